import type { List, ListItem, Root, RootContent } from "mdast";
import type { Severity } from "../../finding.ts";
import {
  dayOf,
  GERMAN_PART,
  isWrittenDay,
  MOST_LETTERS,
  namesText,
  plainStart,
  SMALL,
  takesOrdinal,
} from "./numbered-words.ts";
import { continuesLine, lineAbove, walk } from "./walk-tree.ts";

/** The number of an item and the sign behind it, as written; at most nine digits, as in CommonMark. */
const NUMBER = /(\d{1,9})([.)])/y;

/** How the marks of a list are printed, where it is not the default: `1)`, or as part of the text of the items. */
export const LIST_MARKS = ["bracket", "written"] as const;

/**
 * Adds to the tree what Markdown drops from lists: a bracket after the numbers, and gaps in the numbers ("1. 3. 7."),
 * since other texts refer to them. Numbers that are all 1 are counted, as usual in Markdown.
 */
export function keepNumbers(tree: Root, text: string): void {
  let lines: string[] | undefined;
  walk(tree, (list) => {
    if (list.type !== "list" || !list.ordered) return;
    lines ??= text.split("\n");
    const marks = markedItems(list, lines);
    if (marks[0]?.sign === ")") list.data = { hProperties: { dataMarks: "bracket" } };
    const numbers = marks.map(({ number }) => number);
    if (numbers.length < list.children.length || !areAscending(numbers)) return;
    for (const [index, item] of list.children.entries()) {
      const number = numbers[index];
      if (index === 0 || number === undefined || number === (numbers[index - 1] ?? 0) + 1) continue;
      item.data = { ...item.data, hProperties: { value: String(number) } };
    }
  });
}

const areAscending = (numbers: readonly number[]) =>
  numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));

/** The message for a list in which other numbers are printed than are written; not if all are 1. */
export function changedNumbers(list: List, lines: readonly string[]): string | undefined {
  if (!list.ordered) return undefined;
  const items = markedItems(list, lines);
  const numbers = items.map(({ number }) => number);
  if (areAscending(numbers) || (areCounted(numbers) && !mayBeOrdinals(items, list))) return undefined;
  const [first = 1] = numbers;
  const printed = numbers.map((_, index) => first + index);
  const other = numbers.find((number, index) => number !== printed[index]) ?? first;
  return `this list is numbered ${shortList(numbers)} and would be printed with ${shortList(printed)}: write ${other}\\. if the number belongs to the sentence, as that of a day or of a text does; else number its items in order`;
}

/** A list that Markdown is to count is written with 1, or 0. */
const areCounted = ([first = 1, ...others]: readonly number[]) =>
  first <= 1 && others.every((number) => number === first);

/** Whether numbers that are all the same may be those of parts of texts, "1. gr.": items with small letters, apart or with one first word. */
function mayBeOrdinals(items: readonly MarkedItem[], { spread, children }: List): boolean {
  const firsts = items.map(
    ({ words }) => /^(?:\p{Ll}[\p{L}\p{M}]{2,}|\p{Ll}+\.(?=\s))|/u.exec(words)?.[0] ?? "",
  );
  if (items.length < 2 || !items.every(({ words }) => SMALL.test(words))) return false;
  const areAlike = firsts.some((first, index) => first !== "" && firsts.indexOf(first) < index);
  return areAlike || spread === true || children.some((item) => item.spread === true);
}

const MOST_NUMBERS = 8;

function shortList(numbers: readonly number[]): string {
  const shown = numbers.slice(0, MOST_NUMBERS).join(", ");
  return numbers.length > MOST_NUMBERS ? `${shown} …` : shown;
}

/** An item with a number. */
interface MarkedItem {
  node: ListItem;
  figures: string;
  number: number;
  sign: string;
  /** What follows on its line, and on the next one of the item. */
  words: string;
  /** No sign is behind its last word. */
  goesOn: boolean;
}

function markedItems(list: List, lines: readonly string[]): MarkedItem[] {
  return list.children.flatMap((node) => {
    const { start, end } = node.position ?? {};
    const [line, from] = [start?.line ?? 1, (start?.column ?? 1) - 1];
    NUMBER.lastIndex = from;
    const [mark = "", figures, sign = "."] = NUMBER.exec(lines[line - 1] ?? "") ?? [];
    if (figures === undefined) return [];
    const next = (end?.line ?? line) > line ? (lines[line] ?? "") : "";
    const rest = (lines[line - 1] ?? "").slice(from + mark.length).slice(0, MOST_LETTERS);
    const words = plainStart(`${rest} ${next.slice(0, MOST_LETTERS)}`);
    const goesOn = /[\p{L}\p{M}]$/u.test((lines[(end?.line ?? line) - 1] ?? "").trim().slice(-2));
    return [{ node, figures, number: Number(figures), sign, words, goesOn }];
  });
}

/** A sign before a number, or a date, that Markdown takes as its own mark, and does not print as it is. */
export interface LostSign {
  node: RootContent;
  severity: Severity;
  rule: "foreign-markup" | "list-number";
  message: string;
  /** The sign can only be a part of the sentence that the line above begins; the number only be none of a list. */
  isCertain: boolean;
  /** The figures of a number that belongs to a sentence, behind which the backslash belongs. */
  figures?: string;
  /** The line as it should be. */
  suggestion?: string;
}

/** "1. May be read", "1. March on", with other items that begin with 1. */
const ENGLISH_VERB = /^(?:may|march)(?!\p{L})/iu;
const YEAR = /^(?:1[89]|20)\d\d$/;
const LATEST_DAY = 31;

/**
 * The items of a list whose numbers belong to sentences, as those of days, years and texts do, where the list would
 * change a number or break a sentence: "9. listopadu" below "26. října" would be printed as "27. listopadu".
 *
 * @param around the nodes before and behind the list
 */
export function sentenceNumbers(
  list: List,
  [above]: readonly (RootContent | undefined)[],
  lines: readonly string[],
): LostSign[] {
  const items = markedItems(list, lines);
  const isInside = continuesLine(list, above, lines);
  const [only] = items;
  if (items.length === 1 && only !== undefined) return onlyNumber(only, { isInside, above, lines });
  const numbers = items.map(({ number }) => number);
  const setting = { ...orderOf(numbers), isInside };
  const isCertain = items.some((item) => isOfSentence(item, setting));
  const goesAlong = ({ words }: MarkedItem) =>
    dayOf(words) !== undefined ||
    takesOrdinal(words) ||
    (SMALL.test(words) && (isInside || namesText(words)));
  const along = isCertain ? items.filter((item) => isOfSentence(item, setting) || goesAlong(item)) : [];
  if (along.length > 0) return along.map((item) => faultOf(item, lines, true));
  return areClauses(items, setting) ? items.map((item) => faultOf(item, lines, false)) : [];
}

interface Setting {
  /** Other numbers would be printed than are written. */
  isChanged: boolean;
  /** The numbers are 1, 2, 3. */
  isCounted: boolean;
  /** All are 1, so that Markdown is to count them. */
  isLeftToCount: boolean;
  /** The numbers jump, as those of no list do: 26, 9. */
  isJump: boolean;
  /** The list begins within a sentence. */
  isInside: boolean;
}

function orderOf(numbers: readonly number[]): Omit<Setting, "isInside"> {
  return {
    isChanged: !areAscending(numbers),
    isCounted: numbers.every((number, index) => number === index + 1),
    isLeftToCount: areCounted(numbers),
    isJump:
      (numbers[0] ?? 1) > 1 &&
      numbers.some((number, index) => index > 0 && isLeap(number - (numbers[index - 1] ?? 0))),
  };
}

/** A number that is repeated may be a mistake in a list. */
const isLeap = (step: number) => step < 0 || step > 1;

function isOfSentence({ number, figures, sign, words, goesOn }: MarkedItem, setting: Setting): boolean {
  const { isChanged, isCounted, isLeftToCount, isJump, isInside } = setting;
  const isYear = sign === "." && YEAR.test(figures);
  const day = number <= LATEST_DAY || isYear ? dayOf(words) : undefined;
  if (day === "certain" && (sign === "." || isChanged || isInside) && (isWrittenDay(words) || !isCounted))
    return true;
  const isOther = isLeftToCount && ENGLISH_VERB.test(words);
  if (day !== undefined && (isInside || (isChanged && !isOther))) return true;
  if (sign === "." && number <= LATEST_DAY && MONTH_ALONE.test(words) && !isCounted) return true;
  if (isYear && isChanged) return true;
  if (isInside && goesOn && takesOrdinal(words)) return true;
  return isChanged && namesText(words) && (isJump || SMALL.test(words) || GERMAN_PART.test(words));
}

/** Whether items that jump, or break a sentence, all begin with a small letter. */
function areClauses(items: readonly MarkedItem[], { isChanged, isCounted, isJump, isInside }: Setting) {
  const isBroken = isInside && !isCounted && items[0]?.goesOn === true;
  return ((isChanged && isJump) || isBroken) && items.every(({ words }) => SMALL.test(words));
}

/** The finding about a number, for which `figures` are what a backslash belongs behind. */
function faultOf(
  { node, figures, sign }: MarkedItem,
  lines: readonly string[],
  isCertain: boolean,
): LostSign {
  const message = `"${figures}${sign}" is read as the number of a list, which may be changed or left out where it is printed: write ${figures}\\${sign} to print it as a part of its sentence; begin an item of a list with another word`;
  // The other paragraphs of an item would be no part of it any more.
  const isOne = isCertain && node.children.length === 1;
  return {
    ...{ node, severity: "error", rule: "list-number", message, isCertain: isOne, figures },
    suggestion: escapedLine(node, figures, lines),
  };
}

function escapedLine({ position }: ListItem, figures: string, lines: readonly string[]): string {
  const { line = 1, column = 1 } = position?.start ?? {};
  const [written, at] = [lines[line - 1] ?? "", column - 1 + figures.length];
  return `${written.slice(0, at)}\\${written.slice(at)}`.trim();
}

/** A zero before a day in figures or with the name of its month. */
const WITH_ZERO = /^0\d$/;
/** A day in figures, also without blanks: `05.11.2026` is no list. */
const IN_FIGURES = /^\d{1,2}\.\s?\d{4}(?!\d)/;
/** A month in figures behind a day, "27. 11. the conference ends": no list begins within an item, on its line. */
const MONTH_ALONE = /^(?:0?[1-9]|1[0-2])\.(?=,|\s)/;
/** A day whose month and year are on the next line. */
const DAY_AT_END = /(?<![\d.])(?:0?[1-9]|[12]\d|3[01])\.$/;

/** A year ("2026. gada") as the number of a list, or a day in figures, that loses its zero, or that continues the line above. */
function onlyNumber(
  item: MarkedItem,
  at: { isInside: boolean; above: RootContent | undefined; lines: readonly string[] },
): LostSign[] {
  const { figures, sign, number, words } = item;
  const fault = faultOf(item, at.lines, true);
  const before = lineAbove(item.node, at.above, at.lines);
  if (sign === ")") return before.lastIndexOf("(") > before.lastIndexOf(")") ? [fault] : [];
  const day = number <= LATEST_DAY ? dayOf(words) : undefined;
  const isText = at.isInside && takesOrdinal(words);
  const isLost = day !== undefined && WITH_ZERO.test(figures);
  const isDay = isWrittenDay(words) || MONTH_ALONE.test(words);
  const isParted = DAY_AT_END.test(before) && number <= 12 && /^\d{4}(?!\d)/.test(words);
  const goesOn = /[\p{L}\p{M},]$/u.test(before);
  // Where no sign introduces a list, one item with a small letter goes on with the line.
  const isBroken = isParted || (goesOn && (SMALL.test(words) || (isDay && number <= LATEST_DAY)));
  if (isLost || isText || isBroken || (at.isInside && day !== undefined)) return [fault];
  if (!YEAR.test(figures) && !(number <= LATEST_DAY && (IN_FIGURES.test(words) || MONTH_ALONE.test(words))))
    return [];
  const message = `"${figures}." at the start of a line is read as the number of a list, and printed as "${number}." before a paragraph of its own: write ${figures}\\. to print a year or a day`;
  return [{ ...fault, severity: "warning", rule: "foreign-markup", message, isCertain: true }];
}
