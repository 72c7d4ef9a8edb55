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

/** The calendars whose year of that number begins in one of these years of the common era, with the years that it lies in, `2026/2027`. */
export function calendarsOfYear(year: number, [first, last]: readonly [number, number]): [string, string][] {
  return CALENDARS.map(([name, begins]) => [name, begins(year)] as const)
    .filter(([, begin]) => begin >= first && begin <= last)
    .map(([name, begin]) => [name, yearsOf(name, year, begin)]);
}

/** A year of Minguo is one of the common calendar, and a year of twelve moons may lie in one. */
function yearsOf(name: string, year: number, begin: number): string {
  const end = name === "Hijri" ? Math.floor(year * LUNAR_YEAR + HIJRA - 1 / 365) : begin + 1;
  return name === "Minguo" || end === begin ? String(begin) : `${begin}/${end}`;
}

/** The years of the Buddhist era that are read, as Thailand counts them: 1901 to 2060. */
const [FIRST_BUDDHIST, LAST_BUDDHIST, BUDDHIST] = [2444, 2603, 543] as const;

/** A year of the Buddhist era, which Thailand counts in, as one of the common era; others stay. */
export function yearOfEra(year: string): string {
  const isOne = year.length === 4 && Number(year) >= FIRST_BUDDHIST && Number(year) <= LAST_BUDDHIST;
  return isOne ? String(Number(year) - BUDDHIST) : year;
}

/** Cambodia, Myanmar and Sri Lanka count from another year than Thailand for most of a year. */
export const OTHER_BUDDHIST = /[\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Sinhala}]/u;

/** Behind a year, in brackets, the same year of the other era: "2569 (2026)", "2569 (ค.ศ. 2026)", "2026 (B.E. 2569)", "令和8年(2026年)". */
const YEAR_TWICE = /(?<!\d)(\d{4}) ?年?(?=[ (（]) ?[(（](?:[\p{L}\p{M}]{1,6}[.]? ?){0,3}(\d{4}) ?年?[)）]/u;

/** A date in plain digits with the year of the common era alone, where both eras are named and agree. */
export function withOneYear(plain: string): string {
  return plain.replace(YEAR_TWICE, (all: string, first: string, second: string) => {
    const [common, other] = [first, second].sort();
    const years = Number(other) - Number(common);
    const isSame =
      years === 0 || years === BUDDHIST || (years === BUDDHIST + 1 && !COUNTS_FROM_JANUARY.test(plain));
    if (common === undefined || !OF_COMMON_ERA.test(common) || !isSame) return all;
    return all.includes("年") ? `${common}年` : common;
  });
}

/** The last year before the first one of an era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, 民國: 1911, 民国: 1911 };
const ERA = /(令和|平成|民國|民国|^R) ?(\d{1,3}|元)(?: ?(年)|(?<=^R ?\d{1,2})(?=[-./]))/u;
const BRACKETED_ERA = /(?<=[(（])(令和|平成|民國|民国|R) ?(\d{1,3}|元) ?(年)?(?=[)）])/u;

/** The year of Reiwa and the like in a date in plain digits, as it is written there. */
export const eraNamed = (plain: string): string | undefined => ERA.exec(plain)?.[0];

/** A date in plain digits with the years of Reiwa and the like, and of two eras, as one of the common era. */
export function withCommonYears(plain: string): string {
  const common = (_: string, era: string, n: string, sign = "") =>
    `${(ERAS[era] ?? 0) + (Number(n) || 1)}${sign}`;
  return withOneYear(plain.replace(ERA, common).replace(BRACKETED_ERA, common));
}

const OF_COMMON_ERA = /^(?:19|20)\d\d$/;
/** Elsewhere a year of the Buddhist era is, from the day on which it begins there, one more than in Thailand. */
const COUNTS_FROM_JANUARY = /[\p{Script=Thai}\p{Script=Lao}]/u;

/** The years of the common era of a Buddhist year in a text: in Thailand and Laos it is the second one of those of other countries. */
export function yearsOfBuddhist(years: string, text: string): string {
  const inThailand = years.slice(-"YYYY".length);
  if (COUNTS_FROM_JANUARY.test(text)) return inThailand;
  return OTHER_BUDDHIST.test(text)
    ? years
    : `${inThailand} in Thailand and Laos, and ${years} in other countries`;
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

const VIETNAMESE_MONTHS = "một hai ba tư năm sáu bảy tám chín mười mười_một mười_hai".split(" ");
const NAMED_IN_VIETNAMESE =
  /(?<=tháng )(mười(?: (?:một|hai))?|một|hai|ba|tư|năm|sáu|bảy|tám|chín)(?= \d{4}$|, ?\d{4}$| năm \d{4}$)/iu;

/** "ngày 12 tháng 10 năm 2026", "tháng 10/2026". */
const VIETNAMESE = /^(?:ngày )?(?:(\d{1,2}) )?tháng (\d{1,2})(?:,?(?: năm)? | ?[/-] ?)(\d{4})$/iu;

/** A date in Vietnamese in figures: "12 tháng Mười 2026" is 2026-10-12. Giêng and Chạp are months of the lunar year, and are not read. */
export const withVietnamese = (plain: string): string =>
  plain
    .replace(NAMED_IN_VIETNAMESE, (name) => {
      const at = VIETNAMESE_MONTHS.indexOf(name.toLowerCase().replace(" ", "_"));
      return at < 0 ? name : String(at + 1);
    })
    .replace(VIETNAMESE, (_, day: string | undefined, month: string, year: string) =>
      [year, month, day].filter(Boolean).join("-"),
    );

/** The year 69 in Thai is 2569 of the Buddhist era: 26, in two digits, of the common one. */
export function withThaiYear([a = "", b = "", c = ""]: readonly string[], plain: string): string[] {
  const isBuddhist = /\p{Script=Thai}/u.test(plain) && Number(c) > SHORT_BUDDHIST;
  return [a, b, isBuddhist ? String(Number(c) - SHORT_BUDDHIST).padStart(2, "0") : c];
}
/** What such a year has more than one of the common era. */
const SHORT_BUDDHIST = 43;
