import type { Brief } from "../../brief/types.ts";
import { type DayNumber, dayNumber, daysOf, isMonth, monthOf, type Period, weekOf } from "./periods.ts";
import { type DatedStep, datedSteps, STEPS, type Step } from "./timeline-events.ts";

/** Weeks that a timeline shows beside each other; a longer one goes by months. */
const MOST_WEEKS = 45;
/** Days before the conference and after it that a timeline reaches at most. */
const BEFORE = 2 * 366;
const AFTER = 366;

/** How many proposals took a step in a week or a month. */
export interface StepCount extends Period {
  count: number;
}

/** A step of the timeline with its numbers, in time. */
export interface Strip {
  step: Step;
  total: number;
  /** In a week; in a month, where the timeline goes by months. */
  columns: StepCount[];
  /** In a month of which the day is not on record, where the timeline goes by weeks. */
  ranges: StepCount[];
}

/** What a timeline shows. */
export interface TimelineRecord extends Period {
  unit: "week" | "month";
  /** Only those that happened. */
  strips: Strip[];
  undated: number;
  undatedEnds: number;
  /** Steps too long before or after the conference to be drawn; in no strip. */
  outside: number;
}

/**
 * The steps of a brief's proposals by week, or by month where the record is long; nothing where none is dated. It
 * reaches from the first step to the conference's last day at least.
 */
export function timelineRecord(brief: Brief): TimelineRecord | undefined {
  const { steps, undated, undatedEnds } = datedSteps(brief);
  const starts = dayNumber(brief.conference.starts);
  const ends = Math.max(dayNumber(brief.conference.ends), starts);
  const drawn = steps.filter(({ date }) => {
    const { from, to } = daysOf(date);
    return from >= starts - BEFORE && to <= ends + AFTER;
  });
  if (drawn.length === 0) return undefined;
  const days = drawn.map(({ date }) => daysOf(date));
  const first = Math.min(starts, ...days.map(({ from }) => from));
  const last = Math.max(ends, ...days.map(({ to }) => to));
  const unit = last - first > MOST_WEEKS * 7 ? "month" : "week";
  const kind = unit === "week" ? weekOf : monthOf;
  return {
    unit,
    from: kind(first).from,
    to: kind(last).to,
    strips: STEPS.map((step) => strip(step, drawn, unit, kind)).filter(({ total }) => total > 0),
    undated,
    undatedEnds,
    outside: steps.length - drawn.length,
  };
}

function strip(
  step: Step,
  steps: readonly DatedStep[],
  unit: TimelineRecord["unit"],
  kind: (day: DayNumber) => Period,
): Strip {
  const dates = steps.filter((one) => one.step === step).map(({ date }) => date);
  const isRange = (date: string) => unit === "week" && isMonth(date);
  return {
    step,
    total: dates.length,
    columns: counts(dates.filter((date) => !isRange(date)).map((date) => kind(daysOf(date).from))),
    ranges: counts(dates.filter(isRange).map(daysOf)),
  };
}

function counts(periods: readonly Period[]): StepCount[] {
  const found = new Map<DayNumber, StepCount>();
  for (const period of periods) {
    found.set(period.from, { ...period, count: (found.get(period.from)?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => a.from - b.from);
}
