import { certainlyBefore, endOfDate } from "../record-date.ts";
import type { Day, Issue, Proposal, RecordDate } from "../types.ts";
import type { Problem, Rule } from "./rule.ts";

/** A date of a record, by its path and as its key is called. */
interface Dated {
  path: string;
  what: string;
  date: RecordDate | undefined;
  /** What the brief leaves out before that day. */
  effect: string;
}

/** No date lies after the day of the check; a month without a day counts as its last day. */
export const futureDate: Rule = {
  name: "future-date",
  severity: "warning",
  redacted: "this date lies after the day of the check, or is a month that is not over; is it right?",
  reads: { issue: ["agreed"], proposal: ["submitted", "updated", "reviewed-on", "history"] },
  *check({ issues, proposals, today }) {
    if (today === undefined) return;
    for (const issue of issues) {
      const effect = "the position counts as none";
      yield* coming(issue, [{ path: "agreed", what: "agreed", date: issue.agreed, effect }], today);
    }
    for (const proposal of proposals) yield* coming(proposal, datesOf(proposal), today);
  },
};

function datesOf({ submitted, updated, reviewedOn, history }: Proposal): Dated[] {
  return [
    {
      path: "submitted",
      what: "submitted",
      date: submitted,
      effect: "the brief does not show it as submitted",
    },
    { path: "updated", what: "updated", date: updated, effect: "the brief does not show the date" },
    {
      path: "reviewed-on",
      what: "reviewed-on",
      date: reviewedOn,
      effect: "only the group sees the position",
    },
    ...history.map(({ date }, index) => {
      return {
        path: `history.${index}.date`,
        what: "date",
        date,
        effect: "the brief does not show the entry",
      };
    }),
  ];
}

function* coming(record: Proposal | Issue, dates: readonly Dated[], today: Day): Iterable<Problem> {
  for (const { path, what, date, effect } of dates) {
    if (date === undefined || endOfDate(date) <= today) continue;
    const at = record.at(path);
    if (certainlyBefore(today, date)) {
      yield {
        at,
        message: `${what} ${date} lies after ${today}, the day of this check: until then ${effect}; is the date right?`,
      };
    } else {
      const end = endOfDate(date);
      yield {
        at,
        message: `${what} ${date} is a month without a day and counts as its last, ${end}: until then ${effect}; write the day where it is known`,
      };
    }
  }
}
