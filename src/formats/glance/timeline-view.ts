import type { Brief } from "../../brief/types.ts";
import type { Svg } from "../pictures/svg.ts";
import { type DayNumber, dayNumber, dayOf, monthName } from "../pictures/time-axis.ts";
import { timeline } from "../pictures/timeline.ts";
import { type Step, type Strip, type TimelineRecord, timelineRecord } from "../pictures/timeline-record.ts";
import type { Words } from "../templates/words.ts";

/** The timeline, and its numbers as a table. */
export interface TimelineView {
  picture: Svg;
  unit: TimelineRecord["unit"];
  steps: Step[];
  /** Weeks and months in which something happened, in time; null where nothing of a step did. */
  rows: { label: string; counts: (number | null)[] }[];
  /** Whether of something only the month is on record, though the picture goes by weeks. */
  hasRanges: boolean;
  undated: number;
  undatedEnds: number;
  outside: number;
}

/** The timeline of a brief; null where nothing in it has a date. */
export function timelineView(brief: Brief, words: Words): TimelineView | null {
  const record = timelineRecord(brief);
  if (record === undefined) return null;
  const { unit, strips, undated, undatedEnds, outside } = record;
  const rows = periodsOf(strips).map((period) => ({
    label: labelOf(period, unit, words),
    counts: strips.map((strip) => countIn(strip, period)),
  }));
  const picture = timeline(brief, record, words, {
    ids: { title: "_timeline-name", description: "_timeline-told" },
    title: words.say("glance.timeline.title"),
    description: told(strips, unit, words),
    editions: editionsOf(brief, words),
  });
  const hasRanges = strips.some(({ ranges }) => ranges.length > 0);
  return {
    picture,
    unit,
    hasRanges,
    steps: strips.map(({ step }) => step),
    rows,
    undated,
    undatedEnds,
    outside,
  };
}

/** A week or month in which something happened. */
interface Happened {
  from: DayNumber;
  to: DayNumber;
  /** Only the month is on record, though the picture goes by weeks. */
  isRange: boolean;
}

function periodsOf(strips: readonly Strip[]): Happened[] {
  const found = new Map<string, Happened>();
  for (const { columns, ranges } of strips) {
    for (const { from, to } of columns) found.set(`${from}`, { from, to, isRange: false });
    for (const { from, to } of ranges) found.set(`month ${from}`, { from, to, isRange: true });
  }
  return [...found.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

function countIn({ columns, ranges }: Strip, { from, isRange }: Happened): number | null {
  return (isRange ? ranges : columns).find((one) => one.from === from)?.count ?? null;
}

function labelOf({ from, to, isRange }: Happened, unit: TimelineRecord["unit"], words: Words): string {
  if (unit === "month") return words.date(monthName(from));
  return isRange
    ? words.say("glance.timeline.inMonth", { month: words.date(monthName(from)) })
    : words.dates(dayOf(from), dayOf(to));
}

/** Every number of the picture, in words. */
function told(strips: readonly Strip[], unit: TimelineRecord["unit"], words: Words): string {
  return strips
    .map((strip) => {
      const numbers = periodsOf([strip]).map((period) =>
        words.say("glance.timeline.count", {
          when: labelOf(period, unit, words),
          count: countIn(strip, period) ?? 0,
        }),
      );
      return words.say("glance.timeline.told", {
        step: words.say(`glance.step.${strip.step}`),
        count: strip.total,
        numbers: numbers.join("; "),
      });
    })
    .join(" ");
}

/** The editions before this brief, as far as it knows of them. */
function editionsOf({ movement, changes }: Brief, words: Words): { label: string; day: DayNumber }[] {
  const known = movement?.editions.slice(0, -1) ?? (changes.since === undefined ? [] : [changes.since]);
  return known.flatMap(({ edition, asOf }) =>
    edition === undefined ? [] : [{ label: words.number(edition), day: dayNumber(asOf) }],
  );
}
