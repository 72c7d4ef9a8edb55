import { describe, expect, test } from "vitest";
import { richText } from "../../../src/brief/body/rich-text.ts";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import type { Direction } from "../../../src/direction.ts";

const html = (markdown: string, direction?: Direction) =>
  richText(parseMarkdown(markdown).children, {
    headingLevel: 4,
    idPrefix: "a_0-",
    ...(direction === undefined ? {} : { direction }),
    resolveLink: () => undefined,
    resolveImage: () => undefined,
  })?.html.replace(/\n/g, "");

const ARABIC = "تقترح المجموعة العربية تعديل القرار 130.";
const ENGLISH = "The Arab States propose to amend Resolution 130.";

describe("a paragraph is read in the direction of its first word, and of most of its words", () => {
  test.each<[Direction, string, string]>([
    ["rtl", `${ARABIC}\n\n${ENGLISH}`, `<p>${ARABIC}</p><p dir="ltr">${ENGLISH}</p>`],
    ["ltr", `${ENGLISH}\n\n${ARABIC}`, `<p>${ENGLISH}</p><p dir="rtl">${ARABIC}</p>`],
    ["ltr", "האיחוד", '<p dir="rtl">האיחוד</p>'],
    ["rtl", "130 (**Resolution**)", '<p dir="ltr">130 (<strong>Resolution</strong>)</p>'],
    ["rtl", "Резолюция 130", '<p dir="ltr">Резолюция 130</p>'],
    ["rtl", "决议", '<p dir="ltr">决议</p>'],
    ["rtl", "130, 2018", "<p>130, 2018</p>"],
    ["rtl", `${ARABIC} (Resolution 130)`, `<p>${ARABIC} (Resolution 130)</p>`],
    ["rtl", "## Summary", '<h4 dir="ltr">Summary</h4>'],
    ["rtl", "- القرار\n- Resolution", '<ul><li>القرار</li><li dir="ltr">Resolution</li></ul>'],
    [
      "rtl",
      "> Resolution\n>\n> القرار",
      '<blockquote dir="ltr"><p>Resolution</p><p dir="rtl">القرار</p></blockquote>',
    ],
  ])("in a text that is %s: %s", (direction, markdown, expected) => {
    expect(html(markdown, direction)).toBe(expected);
  });

  test.each([
    "ـ ",
    "ــ ",
    "12 - ",
    "١٢. ",
    "• ",
    "← ",
    "«",
    "(",
    "“",
    "🔒 ",
    "ITU: ",
    "a) ",
    "(i) ",
    "2º ",
    "№ 5 ",
    "ʼ",
    "** ** ",
  ])("also an Arabic one that begins with %s", (start) => {
    expect(html(start + ARABIC, "rtl")).not.toContain("dir=");
  });

  test.each(["ـ ", "١٢. ", "• ", "«", "🔒 ", "القرار: "])(
    "and an English one that begins with %s",
    (start) => {
      const isArabic = /\p{L}{2}/u.test(start);
      expect(html(start + ENGLISH, "rtl")).toBe(`<p${isArabic ? "" : ' dir="ltr"'}>${start}${ENGLISH}</p>`);
      expect(html(start + ENGLISH, "ltr")).toBe(`<p>${start}${ENGLISH}</p>`);
    },
  );

  test("also in the cells of a table", () => {
    expect(html("| القرار | Title |\n| --- | --- |\n| 130 | القرار |", "rtl")).toBe(
      '<table><thead><tr><th scope="col">القرار</th><th scope="col" dir="ltr">Title</th></tr></thead><tbody><tr><td>130</td><td>القرار</td></tr></tbody></table>',
    );
  });

  test("a table has the direction of its first cell with words, and of most of them", () => {
    const tableOf = (rows: string[], direction: Direction) =>
      /<table[^>]*>/.exec(
        html([rows[0], "| --- | --- |", ...rows.slice(1)].join("\n"), direction) ?? "",
      )?.[0];
    const persian = ["| کشور | قیمت |", "| ایران | ۱۲ |", "| پاکستان و هند (ITU) | 14 |"];
    expect(tableOf(persian, "ltr")).toBe('<table dir="rtl">');
    expect(tableOf(["| 1 | کشور |", ...persian.slice(1), "| Nauru | 3 |"], "ltr")).toBe('<table dir="rtl">');
    expect(tableOf(persian, "rtl")).toBe("<table>");
    expect(tableOf(["| State | قیمت |", ...persian.slice(1)], "ltr")).toBe("<table>");
    expect(tableOf(["| قیمت | State |", "| ۱۲ | Nauru |"], "ltr")).toBe("<table>");
    expect(tableOf(["| State | Price |", "| Nauru | 3 |"], "rtl")).toBe('<table dir="ltr">');
    expect(html(persian.join("\n").replace("\n", "\n| --- | --- |\n"), "ltr")).toContain("<td>ایران</td>");
  });

  test("and no direction comes from the text itself", () => {
    expect(html('<p dir="rtl">x</p>', "ltr")).not.toContain("<p dir");
    expect(html(ARABIC)).toBe(`<p>${ARABIC}</p>`);
  });
});
