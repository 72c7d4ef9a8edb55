import { compareCodeUnits } from "./json-values.ts";

/** The message of a finding, and its suggestion on a second line unless the message contains it. */
export function withAdvice({ message, suggestion }: Finding, shown: (text: string) => string): string {
  if (suggestion === undefined || message.includes(suggestion)) return shown(message);
  return `${shown(message)}\nwrite: ${shown(suggestion)}`;
}

/** An error stops the build; a warning does so only with `--strict`. */
export type Severity = "error" | "warning";

/**
 * A place in a file. Lines and columns count from 1; columns are Unicode code points without a byte order mark. `file`
 * is the path as the user would type it, with `/`. `length` is in code points of that line.
 */
export interface Place {
  file: string;
  line: number;
  column: number;
  length?: number;
}

/** A problem in the proposals: where it is, what is wrong, what would be right, and the name of the rule. */
export interface Finding<Rule extends string = string> extends Place {
  severity: Severity;
  /** A stable name, with a page `docs/rules/<rule>.md`. */
  rule: Rule;
  message: string;
  /** The correction: a value, or the whole corrected line. */
  suggestion?: string;
  /** The line is restricted: no report shows an excerpt of it. */
  confidential?: true;
}

/** A correction by `check --fix`: the place before it, what was done, and the name of the fix. */
export interface Fixed {
  file: string;
  line: number;
  column: number;
  did: string;
  /** A stable name; `docs/checking.md` lists them. */
  fix: string;
}

/** Orders findings by file, line, column, rule and message, so that every run prints the same order. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareCodeUnits(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareCodeUnits(a.rule, b.rule) ||
    compareCodeUnits(a.message, b.message)
  );
}

const [BLANK_BEHIND, WORD_BEHIND, NUMBER_BEHIND] = [/\s+$/u, /\s+\S*$/u, /[\p{Nd}\p{Sc}.,'’:/٫٬-]+$/u];
const [ENDS_IN_DIGIT, BEGINS_WITH_DIGIT] = [/\p{Nd}[.,]?$/u, /^\s?[.,]?\p{Nd}/u];

/**
 * The beginning of a text that a message quotes, with "…" where more follows. It ends between two words, where there are blanks, and
 * never within a number, also one in groups, 5 000 000, or between a letter and its accents.
 */
export function beginningOf(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const part = text.slice(0, longest);
  const isWhole = /\s/u.test(text.charAt(longest));
  let quoted = (isWhole ? part : part.replace(WORD_BEHIND, "")).replace(BLANK_BEHIND, "");
  const isInNumber = () =>
    ENDS_IN_DIGIT.test(quoted) && BEGINS_WITH_DIGIT.test(text.slice(quoted.length, quoted.length + 3));
  while (/\s/u.test(quoted) && isInNumber()) quoted = quoted.replace(WORD_BEHIND, "");
  // A text without blanks, or with one long word.
  const isCutWithin = quoted.length * 2 < longest || (quoted === part && !isWhole);
  return isCutWithin ? `${withinWord(text, longest)}…` : `${quoted} …`;
}

function withinWord(text: string, longest: number): string {
  let end = longest;
  while (end > 1 && /^[\p{M}\uDC00-\uDFFF\u200D]/u.test(text.slice(end, end + 2))) end -= 1;
  const part = text.slice(0, end);
  const quoted = BEGINS_WITH_DIGIT.test(text.slice(end, end + 2)) ? part.replace(NUMBER_BEHIND, "") : part;
  return quoted === "" ? part : quoted;
}

/** Words before those that differ. */
const REACH = 30;

/** A text from a few words before the first that is not known, where a quotation of so many characters would end before that. */
export function fromDifference(text: string, isKnown: (part: string) => boolean, longest: number): string {
  const ends = [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => index + word.length);
  let [known, unknown] = [-1, ends.length - 1];
  while (unknown - known > 1) {
    const middle = Math.floor((known + unknown) / 2);
    if (isKnown(text.slice(0, ends[middle]))) known = middle;
    else unknown = middle;
  }
  if ((ends[unknown] ?? 0) <= longest) return text;
  const start = ends.find((end) => end >= (ends[known] ?? 0) - REACH) ?? 0;
  return `… ${text.slice(start).trim()}`;
}

/** The result of a parser: the value, or what is wrong and, where known, what would be right. */
export type Parsed<T> = { ok: true; value: T } | Failure;

/** What is wrong, and what would be right. */
export interface Failure {
  ok: false;
  message: string;
  suggestion?: string;
  /** The text may have been meant for some readers only: no report shows it. */
  confidential?: true;
  /** The words of the text that it is about, in UTF-16 units from 0; left out where that is all of them. */
  words?: { index: number; length: number };
}
