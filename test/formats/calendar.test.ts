import fc from "fast-check";
import { expect, test } from "vitest";
import type { Brief } from "../../src/brief/types.ts";
import { conferenceCalendar } from "../../src/formats/calendar.ts";
import { createWords } from "../../src/formats/templates/words.ts";
import { anyCharacter } from "../any-character.ts";
import { brief, issue } from "./brief-fixture.ts";
import { templates } from "./renderer.ts";

const words = createWords(templates.strings);
type Dates = Pick<Brief["conference"], "meetings" | "deadlines">;

function briefOf(dates: Dates, fields: Partial<Brief> = {}): Brief {
  const made = brief([issue("cybersecurity")], [], { edition: 3, ...fields });
  return { ...made, conference: { ...made.conference, ...dates } };
}

function calendarOf(dates: Dates, fields: Partial<Brief> = {}, earlier: readonly Dates[] = []): string {
  const before = earlier.map((each) => briefOf(each, { edition: 1 }));
  return conferenceCalendar(briefOf(dates, fields), words, before) ?? "";
}

/** Content lines, unfolded: RFC 5545, 3.1. */
const linesOf = (calendar: string) => calendar.replace(/\r\n /g, "").split("\r\n").slice(0, -1);
const valuesOf = (calendar: string, name: string) =>
  linesOf(calendar).flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []));

/** A reader's view of a value of type TEXT. */
const unescaped = (text: string) =>
  text.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? "\n" : sign));

/** The grammar of a calendar (RFC 5545, 3.4 and 3.6.1) with the properties that this one has. */
const TEXT = String.raw`(?:[^\\;,\p{Cc}]|\\[\\;,n])*`;
const GRAMMAR = new RegExp(
  [
    String.raw`^BEGIN:VCALENDAR\nVERSION:2\.0\nPRODID:${TEXT}\nCALSCALE:GREGORIAN\n`,
    String.raw`(?:BEGIN:VEVENT\nUID:[0-9a-f]{32}@plenibrief\nDTSTAMP:\d{8}T\d{6}Z\n(?:SEQUENCE:\d+\n)?`,
    String.raw`DTSTART(?:;VALUE=DATE:\d{8}|:\d{8}T\d{6})\nSUMMARY:${TEXT}\n`,
    String.raw`(?:LOCATION:${TEXT}\n)?(?:DESCRIPTION:${TEXT}\n)?(?:STATUS:CANCELLED\n)?(?:TRANSP:TRANSPARENT\n)?END:VEVENT\n)+END:VCALENDAR$`,
  ].join(""),
  "u",
);

test.each([
  ["2018-11-01", "Room C", "Room C, Dubai, United Arab Emirates"],
  ["2018-11-01", "Room C, level 2", "Room C, level 2, Dubai, United Arab Emirates"],
  ["2018-11-01", undefined, "Dubai, United Arab Emirates"],
  ["2018-11-01", "Online", "Online"],
  ["2018-11-01", "En ligne (Zoom)", "En ligne (Zoom)"],
  ["2018-11-01", "अनलाइन", "अनलाइन"],
  ["2018-11-01", "Bangkok, Thailand", "Bangkok, Thailand"],
  ["2018-11-01", "Genève, Suisse", "Genève, Suisse"],
  ["2018-11-01", "Hotel X, Dubai", "Hotel X, Dubai"],
  ["2018-11-01", "Room Dubai", "Room Dubai, Dubai, United Arab Emirates"],
  ["2018-10-28", "Bangkok, Thailand", "Bangkok, Thailand"],
  ["2018-10-28", "ITU Headquarters", "ITU Headquarters"],
  ["2018-10-28", undefined, undefined],
  ["2018-12-03", "Popov", "Popov"],
])("a meeting on %s at %j is at %j", (date, place, location) => {
  const meeting = { date, committee: "COM5", ...(place !== undefined && { place }) };
  const places = valuesOf(calendarOf({ meetings: [meeting] }), "LOCATION").map(unescaped);
  expect(places).toEqual(location === undefined ? [] : [location]);
});

test("a calendar has the meetings and the deadlines, each on its day, at the time of the place", () => {
  const calendar = calendarOf({
    deadlines: [{ date: "2018-10-29", title: "Proposals" }],
    meetings: [
      { date: "2018-10-31", committee: "WG-PL" },
      {
        date: "2018-10-30",
        committee: "COM5",
        time: "09:30",
        place: "Room A; upstairs",
        title: "Cybersecurity, first reading",
        issues: ["cybersecurity", "unknown"],
        targets: ["Res. 130"],
      },
    ],
  });
  expect(linesOf(calendar).filter((line) => !line.startsWith("UID:"))).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//plenibrief//plenibrief//EN",
    "CALSCALE:GREGORIAN",
    "BEGIN:VEVENT",
    "DTSTAMP:20181027T000000Z",
    "SEQUENCE:3",
    "DTSTART;VALUE=DATE:20181029",
    "SUMMARY:PP-18\\, deadline: Proposals",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "BEGIN:VEVENT",
    "DTSTAMP:20181027T000000Z",
    "SEQUENCE:3",
    "DTSTART:20181030T093000",
    "SUMMARY:PP-18 COM5: Cybersecurity\\, first reading",
    "LOCATION:Room A\\; upstairs\\, Dubai\\, United Arab Emirates",
    "DESCRIPTION:cybersecurity\\nRes. 130\\n09:30 is the time at the place of the meeting.",
    "END:VEVENT",
    "BEGIN:VEVENT",
    "DTSTAMP:20181027T000000Z",
    "SEQUENCE:3",
    "DTSTART;VALUE=DATE:20181031",
    "SUMMARY:PP-18 WG-PL",
    "LOCATION:Dubai\\, United Arab Emirates",
    "END:VEVENT",
    "END:VCALENDAR",
  ]);
  expect(calendar).toMatch(/\r\nEND:VCALENDAR\r\n$/);
});

test("there is none where neither is on record", () => {
  expect(conferenceCalendar(brief([], []), words)).toBeUndefined();
  expect(calendarOf({ meetings: [], deadlines: [] })).toBe("");
});

test("a meeting with another room, and a deadline on another day, update those of the edition before", () => {
  const meeting = { date: "2018-10-30", committee: "COM5" };
  const before = calendarOf({ meetings: [meeting], deadlines: [{ date: "2018-10-29", title: "Proposals" }] });
  const after = calendarOf(
    {
      meetings: [{ ...meeting, time: "14:30", place: "Room B" }],
      deadlines: [{ date: "2018-11-02", title: "Proposals" }],
    },
    { edition: 4 },
  );
  expect(valuesOf(after, "UID").sort()).toEqual(valuesOf(before, "UID").sort());
  expect(valuesOf(after, "SEQUENCE")).toEqual(["4", "4"]);
  const twice = valuesOf(calendarOf({ meetings: [meeting, { ...meeting, time: "14:30" }] }), "UID");
  expect(new Set(twice).size).toBe(2);
});

test("a meeting on another day is the same one, and one that is gone before its day is cancelled", () => {
  const [first, second] = [
    { date: "2018-10-30", committee: "COM5", title: "Cybersecurity" },
    { date: "2018-10-30", committee: "COM5", title: "Children online" },
  ];
  const uidsOf = (calendar: string) => {
    const [uids, names] = [valuesOf(calendar, "UID"), valuesOf(calendar, "SUMMARY")];
    return new Map(names.map((name, index) => [name, uids[index]]));
  };
  const before = { meetings: [first, second], deadlines: [{ date: "2018-10-29", title: "Proposals" }] };
  const moved = { meetings: [{ ...first, date: "2018-11-01" }, second], deadlines: before.deadlines };
  const known = uidsOf(calendarOf(before));
  const after = calendarOf(moved, { edition: 2 }, [before]);
  expect(uidsOf(after)).toEqual(known);
  expect(after).not.toContain("CANCELLED");

  const fewer = { meetings: [{ ...first, date: "2018-11-02" }] };
  const last = calendarOf(fewer, { edition: 3 }, [before, moved]);
  expect(uidsOf(last)).toEqual(known);
  expect(linesOf(last).filter((line) => /^(?:SUMMARY|STATUS)/.test(line))).toEqual([
    "SUMMARY:PP-18\\, deadline: Proposals",
    "STATUS:CANCELLED",
    "SUMMARY:PP-18 COM5: Children online",
    "STATUS:CANCELLED",
    "SUMMARY:PP-18 COM5: Cybersecurity",
  ]);
  expect(linesOf(last).join("\n")).toMatch(GRAMMAR);
  // What is over is history, not cancelled; a new meeting is another one.
  const later = { asOf: "2018-11-01" };
  expect(calendarOf(fewer, later, [before])).not.toContain("CANCELLED");
  const another = { meetings: [{ ...first, title: "Another" }, { ...first, date: "2018-11-01" }, second] };
  const uids = uidsOf(calendarOf(another, { edition: 2 }, [{ meetings: before.meetings }]));
  expect(new Set(uids.values()).size).toBe(3);
  expect(uids.get("PP-18 COM5: Cybersecurity")).toBe(known.get("PP-18 COM5: Cybersecurity"));
});

test("any words make a calendar that follows the grammar, in lines of 75 octets, and come back as they were", () => {
  const text = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom("a", "é", "中", "😀", "\\", ";", ",", "\n", "\r", "\u2028", ":", '"'),
    }),
  );
  fc.assert(
    fc.property(text, text, (title, place) => {
      const meeting = { date: "2018-10-30", committee: "COM5", time: "09:30", title, place };
      const calendar = calendarOf({ meetings: [meeting], deadlines: [{ date: "2018-10-29", title }] });
      const physical = calendar.split("\r\n");
      expect(Math.max(...physical.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      expect(linesOf(calendar).join("\n")).toMatch(GRAMMAR);
      const clean = (words: string) =>
        words.replace(/\r\n?|[\u2028\u2029]/g, "\n").replace(/[^\P{Cc}\n]/gu, " ");
      const [, summary = ""] = valuesOf(calendar, "SUMMARY");
      expect(unescaped(summary)).toBe(`PP-18 COM5${title === "" ? "" : `: ${clean(title)}`}`);
    }),
  );
});
