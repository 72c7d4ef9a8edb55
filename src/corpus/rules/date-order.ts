import { endOfDate } from "../record-date.ts";
import type { RecordDate } from "../types.ts";

/** Whether the one date lies before the other however a month is read: `2018-09` is not before `2018-09-14`. */
export function certainlyBefore(date: RecordDate, other: RecordDate): boolean {
  return endOfDate(date) < (other.length === "YYYY-MM".length ? `${other}-01` : other);
}
