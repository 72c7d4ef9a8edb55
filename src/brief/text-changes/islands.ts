import type { Stretch } from "./stretches.ts";

/**
 * Joins changes between which nothing but a blank, a sign or one short word was left: phrases are replaced as
 * phrases. Stretches of one mark that follow each other become one, what was taken out before what was added.
 */
export function withoutIslands<T>(
  stretches: readonly Stretch<T>[],
  textOf: (segment: T) => string,
): Stretch<T>[] {
  const result: Stretch<T>[] = [];
  let deleted: T[] = [];
  let inserted: T[] = [];
  const flush = () => {
    if (deleted.length > 0) result.push({ mark: "del", segments: deleted });
    if (inserted.length > 0) result.push({ mark: "ins", segments: inserted });
    [deleted, inserted] = [[], []];
  };
  stretches.forEach(({ mark, segments }, index) => {
    const isBetween = deleted.length > 0 && inserted.length > 0 && index < stretches.length - 1;
    const isIsland = mark === undefined && isBetween && isShort(segments.map(textOf));
    if (mark === "del" || isIsland) deleted.push(...segments);
    if (mark === "ins" || isIsland) inserted.push(...segments);
    if (mark !== undefined || isIsland) return;
    flush();
    if (segments.length > 0) result.push({ segments });
  });
  flush();
  return result;
}

/** Letters of a word that says little by itself: "of", "the", "des", "по"; a sign of Chinese says more. */
const SHORT = 3;

function isShort(segments: readonly string[]): boolean {
  const words = segments.filter((segment) => /[\p{L}\p{N}]/u.test(segment));
  const [word = ""] = words;
  if (words.length > 1 || /\p{N}/u.test(word)) return false;
  return word.length <= (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) ? 1 : SHORT);
}
