import type { Failure } from "../../finding.ts";
import { inOneForm, plainForms, withPlainDigits } from "../../itu/latin-letters.ts";
import { calendarsOfYear, dayOfSolarYear, daysInMonth, yearsOfBuddhist } from "../record-date.ts";
import { once } from "../sections/folded-letters.ts";
import NAMES from "./data/date-names.json" with { type: "json" };

/** Names of the months in the languages that proposals come in, a line a language or habit; without accents. */
const monthNames = once(() => namesIn(NAMES.months));
/** The months of the Solar Hijri calendar in Persian, Dari and Pashto, and in Latin letters. */
const solarNames = once(() => namesIn(NAMES.solarMonths));
/** The days from Monday on, from 0. */
const weekdays = once(
  () =>
    new Map(namesIn(NAMES.weekdays).flatMap((names) => names.map((name, index) => [name, index] as const))),
);

const namesIn = (lines: readonly string[]) => lines.map((line) => line.split(" ").map(plainName));
const [SHORTEST, LONGEST] = [3, 20];
/** Not the vowel signs of Indic scripts, by which months differ; a dot below a letter is often left out in these. */
const ACCENT =
  /(?=\p{M})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\u093C\u09BC]|[\u0640\p{Cf}]/gu;

/** Small letters without accents, vowel signs of Arabic and Hebrew, and tatweel, in their Arabic form where they have several. */
export function plainName(name: string): string {
  const plain = name.normalize("NFKD").replace(ACCENT, "").toLowerCase();
  return inOneForm(plain).replaceAll("ı", "i").replaceAll("ł", "l");
}

/** The month, from 1, whose name these letters are or begin, where it is one month in all languages. */
export function monthOfName(word: string): number | undefined {
  const name = plainName(word).replace(/\.$/, "");
  if (!/^[\p{L}\p{M}]+$/u.test(name) || name.length > LONGEST) return undefined;
  const begun = monthsByBegin().get(name.slice(0, SHORTEST)) ?? [];
  const whole = begun.filter(([each]) => each === name);
  const meant = whole.length > 0 ? whole : begun.filter(([each]) => each.startsWith(name));
  const [month, another] = new Set(meant.map(([, each]) => each));
  return another === undefined && (whole.length > 0 || name.length >= SHORTEST) ? month : undefined;
}

/** Whether a word is the name of a month, which may be another one in another language, as "listopada" is. */
export const isMonthName = (word: string): boolean =>
  monthOfName(word) !== undefined || monthNames().some((names) => names.includes(plainName(word)));

/** Names of months with the month, from 1, by how they begin. */
export const monthsByBegin = once(() => {
  const found = new Map<string, [name: string, month: number][]>();
  for (const names of monthNames())
    for (const [index, name] of names.entries()) {
      const begin = name.slice(0, SHORTEST);
      found.set(begin, [...(found.get(begin) ?? []), [name, index + 1]]);
    }
  return found;
});

/** The day of the week with this name, from 0 for Monday. */
export function weekdayOfName(name: string): number | undefined {
  const bare = plainName(name).replace(/နေ့$|^(?:on|am|el|il|u|v|w|ve|we|в|во|у|на) /u, "");
  return weekdays().get(bare.replace(" ", "_").replace(/['ʼ]/u, "’"));
}

/** The day of the week of a date, from 0 for Monday; undefined where it is a month. */
export const weekdayOf = (date: string): number | undefined =>
  date.length < "YYYY-MM-DD".length ? undefined : (new Date(date).getUTCDay() + 6) % 7;

/** `; 2026-10-05 is a Monday`, for a date beside another day of the week; empty for a month. */
export function itsWeekday(date: string): string {
  if (weekdayOf(date) === undefined) return "";
  const name = new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" }).format(new Date(date));
  return `; ${date} is a ${name}`;
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
  const name = plainName(nameLast ?? nameFirst ?? "");
  const named = solarNames().flatMap((names) => names.indexOf(name) + 1 || []);
  const [year, month, day] = [
    Number(yearFirst ?? yearLast ?? yearBehind),
    Number(inDigits ?? named[0]),
    Number(dayLast ?? dayFirst ?? dayInMiddle),
  ];
  if (!isSolarYear(year) || !(month >= 1 && month <= 12)) return undefined;
  return dayOfSolarYear({ year, month, day });
}

/** A name, behind a word for "day", and in Thai, Lao and Khmer with the ordinal of the day joined to it. */
const NAME = "(?:يوم\\s+|יום\\s+|ថ្ងៃ)?([\\p{L}\\p{M}’']+?(?:-feira)?)(?:ที่|ທີ|ទី)?";
/** A name of two words or with a number, "thứ Ba", "thứ 3", "T3", which may begin with the name of another day. */
const LONG_NAME = "([\\p{L}\\p{M}’']{1,12} ?[\\p{L}\\p{M}’'2-7]{1,12})";
/** The day of the week before a number or the name of a month, behind a text, and behind one of East Asia. */
const weekdayPlaces = once(() => [
  new RegExp(`^\\s*${LONG_NAME}(?:[.,،፣]{1,2}\\s*|\\s+)(?=[\\p{L}\\p{Nd}])`, "u"),
  new RegExp(`[\\s,،፣(（]{1,9}${LONG_NAME}[)）.]?\\s*$`, "u"),
  new RegExp(`^\\s*${NAME}[.,،၊፣]{0,2}\\s*(?=\\p{Nd})`, "u"),
  new RegExp(`^\\s*${NAME}(?:[.,،၊፣]{1,2}\\s*|\\s+)(?=\\p{L})`, "u"),
  /[\s,،၊፣(（]{1,9}([\p{L}\p{M}’]{3,20}(?:-feira)?)[)）.]?\s*$/u,
  // Between the month and the year, "12 Ekim Pazartesi 2026".
  /(?<=\d\.?\s\p{L}{3,20}),?\s+\(?([\p{L}\p{M}]{4,20})\)?,?(?=\s+\d{4}$)/u,
  /(?<=[日号號일])\s?[(（]?(\p{L}{1,3})[)）]?\s*$/u,
]);
/** "2ª-feira", which is Monday. */
const DAY_IN_ORDINALS = /^\s*([2-6])\s?[.]?[ªa]?[\s-]feira[.,]{0,2}\s*/iu;

/** The day of the week before or behind a date, from 0 for Monday, and the rest. */
export function withoutWeekday(text: string): { weekday?: number; bare: string } {
  const [ordinal = "", number] = DAY_IN_ORDINALS.exec(text) ?? [];
  if (number !== undefined) return { weekday: Number(number) - 2, bare: text.slice(ordinal.length) };
  const seen = text.replace(/[\p{Cf}\u0640]/gu, "");
  for (const place of weekdayPlaces()) {
    const [whole = "", name = ""] = place.exec(seen) ?? [];
    const weekday = weekdayOfName(name);
    if (weekday !== undefined) return { weekday, bare: seen.replace(whole, "") };
  }
  return { bare: text };
}

/** Words for the common era as alternatives; `_` is the dot of an abbreviation. */
const eras = (lists: readonly string[]) => lists.join("|").replaceAll(" ", "|").replaceAll("_", "\\.? ?");
/** What is behind a year: "common era", or the word for year. A joined م is "common era", as in the Gulf. */
const BEHIND_YEAR = new RegExp(
  `(?<=(?<!\\d)\\d{4}) ?[(]?(?:${eras(NAMES.behindYear)})\\.?[)]?$|(?<=\\d{4}[/-]\\d{1,2}[/-]\\d{1,2}) ?م$`,
  "iu",
);
/** The same before it. */
const BEFORE_YEAR = new RegExp(`(?<![\\p{L}\\p{M}])(?:${eras(NAMES.beforeYear)})\\.? ?(?=\\d{4})`, "iu");
/** Words before the day: "on the 12th", "am 12.", "ngày 12". */
const BEFORE_DAY =
  /^(?:on the|on|the|el|il|al|a|am|dnia|dne|dňa|na|më|në|datë|dt|στις|την|на|em|tarehe|tanggal|tgl|tarikh|ngày|petsa|date|datum|fecha|data|дата|التاريخ|تاريخ|تاریخ|दिनांक|दिनाङ्क|मिति|ता|তারিখ|তাং|તારીખ|તા|ਮਿਤੀ|తేదీ|தேதி)[.:]?:? +(?=\d)/iu;
/** "Of the common era" in Amharic and Tigrinya, እ.ኤ.አ., beside which ዓ.ም. is only "year"; and "in" before a month or a number. */
const COMMON_ERA = /(?<!\p{L})እ[./፡]? ?[ኤአጎ][./፡]? ?[አኣ](?!\p{L})/u;
const ERAS_IN_AMHARIC = /\(?(?<!\p{L})(?:እ[./፡]? ?[ኤአጎ][./፡]? ?[አኣ]|ዓ[./፡]? ?ም)(?!\p{L})[./፡]?\)?/gu;
const ON_IN_AMHARIC = /(?<!\p{L})[በብ]-?(?=\p{Nd}|[ጃፌኤጁኦኖዲ]|ማርች|ሜይ|ሴፕ)/gu;
/** Spanish, Portuguese, French, Italian and Arabic name the first day of a month by its ordinal alone. */
const FIRST_DAY =
  /^(?:(?:el|il|le|em) )?(?:primero|1ero|primeiro|premier|primo)(?= )|^(?:الأول|الاول|أول|اول)(?= من )/iu;
/** A date in plain digits without words before its day and behind its year, and with 1 for a word for the first day. */
export function withoutWordsAround(plain: string): string {
  const common = COMMON_ERA.test(plain) ? plain.replace(ERAS_IN_AMHARIC, " ").trim() : plain;
  const whole = common.replace(/(?<!\p{L})арван (?=нэгд|хоёрд)/giu, "арван").replace(ON_IN_AMHARIC, "");
  return whole
    .replace(BEHIND_YEAR, "")
    .replace(BEFORE_YEAR, "")
    .replace(BEFORE_DAY, "")
    .replace(FIRST_DAY, "1");
}

/** A number of a day and no month, in Mongolian and Amharic, or the year of Reiwa as a letter, whose month alone may be another number. */
export const HAS_DAY =
  /\d ?-? ?(?:ны|ний)(?!\p{L})|сарын \d|(?<!\p{L})(?:ቀን|ዕለት)(?!\p{L})|^R ?\d{1,2} ?[-./]/iu;
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

const SHORT_YEAR = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{2})\.?$/;

/** `; write its year with four digits, as in …`: the recent days of a date of three short numbers, its year first or last, or of another calendar. */
function shortYear(plain: string): string {
  const [, a = "", , b = "", c = ""] = SHORT_YEAR.exec(plain) ?? [];
  const both = [`20${a}-${b}-${c}`, `20${c}-${b}-${a}`].map((day) => day.replace(/-(?=\d(?!\d))/g, "-0"));
  const isDay = (day: string) =>
    /^20[1-3]\d-(?:0[1-9]|1[0-2])-(?!00)/.test(day) &&
    Number(day.slice(8)) <= daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
  const days = both.filter(isDay).map((day) => `"${day}"`);
  const others = Number(b) > 13 ? [] : [c, a].flatMap((year, at) => calendarsOfShortYear(year, at === 1));
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
