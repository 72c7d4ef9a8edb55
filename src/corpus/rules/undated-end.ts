import type { Proposal } from "../types.ts";
import { hasEnded } from "../vocabulary.ts";
import { proposalRule } from "./rule.ts";

/** The end of a proposal is dated in its history, so that a brief as of an earlier day does not show it. */
export const undatedEnd = proposalRule({
  name: "undated-end",
  severity: "error",
  reads: ["status", "outcome", "history"],
  *check(proposal) {
    if (!lacksDatedEnd(proposal)) return;
    yield {
      at: proposal.at("status"),
      message: `status ${proposal.status} needs its date: end history with "- {date: …, status: ${proposal.status}}"`,
    };
  },
});

/** Whether a proposal has ended without a dated end in its history. */
export function lacksDatedEnd(proposal: Proposal): boolean {
  if (!hasEnded(proposal.status)) return false;
  if (proposal.status === "unknown" && proposal.outcome === undefined) return false;
  return !proposal.history.some((entry) => entry.status !== undefined && hasEnded(entry.status));
}
