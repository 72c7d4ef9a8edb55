import { certainlyBefore, endOfDate, firstDay, orOfCalendar, shifted } from "../record-date.ts";
import type { Conference, Day, Issue, Outcome, Proposal, RecordDate } from "../types.ts";
import { type Problem, proposalRule, type Rule } from "./rule.ts";

/** A date of a record: its path, the name of its key, and its value. */
interface Dated {
  path: string;
  what: string;
  date: RecordDate | undefined;
}

/** A proposal is prepared in the year or two before its conference; a date further off is an error in the year. */
const YEARS = 3;

/** A date, and whether it may lie long after the conference, as the date of a later correction of the record does. */
type FarDated = Dated & { mayBeLate?: true };

/** Dates lie within a few years of the conference. The rule `submitted-late` covers submissions after it. */
export const farDate: Rule = {
  name: "far-date",
  severity: "warning",
  redacted: "this date lies far from the days of the conference; is the year right?",
  reads: {
    conference: ["starts"],
    issue: ["agreed"],
    proposal: ["submitted", "updated", "reviewed-on", "history", "supporters", "opponents"],
  },
  *check({ conference, issues, proposals }) {
    if (conference === undefined) return;
    for (const issue of issues) {
      yield* farOnes(issue, [{ path: "agreed", what: "agreed", date: issue.agreed }], conference);
      yield* earlyAgreement(issue, issues, conference);
    }
    for (const proposal of proposals) {
      yield* farOnes(proposal, datesOf(proposal), conference);
      yield* earlySubmission(proposal, conference);
    }
  },
};

/** Whether a date is years before the conference or after it. */
export function isFarFrom({ starts }: Conference, date: RecordDate): boolean {
  return certainlyBefore(date, shifted(starts, -YEARS)) || certainlyBefore(shifted(starts, YEARS), date);
}

/** The days from which supporters and opponents of a proposal are known. */
export function datesOfBackers(proposal: Proposal): Dated[] {
  return (["supporters", "opponents"] as const).flatMap((key) =>
    proposal[key].map(({ from }, index) => ({ path: `${key}.${index}`, what: `${key} from`, date: from })),
  );
}

function datesOf(proposal: Proposal): FarDated[] {
  const { submitted, updated, reviewedOn, history } = proposal;
  return [
    { path: "submitted", what: "submitted", date: submitted, mayBeLate: true },
    // A record may be worked on years later.
    { path: "updated", what: "updated", date: updated, mayBeLate: true },
    { path: "reviewed-on", what: "reviewed-on", date: reviewedOn, mayBeLate: true },
    ...datesOfBackers(proposal),
    ...history.map(({ date }, index) => ({ path: `history.${index}.date`, what: "history", date })),
  ];
}

function* farOnes(
  record: Proposal | Issue,
  dates: readonly FarDated[],
  { starts }: Conference,
): Iterable<Problem> {
  for (const { path, what, date, mayBeLate } of dates) {
    if (date === undefined) continue;
    const isEarly = certainlyBefore(date, shifted(starts, -YEARS));
    const isLate = mayBeLate !== true && certainlyBefore(shifted(starts, YEARS), date);
    if (!isEarly && !isLate) continue;
    const where = isEarly ? "before" : "after";
    const message = `${what} ${date} lies more than ${YEARS} years ${where} the conference's first day, ${starts}; is the year right${orOfCalendar(date, starts)}?`;
    yield { at: record.at(path), message };
  }
}

/**
 * Proposals are submitted, and positions on them reviewed, within the last year; a day before it is a mistyped year,
 * unless something else is as early.
 */
function* earlySubmission(proposal: Proposal, conference: Conference): Iterable<Problem> {
  const { submitted, reviewedOn, updated, history } = proposal;
  const isEarly = isEarlyFor(conference);
  const others = history.filter(({ status }) => status !== "submitted").map(({ date }) => date);
  if ([...others, updated].some(isEarly)) return;
  const isInHistory = history.some(({ status, date }) => status === "submitted" && isEarly(date));
  const compared = isInHistory ? "but that of submission" : "of the proposal";
  for (const [key, date] of [
    ["submitted", submitted],
    ["reviewed-on", reviewedOn],
  ] as const) {
    if (date === undefined || !isEarly(date) || isFarFrom(conference, date)) continue;
    if (key === "reviewed-on" && isEarly(submitted)) continue;
    yield { at: proposal.at(key), message: early(`${key} ${date}`, conference, compared) };
  }
}

/** Likewise the day of an agreement, unless another issue's is as early. */
function* earlyAgreement(issue: Issue, issues: readonly Issue[], conference: Conference): Iterable<Problem> {
  const { agreed, at } = issue;
  const isEarly = isEarlyFor(conference);
  if (agreed === undefined || !isEarly(agreed) || isFarFrom(conference, agreed)) return;
  if (issues.some((other) => other !== issue && isEarly(other.agreed))) return;
  yield { at: at("agreed"), message: early(`agreed ${agreed}`, conference, "of agreement") };
}

function isEarlyFor({ starts }: Conference): (date: RecordDate | undefined) => boolean {
  return (date) => date !== undefined && certainlyBefore(date, shifted(starts, -1));
}

function early(what: string, { starts }: Conference, others: string): string {
  return `${what} lies more than a year before the conference's first day, ${starts}, and no other date ${others} does; is the year right?`;
}

/** Nothing is submitted to a conference after its end; such a date is an error, most likely in the year. */
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

/** No date lies after the day of the check; a month without a day counts as its last day. */
export const futureDate: Rule = {
  name: "future-date",
  severity: "warning",
  redacted: "this date lies after the day of the check, or is a month that is not over; is it right?",
  reads: {
    issue: ["agreed"],
    outcome: ["date"],
    proposal: ["submitted", "updated", "reviewed-on", "history"],
  },
  *check({ issues, outcomes, proposals, today }) {
    if (today === undefined) return;
    for (const issue of issues) {
      const effect = "the position counts as none";
      yield* coming(issue, [{ path: "agreed", what: "agreed", date: issue.agreed, effect }], today);
    }
    for (const outcome of outcomes) {
      const effect = "the brief shows nothing of the file";
      yield* coming(outcome, [{ path: "date", what: "date", date: outcome.date, effect }], today);
    }
    for (const proposal of proposals) yield* coming(proposal, datesWithEffect(proposal, today), today);
  },
};

/** A date, and what the brief leaves out before that day. */
type WithEffect = Dated & { effect: string };

function datesWithEffect(proposal: Proposal, today: Day): WithEffect[] {
  const { submitted, updated, reviewedOn, history } = proposal;
  const first = firstDay(proposal);
  const isAbsent = first !== undefined && first > today;
  const absent = "the proposal is in no brief and no edition";
  return [
    {
      path: "submitted",
      what: "submitted",
      date: submitted,
      effect: isAbsent ? absent : "the brief does not show the date",
    },
    { path: "updated", what: "updated", date: updated, effect: "the brief does not show the date" },
    {
      path: "reviewed-on",
      what: "reviewed-on",
      date: reviewedOn,
      effect: "only the group sees the position",
    },
    ...history.map(({ date, status }, index) => {
      const isFirst = isAbsent && status !== undefined && endOfDate(date) === first;
      return {
        path: `history.${index}.date`,
        what: "date",
        date,
        effect: isFirst ? absent : "the brief does not show the entry",
      };
    }),
  ];
}

function* coming(
  record: Proposal | Issue | Outcome,
  dates: readonly WithEffect[],
  today: Day,
): Iterable<Problem> {
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
