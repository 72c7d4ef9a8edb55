import { plainForms, withPlainDigits } from "../../itu/latin-letters.ts";
import type { Parsed } from "../../itu/parsed.ts";
import { daysInMonth } from "../record-date.ts";
import type { Day, RecordDate } from "../vocabulary.ts";

/** ITU was founded in 1865; a year outside this range is an error. */
const FIRST_YEAR = 1865;
const LAST_YEAR = 2100;

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const FORM = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** A day, `YYYY-MM-DD`, that exists in the calendar. */
export function parseDay(text: string): Parsed<Day> {
  const parsed = parseRecordDate(text);
  const meant = parsed.ok ? parsed.value : parsed.suggestion;
  if (meant?.length === "YYYY-MM".length) {
    return { ok: false, message: `"${text}" lacks the day: a date here is written YYYY-MM-DD` };
  }
  return parsed;
}

/** A day, `YYYY-MM-DD`, or a month, `YYYY-MM`, that exists in the calendar. */
export function parseRecordDate(text: string): Parsed<RecordDate> {
  const match = FORM.exec(text);
  if (!match) return wrongForm(text);
  const [year, month, day] = [
    Number(match[1]),
    Number(match[2]),
    match[3] === undefined ? 1 : Number(match[3]),
  ];
  const own = yearOfEra(match[1] ?? "");
  if (own !== match[1]) {
    const right = parseRecordDate(text.replace(/^\d{4}/, own));
    const message = `"${text}": the year ${year} of the Buddhist era is ${own}`;
    return right.ok
      ? { ok: false, message: `${message}; did you mean "${right.value}"?`, suggestion: right.value }
      : { ok: false, message: `${message}, and ${right.message}` };
  }
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return { ok: false, message: `"${text}": the year has to lie between ${FIRST_YEAR} and ${LAST_YEAR}` };
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
      return {
        ok: false,
        message: `"${text}" has a time, and only days are on record; did you mean "${right}"?`,
        suggestion: right,
      };
    }
  }
  const rule = "dates are written YYYY-MM-DD, or YYYY-MM where the day is not on record";
  const isRight = (reading: string) => FORM.test(reading) && parseRecordDate(reading).ok;
  const [first, second] = likelyReadings(text).filter(isRight);
  if (first === undefined) return { ok: false, message: `"${text}" is not a date: ${rule}` };
  if (second === undefined) {
    const of = ERA.test(text) || /(?<!\d)2[456]\d\d(?!\d)/.test(withPlainDigits(text));
    const year = of ? `, of the year ${first.slice(0, 4)}` : "";
    return {
      ok: false,
      message: `"${text}" is not a date${year}; did you mean "${first}"?`,
      suggestion: first,
    };
  }
  return { ok: false, message: `"${text}" is not a date: ${rule}; write "${first}" or "${second}"` };
}

/** The readings of a date in another form; where both are possible, day before month comes first. */
function likelyReadings(text: string): string[] {
  if (/^\d{8}$/.test(text)) return [`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`];
  // Digits of other scripts, dashes of other shapes and ordinals such as "3rd" are normalized.
  const { weekday, bare } = withoutWeekday(text);
  const parts = withPlainDigits(plainForms(bare.replace(ORDINAL, "")))
    .replace(FORMAT_OR_TATWEEL, "")
    .trim()
    .replace(
      ERA,
      (_, era: string, count: string) => `${(ERAS[era] ?? 0) + (count === "元" ? 1 : Number(count))}年`,
    )
    .replace(VIETNAMESE, (_, day: string | undefined, month: string, year: string) =>
      [year, month, day].filter(Boolean).join("-"),
    )
    // "ต.ค." is one word.
    .replace(/(?<=[ก-ฮะ-ู])\.(?=[ก-ฮ])/gu, "")
    // Chinese, Japanese and Korean write the name of each part after it.
    .replace(/^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日号號일])?$/u, "$1-$2-$3")
    // "تشرين الأول" and the like are one name.
    .replace(TWO_WORDS, "$1")
    // The letter o in place of a zero.
    .replace(/(?<=-\d|\d{3})[oоο](?=-)|(?<=-)[oоο](?=\d)/giu, "0")
    .replace(/(?<!\p{L})d['’](?=\p{L})/giu, "")
    .split(/[\p{Pd}\u2212/.\s,،]+/u)
    .filter(
      (part) =>
        part !== "" &&
        !/^(?:de|del|du|le|of|г|год|года|році|року|р|ж|жыл|жылы|م|من|عام|سنة|لعام|لسنة|ميلادي|ميلادية|พศ|ที่|วันที่|ng|ika)$/i.test(
          part,
        ),
    )
    .map((part) => /^(\d{1,2})(?:st|nd|rd|th|er|º|o)$/i.exec(part)?.[1] ?? part)
    .filter(isNoRepeatedMonth);
  const words = parts.map((part) => monthNumber(part) ?? part);
  if (words.length < 2 || words.length > 3 || !words.every((word) => /^\d{1,4}$/.test(word))) return [];
  const named = parts.findIndex((part) => monthNumber(part) !== undefined);
  return readingsOf(words, named).filter((date) => weekday === undefined || weekdayOf(date) === weekday);
}

/** @param named the place of the month's name, -1 for none */
function readingsOf([a = "", b = "", c]: readonly string[], named: number): string[] {
  if (c === undefined) return a.length === 4 ? [written(a, b)] : [written(b, a)];
  if (a.length === 4) return [written(a, b, c)];
  if (named === 0) return [written(c, a, b)];
  if (named === 1 || a === b) return [written(c, b, a)];
  return [written(c, b, a), written(c, a, b)];
}

/** "1.º de octubre", "1º". */
const ORDINAL = /(?<=\d)\.? ?[ºª°]|(?<=\d)\.[oa](?= )/gu;

/** Names of the days from Monday on, in the languages of the months; without accents. */
const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  `monday tuesday wednesday thursday friday saturday sunday; mon tue wed thu fri sat sun; lundi mardi mercredi jeudi vendredi samedi dimanche;
  lunes martes miercoles jueves viernes sabado domingo; segunda terca quarta quinta sexta sabado domingo; segunda-feira terca-feira quarta-feira quinta-feira sexta-feira sabado domingo;
  seg ter qua qui sex sab dom; lunedi martedi mercoledi giovedi venerdi sabato domenica; montag dienstag mittwoch donnerstag freitag samstag sonntag;
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag; dilluns dimarts dimecres dijous divendres dissabte diumenge; понедельник вторник среда четверг пятница суббота воскресенье;
  понеділок вівторок середа четвер п’ятниця субота неділя; pazartesi sali carsamba persembe cuma cumartesi pazar; jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili;
  الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد; 星期一 星期二 星期三 星期四 星期五 星期六 星期日`
    .split(/;\s+/)
    .flatMap((names) => names.split(" ").map((name, index) => [plainName(name), index] as const)),
);

/** The day of the week that stands before or behind a date, from 0 for Monday, and the rest. */
function withoutWeekday(text: string): { weekday?: number; bare: string } {
  for (const pattern of [DAY_BEFORE, DAY_BEHIND]) {
    const [whole = "", name = ""] = pattern.exec(text) ?? [];
    const weekday = WEEKDAYS.get(plainName(name));
    if (weekday !== undefined) return { weekday, bare: text.replace(whole, "") };
  }
  return { bare: text };
}
const DAY_BEFORE = /^\s*(?:يوم\s+)?([\p{L}\p{M}’]+(?:-feira)?)[.,،]{0,2}\s*(?=\d)/u;
const DAY_BEHIND = /[\s,(（]{1,9}([\p{L}\p{M}’]{3,20}(?:-feira)?)[)）.]?\s*$/u;

function weekdayOf(date: string): number | undefined {
  return date.length < "YYYY-MM-DD".length ? undefined : (new Date(date).getUTCDay() + 6) % 7;
}

/** Texts of the United Nations in Arabic name each month twice: "تشرين الأول/أكتوبر". */
function isNoRepeatedMonth(part: string, index: number, parts: readonly string[]): boolean {
  const month = monthNumber(part);
  return month === undefined || month !== monthNumber(parts[index - 1] ?? "");
}

/** The last year before the first one of an era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 };
const ERA = /(令和|平成|民國|民国) ?(\d{1,3}|元) ?年/u;
/** "ngày 12 tháng 10 năm 2026". */
const VIETNAMESE = /^(?:ngày )?(?:(\d{1,2}) )?tháng (\d{1,2}),?(?: năm)? (\d{4})$/iu;
const BUDDHIST = 543;

/** A year of the Buddhist era, which Thailand counts in, as one of the common era; others stay. */
function yearOfEra(year: string): string {
  const own = Number(year) - BUDDHIST;
  return year.length === 4 && own > LAST_YEAR - 200 && own <= LAST_YEAR ? String(own) : year;
}

/** October, November, December and January in the Levant and Iraq. */
const TWO_WORDS = /(تشرين|كانون)\s+(?=ال)/gu;

/** Format characters such as direction marks, and the Arabic tatweel. */
const FORMAT_OR_TATWEEL = /[\p{Cf}\u0640]/gu;

function monthNumber(word: string): string | undefined {
  return monthOfName(word)?.toString();
}

function written(...[year, month, day]: [string, string, string?]): string {
  const parts = [yearOfEra(year), month.padStart(2, "0")];
  if (day !== undefined) parts.push(day.padStart(2, "0"));
  return parts.join("-");
}

/** Names of the months in the languages that proposals come in, a line a language or habit; without accents. */
const NAMES = `
  january february march april may june july august september october november december
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre
  janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro
  januar februar marz april mai juni juli august september oktober november dezember
  gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря
  январь февраль март апрель маи июнь июль август сентябрь октябрь ноябрь декабрь
  січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
  қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүиек қазан қараша желтоқсан
  yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr
  ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik
  januari februari maret april mei juni juli agustus september oktober november desember
  يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر
  جانفي فيفري مارس افريل ماي جوان جويلية اوت سبتمبر اكتوبر نوفمبر ديسمبر
  يناير فبراير مارس ابريل ماي يونيو يوليوز غشت شتنبر اكتوبر نونبر دجنبر
  كانونالثاني شباط اذار نيسان ايار حزيران تموز اب ايلول تشرينالاول تشرينالثاني كانونالاول
  كانونالثانى شباط اذار نيسان ايار حزيران تموز اب ايلول تشرينالاول تشرينالثانى كانونالاول
  ژانویه فوریه مارس اوریل مه ژوین ژوییه اوت سپتامبر اکتبر نوامبر دسامبر
  januari februari maart april mei juni juli augustus september oktober november december
  stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia
  ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
  იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი
  იანვარს თებერვალს მარტს აპრილს მაისს ივნისს ივლისს აგვისტოს სექტემბერს ოქტომბერს ნოემბერს დეკემბერს
  հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի
  ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince
  leden unor brezen duben kveten cerven cervenec srpen zari rijen listopad prosinec
  sijecnja veljace ozujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca
  sijecanj veljaca ozujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac
  בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר
  ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר
  जनवरी फेब्रुअरी मार्च अप्रिल मे जुन जुलाई अगस्ट सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर
  जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर
  জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর
  جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر
  ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்
  ජනවාරි පෙබරවාරි මාර්තු අප්රේල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් දෙසැම්බර්
  जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर
  มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม
  มค กพ มีค เมย พค มิย กค สค กย ตค พย ธค
  enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre
  januari februari mac april mei jun julai ogos september oktober november disember
  janeiru fevereiru marsu abril maiu junu jullu agostu setembru outubru novembru dezembru
  студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня`
  .trim()
  .split("\n")
  .map((line) => line.trim().split(" ").map(plainName));

const SHORTEST = 3;
const LONGEST = 12;

/** Small letters without accents, vowel signs and tatweel. */
function plainName(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/(?!\p{Script=Thai})[\p{M}\u0640]/gu, "")
    .toLowerCase();
  return plain.replaceAll("ı", "i").replaceAll("ł", "l");
}

/** The month, from 1, whose name these letters are or begin, where it is one month in all languages. */
function monthOfName(word: string): number | undefined {
  const name = plainName(word).replace(/\.$/, "");
  if (!/^[\p{L}\p{M}]+$/u.test(name) || name.length > LONGEST) return undefined;
  const whole = monthsWhere((each) => each === name);
  const months = whole.size > 0 ? whole : monthsWhere((each) => each.startsWith(name));
  const [month] = months;
  return months.size === 1 && (whole.size > 0 || name.length >= SHORTEST) ? month : undefined;
}

function monthsWhere(isMeant: (name: string) => boolean): Set<number> {
  return new Set(NAMES.flatMap((names) => names.flatMap((name, index) => (isMeant(name) ? index + 1 : []))));
}
