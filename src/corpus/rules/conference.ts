import { isElsewhere } from "../../itu/conferences.ts";
import { membersOf } from "../../itu/regional-groups.ts";
import { certainlyBefore, daysBetween, endOfDate } from "../record-date.ts";
import { parseDay } from "../schema/calendar-date.ts";
import { type Conference, type Day, type Proposal, type RecordDate, STEPS_OF_CONFERENCE } from "../types.ts";
import { datesOfBackers, isFarFrom } from "./dates.ts";
import type { Problem, Rule } from "./rule.ts";

/** A conference is named like its folder, in upper case. */
export const conferenceName: Rule = {
  name: "conference-name",
  severity: "error",
  reads: { conference: ["conference"] },
  *check({ conference, folder, folders = [] }) {
    if (!conference) return;
    const expected = folder.toUpperCase();
    if (conference.conference === expected) return;
    const own = conference.conference.toLowerCase();
    // A second folder of one conference, as a colleague sends it: with another name it would be a conference of its own.
    if (folders.includes(own)) {
      yield {
        at: conference.at("conference"),
        message: `conference "${conference.conference}" has a folder of its own, ${own}: move the files of this folder there, and remove this one; if this is another conference, write "${expected}"`,
      };
      return;
    }
    yield {
      at: conference.at("conference"),
      message: `conference "${conference.conference}" is not the name of its folder, "${folder}"; write "${expected}", or rename the folder`,
      suggestion: expected,
    };
  },
};

/** More than this, in days, no conference of ITU has lasted for decades. */
const LONGEST = 60;

/** A conference does not end before it starts, lasts some weeks, and is held in the year of its name. */
export const conferenceDates: Rule = {
  name: "conference-dates",
  severity: "error",
  reads: { conference: ["conference", "starts", "ends"] },
  *check({ conference, folder }) {
    if (!conference) return;
    // A wrong name is reported already.
    const years = conference.conference === folder.toUpperCase() ? [...otherYear(conference)] : [];
    const { starts, ends, at } = conference;
    const days = daysBetween(starts, ends) + 1;
    const isCorrected = years.some(({ suggestion }) => suggestion !== undefined);
    const severity = days <= 0 && isCorrected ? "error" : "warning";
    for (const problem of years) yield { ...problem, severity };
    if (isCorrected || (days > 0 && (days <= LONGEST || years.length > 0))) return;
    const right = `${starts.slice(0, 4)}${ends.slice(4)}`;
    const isRight = years.length === 0 && isLength(starts, right);
    const advice = isRight ? `; did you mean "${right}"?` : days > 0 ? ": are both dates right?" : "";
    const wrong =
      days > 0
        ? `a conference from ${starts} to ${ends} has ${days} days, and none of ITU has more than ${LONGEST}`
        : `ends ${ends} lies before starts ${starts}`;
    yield {
      at: at("ends"),
      message: `${wrong}${advice}`,
      ...(isRight && { suggestion: right }),
      severity: days > 0 ? "warning" : "error",
    };
  },
};

/** Whether both days exist, and are those of a conference. */
function isLength(starts: Day, ends: Day): boolean {
  if (!parseDay(starts).ok || !parseDay(ends).ok) return false;
  const days = daysBetween(starts, ends) + 1;
  return days > 0 && days <= LONGEST;
}

/** The year that ends a name, `PP-26` or `WTDC-2025`, and a first or last day in another one. */
function* otherYear({ conference: name, starts, ends, at }: Conference): Iterable<Problem> {
  const year = /(?:^|\D)((?:\d\d)?\d\d)$/.exec(name)?.[1];
  if (year === undefined) return;
  const isOther = (day: Day) => !day.slice(0, 4).endsWith(year);
  const inYear = (day: Day) => `${day.slice(0, 4 - year.length)}${year}${day.slice(4)}`;
  // A conference may run over the end of a year.
  const isOver = Number(ends.slice(0, 4)) === Number(starts.slice(0, 4)) + 1 && ends.slice(5) < "02";
  const right = {
    starts: isOther(starts) ? inYear(starts) : starts,
    ends: isOther(ends) ? inYear(ends) : ends,
  };
  const isRight = isLength(right.starts, right.ends);
  for (const [key, day] of [
    ["starts", starts],
    ["ends", ends],
  ] as const) {
    if (!isOther(day) || (key === "ends" && isOver)) continue;
    const advice = isRight ? `did you mean "${right[key]}"?` : "is the year right?";
    const message = `${key} ${day} lies in another year than the name of the conference, ${name}; ${advice}`;
    yield { at: at(key), message, ...(isRight && { suggestion: right[key] }) };
  }
}

/** Bodies of a conference meet between its first day and its last, but for those that meet elsewhere. */
export const meetingDate: Rule = {
  name: "meeting-date",
  severity: "warning",
  reads: { conference: ["meetings", "starts", "ends"] },
  *check({ conference }) {
    if (conference === undefined) return;
    const { meetings = [], starts, ends } = conference;
    for (const [index, { date, place = "" }] of meetings.entries()) {
      if ((date >= starts && date <= ends) || isElsewhere(place)) continue;
      const where =
        date < starts ? `before the conference's first day, ${starts}` : `after its last day, ${ends}`;
      const message = `this meeting on ${date} lies ${where}: is the date right?`;
      yield { at: conference.at(`meetings.${index}.date`), message };
    }
  },
};

/** In days: decisions may be recorded as of a day soon after the end. */
const LATEST_DECISION = 31;

/** What the conference does is dated within its days; it decides nothing before it opens. */
export const outsideConference: Rule = {
  name: "outside-conference",
  severity: "warning",
  redacted: "this date lies outside the days of the conference; is it right?",
  reads: {
    conference: ["starts", "ends"],
    issue: ["agreed"],
    outcome: ["date"],
    proposal: ["status", "updated", "history", "supporters", "opponents"],
  },
  *check({ conference, issues, outcomes, proposals, today }) {
    if (conference === undefined) return;
    for (const { date, at } of outcomes)
      yield* outside({ conference, today }, { date, at: at("date"), what: "date", kind: "decision" });
    for (const { agreed: date, at } of issues) {
      if (isSoonAfter(conference, date)) yield late(conference, { date, at: at("agreed"), what: "agreed" });
    }
    for (const proposal of proposals) {
      for (const [index, { date, status }] of proposal.history.entries()) {
        const kind = status === undefined ? "none" : STEPS_OF_CONFERENCE[status];
        if (kind === "none" || isFarFrom(conference, date)) continue;
        const at = proposal.at(`history.${index}.date`);
        yield* outside({ conference, today }, { date, at, what: `status ${status} on`, kind });
      }
      yield* undatedStep(proposal, conference, today);
      for (const { path, what, date } of datesOfBackers(proposal)) {
        if (isSoonAfter(conference, date)) yield late(conference, { date, at: proposal.at(path), what });
      }
    }
  },
};

/** Whether a date lies after the conference, and not so far that it is reported by `far-date`. */
function isSoonAfter(conference: Conference, date: RecordDate | undefined): date is RecordDate {
  return date !== undefined && certainlyBefore(conference.ends, date) && !isFarFrom(conference, date);
}

interface DatedStep {
  date: RecordDate;
  at: Problem["at"];
  what: string;
}

/** @param today a later day is not suggested: what is still to come has not happened */
function* outside(
  { conference, today }: { conference: Conference; today: Day | undefined },
  step: DatedStep & { kind: "step" | "decision" },
): Iterable<Problem> {
  const { starts, ends } = conference;
  if (!certainlyBefore(step.date, starts)) {
    const isLate =
      certainlyBefore(ends, step.date) && daysBetween(ends, endOfDate(step.date)) > LATEST_DECISION;
    if (isLate) yield late(conference, step);
    return;
  }
  const meant = dayMeant(step.date, conference);
  const right = meant !== undefined && today !== undefined && meant > today ? undefined : meant;
  const why =
    step.kind === "decision" ? "it decides nothing before it opens" : "this is a step of the conference";
  yield {
    at: step.at,
    severity: step.kind === "decision" ? "error" : "warning",
    message: `${step.what} ${step.date} lies before the conference's first day, ${starts}: ${why}; ${question(right)}`,
    ...(right !== undefined && { suggestion: right }),
  };
}

function late(conference: Conference, { date, at, what }: DatedStep): Problem {
  const right = dayMeant(date, conference);
  const message = `${what} ${date} lies after the conference's last day, ${conference.ends}; ${question(right)}`;
  return { at, message, ...(right !== undefined && { suggestion: right }) };
}

function question(right: Day | undefined): string {
  return right === undefined ? "is the date right?" : `did you mean "${right}"?`;
}

/** The only day of the conference that differs by its year or its month, or by both being exchanged with the day. */
function dayMeant(date: RecordDate, { starts, ends }: Conference): Day | undefined {
  const [year = "", month = "", day] = date.split("-");
  if (day === undefined) return undefined;
  const days = [starts, ends];
  const inYears = days.map((each) => `${each.slice(0, 4)}-${month}-${day}`);
  const inMonths = days.map((each) => `${year}-${each.slice(5, 7)}-${day}`);
  const isMeant = (each: Day) => parseDay(each).ok && each >= starts && each <= ends;
  const meant = new Set([...inYears, ...inMonths, `${year}-${day}-${month}`].filter(isMeant));
  return meant.size === 1 ? [...meant][0] : undefined;
}

/** A step of the conference without a date in the history, while the conference has not begun, or as of a day before it. */
function* undatedStep(
  { status, updated, history, at }: Proposal,
  { starts }: Conference,
  today: Day | undefined,
): Iterable<Problem> {
  if (STEPS_OF_CONFERENCE[status] === "none" || history.some((entry) => entry.status === status)) return;
  const since = [updated, today].find((day) => day !== undefined && certainlyBefore(day, starts));
  if (since === undefined) return;
  const when = since === updated ? `updated ${since} lies` : `today, ${since}, is`;
  yield {
    at: at("status"),
    message: `status ${status} is a step of the conference, but ${when} before its first day, ${starts}; is the status right?`,
  };
}

/** A correction to the members of a group has an effect, and does not contradict itself. */
export const membershipRule: Rule = {
  name: "membership",
  severity: "warning",
  reads: { conference: ["membership", "starts"] },
  *check({ conference }) {
    if (conference === undefined) return;
    for (const [group, { add, remove }] of conference.membership) {
      const members = membersOf(group, conference.starts).map((member) => member.state);
      for (const [index, state] of remove.entries()) {
        const at = conference.at(`membership.${group}.remove.${index}`);
        if (add.includes(state))
          yield { at, severity: "error", message: `${state} is both added to ${group} and removed` };
        else if (!members.includes(state)) yield { at, message: `${state} is not a member of ${group}` };
      }
    }
  },
};
