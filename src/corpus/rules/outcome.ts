import { hasEnded, needsOutcome } from "../vocabulary.ts";
import { proposalRule } from "./rule.ts";

/** A proposal that has ended has an outcome. */
export const missingOutcome = proposalRule({
  name: "missing-outcome",
  severity: "error",
  reads: ["status", "outcome"],
  *check(proposal) {
    const { status, outcome } = proposal;
    if (outcome !== undefined || !needsOutcome(status)) return;
    yield {
      at: proposal.at("status"),
      message: `status ${status} needs an outcome: describe the result in words`,
    };
  },
});

/** An outcome is only printed of a proposal that has ended. */
export const earlyOutcome = proposalRule({
  name: "early-outcome",
  severity: "warning",
  reads: ["status", "outcome"],
  *check(proposal) {
    if (proposal.outcome === undefined || hasEnded(proposal.status)) return;
    yield {
      at: proposal.at("outcome"),
      message: `the outcome is not printed as long as the status is ${proposal.status}; change the status, or make it a note in history`,
    };
  },
});
