import type { Nodes, Root, RootContent } from "mdast";
import type { Severity } from "../../finding.ts";
import { LANGUAGES } from "../printed/printed-text.ts";
import { writtenText } from "./inner-emphasis.ts";
import { walk } from "./walk-tree.ts";

/** Backticks of one line that stand for letters, apostrophes or quotation marks. */
export interface LetterTicks {
  /** From 1, and UTF-16 units from 0. */
  line: number;
  index: number;
  severity: Severity;
  message: string;
  /** The line as it should be, where each of them has one sign that it can stand for. */
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

/** Backticks of a text, with what they stand for. */
interface Tick {
  index: number;
  length: number;
  /** Where it stands: between letters, before or behind a word. */
  kind: "inner" | "open" | "close" | "other";
  /** The sign that it can only stand for; for a quotation, the place of its other sign as well. */
  sign?: string;
  closing?: { index: number; length: number; sign: string };
}

const isVowel = (letter: string) => /^[aeiou]/i.test(letter.normalize("NFD"));
/** Letters of Uzbek, `oʻ` and `gʻ`: the g of Swahili, `ng'`, is none, nor is the O of Irish names. */
const UZBEK =
  /(?<![Nn])[Gg]\\?`\p{L}|[Oo]\\?`zbek|[Oo]\\?`(?!clock)[bdfghjklmnpqrstvxyz][^`]*[Oo]\\?`(?!clock)[bdfghjklmnpqrstvxyz]/u;

/** The backticks of a text in their order, each with the sign that it stands for. Linear. */
function ticksIn(text: string): Tick[] {
  const isUzbek = UZBEK.test(text);
  return [...text.matchAll(/\\?(`+)/g)].map(({ 0: all, 1: marks = "", index }) => {
    const [before, after] = [text.charAt(index - 1), text.charAt(index + all.length)];
    const tick: Tick = { index, length: all.length, kind: "other" };
    if (marks.length > 2) return tick;
    if (LETTER.test(after) && !/\p{N}/u.test(before)) tick.kind = LETTER.test(before) ? "inner" : "open";
    else if (/[^\s]/.test(before) && !LETTER.test(after)) tick.kind = "close";
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

/** The letter or apostrophe between two letters, or before a word, that one backtick stands for. */
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
  const { ticks, isCertain } = readTicks(text, NO_RANGES);
  if (ticks.length === 0) return undefined;
  return isCertain ? { words: replaced(text, ticks, 0) } : {};
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
  const found: LetterTicks[] = [];
  walk(tree, (node) => {
    if (node.type === "root" || node.position === undefined) return;
    if (!HOLDERS.has(node.type) && (node.type !== "code" || LANGUAGES.has(node.lang?.toLowerCase() ?? "")))
      return;
    const text = writtenText(node, lines);
    if (!text.includes("`")) return;
    const { start } = node.position;
    if (node.type !== "code") found.push(...ticksOf(text, start, rangesIn(node, text), lines));
    else
      for (const [index, line] of text.split("\n").entries())
        if (index > 0)
          found.push(...ticksOf(line, { line: start.line + index, column: 1 }, NO_RANGES, lines));
  });
  return found;
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
function ticksOf(
  text: string,
  start: { line: number; column: number },
  ranges: Ranges,
  lines: readonly string[],
): LetterTicks[] {
  const { ticks, isLost, isCertain } = readTicks(text, ranges);
  const found: LetterTicks[] = [];
  let [offset, next] = [0, 0];
  for (const [number, part] of text.split("\n").entries()) {
    const end = offset + part.length;
    const first = next;
    while ((ticks[next]?.index ?? Number.POSITIVE_INFINITY) < end) next += 1;
    const own = ticks.slice(first, next);
    const line = start.line + number;
    const before = number === 0 ? start.column - 1 : 0;
    const written = lines[line - 1] ?? "";
    const isWhole = own.every(({ sign }) => sign !== undefined);
    const corrected =
      written.slice(0, before) + replaced(part, own, offset) + written.slice(before + part.length);
    if (own[0] !== undefined)
      found.push({
        ...{ line, index: before + own[0].index - offset },
        ...(isLost ? { severity: "error", message: LOST } : { severity: "warning", message: TYPED }),
        ...(isWhole && { corrected }),
        isCertain,
      });
    offset = end + 1;
  }
  return found;
}

/** A part of a text, from `offset`, with the signs that its backticks stand for. */
function replaced(text: string, ticks: readonly Tick[], offset: number): string {
  const edits = ticks.flatMap(({ closing, sign = "", ...tick }) => [
    { ...tick, sign },
    ...(closing ? [closing] : []),
  ]);
  const parts: string[] = [];
  let end = 0;
  for (const { index, length, sign } of edits) {
    const start = index - offset;
    if (start < 0 || start >= text.length) continue;
    parts.push(text.slice(end, start), sign);
    end = start + length;
  }
  return parts.join("") + text.slice(end);
}
