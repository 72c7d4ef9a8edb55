import { BEFORE_LISTS, CLAUSE_ENDS, COLONS } from "../characters/script-signs.ts";
import { SENTENCE_ENDS } from "../sections/folded-letters.ts";
import {
  beginsWithDay,
  behindNumber,
  isItem,
  isLaterNumber,
  isNextNumber,
  type LegalNumber,
  legalNumberOf,
  mayBeNumbered,
  namesNumbered,
  wordsBehind,
} from "./numbered-words.ts";
import { type ItemMark, marksOfLine } from "./run-in-marks.ts";

/** An item of a list in the lines of a paragraph: lines are counted from 0, `last` included. */
export interface RunInItem {
  first: number;
  last: number;
  /** Lists of a lower level, below the item's own lines. */
  lists: RunInItem[][];
}

/** The lines of a paragraph, read as lists. */
export interface RunIn {
  /** Lines before the first item. */
  before: number;
  lists: RunInItem[][];
}

interface Level {
  items: RunInItem[];
  kind: string;
  place: number | undefined;
}

/** Ends of a line after which a list may begin. */
const ENDS_CLAUSE = new RegExp(`[${SENTENCE_ENDS}${BEFORE_LISTS}][\\p{Pe}\\p{Pf}"'*_]*\\s*$`, "u");

/**
 * The lists in the lines of a paragraph, where their marks are in the order of a list. `doubt` where lines begin with
 * marks in another order; undefined where they are text.
 */
export function readRunIn(lines: readonly string[]): RunIn | "doubt" | undefined {
  const marks = certainMarks(lines.map((line) => (beginsWithDay(line) ? [] : marksOfLine(line))));
  return listsOf(lines, marks);
}

/** Whether all lines that begin with marks begin with the number of a day or of a text: those of a sentence, or of several. */
export function areSentences(lines: readonly string[]): boolean {
  return lines.every((line) => marksOfLine(line).length === 0 || mayBeNumbered(behindNumber(line) ?? ""));
}

function listsOf(lines: readonly string[], marks: readonly ItemMark[][]): RunIn | "doubt" | undefined {
  const marked = marks.filter(({ length }) => length > 0).length;
  const first = marks.findIndex(({ length }) => length > 0);
  const isBullet = marks[first]?.some(({ kind, place }) => place === undefined && !kind.startsWith("sign"));
  const isKeycap = marks[first]?.some(({ kind }) => kind === "keycap");
  if (marked < 2 && !(isBullet && first > 0 && marked > 0)) return undefined;
  const begins = first === 0 || isBullet || isKeycap || ENDS_CLAUSE.test(lines[first - 1] ?? "");
  // Two lines of a sentence may begin with such a sign by chance, but not with "a)" and "b)".
  if (!begins) return marked > 2 || beginsInOrder(marks.slice(first)) ? "doubt" : undefined;

  const lists: RunInItem[][] = [];
  const levels: Level[] = [];
  for (const [index, candidates] of marks.entries()) {
    const item = { first: index, last: index, lists: [] };
    if (index < first) continue;
    if (candidates.length === 0) {
      const open = levels.at(-1)?.items.at(-1);
      if (open !== undefined) open.last = index;
      continue;
    }
    if (continuesList(levels, candidates, item)) continue;
    const mark = opening(levels, candidates);
    if (mark === undefined) return "doubt";
    const items = [item];
    (levels.at(-1)?.items.at(-1)?.lists ?? lists).push(items);
    levels.push({ items, ...mark });
  }
  const isOne = lists.length === 1 && lists[0]?.length === 1 && !isBullet;
  return isOne ? "doubt" : { before: first, lists };
}

/** The marks without those that may be words of a sentence. */
function certainMarks(marks: readonly ItemMark[][]): ItemMark[][] {
  const places = new Map<string, number[]>();
  for (const { kind, place = 0, isDoubtful } of marks.flat()) {
    if (!isDoubtful) continue;
    const before = places.get(kind);
    if (before === undefined) places.set(kind, [place]);
    else before.push(place);
  }
  const isList = (kind: string) => places.get(kind)?.[0] === 1 && places.get(kind)?.[1] === 2;
  return marks.map((line) => line.filter(({ isDoubtful, kind }) => !isDoubtful || isList(kind)));
}

function beginsInOrder([first = [], ...others]: readonly (readonly ItemMark[])[]): boolean {
  const second = others.find(({ length }) => length > 0) ?? [];
  const isSecond = ({ kind, place }: ItemMark) =>
    place === 1 && second.some((mark) => mark.kind === kind && mark.place === 2);
  return first.some(isSecond);
}

/** Adds the item to the innermost list that its mark continues. */
function continuesList(levels: Level[], candidates: readonly ItemMark[], item: RunInItem): boolean {
  for (let at = levels.length - 1; at >= 0; at -= 1) {
    const level = levels[at];
    const next = candidates.find(
      ({ kind, place, mayHaveGaps }) =>
        kind === level?.kind && (place === undefined || place === 0 || follows(place, level, mayHaveGaps)),
    );
    if (level === undefined || next === undefined) continue;
    levels.length = at + 1;
    level.items.push(item);
    level.place = next.place;
    return true;
  }
  return false;
}

function follows(place: number, { place: last = 0 }: Level, mayHaveGaps = false): boolean {
  return mayHaveGaps ? place > last : place === last + 1;
}

/** The mark that opens a new list: at the top level any, in nested lists the first of its kind. */
function opening(
  levels: readonly Level[],
  candidates: readonly ItemMark[],
): { kind: string; place: number | undefined } | undefined {
  const isNew = ({ kind }: ItemMark) => !levels.some((level) => level.kind === kind);
  const fresh = candidates.filter(isNew);
  // "i)" begins as the first Roman number rather than as the ninth letter.
  const found =
    fresh.find(({ place }) => place === 1) ??
    fresh.find(({ place }) => place === undefined || place === 0) ??
    (levels.length === 0 ? fresh[0] : undefined);
  return found && { kind: found.kind, place: found.place };
}

/** The end of a line that the next paragraph may follow: `;`, `; and`. */
export const ENDS_PARAGRAPH = new RegExp(
  `[${SENTENCE_ENDS}${CLAUSE_ENDS}${COLONS}][\\p{Pe}\\p{Pf}"'*_]*(?:\\s+\\p{L}{1,4})?\\s*$`,
  "u",
);

/** What is known of the lines of a paragraph beside their words. */
interface Setting {
  /** The text is a legal one; in others fewer lines are paragraphs. */
  isLegal: boolean;
  /** Whether a line is an operative one, emphasised as a whole: "*decides*". */
  isOperative: (index: number) => boolean;
  /** The first line of the next paragraph. */
  next: string;
}

/**
 * The lines of a paragraph, from 0, that begin with the next number of a legal text, such as `2 to report` after `1 to
 * continue`, and the first of them where words are before it. `isCertain` where each is after the end of a clause, or they are
 * directly below an operative line.
 */
export function joinedNumbers(
  lines: readonly string[],
  setting: Setting,
): { lines: number[]; isCertain: boolean } {
  const { isLegal } = setting;
  const isAfterEnd = (index: number) => ENDS_PARAGRAPH.test(lines[index - 1] ?? "");
  const isJoinedTo = (last: NumberedLine, { number, index }: NumberedLine): boolean => {
    if (isNextNumber(number, last.number))
      return isAfterEnd(index) || (isLegal && (last.index === 0 || isAfterEnd(last.index)));
    return isLegal && isLaterNumber(number, last.number) && isAfterEnd(index);
  };
  const runs = linesInOrder(lines);
  const joined: number[] = [];
  let isCertain = true;
  let last: NumberedLine | undefined;
  for (const [index, line] of lines.entries()) {
    const number = legalNumberOf(line);
    if (number === undefined) continue;
    const numbered = { number, index };
    const run = last === undefined ? undefined : runs.get(index);
    if (last !== undefined && (run !== undefined || isJoinedTo(last, numbered))) {
      if (last.index > 0 && joined.at(-1) !== last.index) joined.push(last.index);
      joined.push(index);
      const isBelow = isLegal && run !== undefined && setting.isOperative(run.first - 1) && run.isAlike;
      isCertain &&= isNextNumber(number, last.number) && (isAfterEnd(index) || isBelow);
      last = numbered;
    } else if (isFirst(number) || (isLegal && last === undefined)) {
      last = numbered;
    }
  }
  if (joined.length > 0 || last === undefined || !isPartedFrom(last, lines, setting.next))
    return { lines: joined, isCertain };
  return { lines: [last.index], isCertain: isLegal && setting.isOperative(last.index - 1) };
}

const isFirst = ({ figures, ordinal }: LegalNumber) => figures.join() === "1" && ordinal === 0;

/** Lines that are directly below one another, with numbers from 1 on: the first of them, and whether they are built alike. */
interface NumberedRun {
  first: number;
  isAlike: boolean;
}

const FEWEST_OF_ANY = 3;

/** The lines of such runs; two lines may be those of a sentence, "it pays / 1 million and / 2 million", so that each has to be an item. */
function linesInOrder(lines: readonly string[]): Map<number, NumberedRun> {
  const runs = new Map<number, NumberedRun>();
  for (let first = 0; first < lines.length; first += 1) {
    const number = legalNumberOf(lines[first] ?? "");
    if (number === undefined || !isFirst(number) || namesNumbered(lines[first - 1] ?? "")) continue;
    const items = [lines[first] ?? ""];
    for (let last = number; ; items.push(lines[first + items.length] ?? "")) {
      const next = legalNumberOf(lines[first + items.length] ?? "");
      if (next === undefined || !isNextNumber(next, last)) break;
      last = next;
    }
    if (items.length < 2 || !items.every((line, at) => isItem(line, at < items.length - 1))) continue;
    const openings = new Set(items.map((line) => wordsBehind(line)[0]));
    const run = { first, isAlike: items.length >= FEWEST_OF_ANY || openings.size === 1 };
    for (const at of items.keys()) runs.set(first + at, run);
    first += items.length - 1;
  }
  return runs;
}

/** "1 year" may end a sentence. */
const SHORTEST_ITEM = 8;

/** Whether the only numbered line of a paragraph, below other words, is the item before that which the next paragraph begins with. */
function isPartedFrom({ number, index }: NumberedLine, lines: readonly string[], next: string): boolean {
  const following = legalNumberOf(next);
  if (index === 0 || following === undefined || !isFirst(number) || !isNextNumber(following, number))
    return false;
  const above = lines[index - 1] ?? "";
  return (
    legalNumberOf(lines[0] ?? "") === undefined &&
    !namesNumbered(above) &&
    isItem(lines[index] ?? "", false) &&
    (lines[index] ?? "").length >= SHORTEST_ITEM &&
    isItem(next, false)
  );
}

interface NumberedLine {
  number: LegalNumber;
  index: number;
}
