import type { Day } from "../vocabulary.ts";

/** How many days a month has in the Gregorian calendar; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
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

/** The year 69 in Thai is 2569 of the Buddhist era: 26, in two digits, of the common one. */
export function withThaiYear([a = "", b = "", c = ""]: readonly string[], plain: string): string[] {
  const isBuddhist = /\p{Script=Thai}/u.test(plain) && Number(c) > SHORT_BUDDHIST;
  return [a, b, isBuddhist ? String(Number(c) - SHORT_BUDDHIST).padStart(2, "0") : c];
}
/** What such a year has more than one of the common era. */
const SHORT_BUDDHIST = 43;
