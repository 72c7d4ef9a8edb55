import { diffArrays } from "diff";

/** Steps that comparing two texts may still take: what would take more is told as one replaced by the other. */
export interface Budget {
  left: number;
}

/** A fresh budget: about a second on an ordinary machine. */
export function budget(): Budget {
  return { left: 4_000_000 };
}

/** More edits than this in one comparison make no text that anyone could read. */
const MOST_EDITS = 600;

/** Places at which two lists hold the same, as pairs of indexes, both rising. */
export type Matches = [before: number, after: number][];

/**
 * The longest run of equal keys of two lists, in order; nothing where they differ more than the budget allows.
 * The time of what was tried is taken off the budget.
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

function sharedStart(a: readonly string[], b: readonly string[]): number {
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
