import { proposalRule } from "./proposal-rule.ts";
import { hasEnded } from "./status-kind.ts";

/** A proposal that has ended does not come back to life in its history unnoticed. */
export const afterTheEnd = proposalRule({
  name: "after-the-end",
  severity: "warning",
  reads: ["history"],
  *check(proposal) {
    let end: string | undefined;
    for (const [index, { status }] of proposal.history.entries()) {
      if (status === undefined) continue;
      if (end !== undefined && !hasEnded(status)) {
        yield {
          at: proposal.at(`history.${index}.status`),
          message: `status ${status} follows on ${end}: a proposal that has ended does not usually go on`,
        };
      }
      end = hasEnded(status) ? status : undefined;
    }
  },
});
