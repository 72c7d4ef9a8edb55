import type { Day, RecordDate } from "../../corpus/types.ts";
import type { Words } from "../templates/words.ts";
import { estimatedWidth } from "./svg.ts";

/** Days since 1 January 1970 (UTC). */
export type DayNumber = number;

/** A range of days, both included, such as a week or a month. */
export interface Period {
  from: DayNumber;
  to: DayNumber;
}

const MILLISECONDS = 86_400_000;
const WEEK = 7;
/** 1 January 1970 was a Thursday, three days after a Monday. */
const THURSDAY = 3;

export function dayNumber(day: Day): DayNumber {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS);
}

export function dayOf(number: DayNumber): Day {
  return new Date(number * MILLISECONDS).toISOString().slice(0, "YYYY-MM-DD".length);
}

/** Whether only the month is on record. */
export function isMonth(date: RecordDate): boolean {
  return date.length === "YYYY-MM".length;
}

/** The days that a date covers: one day, or a month. */
export function daysOf(date: RecordDate): Period {
  return isMonth(date) ? monthOf(dayNumber(`${date}-01`)) : { from: dayNumber(date), to: dayNumber(date) };
}

/** The week of a day, from Monday to Sunday. */
export function weekOf(day: DayNumber): Period {
  const from = day - ((((day + THURSDAY) % WEEK) + WEEK) % WEEK);
  return { from, to: from + WEEK - 1 };
}

/** The month of a day. */
export function monthOf(day: DayNumber): Period {
  const first = `${monthName(day)}-01`;
  const next = new Date(`${first}T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return { from: dayNumber(first), to: Math.round(next.getTime() / MILLISECONDS) - 1 };
}

/** `YYYY-MM` of a day. */
export function monthName(day: DayNumber): string {
  return dayOf(day).slice(0, "YYYY-MM".length);
}

/** The consecutive periods that cover a range of days. @param kind the period of a day */
export function periodsBetween(from: DayNumber, to: DayNumber, kind: (day: DayNumber) => Period): Period[] {
  const periods = [kind(from)];
  for (let last = kind(from); last.to < to; last = kind(last.to + 1)) periods.push(kind(last.to + 1));
  return periods;
}

/** A tick at a day; the label is empty where its neighbours leave no room. */
interface Tick {
  day: DayNumber;
  label: string;
}

/** The most weeks of a timeline with labelled weeks; a longer one has labelled months. */
const NAMED_WEEKS = 12;
/** The least distance between two labels. */
const ROOM = 4;

/**
 * The ticks of an axis: Mondays of a short timeline, first days of months of a longer one. The first label and those of
 * January have the year.
 *
 * @param dayWidth the width of a day, in the unit of `size`
 * @param size the font size
 */
export function axisTicks(
  record: Period & { unit: "week" | "month" },
  dayWidth: number,
  size: number,
  words: Words,
): Tick[] {
  const weeks = (record.to - record.from + 1) / 7;
  const isByWeek = record.unit === "week" && weeks <= NAMED_WEEKS;
  const periods = periodsBetween(record.from, record.to, isByWeek ? weekOf : monthOf);
  const days = periods.map(({ from }) => from).filter((day) => day >= record.from);
  let end = Number.NEGATIVE_INFINITY;
  let isFirst = true;
  return days.map((day) => {
    const place = (day - record.from) * dayWidth;
    const withYear = isFirst || monthName(day).endsWith("-01");
    const label = isByWeek
      ? words.shortDate(dayOf(day), isFirst ? "day-of-year" : "day")
      : words.shortDate(dayOf(day), withYear ? "month-of-year" : "month");
    const width = estimatedWidth(label, size);
    const fits = place >= end && place + width <= (record.to + 1 - record.from) * dayWidth;
    if (!fits) return { day, label: "" };
    isFirst = false;
    end = place + width + ROOM;
    return { day, label };
  });
}

/** An edition on the axis. */
export interface Mark {
  label: string;
  day: DayNumber;
}

/** Days with editions so close together that one label names all of them. */
export interface Run {
  /** Oldest first. */
  days: DayNumber[];
  label: string;
}

/**
 * The editions on the days of the axis, oldest first. Where the next one leaves no room for a label, it shares that label, so
 * that each edition is named.
 *
 * @param at the place of a day
 * @param size the font size
 */
export function runsOf(
  editions: readonly Mark[],
  { from, to }: Period,
  at: (day: DayNumber) => number,
  size: number,
  words: Words,
): Run[] {
  const labels = new Map<DayNumber, string[]>();
  for (const { day, label } of editions) {
    if (day >= from && day <= to) labels.set(day, [...(labels.get(day) ?? []), label]);
  }
  const runs: (Run & { own: string[] })[] = [];
  for (const [day, own] of labels) {
    const last = runs.at(-1);
    if (last === undefined || endOfRun(last, at, size) <= at(day + 1) - BESIDE)
      runs.push({ days: [day], own, label: words.list(own) });
    else {
      last.days.push(day);
      last.own.push(...own);
      last.label = `${last.own[0]}–${last.own.at(-1)}`;
    }
  }
  return runs;
}

/** The distance between the middle of a mark and its label. */
export const BESIDE = 6;

/** The right end of the last mark of a run with its label: the drawing is wider where an edition is on the last days of the axis. */
export function endOfRun({ days, label }: Run, at: (day: DayNumber) => number, size: number): number {
  return at((days.at(-1) ?? 0) + 1) + BESIDE + estimatedWidth(label, size);
}
