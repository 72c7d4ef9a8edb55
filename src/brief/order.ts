import type { Proposal } from "../corpus/types.ts";
import { compareProposalIds } from "../itu/proposal-id.ts";
import { sponsorCodes } from "../itu/sponsors.ts";
import { compareTargets } from "../itu/target.ts";

/**
 * The order of proposals within an issue: by target, then sponsor (groups first, "not stated" last), then ID
 * (those without one last), then key.
 */
export function compareProposals(a: Proposal, b: Proposal): number {
  return (
    compareFirst(a.target[0], b.target[0], compareTargets) ||
    compareFirst(a.sponsors[0], b.sponsors[0], compareSponsors) ||
    compareFirst(a.id, b.id, compareProposalIds) ||
    compareCodeUnits(a.key, b.key)
  );
}

const RANKS = new Map(sponsorCodes().map((code, rank) => [code, rank]));

/** Groups in their order, then member states by symbol, then the others. */
export function compareSponsors(a: string, b: string): number {
  return (RANKS.get(a) ?? RANKS.size) - (RANKS.get(b) ?? RANKS.size) || compareCodeUnits(a, b);
}

/** By code unit: the same order on every machine. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareFirst<T>(a: T | undefined, b: T | undefined, compare: (a: T, b: T) => number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compare(a, b);
}
