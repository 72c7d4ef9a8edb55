import type { Audience } from "../corpus/types.ts";
import type { BriefIssue, BriefProposal, LapsedAsk } from "./types.ts";

/**
 * Whether delegations are asked to act on a proposal. Nobody can act on one that has ended or was replaced, and the position
 * "watch" asks for nothing.
 */
export function isAskedAbout(proposal: BriefProposal): boolean {
  return proposal.open && wasAskedAbout(proposal);
}

/** Whether delegations were asked to act on a proposal that was not replaced, whether it has ended or not. */
export function wasAskedAbout({ successors, position = "none", ask }: BriefProposal): boolean {
  return successors === undefined && (ask !== undefined || (position !== "none" && position !== "watch"));
}

/** Whether an issue of the brief has a common position or asks. */
export function isStated({ position, asks }: BriefIssue): boolean {
  return position !== "none" || asks !== undefined;
}

/**
 * Why an ask about a proposal lapsed: it `ended` with the proposal; it is `under-review` where the position is no longer
 * agreed, for a reason that only the group may know; else it was `withdrawn`. Undefined where it has not lapsed, and for
 * other audiences: the public has no asks, and the group sees the reason itself.
 */
export function lapsedAsk(
  before: BriefProposal,
  now: BriefProposal,
  audience: Audience,
): LapsedAsk | undefined {
  if (audience !== "delegation" || !isAskedAbout(before)) return undefined;
  if (!now.open || now.successors !== undefined) return "ended";
  if (now.position === undefined) return "under-review";
  const isGone = !isAskedAbout(now) || (before.ask !== undefined && now.ask === undefined);
  return isGone ? "withdrawn" : undefined;
}

/** Why the asks of an issue lapsed: its common position is under review, or only the asks were withdrawn. */
export function lapsedAskOfIssue(
  before: BriefIssue,
  now: BriefIssue,
  audience: Audience,
): LapsedAsk | undefined {
  if (audience !== "delegation" || !isStated(before)) return undefined;
  if (now.position === "none") return before.position === "none" ? undefined : "under-review";
  return before.asks !== undefined && now.asks === undefined ? "withdrawn" : undefined;
}
