import { describe, expect, test } from "vitest";
import type { Brief } from "../../../src/brief/types.ts";
import { brief, issue, proposal } from "../brief-fixture.ts";
import { renderEnglish } from "../renderer.ts";

/** The languages that the page states for a title, in the order of its places; an empty one where it states none. */
function languagesOf(title: string, language?: string, fields: Partial<Brief> = {}): string[] {
  const one = proposal("one", { title, ...(language === undefined ? {} : { language }) });
  const html = renderEnglish(brief([issue("cybersecurity")], [one], fields));
  const places = html.matchAll(/<bdi(?: lang="([^"]*)"| data-script="Arab")?>([^<]*)<\/bdi>/g);
  return [...places].flatMap(([, stated = "", text]) => (text === title ? [stated] : []));
}

test("Arabic letters of no certain language are marked, for their font", () => {
  const texts = ["fa", "ur"].map((language) => proposal(language, { title: "A title", language }));
  const html = renderEnglish(
    brief([issue("cybersecurity")], [proposal("one", { title: "گزارش شورا" }), ...texts]),
  );
  expect(html).toContain('<bdi data-script="Arab">گزارش شورا</bdi>');
});

describe("a name in another script than the brief's", () => {
  test.each([
    ["تعديل القرار بشأن اللغات", "ar", "ar"],
    ["تعديل القرار (WSIS)", undefined, "ar"],
    ["اصلاح قطعنامه", "fa", "fa"],
    ["关于语文使用的决议修订", "zh", "zh"],
    ["關於語文使用的決議", "zh-TW", "zh-TW"],
    ["Изменение Резолюции", undefined, "ru"],
    ["Зміни до Резолюції", "uk", "uk"],
    ["Τροποποίηση του ψηφίσματος", "el", "el"],
  ])("states its language wherever it stands: %s", (title, language, stated) => {
    const places = languagesOf(title, language);
    expect(places.length).toBeGreaterThan(2);
    expect(new Set(places)).toEqual(new Set([stated]));
  });

  test.each([
    ["A title in English", undefined],
    ["Un titre en français", "fr"],
    ["Res. 130", "ar"],
    ["World Summit: القرار", "ar"],
    ["Τροποποίηση", undefined],
    ["130", undefined],
  ])("and no other name does: %s", (title, language) => {
    expect(languagesOf(title, language).filter((stated) => stated !== "")).toEqual([]);
  });

  test.each([
    ["متن را ایران فرستاد.", "fa"],
    ["کمیتهٔ ۵", "fa"],
    ["شورا گزارش می\u200cدهد", "fa"],
    ["کونسل 2027 میں رپورٹ دے گی۔", "ur"],
    ["شورا به ټاکنو کې راپور ورکړي.", "ps"],
    ["ڕاپۆرتی ئەنجومەن", "ckb"],
    ["گزارش شورا", ""],
    ["ەۆ ئا", ""],
    ["ڤرلمبڬاءن", ""],
    ["تقرير المجلس", "ar"],
    ["Зміни до Резолюції", "uk"],
    ["Қарори ҷаласа", "tg"],
    ["Кеңестің қаулысы", "kk"],
    ["Ўзбекистон қарори", "uz-Cyrl"],
    ["Рада ўхваліла", "be"],
    ["Савет је усвојио", ""],
    ["Извештај ће бити усвојен", "sr"],
    ["Җыелыш карары", ""],
    ["Кеңеш чечими", ""],
    ["Резолюция объекта", "ru"],
    ["情報共有に関する決議", "ja"],
    ["语文使用的决议", "zh"],
  ])("is in the language that its letters show, if any: %s", (title, stated) => {
    expect(new Set(languagesOf(title))).toEqual(new Set([stated]));
  });

  test("also as the title that the document has, where no source states its language", () => {
    const tag = (fields: object) =>
      /<bdi class="original"[^>]*>/.exec(
        renderEnglish(
          brief([issue("cybersecurity")], [proposal("one", { originalTitle: "د شورا ټاکنې", ...fields })]),
        ),
      )?.[0];
    expect(tag({})).toBe('<bdi class="original" lang="ps">');
    const sources = [{ title: "Document 1", language: "prs", for: [] }];
    expect(tag({ sources })).toBe('<bdi class="original" lang="prs">');
  });

  test("a sign parts it from the summary behind it, which may be in the same letters", () => {
    const fields = {
      originalTitle: "Acesso nas ilhas",
      summary: { html: "<p>It asks.</p>", text: "It asks." },
    };
    const html = renderEnglish(brief([issue("cybersecurity")], [proposal("one", fields)]));
    expect(html).toMatch(/Acesso nas ilhas<\/bdi> · <div class="prose summary"/);
    const { originalTitle: _, ...others } = fields;
    const without = renderEnglish(brief([issue("cybersecurity")], [proposal("one", others)]));
    expect(without).not.toMatch(/ · <div class="prose summary"/);
  });

  test.each<[string, readonly string[], string]>([
    ["گزارش شورا", ["fa"], "fa"],
    ["گزارش شورا", ["fa-AF", "ar"], "fa-AF"],
    ["گزارش شورا", ["fa", "ur"], ""],
    ["گزارش شورا", ["prs"], "prs"],
    ["کونسل میں رپورٹ", ["fa"], "ur"],
    ["شورا", ["fa"], "fa"],
    ["Зміни", ["ru", "uk"], "uk"],
    ["Зміни", ["tg"], ""],
  ])("%s where texts are in %s", (title, languages, stated) => {
    const texts = languages.map((language) => proposal(language, { title: "A title", language }));
    const html = renderEnglish(brief([issue("cybersecurity")], [proposal("one", { title }), ...texts]));
    const found = [...html.matchAll(/<bdi(?: lang="([^"]*)"| data-script="Arab")?>([^<]*)<\/bdi>/g)];
    expect(new Set(found.flatMap(([, language = "", text]) => (text === title ? [language] : [])))).toEqual(
      new Set([stated]),
    );
  });

  test("is not Persian where a text in Malay has a title in Arabic letters", () => {
    const languageOf = (title: string, ...others: string[]) => {
      const malay = proposal("one", { title, language: "ms" });
      const texts = others.map((language) => proposal(language, { title: "A title", language }));
      const html = renderEnglish(brief([issue("cybersecurity")], [malay, ...texts]));
      return new Set(
        [...html.matchAll(/<bdi(?: lang="([^"]*)"| data-script="Arab")?>[^<]*\p{Script=Arabic}/gu)].map(
          ([, found]) => found,
        ),
      );
    };
    expect(languageOf("کابل دالم لاوتن", "fa")).toEqual(new Set([undefined]));
    expect(languageOf("منچادڠکن ڤرميت", "fa")).toEqual(new Set(["ms"]));
    expect(languageOf("کابل دالم لاوتن")).toEqual(new Set(["ms"]));
  });

  test("states its direction, too, where its first letters have the other one", () => {
    const html = renderEnglish(
      brief(
        [issue("cybersecurity")],
        [proposal("one", { title: "ITU: تقرير سنوي من المدير", language: "ar", direction: "rtl" })],
      ),
    );
    const tags = [...html.matchAll(/<bdi([^>]*)>ITU: تقرير/g)].map(([, attributes]) => attributes);
    expect(tags.length).toBeGreaterThan(2);
    expect(new Set(tags)).toEqual(new Set([' lang="ar" dir="rtl"']));
  });

  test("states none where the brief has several languages of the script", () => {
    const both = ["ru", "uk"].map((language) => proposal(language, { title: "Резолюция", language }));
    expect(renderEnglish(brief([issue("cybersecurity")], both))).not.toMatch(/<bdi lang="(?:ru|uk)"/);
  });

  test("is one in English in a brief in Arabic", () => {
    expect(new Set(languagesOf("A title in English", "en", { language: "ar" }))).toEqual(new Set(["en"]));
  });
});
