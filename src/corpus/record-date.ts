import { type Day, hasEnded, type RecordDate, type Status } from "./vocabulary.ts";

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

/** Whether a date is before another one, whichever day of a month is meant: `2018-09` is not before `2018-09-14`. */
export function certainlyBefore(date: RecordDate, other: RecordDate): boolean {
  return endOfDate(date) < (other.length === "YYYY-MM".length ? `${other}-01` : other);
}

/** The same day of another year: `2026-11-09` and -3 give `2023-11-09`. */
export function shifted(day: Day, years: number): Day {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}

/** In which year of the common era a year of another calendar begins. */
const CALENDARS: readonly (readonly [name: string, begins: (year: number) => number])[] = [
  ["Bikram Sambat", (year) => year - 57],
  ["Hijri", (year) => Math.floor((year - 1) * LUNAR_YEAR + HIJRA)],
  ["Solar Hijri", (year) => year + 621],
  ["Ethiopian", (year) => year + 7],
  ["Bengali", (year) => year + 593],
  ["Indian national", (year) => year + 78],
  ["Burmese", (year) => year + 638],
  ["Buddhist", (year) => year - 544],
  ["Hebrew", (year) => year - 3761],
  ["Coptic", (year) => year + 283],
  ["Minguo", (year) => year + 1911],
];
/** Twelve months of the moon in years of the common calendar, and the day that the Hijri calendar counts from. */
const [LUNAR_YEAR, HIJRA] = [0.970224, 622.54];

/** The calendars whose year of that number begins in one of these years of the common era, with that year. */
export function calendarsOfYear(year: number, [first, last]: readonly [number, number]): [string, number][] {
  return CALENDARS.map(([name, begins]): [string, number] => [name, begins(year)]).filter(
    ([, begin]) => begin >= first && begin <= last,
  );
}

/** A day of the Solar Hijri calendar as one of the common calendar; undefined where there is none. */
export function dayOfSolarYear(solar: { year: number; month: number; day: number }): Day | undefined {
  const { year, month, day } = solar;
  // The year begins on 20 or 21 March; its first six months have 31 days.
  const days = (month - 1) * 30 + Math.min(month - 1, 6) + day - 1;
  const near = [20, 21].map((start) => new Date(Date.UTC(year + 621, 2, start + days)));
  solarParts ??= new Intl.DateTimeFormat("en-u-ca-persian", { timeZone: "UTC", dateStyle: "short" });
  const format = solarParts;
  const isIt = (date: Date) =>
    Object.entries(solar).every(([type, value]) =>
      format.formatToParts(date).some((part) => part.type === type && Number(part.value) === value),
    );
  return near.find(isIt)?.toISOString().slice(0, 10);
}

let solarParts: Intl.DateTimeFormat | undefined;

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

const HAN_DIGITS = "〇一二三四五六七八九";

/** A text with the Chinese numerals before the names of the parts of a date in figures: "二〇二六年十月五日" is 2026年10月5日. */
export function withPlainHan(text: string): string {
  const digit = (sign: string) => Math.max(0, HAN_DIGITS.indexOf(/[零○]/.test(sign) ? "〇" : sign));
  return text.replace(/[〇零○一二三四五六七八九十百]{1,6}(?= ?[年月日号號])/gu, (word) => {
    if (!/[十百]/.test(word)) return [...word].map(digit).join("");
    const [, hundreds, tens, ones] = /^(?:(.?)百零?)?(?:(.?)十)?(.?)$/u.exec(word) ?? [];
    if (ones === undefined) return word;
    const times = (sign: string | undefined) => (sign === undefined ? 0 : digit(sign) || 1);
    return String(times(hundreds) * 100 + times(tens) * 10 + digit(ones));
  });
}
