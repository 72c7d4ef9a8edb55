import { onOneLine } from "../../corpus/characters/line-joins.ts";
import { ORDINALS, wordsOfTextLine } from "../../corpus/markdown/numbered-words.ts";
import { type RunInItem, readRunIn } from "../../corpus/markdown/run-in-items.ts";
import { STOPS_OF_NUMBERS } from "../../corpus/markdown/run-in-marks.ts";
import { ETHIOPIC_NUMERALS } from "../../itu/letter-forms.ts";
import { normalForm, normalText } from "../../normal-form.ts";
import { type Run, readEmphasis, sliced, textOf } from "./emphasis.ts";

/** A paragraph of a legal text: its number as written, including the blank after it, and its body. */
export interface Paragraph {
  number: Run[];
  body: Run[];
  /** The level of its number; 0 without one. */
  level: number;
}

/** No legal text has more; the rest of a longer one is read as a single paragraph. */
const MOST_PARAGRAPHS = 5_000;

/** The paragraphs of a text in Markdown with emphasis only; paragraphs are separated by an empty line. */
export function readParagraphs(markdown: string): Paragraph[] {
  const parts = markdown.split(/\n[\p{Zs}\t\p{DI}]*(?=\n)/u);
  const texts = [...parts.slice(0, MOST_PARAGRAPHS), parts.slice(MOST_PARAGRAPHS).join("\n")]
    .flatMap(itemsOf)
    .map((text) => onOneLine(text).trim())
    .filter((text) => text !== "");
  return numbered(texts.map(readEmphasis));
}

/** Splits a paragraph whose lines are list items into its items, as if there were empty lines between them. */
function itemsOf(text: string): string[] {
  const lines = text.trim().split("\n");
  const words = lines.map(wordsOfTextLine);
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

/** Separates the number of each paragraph from its body, and finds its level. */
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

/** A key for comparing paragraphs by number and body. */
export function wholeKey({ number, body }: Paragraph): string {
  return `${keyOf(number)}\n${keyOf(body)}`;
}

/** A key for comparing paragraphs by body alone. */
export function bodyKey({ body }: Paragraph): string {
  return keyOf(body);
}

/** A key for comparing runs: equal for the same emphasis and the same normal form of the text. */
export function keyOf(runs: readonly Run[]): string {
  return runs.map(({ text, emphasis }) => `${emphasis}\t${normalForm(text)}`).join("\n");
}

/** The deepest level of a numbered paragraph. */
const DEEPEST_LEVEL = 4;

const ORDINAL = new RegExp(`^(?:${ORDINALS.join("|")})(?![\\p{L}\\p{N}])`, "iu");

/** Digits, an Ethiopic number, a Roman numeral, the name of a letter of Persian, a doubled letter, a Chinese numeral or a letter; optionally after an opening bracket. */
const FIRST = new RegExp(
  `^[(（]?(?:\\p{Nd}{1,4}(?:\\.\\p{Nd}{1,3}){0,4}|[${ETHIOPIC_NUMERALS}]{1,4}|[ivxlc]{1,6}(?=\\s?[)）.])|الف(?=\\s?[)）.])|(\\p{Ll})\\1(?=[)）])|[一二三四五六七八九十百]{1,4}(?=[、）)])|\\p{L}\\p{M}?)`,
  "u",
);
const FIGURES = new RegExp(`\\p{Nd}+|[${ETHIOPIC_NUMERALS}]+`, "gu");

/** `1.-`, `a)-` and `1º.-` are numbers of laws in Spanish. */
const END = new RegExp(
  `^(?:(?:\\.?[°ºª][.)]?|\\s?\\)|\\.)[-–—](?=\\s)|\\s?[)）${STOPS_OF_NUMBERS}]|[.．、])?`,
  "u",
);
const STOP_OF_NUMBER = new RegExp(`[${STOPS_OF_NUMBERS}]`, "u");
const SIGNS_BEHIND = new RegExp(`[()（）.．、°ºª–—\\s${STOPS_OF_NUMBERS}-]+$`, "u");

/**
 * The number at the start of a paragraph of a legal text, including the blank after it: `1 `, `2bis `, `1.1 `, `a) `,
 * `(iv) `, `1. `, `– `, `一、`, `أ ) `. Empty where there is none.
 */
function numberOf(paragraph: string): string {
  const sign = /^[–—•‣▪-]\s/u.exec(paragraph)?.[0];
  if (sign !== undefined) return sign;
  const plain = FIRST.exec(paragraph)?.[0];
  if (plain === undefined) return "";
  const rest = paragraph.slice(plain.length);
  const ordinal = /\p{Nd}$/u.test(plain) ? /^\s?(?=\p{L})/u.exec(rest)?.[0] : undefined;
  const bis = ordinal === undefined ? undefined : ORDINAL.exec(rest.slice(ordinal.length))?.[0];
  const number = plain + (bis === undefined ? "" : `${ordinal}${bis}`);
  const end = END.exec(paragraph.slice(number.length))?.[0] ?? "";
  const blank = /^\s/u.exec(paragraph.slice(number.length + end.length))?.[0] ?? "";
  const isDigits = plain.search(FIGURES) >= 0;
  // A letter is a number only before a bracket or stop. Digits without a blank after them are words such as "5G".
  const isStop = isDigits && STOP_OF_NUMBER.test(end);
  const isNumber = blank !== "" ? isDigits || end !== "" : isStop || end === "、" || /[)）]/.test(end);
  return isNumber ? number + end + blank : "";
}

/** The kind of a number; only numbers of different kinds are nested. `before`: the last letter used as a number. */
function kindOf(number: string, before: string | undefined): string {
  const bare = number.replace(SIGNS_BEHIND, "").replace(/^[(（]/u, "");
  const decimals = bare.match(FIGURES);
  if (decimals !== null) return `${/[)）]/.test(number) ? "bracketed " : ""}figures ${decimals.length}`;
  if (/^[–—•‣▪-]/u.test(number)) return "dash";
  if (/^[一二三四五六七八九十百]+$/u.test(bare)) return "chinese";
  const isRoman = /^[ivxlc]+$/.test(bare);
  // "i)" after "h)" is a letter; anywhere else it is a Roman numeral.
  if (isRoman && !(bare.length === 1 && before === String.fromCharCode(bare.charCodeAt(0) - 1)))
    return "roman";
  return bare === bare.toLowerCase() ? "letters" : "capitals";
}

/**
 * The level of each paragraph, from its number alone (empty for a paragraph without one): another kind of number is one
 * level deeper until an earlier kind recurs; a paragraph without a number resets the levels.
 */
function levelsOf(numbers: readonly string[]): number[] {
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
