import { certainlyBefore } from "../record-date.ts";
import { proposalRule } from "./rule.ts";

/** History runs forward. */
export const historyOrder = proposalRule({
  name: "history-order",
  severity: "error",
  redacted: "history runs backwards; the oldest entry comes first",
  reads: ["history"],
  *check(proposal) {
    for (const [index, entry] of proposal.history.entries()) {
      const previous = proposal.history[index - 1];
      if (previous === undefined || !certainlyBefore(entry.date, previous.date)) continue;
      yield {
        at: proposal.at(`history.${index}.date`),
        message: `history runs backwards: ${entry.date} stands after ${previous.date}; the oldest entry comes first`,
      };
    }
  },
});
