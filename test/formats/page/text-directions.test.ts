import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Direction } from "../../../src/direction.ts";
import { withTextDirections } from "../../../src/formats/page/text-directions.ts";
import type { PrintBrowser } from "../../../src/print/browser/print-browser.ts";
import { printPage } from "../../../src/print/print-page.ts";
import { amount } from "../../gate.ts";
import { accessibilityOf } from "../../pdf/accessibility.ts";
import { sharedBrowser } from "../../print/shared-browser.ts";
import { brief, issue, proposal } from "../brief-fixture.ts";
import { renderEnglish } from "../renderer.ts";

const made = (html: string, page: Direction = "ltr", outer: [string, Direction][] = []) =>
  withTextDirections(html, page, new Map(outer));

const NAME = "مادهٔ ۳۵";

describe("words from right to left among others are isolated", () => {
  test.each([
    [`<p>The name is <bdi>${NAME}</bdi>; 12</p>`],
    [`<p>The name is <bdi><strong>مادهٔ</strong> ۳۵</bdi>; 12</p>`],
    [`<p>The name is <em><bdi><a href="#a" title="&gt;">مادهٔ</a> ۳۵</bdi></em>; 12</p>`],
    [`<p><strong>The name <bdi>مادهٔ</bdi></strong> ۳۵; 12</p>`],
    [`<p>A <ins>new <bdi>قرار</bdi></ins> ۱۲; 12</p>`],
    [`<p>A &amp; <bdi>ب &amp; ج</bdi> &lt;B&gt; 12</p>`],
    [`<td>A <bdi>ب</bdi></td><td>12</td><li>A <bdi>ب</bdi><br>12</li>`],
    [`<bdi>A <bdi>قرار 12</bdi>; 3</bdi>`],
    [
      `<div dir="rtl"><p>A قرار 12</p><p dir="ltr">A <bdi>قرار 12</bdi>; 3</p>A قرار</div><p>A <bdi>قرار</bdi></p>`,
    ],
    [`<svg><text>A قرار</text></svg><select><option>A قرار</select> A <bdi>قرار</bdi>`],
  ])("%s", (expected) => {
    const [start, inner = "", end] = /^<bdi>/.test(expected)
      ? ["<bdi>", expected.slice(5, -6), "</bdi>"]
      : ["", expected, ""];
    const bare = start + inner.replace(/<\/?bdi>/g, "") + end;
    expect(made(bare)).toBe(expected);
  });

  test("cells and lines of a changed value are apart; a line of a paragraph goes on", () => {
    const value = (html: string) => `<span class="changed"><ins><bdi>${html}</bdi></ins></span>`;
    expect(made(value("City | Price\nחיפה | 49\nرام الله | 35\nعمّان: 3\nא: 4"))).toBe(
      value(
        "City | Price<br><bdi>חיפה</bdi> | 49<br><bdi>رام الله</bdi> | 35<br><bdi>عمّان</bdi>: 3<br><bdi>א</bdi>: 4",
      ),
    );
    expect(made(value("City | Price\nHaifa | 49"))).toBe(value("City | Price\nHaifa | 49"));
    expect(made("<p>A א\nב 1</p>")).toBe("<p>A <bdi>א\nב 1</bdi></p>");
  });

  test("cells in other letters are apart in a text from right to left", () => {
    expect(made('<p dir="rtl">מחיר | עיר 49 | Beirut 5 | 35 | <b>Amman</b> | א B</p>')).toBe(
      '<p dir="rtl">מחיר | עיר 49 | <bdi>Beirut 5</bdi> | 35 | <b><bdi>Amman</bdi></b> | א B</p>',
    );
  });

  test("in a text from right to left, Latin words are where a number is before them, and so is a telephone number", () => {
    const text =
      "<p>تبلغ الكلفة <bdi>12.4 million MRU</bdi> في سنة 2027 (<bdi>2.5 billion IQD</bdi>)، أي <b><bdi>12 of 22 states</bdi></b>؛ الرقم <bdi>+202 3537 1777</bdi> في 2026 ITU Council، المادة 5 CS، Total 12 million</p>";
    expect(made(text.replace(/<\/?bdi>/g, ""), "rtl")).toBe(text);
    expect(made("<p>حيفا | السعر 4 GB الآن</p>", "rtl")).toBe("<p>حيفا | السعر <bdi>4 GB</bdi> الآن</p>");
  });

  test("a page from right to left isolates them only where it turns", () => {
    expect(made("<p>القرار A 12</p><p dir='x'>A</p>", "rtl")).toBe("<p>القرار A 12</p><p dir='x'>A</p>");
    expect(made('<p dir="ltr">A القرار 12</p>', "rtl")).toBe('<p dir="ltr">A <bdi>القرار 12</bdi></p>');
  });
});

test("only bdi elements are added, well nested, none of them empty", () => {
  const tags = ["em", "strong", "a", "bdi", "p", "span"].flatMap((name) => [`<${name}>`, `</${name}>`]);
  const parts = fc.constantFrom(
    ...tags,
    ...'A قرار ۱۲ 12 ; . ( ) « » " &amp; → 12A هٔ \u200c'.split(" "),
    " ",
    " ",
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 40 }), (all) => {
      const html = nested(all);
      const written = made(html).replace(/ dir="(?:rtl|ltr)"/g, "");
      expect(nested(written.match(/<[^>]*>|[^<]+/g) ?? [])).toBe(written);
      const bare = (text: string) => text.replace(/<\/?bdi>/g, "");
      expect(bare(written)).toBe(bare(html));
      expect(made(html.replace(/<\/?bdi>/g, ""))).not.toMatch(/<bdi><\/bdi>|<bdi>[^<]*<bdi>/);
    }),
    { numRuns: amount(500, 2_000) },
  );
});

/** The parts without end tags that have no start, and with those that are missing. */
function nested(parts: readonly string[]): string {
  const open: string[] = [];
  let html = "";
  for (const part of parts) {
    const [, slash, name = ""] = /^<(\/?)(\w+)>$/.exec(part) ?? [];
    if (slash === "") open.push(name);
    if (slash === "/" && open.at(-1) !== name) continue;
    if (slash === "/") open.pop();
    html += part;
  }
  return (
    html +
    open
      .reverse()
      .map((name) => `</${name}>`)
      .join("")
  );
}

describe("a value has the direction that a paragraph of the same words has", () => {
  const MIXED = "Not agreed; شورا گزارش می‌دهد و فهرست می‌ماند.";
  const RIGHT = "شورا گزارش می‌دهد: ITU";
  const LEFT = "شورا: The Council reports each year.";
  test.each<[string, Direction, Direction | undefined, string]>([
    [MIXED, "ltr", undefined, ""],
    [MIXED, "ltr", "rtl", ' dir="rtl"'],
    [MIXED, "rtl", undefined, ' dir="rtl"'],
    [RIGHT, "ltr", undefined, ""],
    [RIGHT, "rtl", undefined, ""],
    [LEFT, "ltr", undefined, ' dir="ltr"'],
    [LEFT, "rtl", undefined, ""],
    ["The Council", "rtl", undefined, ""],
    ["The Council", "rtl", "ltr", ""],
    ["130", "rtl", undefined, ""],
  ])("%s on a page %s in a text %s", (text, page, outer, attribute) => {
    const html = made(`<p>قرار</p><bdi>${text}</bdi>`, page, outer === undefined ? [] : [[text, outer]]);
    expect(/<bdi( dir="\w+")?>(?=Not|شورا(?!<)|<bdi>شورا|The|130)/.exec(html)?.[1] ?? "").toBe(attribute);
    // One that states the direction of its text gets that of its words.
    if (outer !== undefined) return;
    const stated = made(`<p>قرار</p><bdi dir="${page}">${text}</bdi>`, page);
    const own = attribute === "" ? (/^[\d]/.test(text) ? page : /^[A-Z]/.test(text) ? "ltr" : "rtl") : "";
    expect(stated).toContain(own === "" ? `<bdi${attribute}>` : `<bdi dir="${own}">`);
  });

  test("also in the text of a proposal that states its language", () => {
    const outcome = MIXED;
    const one = (fields: object) =>
      renderEnglish(
        brief([issue("cybersecurity")], [proposal("one", { outcome, status: "adopted", ...fields })]),
      );
    expect(one({})).toMatch(/<bdi[^>]*>Not agreed; <bdi>شورا/);
    expect(one({})).not.toContain('dir="rtl">Not agreed');
    expect(one({ language: "fa", direction: "rtl" })).toMatch(/<bdi[^>]* dir="rtl">Not agreed; شورا/);
  });
});

let browser: PrintBrowser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

/** The words of each paragraph in the order in which they are seen from left to right. */
const SEEN = `[...document.querySelectorAll("p")].map((paragraph) => {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const words = [];
  while (walker.nextNode()) {
    for (const { 0: word, index } of walker.currentNode.data.matchAll(/[^\\s.;,؟]+|[.;,؟]/g)) {
      const range = new Range();
      range.setStart(walker.currentNode, index);
      range.setEnd(walker.currentNode, index + word.length);
      words.push([range.getClientRects()[0].left, word]);
    }
  }
  return words.sort(([a], [b]) => a - b).map(([, word]) => word).join(" ");
})`;

test("in a browser numbers and marks beside them stay where they are", async () => {
  const lines = [
    ["The name is مادهٔ ۳۵; 12 states.", "The name is ۳۵ مادهٔ ; 12 states ."],
    ["It was on ۱۸ آبان ۱۴۰۵ in Tehran.", "It was on ۱۴۰۵ آبان ۱۸ in Tehran ."],
    ["It was on 18 آبان 1405 in Tehran.", "It was on 1405 آبان 18 in Tehran ."],
    ["A fund of ۴۰۰ هزار دالر a year.", "A fund of دالر هزار ۴۰۰ a year ."],
    ["It ends. فارسی رسمی نیست.", "It ends . . نیست رسمی فارسی"],
    ["See סעיף 12, 3 states.", "See 12 סעיף , 3 states ."],
    ["Is it شورا؟ 12 said so.", "Is it ؟ شورا 12 said so ."],
    ["The <b>مادهٔ</b> ۳۵; 12 states.", "The ۳۵ مادهٔ ; 12 states ."],
  ] as const;
  const seen = async (html: string) => {
    const { pdf } = await printPage(browser, {
      html: `<!doctype html><html lang="en"><head><title>A brief</title></head><body><h1>A brief</h1>${html}</body></html>`,
      ...{ title: "A brief", language: "en", date: "2018-10-27", creator: "plenibrief 0.0.0" },
    });
    // This page has the fonts of the machine, which may lack letters.
    expect(accessibilityOf(pdf).problems.filter((each) => !each.includes("glyphs"))).toEqual([]);
    return browser.page.evaluate(SEEN);
  };
  const html = lines.map(([words]) => `<p>${words}</p>`).join("");
  const expected = lines.map(([, each]) => each);
  expect(await seen(made(html))).toEqual(expected);
  expect(await seen(html)).not.toEqual(expected);
});

test("in a cell two paragraphs in the other direction are one below the other", async () => {
  const paragraph = (words: string) => `<p dir="rtl">${`${words} `.repeat(30)}</p>`;
  const html = paragraph("הסכם") + paragraph("הרשות");
  const one = proposal("one", { summary: { html, text: "הסכם\nהרשות" } });
  await printPage(browser, {
    html: renderEnglish(brief([issue("cybersecurity")], [one])),
    ...{ title: "A brief", language: "en", date: "2018-10-27", creator: "plenibrief 0.0.0" },
  });
  const ends = await browser.page.evaluate<[number, number][]>(`[...document.querySelectorAll(
    ".register .what > .summary > p")].map((paragraph) => {
    const range = new Range();
    range.selectNodeContents(paragraph.lastChild);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
    return [lines[0].top, lines.at(-1).top];
  })`);
  expect(ends).toHaveLength(2);
  expect(ends[1]?.[0]).toBeGreaterThan((ends[0]?.[1] ?? Number.NaN) + 5);
});

test("the lines of an outcome in the other direction all begin at their own side", async () => {
  const outcome = "הוסכם בהצהרה של ארבע עשרה מדינות ".repeat(8).trim();
  const one = proposal("one", { outcome, status: "adopted", language: "he", direction: "rtl" });
  await printPage(browser, {
    html: renderEnglish(brief([issue("cybersecurity")], [one])),
    ...{ title: "A brief", language: "en", date: "2018-10-27", creator: "plenibrief 0.0.0" },
  });
  const sides = await browser.page.evaluate<number[]>(`(() => {
    const range = new Range();
    range.selectNodeContents(document.querySelector(".outcome bdi").firstChild);
    return [...range.getClientRects()].map(({ right }) => Math.round(right));
  })()`);
  expect(sides.length).toBeGreaterThan(2);
  expect(new Set(sides).size).toBe(1);
});
