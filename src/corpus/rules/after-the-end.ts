import { hasEnded } from "../vocabulary.ts";
import { proposalRule } from "./rule.ts";

/** In a history no open status follows the end. */
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
