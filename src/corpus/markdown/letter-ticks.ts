import type { Nodes, Root, RootContent } from "mdast";
import type { Severity } from "../../finding.ts";
import { optionalKeys } from "../../json-values.ts";
import { LANGUAGES } from "../printed/printed-text.ts";
import { addressesIn } from "./bare-addresses.ts";
import { writtenText } from "./lost-signs.ts";
import { walk } from "./walk-tree.ts";

/** What to write in place of a part of a line or text, in UTF-16 units from 0. */
type Correction = { index: number; length: number; sign: string };

/** Backticks of a line, or of one cell in it, that were typed for letters, apostrophes or quotation marks. */
export interface LetterTicks {
  /** From 1, and UTF-16 units from 0. */
  line: number;
  index: number;
  severity: Severity;
  message: string;
  /** What to write in place of their text or cell in this line, where each of them can only be one sign. */
  correction?: Correction;
  /** The line as it should be, in its other cells as well. */
  corrected?: string;
  /** There is no doubt about any of the text that they are in. */
  isCertain: boolean;
}

const INSTEAD =
  "write ʻ (U+02BB) where it is a letter, ’ for an apostrophe, “ and ” for a quotation; code has a blank or a sign outside both of its marks, and none inside (check --fix writes what is certain)";
/** Of a backtick in a word that Markdown takes for the mark of code, and of one that it does not. */
export const LOST = `a backtick in a word is read as the mark of code, and not printed: ${INSTEAD}`;
export const TYPED = `a backtick in a word is printed as typed: ${INSTEAD}`;

/** A letter of a script that parts its words by blanks and has code beside words only by mistake. */
const LETTER =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Inherited}]/u;

/** One or more backticks in a row. */
interface Tick {
  index: number;
  length: number;
  /** Its place: between letters, before or behind a word. */
  kind: "inner" | "open" | "close" | "other";
  /** The sign that was meant, if it can only be one; of a quotation, with the place of its other sign. */
  sign?: string;
  closing?: Correction;
}

const isVowel = (letter: string) => /^[aeiou]/i.test(letter.normalize("NFD"));
/** Letters of Uzbek, `oʻ` and `gʻ`: the g of Swahili, `ng'`, is none, nor is the O of Irish names. */
const UZBEK =
  /(?<![Nn])[Gg]\\?`\p{L}|[Oo]\\?`zbek|[Oo]\\?`(?!clock)[bdfghjklmnpqrstvxyz][^`]*[Oo]\\?`(?!clock)[bdfghjklmnpqrstvxyz]/u;

/** The backticks of a text in their order, each with the sign that was meant. Linear. */
function ticksIn(text: string): Tick[] {
  const isUzbek = UZBEK.test(text);
  return [...text.matchAll(/\\?(`+)/g)].map(({ 0: all, 1: marks = "", index }) => {
    const [before, after] = [text.charAt(index - 1), text.charAt(index + all.length)];
    const tick: Tick = { index, length: all.length, kind: "other" };
    if (marks.length > 2) return tick;
    if (LETTER.test(after) && !/\p{N}/u.test(before)) tick.kind = LETTER.test(before) ? "inner" : "open";
    else if (/\S/.test(before) && !LETTER.test(after)) tick.kind = "close";
    const closing = tick.kind === "open" ? closingOf(text, index + all.length, marks) : undefined;
    if (closing !== undefined) return { ...tick, closing, sign: marks.length === 2 ? "“" : "‘" };
    const sign = marks.length === 1 ? signOf(text.charAt(index - 2), before, after, isUzbek) : undefined;
    return sign === undefined ? tick : { ...tick, sign };
  });
}

/** A quotation on one line is not longer. */
const LONGEST = 1000;

/** The other sign of a quotation that begins with backticks, as in TeX: "``word''". */
function closingOf(text: string, from: number, marks: string): Tick["closing"] {
  const [words = ""] = /^[^`\n]*/.exec(text.slice(from, from + LONGEST)) ?? [];
  const found = (marks.length === 2 ? /(?<=[^\s])''(?!')/u : /(?<=[^\s'])['’](?![\p{L}'])/u).exec(words);
  if (found === null) return undefined;
  return { index: from + found.index, length: found[0].length, sign: marks.length === 2 ? "”" : "’" };
}

/** The letter or apostrophe between two letters, or before a word, that was meant by one backtick. */
function signOf(first: string, before: string, after: string, isUzbek: boolean): string | undefined {
  if (isUzbek && /[og]/i.test(before) && !(/g/i.test(before) && /n/i.test(first))) return "ʻ";
  if (!LETTER.test(after)) return undefined;
  if (!LETTER.test(before)) return isVowel(after) ? "ʻ" : undefined;
  if (/\p{Script=Cyrillic}/u.test(before) && /\p{Script=Cyrillic}/u.test(after)) return "’";
  if (!/\p{Script=Latin}/u.test(after) || !/[\p{Script=Latin}\p{Script=Inherited}]/u.test(before))
    return undefined;
  // "qu`il" of French; a mark behind a letter is that of a vowel.
  const isVowelBefore =
    /\p{M}/u.test(before) || (isVowel(before) && !(/u/i.test(before) && /q/i.test(first)));
  return isVowelBefore && isVowel(after) ? "ʻ" : "’";
}

/** Code of one mark on each side that surely is none: a letter is outside, but for the plural of a name, "`id`s". */
function isNoCode(text: string, from: number, to: number): boolean {
  const [before, after, words] = [text.charAt(from - 1), text.slice(to, to + 3), text.slice(from, to)];
  if (LETTER.test(before)) return true;
  if (!/^[\p{N}]/u.test(after) && !LETTER.test(after.charAt(0))) return false;
  if (/^\p{N}/u.test(after)) return /\s`+$/.test(words);
  return /\s/.test(words) || !(/^e?s(?!\p{L})/u.test(after) || NAME.test(words));
}

/** A name of a program: `brief.json`, `check_all`, `checkAll`. */
const NAME = /[._/:=<>\p{N}-]\S|\p{Ll}\p{Lu}/u;

/** A part of a text, in UTF-16 units from 0, `end` excluded. */
type Range = { start: number; end: number };

/** The code of a text, and what is no text of it; a cell of a table ends at each bar. */
interface Ranges {
  codes: readonly Range[];
  others: readonly Range[];
  isCell: boolean;
}

const NO_RANGES: Ranges = { codes: [], others: [], isCell: false };

/** A text without Markdown with letters in place of its backticks: `words` where there is no doubt; undefined if no word has one. */
export function withLetters(text: string): { words?: string } | undefined {
  if (!text.includes("`")) return undefined;
  const { ticks, isCertain } = readTicks(text, { ...NO_RANGES, others: addressesIn(text) });
  const words = isCertain ? { words: replaced(text, ticks) } : {};
  return ticks.length === 0 ? undefined : words;
}

/** The backticks of words in a text, whether Markdown took some for code, and whether there is no doubt about any. */
function readTicks(text: string, { codes, others, isCell }: Ranges) {
  const isLost = codes.some(({ start, end }) => isNoCode(text, start, end));
  const ticks: Tick[] = [];
  let isCertain = true;
  const all = outside(ticksIn(text), isLost ? others : [...others, ...codes]);
  for (let at = 0; at < all.length; at += 1) {
    const [tick, next] = [all[at], all[at + 1]];
    if (tick === undefined) continue;
    // "| `x | y` |" is code that a bar parted: the row has a finding of its own.
    const isParted = isCell && all.length === 1 && tick.sign === undefined;
    const isAtWord = tick.kind !== "close" || LETTER.test(text.charAt(tick.index - 1));
    const isPair = tick.kind === "open" && tick.closing === undefined && next?.kind === "close";
    if (isPair && next.sign === undefined) {
      if (!NAME.test(text.slice(tick.index, next.index))) isCertain = false;
      at += 1;
    } else if (isParted || !isAtWord || tick.kind === "other") {
      isCertain = false;
    } else {
      ticks.push(tick);
      // "`id`nin" of Turkish may be a name in code.
      const word = tick.kind === "open" && next?.sign === "’" ? text.slice(tick.index, next.index) : " ";
      if (tick.sign === undefined || tick.sign === "‘" || !/\s/.test(word)) isCertain = false;
    }
  }
  return { ticks, isLost, isCertain };
}

/** The ticks in none of the ranges. */
function outside(ticks: readonly Tick[], ranges: readonly Range[]): Tick[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  let at = 0;
  return ticks.filter(({ index }) => {
    while ((sorted[at]?.end ?? Number.POSITIVE_INFINITY) <= index) at += 1;
    return (sorted[at]?.start ?? Number.POSITIVE_INFINITY) > index;
  });
}

/** What a text of the tree is part of, in which Markdown looks for the other mark of a pair. */
const HOLDERS: ReadonlySet<Nodes["type"]> = new Set(["paragraph", "heading", "tableCell"]);

/** The backticks in words of a body, line by line. `lines` are those of the file. Linear. */
export function letterTicks(tree: Root, lines: readonly string[]): LetterTicks[] {
  if (!lines.some((line) => line.includes("`"))) return [];
  const found: LetterTicks[] = [];
  walk(tree, (node) => {
    if (node.type === "root" || node.position === undefined) return;
    if (!HOLDERS.has(node.type) && (node.type !== "code" || LANGUAGES.has(node.lang?.toLowerCase() ?? "")))
      return;
    const text = writtenText(node, lines);
    if (!text.includes("`")) return;
    const { start } = node.position;
    if (node.type !== "code") found.push(...ticksOf(text, start, rangesIn(node, text)));
    else
      for (const [index, line] of text.split("\n").entries())
        if (index > 0) found.push(...ticksOf(line, { line: start.line + index, column: 1 }, NO_RANGES));
  });
  return withLines(found, lines);
}

/** With the lines as they should be: the cells of a row are corrected together. */
function withLines(found: readonly LetterTicks[], lines: readonly string[]): LetterTicks[] {
  const ofLine = new Map(found.map(({ line }): [number, Correction[]] => [line, []]));
  for (const { line, correction } of found) if (correction) ofLine.get(line)?.push(correction);
  const right = new Map([...ofLine].map(([line, all]) => [line, replaced(lines[line - 1] ?? "", all)]));
  const correctedOf = ({ line, correction }: LetterTicks) => correction && right.get(line);
  return found.map((ticks) => ({ ...ticks, ...optionalKeys({ corrected: correctedOf(ticks) }) }));
}

/** Where a text has code, and where addresses, HTML and pictures. */
function rangesIn(holder: RootContent, text: string): Ranges {
  const { line: first = 1, column: from = 1 } = holder.position?.start ?? {};
  const starts = [1 - from];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  const [codes, others]: [Range[], Range[]] = [[], []];
  const indexOf = ({ line, column }: { line: number; column: number }) =>
    (starts[line - first] ?? 0) + column - 1;
  walk(holder, (node) => {
    if (node.position === undefined) return;
    const range = { start: indexOf(node.position.start), end: indexOf(node.position.end) };
    if (node.type === "inlineCode") codes.push(range);
    else if (node.type === "html" || node.type === "image") others.push(range);
    else if (node.type === "link") {
      const behind = text[range.start] === "[" ? node.children.at(-1)?.position?.end : node.position.start;
      if (behind !== undefined) others.push({ start: indexOf(behind), end: range.end });
    }
  });
  return { codes, others, isCell: holder.type === "tableCell" };
}

/** Those of one text, which begins at a place of the file. */
function ticksOf(text: string, start: { line: number; column: number }, ranges: Ranges): LetterTicks[] {
  const { ticks, isLost, isCertain } = readTicks(text, ranges);
  const found: LetterTicks[] = [];
  let [offset, next] = [0, 0];
  for (const [number, part] of text.split("\n").entries()) {
    const end = offset + part.length;
    const first = next;
    while ((ticks[next]?.index ?? Number.POSITIVE_INFINITY) < end) next += 1;
    const own = ticks.slice(first, next);
    const before = number === 0 ? start.column - 1 : 0;
    const isWhole = own.every(({ sign }) => sign !== undefined);
    const correction = { index: before, length: part.length, sign: replaced(part, own, offset) };
    if (own[0] !== undefined)
      found.push({
        ...{ line: start.line + number, index: before + own[0].index - offset },
        ...(isLost ? { severity: "error", message: LOST } : { severity: "warning", message: TYPED }),
        ...(isWhole && { correction }),
        isCertain,
      });
    offset = end + 1;
  }
  return found;
}

/** A text, from `offset` of the one that they are in, with what to write in place of its backticks or other parts. */
function replaced(text: string, ticks: readonly Omit<Tick, "kind">[], offset = 0): string {
  const parts: string[] = [];
  let end = 0;
  for (const { index, length, sign = "" } of ticks.flatMap((tick) => [tick, tick.closing ?? []].flat())) {
    parts.push(text.slice(end, index - offset), sign);
    end = index - offset + length;
  }
  return parts.join("") + text.slice(end);
}
