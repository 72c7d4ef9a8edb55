import { createHash } from "node:crypto";
import { locationOf, shownPlace } from "../brief/halftime/place.ts";
import type { Brief } from "../brief/types.ts";
import type { Words } from "./templates/words.ts";

type Meeting = NonNullable<Brief["conference"]["meetings"]>[number];
type Deadline = NonNullable<Brief["conference"]["deadlines"]>[number];

/** A meeting or a deadline. Texts are as they are read, not escaped yet. */
interface CalendarEvent {
  /** What it has in common with the same one in a later edition: a meeting its day and committee, a deadline its title. */
  identity: readonly string[];
  /** `YYYY-MM-DD`, and `HH:MM` at its place where it is known. */
  date: string;
  time: string;
  summary: string;
  location: string;
  description: string;
  /** The place of which the time is, below the description; empty without a time. */
  timeNote: string;
  isDeadline: boolean;
}

/** A `VEVENT`: what a calendar program knows the event by, and whether it was taken off the list. */
interface NamedEvent extends CalendarEvent {
  uid: string;
  isCancelled: boolean;
}

/**
 * The meetings and deadlines of a conference as a calendar (RFC 5545); undefined where there are none. Times are those of
 * the place of the meeting, so they have no time zone (RFC 5545, 3.3.5, form 1). What an earlier edition had keeps its
 * `UID`, also on another day, so that this edition updates what a calendar holds; what is gone before its day is cancelled.
 * Equal briefs give equal bytes.
 *
 * @param earlier the briefs of the earlier editions, the oldest first
 */
export function conferenceCalendar(
  brief: Brief,
  words: Words,
  earlier: readonly Brief[] = [],
): string | undefined {
  const events = [...earlier, brief].reduce<NamedEvent[]>(
    (known, each) => namedEvents(eventsOf(each, words), known, each),
    [],
  );
  if (events.length === 0) return undefined;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//plenibrief//plenibrief//EN",
    "CALSCALE:GREGORIAN",
    ...events.flatMap((event) => eventLines(event, brief)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventsOf(brief: Brief, words: Words): CalendarEvent[] {
  const { meetings = [], deadlines = [] } = brief.conference;
  return sorted([
    ...meetings.map((meeting) => meetingEvent(meeting, brief, words)),
    ...deadlines.map((deadline) => deadlineEvent(deadline, brief, words)),
  ]);
}

function sorted<Event extends CalendarEvent>(events: Event[]): Event[] {
  return events.sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));
}

/** What two events are compared by, in this order. By their subject alone, only what is still to come may be moved. */
const SAMENESS: readonly { sameBy: (event: CalendarEvent) => readonly string[]; isMove?: true }[] = [
  { sameBy: ({ identity, time, summary, description }) => [...identity, time, summary, description] },
  { sameBy: ({ identity, summary, description }) => [...identity, summary, description] },
  {
    sameBy: ({ isDeadline, summary, description }) => [String(isDeadline), summary, description],
    isMove: true,
  },
  { sameBy: ({ identity }) => identity },
];

/** The events of an edition, named as those of the edition before; then those of it that are gone and still to come. */
function namedEvents(
  events: readonly CalendarEvent[],
  known: readonly NamedEvent[],
  { conference, asOf }: Brief,
): NamedEvent[] {
  const found = new Map<CalendarEvent, NamedEvent>();
  const left = new Set(known);
  for (const { sameBy, isMove } of SAMENESS) {
    const nameOf = (event: CalendarEvent) => JSON.stringify(sameBy(event));
    const byName = new Map<string, NamedEvent[]>();
    for (const each of left) {
      if (isMove && (each.date < asOf || each.isCancelled)) continue;
      const name = nameOf(each);
      byName.set(name, [...(byName.get(name) ?? []), each]);
    }
    for (const event of events) {
      const before = found.has(event) ? undefined : byName.get(nameOf(event))?.shift();
      if (before === undefined) continue;
      found.set(event, before);
      left.delete(before);
    }
  }
  const used = new Set(known.map(({ uid }) => uid));
  const named = events.map((event) => {
    const uid = found.get(event)?.uid ?? newUid([conference.id, ...event.identity], used);
    used.add(uid);
    return { ...event, uid, isCancelled: false };
  });
  const gone = [...left].filter(({ date }) => date >= asOf).map((each) => ({ ...each, isCancelled: true }));
  return sorted([...named, ...gone]);
}

function newUid(identity: readonly string[], used: ReadonlySet<string>): string {
  const name = JSON.stringify(identity);
  for (let time = 0; ; time += 1) {
    const uid = uidOf(name, time);
    if (!used.has(uid)) return uid;
  }
}

function meetingEvent(meeting: Meeting, brief: Brief, words: Words): CalendarEvent {
  const { conference, issues } = brief;
  const { date, committee, time = "", title = "", targets = [] } = meeting;
  const body = shownPlace(committee, brief);
  const titles = (meeting.issues ?? []).flatMap(
    (slug) => issues.find((issue) => issue.slug === slug)?.title ?? [],
  );
  return {
    identity: ["meeting", date, committee],
    date,
    time,
    summary: `${conference.id} ${body}${title === "" ? "" : `: ${title}`}`,
    location: locationOf(meeting, conference),
    description: [...titles, ...targets].join("\n"),
    // Some programs take a time without a zone for one of their own zone.
    timeNote: time === "" ? "" : words.text("calendar.localTime", { time }),
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
    timeNote: "",
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

function eventLines(event: NamedEvent, { asOf, edition }: Brief): string[] {
  const { uid, date, time, summary, location, timeNote, isDeadline, isCancelled } = event;
  const day = digits(date);
  const description = [event.description, timeNote].filter(Boolean).join("\n");
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${digits(asOf)}T000000Z`,
    ...(edition === undefined ? [] : [`SEQUENCE:${edition}`]),
    time === "" ? `DTSTART;VALUE=DATE:${day}` : `DTSTART:${day}T${digits(time)}00`,
    `SUMMARY:${escaped(summary)}`,
    ...(location === "" ? [] : [`LOCATION:${escaped(location)}`]),
    ...(description === "" ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(isCancelled ? ["STATUS:CANCELLED"] : []),
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
