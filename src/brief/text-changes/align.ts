import { type Budget, commonKeys, type Matches, uniqueMatches } from "./match-keys.ts";

/** An item of one list paired with an item of the other, or unpaired; `same`: both have the same key. */
export interface Pair<T> {
  before?: T;
  after?: T;
  same: boolean;
}

/** How items are compared. */
interface Measure<T> {
  /** Equal keys mean equal items. */
  key: (item: T) => string;
  /** From 0, nothing in common, to 1, everything. */
  similarity: (before: T, after: T) => number;
  /** The cost of comparing the item with another one, in words. */
  size: (item: T) => number;
}

/** Two items are paired as versions of each other from this similarity on. */
const SIMILAR = 0.5;
/** The same where there is only one candidate on each side. */
const SIMILAR_ALONE = 0.3;
/** The cost of comparing two items, in addition to their words. */
const COMPARISON = 10;

/**
 * Aligns two lists, in order: equal items are paired first, then similar ones between them. Unpaired items of the first
 * list come before unpaired items of the second one.
 */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  measure: Measure<T>,
  budget: Budget,
): Pair<T>[] {
  const [left, right] = [before.map(measure.key), after.map(measure.key)];
  const same = commonKeys(left, right, budget) ?? uniqueMatches(left, right);
  const pairs: Pair<T>[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...same, [before.length, after.length] as const]) {
    for (const pair of pairedInGap(before.slice(i, nextI), after.slice(j, nextJ), measure, budget))
      pairs.push(pair);
    if (nextI < before.length && nextJ < after.length) {
      pairs.push({ before: before[nextI] as T, after: after[nextJ] as T, same: true });
    }
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return pairs;
}

function pairedInGap<T>(
  before: readonly T[],
  after: readonly T[],
  measure: Measure<T>,
  budget: Budget,
): Pair<T>[] {
  const least = before.length === 1 && after.length === 1 ? SIMILAR_ALONE : SIMILAR;
  const matches = similarMatches(before, after, measure, least, budget);
  const pairs: Pair<T>[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...matches, [before.length, after.length] as const]) {
    for (; i < nextI; i++) pairs.push({ before: before[i] as T, same: false });
    for (; j < nextJ; j++) pairs.push({ after: after[j] as T, same: false });
    if (i < before.length && j < after.length)
      pairs.push({ before: before[i++] as T, after: after[j++] as T, same: false });
  }
  return pairs;
}

/** The pairs, in order, with the greatest total similarity; beyond the budget, only items at the same index are paired. */
function similarMatches<T>(
  before: readonly T[],
  after: readonly T[],
  { similarity, size }: Measure<T>,
  least: number,
  budget: Budget,
): Matches {
  if (before.length === 0 || after.length === 0) return [];
  const words = (items: readonly T[]) => items.reduce((sum, item) => sum + size(item), 0);
  const cost =
    before.length * after.length * COMPARISON + after.length * words(before) + before.length * words(after);
  const score = (i: number, j: number) => {
    const common = similarity(before[i] as T, after[j] as T);
    return common < least ? 0 : common;
  };
  if (cost > budget.left) {
    const places = Array.from({ length: Math.min(before.length, after.length) }, (_, at) => at);
    return places.filter((at) => score(at, at) > 0).map((at) => [at, at]);
  }
  budget.left -= cost;
  return bestChoice(before.length, after.length, score);
}

/** The pairs, both indexes ascending, with the greatest sum of scores; among equal sums, the one that pairs earlier. */
function bestChoice(rows: number, columns: number, score: (i: number, j: number) => number): Matches {
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const scores = new Float64Array(rows * columns);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const here = score(i, j);
      scores[i * columns + j] = here;
      const paired = here > 0 ? here + at(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  }
  const matches: Matches = [];
  let [i, j] = [0, 0];
  while (i < rows && j < columns) {
    const here = scores[i * columns + j] ?? 0;
    if (here > 0 && at(i, j) === here + at(i + 1, j + 1)) matches.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return matches;
}

/** The words of an item, without blanks and signs. */
export type Words = readonly string[];

/** The segments that contain a letter or a digit, in lower case. */
export function countedWords(segments: readonly string[]): Words {
  return segments.filter((segment) => /[\p{L}\p{N}]/u.test(segment)).map((word) => word.toLowerCase());
}

const ROUGH_WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu;

/**
 * The words of a text, quickly and without a dictionary: separated by blanks, and single characters in scripts that write
 * no blanks.
 */
export function roughWords(text: string): Words {
  return text.toLowerCase().match(ROUGH_WORD) ?? [];
}

/** Fewer common words at the ends are no evidence: many sentences begin with "to" or "the". */
const SIGNIFICANT_EDGES = 4;

/**
 * The similarity of two texts, from 0 to 1: the share of words that both have, or, where one was only extended, the share
 * of the shorter one's words that both begin or end with.
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
  return Math.max((2 * shared) / all, edges < SIGNIFICANT_EDGES ? 0 : (edges / shorter) * 0.9);
}

function sharedEdges(before: Words, after: Words, most: number): number {
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (start + end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return start + end;
}
