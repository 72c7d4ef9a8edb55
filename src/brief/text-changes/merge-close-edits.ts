import { optionalKeys } from "../../json-values.ts";
import type { Matches } from "./match-keys.ts";

/**
 * Merges edits that only a blank, a sign or one short word separates, so that phrases are replaced as phrases: such words
 * become part of both the deletion and the insertion. A deletion precedes its insertion; blanks and signs that both begin
 * or end with stay unchanged.
 *
 * @param isNegligible whether unchanged segments between two edits may be merged into them
 */
export function mergeCloseEdits<T>(
  edits: readonly Edit<T>[],
  textOf: (segment: T) => string,
  isNegligible: (segments: readonly string[]) => boolean = isShort,
): Edit<T>[] {
  const result: Edit<T>[] = [];
  let deleted: T[] = [];
  let inserted: T[] = [];
  const flush = () => {
    const [start, end] = sharedEdges(deleted.map(textOf), inserted.map(textOf));
    result.push({ segments: inserted.slice(0, start) });
    result.push({ mark: "del", segments: deleted.slice(start, deleted.length - end) });
    result.push({ mark: "ins", segments: inserted.slice(start, inserted.length - end) });
    result.push({ segments: inserted.slice(inserted.length - end) });
    [deleted, inserted] = [[], []];
  };
  edits.forEach(({ mark, segments }, index) => {
    const isBetween = deleted.length > 0 && inserted.length > 0 && index < edits.length - 1;
    const isBridge = mark === undefined && isBetween && isNegligible(segments.map(textOf));
    if (mark === "del" || isBridge) append(deleted, segments);
    if (mark === "ins" || isBridge) append(inserted, segments);
    if (mark !== undefined || isBridge) return;
    flush();
    result.push({ segments });
  });
  flush();
  return joinEdits(result);
}

function sharedEdges(before: readonly string[], after: readonly string[]): [start: number, end: number] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  const isShared = (a = "", b = "") => a === b && !WORD.test(a);
  while (start < most && isShared(before[start], after[start])) start += 1;
  let end = 0;
  while (start + end < most && isShared(before.at(-1 - end), after.at(-1 - end))) end += 1;
  return [start, end];
}

/**
 * The same edits without marks of nothing but blanks. Blanks that were added or deleted by themselves are no change: the new
 * ones remain, unmarked. Where they part two words, or are in place of something else, the segments on both sides are
 * replaced together with them.
 */
export function withoutBlankMarks<T>(edits: readonly Edit<T>[], textOf: (segment: T) => string): Edit<T>[] {
  const isBlank = (segments: readonly T[]) => segments.every((segment) => textOf(segment).trim() === "");
  const isWord = (segment: T | undefined) => segment !== undefined && WORD.test(textOf(segment));
  let last: Replacement<T> = { deleted: [], inserted: [], behind: [] };
  const result = [last];
  for (const { deleted, inserted, behind } of replacementsIn(edits)) {
    const isBetweenWords = isWord(last.behind.at(-1) ?? last.inserted.at(-1)) && isWord(behind[0]);
    if (isBlank([...deleted, ...inserted]) && !isBetweenWords) {
      append(last.behind, [...inserted, ...behind]);
      continue;
    }
    const isBare = [deleted, inserted].some((segments) => segments.length > 0 && isBlank(segments));
    const around = isBare ? { before: last.behind.splice(-1), after: behind.splice(0, 1) } : NOTHING;
    if (last.behind.length > 0) {
      last = { deleted: [], inserted: [], behind: [] };
      result.push(last);
    }
    append(last.deleted, [...around.before, ...deleted, ...around.after]);
    append(last.inserted, [...around.before, ...inserted, ...around.after]);
    last.behind = behind;
  }
  return joinEdits(
    result.flatMap(({ deleted, inserted, behind }): Edit<T>[] => [
      { mark: "del", segments: isBlank(deleted) ? [] : deleted },
      { mark: "ins", segments: isBlank(inserted) ? [] : inserted },
      { segments: behind },
    ]),
  );
}

const NOTHING = { before: [], after: [] };

/** Consecutive segments that were deleted, those inserted in their place, and the unchanged ones behind them. */
interface Replacement<T> {
  deleted: T[];
  inserted: T[];
  behind: T[];
}

function replacementsIn<T>(edits: readonly Edit<T>[]): Replacement<T>[] {
  const result: Replacement<T>[] = [];
  for (const { mark, segments } of edits) {
    let last = result.at(-1);
    if (last === undefined || (mark !== undefined && last.behind.length > 0)) {
      last = { deleted: [], inserted: [], behind: [] };
      result.push(last);
    }
    const place = mark === "del" ? last.deleted : mark === "ins" ? last.inserted : last.behind;
    append(place, segments);
  }
  return result;
}

/** Appends one by one: a call has no room for the words of a long text. */
function append<T>(list: T[], more: readonly T[]): void {
  for (const each of more) list.push(each);
}

/** Whether there is no word among the segments, only blanks and signs. */
export function isWordless(segments: readonly string[]): boolean {
  return !segments.some((segment) => WORD.test(segment));
}

const WORD = /[\p{L}\p{N}]/u;

/** Most letters of a word with little meaning of its own: "of", "the", "des", "по". A Chinese character has more. */
const SHORT = 3;

function isShort(segments: readonly string[]): boolean {
  const words = segments.filter((segment) => WORD.test(segment));
  const [word = ""] = words;
  if (words.length > 1 || /\p{N}/u.test(word)) return false;
  return word.length <= (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) ? 1 : SHORT);
}

/** Consecutive segments that were deleted, inserted, or, without a mark, left unchanged. */
export interface Edit<T> {
  mark?: "del" | "ins";
  segments: T[];
}

/**
 * The edits that turn one list into the other, given their matches: what only the first list has is deleted, what only the
 * second one has is inserted.
 *
 * @param kept returns the segment that represents two matching ones
 */
export function editsBetween<T>(
  before: readonly T[],
  after: readonly T[],
  matches: Matches,
  kept: (before: T, after: T) => T,
): Edit<T>[] {
  const edits: Edit<T>[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of matches) {
    edits.push({ mark: "del", segments: before.slice(i, nextI) });
    edits.push({ mark: "ins", segments: after.slice(j, nextJ) });
    edits.push({ segments: [kept(before[nextI] as T, after[nextJ] as T)] });
    [i, j] = [nextI + 1, nextJ + 1];
  }
  edits.push({ mark: "del", segments: before.slice(i) }, { mark: "ins", segments: after.slice(j) });
  return joinEdits(edits);
}

/** Joins neighbours with the same mark, and drops empty edits. */
export function joinEdits<T>(edits: readonly Edit<T>[]): Edit<T>[] {
  const result: Edit<T>[] = [];
  for (const { mark, segments } of edits) {
    if (segments.length === 0) continue;
    const last = result.at(-1);
    if (last !== undefined && last.mark === mark) append(last.segments, segments);
    else result.push({ ...optionalKeys({ mark }), segments: [...segments] });
  }
  return result;
}
