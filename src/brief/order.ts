import type { Proposal } from "../corpus/types.ts";
import { compareProposalIds } from "../itu/proposal-id.ts";
import { sponsorCodes } from "../itu/sponsors.ts";
import { compareTargets } from "../itu/target.ts";
import { compareCodeUnits } from "../json-values.ts";

/**
 * The order of proposals within an issue: by target, then sponsor (groups first, "not stated" last), then ID
 * (those without one last), then key.
 */
export function compareProposals(a: Proposal, b: Proposal): number {
  return (
    compareDefined(a.target[0], b.target[0], compareTargets) ||
    compareDefined(a.sponsors[0], b.sponsors[0], compareSponsors) ||
    compareDefined(a.id, b.id, compareProposalIds) ||
    compareCodeUnits(a.key, b.key)
  );
}

const RANKS = new Map(sponsorCodes().map((code, rank) => [code, rank]));

/** Groups in the order of their table, then member states by symbol, then the others. */
export function compareSponsors(a: string, b: string): number {
  return (RANKS.get(a) ?? RANKS.size) - (RANKS.get(b) ?? RANKS.size) || compareCodeUnits(a, b);
}

/** Compares digits in labels as numbers and all else by code unit: `IAP-2` before `IAP-10`. */
export function compareNumbered(a: string, b: string): number {
  const [left, right] = [runsOf(a), runsOf(b)];
  for (const [index, run] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = compareRuns(run, other);
    if (order !== 0) return order;
  }
  return left.length - right.length || compareCodeUnits(a, b);
}

/** Splits `IAP-10` into `IAP-` and `10`. */
function runsOf(label: string): string[] {
  return label.match(/[0-9]+|[^0-9]+/g) ?? [];
}

function compareRuns(a: string, b: string): number {
  if (!/^[0-9]/.test(a) || !/^[0-9]/.test(b)) return compareCodeUnits(a, b);
  const [left, right] = [a.replace(/^0+/, ""), b.replace(/^0+/, "")];
  return left.length - right.length || compareCodeUnits(left, right);
}

/** Compares two values; undefined comes last. */
export function compareDefined<T>(
  a: T | undefined,
  b: T | undefined,
  compare: (a: T, b: T) => number,
): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compare(a, b);
}
