import { membersOf } from "../../itu/regional-groups.ts";
import type { Conference } from "../types.ts";
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

/** A conference does not end before it starts, and is held in the year of its name. */
export const conferenceDates: Rule = {
  name: "conference-dates",
  severity: "error",
  reads: { conference: ["conference", "starts", "ends"] },
  *check({ conference, folder }) {
    if (!conference) return;
    // A wrong name is reported already.
    if (conference.conference === folder.toUpperCase()) yield* otherYear(conference);
    if (conference.ends >= conference.starts) return;
    yield {
      at: conference.at("ends"),
      message: `ends ${conference.ends} lies before starts ${conference.starts}`,
    };
  },
};

/** The year that ends a name, `PP-26` or `WTDC-2025`, and a first or last day in another one. */
function* otherYear({ conference: name, starts, ends, at }: Conference): Iterable<Problem> {
  const year = /(?:^|\D)((?:\d\d)?\d\d)$/.exec(name)?.[1];
  if (year === undefined) return;
  for (const [key, day] of Object.entries({ starts, ends })) {
    if (day.slice(0, 4).endsWith(year)) continue;
    // A conference may run over the end of a year.
    if (key === "ends" && Number(day.slice(0, 4)) === Number(starts.slice(0, 4)) + 1 && day.slice(5) < "02")
      continue;
    const message = `${key} ${day} lies in another year than the name of the conference, ${name}; is the year right?`;
    yield { at: at(key), severity: "warning", message };
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
