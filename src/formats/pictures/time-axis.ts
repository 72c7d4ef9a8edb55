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
const ROOM = 8;

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
