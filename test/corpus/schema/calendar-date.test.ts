import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay, parseRecordDate } from "../../../src/corpus/schema/calendar-date.ts";

const day = fc.date({ min: new Date("1865-01-01"), max: new Date("2060-12-31"), noInvalidDate: true });

test("every day of the calendar is one, and so is its month", () => {
  fc.assert(
    fc.property(day, (date) => {
      const text = date.toISOString().slice(0, 10);
      expect(parseDay(text)).toEqual({ ok: true, value: text });
      expect(parseRecordDate(text.slice(0, 7))).toEqual({ ok: true, value: text.slice(0, 7) });
    }),
  );
});

test("any other text of digits and dashes is none", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/), (text) => {
      const date = new Date(`${text}T00:00:00Z`);
      const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
      const sane = text >= "1865" && text < "2061";
      expect(parseDay(text).ok).toBe(exists && sane);
    }),
  );
});

test("whatever is written, a suggestion is a date", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."0123456789-/. May") }), (text) => {
      const parsed = parseRecordDate(text);
      if (parsed.ok || parsed.suggestion === undefined) return;
      expect(parseRecordDate(parsed.suggestion).ok).toBe(true);
    }),
  );
});

test.each([
  ["Sunday 5 October 2026", "; 2026-10-05 is a Monday"],
  ["5 octobre 2026 (dimanche)", "; 2026-10-05 is a Monday"],
  ["Mon 1/2/2026", "; 2026-02-01 is a Sunday; 2026-01-02 is a Friday"],
  ["Sunday October 2026", ""],
  ["Sunday 31 February 2026", ""],
])("a date beside another day of the week is reported with its own: %s", (text, own) => {
  const rule = "dates are written YYYY-MM-DD, or YYYY-MM where the day is not on record";
  expect(parseRecordDate(text)).toEqual({ ok: false, message: `"${text}" is not a date: ${rule}${own}` });
});

test.each([
  ["Thurs 8 October 2026", "2026-10-08"],
  ["Weds 7 Oct 2026", "2026-10-07"],
  ["Tues. 6 Oct 2026", "2026-10-06"],
  ["mer. 7 oct. 2026", "2026-10-07"],
  ["lunedì 5 ottobre 2026", "2026-10-05"],
  ["dom 4 out 2026", "2026-10-04"],
  ["Mar 6 2026", "2026-03-06"],
])("a day of the week may be cut short: %s", (text, date) => {
  expect(parseRecordDate(text)).toMatchObject({ suggestion: date });
});

test.each([
  "1ro. de octubre de 2026|1ro de octubre de 2026|1ero. de octubre de 2026|1.er octubre 2026|primero de octubre de 2026|el 1.º de octubre del 2026|Octubre 1ro., 2026",
  "primeiro de outubro de 2026|1o. de outubro de 2026|premier octobre 2026|1er octobre 2026|primo ottobre 2026|1° ottobre 2026",
  "1ste oktober 2026|1:a oktober 2026|am 1. Oktober 2026|1'inci Ekim 2026|1-szy października 2026|1-ое октября 2026",
  "الأول من أكتوبر 2026|1 أكتوبر 2026م|١ أكتوبر ٢٠٢٦ م|١ أكتوبر ٢٠٢٦م.|١ تشرين اول ٢٠٢٦|١ تشرين أول ٢٠٢٦م|١ تشرين الأول ٢٠٢٦",
  "1 октября 2026г.|1 октября 2026г|1 жовтня 2026р.|1 października 2026r.|2026-yil 1-oktabr|۱ اکتبر ۲۰۲۶م|1 अक्टूबर 2026 ई.",
  "1 October 2026 AD|1 October 2026 C.E.|1 de octubre de 2026 d. C.|1 de octubre del año 2026|on the 1st of October 2026|1st day of October 2026|tanggal 1 Oktober 2026|tarehe 1 Oktoba 2026|1hb Oktober 2026|1 hb. Oktober 2026|1HB OKTOBER 2026|1hb. Okt. 2026|1 haribulan Oktober 2026|1 ti Oktubre 2026|ika-1 sa Oktubre 2026|loron 1 Outubru 2026",
])("the first of October may be written %s", (texts) => {
  for (const text of texts.split("|"))
    expect(parseRecordDate(text), text).toMatchObject({ ok: false, suggestion: "2026-10-01" });
});

test.each([
  ["2do. de octubre de 2026", "2026-10-02"],
  ["15 كانون ثاني 2026م", "2026-01-15"],
  ["15 تشرين ثانٍ 2026", "2026-11-15"],
  ["13 مهر 1405 ه.ش", "2026-10-05"],
])("%s is %s", (text, date) => {
  expect(parseRecordDate(text)).toMatchObject({ suggestion: date });
});

test("a year of a Hijri calendar stays one behind another word", () => {
  expect(parseRecordDate("30/04/1448هـ")).not.toHaveProperty("suggestion");
  expect(parseRecordDate("12/10/2026م")).toMatchObject({
    ok: false,
    message: expect.stringContaining('write "2026-10-12" or "2026-12-10"'),
  });
});

test("a date of another era is reported with its year", () => {
  expect(parseRecordDate("2569-10-05")).toMatchObject({
    message: '"2569-10-05": the year 2569 of the Buddhist era is 2026; did you mean "2026-10-05"?',
  });
  expect(parseRecordDate("令和8年10月5日")).toMatchObject({
    message: '"令和8年10月5日": the year 令和8年 is 2026; did you mean "2026-10-05"?',
  });
  expect(parseRecordDate("2569-13-05")).toEqual({
    ok: false,
    message:
      '"2569-13-05": the year 2569 of the Buddhist era is 2026, and "2026-13-05" is not in the calendar: there is no month 13',
  });
  expect(parseRecordDate("令和８年10月5日")).toMatchObject({
    message: '"令和８年10月5日": the year 令和8年 is 2026; did you mean "2026-10-05"?',
  });
  for (const text of ["28 กันยายน 2569", "28/09/2569", "28-9-2569", "๒๘ กันยายน ๒๕๖๙"])
    expect(parseRecordDate(text)).toMatchObject({
      message: `"${text}": the year 2569 of the Buddhist era is 2026; did you mean "2026-09-28"?`,
    });
  for (const text of ["1405-12-30", "1448-02-01", "2300-01-01", "3000-01-01"])
    expect(parseRecordDate(text)).not.toHaveProperty("suggestion");
});

test.each([
  ["2083-06-26", "2083 may be a year of the Bikram Sambat calendar, which is 2026/2027"],
  ["2083-06", "2083 may be a year of the Bikram Sambat calendar, which is 2026/2027"],
  ["2083/06/26", "2083 may be a year of the Bikram Sambat calendar, which is 2026/2027"],
  ["२०८३-०६-२६", "2083 may be a year of the Bikram Sambat calendar, which is 2026/2027"],
  ["२६ असोज २०८३", "2083 may be a year of the Bikram Sambat calendar, which is 2026/2027"],
  ["1448-04-30", "1448 may be a year of the Hijri calendar, which is 2026/2027"],
  ["30/04/1448", "1448 may be a year of the Hijri calendar, which is 2026/2027"],
  ["١٤٤٨/٠٤/٣٠", "1448 may be a year of the Hijri calendar, which is 2026/2027"],
  ["১৪৩৩-০৬-২৭", "of the Hijri calendar, which is 2011/2012, or of the Bengali calendar, which is 2026/2027"],
  ["၁၃၈၈-၀၇-၁၂", "of the Burmese calendar, which is 2026/2027"],
  ["12 តុលា 2570", "2570 may be a year of the Buddhist calendar, which is 2026/2027"],
  ["၂၅၇၀-၁၀-၁၂", "2570 may be a year of the Buddhist calendar, which is 2026/2027"],
  ["5787-01-01", "5787 may be a year of the Hebrew calendar, which is 2026/2027"],
  ["2 ጥቅምት 2019", "2019 may be a year of the Ethiopian calendar, which is 2026/2027"],
  ["115/10/05", "115 may be a year of the Minguo calendar, which is 2026"],
  ["115-10-05", "115 may be a year of the Minguo calendar, which is 2026"],
  [
    "12 October B.E. 2569",
    "the Buddhist calendar, which is 2026 in Thailand and Laos, and 2025/2026 in other countries:",
  ],
  [
    "12 October 2569 BE",
    "the Buddhist calendar, which is 2026 in Thailand and Laos, and 2025/2026 in other countries:",
  ],
  ["12 ตุลาคม 2569 (2025)", "the Buddhist calendar, which is 2026:"],
  ["12 ตุลาคม 2569 หรือ", "the Buddhist calendar, which is 2026:"],
  ["12 តុលា ព.ស. 2569", "the Buddhist calendar, which is 2025/2026:"],
  ["12 တစ် ၂၅၆၉", "the Buddhist calendar, which is 2025/2026:"],
  ["1447-12-30", "the Hijri calendar, which is 2025/2026:"],
  ["1743-02-02", "the Coptic calendar, which is 2026/2027:"],
])("a date of a calendar without a certain day names the calendar, and no day: %s", (text, hint) => {
  const parsed = parseRecordDate(text);
  expect(parsed).toMatchObject({ ok: false, message: expect.stringContaining(hint) });
  expect(parsed).not.toHaveProperty("suggestion");
});

test.each([
  "12 ตุลาคม 2569 (2026)",
  "12 ตุลาคม พ.ศ. 2569 (ค.ศ. 2026)",
  "12 ต.ค. พ.ศ. 2569",
  "12 ต.ค. 69",
  "๑๒ ต.ค. ๖๙",
  "12 October 2026 (B.E. 2569)",
  "12 ຕຸລາ ພ.ສ. 2569",
  "12 ຕຸລາ ພ.ສ.2569",
  "១២ តុលា ២០២៦ (ព.ស. ២៥៧០)",
  "12 តុលា គ.ស. 2026",
  "令和8年(2026年)10月12日",
  "2026年（令和8年）10月12日",
  "民國115年(2026年)10月12日",
  "12 tháng Mười 2026",
  "ngày 12 tháng mười năm 2026",
  "12 tháng 10/2026",
])("years of both eras that agree, years by their signs and months by their names are read: %s", (text) => {
  expect(parseRecordDate(text)).toMatchObject({ suggestion: "2026-10-12" });
});

test("a month in Vietnamese is read in each form", () => {
  expect(parseRecordDate("tháng 10/2026")).toMatchObject({ suggestion: "2026-10" });
  expect(parseRecordDate("tháng Mười Hai năm 2026")).toMatchObject({ suggestion: "2026-12" });
  expect(parseRecordDate("tháng Mười Một, 2026")).toMatchObject({ suggestion: "2026-11" });
  expect(parseRecordDate("tháng Giêng 2026")).not.toHaveProperty("suggestion");
});

test.each(["R8.10.5", "R8/10/5", "R8-10-05", "Ｒ８年10月5日", "R 8.10.5"])(
  "a year of Reiwa in short is one: %s",
  (text) => {
    expect(parseRecordDate(text)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/: the year R ?8年? is 2026; did you mean "2026-10-05"\?$/),
      suggestion: "2026-10-05",
    });
  },
);

test.each([
  "2026 оны 10 дугаар сарын 5|2026 оны 10 дугаар сарын 05-ны өдөр|2026 оны аравдугаар сарын 5|2026 оны 10-р сарын 5-ны өдөр|2026 он 10 сар 5",
  "2026-жылдын 5-октябры|2026-жылы 5-октябрь|2026-жылдын 5-октябрь|2026 жылдың 5 қазаны|2026 жылғы 5 қазан|2026-yilning 5-oktabri",
])("official forms of a date in Mongolian, Kyrgyz and Kazakh: %s", (texts) => {
  for (const text of texts.split("|"))
    expect(parseRecordDate(text), text).toMatchObject({ ok: false, suggestion: "2026-10-05" });
});

test.each([
  ["2026 оны 10 дугаар сар", "2026-10"],
  ["2026 оны арван нэгдүгээр сарын 5", "2026-11-05"],
  ["2026 оны арванхоёрдугаар сарын 5-ны өдөр", "2026-12-05"],
  ["2026 оны хоёрдугаар сар", "2026-02"],
  ["2026 жылдың 5 тамызы", "2026-08-05"],
  ["2026-жылдын 5-майы", "2026-05-05"],
])("%s is read as %s", (text, date) => {
  expect(parseRecordDate(text)).toMatchObject({ suggestion: date });
});

test.each(["2026 оны 5-ны өдөр", "2026 оны сарын 5", "R8.10", "R8.13.5", "Rev 8.10.5"])(
  "a date without a certain month is none: %s",
  (text) => expect(parseRecordDate(text)).not.toHaveProperty("suggestion"),
);

test.each(["soon", "week 3", "Document 1448, page 3", "2018-13-01", "32.10.2018", "October 1,234"])(
  "%j names no other calendar",
  (text) =>
    expect(parseRecordDate(text)).not.toMatchObject({ message: expect.stringContaining("calendar,") }),
);

const LANGUAGES =
  "en fr es pt ru ar zh de it nl da sv nb fi et el is pl cs sk hu ro bg hr sr sl uk be tr az kk ky uz tg fa ps ur hi bn th vi " +
  "id ms fil sw ka hy he ja ko mn lv lt sq mk bs mt ga cy ca so ha zu af ta te ml kn ne my km lo tk";

test.each(LANGUAGES.split(" "))("no form of a date in %s is read as another day", (language) => {
  const options = [{ month: "long" }, { month: "short" }] as const;
  const wholes = options.map(
    ({ month }) =>
      new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { day: "numeric", month, year: "numeric" }),
  );
  const month = new Intl.DateTimeFormat(language, { month: "short", calendar: "gregory" });
  for (let number = 1; number <= 12; number += 1) {
    const day = `2026-${String(number).padStart(2, "0")}-15`;
    const date = new Date(`${day}T12:00:00Z`);
    const written = [...wholes.map((whole) => whole.format(date)), `15-${month.format(date)}-26`];
    for (const text of written) {
      const parsed = parseRecordDate(text);
      if (!parsed.ok && parsed.suggestion !== undefined) expect(parsed.suggestion, text).toBe(day);
    }
  }
});

test.each("en fr es pt ru ar de it nl da sv nb fi et el hu ro uk tr sw".split(" "))(
  "the months of a table's dates in %s are read, long and short",
  (language) => {
    for (const style of ["long", "short"] as const) {
      const month = new Intl.DateTimeFormat(language, { month: style });
      for (let number = 1; number <= 12; number += 1) {
        const day = `2026-${String(number).padStart(2, "0")}-15`;
        const text = `15-${month.format(new Date(`${day}T12:00:00Z`))}-26`;
        expect(parseRecordDate(text), text).toMatchObject({ suggestion: day });
      }
    }
  },
);

describe("forms that people write", () => {
  test.each([
    ["सोमबार, १२ अक्टोबर २०२६", "2026-10-12"],
    ["सोमवार, 12 अक्टूबर 2026", "2026-10-12"],
    ["१२ अक्टुबर २०२६", "2026-10-12"],
    ["१२ अक्टोबर, २०२६", "2026-10-12"],
    ["२०२६ अक्टोबर १२, सोमबार", "2026-10-12"],
    ["সোমবার, ১২ অক্টোবর ২০২৬", "2026-10-12"],
    ["১২ই অক্টোবর ২০২৬", "2026-10-12"],
    ["১লা অক্টোবর, ২০২৬", "2026-10-01"],
    ["২রা অক্টোবর ২০২৬", "2026-10-02"],
    ["৪ঠা অক্টোবর ২০২৬", "2026-10-04"],
    ["২৫শে অক্টোবর ২০২৬", "2026-10-25"],
    ["১২ অক্টোবর ২০২৬ তারিখ", "2026-10-12"],
    ["پیر، ۱۲ اکتوبر ۲۰۲۶ء", "2026-10-12"],
    ["திங்கள், 12 அக்டோபர் 2026", "2026-10-12"],
    ["සඳුදා, 12 ඔක්තෝබර් 2026", "2026-10-12"],
    ["12 ઑક્ટોબર 2026", "2026-10-12"],
    ["૧૪ ઓક્ટોબર ૨૦૨૬", "2026-10-14"],
    ["30 ఆగస్ట్ 2026", "2026-08-30"],
    ["అక్టోబరు 14, 2026", "2026-10-14"],
    ["5 अक्टू॰ 2026", "2026-10-05"],
    ["दिनांक 14.10.2026", "2026-10-14"],
    ["তারিখ: ১৪ অক্টোবর ২০২৬", "2026-10-14"],
    ["14 நவ. 2026", "2026-11-14"],
    ["Datum: 14. 10. 2026", "2026-10-14"],
    ["၂၀၂၆ ခုနှစ် အောက်တိုဘာ ၁၂ ရက်", "2026-10-12"],
    ["၂၀၂၆ ခုနှစ်၊ အောက်တိုဘာလ ၁၂ ရက်၊ တနင်္လာနေ့", "2026-10-12"],
    ["တနင်္လာ၊ ၁၂ အောက်တိုဘာ ၂၀၂၆", "2026-10-12"],
    ["ថ្ងៃទី១២ ខែតុលា ឆ្នាំ២០២៦", "2026-10-12"],
    ["ថ្ងៃចន្ទ ទី១២ ខែតុលា ឆ្នាំ២០២៦", "2026-10-12"],
    ["ວັນທີ 12 ຕຸລາ 2026", "2026-10-12"],
    ["ວັນຈັນ, ວັນທີ 12 ເດືອນຕຸລາ ປີ 2026", "2026-10-12"],
    ["วันจันทร์ที่ 12 ตุลาคม พ.ศ. 2569", "2026-10-12"],
    ["วันที่ 12 เดือนตุลาคม ค.ศ. 2026", "2026-10-12"],
    ["pirmdiena, 2026. gada 12. oktobris", "2026-10-12"],
    ["pirmadienis, 2026 m. spalio 12 d.", "2026-10-12"],
    ["2026 m. spalio 12 d., pirmadienis", "2026-10-12"],
    ["esmaspäev, 12. oktoober 2026", "2026-10-12"],
    ["maanantai 12. lokakuuta 2026", "2026-10-12"],
    ["Δευτέρα, 12 Οκτωβρίου 2026", "2026-10-12"],
    ["12. oktobar 2026. g.", "2026-10-12"],
    ["понеделник, 12-ти октомври 2026 г.", "2026-10-12"],
    ["12-го октября 2026 года", "2026-10-12"],
    ["2026. október 12-én, hétfő", "2026-10-12"],
    ["יום שני, 12 באוקטובר 2026", "2026-10-12"],
    ["دوشنبه ۱۲ اکتبر ۲۰۲۶", "2026-10-12"],
    ["2026年10月12日（月）", "2026-10-12"],
    ["2026年10月12日月曜日", "2026-10-12"],
    ["2026年10月12日星期一", "2026-10-12"],
    ["2026년 10월 12일 (월)", "2026-10-12"],
    ["Monday, October 12, 2026", "2026-10-12"],
    ["Monday October 12 2026", "2026-10-12"],
    ["10-10-26", "2026-10-10"],
    ["13/10/26", "2026-10-13"],
    ["10/13/26", "2026-10-13"],
    ["Oct 12, 26", "2026-10-12"],
    ["2569-10-05", "2026-10-05"],
    ["1405-07-13", "2026-10-05"],
    ["۱۳ مهر ۱۴۰۵", "2026-10-05"],
    ["1405/7/13", "2026-10-05"],
    ["13 Mehr 1405", "2026-10-05"],
    ["۱۳ میزان ۱۴۰۵", "2026-10-05"],
    ["1403-12-30", "2025-03-20"],
    ["1404-01-01", "2025-03-21"],
    ["5 октябри 2026", "2026-10-05"],
    ["۵ اکتوبر ۲۰۲۶ء", "2026-10-05"],
    ["5-Oct-26", "2026-10-05"],
    ["26-Oct-26", "2026-10-26"],
    ["26th Oct 26", "2026-10-26"],
    ["27-Oct-26", "2026-10-27"],
    ["31-Oct-26", "2026-10-31"],
    ["20-oct-26", "2026-10-20"],
    ["26.okt.26", "2026-10-26"],
    ["26/10/26", "2026-10-26"],
    ["26.10.26", "2026-10-26"],
    ["26-10-26", "2026-10-26"],
    ["27 de octubre de 26", "2026-10-27"],
    ["27 октября 26 г.", "2026-10-27"],
    ["২৭শে অক্টোবর ২৬", "2026-10-27"],
    ["२७ अक्टोबर २६", "2026-10-27"],
    ["15-mar-26", "2026-03-15"],
    ["15-Mrz-26", "2026-03-15"],
    ["15-ene-26", "2026-01-15"],
    ["15-out-26", "2026-10-15"],
    ["15-déc.-26", "2026-12-15"],
    ["3-авг-26", "2026-08-03"],
    ["2026. október 5.", "2026-10-05"],
    ["2026-жылдын 15-октябрь", "2026-10-15"],
    ["12 oktyabr 2026-cı il", "2026-10-12"],
    ["12 oktyabr 2026-cı ildə", "2026-10-12"],
    ["2026-cı il oktyabrın 12-si", "2026-10-12"],
    ["2026-cı il mayın 5-i", "2026-05-05"],
    ["12.10.2026-cı il", "2026-10-12"],
    ["oktyabr 2026-cı il", "2026-10"],
    ["19-njy oktýabr 2026", "2026-10-19"],
    ["19-njy oktýabr 2026 ý.", "2026-10-19"],
    ["2026-njy ýylyň 19-njy oktýabry", "2026-10-19"],
    ["3-nji iýun 2026", "2026-06-03"],
    ["12 Ekim Pazartesi 2026", "2026-10-12"],
    ["12 October, Monday, 2026", "2026-10-12"],
    ["10-I-2026", "2026-01-10"],
    ["2026 ж. 15 қазан", "2026-10-15"],
    ["15 জানু 2026", "2026-01-15"],
    ["15 జనవరి 2026", "2026-01-15"],
    ["20. lokakuuta 2026", "2026-10-20"],
    ["20. oktoobril 2026", "2026-10-20"],
    ["20 Οκτωβρίου 2026", "2026-10-20"],
    ["den 20 oktober 2026", "2026-10-20"],
    ["1. marts 2026", "2026-03-01"],
    ["1. Jänner 2026", "2026-01-01"],
    ["13 ตุลาคม 2569", "2026-10-13"],
    ["13 ต.ค. ๒๕๖๙", "2026-10-13"],
    ["วันที่ 5 ม.ค. พ.ศ. 2569", "2026-01-05"],
    ["令和8年10月5日", "2026-10-05"],
    ["令和元年10月5日", "2019-10-05"],
    ["民國115年10月5日", "2026-10-05"],
    ["12 tháng 10 năm 2026", "2026-10-12"],
    ["ngày 5 tháng 10, 2026", "2026-10-05"],
    ["tháng 10 năm 2026", "2026-10"],
    ["Oktubre 5, 2026", "2026-10-05"],
    ["ika-5 ng Oktubre 2026", "2026-10-05"],
    ["5 Ogos 2026", "2026-08-05"],
    ["2018-9-1", "2018-09-01"],
    ["5 октября 2026 г.", "2026-10-05"],
    ["10 di òktober 2026", "2026-10-10"],
    ["1 di yüli di 2026", "2026-07-01"],
    ["9 oktòb 2026", "2026-10-09"],
    ["9 janvye 2026", "2026-01-09"],
    ["5 октября 2026 года", "2026-10-05"],
    ["октябрь 2026", "2026-10"],
    ["2026年10月5日", "2026-10-05"],
    ["２０２６年１０月５日", "2026-10-05"],
    ["2026年10月", "2026-10"],
    ["2026년 10월 5일", "2026-10-05"],
    ["5 octobre 2026", "2026-10-05"],
    ["5 de octubre de 2026", "2026-10-05"],
    ["5 de outubro de 2026", "2026-10-05"],
    ["5. Oktober 2026", "2026-10-05"],
    ["5 ottobre 2026", "2026-10-05"],
    ["5 жовтня 2026 р.", "2026-10-05"],
    ["5 Ekim 2026", "2026-10-05"],
    ["5 қазан 2026 жыл", "2026-10-05"],
    ["5 oktabr 2026", "2026-10-05"],
    ["5 Oktober 2026", "2026-10-05"],
    ["5 أكتوبر 2026", "2026-10-05"],
    ["5 تشرين الأول 2026", "2026-10-05"],
    ["٥ تشرين الثانى ٢٠٢٦", "2026-11-05"],
    ["كانون الثاني 2026", "2026-01"],
    ["31 كانون الأول 2026", "2026-12-31"],
    ["5 آب 2026", "2026-08-05"],
    ["5 أيار/مايو 2026", "2026-05-05"],
    ["5 تشرين الأول/أكتوبر 2026", "2026-10-05"],
    ["5 من أكتوبر عام 2026", "2026-10-05"],
    ["5 اکتبر 2026", "2026-10-05"],
    ["5 października 2026", "2026-10-05"],
    ["5 ოქტომბერს 2026", "2026-10-05"],
    ["५ अक्टूबर २०२६", "2026-10-05"],
    ["৫ অক্টোবর ২০২৬", "2026-10-05"],
    ["۵ اکتوبر ۲۰۲۶", "2026-10-05"],
    ["5 அக்டோபர் 2026", "2026-10-05"],
    ["5 ඔක්තෝබර් 2026", "2026-10-05"],
    ["५ जुन २०२६", "2026-06-05"],
    ["5 באוקטובר 2026", "2026-10-05"],
    ["2026-1О-05", "2026-10-05"],
    ["2018/09/01", "2018-09-01"],
    ["20180901", "2018-09-01"],
    ["2018-09-1", "2018-09-01"],
    ["1 September 2018", "2018-09-01"],
    ["September 1, 2018", "2018-09-01"],
    ["1 Sep 2018", "2018-09-01"],
    ["13.11.2018", "2018-11-13"],
    ["10.11.2026", "2026-11-10"],
    ["2.11.2026", "2026-11-02"],
    ["10. 11. 2026", "2026-11-10"],
    ["10.11.2026.", "2026-11-10"],
    ["10.11.2026 r.", "2026-11-10"],
    ["10.11.2026 р.", "2026-11-10"],
    ["10.11.2026 г.", "2026-11-10"],
    ["10.11.26", "2026-11-10"],
    ["10.11.2026 14:30", "2026-11-10"],
    ["１０.１１.２０２６", "2026-11-10"],
    ["wtorek, 10.11.2026", "2026-11-10"],
    ["2026. 11. 10.", "2026-11-10"],
    ["10 XI 2026", "2026-11-10"],
    ["5.V.2026", "2026-05-05"],
    ["2ª-feira, 5 de outubro de 2026", "2026-10-05"],
    ["11/13/2018", "2018-11-13"],
    ["September 2018", "2018-09"],
    ["09/2018", "2018-09"],
    ["2018-9", "2018-09"],
    ["20 septembre 2026", "2026-09-20"],
    ["1er octobre 2026", "2026-10-01"],
    ["3 août 2026", "2026-08-03"],
    ["12 févr. 2026", "2026-02-12"],
    ["juillet 2026", "2026-07"],
    ["20 de septiembre de 2026", "2026-09-20"],
    ["20\u00A0сентября 2026 г.", "2026-09-20"],
    ["20. März 2026", "2026-03-20"],
    ["20 سبتمبر 2026", "2026-09-20"],
    ["٢٠ جويلية ٢٠٢٦", "2026-07-20"],
    ["٢٠٢٦-٠٩-٢٠", "2026-09-20"],
    ["2026\u201109\u201120", "2026-09-20"],
    ["2026–09–20", "2026-09-20"],
    ["\u200F20/09/2026", "2026-09-20"],
  ])("%s is %s", (written, meant) => {
    expect(parseRecordDate(written)).toMatchObject({ ok: false, suggestion: meant });
  });

  test.each([
    ["10/11/2026", "2026-11-10", "2026-10-11"],
    ["10-11-2026", "2026-11-10", "2026-10-11"],
    ["25.10.26", "2026-10-25", "2025-10-26"],
    ["25/10/26", "2026-10-25", "2025-10-26"],
    ["12-10-26", "2026-10-12", "2026-12-10"],
    ["27.10.26", "2026-10-27", "2027-10-26"],
    ["26. okt. 27.", "2027-10-26", "2026-10-27"],
    ["26 spalio 27", "2027-10-26", "2026-10-27"],
  ])("%s is asked about", (written, first, second) => {
    const parsed = parseRecordDate(written);
    expect(parsed).toMatchObject({ message: expect.stringContaining(`write "${first}" or "${second}"`) });
    expect(parsed).not.toHaveProperty("suggestion");
  });

  test.each([
    ["26-10-12", '"2026-10-12" or "2012-10-26"'],
    ["26/10/12", '"2026-10-12" or "2012-10-26"'],
    ["26.10.12", '"2026-10-12" or "2012-10-26"'],
    ["26. 9. 12.", '"2026-09-12" or "2012-09-26"'],
    ["32/10/26", '"2032-10-26"'],
    ["31-02-26", '"2031-02-26"'],
  ])("of the short year of %s it is asked which number it is", (written, days) => {
    const parsed = parseRecordDate(written);
    expect(parsed).toMatchObject({
      message: expect.stringMatching(new RegExp(`(?:four digits: |write )${days}$`)),
    });
  });

  test.each([
    ["20/10/26", true],
    ["21-10-26", true],
    ["23.10.26", true],
    ["23. 10. 26.", true],
    ["06/10/26", false],
    ["12-10-26", false],
    ["25/10/26", false],
    ["10/11/2026", false],
    ["26 spalio 27", false],
  ])("that check --fix may write %s: %s", (written, mayBe) => {
    const parsed = parseRecordDate(written);
    expect(parsed).toMatchObject({ message: expect.stringContaining(" or ") });
    expect(!parsed.ok && parsed.message.includes("check --fix writes it")).toBe(mayBe);
  });

  test.each(["99/10/26", "26-13-10", "83-06-26"])("%s has no such question", (written) => {
    expect(parseRecordDate(written)).toMatchObject({ message: expect.not.stringContaining("four digits") });
  });

  test.each([
    "soon",
    "3 jui 2026",
    "3 ma 2026",
    "5 تشرين 2026",
    "5 listopada 2026",
    "10 out 2026",
    "15-lis-26",
    "15-srp-26",
    "5 May/June 2026",
    "2018",
    "week 3",
    "",
    "2018-13-01",
    "2018-00-10",
    "2018-10-00",
    "32.10.2018",
    "10.13.2026",
    "10.11.98",
    "26.11.10",
    "10/11/26",
    "26-10-12",
    "48-04-30",
    "30.04.48",
    "83-06-26",
    "13-10-98",
    "মঙ্গলবার, ১২ অক্টোবর ২০২৬",
    "March October 12 2026",
    "12 d 2026",
    "3ª-feira, 5 de outubro de 2026",
  ])("%j is nothing that can be read", (written) => {
    const parsed = parseRecordDate(written);
    expect(parsed.ok).toBe(false);
    expect(parsed).not.toHaveProperty("suggestion");
  });
});

test.each([
  "thứ Ba, 20/10/2026",
  "thứ Ba, ngày 20 tháng 10 năm 2026",
  "thứ 3, 20/10/2026",
  "Thứ ba 20/10/2026",
  "T3, 20/10/2026",
  "20/10/2026 (thứ Ba)",
  "Ngày 20/10/2026, thứ 3",
  "Martes, 20/10/2026",
  "อังคาร 20 ตุลาคม 2569",
  "ວັນອັງຄານ ທີ 20 ຕຸລາ 2026",
  "Tersa, 20/10/2026",
  "çərşənbə axşamı, 20/10/2026",
  "e martë, 20/10/2026",
  "Madi 20/10/2026",
  "Selasa, 20/10/2026",
  "ថ្ងៃអង្គារ ទី២០ តុលា ២០២៦",
])("a date beside a day of the week is suggested: %s", (text) => {
  expect(parseRecordDate(text)).toMatchObject({ suggestion: "2026-10-20" });
});

test.each(["thứ Tư, 20/10/2026", "thứ 4, 20/10/2026", "Huwebes, 20/10/2026", "T5, 20/10/2026"])(
  "beside another day of the week none is: %s",
  (text) => {
    expect(parseRecordDate(text)).toMatchObject({
      message: expect.stringContaining("2026-10-20 is a Tuesday"),
    });
  },
);

test.each([
  [
    "26/02/19",
    '"2026-02-19", "2019-02-26", or another, where 19 is a year of the Ethiopian calendar, which is 2026/2027',
  ],
  ["26-02-19", "where 19 is a year of the Ethiopian calendar, which is 2026/2027"],
  ["5.2.19", '"2019-02-05", or another, where 19 is a year of the Ethiopian calendar'],
  ["05/07/13", "or 05 is a year of the Solar Hijri calendar, which is 2026/2027"],
  ["২৬/০৬/৩৩", '"2033-06-26", or another, where 33 is a year of the Bengali calendar, which is 2026/2027'],
  ["26/06/83", "write the day of the common calendar, where 83 is a year of the Bikram Sambat calendar"],
  ["30.04.48", "where 48 is a year of the Hijri calendar, which is 2026/2027"],
])(
  "a short year that may be of another calendar is named with it, and no day is suggested: %s",
  (text, hint) => {
    const parsed = parseRecordDate(text);
    expect(parsed).toMatchObject({ message: expect.stringContaining(hint) });
    expect(parsed).not.toHaveProperty("suggestion");
  },
);

test.each([
  "ኦክቶበር 5 ቀን 2026|5 ኦክቶበር 2026 እ.ኤ.አ.|5 ኦክቶበር 2026 (እ.ኤ.አ)|እ.ኤ.አ. ኦክቶበር 5 ቀን 2026 ዓ.ም.|በ2026 እኤአ ኦክቶበር 5|በኦክቶበር 5፣ 2026",
  "ሰኞ፣ ኦክቶበር 5 ቀን 2026|ሰኑይ፣ 5 ኦክቶበር 2026|ዕለት 5 ኦክተውበር 2026|እ. ኤ. አ. 2026-10-05|5 ኦክቶበር 2026 እ.ጎ.አ.",
])("a date of the common calendar in Amharic and Tigrinya is read: %s", (texts) => {
  for (const text of texts.split("|"))
    expect(parseRecordDate(text), text).toMatchObject({ ok: false, suggestion: "2026-10-05" });
});

test.each(["5 ጥቅምቲ 2026", "5 ጥቅምት 2026 እ.ኤ.አ.", "5 ጥቅምት 2019 እ.ኤ.አ.", "5 ቀን 2026", "ኦክቶበር 35 ቀን 2019"])(
  "one that cannot be read is of no other calendar: %s",
  (text) => {
    const parsed = parseRecordDate(text);
    expect(parsed).toMatchObject({
      message: expect.stringMatching(/; write the day of the common calendar, its month as a number$/),
    });
    expect(parsed).not.toHaveProperty("suggestion");
  },
);

test.each([
  ["20/02/2019", '"2019-02-20"'],
  ["07-02-2019", '"2019-02-07" or "2019-07-02"'],
  ["02/2023", '"2023-02"'],
])(
  "%s: of the year behind a conference, a date in figures may be an Ethiopian one, and is no suggestion",
  (text, days) => {
    const year = text.slice(-4);
    const common = `${Number(year) + 7}/${Number(year) + 8}`;
    expect(parseRecordDate(text)).toEqual({
      ok: false,
      message: `"${text}" is not a date: dates are written YYYY-MM-DD, or YYYY-MM where the day is not on record; write ${days}, or, where ${year} is of the Ethiopian calendar, which is ${common}, the day of the common calendar`,
    });
  },
);

test.each(["20/02/2018", "20.02.2022", "20/02/2026", "20 February 2019"])(
  "%s: of other years, or with the name of a month, it is none",
  (text) => {
    expect(parseRecordDate(text)).toHaveProperty("suggestion");
  },
);

test.each(["ጥቅምት 5 ቀን 2019 ዓ.ም.", "በ2019 ዓ.ም. ጥቅምት 5"])(
  "one of the Ethiopian calendar is named: %s",
  (text) => {
    const parsed = parseRecordDate(text);
    expect(parsed).toMatchObject({
      message: expect.stringContaining("2019 may be a year of the Ethiopian calendar, which is 2026/2027"),
    });
    expect(parsed).not.toHaveProperty("suggestion");
  },
);

describe("a day of the Solar Hijri calendar", () => {
  test.each([
    "شنبه ۱۸ مهر ۱۴۰۵|۱۸ مهر ۱۴۰۵ (شنبه)|Saturday 18 Mehr 1405|Saturday, 18 Mehr 1405|18 Mehr 1405, Saturday|شنبه، ۱۸ میزان ۱۴۰۵",
    "۱۸ مهرماه ۱۴۰۵|۱۸ مهر ماه ۱۴۰۵|۱۸ مهرماه سال ۱۴۰۵|18 Mehr, 1405|Mehr 18, 1405|18th of Mehr 1405|۱۸م مهر ۱۴۰۵",
    "۱۸ مهر ۱۴۰۵ شمسی|۱۸ مهر ۱۴۰۵ شمسي|۱۸ مهر ۱۴۰۵ خورشیدی|۱۸ مهر ۱۴۰۵ هجری شمسی|۱۸ مهر ۱۴۰۵ ه‍.ش|۱۸ مهر ۱۴۰۵ هـ.ش.|۱۸ میزان ۱۴۰۵ هجري لمریز",
    "18 Mehr 1405 AP|18 Mehr 1405 (SH)|18 Mehr 1405 A.P.|18 Mehr 1405 solar hijri|۱۴۰۵/۷/۱۸ شمسی",
  ])("is read beside a day of the week and the name of its calendar: %s", (texts) => {
    for (const text of texts.split("|"))
      expect(parseRecordDate(text), text).toMatchObject({ ok: false, suggestion: "2026-10-10" });
  });

  test.each(["یکشنبه ۱۸ مهر ۱۴۰۵", "Sunday 18 Mehr 1405", "يكشنبه، ۱۸ مهرماه ۱۴۰۵"])(
    "beside another day of the week is none: %s",
    (text) => {
      const parsed = parseRecordDate(text);
      expect(parsed).toMatchObject({ message: expect.stringContaining("; 2026-10-10 is a Saturday") });
      expect(parsed).not.toHaveProperty("suggestion");
    },
  );

  test.each([
    "12.07.1405",
    "12/07/1405",
    "12-07-1405",
    "۱۲.۰۷.۱۴۰۵",
    "31 Mehr 1405",
    "18 Mehr 1405 AH",
    "شنبه ۳۱ مهر ۱۴۰۵",
  ])("that cannot be read for certain is named with its calendar: %s", (text) => {
    const parsed = parseRecordDate(text);
    expect(parsed).toMatchObject({
      message: expect.stringContaining("1405 may be a year of the Solar Hijri calendar, which is 2026/2027"),
    });
    expect(parsed).not.toHaveProperty("suggestion");
  });
});

test.each([
  ["2.10.1448", "Hijri"],
  ["10.06.2083", "Bikram Sambat"],
  ["5 ربيع الآخر 1448 هـ", "Hijri"],
])("a year behind dots is one of another calendar, too: %s", (text, calendar) => {
  const parsed = parseRecordDate(text);
  expect(parsed).toMatchObject({ message: expect.stringContaining(`a year of the ${calendar} calendar`) });
  expect(parsed).not.toHaveProperty("suggestion");
});

test.each([
  "۱۰ اکتبر ۲۰۲۶ میلادی|10 اکتوبر 2026 عیسوی|۱۰ اکتوبر ۲۰۲۶ میلادي|10 أكتوبر 2026 ميلادي|10 октября 2026 н. э.|10 октябри соли 2026 мелодӣ",
  "10 Ekim 2026 M.S.|10 oktyabr 2026 miladi|公元2026年10月10日|西暦2026年10月10日|서기 2026년 10월 10일|10 Oktober 2026 Masehi",
  "10 octobre 2026 ap. J.-C.|10 Οκτωβρίου 2026 μ.Χ.|10 באוקטובר 2026 לספירה|১০ অক্টোবর ২০২৬ খ্রিস্টাব্দ|10 October AD 2026|10 October 2026 (CE)",
  "۱۰ اكتبر ۲۰۲۶|شنبه ۱۰ اكتبر ۲۰۲۶|10 اکتوبر 2026|10 اكتوبر 2026",
])("words for the common era, and letters of Arabic in months of Persian, are read: %s", (texts) => {
  for (const text of texts.split("|"))
    expect(parseRecordDate(text), text).toMatchObject({ ok: false, suggestion: "2026-10-10" });
});

/** Languages whose months, days of the week or words beside the year have several forms in dates, in each alphabet that they are written in. */
const INFLECTED =
  "ru uk be bg mk sr sr-Latn sr-Cyrl-ME sr-Latn-ME bs bs-Cyrl sl cs sk lt lv sq el fi et hu tr az az-Cyrl kk ky uz uz-Cyrl tg tk mn ka hy tt ro is".split(
    " ",
  );
/** November in Czech and Polish, and October in Croatian. */
const isOfTwo = (text: string) => text.includes("listopad");

test.each(INFLECTED)("dates as the language data write them in %s are read", (language) => {
  const styles: Intl.DateTimeFormatOptions[] = [
    { dateStyle: "full" },
    { dateStyle: "long" },
    { month: "long", year: "numeric" },
  ];
  const wrong = styles.flatMap((style) => {
    const written = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
      ...style,
      timeZone: "UTC",
    });
    return Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15))).flatMap((day) => {
      const date = day.toISOString().slice(0, style.month === undefined ? 10 : 7);
      const text = written.format(day);
      const parsed = parseRecordDate(text);
      const read = parsed.ok ? parsed.value : parsed.suggestion;
      return read === date || isOfTwo(text) ? [] : [text];
    });
  });
  expect(wrong).toEqual([]);
});

test.each([
  ["јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра"],
  ["januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra"],
  ["januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra"],
  ["styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik"],
  ["Γενάρη Φλεβάρη Μάρτη Απρίλη Μάη Ιούνη Ιούλη Αυγούστου Σεπτέμβρη Οκτώβρη Νοέμβρη Δεκέμβρη"],
  [
    "იანვრის თებერვლის მარტის აპრილის მაისის ივნისის ივლისის აგვისტოს სექტემბრის ოქტომბრის ნოემბრის დეკემბრის",
  ],
  [
    "қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда",
  ],
  ["qañtar aqpan naurız säuır mamyr mausym şılde tamyz qyrküiek qazan qaraşa jeltoqsan"],
])("months in the forms that dates have them in are read: %s", (months) => {
  for (const [index, month] of months.split(" ").entries()) {
    const suggestion = `2026-${String(index + 1).padStart(2, "0")}-15`;
    expect(parseRecordDate(`15. ${month} 2026.`), month).toMatchObject({ suggestion });
  }
});

test.each([
  "5. октобра 2026.|5. октобра 2026. године|15. avgusta 2026.|ponedeljak, 5. oktobar 2026.|ponedeljak, 5. oktobra 2026. godine|u ponedeljak, 5. oktobra 2026.|у понедељак, 5. октобра 2026.|понедељак, 5. октобар 2026.|5. 10. 2026. године",
  "9 октомври 2026 година|5.10.2026 година|понеделник, 5 октомври 2026 година|на 9 октомври 2026 г.|5 октомври 2026 година",
  "5. oktobra 2026|5. oktober 2026|v ponedeljek, 5. oktobra 2026|15. januarja 2026|dne 5. oktobra 2026|5. oktobra 2026 leta",
  "понедељак, 5. октобар 2026. год.|5. октобар 2026. год.|5. октобра 2026. г.",
  "5 октября 2026 года|в понедельник, 5 октября 2026 года|понедельник, 5 октября 2026 г.|5-го октября 2026 г.|5 окт. 2026",
  "5 жовтня 2026 року|понеділок, 5 жовтня 2026 року|у п'ятницю, 9 жовтня 2026 року|п’ятниця, 9 жовтня 2026 р.|9 жовтня 2026 року, п’ятниця",
  "5 кастрычніка 2026 года|5 кастрычніка 2026 г.|панядзелак, 5 кастрычніка 2026",
  "5 октомври 2026 г.|понеделник, 5 октомври 2026 г.|5.X.2026 г.",
  "5. října 2026|v pondělí 5. října 2026|pondělí 5. října 2026|5. 10. 2026|dne 5. října 2026",
  "5. októbra 2026|v pondelok 5. októbra 2026|dňa 5. októbra 2026",
  "5 października 2026 r.|w poniedziałek, 5 października 2026 r.|poniedziałek, 5 października 2026|październik 2026|5 października 2026 roku",
  "2026 m. spalio 5 d.|2026 m. spalio 5 d., pirmadienis|2026 m. spalis|spalio 5, 2026|2026 metų spalio 5 d.|pirmadienis, 2026 m. spalio 5 d.",
  "2026. gada 5. oktobris|2026. gada 5. oktobrī|pirmdiena, 2026. gada 5. oktobris|5. oktobris, 2026|2026. g. 5. oktobris|2026. gada oktobris|2026. g. oktobris",
  "5 tetor 2026|më 5 tetor 2026|e hënë, 5 tetor 2026|datë 5 tetor 2026|5 Tetor, 2026",
  "5 Οκτωβρίου 2026|Δευτέρα 5 Οκτωβρίου 2026|Δευτέρα, 5 Οκτωβρίου 2026|5η Οκτωβρίου 2026|5 Οκτώβρη 2026|στις 5 Οκτωβρίου 2026|Οκτώβριος 2026|1η Οκτωβρίου 2026",
  "5. lokakuuta 2026|maanantai 5. lokakuuta 2026|maanantaina 5. lokakuuta 2026|lokakuun 5. 2026|lokakuu 2026|lokakuun 5. päivänä 2026",
  "5. oktoober 2026|esmaspäev, 5. oktoober 2026|esmaspäeval, 5. oktoobril 2026|5. oktoober 2026. a|5. oktoober 2026 a.|2026. aasta 5. oktoober|5. oktoobril 2026. aastal",
  "2026. október 5.|2026. október 5., hétfő|2026. október 5-én|2026. október 5-i|2026. október 5-e|2026. okt. 5.|2026 október 5",
  "5 Ekim 2026|5 Ekim 2026 Pazartesi|5 Ekim 2026, Pazartesi",
  "5 oktyabr 2026|2026-cı il 5 oktyabr|5 oktyabr 2026-cı il|5 oktyabr 2026, bazar ertəsi|5 октјабр 2026",
  "2026 ж. 5 қазан|2026 жылғы 5 қазан|2026 жылдың 5 қазаны|5 қазан 2026 жыл|дүйсенбі, 5 қазан 2026|5 qazan 2026|2026 jylğy 5 qazan",
  "2026-ж. 5-октябрь|2026-жылдын 5-октябры|5-октябрь, 2026-жыл|2026-жылы 5-октябрда|дүйшөмбү, 5-октябрь 2026",
  "2026-yil 5-oktabr|5-oktabr 2026-yil|2026 йил 5 октябрь|2026-йил 5-октябрь|dushanba, 5-oktabr, 2026|5-oktabr, 2026-yil|5 октябр 2026 йил",
  "5 октябри соли 2026|5 октябри 2026|душанбе, 5 октябри 2026",
  "5-nji oktýabr 2026|5 oktýabr 2026 ýyl|2026-njy ýylyň 5-nji oktýabry",
  "2026 оны 10 дугаар сарын 5|2026 оны 10-р сарын 5|2026 оны аравдугаар сарын 5, даваа гараг|2026.10.05",
  "5 ოქტომბერი 2026|2026 წლის 5 ოქტომბერი|5 ოქტომბერი, 2026 წ.|ორშაბათი, 5 ოქტომბერი, 2026|2026 წლის 5 ოქტომბერს|2026 წლის 5 ოქტომბრის",
  "5 հոկտեմբերի 2026 թ.|2026 թ. հոկտեմբերի 5|2026 թվականի հոկտեմբերի 5|5 հոկտեմբեր 2026|2026 թվականի հոկտեմբերի 5-ին|երկուշաբթի, 5 հոկտեմբերի 2026 թ.|5 հոկ, 2026 թ.",
  "5 октябрь 2026 ел|2026 елның 5 октябре|2026 йылдың 5 октябре",
])("a day with what its language writes around it is read: %s", (texts) => {
  for (const text of texts.split("|")) {
    const parsed = parseRecordDate(text);
    const read = parsed.ok ? parsed.value : parsed.suggestion;
    expect(read, text).toMatch(/^2026-(?:01-15|08-15|10(?:-0[159])?)$/);
  }
});

test.each([
  ["2026年十月五日", "2026-10-05"],
  ["二〇二六年十月五日", "2026-10-05"],
  ["二零二六年十一月三十日", "2026-11-30"],
  ["二○二六年十月二十五號", "2026-10-25"],
  ["2026年十月", "2026-10"],
  ["令和8年10月19日", "2026-10-19"],
  ["令和八年十月十九日", "2026-10-19"],
  ["令和元年五月一日", "2019-05-01"],
  ["民國一百一十五年十月五日", "2026-10-05"],
])("a date in Chinese numerals: %s is %s", (written, right) => {
  expect(parseRecordDate(written)).toMatchObject({ ok: false, suggestion: right });
});

test.each(["2026年十三月五日", "十月五日", "二十六年十月"])("no date in Chinese numerals: %s", (written) => {
  expect(parseRecordDate(written)).not.toHaveProperty("suggestion");
});

describe("names of months that are another month in another language", () => {
  test.each([
    ["10 de out de 2026", "2026-10-10"],
    ["lendi 10 out 2026", "2026-08-10"],
    ["3 listopada 2026 r.", "2026-11-03"],
    ["wtorek, 3 listopada 2026", "2026-11-03"],
    ["3 listopada 2026 roku", "2026-11-03"],
    ["12 lis 2026 r.", "2026-11-12"],
    ["9. listopadu 2026", "2026-11-09"],
    ["úterý 3. listopadu 2026", "2026-11-03"],
    ["subota, 3. listopada 2026.", "2026-10-03"],
    ["3. listopada 2026. godine", "2026-10-03"],
  ])("words beside %s show its language", (text, day) => {
    expect(parseRecordDate(text)).toMatchObject({ suggestion: day });
  });

  test.each([
    ["10 out 2026", "pt-BR", "2026-10-10"],
    ["10 out 2026", "ht", "2026-08-10"],
    ["3 listopada 2026", "pl", "2026-11-03"],
    ["3. listopada 2026.", "hr", "2026-10-03"],
    ["3. listopada 2026.", "bs-Latn", "2026-10-03"],
    ["listopad 2026", "cs", "2026-11"],
    ["12 lip 2026", "pl", "2026-07-12"],
    ["12 lip 2026", "hr", "2026-06-12"],
    ["15 srp 2026", "cs", "2026-08-15"],
    ["15 srp 2026", "hr", "2026-07-15"],
    ["utorak, 13. listopada 2026.", "pl", "2026-10-13"],
  ])("%s is read as the language %s of its file has it", (text, language, day) => {
    expect(parseRecordDate(text, [language])).toMatchObject({ suggestion: day });
  });

  test.each([
    ["3 listopada 2026", '"2026-11-03" in Polish or "2026-10-03" in Croatian'],
    ["listopad 2026", '"2026-11" in Polish and Czech or "2026-10" in Croatian'],
    ["listopadu 2026", '"2026-11" in Czech or "2026-10" in Croatian'],
    ["15-srp-26", '"2026-08-15" in Czech or "2026-07-15" in Croatian'],
    ["12 lip 2026", '"2026-07-12" in Polish or "2026-06-12" in Croatian'],
  ])("the message about %s has both days, and none is suggested", (text, both) => {
    for (const languages of [undefined, ["en"], ["pl", "hr"].filter(() => text.startsWith("3 "))]) {
      const parsed = parseRecordDate(text, languages);
      expect(parsed).toMatchObject({ message: expect.stringContaining(both) });
      expect(parsed).not.toHaveProperty("suggestion");
    }
  });

  test("a form of another language than that of the file is not read as that of the file", () => {
    expect(parseRecordDate("3. listopada 2026.", ["pl"])).not.toHaveProperty("suggestion");
  });

  test("a day of the week that is not that of the language's month is no reading", () => {
    const parsed = parseRecordDate("sobota, 3 listopada 2026");
    expect(parsed).toMatchObject({ message: expect.stringContaining("2026-11-03 is a Tuesday") });
    expect(parsed).not.toHaveProperty("suggestion");
  });
});

test.each([
  ["29.10.26", true],
  ["30.11.26", true],
  ["27.10.26", false],
  ["29/10/26", false],
])("with dots a year ahead of the others is none: check --fix may write %s: %s", (written, mayBe) => {
  const parsed = parseRecordDate(written);
  expect(!parsed.ok && parsed.message.includes("check --fix writes it")).toBe(mayBe);
});

test.each([
  "þriðjudagurinn 3. nóvember 2026",
  "þriðjudaginn 3. nóvember 2026",
  "tisdagen den 3 november 2026",
  "tysdag 3. november 2026",
  "týsdagin 3. november 2026",
  "d. 3. nov. 2026",
])("days of the week with an article in Nordic languages are read: %s", (written) => {
  expect(parseRecordDate(written)).toMatchObject({ ok: false, suggestion: "2026-11-03" });
});
test("another day of the week is not the one of the date", () => {
  expect(parseRecordDate("mánudagurinn 3. nóvember 2026")).not.toHaveProperty("suggestion");
});
