import { describe, expect, test } from "vitest";
import { treatyLabelMeaning } from "../../../src/corpus/sections/label-lines.ts";
import { forEveryReader } from "../../../src/corpus/sections/restricted-values.ts";
import { judgedLines } from "./ordinary-and-stopped.ts";

const { problemsOf } = judgedLines({ linesOf: (list) => list.split("\n") });

/** Marks that limit the readers of a text; the forms of one language are parted by bars. */
const MARKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "only for us": {
    kmr: "Tenê ji bo me|Ji bo me tenê|Ev tenê ji bo me ye|Ji me re",
    ckb: "تەنها بۆ ئێمە|تەنیا بۆ خۆمان|بۆ ئێمە",
    hy: "Միայն մեզ համար|Մեզ համար",
    hyw: "Միայն մեզի համար|Մեզի համար",
    az: "Yalnız bizim üçün|Bizim üçün",
  },
  "for the group": {
    kmr: "Tenê ji bo komê|Ji bo komê|Ji bo nav komê",
    ckb: "تەنها بۆ گرووپەکە|بۆ گرووپەکەمان",
    hy: "Խմբի համար|Միայն խմբի համար",
    hyw: "Խմբին համար|Խումբին համար",
    az: "Qrup üçün|Yalnız qrup üçün",
  },
  "members only": {
    kmr: "Tenê ji bo endaman|Ji bo endaman tenê",
    ckb: "تەنها بۆ ئەندامان",
    hy: "Միայն անդամների համար",
    hyw: "Միայն անդամներուն համար",
    az: "Yalnız üzvlər üçün",
  },
  "for our colleagues": {
    kmr: "Ji bo hevkarên me",
    ckb: "بۆ هاوکارانمان",
    hy: "Մեր գործընկերների համար",
    hyw: "Մեր գործընկերներուն համար",
    az: "Həmkarlarımız üçün",
  },
  "between us": {
    kmr: "Di navbera me de",
    ckb: "لە نێوانماندا|نێوان خۆمان",
    hy: "Մեր միջև",
    hyw: "Մեր միջեւ",
    az: "Öz aramızda",
  },
  "not for publication": {
    kmr: "Ne ji bo weşanê|Ji weşanê re nîn e",
    ckb: "بۆ بڵاوکردنەوە نییە",
    hy: "Հրապարակման համար չէ|Հրատարակման համար չէ",
    hyw: "Հրատարակութեան համար չէ",
    az: "Dərc üçün deyil",
  },
  "internal note": {
    kmr: "Nota navxweyî|Têbîniya navxweyî",
    ckb: "تێبینی ناوخۆیی",
    hy: "Ներքին նշում",
    hyw: "Ներքին նօթ",
    az: "Daxili qeyd",
  },
  "our red line": {
    kmr: "Xeta me ya sor|Xetên me yên sor",
    ckb: "هێڵی سووری ئێمە|هێڵی سوورمان",
    hy: "Մեր կարմիր գիծը",
    hyw: "Մեր կարմիր գիծը",
    az: "Qırmızı xəttimiz",
  },
  "our real position": {
    kmr: "Helwesta me ya rastîn|Helwesta me",
    ckb: "هەڵوێستی ڕاستەقینەمان|هەڵوێستی ئێمە",
    hy: "Մեր իրական դիրքորոշումը",
    az: "Əsl mövqeyimiz",
  },
};

describe.each(Object.entries(MARKS))(
  "%s, before a colon and in brackets, in a body and in a text of a treaty",
  (_, ofLanguages) => {
    test.each(Object.entries(ofLanguages))("%s", (language, list) => {
      const colon = language.startsWith("hy") ? "՝" : ":";
      const lines = list.split("|").flatMap((mark) => [`${mark}${colon} 14 X.`, `(${mark})`]);
      expect(lines.filter((line) => problemsOf(line).length === 0)).toEqual([]);
      expect(lines.filter((line) => treatyLabelMeaning(line) === undefined)).toEqual([]);
    });
  },
);

test.each([
  "Ev pêşniyar ji bo hemû endaman e û di sala 2026an de hat weşandin.",
  "Ji bo weşanê metn amade ye.",
  "ئەم پێشنیازە بۆ هەموو ئەندامانە و لە ساڵی ٢٠٢٦دا بڵاوکرایەوە.",
  "Առաջարկը բոլոր անդամների համար է և հրապարակվել է 2026 թվականին։",
  "Առաջարկը անդամներուն համար հրատարակուեցաւ 2026-ին։",
  "Təklif bütün üzvlər üçündür və 2026-cı ildə dərc olunub.",
])("words that mark a text, in a sentence for everybody: %s", (text) => {
  expect(problemsOf(text)).toEqual([]);
  expect(treatyLabelMeaning(text)).toBeUndefined();
});

const { pairs } = judgedLines({ linesOf: (list) => list.split("\n").filter((line) => line !== "") });

describe("labels of public words in Kurdish, Armenian and Azerbaijani, before words about nobody", () => {
  pairs(
    `
Çavkanî: rapora 2024.
Armanc: gihîştina hemûyan.
Mesref: 14 mîlyon.
Dîrok: 12 çirî 2026.
Agahî: rapora 2024.
Xerc: 14 milyon.
Tarix: 12 oktyabr 2026.
ماوە: ١٤ ڕۆژ.
Աղբիւր՝ տեղեկագիր 2024։
Wezareta Ragihandinê: metn amade ye.
وەزارەتی گەیاندن: دەقەکە ئامادەیە.
وزارة الاتصالات: النص جاهز.
Կապի նախարարություն: տեքստը պատրաստ է։
Rabitə Nazirliyi: mətn hazırdır.`,
    `
Armanc: em ê qebûl bikin.
Agahî: em qebûl dikin.
Çavkanî: Ana.
Mesref: Ana bipirse.
وەزارەتی گەیاندن: ئێمە ڕازی دەبین.
ماوە: ئەوان ڕازی دەبن.
Rabitə Nazirliyi: biz güzəşt edirik.
Կապի նախարարություն: մենք կհամաձայնենք։
Tarix: biz qəbul edirik.`,
  );
});

test.each([
  "Domen adları: hərflər və cədvəllər",
  "Uşaqların onlayn mühafizəsi: məktəblər üçün proqram",
  "ناوی دۆمەین: پیت و خشتە",
  "پاراستنی منداڵان: پرۆگرام بۆ قوتابخانەکان",
])("a topic before a colon may begin a title: %s", (title) => {
  expect(forEveryReader("title", title)).toMatchObject({ ok: true });
});

test.each([
  "Daxili: hərflər və cədvəllər",
  "ناوی دۆمەین: ئێمە ڕازی دەبین",
  "Domen adları: biz güzəşt edirik",
])("no other words may: %s", (title) => {
  expect(forEveryReader("title", title)).toMatchObject({ ok: false });
});

test.each([
  "Sadece üyeler için",
  "Лише для членів",
  "Тек мүшелер үшін",
  "Faqat a’zolar uchun",
  "Танҳо барои аъзо",
  "Diňe agzalar üçin",
  "Зөвхөн гишүүдэд",
  "فقط برای اعضا",
  "یوازې د غړو لپاره",
  "صرف اراکین کے لیے",
  "לחברים בלבד",
  "მხოლოდ წევრებისთვის",
  "Kwa wanachama tu",
  "Sisäinen muistiinpano",
  "Внутрішня примітка",
  "Dahili not",
  "Ішкі ескерту",
  "Ichki eslatma",
  "आंतरिक नोट",
  "Kırmızı çizgimiz",
  "Қызыл сызығымыз",
  "Gyzyl çyzygymyz",
  "خط قرمز ما",
])("a mark of restricted words in a text of a treaty: %s", (mark) => {
  expect(treatyLabelMeaning(`${mark}: 14 X.`)).toBeDefined();
  expect(treatyLabelMeaning(`(${mark})`)).toBeDefined();
});
