import { calendarsOfYear, daysInMonth } from "./schema/calendars.ts";
import { type Day, hasEnded, type RecordDate, type Status } from "./vocabulary.ts";

/** The day that a date is compared as: the day itself, or the last day of a month. */
export function endOfDate(date: RecordDate): Day {
  if (date.length !== "YYYY-MM".length) return date;
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  return `${date}-${String(daysInMonth(year, month)).padStart(2, "0")}`;
}

/** Whole days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Whether a date is before another one, whichever day of a month is meant: `2018-09` is not before `2018-09-14`. */
export function certainlyBefore(date: RecordDate, other: RecordDate): boolean {
  return endOfDate(date) < (other.length === "YYYY-MM".length ? `${other}-01` : other);
}

/** The same day of another year: `2026-11-09` and -3 give `2023-11-09`. */
export function shifted(day: Day, years: number): Day {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}

/** `, or of the Ethiopian calendar`, where a date of a year of that number may be one of a conference; else empty. */
export function orOfCalendar(date: RecordDate, starts: Day): string {
  const year = Number(starts.slice(0, 4));
  const names = calendarsOfYear(Number(date.slice(0, 4)), [year - 1, year]).map(([name]) => name);
  return names.length === 0 ? "" : `, or of the ${names.join(" or ")} calendar`;
}

/** A record may be worked on for years after its conference. */
const [YEARS_BEFORE, YEARS_AFTER] = [3, 20];

/** Why no tool writes a date on record: its year is too far from the conference; undefined where it is not. */
export function doubtOfYear(date: RecordDate, starts: Day): string | undefined {
  const isEarly = certainlyBefore(date, shifted(starts, -YEARS_BEFORE));
  if (!isEarly && !certainlyBefore(shifted(starts, YEARS_AFTER), date)) return undefined;
  const where = isEarly ? `${YEARS_BEFORE} years before` : `${YEARS_AFTER} years after`;
  return `${date} lies more than ${where} the conference's first day, ${starts}; is the year right${orOfCalendar(date, starts)}?`;
}

/** So far from the conference a short year may be one of another calendar: the Bengali 33 is 2026. */
const YEARS_OF_SHORT = 5;

/** Whether a date with a short year is one of its conference. */
export function isNear(date: RecordDate, starts: Day): boolean {
  const isLate = certainlyBefore(shifted(starts, YEARS_OF_SHORT), date);
  return !isLate && doubtOfYear(date, starts) === undefined;
}

/** Whether a day lies more than a year behind the first one of its conference: with dots, "29.10.26" is no day of 2029. */
export const isYearsAhead = (day: Day, starts: Day): boolean => day > shifted(starts, 1);

/** The dates of a proposal that bring it on record. */
interface DatedSteps {
  submitted?: RecordDate;
  history: readonly { status?: Status; date: RecordDate }[];
}

/** The day from which a proposal is on record: the earliest of `submitted` and the open entries; undefined without any. */
export function firstDay({ history, submitted }: DatedSteps): Day | undefined {
  const dates = history.flatMap(({ status, date }) => (status === undefined || hasEnded(status) ? [] : date));
  if (submitted !== undefined) dates.push(submitted);
  return dates.map(endOfDate).sort()[0];
}

/** An entry of a proposal's history; one without a status is a note. */
interface Step {
  status?: Status;
}

/**
 * The day from which an open proposal counts as untouched; undefined while it waits for the conference to open. A
 * submitted proposal is introduced at the conference: no step is due before it opens, and then days count from the
 * opening or from its last step, whichever is later. A proposal that is only announced or reported is still to be
 * submitted, so days count from its last step.
 *
 * @param touched the day of its last step, or of its last update
 * @param history the entries known on the day
 */
export function untouchedSince(
  touched: Day,
  day: Day,
  { status, history, starts }: { status: Status; history: readonly Step[]; starts: Day },
): Day | undefined {
  if (!waitsForOpening(status, history)) return touched;
  if (day < starts) return undefined;
  return touched > starts ? touched : starts;
}

/** A revised proposal waits for the opening if it did before the revision. */
function waitsForOpening(status: Status, history: readonly Step[]): boolean {
  if (status !== "revised") return status === "submitted";
  const before = history.findLast((entry) => entry.status !== undefined && entry.status !== "revised");
  return before === undefined || ["submitted", "announced", "reported"].includes(before.status ?? "");
}

/** Whether a dated fact is known at the end of the day; a fact without a date always is. */
export function isKnown(date: RecordDate | undefined, day: Day): boolean {
  return date === undefined || endOfDate(date) <= day;
}

/** What of a proposal decides on its status on a day. */
interface DatedStatus extends DatedSteps {
  status: Status;
  id?: unknown;
  document?: unknown;
}

/**
 * The status of a proposal on a day.
 * @param known the entries of its history that are known on the day
 */
export function statusAsOf(proposal: DatedStatus, known: readonly Step[], day: Day): Status {
  if (!proposal.history.some((entry) => entry.status !== undefined)) return proposal.status;
  const last = known.findLast((entry) => entry.status !== undefined)?.status;
  if (last !== undefined) return last;
  if (isKnownFromEndOnly(proposal)) return "reported";
  return isKnown(proposal.submitted, day) ? "submitted" : "announced";
}

/** Neither a document nor a date before the end is on record: only accounts of it are. */
function isKnownFromEndOnly(proposal: DatedStatus): boolean {
  const hasDocument = proposal.id !== undefined || proposal.document !== undefined;
  return !hasDocument && firstDay(proposal) === undefined;
}
