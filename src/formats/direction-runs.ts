import { eitherCase } from "../corpus/sections/folded-letters.ts";
import { COMPANIES, CURRENCY_CODES, NEVER_LAST, SHORTENED_TITLES } from "../corpus/sections/public-words.ts";
import { hasRightToLeft, OF_RIGHT_TO_LEFT } from "../direction.ts";

/** A part of a text, by its offsets. */
export type Span = readonly [from: number, to: number];

/**
 * Letters, and what no run goes over: arrows from left to right, which would point to what is before them, and signs between
 * cells, behind which a figure would be beside the name of another one.
 */
const STRONG = new RegExp(
  `(?:(?=\\p{L})[${OF_RIGHT_TO_LEFT}])+|((?!\\p{Script=Common})\\p{L}|[→⇒⟶➔]|(?<= )[|·](?= ))`,
  "gu",
);

/** How far figures and signs are looked at before a run of words. */
const REACH = 80;
const SEPARATOR = "[.,٫٬/:–-]";
const GAP = "[ \\u00a0\\u2009\\u202f\\p{Cf}]{1,2}";
/** Figures with their signs; none is a part of `12A`, `71(Rev.1)` or `12/44-E`. */
const ENDS = `(?![\\p{L}\\p{M}\\p{N}(]|${SEPARATOR}[\\p{L}\\p{N}])`;
const NUMBER = `[+−-]?\\p{Nd}{1,20}(?:${SEPARATOR}\\p{Nd}{1,20}){0,8}[%٪]?${ENDS}`;
/** The same in figures other than 0 to 9, which are printed beside the words of their script. */
const OWN = "(?:(?![0-9])\\p{Nd}){1,20}";
const OWN_NUMBER = `[+−-]?${OWN}(?:${SEPARATOR}${OWN}){0,8}[%٪]?`;

/** Marks that belong to the last letter, such as vowel signs, joiners and the signs of a Hebrew abbreviation. */
const WITH_LETTER = /[\p{M}\p{Cf}\u0640\u05F3\u05F4]*/uy;
const NUMBERS_BEHIND = new RegExp(
  `(?:${OWN_NUMBER}${ENDS})?(?:${GAP}${NUMBER}(?: [–—-] ${OWN_NUMBER}${ENDS})?){0,6}`,
  "uy",
);
const NUMBERS_BEFORE = new RegExp(
  `\\p{Cf}?(?<![\\p{L}\\p{M}\\p{N}]|\\p{N}${SEPARATOR})${OWN_NUMBER}(?:(?: [–—-] |${GAP})${OWN_NUMBER}){0,6}(?:${GAP})?$`,
  "u",
);
/** `18 ` and `18–20 ` before the words and the year of a date. */
const DAY_BEFORE =
  /(?<![\p{L}\p{N}]|\p{N}[.,/:])(?:(?:[12]?[0-9]|3[01])[–-])?(?:[12]?[0-9]|3[01])[ \u00a0]$/u;
const MONTH_AND_YEAR = /^[\p{L}\p{M}\p{Cf}]{1,30}(?: [\p{L}\p{M}\p{Cf}]{1,30}){0,2},? \p{Nd}{4}(?!\p{Nd})/u;

/** Marks of the scripts themselves, such as the question mark and the comma of Arabic. */
const OWN_MARKS =
  /[\u05BE\u05C3\u060C\u061B\u061D-\u061F\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u2E41\u{1E95E}\u{1E95F}]{0,3}/uy;
const END_MARKS = /(?:[.!?…]{1,3}(?=$|[\s\p{Pe}\p{Pf}"']))?/uy;
/** What is before a sentence: nothing, the end of another one, or the letter of an item. */
const BEFORE_SENTENCE =
  /(?:[.!?…\u061F\u06D4][\p{Pe}\p{Pf}"']{0,2}\s{1,3}|^\s*(?:[\p{L}\p{N}]{1,3}[.)]\s)?)[\p{Ps}\p{Pi}"']{0,2}$/u;
const SENTENCE_INSIDE = /[.!?…\u061F\u06D4]\s/;
const OPENS = /[\p{Ps}\p{Pi}"']$/u;
const CLOSES = /^[.!?…]{1,3}[\p{Pe}\p{Pf}"']/u;

const PAIRS = "() [] {} «» “” ‹› 「」 （）".split(" ");
const CLOSERS = new Map(PAIRS.map(([opener = "", closer = ""]) => [opener, closer]));
const OPENERS = new Map(PAIRS.map(([opener = "", closer = ""]) => [closer, opener]));
const BRACKET = new RegExp(`[${PAIRS.join("").replace(/[[\]]/g, "\\$&")}]`, "g");

/**
 * The runs of words from right to left in a text from left to right. Each has to be isolated: otherwise numbers and marks
 * beside it change their places (UAX 9), and "مادهٔ ۳۵; 12 states" reads "12 ;۳۵ مادهٔ states". A run begins and ends with such
 * a letter and has none from left to right between; the figures that belong to it are in it, and the mark at the end of its
 * sentence. Marks in pairs are both in it or both not. In the order of the text; linear in its length.
 */
export function rightToLeftRuns(text: string): Span[] {
  let end = 0;
  return coresOf(text)
    .flatMap((core) => itemsOf(text, core))
    .flatMap((core) => withPairs(text, core))
    .map((core): Span => {
      const run = withSurroundings(text, core, end);
      end = run[1];
      return run;
    });
}

/** The runs of each line of a text: none goes over the end of a line. */
export function rightToLeftRunsOfLines(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) =>
    rightToLeftRuns(line).map(([from, to]): Span => [index + from, index + to]),
  );
}

/** A core, or the items of a list of names and figures whose first or last figure is outside: `א: 1, ב: 2, C: 3`. */
function itemsOf(text: string, [from, to]: Span): Span[] {
  const items = text.slice(from, to).split(/(?<=[,;\u060C\u061B]) /);
  const end = endOfNumbers(text, to);
  const hasLast = /^ ?[:=|(–-] ?\p{Nd}/u.test(text.slice(end, end + 5));
  const hasFirst = /\p{Nd}[%٪)]? ?[:=|–-]? ?$/u.test(text.slice(Math.max(0, from - 5), from));
  const isList =
    (hasLast && items.slice(0, -1).every((item) => /[\p{Nd}%٪)][,;\u060C\u061B]$/u.test(item))) ||
    (hasFirst && items.slice(1).every((item) => /^[(+−-]?\p{Nd}/u.test(item)));
  if (items.length === 1 || !isList) return [[from, to]];
  let start = from - 1;
  return items.flatMap((item) => {
    const at = start + 1;
    start = at + item.length;
    return coresOf(item).map(([a, b]): Span => [at + a, at + b]);
  });
}

/** From the first letter from right to left to the last one before a letter from left to right. */
function coresOf(text: string): Span[] {
  const cores: [number, number][] = [];
  let open: [number, number] | undefined;
  for (const { 0: letters, 1: other, index } of text.matchAll(STRONG)) {
    const end = index + letters.length;
    if (other !== undefined) open = undefined;
    else if (open !== undefined) open[1] = end;
    else {
      open = [index, end];
      cores.push(open);
    }
  }
  return cores;
}

/** A core, or its parts between brackets and quotation marks whose other half is neither in it nor directly beside it. */
function withPairs(text: string, [from, to]: Span): Span[] {
  const open: number[] = [];
  const single: number[] = [];
  for (const { 0: sign, index } of text.slice(from, to).matchAll(BRACKET)) {
    const opener = OPENERS.get(sign);
    if (opener === undefined) open.push(from + index);
    else if (text[open.at(-1) ?? -1] === opener) open.pop();
    else single.push(from + index);
  }
  if (single.length + open.length === 0) return [[from, to]];
  const [start, end] = [numbersBefore(text, from, 0), endOfNumbers(text, to)];
  const isOpened = single.every((at, index) => text[start - 1 - index] === OPENERS.get(text[at] ?? ""));
  const closers = open.toReversed().map((at) => CLOSERS.get(text[at] ?? ""));
  const after = text.slice(end, end + REACH);
  const behind = after.replace(/^[.!?…\u060C\u061F\u06D4]{1,3}/, "");
  const isClosed = closers.every((closer, index) => behind[index] === closer);
  if (isOpened && isClosed) {
    const closed = closers.length === 0 ? to : end + after.length - behind.length + closers.length;
    return [[single.length === 0 ? from : start - single.length, closed]];
  }
  const cuts = [...single, ...open, to];
  return cuts.flatMap((cut, index) => {
    const begin = index === 0 ? from : (cuts[index - 1] ?? 0) + 1;
    return coresOf(text.slice(begin, cut)).map(([a, b]): Span => [begin + a, begin + b]);
  });
}

/** A run with the figures and marks that belong to it, not before `least`. */
function withSurroundings(text: string, core: Span, least: number): Span {
  const from = numbersBefore(text, core[0], least);
  const to = endOfNumbers(text, core[1]);
  const start = from === core[0] ? dayBefore(text, from, to, least) : from;
  const isQuoted = text[start - 1] === '"' && text[to] === '"' && text.slice(start, to).includes('"');
  const run: Span = isQuoted ? [start - 1, to + 1] : [start, to];
  const marked = endOf(OWN_MARKS, text, run[1]);
  const isOwn = marked === run[1] && isSentence(text, run);
  return [run[0], isOwn ? endOf(END_MARKS, text, run[1]) : marked];
}

function numbersBefore(text: string, from: number, least: number): number {
  const before = text.slice(Math.max(least, from - REACH), from);
  return from - (NUMBERS_BEFORE.exec(before)?.[0].length ?? 0);
}

function endOfNumbers(text: string, to: number): number {
  return endOf(NUMBERS_BEHIND, text, endOf(WITH_LETTER, text, to));
}

/** Figures 0 to 9 before a word are its own where both are a date: `18 آبان 1405`. */
function dayBefore(text: string, from: number, to: number, least: number): number {
  if (!MONTH_AND_YEAR.test(text.slice(from, Math.min(to, from + 2 * REACH)))) return from;
  const before = text.slice(Math.max(least, from - REACH), from);
  return from - (DAY_BEFORE.exec(before)?.[0].length ?? 0);
}

/** Whether the sentence that ends behind a run has no other words. */
function isSentence(text: string, [from, to]: Span): boolean {
  const before = text.slice(Math.max(0, from - REACH), from);
  if (BEFORE_SENTENCE.test(before) || SENTENCE_INSIDE.test(text.slice(from, to))) return true;
  return OPENS.test(before) && CLOSES.test(text.slice(to, to + 4));
}

function endOf(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return at + (sticky.exec(text)?.[0].length ?? 0);
}

const LATIN = "\\p{Script=Latin}";
const LATIN_WORD = `${LATIN}(?:[${LATIN}\\p{M}0-9]|['’./&-](?=[${LATIN}0-9]))*`;
/** Figures 0 to 9 with the signs before and behind them. */
const FIGURES = "[+−~≈-]?[$€£¥]?[0-9]{1,20}(?:[.,/:–-][0-9]{1,20}){0,8}%?";
const NO_YEAR = "(?!(?:19|20)[0-9]{2}(?![0-9.,/:–-]))";
/** Units and currencies, by which a number before them is of their words; one before a name may be of the words on its other side. */
const UNIT = `(?:[kMGT]?(?:bit|bps|[bB]ps|B|Hz|W|Wh|m)|[kcm]m|${CURRENCY_CODES}|US|EU)(?![${LATIN}\\p{N}])`;
const TELEPHONE = "\\+[0-9]{1,4}(?:[ \u00a0.-][0-9]{2,4}){2,6}(?![0-9])";
/** A currency before a figure with blanks, which is printed as one word. */
const AMOUNT = `(?<!${LATIN})(?:${CURRENCY_CODES}|US|EU)[$€]?${GAP}[0-9]{1,3}(?:${GAP}[0-9]{3}){1,6}(?![0-9])`;
const LEFT_TO_RIGHT = new RegExp(
  [
    `(?<right>[${OF_RIGHT_TO_LEFT}]|[\u061B\u061F\u06D4])`,
    `(?<run>(?<![\\p{N}]|[.,/:–-])(?:${TELEPHONE}|(?:${NO_YEAR}${FIGURES}${GAP}(?:(?=\\p{Ll})${LATIN_WORD}|${UNIT})|${AMOUNT})(?:(?:${GAP}|, | [–&/-] )(?:${LATIN_WORD}|${FIGURES}(?![${LATIN}(])))*))`,
    `(?<left>${LATIN})`,
  ].join("|"),
  "gu",
);

/** What has a full stop of its own: "Rs", "Ltd", "a.m". Before a figure it is between letters and figures of one direction. */
const ABBREVIATION = `(?<![\\p{L}\\p{M}.])(?:${LATIN}{1,2}(?:\\.${LATIN}{1,2}){1,5}|(?=${LATIN})(?:${NEVER_LAST}|${SHORTENED_TITLES}|${eitherCase(COMPANIES)}|Rs|Tk|Nos?|Pvt))`;
/** Its full stop at the end of words from left to right. */
const OWN_STOP = new RegExp(
  `\\.(?<=${ABBREVIATION}\\.)(?=[^\\p{L}\\p{N}]{0,5}[${OF_RIGHT_TO_LEFT}]|[\\p{Pe}\\p{Pf}"'](?! ?${LATIN})|(?<=\\..{1,3})$)`,
  "uy",
);
/** A sentence or clause, with the mark at its end; that of a clause is not in the second part. */
const SENTENCE = new RegExp(
  `((?:[^.!?…;\\u061B\\u061F\\u06D4]|[.!?…;\\u061B\\u061F\\u06D4](?!["'\\p{Pe}\\p{Pf}]{0,3}(?:\\s|$))|\\.(?<=${ABBREVIATION}\\.|${LATIN}\\.(?= {1,3}\\p{Nd}))(?!\\s*$))+(?:[.!?…]+["'\\p{Pe}\\p{Pf}]{0,3})?)[;\\u061B\\u061F\\u06D4]?`,
  "gu",
);
const THREE_LATIN_WORDS = new RegExp(`^\\s*(?:\\S*${LATIN}\\S*(?:\\s+|$)(?:[^\\s${LATIN}]+\\s+)?){3}`, "u");

/**
 * The runs from left to right in a text from right to left that have to be isolated: sentences in Latin letters with their
 * marks, Latin words with a number before them, and telephone numbers. "12.4 million MRU" would be printed as "million MRU
 * 12.4", since a number behind an Arabic letter is of its direction (UAX 9). In the order of the text; linear in its length.
 */
export function leftToRightRuns(text: string): Span[] {
  if (!hasRightToLeft(text)) return numbersFirst(text);
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: whole, 1: sentence = "", index }): Span[] => {
    const isLatin = !hasRightToLeft(sentence) && THREE_LATIN_WORDS.test(sentence);
    if (isLatin)
      return [[index + sentence.length - sentence.trimStart().length, index + sentence.trimEnd().length]];
    return numbersFirst(whole).map(([from, to]) => [index + from, index + to]);
  });
}

/** Telephone numbers and Latin words with a number before them, not behind Latin words, and such words up to an abbreviation's full stop. */
function numbersFirst(text: string): Span[] {
  if (!/[0-9]|\p{Script=Latin}\./u.test(text)) return [];
  const runs: Span[] = [];
  let start: number | undefined;
  for (const { 0: part, index, groups = {} } of text.matchAll(LEFT_TO_RIGHT)) {
    const end = endOf(OWN_STOP, text, index + part.length);
    const isFirst = groups.run !== undefined && start === undefined;
    const first = start ?? index;
    start = groups.right !== undefined || isFirst ? undefined : first;
    if (groups.right !== undefined || !(isFirst || end > index + part.length)) continue;
    while ((runs.at(-1)?.[0] ?? -1) >= first) runs.pop();
    const isOpened = text[first - 1] === "(" && /^[^(]{0,80}\)/.test(text.slice(first, end));
    runs.push([isOpened ? first - 1 : first, end]);
  }
  return runs;
}
