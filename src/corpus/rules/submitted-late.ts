import { certainlyBefore } from "../record-date.ts";
import { proposalRule } from "./rule.ts";

/** Nothing is submitted to a conference that is over; such a date is a slip, most likely in the year. */
export const submittedLate = proposalRule({
  name: "submitted-late",
  severity: "warning",
  reads: ["submitted"],
  conference: ["ends"],
  *check(proposal, { conference }) {
    const { submitted } = proposal;
    if (conference === undefined || submitted === undefined) return;
    if (!certainlyBefore(conference.ends, submitted)) return;
    yield {
      at: proposal.at("submitted"),
      message: `submitted ${submitted} lies after the conference's last day, ${conference.ends}`,
    };
  },
});
