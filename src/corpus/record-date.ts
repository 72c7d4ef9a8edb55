import type { Day, RecordDate } from "./vocabulary.ts";

/** The day that a date is compared as: the day itself, or the last day of a month. */
export function endOfDate(date: RecordDate): Day {
  if (date.length !== "YYYY-MM".length) return date;
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  return `${date}-${String(daysInMonth(year, month)).padStart(2, "0")}`;
}

/** How many days a month has in the Gregorian calendar; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whole days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Whether a date is before another one, whichever day a month stands for: `2018-09` is not before `2018-09-14`. */
export function certainlyBefore(date: RecordDate, other: RecordDate): boolean {
  return endOfDate(date) < (other.length === "YYYY-MM".length ? `${other}-01` : other);
}
