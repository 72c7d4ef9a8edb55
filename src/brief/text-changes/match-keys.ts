import { diffArrays } from "diff";

/** The steps that comparing two texts may still take. Parts that would take more are reported as replaced as a whole. */
export interface Budget {
  left: number;
}

/** A new budget: about a second on an ordinary machine. */
export function budget(): Budget {
  return { left: 4_000_000 };
}

/** A text with more edits than this in one comparison would be unreadable. */
const MOST_EDITS = 600;

/** Where two lists have equal items: pairs of indexes, both ascending. */
export type Matches = [before: number, after: number][];

/**
 * The longest common subsequence of two lists of keys; undefined where they differ more than the budget allows. Either way
 * the steps that were taken are subtracted from the budget.
 */
export function commonKeys(
  before: readonly string[],
  after: readonly string[],
  allowance: Budget,
): Matches | undefined {
  const start = sharedStart(before, after);
  const end = sharedEnd(before, after, start);
  const left = before.slice(start, before.length - end);
  const right = after.slice(start, after.length - end);
  const most = Math.min(MOST_EDITS, Math.floor(Math.sqrt(Math.max(allowance.left, 0))));
  const changes = diffArrays(left, right, { maxEditLength: most });
  if (changes === undefined) {
    allowance.left -= most * most + left.length + right.length;
    return undefined;
  }
  const matches: Matches = Array.from({ length: start }, (_, at) => [at, at]);
  let [i, j, edits] = [start, start, 0];
  for (const { added, removed, value } of changes) {
    if (added) j += value.length;
    else if (removed) i += value.length;
    else for (let each = value.length; each > 0; each--) matches.push([i++, j++]);
    if (added || removed) edits += value.length;
  }
  allowance.left -= edits * edits + left.length + right.length;
  for (let each = 0; each < end; each++) matches.push([i++, j++]);
  return matches;
}

/** How many items two lists, or letters two texts, have in common at their start. */
export function sharedStart(a: readonly string[] | string, b: readonly string[] | string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function sharedEnd(a: readonly string[], b: readonly string[], start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}

/**
 * Matches two lists by the keys that each has exactly once: the longest common subsequence of those. For lists that differ
 * too much for `commonKeys`; takes linear time but for a logarithm.
 */
export function uniqueMatches(before: readonly string[], after: readonly string[]): Matches {
  const [left, right] = [onlyOnce(before), onlyOnce(after)];
  const candidates: Matches = [];
  for (const [key, at] of left) {
    const other = right.get(key);
    if (other !== undefined) candidates.push([at, other]);
  }
  return longestRising(candidates);
}

function onlyOnce(keys: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  keys.forEach((key, index) => {
    if (places.has(key)) repeated.add(key);
    else places.set(key, index);
  });
  for (const key of repeated) places.delete(key);
  return places;
}

/** The longest subsequence of pairs whose second indexes ascend (patience sorting); the first ones ascend already. */
function longestRising(pairs: Matches): Matches {
  const ends: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, value], index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  });
  const chain: Matches = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair !== undefined) chain.push(pair);
  }
  return chain.reverse();
}
