import { membersOf } from "../../itu/regional-groups.ts";
import { daysBetween } from "../record-date.ts";
import { parseDay } from "../schema/calendar-date.ts";
import type { Conference, Day } from "../types.ts";
import type { Problem, Rule } from "./rule.ts";

/** A conference is named like its folder, in upper case. */
export const conferenceName: Rule = {
  name: "conference-name",
  severity: "error",
  reads: { conference: ["conference"] },
  *check({ conference, folder }) {
    if (!conference) return;
    const expected = folder.toUpperCase();
    if (conference.conference === expected) return;
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
    yield* days > 0 || !isCorrected ? years : years.map((each) => ({ ...each, severity: "error" as const }));
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
    yield { at: at(key), severity: "warning", message, ...(isRight && { suggestion: right[key] }) };
  }
}

/** Bodies of a conference meet between its first day and its last. */
export const meetingDate: Rule = {
  name: "meeting-date",
  severity: "warning",
  reads: { conference: ["meetings", "starts", "ends"] },
  *check({ conference }) {
    if (conference === undefined) return;
    const { meetings = [], starts, ends } = conference;
    for (const [index, { date }] of meetings.entries()) {
      if (date >= starts && date <= ends) continue;
      const where =
        date < starts ? `before the conference's first day, ${starts}` : `after its last day, ${ends}`;
      const message = `this meeting on ${date} lies ${where}: is the date right?`;
      yield { at: conference.at(`meetings.${index}.date`), message };
    }
  },
};

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
