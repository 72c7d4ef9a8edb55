/** Words of an item, blanks and signs left out. */
export type Words = readonly string[];

/** The words of segments: what holds a letter or a figure, in small letters. */
export function countedWords(segments: readonly string[]): Words {
  return segments.filter((segment) => /[\p{L}\p{N}]/u.test(segment)).map((word) => word.toLowerCase());
}

const ROUGH_WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu;

/** Words without a dictionary: what blanks part, and in scripts without blanks each sign by itself. Quick. */
export function roughWords(text: string): Words {
  return text.toLowerCase().match(ROUGH_WORD) ?? [];
}

/** Fewer words at the edges say nothing: many sentences begin with "to" or "the". */
const TELLING_EDGES = 4;

/**
 * How much two texts have in common, from 0 to 1: the share of their words that both have, or, where one was only
 * made longer, the share of the shorter one's words that stand at the same end of both.
 */
export function similarity(before: Words, after: Words): number {
  const all = before.length + after.length;
  if (all === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of before) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of after) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    shared += 1;
    counts.set(word, count - 1);
  }
  const shorter = Math.min(before.length, after.length);
  const edges = sharedEdges(before, after, shorter);
  return Math.max((2 * shared) / all, edges < TELLING_EDGES ? 0 : (edges / shorter) * 0.9);
}

function sharedEdges(before: Words, after: Words, most: number): number {
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (start + end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return start + end;
}
