import { createHash } from "node:crypto";
import type { Brief } from "../brief/types.ts";
import type { Words } from "./templates/words.ts";

type Meeting = NonNullable<Brief["conference"]["meetings"]>[number];
type Deadline = NonNullable<Brief["conference"]["deadlines"]>[number];

/** One `VEVENT`. Texts are as they are read, not escaped yet. */
interface CalendarEvent {
  /** What the event is the same by in a later edition. */
  identity: readonly string[];
  /** `YYYY-MM-DD`, and `HH:MM` at the place of the conference where it is known. */
  date: string;
  time: string;
  summary: string;
  location: string;
  description: string;
  isDeadline: boolean;
}

/**
 * The meetings and deadlines of a conference as a calendar (RFC 5545); undefined where there are none. Times are those of
 * the place of the conference, so they have no time zone (RFC 5545, 3.3.5, form 1). A meeting keeps its `UID` when its
 * time, room or title changes, and a deadline when its day does, so that a later edition updates what a calendar holds.
 * Equal briefs give equal bytes.
 */
export function conferenceCalendar(brief: Brief, words: Words): string | undefined {
  const { meetings = [], deadlines = [] } = brief.conference;
  const events = [
    ...meetings.map((meeting) => meetingEvent(meeting, brief)),
    ...deadlines.map((deadline) => deadlineEvent(deadline, brief, words)),
  ].sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));
  if (events.length === 0) return undefined;
  const times = new Map<string, number>();
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//plenibrief//plenibrief//EN",
    "CALSCALE:GREGORIAN",
    ...events.flatMap((event) => {
      const name = JSON.stringify([brief.conference.id, ...event.identity]);
      const time = times.get(name) ?? 0;
      times.set(name, time + 1);
      return eventLines(event, uidOf(name, time), brief);
    }),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function meetingEvent(meeting: Meeting, { conference, issues }: Brief): CalendarEvent {
  const { date, committee, time = "", place = "", title = "", targets = [] } = meeting;
  const titles = (meeting.issues ?? []).flatMap(
    (slug) => issues.find((issue) => issue.slug === slug)?.title ?? [],
  );
  return {
    identity: ["meeting", date, committee],
    date,
    time,
    summary: `${conference.id} ${committee}${title === "" ? "" : `: ${title}`}`,
    location: [place, conference.place].filter(Boolean).join(", "),
    description: [...titles, ...targets].join("\n"),
    isDeadline: false,
  };
}

function deadlineEvent({ date, title }: Deadline, { conference }: Brief, words: Words): CalendarEvent {
  return {
    identity: ["deadline", title],
    date,
    time: "",
    summary: `${conference.id}, ${words.text("calendar.deadline")}: ${title}`,
    location: "",
    description: "",
    isDeadline: true,
  };
}

function startOf({ date, time }: CalendarEvent): string {
  return `${date} ${time}`;
}

function uidOf(name: string, time: number): string {
  const digest = createHash("sha256").update(`${name} ${time}`).digest("hex");
  return `${digest.slice(0, 32)}@plenibrief`;
}

function eventLines(event: CalendarEvent, uid: string, { asOf, edition }: Brief): string[] {
  const { date, time, summary, location, description, isDeadline } = event;
  const day = digits(date);
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${digits(asOf)}T000000Z`,
    ...(edition === undefined ? [] : [`SEQUENCE:${edition}`]),
    time === "" ? `DTSTART;VALUE=DATE:${day}` : `DTSTART:${day}T${digits(time)}00`,
    `SUMMARY:${escaped(summary)}`,
    ...(location === "" ? [] : [`LOCATION:${escaped(location)}`]),
    ...(description === "" ? [] : [`DESCRIPTION:${escaped(description)}`]),
    // A deadline takes no time of the day that it is on.
    ...(isDeadline ? ["TRANSP:TRANSPARENT"] : []),
    "END:VEVENT",
  ];
}

function digits(text: string): string {
  return text.replace(/[^0-9]/g, "");
}

/** A value of type TEXT (RFC 5545, 3.3.11): no control characters, and nothing that ends a value or a line. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[^\P{Cc}\n]/gu, " ")
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, "\\n");
}

/** The octets of a line before its CRLF (RFC 5545, 3.1); a line that continues another begins with a space. */
const LINE_OCTETS = 75;

function folded(line: string): string {
  const lines = [""];
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE_OCTETS) {
      lines.push(" ");
      octets = 1;
    }
    lines[lines.length - 1] += character;
    octets += size;
  }
  return lines.join("\r\n");
}
