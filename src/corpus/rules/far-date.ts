import { certainlyBefore } from "../record-date.ts";
import type { Conference, Day, Issue, Proposal, RecordDate } from "../types.ts";
import type { Problem, Rule } from "./rule.ts";

/** A proposal is prepared in the year or two before its conference; what lies further off is a slip in the year. */
const YEARS = 3;

/** A date of a record, by its path, and whether one long after the conference is as unlikely as one long before. */
interface Dated {
  path: string;
  what: string;
  date: RecordDate | undefined;
  mayBeLate?: true;
}

/** Dates lie within a few years of the conference. The rule `submitted-late` covers submissions after it. */
export const farDate: Rule = {
  name: "far-date",
  severity: "warning",
  redacted: "this date lies years away from the conference; is the year right?",
  reads: {
    conference: ["starts"],
    issue: ["agreed"],
    proposal: ["submitted", "updated", "reviewed-on", "history", "supporters", "opponents"],
  },
  *check({ conference, issues, proposals }) {
    if (conference === undefined) return;
    for (const issue of issues) {
      yield* farOnes(issue, [{ path: "agreed", what: "agreed", date: issue.agreed }], conference);
    }
    for (const proposal of proposals) yield* farOnes(proposal, datesOf(proposal), conference);
  },
};

function datesOf(proposal: Proposal): Dated[] {
  const { submitted, updated, reviewedOn, history } = proposal;
  const backers = (["supporters", "opponents"] as const).flatMap((key) =>
    proposal[key].map(({ from }, index) => ({ path: `${key}.${index}`, what: `${key} from`, date: from })),
  );
  return [
    { path: "submitted", what: "submitted", date: submitted, mayBeLate: true },
    // A record may be worked on years later.
    { path: "updated", what: "updated", date: updated, mayBeLate: true },
    { path: "reviewed-on", what: "reviewed-on", date: reviewedOn, mayBeLate: true },
    ...backers,
    ...history.map(({ date }, index) => ({ path: `history.${index}.date`, what: "history", date })),
  ];
}

function* farOnes(
  record: Proposal | Issue,
  dates: readonly Dated[],
  { starts }: Conference,
): Iterable<Problem> {
  for (const { path, what, date, mayBeLate } of dates) {
    if (date === undefined) continue;
    const isEarly = certainlyBefore(date, shifted(starts, -YEARS));
    const isLate = mayBeLate !== true && certainlyBefore(shifted(starts, YEARS), date);
    if (!isEarly && !isLate) continue;
    const where = isEarly ? "before" : "after";
    const message = `${what} ${date} lies more than ${YEARS} years ${where} the conference's first day, ${starts}; is the year right?`;
    yield { at: record.at(path), message };
  }
}

function shifted(day: Day, years: number): Day {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
