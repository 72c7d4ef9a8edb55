import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { localOf } from "../src/direction.ts";
import { leftToRightRuns, rightToLeftRuns, rightToLeftRunsOfLines } from "../src/formats/direction-runs.ts";
import { amount } from "./gate.ts";
import { expectLinear } from "./linear.ts";

/** The text with its runs in angle brackets. */
function marked(text: string): string {
  let [written, at] = ["", 0];
  for (const [from, to] of rightToLeftRuns(text)) {
    written += `${text.slice(at, from)}<${text.slice(from, to)}>`;
    at = to;
  }
  return written + text.slice(at);
}

const plain = (text: string) => text.replace(/[<>]/g, "");

describe("a run of words from right to left", () => {
  test.each([
    ["The Persian name is <مادهٔ ۳۵>; 12 states asked for it."],
    ["It was published on <۱۸ آبان ۱۴۰۵> in Tehran."],
    ["The fund is of <۴۰۰ هزار دالر> a year."],
    ["A rise of <۳۱٪ در سال>, 12 in all."],
    ["From <۱۸ – ۲۰ آبان ۱۴۰۵>, 3 days."],
    ["The <۲۴\u200cساعته> line, 7 days."],
    ["(<۱٫۲ میلیون فرانک>) 2027"],
    ["In ch. <ߒߞߏ ߁߂>, 3 states."],
    ["See <𞤀𞤣𞤤𞤢𞤥 𞥑𞥒>, 3 states."],
    ["See <סעיף 12–15>, 3 states; see <ދިވެހި>, 4; see <ܐܪܡܝܐ>, 5."],
    ["See <قرار 130>, 12 states."],
    ["See <مبلغ 12 500>, 12 states."],
  ])("has its figures, and no others: %s", (expected) => {
    expect(marked(plain(expected))).toBe(expected);
  });

  test.each([
    ["In 2018 <قرار 130> had 12 parts."],
    ["There are 12 <دولت> of 35."],
    ["A35 <قرار> and A۳۵ <قرار>"],
    ["The <شبكة> 5G and the <وثيقة> 71(Rev.1), <وثيقة> 12/44-E"],
    ["<شورا> (12 states), <شورا>: 12"],
  ])("figures of the other words are outside: %s", (expected) => {
    expect(marked(plain(expected))).toBe(expected);
  });

  test.each([
    ["On <18 آبان 1405> in Tehran."],
    ["On <18–20 آبان ۱۴۰۵>, 3 days."],
    ["On <5 كانون الأول 2026>, 12 states."],
    ["On 118 <آبان 1405> it was 3.18 <آبان 1405>"],
  ])("a day before its month and year is in it: %s", (expected) => {
    expect(marked(plain(expected))).toBe(expected);
  });

  test.each([
    ["It ends. <زبان فارسی رسمی نیست.> 12 states."],
    ["<زبان فارسی رسمی نیست!> Then 12."],
    ["a) <زبان فارسی رسمی نیست.>"],
    ["He wrote: «<زبان فارسی رسمی نیست.>» Then 12."],
    ["Is it <شورا؟> 12 said so; a <شورا،> 3; a <شورا؛> 4; a <کونسل۔> 5"],
    ["Not agreed; <شورا گزارش می‌دهد و فهرست می‌ماند>."],
    ["It is the <شورا>. It is <شورا>."],
  ])("the mark of its own sentence is in it: %s", (expected) => {
    expect(marked(plain(expected))).toBe(expected);
  });

  test.each([
    ["The name (<مادهٔ>) or “<مادهٔ>”, or [<مادهٔ ۳۵>]"],
    ["By <قانون (شمارهٔ ۳۵)> and 12."],
    ["By <(۳۵ شورا) کمیته> and 12."],
    ["By <“شورا” و “کمیته”> and 12."],
    ['By <"شورا" و "کمیته"> and 12.'],
    ["(see <شورا>) <کمیته 5>, 12"],
    ["<شورا گفت «نه.»> Then 12."],
  ])("marks in pairs are both in it or both outside: %s", (expected) => {
    expect(marked(plain(expected))).toBe(expected);
  });

  test("an arrow keeps pointing to what is behind it", () => {
    expect(marked("By شورا → کمیته 5 and شورا ← کمیته.")).toBe("By <شورا> → <کمیته 5> and <شورا ← کمیته>.");
  });

  test.each([
    ["Price <חיפה> | 49 <رام الله> | 35 Beirut | 90"],
    ["<א> · 1 · <ב> · 2; <א|ב>"],
    ["<חיפה>: 49, <רמאללה>: 35, Beirut: 90"],
    ["<חיפה> (49); <רמאללה> (35); Beirut (90)"],
    ["49: <חיפה>, 35: <רמאללה>, 90: Beirut"],
    ["12 <מדינות, 35 מאזור, אחד> and 4"],
  ])("a figure stays beside its name in cells and lists: %s", (expected) => {
    expect(marked(plain(expected))).toBe(expected);
  });

  test("no run goes over the end of a line", () => {
    expect(rightToLeftRunsOfLines("A א\nב B\n ג")).toEqual([
      [2, 3],
      [4, 5],
      [9, 10],
    ]);
  });

  test("no other text has one", () => {
    for (const text of ["", "Резолюция 130", "决议 130", "Res. ۱۳۰", "ـ 12"])
      expect(rightToLeftRuns(text)).toEqual([]);
  });

  test.each([
    "א)",
    "(א",
    "א ",
    "א ۱۲ ",
    "۱ ",
    "«א “",
    "א a ",
    "א. ",
    'א"',
    "۱",
    "1 ",
    "א .",
    "()א",
    "א: 1, ",
    "1 א, ",
    "א | ",
  ])("is found in linear time among many of %j", async (part) => {
    await expectLinear((size) => rightToLeftRuns(`${part.repeat(size)}א 1`), 1_000);
  });

  test.each([
    ["کل رقم Rs. 4.5 crore ہے۔", []],
    ["المبلغ Rs. 12.4 million في السنة.", []],
    ["کل رقم Rs. 350 ہے", []],
    ["کمپنی Nayatel (Pvt.) Ltd. سندھ", ["Nayatel (Pvt.) Ltd."]],
    ["کمپنی (A.B.) Ltd. اور (C.D.) سندھ", ["(A.B.) Ltd.", "C.D."]],
    ["شركة (A.B.), C.D. في", ["(A.B.), C.D."]],
    ["کل لاگت CHF 318 000 فی یونٹ", ["CHF 318 000"]],
    ["التكلفة US$ 1 318 000 per year في", ["US$ 1 318 000 per year"]],
    ["وفق Res. 130 و Art. 5 من", []],
    ["S.R.O. 123 کے تحت", []],
    ["قال Dr. Ahmed Khan 12 km", []],
    ["رقم (Rs.)", ["Rs."]],
    ["اجلاس صبح 9:30 a.m. پر ہو گا۔", ["9:30 a.m."]],
    ["اجلاس 5 p.m.", ["5 p.m."]],
    ["کمپنی M/s ABC Ltd. کو دیا", ["M/s ABC Ltd."]],
    ["شركة Orange S.A. وشركة", ["Orange S.A."]],
    ["في U.S. وفي UK", ["U.S."]],
    ["حسب تقرير ITU. وطلب 12 km من", ["12 km"]],
    ["המחיר הוא Rs. 4.5 crore בשנה.", []],
  ])(
    "an abbreviation's full stop is beside its letters from left to right, and ends no sentence: %s",
    (text, own) => {
      expect(leftToRightRuns(text).map(([from, to]) => text.slice(from, to))).toEqual(own);
    },
  );

  test("no two of them overlap, so that no word is printed twice", () => {
    const pieces =
      "Rs. |a.m.| |(|)|ABC|Ltd.|12|12 km|CHF 318 000|א|،|۔| • |Nos. |U.S.|+880 12 345 678|“|”|, |۱۲".split(
        "|",
      );
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        const ends = leftToRightRuns(text).flat();
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      }),
      { numRuns: amount(250, 500) },
    );
  });

  test.each(["12 a ", "א 12 ", "a 12 ", "א +12 34 ", "א 12 a, 3 ", "1,", "Rs. ", "a.m. ", "א Ltd. ", "a.a"])(
    "so are the runs of Latin words with a number before them, among many of %j",
    async (part) => {
      await expectLinear((size) => leftToRightRuns(`${part.repeat(size)}א 1 a`), 1_000);
    },
  );
});

describe("words in a text that has a language", () => {
  test.each([
    ["نطلب تقريراً سنوياً.", { language: "ar", direction: "rtl" }, { language: "ar", direction: "rtl" }],
    ["Cosigner ce texte (TUN).", { language: "ar", direction: "rtl" }, { language: "", direction: "ltr" }],
    ["ITU تنشر تقريراً سنوياً.", { language: "ar", direction: "rtl" }, { language: "ar", direction: "rtl" }],
    ["نطلب تقريراً سنوياً.", { language: "fr", direction: "ltr" }, { language: "", direction: "rtl" }],
    ["Say.", { language: "fr" }, { language: "fr", direction: "" }],
    ["", { language: "ar", direction: "rtl" }, { language: "", direction: "" }],
  ])("%j are in it unless they have the other direction", (words, text, own) => {
    expect(localOf(words, text)).toEqual(own);
  });
});
