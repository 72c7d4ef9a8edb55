import { certainlyBefore } from "../record-date.ts";
import { proposalRule } from "./rule.ts";

/** `updated` is not before `submitted`. */
export const updatedBeforeSubmitted = proposalRule({
  name: "updated-before-submitted",
  severity: "error",
  reads: ["submitted", "updated"],
  *check(proposal) {
    const { submitted, updated } = proposal;
    if (submitted === undefined || updated === undefined || !certainlyBefore(updated, submitted)) return;
    yield {
      at: proposal.at("updated"),
      message: `updated ${updated} lies before submitted ${submitted}`,
    };
  },
});

/** `updated` is not before the last entry of the history. */
export const updatedBeforeHistory = proposalRule({
  name: "updated-before-history",
  severity: "warning",
  reads: ["updated", "history"],
  *check(proposal) {
    const { updated, history } = proposal;
    const last = history.at(-1)?.date;
    if (updated === undefined || last === undefined || !certainlyBefore(updated, last)) return;
    yield {
      at: proposal.at("updated"),
      message: `updated ${updated} lies before the last entry of history, ${last}; bring it up to date, or leave it out`,
    };
  },
});
