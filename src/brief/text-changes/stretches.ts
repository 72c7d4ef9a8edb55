import type { Matches } from "./common-keys.ts";

/** Segments in a row that were taken out, added, or left as they were. */
export interface Stretch<T> {
  mark?: "del" | "ins";
  segments: T[];
}

/**
 * Two lists as one, from where they match: what only the first holds is taken out, what only the second holds added.
 *
 * @param kept what stands for two that match
 */
export function stretchesOf<T>(
  before: readonly T[],
  after: readonly T[],
  matches: Matches,
  kept: (before: T, after: T) => T,
): Stretch<T>[] {
  const stretches: Stretch<T>[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of matches) {
    stretches.push({ mark: "del", segments: before.slice(i, nextI) });
    stretches.push({ mark: "ins", segments: after.slice(j, nextJ) });
    stretches.push({ segments: [kept(before[nextI] as T, after[nextJ] as T)] });
    [i, j] = [nextI + 1, nextJ + 1];
  }
  stretches.push({ mark: "del", segments: before.slice(i) }, { mark: "ins", segments: after.slice(j) });
  return merged(stretches);
}

/** Neighbours of one mark as one stretch, empty ones left out. */
export function merged<T>(stretches: readonly Stretch<T>[]): Stretch<T>[] {
  const result: Stretch<T>[] = [];
  for (const { mark, segments } of stretches) {
    if (segments.length === 0) continue;
    const last = result.at(-1);
    if (last !== undefined && last.mark === mark) for (const each of segments) last.segments.push(each);
    else result.push({ ...(mark === undefined ? {} : { mark }), segments: [...segments] });
  }
  return result;
}
