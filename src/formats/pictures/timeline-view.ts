import type { Brief } from "../../brief/types.ts";
import type { Words } from "../templates/words.ts";
import type { Svg } from "./svg.ts";
import { type DayNumber, dayNumber, dayOf, monthName } from "./time-axis.ts";
import { timeline } from "./timeline.ts";
import { type Step, type Strip, type TimelineRecord, timelineRecord } from "./timeline-record.ts";

/** The timeline and its numbers as a table. */
export interface TimelineView {
  picture: Svg;
  unit: TimelineRecord["unit"];
  /** The largest column, where it is large enough to be a heading: so many of all took one step in one week or month. */
  finding: { step: Step; count: number; total: number } | null;
  steps: Step[];
  /** Weeks and months with steps, in order; a count is null where a step has none. */
  rows: { label: string; counts: (number | null)[] }[];
  /** The unit is a week, and some steps are on record by month only. */
  hasRanges: boolean;
  /** Some proposal took a step in more than one week or month, so that the columns of a step add up to more than its total. */
  hasRepeats: boolean;
  undated: number;
  otherDates: number;
  undatedEnds: number;
  outside: number;
}

/** The timeline of a brief; null where no step has a date. */
export function timelineView(brief: Brief, words: Words): TimelineView | null {
  const editions = editionsOf(brief, words);
  const record = timelineRecord(
    brief,
    editions.map(({ day }) => day),
  );
  if (record === undefined) return null;
  const { unit, strips, undated, otherDates, undatedEnds, outside } = record;
  const rows = periodsOf(strips).map((period) => ({
    label: labelOf(period, unit, words),
    counts: strips.map((strip) => countIn(strip, period)),
  }));
  const picture = timeline(brief, record, words, {
    ids: { title: "_timeline-name", description: "_timeline-description" },
    title: words.text("glance.timeline.title"),
    description: descriptionOf(strips, unit, words),
    editions,
  });
  const hasRanges = strips.some(({ ranges }) => ranges.length > 0);
  return {
    picture,
    unit,
    finding: findingOf(strips, brief.figures.proposals),
    hasRanges,
    hasRepeats: strips.some(({ total, columns, ranges }) => sumOf(columns) + sumOf(ranges) > total),
    steps: strips.map(({ step }) => step),
    rows,
    undated,
    otherDates,
    undatedEnds,
    outside,
  };
}

function sumOf(counts: readonly { count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/** A part of all proposals that is worth a heading. */
const NOTABLE = 1 / 4;
const FEWEST = 5;

function findingOf(strips: readonly Strip[], total: number): TimelineView["finding"] {
  const all = strips.flatMap(({ step, columns }) => columns.map(({ count }) => ({ step, count, total })));
  const most = all.reduce<TimelineView["finding"]>(
    (best, one) => (one.count > (best?.count ?? 0) ? one : best),
    null,
  );
  return most !== null && most.count >= Math.max(FEWEST, total * NOTABLE) ? most : null;
}

/** A week or month with steps. */
interface StepPeriod {
  from: DayNumber;
  to: DayNumber;
  /** A month in a timeline by weeks: only the month is on record. */
  isRange: boolean;
}

function periodsOf(strips: readonly Strip[]): StepPeriod[] {
  const found = new Map<string, StepPeriod>();
  for (const { columns, ranges } of strips) {
    for (const { from, to } of columns) found.set(`${from}`, { from, to, isRange: false });
    for (const { from, to } of ranges) found.set(`month ${from}`, { from, to, isRange: true });
  }
  return [...found.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

function countIn({ columns, ranges }: Strip, { from, isRange }: StepPeriod): number | null {
  return (isRange ? ranges : columns).find((one) => one.from === from)?.count ?? null;
}

function labelOf({ from, to, isRange }: StepPeriod, unit: TimelineRecord["unit"], words: Words): string {
  if (unit === "month") return words.date(monthName(from));
  return isRange
    ? words.text("glance.timeline.inMonth", { month: words.date(monthName(from)) })
    : words.dates(dayOf(from), dayOf(to));
}

/** All numbers of the picture in words. */
function descriptionOf(strips: readonly Strip[], unit: TimelineRecord["unit"], words: Words): string {
  return strips
    .map((strip) => {
      const numbers = periodsOf([strip]).map((period) =>
        words.text("glance.timeline.count", {
          when: labelOf(period, unit, words),
          count: countIn(strip, period) ?? 0,
        }),
      );
      return words.text("glance.timeline.summary", {
        step: words.text(`glance.step.${strip.step}`),
        count: strip.total,
        numbers: numbers.join("; "),
      });
    })
    .join(" ");
}

/** The editions before this brief that the brief lists. */
function editionsOf({ movement, changes }: Brief, words: Words): { label: string; day: DayNumber }[] {
  const known = movement?.editions.slice(0, -1) ?? (changes.since === undefined ? [] : [changes.since]);
  return known.flatMap(({ edition, asOf }) =>
    edition === undefined ? [] : [{ label: words.number(edition), day: dayNumber(asOf) }],
  );
}
