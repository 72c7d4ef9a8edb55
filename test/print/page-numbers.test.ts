import { beforeAll, describe, expect, test } from "vitest";
import type { PrintBrowser } from "../../src/print/browser/print-browser.ts";
import { printPage } from "../../src/print/print-page.ts";
import { browserPrint } from "../pdf/browser-print.ts";
import { finishedAndUnfinished } from "../pdf/finished-print.ts";
import { differences } from "../pdf/pictures.ts";
import { openPdf, textOfPage } from "../pdf/read-pdf.ts";
import { fontFaces } from "../pdf/six-scripts.ts";
import { wrongPageNumbers } from "../pdf/wrong-page-numbers.ts";
import { sharedBrowser } from "./shared-browser.ts";

let browser: PrintBrowser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

const about = { title: "A brief", language: "en", date: "2018-10-27", creator: "plenibrief 0.0.0" };

/** Contents of so many sections, each on a small page of its own. */
function contents(sections: number, style = "", dir = "ltr"): string {
  const keys = Array.from({ length: sections }, (_, index) => `part-${index + 1}`);
  const entries = keys.map(
    (key) => `<li><a href="#${key}">On ${key}</a>&nbsp;<i data-page-of="${key}"></i> etc.`,
  );
  const parts = keys.map((key) => `<section id="${key}"><h2>${key}</h2></section>`);
  return `<!doctype html><html lang="en" dir="${dir}"><head><meta charset="utf-8"><title>A brief</title><style>
    ${fontFaces("Own", "@fontsource/source-serif-4", "Az")} @page { size: A6 } body { font: 11pt Own; font-variant-numeric: tabular-nums }
    i { font-style: normal } section { break-before: page } ${style}</style></head>
    <body><h1>A brief</h1><ol>${entries.join("")}</ol>${parts.join("")}</body></html>`;
}

/** In briefs of each kind, with words of any length: in `layout.test.ts`, where these are laid out anyway. */
describe("each page number is that of its heading, and is read after the words that it belongs to", () => {
  test("directly behind Arabic letters, where the browser ignores the spacing of letters", async () => {
    const html = contents(2).replaceAll("</a>&nbsp;<i", " ببب</a><i");
    const { pdf } = await printPage(browser, { ...about, html });
    await using opened = await openPdf(pdf);
    expect((await textOfPage(opened.document, 1)).match(/\d+(?=\s*etc)/g)).toEqual(["2", "3"]);
  });

  test("where there is only one of them, since the font has all ten digits", async () => {
    const { pdf } = await printPage(browser, { ...about, html: contents(1) });
    await using opened = await openPdf(pdf);
    expect(await textOfPage(opened.document, 1)).toMatch(/On part-1\s2 etc\./);
  });
});

describe("a page number looks as if the browser had known it", () => {
  test.each([
    ["after a text", "", "ltr"],
    ["at the end of a line", "li { display: flex } i { flex: 1; text-align: end }", "ltr"],
    [
      "in a box of its own, small and set apart",
      "i { float: right; font-size: 7pt; letter-spacing: .1em }",
      "ltr",
    ],
    ["in a page from right to left", "", "rtl"],
  ])("%s", async (_, style, dir) => {
    const html = contents(12, style, dir);
    const { pdf, pageOf } = await printPage(browser, { ...about, html });
    expect(await differences(await browserPrint(browser, html, pageOf, 2), pdf)).toEqual([]);
  });
});

test("where there are more pages than the height of the page promised, numbers get the room that they need", async () => {
  const html = contents(101);
  const { pdf, pages } = await printPage(browser, { ...about, html });
  expect(pages).toBeGreaterThan(100);
  const { finished } = await finishedAndUnfinished(browser, html, 3);
  expect(Buffer.compare(pdf, finished), "as where three digits were expected").toBe(0);
  expect(await wrongPageNumbers(html, pdf)).toEqual([]);
});

test("ten digits in a text stay as they are, and so does a page that wants no number", async () => {
  const html = contents(2).replace("</h1>", "</h1><p>0123456789</p><p>0123456798 <b>0123456789</b></p>");
  const { pdf } = await printPage(browser, { ...about, html });
  await using opened = await openPdf(pdf);
  expect((await textOfPage(opened.document, 1)).match(/\d{10}/g)).toEqual([
    "0123456789",
    "0123456798",
    "0123456789",
  ]);
});
