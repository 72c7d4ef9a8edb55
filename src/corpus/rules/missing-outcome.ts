import type { Status } from "../types.ts";
import { hasEnded } from "../vocabulary.ts";
import { proposalRule } from "./rule.ts";

// The outcome of the first two is at their successor; of the last nothing is known.
const WITHOUT_OUTCOME: ReadonlySet<Status> = new Set<Status>(["superseded", "merged", "unknown"]);

/** A proposal that has ended has an outcome. */
export const missingOutcome = proposalRule({
  name: "missing-outcome",
  severity: "error",
  reads: ["status", "outcome"],
  *check(proposal) {
    const { status, outcome } = proposal;
    if (outcome !== undefined || !hasEnded(status) || WITHOUT_OUTCOME.has(status)) return;
    yield {
      at: proposal.at("status"),
      message: `status ${status} needs an outcome: say in words what became of it`,
    };
  },
});
