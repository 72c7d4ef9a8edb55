import type { ProposalPair } from "../brief/comparison/compare-proposals.ts";
import type { Brief } from "../brief/types.ts";
import { nameOf, pairFacts, pairNotes } from "./comparison-lines.ts";
import { type ComparisonView, comparisonView } from "./comparison-view.ts";
import { proposalViews } from "./proposal-view.ts";
import type { Words } from "./words.ts";

/** Two proposals on a page of their own, as its template reads them. */
export interface PairView {
  /** What a reader calls the two. */
  left: string;
  right: string;
  facts: { label: string; left: string; right: string }[];
  notes: string[];
  /** Null where their texts cannot be compared. */
  view: ComparisonView | null;
}

/** Two proposals of a brief with everything that the page of their comparison says in words. */
export function pairView(brief: Brief, pair: ProposalPair, words: Words): PairView {
  const { left, right, rows } = pair;
  const comparison = { ...pair, left: left.key, right: right.key };
  return {
    left: nameOf(left),
    right: nameOf(right),
    facts: pairFacts(left, right, words),
    notes: pairNotes(pair, words),
    view: rows === undefined ? null : (comparisonView(comparison, proposalViews(brief)) ?? null),
  };
}
