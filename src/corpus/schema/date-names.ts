import { inOneForm } from "../../itu/letter-forms.ts";
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

/** The month of the Solar Hijri calendar with this name, from 1. */
export const solarMonth = (name: string): number | undefined =>
  solarNames().flatMap((names) => names.indexOf(plainName(name)) + 1 || [])[0];

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
  /^(?:on the|on|the|el|il|al|a|am|d|dnia|dne|dňa|na|më|në|datë|dt|στις|την|на|em|tarehe|tanggal|tgl|tarikh|ngày|petsa|date|datum|fecha|data|дата|التاريخ|تاريخ|تاریخ|दिनांक|दिनाङ्क|मिति|ता|তারিখ|তাং|તારીખ|તા|ਮਿਤੀ|తేదీ|தேதி)[.:]?:? +(?=\d)/iu;
/** "Of the common era" in Amharic and Tigrinya, እ.ኤ.አ., beside which ዓ.ም. is only "year"; and "in" before a month or a number. */
export const COMMON_ERA = /(?<!\p{L})እ[./፡]? ?[ኤአጎ][./፡]? ?[አኣ](?!\p{L})/u;
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
