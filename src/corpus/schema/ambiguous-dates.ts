import type { Failure, Parsed } from "../../finding.ts";
import { inOneForm, plainForms, withPlainDigits } from "../../itu/letter-forms.ts";
import { once } from "../sections/folded-letters.ts";
import { calendarsOfYear, dayOfSolarYear, daysInMonth, yearsOfBuddhist } from "./calendars.ts";
import NAMES from "./data/date-names.json" with { type: "json" };
import {
  COMMON_ERA,
  itsWeekday,
  monthOfName,
  plainName,
  solarMonth,
  weekdayOf,
  withoutWeekday,
} from "./date-names.ts";

/** The languages in which a name of a month is another month in others, and which one, from 1. */
const monthsOfTwo = once(
  () => new Map(Object.entries(NAMES.monthsOfTwo).map(([name, months]) => [name, Object.entries(months)])),
);
/** The languages that a word beside such a name shows: "r." and "wtorek" are Polish. */
const languagesOfWords = once(() => {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(NAMES.wordsOfLanguages))
    for (const word of words.split(" ")) found.set(word, [...(found.get(word) ?? []), language]);
  return found;
});

const WORDS = /\p{L}[\p{L}\p{M}]*/gu;
const MOST_LETTERS = 100;
export const MONTHS =
  "January February March April May June July August September October November December".split(" ");

/** The languages that the words of dates show, of those in which names of months differ; the dates of a column show that of one another. */
export function languagesShown(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => text.slice(0, MOST_LETTERS).match(WORDS) ?? []);
  return [...new Set(words.flatMap((word) => languagesOfWords().get(plainName(word)) ?? []))];
}

/** A date whose month has its English name, and the languages that read it so. */
interface DateOfLanguage {
  text: string;
  languages: string[];
}

/**
 * The dates that a date may be whose month is another one in another language, as "3 listopada 2026": those of the languages that
 * its words show, or else of the `languages` given, or else of all. None for other dates.
 */
function datesByLanguage(text: string, languages: readonly string[] = []): DateOfLanguage[] {
  if (text.length > MOST_LETTERS) return [];
  const name = text.match(WORDS)?.find((word) => monthsOfTwo().has(plainName(word)));
  if (name === undefined) return [];
  const months = monthsOfTwo().get(plainName(name)) ?? [];
  const shown = languagesShown([text]);
  // Behind a day it is the genitive, which only Czech has in this form; in Croatian it is the locative.
  const isGenitive = /\d\.?\s?listopadu/iu.test(text) && !shown.includes("hr");
  // Programs for tables write no dates in Haitian Creole.
  const isOfTable = /-out\.?-/iu.test(text);
  // Polish has no point behind the day.
  const mayBeOther = /\d\.\s?\p{L}/u.test(text) && languages.every((each) => codeOf(each) === "pl");
  const certain = isGenitive ? ["cs"] : isOfTable ? ["pt"] : shown;
  const known = certain.length > 0 ? certain : mayBeOther ? [] : languages.map(codeOf);
  const own = months.filter(([language]) => known.includes(language));
  const found = new Map<number, string[]>();
  for (const [language, month] of own.length > 0 ? own : months)
    found.set(month, [...(found.get(month) ?? []), language]);
  return [...found].map(([month, codes]) => ({
    text: text.replace(name, MONTHS[month - 1] ?? name),
    languages: codes,
  }));
}

/** The language of a tag, `pl` of `pl-PL`; Bosnian has the names of Croatian. */
function codeOf(tag: string): string {
  const [code = ""] = tag.toLowerCase().split("-");
  return code === "bs" ? "hr" : code;
}

export const DATE_RULE = "dates are written YYYY-MM-DD, or YYYY-MM where the day is not on record";

/** What `read` returns about a date whose month is another one in another language; both days where no language is shown. Undefined for other dates. */
export function readByLanguage(
  text: string,
  languages: readonly string[] | undefined,
  read: (text: string) => Parsed<never>,
): Parsed<never> | undefined {
  const dates = datesByLanguage(text, languages).map((each) => ({ ...each, failure: read(each.text) }));
  const days = dates.flatMap(({ failure, ...each }) =>
    failure.ok || failure.suggestion === undefined ? [] : [{ ...each, day: failure.suggestion }],
  );
  const [first, second] = days;
  const own = dates.find(({ failure }) => !failure.ok && failure.suggestion === first?.day);
  if (own === undefined || own.failure.ok) return undefined;
  const { message } = own.failure;
  if (second === undefined) return { ...own.failure, message: message.replace(`"${own.text}"`, `"${text}"`) };
  const named = days.map(({ day, languages }) => `"${day}" in ${namesOf(languages)}`).join(" or ");
  return { ok: false, message: `"${text}" is not a date: ${DATE_RULE}; write ${named}` };
}

function namesOf(languages: readonly string[]): string {
  const names = new Intl.DisplayNames("en", { type: "language" });
  return languages.map((each) => names.of(each)).join(" and ");
}

/** The years of the Solar Hijri calendar that proposals are from; those of the lunar one are higher today. */
const isSolarYear = (year: number) => year >= 1370 && year <= 1425;
/** Digits of scripts that have other calendars, as `၁၃၈၈`. */
const NOT_PERSIAN = /(?![0-9۰-۹٠-٩])\p{Nd}/u;
/** In digits its year is first; "18 Mehr 1405", "۱۸ مهرماه سال ۱۴۰۵", "Mehr 18, 1405". */
const SOLAR_DAY =
  /^(?:(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})|(\d{1,2})(?:st|nd|rd|th|ام|م|مه)?[ -](?:of )?(\p{L}+?)(?: ?ماه)?[,،]?[ -](?:سال )?(\d{4})|(\p{L}+) (\d{1,2}),? (\d{4}))$/u;
/** The name of the calendar behind a year, in full or shortened, in the Arabic form of its letters. */
const BEHIND_SOLAR_YEAR =
  /(?<=\d{4}|^\d{4}[-/. ]\d{1,2}[-/. ]\d{1,2})[,،]? ?[(]?(?:ه\.? ?ش|(?:هجري )?(?:شمسي|خورشيدي|لمريز)|ش|A\.? ?P|S\.? ?H|A\.? ?H\.? ?S|(?:solar|solar hijri|hijri[ -]shamsi|shamsi|ҳиҷрии шамс[ӣи]|ҳ\.? ?ш))\.?[)]?$/iu;

/** The day of the common calendar that a date of the Solar Hijri calendar is: of `1405-07-13` and `13 Mehr 1405`, 2026-10-05. */
export function dayOfSolarHijri(text: string): Failure | undefined {
  if (NOT_PERSIAN.test(text)) return undefined;
  const { weekday, bare } = withoutWeekday(text);
  const day = solarDay(bare);
  if (day === undefined) return undefined;
  const message = `"${text}" is a day of the Solar Hijri calendar`;
  if (weekday !== undefined && weekdayOf(day) !== weekday)
    return { ok: false, message: `${message}${itsWeekday(day)}` };
  return { ok: false, message: `${message}; did you mean "${day}"?`, suggestion: day };
}

function solarDay(text: string): string | undefined {
  const plain = inOneForm(withPlainDigits(plainForms(text.replace(/[\p{Cf}\u0640]/gu, "")))).trim();
  const [, yearFirst, , inDigits, dayLast, dayFirst, nameLast, yearLast, nameFirst, dayInMiddle, yearBehind] =
    SOLAR_DAY.exec(plain.replace(BEHIND_SOLAR_YEAR, "")) ?? [];
  const [year, month, day] = [
    Number(yearFirst ?? yearLast ?? yearBehind),
    Number(inDigits ?? solarMonth(nameLast ?? nameFirst ?? "")),
    Number(dayLast ?? dayFirst ?? dayInMiddle),
  ];
  if (!isSolarYear(year) || !(month >= 1 && month <= 12)) return undefined;
  return dayOfSolarYear({ year, month, day });
}

/** The years of the common era that a year of another calendar is looked up in, and those of a short year or of one that may be common. */
const [OF_NOW, OF_RECORDS] = [[2010, 2039] as const, [2020, 2031] as const];
/** A year that is none of a conference of ITU, or none of the common era: `1448`, `115/10/05`. */
const ODD_YEAR =
  /(?:(?<!\d|\d[,.])|(?<=^\d{1,2}\.\d{1,2}\.))(1[0-7]\d\d|20[6-9]\d|2[1-6]\d\d|5\d{3})(?![\d,])|^(1[0-4]\d)(?=[-/.年])/u;
const ETHIOPIC_YEAR = /^(?=.*\p{Script=Ethiopic}).*?(?<!\d)(20\d\d)(?!\d)/u;

/** `; 2083 may be a year of the Bikram Sambat calendar, which is 2026/2027: …` for a text that is no date; else empty. */
export function otherCalendar(text: string): string {
  const plain = withPlainDigits(plainForms(text.slice(0, 100))).trim();
  const [, year, ofMinguo] = ODD_YEAR.exec(plain) ?? [];
  const named = year ?? ofMinguo;
  if (named === undefined) return ethiopicYear(plain) ?? shortYear(plain);
  const found = calendarsOfYear(Number(named), OF_NOW).filter(
    ([name]) => year !== undefined || name === "Minguo",
  );
  return found.length === 0 ? "" : `; ${named} may be a year ${ofCalendars(found, text)}: ${WRITE}`;
}

const WRITE = "write the day of the common calendar";
const ofCalendars = (found: ReturnType<typeof calendarsOfYear>, text = ""): string => {
  const yearsOf = (name: string, years: string) =>
    name === "Buddhist" ? yearsOfBuddhist(years, text) : years;
  return found
    .map(([name, years]) => `of the ${name} calendar, which is ${yearsOf(name, years)}`)
    .join(", or ");
};

/** What to write for a year between words in the Ethiopic script, which Eritrea and the names of some months count as others do. */
function ethiopicYear(plain: string): string | undefined {
  const year = ETHIOPIC_YEAR.exec(plain)?.[1];
  if (year === undefined) return undefined;
  const isCommon = COMMON_ERA.test(plain) || plain.split(/[^\p{L}\p{M}]+/u).some(monthOfName);
  const found = calendarsOfYear(Number(year), [OF_NOW[0], OF_RECORDS[1]]).filter(
    ([name]) => name === "Ethiopian" && !isCommon,
  );
  return found.length === 0
    ? `; ${WRITE}, its month as a number`
    : `; ${year} may be a year ${ofCalendars(found)}: ${WRITE}`;
}

/** `, or …` where a date in figures is of the year behind a conference: as an Ethiopian one, 2019 is that of PP-26. */
export function orEthiopianYear(text: string, day: string): string {
  const year = Number(day.slice(0, 4));
  const found = calendarsOfYear(year, OF_RECORDS).filter(([name]) => name === "Ethiopian");
  if (year % 4 !== 3 || found.length === 0 || /\p{L}/u.test(text)) return "";
  return `, or, where ${year} is ${ofCalendars(found)}, the day of the common calendar`;
}

/** A date of three short numbers, with the blanks and the full stop that some write: "20.10.26", "20. 10. 26.". */
const SHORT_DATE = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{2})\.?$/;

/** The numbers of such a date, of which the first or the last one is its year, and the sign between them. */
export type ShortDate = Record<"first" | "sign" | "middle" | "last", string>;

/** Reads a date of three short numbers, in the digits of any script; undefined for other texts. */
export function shortDate(text: string): ShortDate | undefined {
  const [, first, sign = "", middle = "", last = ""] = SHORT_DATE.exec(withPlainDigits(text.trim())) ?? [];
  return first === undefined ? undefined : { first, sign, middle, last };
}

/** `; write its year with four digits, as in …`: the recent days of a date of three short numbers, its year first or last, or of another calendar. */
function shortYear(plain: string): string {
  const date = shortDate(plain);
  if (date === undefined) return "";
  const { first, middle, last } = date;
  const both = [`20${first}-${middle}-${last}`, `20${last}-${middle}-${first}`].map((day) =>
    day.replace(/-(?=\d(?!\d))/g, "-0"),
  );
  const isDay = (day: string) =>
    /^20[1-3]\d-(?:0[1-9]|1[0-2])-(?!00)/.test(day) &&
    Number(day.slice(8)) <= daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
  const days = both.filter(isDay).map((day) => `"${day}"`);
  const others =
    Number(middle) > 13 ? [] : [last, first].flatMap((year, at) => calendarsOfShortYear(year, at === 1));
  if (others.length > 0)
    return `; ${WRITE}${days.length > 0 ? `: ${days.join(", ")}, or another` : ""}, where ${others.join(", or ")}`;
  return days.length > 0 ? `; write its year with four digits: ${days.join(" or ")}` : "";
}

/** Of these calendars people write years with two digits, of the first three before the month as well. */
const OF_SHORT_YEARS = ["Solar Hijri", "Bikram Sambat", "Hijri", "Ethiopian", "Bengali", "Indian national"];

/** `19 is a year of the Ethiopian calendar, which is 2026/2027`. */
function calendarsOfShortYear(year: string, isFirst: boolean): string[] {
  const names = OF_SHORT_YEARS.slice(0, isFirst ? 3 : undefined);
  const centuries = year.length < 2 ? [] : [1300, 1400, 1900, 2000];
  const found = centuries
    .flatMap((century) => calendarsOfYear(century + Number(year), OF_RECORDS))
    .filter(([name]) => names.includes(name));
  return found.length === 0 ? [] : [`${year} is a year ${ofCalendars(found)}`];
}
