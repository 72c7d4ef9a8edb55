import type { Words } from "../words.ts";
import { type DayNumber, dayOf, monthName, monthOf, periodsBetween, weekOf } from "./periods.ts";
import { estimatedWidth } from "./text-width.ts";
import type { TimelineRecord } from "./timeline-record.ts";

/** A day of the axis, and what it is called; nothing where its neighbours leave no room. */
export interface Tick {
  day: DayNumber;
  label: string;
}

/** A timeline of no more weeks than this names weeks, a longer one months. */
const NAMED_WEEKS = 12;
/** Between two labels. */
const ROOM = 8;

/**
 * The ticks of an axis: Mondays of a short record, first days of months of a longer one; the first that is named, and
 * each January, with its year.
 *
 * @param dayWidth how wide a day is, in the units of `size`
 * @param size of the letters
 */
export function axisTicks(record: TimelineRecord, dayWidth: number, size: number, words: Words): Tick[] {
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
