import { optionalKeys } from "../../optional-keys.ts";
import type { Brief, BriefProposal, ComparisonRow, TargetRef } from "../types.ts";
import { comparisonOf, isOneLanguage, sharedTargets } from "./issue-comparisons.ts";

/** Why the texts of two proposals are not set side by side. */
export type NoComparison = "no-text" | "no-text-left" | "no-text-right" | "other-language";

/** Two proposals side by side, as far as they can be compared. */
export interface ProposalPair {
  left: BriefProposal;
  right: BriefProposal;
  /** What both act on; empty where they act on different texts. */
  targets: TargetRef[];
  /** BCP 47, of both texts. */
  language?: string;
  direction?: "rtl" | "ltr";
  /** Their texts; absent where they cannot be compared. */
  rows?: ComparisonRow[];
  reason?: NoComparison;
}

/** Two proposals of a brief, by key, side by side; whatever they act on, and also those that were superseded. */
export function proposalPair(
  { proposals, language }: Brief,
  left: string,
  right: string,
): ProposalPair | undefined {
  const one = proposals.find(({ key }) => key === left);
  const other = proposals.find(({ key }) => key === right);
  if (one === undefined || other === undefined) return undefined;
  const comparison = comparisonOf(one, other, language);
  return {
    left: one,
    right: other,
    targets: sharedTargets(one, other),
    ...optionalKeys({ language: comparison?.language }),
    ...optionalKeys({ direction: comparison?.direction }),
    ...optionalKeys({ rows: comparison?.rows }),
    ...optionalKeys({ reason: reasonOf(one, other) }),
  };
}

function reasonOf(left: BriefProposal, right: BriefProposal): NoComparison | undefined {
  if (left.text === undefined) return right.text === undefined ? "no-text" : "no-text-left";
  if (right.text === undefined) return "no-text-right";
  return isOneLanguage(left, right) ? undefined : "other-language";
}
