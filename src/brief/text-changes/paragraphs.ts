import { onOneLine } from "../../corpus/characters/cjk.ts";
import { type RunInItem, readRunIn } from "../../corpus/markdown/run-in-items.ts";
import { normalForm, normalText } from "../../normal-form.ts";
import { type Run, readEmphasis, sliced, textOf } from "./emphasis.ts";

/** A paragraph of a legal text: its number as written, with the blank behind it, and its words. */
export interface Paragraph {
  number: Run[];
  body: Run[];
  /** How deep its number is; 0 without one. */
  level: number;
}

/** No legal text has more; what goes on is read as one last paragraph. */
const MOST_PARAGRAPHS = 5_000;

/** The paragraphs of a text that is set in the Markdown of emphasis; an empty line parts two of them. */
export function readParagraphs(markdown: string): Paragraph[] {
  const parts = markdown.split(/\n[\p{Zs}\t\p{DI}]*(?=\n)/u);
  const texts = [...parts.slice(0, MOST_PARAGRAPHS), parts.slice(MOST_PARAGRAPHS).join("\n")]
    .flatMap(itemsOf)
    .map((text) => onOneLine(text).trim())
    .filter((text) => text !== "");
  return numbered(texts.map(readEmphasis));
}

/** A paragraph whose lines are the items of a list is one paragraph an item, as a text with an empty line between them. */
function itemsOf(text: string): string[] {
  const lines = text.trim().split("\n");
  const words = lines.map((line) => line.replace(/[*_]/g, "").trimStart());
  const runIn = lines.length > 1 ? readRunIn(words) : undefined;
  if (runIn === undefined || runIn === "doubt") return [text];
  const starts = new Set(runIn.lists.flatMap(firstLines));
  const items: string[][] = [[]];
  for (const [index, line] of lines.entries()) {
    if (starts.has(index)) items.push([]);
    items.at(-1)?.push(line);
  }
  return items.map((item) => item.join("\n"));
}

function firstLines(items: readonly RunInItem[]): number[] {
  return items.flatMap(({ first, lists }) => [first, ...lists.flatMap(firstLines)]);
}

/** Paragraphs from their words: numbers are parted from what they number, and levels found. */
export function numbered(paragraphs: readonly Run[][]): Paragraph[] {
  const openings = paragraphs.map((runs) => normalText(textOf(sliced(runs, 0, LONGEST_NUMBER))));
  const numbers = openings.map(({ text }) => numberOf(text));
  const levels = levelsOf(numbers);
  return paragraphs.map((runs, index) => {
    const length = openings[index]?.written(0, numbers[index]?.length ?? 0).length ?? 0;
    return {
      number: sliced(runs, 0, length),
      body: sliced(runs, length, Number.MAX_SAFE_INTEGER),
      level: levels[index] ?? 0,
    };
  });
}

const LONGEST_NUMBER = 40;

/** All that a reader sees of a paragraph, its number included; equal for equal ones. */
export function wholeKey({ number, body }: Paragraph): string {
  return `${keyOf(number)}\n${keyOf(body)}`;
}

/** What a paragraph says, whatever its number is. */
export function bodyKey({ body }: Paragraph): string {
  return keyOf(body);
}

/** Equal for runs of words that read the same in equal emphasis. */
export function keyOf(runs: readonly Run[]): string {
  return runs.map(({ text, emphasis }) => `${emphasis}\t${normalForm(text)}`).join("\n");
}

/** How deep paragraphs are set in: 0 for one without a number, then 1 to this. */
export const DEEPEST_LEVEL = 4;

const ORDINAL = /^(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)(?![\p{L}\p{N}])/iu;

/** Figures, Roman figures, a doubled letter, Chinese figures, or a letter; with a bracket before it or without. */
const FIRST =
  /^[(（]?(?:\p{Nd}{1,4}(?:\.\p{Nd}{1,3}){0,4}|[ivxlc]{1,6}(?=\s?[)）.])|(\p{Ll})\1(?=[)）])|[一二三四五六七八九十百]{1,4}(?=[、）)])|\p{L}\p{M}?)/u;

/**
 * The number that a paragraph of a legal text begins with, and the blank behind it: `1 `, `2bis `, `1.1 `, `a) `,
 * `(iv) `, `1. `, `– `, `一、`, `أ ) `. Empty where it begins with words.
 */
export function numberOf(paragraph: string): string {
  const sign = /^[–—•‣▪-]\s/u.exec(paragraph)?.[0];
  if (sign !== undefined) return sign;
  const plain = FIRST.exec(paragraph)?.[0];
  if (plain === undefined) return "";
  const rest = paragraph.slice(plain.length);
  const ordinal = /\p{Nd}$/u.test(plain) ? /^\s?(?=\p{L})/u.exec(rest)?.[0] : undefined;
  const bis = ordinal === undefined ? undefined : ORDINAL.exec(rest.slice(ordinal.length))?.[0];
  const number = plain + (bis === undefined ? "" : `${ordinal}${bis}`);
  const end = /^(?:\s?[)）]|[.．、])?/u.exec(paragraph.slice(number.length))?.[0] ?? "";
  const blank = /^\s/u.exec(paragraph.slice(number.length + end.length))?.[0] ?? "";
  const isDigits = /\p{Nd}/u.test(plain);
  // A letter or a word is a number only with its bracket or stop; figures need a blank, or are words like "5G".
  const isNumber = blank !== "" ? isDigits || end !== "" : end === "、" || /[)）]/.test(end);
  return isNumber ? number + end + blank : "";
}

/** The kinds of number that may stand inside each other. */
function kindOf(number: string, before: string | undefined): string {
  const bare = number.replace(/[()（）.．、\s]+$/u, "").replace(/^[(（]/u, "");
  const decimals = bare.match(/\p{Nd}+/gu);
  if (decimals !== null) return `${/[)）]/.test(number) ? "bracketed " : ""}figures ${decimals.length}`;
  if (/^[–—•‣▪-]/u.test(number)) return "dash";
  if (/^[一二三四五六七八九十百]+$/u.test(bare)) return "chinese";
  const isRoman = /^[ivxlc]+$/.test(bare);
  // "i)" behind "h)" is a letter, anywhere else a number in Roman figures.
  if (isRoman && !(bare.length === 1 && before === String.fromCharCode(bare.charCodeAt(0) - 1)))
    return "roman";
  return bare === bare.toLowerCase() ? "letters" : "capitals";
}

/**
 * The level of each paragraph, from their numbers alone (empty for a paragraph without one): a kind of number that
 * stands inside another one is a level deeper; words without a number begin anew.
 */
export function levelsOf(numbers: readonly string[]): number[] {
  let open: string[] = [];
  let letter: string | undefined;
  return numbers.map((number) => {
    if (number === "") {
      open = [];
      letter = undefined;
      return 0;
    }
    const kind = kindOf(number, letter);
    if (kind === "letters") letter = number.replace(/[^\p{L}]/gu, "");
    const at = open.indexOf(kind);
    open = at < 0 ? [...open, kind] : open.slice(0, at + 1);
    if (open.length > DEEPEST_LEVEL) open.pop();
    return open.length;
  });
}
