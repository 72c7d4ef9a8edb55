import { optionalKeys } from "../../optional-keys.ts";
import type { Matches } from "./match-keys.ts";

/**
 * Joins changes between which nothing but a blank, a sign or one short word was left: phrases are replaced as
 * phrases. Stretches of one mark that follow each other become one, what was taken out before what was added; the
 * blanks and signs that both then begin or end with were left as they were.
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

/** Whether segments have no word among them: blanks and signs alone. */
export function isWordless(segments: readonly string[]): boolean {
  return !segments.some((segment) => WORD.test(segment));
}

const WORD = /[\p{L}\p{N}]/u;

/** Letters of a word that says little by itself: "of", "the", "des", "по"; a sign of Chinese says more. */
const SHORT = 3;

function isShort(segments: readonly string[]): boolean {
  const words = segments.filter((segment) => WORD.test(segment));
  const [word = ""] = words;
  if (words.length > 1 || /\p{N}/u.test(word)) return false;
  return word.length <= (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) ? 1 : SHORT);
}

/** Segments in a row that were taken out, added, or left as they were. */
export interface Edit<T> {
  mark?: "del" | "ins";
  segments: T[];
}

/**
 * Two lists as one, from where they match: what only the first holds is taken out, what only the second holds added.
 *
 * @param kept what stands for two that match
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

/** Neighbours of one mark as one edit, empty ones left out. */
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
