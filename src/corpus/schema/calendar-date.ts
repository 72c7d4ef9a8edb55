import type { Parsed } from "../../finding.ts";
import { plainForms, withPlainDigits } from "../../itu/letter-forms.ts";
import type { Day, RecordDate } from "../vocabulary.ts";
import {
  DATE_RULE,
  dayOfSolarHijri,
  MONTHS,
  orEthiopianYear,
  otherCalendar,
  readByLanguage,
  shortDate,
} from "./ambiguous-dates.ts";
import {
  daysInMonth,
  eraNamed,
  OTHER_BUDDHIST,
  withCommonYears,
  withOneYear,
  withThaiYear,
  yearOfEra,
} from "./calendars.ts";
import {
  HAS_DAY,
  itsWeekday,
  monthOfName,
  weekdayOf,
  withoutWeekday,
  withoutWordsAround,
  withPlainHan,
  withVietnamese,
} from "./date-names.ts";

/** ITU was founded in 1865; a year outside this range is an error. Later ones are those of Bikram Sambat, as 2083 for 2026. */
const FIRST_YEAR = 1865;
const LAST_YEAR = 2060;

const FORM = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** A day, `YYYY-MM-DD`, that exists in the calendar. */
export function parseDay(text: string, languages?: readonly string[]): Parsed<Day> {
  const parsed = parseRecordDate(text, languages);
  const meant = parsed.ok ? parsed.value : parsed.suggestion;
  if (meant?.length === "YYYY-MM".length) {
    return { ok: false, message: `"${text}" lacks the day: a date here is written YYYY-MM-DD` };
  }
  return parsed;
}

/** A day, `YYYY-MM-DD`, or a month, `YYYY-MM`, that exists in the calendar; `languages` are those of the text around, for names of months. */
export function parseRecordDate(text: string, languages?: readonly string[]): Parsed<RecordDate> {
  const match = FORM.exec(text);
  if (!match) return dayOfSolarHijri(text) ?? readByLanguage(text, languages, wrongForm) ?? wrongForm(text);
  const [, ofYear, ofMonth, ofDay = "1"] = match;
  const [year, month, day] = [Number(ofYear), Number(ofMonth), Number(ofDay)];
  const own = yearOfEra(match[1] ?? "");
  if (own !== match[1]) {
    const right = parseRecordDate(text.replace(/^\d{4}/, own));
    const message = `"${text}": the year ${year} of the Buddhist era is ${own}`;
    return right.ok
      ? { ok: false, message: `${message}; did you mean "${right.value}"?`, suggestion: right.value }
      : { ok: false, message: `${message}, and ${right.message}` };
  }
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    const message = `"${text}": the year has to lie between ${FIRST_YEAR} and ${LAST_YEAR}${otherCalendar(text)}`;
    return dayOfSolarHijri(text) ?? { ok: false, message };
  }
  const name = MONTHS[month - 1];
  if (name === undefined)
    return { ok: false, message: `"${text}" is not in the calendar: there is no month ${match[2]}` };
  const last = daysInMonth(year, month);
  if (day < 1 || day > last) {
    return { ok: false, message: `"${text}" is not in the calendar: ${name} ${year} has ${last} days` };
  }
  return { ok: true, value: text };
}

/** A day followed by a time. */
const WITH_TIME =
  /^(.{6,24}?\d)(?:[T ]|, ?)\d{1,2}(?:[:.h]\d{2}(?::\d{2}(?:\.\d+)?)?)? ?(?:[ap]\.?m\.?)?(?:Z|[+-]\d{2}:?\d{2}| ?(?:UTC|GMT|CET|CEST|EST|EDT))?$/i;

function wrongForm(text: string): Parsed<never> {
  const day = WITH_TIME.exec(text)?.[1];
  if (day !== undefined && /[:.h]\d{2}|[ap]\.?m\.?$/i.test(text.slice(day.length))) {
    const parsed = parseRecordDate(day);
    const right = parsed.ok ? parsed.value : parsed.suggestion;
    if (right?.length === "YYYY-MM-DD".length) {
      const message = `"${text}" has a time, and only days are on record; did you mean "${right}"?`;
      return { ok: false, message, suggestion: right };
    }
  }
  const isRight = (reading: string) => FORM.test(reading) && parseRecordDate(reading).ok;
  const isUnclear = OTHER_BUDDHIST.test(text) && yearOfOtherEra(text) !== undefined;
  const { weekday, readings } = isUnclear ? { readings: [] } : likelyReadings(text);
  const right = readings.filter(isRight);
  const [first, second] = right.filter((each) => weekday === undefined || weekdayOf(each) === weekday);
  if (first === undefined) {
    const others = right.map(itsWeekday).join("");
    return { ok: false, message: `"${text}" is not a date: ${DATE_RULE}${others || otherCalendar(text)}` };
  }
  const ethiopian = orEthiopianYear(text, first);
  if (second === undefined && ethiopian === "") {
    const era = yearOfOtherEra(text);
    const fault = era === undefined ? " is not a date" : `: the year ${era} is ${first.slice(0, 4)}`;
    return { ok: false, message: `"${text}"${fault}; did you mean "${first}"?`, suggestion: first };
  }
  const gap = Number(first.slice(0, 4)) - Number((second ?? first).slice(0, 4));
  const isFar = gap >= 3 || gap < (text.includes(".") ? -1 : -5);
  const short = isFar && shortDate(text) !== undefined ? NEAR_ONE : ethiopian;
  const days = second === undefined ? `"${first}"` : `"${first}" or "${second}"`;
  return { ok: false, message: `"${text}" is not a date: ${DATE_RULE}; write ${days}${short}` };
}

/** Of a date with a short year: a fix knows the year where the other one is so far away that it is none of the conference. */
const NEAR_ONE = "; where only one of these is near the conference, check --fix writes it";
/** Day and month in digits, before the year: both may come first. */
const IN_DIGITS = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/;

/** A date in digits with its year at the end, `10/11/2026`: the sign between its parts, and what the date is where the day, or the month, is first. */
export interface DateInDigits {
  sign: string;
  dayFirst: RecordDate | undefined;
  monthFirst: RecordDate | undefined;
}

export function readDateInDigits(text: string): DateInDigits | undefined {
  const [, a = "", sign = "", b = "", year = ""] =
    IN_DIGITS.exec(withoutWordsAround(withPlainDigits(plainForms(text)).trim())) ?? [];
  if (sign === "") return undefined;
  const dateOf = (day: string, month: string) => {
    const parsed = parseRecordDate(written(year, month, day));
    return parsed.ok ? parsed.value : undefined;
  };
  return { sign, dayFirst: dateOf(a, b), monthFirst: dateOf(b, a) };
}

/** The readings of a date in another form, day before month where both are possible, and the day of the week in it. */
function likelyReadings(text: string): { readings: string[]; weekday?: number | undefined } {
  if (/^\d{8}$/.test(text)) return { readings: [`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`] };
  // Digits of other scripts, dashes of other shapes and ordinals such as "3rd" are normalized.
  const { weekday, bare } = withoutWeekday(text);
  const plain = withPlainHan(withPlainDigits(plainForms(bare.replace(ORDINAL, ""))))
    .replace(FORMAT_OR_TATWEEL, "")
    // The sign of abbreviations in Devanagari.
    .replaceAll("॰", ".")
    .trim();
  const parts = withCommonYears(withVietnamese(withoutWordsAround(plain)))
    .replace(ENDING_OF_NUMBER, "")
    // "ต.ค." is one word.
    .replace(/(?<=[ก-ฮะ-ู])\.(?=[ก-ฮ])/gu, "")
    // Chinese, Japanese and Korean write the name of each part after it.
    .replace(/^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日号號일])?$/u, "$1-$2-$3")
    .replace(WORDS_OF_PARTS, " ")
    // "تشرين الأول" and the like are one name.
    .replace(TWO_WORDS, "$1ال")
    // The letter o in place of a zero.
    .replace(/(?<=-\d|\d{3})[oоο](?=-)|(?<=-)[oоο](?=\d)/giu, "0")
    .replace(/(?<!\p{L})d['’](?=\p{L})/giu, "")
    .split(/[\p{Pd}\u2212/.\s,،၊፣]+/u)
    .filter((part) => part !== "" && !NO_PART.test(part))
    .map((part) => NUMBERED.exec(part)?.[1] ?? part)
    .filter(isNoRepeatedMonth);
  const months = parts.map((part, at) => monthNumber(part) ?? (at === 1 ? romanMonth(part) : undefined));
  const words = parts.map((part, at) => months[at] ?? part);
  const isWhole = words.length === 3 || (words.length === 2 && !HAS_DAY.test(plain));
  if (!isWhole || !words.every((word) => /^\d{1,4}$/.test(word))) return { readings: [] };
  const named = months.findIndex((month) => month !== undefined);
  // Who writes dots writes the day first, or the year: "10.11.2026".
  const hasDots = /^\d{1,2}\s?\.\s?\d{1,2}\s?\./.test(plain);
  const isShort = words[0]?.length !== 4 && words[2]?.length === 2 && named !== 2;
  const place = hasDots ? 1 : named;
  const readings = isShort ? ofShortYear(withThaiYear(words, plain), place) : readingsOf(words, place);
  const isDayFirst = named === 1 && !YEAR_BEFORE_NAME.test(plain);
  return { readings: isDayFirst ? readings.slice(0, 1) : readings, weekday };
}

/** Endings of an ordinal: "12th", "1er", "1ro", "1ste", "3hb", "1:a", "১২ই", "১লা". */
const NUMBERED =
  /^(\d{1,2})(?:st|nd|rd|th|hb|er|e|ero|[rdtmv]o|[rdtmv]a|ste|de|:[ae]|['’]?[iıuü]?nc[iıuü]|º|o|η|লা|রা|ঠা|ই|শে)$/i;
/** Words before or behind the parts of a date, often joined to them: in Burmese, Khmer, Lao, Thai, Lithuanian and Serbian. */
const WORDS_OF_PARTS =
  /ခုနှစ်|ရက်နေ့|ရက်|(?<=[\p{L}\p{M}])လ(?=[\s၊]|$)|ថ្ងៃទី|ថ្ងៃ|ទី|ខែ|ឆ្នាំ|ວັນທີ|ທີ(?= ?\d)|ເດືອນ|ປີ|วันที่|เดือน|ปี|(?<=\d{4} ?)m\.?(?=\s)|(?<=\s\d{1,2} ?)d\.?$|(?<=\d{4}\.? ?)(?:g|god|godine)\.?$/gu;
/** Behind the hyphen of a number in Azerbaijani and Turkmen, "2026-cı il oktyabrın 12-si"; a month in Roman figures has capitals. */
const ENDING_OF_NUMBER = /(?<=\d) ?[-‐‑–’'] ?(?:s?[iıuü]|sy|n?c[iıuü]|nj[yi])(?![\p{L}\p{N}])/gu;
/** Words between the parts of a date, the word for its year, and endings of ordinals behind a hyphen. */
const NO_PART =
  /^(?:hb|haribulan|ti|sa|loron|adlaw|de|del|di|den|du|le|of|day|año|ano|anno|yil|il|ildə|ilin|ý|ýyl|ýylyň|ýylda|tarihi|tarihinde|tarixi|tarixində|ое|й|ый|szy|c[iıuü]|तारीख|г|год|года|році|року|р|r|roku|rok|ж|жыл|жылы|жылғы|жылдың|жылдын|он|оны|сар|сарын|дугаар|дүгээр|ны|ний|өдрийн|соли|йили|yilning|йилнинг|жылынын|жылының|gada|йил|წ|წელი|წლის|թ|م|من|عام|سنة|لعام|لسنة|ميلادي|ميلادية|พศ|คศ|ที่|g|god|godina|godine|година|годината|године|години|год|leta|лета|aasta|aastal|a|metų|metais|թվականի|թվականին|ел|елның|елда|йыл|йылдың|йылда|jylğy|jyly|päivänä|e|ng|ika|го|ого|е|ти|ви|ри|ми|ին|én|án|өдөр|тарих|তারিখ|তারিখে|সাল|সালের|ইং|খ্রি|খ্রিঃ|सन्|सन|तारिख|ቀን|ዕለት)$/iu;

/** Before the name of a month is the day, but in Hungarian, with a dot, in Lithuanian and in East Asia a year of two digits. */
const YEAR_BEFORE_NAME =
  /^\d\d\s?\.|^\d\d\D{0,3}(?:saus|vasar|kov|bal|geg|bir|liep|rugp|rugs|spal|lapkr|gruod)|[\p{Script=Han}\p{Script=Hangul}\p{Script=Mongolian}]/iu;

/**
 * A day of these decades whose year has two digits, "10.11.26"; of "25.10.26" also with the year first, as in Korean and
 * Japanese. Where only that is possible, it is no reading: the year may be one of another century or calendar.
 */
function ofShortYear([a = "", b = "", c = ""]: readonly string[], named: number): string[] {
  const isOfNow = (date: string) => /^20(?:2\d|3[01])-/.test(date) && parseRecordDate(date).ok;
  const [dayFirst, monthFirst] = [written(`20${c}`, b, a), written(`20${c}`, a, b)];
  const orders = named === 0 ? [monthFirst] : named === 1 || a === b ? [dayFirst] : [dayFirst, monthFirst];
  const found = orders.filter(isOfNow);
  const yearFirst = written(`20${a}`, b, c);
  return found.length > 0 && isOfNow(yearFirst) && !found.includes(yearFirst) ? [...found, yearFirst] : found;
}

/** @param named the place of the month where that is certain, as by its name; -1 where it is not */
function readingsOf([a = "", b = "", c]: readonly string[], named: number): string[] {
  if (c === undefined) return a.length === 4 ? [written(a, b)] : [written(b, a)];
  if (a.length === 4) return [named === 2 ? written(a, c, b) : written(a, b, c)];
  if (named === 0) return [written(c, a, b)];
  if (named === 1 || a === b) return [written(c, b, a)];
  return [written(c, b, a), written(c, a, b)];
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** "10 XI 2026", as in Polish. */
const romanMonth = (part: string) => (ROMAN.includes(part) ? String(ROMAN.indexOf(part) + 1) : undefined);

/** "1.º de octubre", "1º". */
const ORDINAL = /(?<=\d)\.? ?[ºª°]|(?<=\d)\.(?:[oa]|er|[rdtmv][oa])(?= )/gu;

/** Texts of the United Nations in Arabic name each month twice: "تشرين الأول/أكتوبر". */
function isNoRepeatedMonth(part: string, index: number, parts: readonly string[]): boolean {
  const month = monthNumber(part);
  return month === undefined || month !== monthNumber(parts[index - 1] ?? "");
}

/** The year of a date that is counted from the beginning of another era, with its name; undefined where there is none. */
function yearOfOtherEra(text: string): string | undefined {
  const plain = withOneYear(withPlainHan(withPlainDigits(plainForms(text))));
  const named = eraNamed(plain);
  const buddhist = plain.match(/(?<!\d)\d{4}(?!\d)/g)?.find((year) => yearOfEra(year) !== year);
  return named ?? (buddhist && `${buddhist} of the Buddhist era`);
}

/** October, November, December and January in the Levant and Iraq. */
const TWO_WORDS = /(تشرين|كانون)\s+(?:ال)?(?=[اأ]ول|ثان)/gu;

/** Format characters such as direction marks, and the Arabic tatweel. */
const FORMAT_OR_TATWEEL = /[\p{Cf}\u0640]/gu;

const monthNumber = (word: string) => monthOfName(word)?.toString();

function written(...[year, month, day]: [string, string, string?]): string {
  const parts = [yearOfEra(year), month.padStart(2, "0")];
  if (day !== undefined) parts.push(day.padStart(2, "0"));
  return parts.join("-");
}
