import { merged, type Stretch } from "./stretches.ts";

/**
 * Joins changes between which nothing but a blank, a sign or one short word was left: phrases are replaced as
 * phrases. Stretches of one mark that follow each other become one, what was taken out before what was added; the
 * blanks and signs that both then begin or end with were left as they were.
 */
export function withoutIslands<T>(
  stretches: readonly Stretch<T>[],
  textOf: (segment: T) => string,
  isIslandOf: (segments: readonly string[]) => boolean = isShort,
): Stretch<T>[] {
  const result: Stretch<T>[] = [];
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
  stretches.forEach(({ mark, segments }, index) => {
    const isBetween = deleted.length > 0 && inserted.length > 0 && index < stretches.length - 1;
    const isIsland = mark === undefined && isBetween && isIslandOf(segments.map(textOf));
    if (mark === "del" || isIsland) deleted.push(...segments);
    if (mark === "ins" || isIsland) inserted.push(...segments);
    if (mark !== undefined || isIsland) return;
    flush();
    result.push({ segments });
  });
  flush();
  return merged(result);
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
