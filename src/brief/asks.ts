import type { Audience } from "../corpus/types.ts";
import type { BriefIssue, BriefProposal, LapsedAsk } from "./types.ts";

/**
 * Whether something is asked about a proposal. What has ended or was replaced can no longer be acted on; "watch" alone
 * asks nothing of anyone.
 */
export function isAskedAbout(proposal: BriefProposal): boolean {
  return proposal.open && wasAskedAbout(proposal);
}

/** Whether something was asked about a proposal that still stands for itself, however it ended. */
export function wasAskedAbout({ successors, position = "none", ask }: BriefProposal): boolean {
  return successors === undefined && (ask !== undefined || (position !== "none" && position !== "watch"));
}

/** Whether an issue has a common position, or asks, that its readers may know of. */
export function isStated({ position, asks }: BriefIssue): boolean {
  return position !== "none" || asks !== undefined;
}

/**
 * What became of an ask that delegations had of a proposal and have no more: it `ended` with the proposal; it is
 * `under-review` where its position is not agreed any more, whatever the reason, which is the group's alone; else it was
 * `withdrawn`. Nothing where it still stands, and for other audiences: the public has no asks, and the group sees why.
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

/** The same of an issue: its common position is under review, or its asks alone were withdrawn. */
export function lapsedAskOfIssue(
  before: BriefIssue,
  now: BriefIssue,
  audience: Audience,
): LapsedAsk | undefined {
  if (audience !== "delegation" || !isStated(before)) return undefined;
  if (now.position === "none") return before.position === "none" ? undefined : "under-review";
  return before.asks !== undefined && now.asks === undefined ? "withdrawn" : undefined;
}
