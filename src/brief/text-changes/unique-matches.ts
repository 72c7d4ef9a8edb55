import type { Matches } from "./common-keys.ts";

/**
 * Matches two lists by the keys that each holds once: the longest row of them that is in order in both. For lists
 * that differ too much to be compared item by item; the time grows with their length only.
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

/** Patience sorting: the longest choice of pairs whose second numbers rise; the first ones rise already. */
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
