import type { Brief } from "../../brief/types.ts";
import type { Words } from "../templates/words.ts";
import { cutToFit, element, estimatedWidth, group, type Svg, shortNumber } from "./svg.ts";
import {
  axisTicks,
  BESIDE,
  type DayNumber,
  dayNumber,
  endOfRun,
  type Mark,
  type Period,
  type Run,
  runsOf,
} from "./time-axis.ts";
import type { Strip, TimelineRecord } from "./timeline-record.ts";

const WIDTH = 720;
/** The width of the strips' names. */
const LEFT = 112;
const TEXT = 12;
const SMALL = 11;
/** The height of the highest column. */
const HIGHEST = 52;
/** The height of a line of text. */
const LINE = 15;
/** The distance above a strip. */
const GAP = 9;
const RANGE = 13;

/** The scales of the drawing. */
interface Frame {
  /** The horizontal position of a day. */
  at: (day: DayNumber) => number;
  /** The day of the brief: columns end there, and no number crosses its line. */
  until: DayNumber;
  /** The height of one proposal. */
  scale: number;
}

/** A strip with its vertical position: ranges are at the top, columns at the foot. */
interface Placed extends Strip {
  top: number;
  foot: number;
}

/** The texts of the drawing, and the editions. */
interface TimelineOptions {
  /** The ids of the elements `title` and `desc`. */
  ids: { title: string; description: string };
  title: string;
  description: string;
  /** Oldest first. */
  editions: readonly Mark[];
}

/**
 * The timeline of a brief. Each step is a strip with a numbered column for each week or month; a dashed frame spans a
 * month where only the month is on record. The days of the conference are a band, the day of the brief is a line, and
 * editions are marks. Time runs from left to right in every language.
 */
export function timeline(brief: Brief, record: TimelineRecord, words: Words, options: TimelineOptions): Svg {
  const days = record.to + 1 - record.from;
  const most = Math.max(1, ...record.strips.flatMap(({ columns }) => columns.map(({ count }) => count)));
  const frame: Frame = {
    at: (day) => LEFT + ((day - record.from) / days) * (WIDTH - LEFT),
    until: dayNumber(brief.asOf),
    scale: HIGHEST / most,
  };
  const strips = placed(record.strips, frame);
  const foot = strips.at(-1)?.foot ?? 0;
  const runs = runsOf(options.editions, record, frame.at, SMALL, words);
  const day = dayLabel(brief, record, frame, words);
  // The line of the last day is at the right edge.
  const line = frame.until === record.to ? [WIDTH + 1] : [];
  const width = Math.max(WIDTH, ...line, ...runs.slice(-1).map((run) => endOfRun(run, frame.at, SMALL)));
  const height = foot + LINE + 3 + (runs.length > 0 ? LINE + 3 : 0);
  return element(
    "svg",
    {
      class: "timeline",
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      role: "img",
      "aria-labelledby": `${options.ids.title} ${options.ids.description}`,
      direction: "ltr",
    },
    element("title", { id: options.ids.title }, options.title),
    element("desc", { id: options.ids.description }, options.description),
    conference(brief, frame, foot, words, day),
    ...strips.flatMap((strip) => drawnStrip(strip, frame, words)),
    axis(record, frame, foot, words),
    ...(day === undefined ? [] : [asOf(day, foot)]),
    ...(runs.length > 0 ? [drawnRuns(runs, frame, foot + LINE + 3, words)] : []),
  );
}

function placed(strips: readonly Strip[], { scale }: Frame): Placed[] {
  let y = 2 * LINE;
  return strips.map((strip) => {
    const top = y + GAP;
    const columns = Math.max(0, ...strip.columns.map(({ count }) => count));
    const high = (columns > 0 ? columns * scale + SMALL + 2 : 0) + (strip.ranges.length > 0 ? RANGE + 3 : 0);
    y = top + Math.max(high, LINE);
    return { ...strip, top, foot: y };
  });
}

function text(words: string, x: number, y: number, attributes: Record<string, string> = {}): Svg {
  return element("text", { x, y, ...attributes }, words);
}

function drawnStrip(
  { step, total, columns, ranges, top, foot }: Placed,
  { at, scale, until }: Frame,
  words: Words,
): Svg[] {
  const endOf = ({ from, to }: Period) => at(Math.max(from, Math.min(to, until)) + 1);
  const line = at(until + 1);
  const number = words.number(total);
  const room = LEFT - estimatedWidth(number, TEXT) - 12;
  const name = cutToFit(words.text(`glance.step.${step}`), room, TEXT);
  return [
    text(name, 0, foot - 2),
    text(number, LEFT - 8, foot - 2, { class: "sum", "text-anchor": "end" }),
    element("path", { class: "line", d: `M0 ${foot + 0.5}H${WIDTH}` }),
    ...ranges.map((range) => {
      const x = at(range.from) + 1;
      const width = Math.max(1, endOf(range) - x - 1);
      return group([
        element("rect", { class: "range", x, y: top + 0.5, width, height: RANGE }),
        centred(words.number(range.count), x + width / 2, top + 10.5, line),
      ]);
    }),
    ...columns.map((column) => {
      const x = at(column.from) + 0.75;
      const width = Math.max(1, endOf(column) - x - 0.75);
      const high = Math.max(1.5, column.count * scale);
      return group([
        element("rect", { class: "column", x, y: foot - high, width, height: high }),
        centred(words.number(column.count), x + width / 2, foot - high - 3, line),
      ]);
    }),
  ];
}

/** A number centred over a column, or left of the line that would cross it. */
function centred(number: string, x: number, y: number, line: number): Svg {
  const isCrossed = x < line && x + estimatedWidth(number, TEXT) / 2 > line - 2;
  return isCrossed
    ? text(number, line - 3, y, { "text-anchor": "end" })
    : text(number, x, y, { "text-anchor": "middle" });
}

/** The days of the conference as a band in the background, with its name above; it begins below a label that it would cross. */
function conference(
  { conference: { id, starts, ends } }: Brief,
  { at }: Frame,
  foot: number,
  words: Words,
  day: DayLabel | undefined,
): Svg {
  const [from, to] = [at(dayNumber(starts)), at(dayNumber(ends) + 1)];
  const label = `${id}, ${words.dates(starts, ends)}`;
  const isCrossed = day !== undefined && day.from < to + 2 && day.to > from - 2;
  const top = isCrossed ? 2 * LINE + 2 : LINE + 2;
  return group([
    element("path", {
      class: "band",
      d: `M${shortNumber(from)} ${top}H${shortNumber(to)}V${shortNumber(foot)}H${shortNumber(from)}z`,
    }),
    text(label, Math.max(to, Math.min(WIDTH, LEFT + estimatedWidth(label, TEXT))), SMALL, {
      "text-anchor": "end",
    }),
  ]);
}

/** The label of the day of the brief: where its line is, and from where to where the words are. */
interface DayLabel {
  words: string;
  line: number;
  from: number;
  to: number;
}

/** Undefined where the timeline does not include the day. */
function dayLabel(brief: Brief, record: TimelineRecord, { at }: Frame, words: Words): DayLabel | undefined {
  const day = dayNumber(brief.asOf);
  if (day < record.from || day > record.to) return undefined;
  const line = at(day + 1);
  const label = words.text("cover.asOf", { date: words.date(brief.asOf) });
  const width = estimatedWidth(label, TEXT);
  const isLeft = line - width - 5 > LEFT;
  const [from, to] = isLeft ? [line - 4 - width, line - 4] : [line + 4, line + 4 + width];
  return { words: label, line, from, to };
}

/** The day of the brief as a line with its label. */
function asOf({ words, line, from, to }: DayLabel, foot: number): Svg {
  const isLeft = to < line;
  return group([
    element("path", { class: "now", d: `M${shortNumber(line)} ${LINE + 2}V${shortNumber(foot)}` }),
    text(words, isLeft ? to : from, LINE + SMALL + 1, {
      class: "now",
      "text-anchor": isLeft ? "end" : "start",
    }),
  ]);
}

function axis(record: TimelineRecord, { at }: Frame, foot: number, words: Words): Svg {
  const ticks = axisTicks(record, at(1) - at(0), SMALL, words);
  return group([
    element("path", {
      class: "tick",
      d: ticks.map(({ day }) => `M${shortNumber(at(day))} ${shortNumber(foot)}v5`).join(""),
    }),
    ...ticks
      .filter(({ label }) => label !== "")
      .map(({ day, label }) => text(label, at(day) + 3, foot + LINE - 2, { class: "small" })),
  ]);
}

/** A triangle for each day of a run, with the label behind the last one. */
function drawnRuns(runs: readonly Run[], frame: Frame, y: number, words: Words): Svg {
  const shapes = runs.flatMap(({ days, label }) => {
    const places = days.map((day) => frame.at(day + 1));
    return [
      ...places.map((x) =>
        element("path", { class: "mark", d: `M${shortNumber(x)} ${shortNumber(y)}l4 7h-8z` }),
      ),
      text(label, (places.at(-1) ?? 0) + BESIDE, y + 8, { class: "small" }),
    ];
  });
  return group([text(cutToFit(words.text("glance.editions"), LEFT - 8, TEXT), 0, y + 8), ...shapes]);
}
