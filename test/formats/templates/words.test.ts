import { describe, expect, test } from "vitest";
import { parseCatalogue } from "../../../src/formats/templates/catalogue.ts";
import { clauses, createWords } from "../../../src/formats/templates/words.ts";
import { templates } from "../renderer.ts";

const english = createWords(templates.strings);
const polish = createWords(
  parseCatalogue(
    "pl",
    "pl.json",
    '{"n": {"one": "{count} plik", "few": "{count} pliki", "other": "{count} plików"}}',
  ),
);

describe("the words of a page", () => {
  test("write days, months and spans as the language does", () => {
    expect(english.date("2018-10-27")).toBe("27 October 2018");
    expect(english.date("2018-04")).toBe("April 2018");
    expect(english.dates("2018-10-29", "2018-11-16").replace(/[\u2009\u202f]/g, " ")).toBe(
      "29 October – 16 November 2018",
    );
  });

  test("write lists and numbers as the language does", () => {
    expect(english.list(["status", "outcome", "target"])).toBe("status, outcome and target");
    expect(english.number(1234)).toBe("1,234");
  });

  test("part clauses by semicolons where they have no sign of their own, in any script", () => {
    const signs = ["፡፡", "።", "፤", "፣", "፦", "!", "؛", "،", "；", "៖", "។", "།", "՝", "։", "·"];
    expect(signs.map((sign) => clauses([`ዋጋው ይቀንስ${sign}`, "b"]))).toEqual(
      signs.map((sign) => `ዋጋው ይቀንስ${sign} b`),
    );
    expect(clauses(["a price", "a report"])).toBe("a price; a report");
  });

  test("choose the plural form of the language", () => {
    expect([1, 2, 5].map((count) => polish.text("n", { count }))).toEqual(["1 plik", "2 pliki", "5 plików"]);
    expect([0, 1, 2].map((count) => english.text("figures.count", { count }))).toEqual([
      "0 proposals",
      "1 proposal",
      "2 proposals",
    ]);
  });

  test("keep values as they are, whatever is in them", () => {
    expect(english.text("issue.caption", { issue: "$& {issue} <b>" })).toBe("Proposals on $& {issue} <b>");
  });

  test("say which text or value is missing, and in which file", () => {
    expect(() => polish.text("toString")).toThrow('pl.json: there is no text "toString"');
    expect(() => polish.text("n")).toThrow('pl.json: "n" has plural forms and needs a count');
    expect(() => english.text("issue.caption")).toThrow("needs a value for {issue}");
  });

  test("must be texts", () => {
    expect(() => parseCatalogue("en", "en.json", '{"a": {"b": 3}}')).toThrow(
      'en.json: "a.b" must be a text or an object of texts',
    );
  });
});

test.each([
  [["A report", "A register"], "A report; A register"],
  [["A report.", "A register."], "A report. A register."],
  [["ዋጋው ይቀንስ፡፡", "ሪፖርት ይቅረብ፡፡"], "ዋጋው ይቀንስ፡፡ ሪፖርት ይቅረብ፡፡"],
  [["ዋጋው ይቀንስ፤", "ሪፖርት ይቅረብ፤"], "ዋጋው ይቀንስ፤ ሪፖርት ይቅረብ፤"],
  [["ዋጋው ይቀንስ፣", "ሪፖርት ይቅረብ፦", "ሀ"], "ዋጋው ይቀንስ፣ ሪፖርት ይቅረብ፦ ሀ"],
  [["تقرير،", "سجل؛", "نص"], "تقرير، سجل؛ نص"],
  [["報告、", "登録"], "報告、 登録"],
])("clauses on a line have one sign between them: %j", (parts, line) => {
  expect(clauses(parts)).toBe(line);
});

describe("what the page says around the facts", () => {
  const said = JSON.stringify(templates.strings);

  test.each([
    [
      "that nothing happened, where the record is silent",
      /has not agreed|not introduced|not yet introduced|\bstuck for\b|\bno number yet/i,
    ],
    ["that a text was read, where it was not", /as it stands|They are the texts of/],
    ["that states signed what their group proposed", /propose through|Through \{group\}/],
    [
      "that accounts published later are left out, where they are in",
      /became known later is left out|not on public record by that day/,
    ],
  ])("never claims %s", (_claim, words) => {
    expect(said).not.toMatch(words);
  });
});
