import { certainlyBefore } from "../record-date.ts";
import { proposalRule } from "./rule.ts";

/** A proposal is not updated before it is submitted. */
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
