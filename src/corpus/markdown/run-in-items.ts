import { withPlainNumber } from "../../itu/latin-letters.ts";
import { SENTENCE_ENDS } from "../sections/folded-letters.ts";
import { isWrittenDay, MOST_LETTERS, mayBeNumbered, plainStart } from "./numbered-words.ts";
import { CHINESE, chineseNumber, type ItemMark, marksOfLine, TWO_WORDS } from "./run-in-marks.ts";

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
const ENDS_CLAUSE = new RegExp(`[${SENTENCE_ENDS}:;,：；，、،؛፣፤–—-][\\p{Pe}\\p{Pf}"'*_]*\\s*$`, "u");

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

/** The words behind a number and a point. */
const behindNumber = (line: string): string | undefined => /^\p{Nd}{1,4}\.\s(.*)$/su.exec(line)?.[1]?.trim();

/** Whether a line goes on with a day: "30. června", whose number is none of a list. */
function beginsWithDay(line: string): boolean {
  const words = behindNumber(line);
  return words !== undefined && isWrittenDay(plainStart(words.slice(0, MOST_LETTERS)));
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
const ENDS_PARAGRAPH = new RegExp(
  `[${SENTENCE_ENDS}:;：；؛፤][\\p{Pe}\\p{Pf}"'*_]*(?:\\s+\\p{L}{1,4})?\\s*$`,
  "u",
);

/**
 * The lines of a paragraph, from 0, that begin with the next number of a legal text, such as `2 to report` after `1 to
 * continue`, and the first of them where words stand before it. `isCertain` where each is after the end of a clause.
 *
 * @param isLegal the text is a legal one; in others fewer lines are such paragraphs
 */
export function joinedNumbers(
  lines: readonly string[],
  isLegal: boolean,
): { lines: number[]; isCertain: boolean } {
  const isAfterEnd = (index: number) => ENDS_PARAGRAPH.test(lines[index - 1] ?? "");
  const isJoinedTo = (last: NumberedLine, { number, index }: NumberedLine): boolean => {
    if (isNextNumber(number, last.number))
      return isAfterEnd(index) || (isLegal && (last.index === 0 || isAfterEnd(last.index)));
    return isLegal && isLaterNumber(number, last.number) && isAfterEnd(index);
  };
  const joined: number[] = [];
  let isCertain = true;
  let last: NumberedLine | undefined;
  for (const [index, line] of lines.entries()) {
    const number = legalNumberOf(line);
    if (number === undefined) continue;
    const numbered = { number, index };
    if (last !== undefined && isJoinedTo(last, numbered)) {
      if (last.index > 0 && joined.at(-1) !== last.index) joined.push(last.index);
      joined.push(index);
      isCertain &&= isNextNumber(number, last.number) && isAfterEnd(index);
      last = numbered;
    } else if (number.figures.join() === "1" || (isLegal && last === undefined)) {
      last = numbered;
    }
  }
  return { lines: joined, isCertain };
}

interface NumberedLine {
  number: LegalNumber;
  index: number;
}

/** `2` or `1bis` or `1.1` after `1`, `2` after `1.4`. */
function isNextNumber({ figures, ordinal }: LegalNumber, last: LegalNumber): boolean {
  if (figures.join() === last.figures.join()) return ordinal === last.ordinal + 1;
  if (ordinal > 0) return false;
  if (figures.length === last.figures.length + 1) return figures.join() === [...last.figures, 1].join();
  const before = last.figures.slice(0, figures.length);
  return figures.join() === [...before.slice(0, -1), (before.at(-1) ?? 0) + 1].join();
}

/** A higher number of the same kind: numbers between them may be left out where nothing in them changes. */
function isLaterNumber({ figures }: LegalNumber, last: LegalNumber): boolean {
  const isSameKind = figures.slice(0, -1).join() === last.figures.slice(0, -1).join();
  return (
    isSameKind && figures.length === last.figures.length && (figures.at(-1) ?? 0) > (last.figures.at(-1) ?? 0)
  );
}

/** The number of a paragraph of a legal text. */
interface LegalNumber {
  /** `1.2` is 1 and 2. */
  figures: number[];
  /** 0 for none, 1 for `bis`, 2 for `ter`. */
  ordinal: number;
}

/** Behind the number of a paragraph that was added later, in their order. */
export const ORDINALS = [
  "bis",
  "ter",
  "quater",
  "quinquies",
  "sexies",
  "septies",
  "octies",
  "novies",
  "decies",
];
/** `1 to`, `2bis to`, `2 bis to`, `1.1 to`: a blank and a word follow, and no sign that makes it a mark of a list. */
const LEGAL = new RegExp(
  `^(\\d{1,3}(?:\\.\\d{1,3}){0,4})(?:\\s?(${ORDINALS.join("|")}))?[ \\t\\u00A0\\u202F\\u3000]{1,8}(?=[("'\\[\\p{Pi}\\p{L}])`,
  "u",
);
const CHINESE_LEGAL = new RegExp(`^([${CHINESE}]{1,3})[ \\u00A0\\u3000]{1,8}(?=[\\p{Pi}\\p{L}])`, "u");

/** The number of a paragraph at the start of a line, as ITU writes it, without a sign after it; undefined for none. */
function legalNumberOf(line: string): LegalNumber | undefined {
  if (TWO_WORDS.test(line)) return undefined;
  const start = line.slice(0, 48);
  const match = LEGAL.exec(withPlainNumber(start));
  if (match === null) return chineseLegalNumber(start);
  const [, figures = "", ordinal = ""] = match;
  return { figures: figures.split(".").map(Number), ordinal: ORDINALS.indexOf(ordinal) + 1 };
}

/** `一　報告`, as laws in Japanese number without a sign behind; within a sentence no blank follows such a numeral. */
function chineseLegalNumber(start: string): LegalNumber | undefined {
  const word = CHINESE_LEGAL.exec(start)?.[1];
  const number = word === undefined ? undefined : chineseNumber(word);
  return number === undefined ? undefined : { figures: [number], ordinal: 0 };
}
