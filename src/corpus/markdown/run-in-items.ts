import { SENTENCE_ENDS } from "../sections/folded-letters.ts";
import { type ItemMark, marksOfLine } from "./run-in-marks.ts";

/** An item of a list that stands in the lines of a paragraph: lines are counted from 0, `last` included. */
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
  const marks = lines.map(marksOfLine);
  const marked = marks.filter(({ length }) => length > 0).length;
  const first = marks.findIndex(({ length }) => length > 0);
  const isBullet = marks[first]?.some(({ kind, place }) => place === undefined && !kind.startsWith("sign"));
  if (marked < 2 && !(isBullet && first > 0 && marked > 0)) return undefined;
  const begins = first === 0 || isBullet || ENDS_CLAUSE.test(lines[first - 1] ?? "");
  // Two lines of a sentence may begin with such a sign by chance.
  if (!begins) return marked > 2 ? "doubt" : undefined;

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
