import { optionalKeys } from "../../optional-keys.ts";
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
    if (mark === "del" || isBridge) deleted.push(...segments);
    if (mark === "ins" || isBridge) inserted.push(...segments);
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
    if (last !== undefined && last.mark === mark) for (const each of segments) last.segments.push(each);
    else result.push({ ...optionalKeys({ mark }), segments: [...segments] });
  }
  return result;
}
