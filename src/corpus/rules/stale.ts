import { daysBetween, endOfDate, untouchedSince } from "../record-date.ts";
import type { Day, Proposal } from "../types.ts";
import { hasEnded } from "../vocabulary.ts";
import { proposalRule } from "./rule.ts";

/** Until the conference ends, an open proposal is updated within `stale-after` days after a step was due. */
export const stale = proposalRule({
  name: "stale",
  severity: "warning",
  reads: ["status", "submitted", "updated", "history"],
  conference: ["starts", "ends", "stale-after"],
  *check(proposal, { conference, today }) {
    if (conference === undefined || today === undefined) return;
    if (today > conference.ends || hasEnded(proposal.status)) return;
    const touched = lastTouched(proposal, today);
    if (touched === undefined) return;
    const { status, history } = proposal;
    const known = history.filter((entry) => endOfDate(entry.date) <= today);
    const since = untouchedSince(touched, today, { status, history: known, starts: conference.starts });
    if (since === undefined || daysBetween(since, today) <= conference.staleAfter) return;
    const days = daysBetween(touched, today);
    yield {
      at: proposal.at("status"),
      message: `status ${status} was last updated ${days} days ago, on ${touched}; check whether the proposal has moved, and set "updated"`,
    };
  },
});

/** The day of `updated`, else of the last submission or change of status, not later than `today`. */
function lastTouched(proposal: Proposal, today: Day): Day | undefined {
  const moves = proposal.history.filter((entry) => entry.status !== undefined).map((entry) => entry.date);
  const stated = [proposal.updated].filter((date) => date !== undefined).map(endOfDate);
  const dated = [proposal.submitted, ...moves].filter((date) => date !== undefined).map(endOfDate);
  const upToToday = (days: Day[]) =>
    days
      .filter((day) => day <= today)
      .sort()
      .at(-1);
  return upToToday(stated) ?? upToToday(dated);
}
