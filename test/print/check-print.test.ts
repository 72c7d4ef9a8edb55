import { beforeAll, describe, expect, test } from "vitest";
import type { PrintBrowser } from "../../src/print/browser/print-browser.ts";
import { findMissingText } from "../../src/print/check-print.ts";
import { printPage } from "../../src/print/print-page.ts";
import { sharedBrowser } from "./shared-browser.ts";

let browser: PrintBrowser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

const about = { title: "A brief", language: "en", date: "2018-10-27", creator: "plenibrief 0.0.0" };
const words = `<p>${"What everybody proposes is set out here at some length. ".repeat(12)}</p>`;

const print = (body: string) =>
  printPage(browser, {
    ...about,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A brief</title><style>
      @page { size: A4; margin: 26mm 22mm } body { margin: 0; font: 10pt serif } p { margin: 0 }</style></head>
      <body><h1>A brief</h1>${words}<h2>Numbering</h2>${body}<h2>Privacy</h2>${words}</body></html>`,
  });

describe("a print that is not what the page was is an error that names the place, and no PDF", () => {
  test.each([
    ["a word that does not break", `<p>${"telecommunication".repeat(12)}</p>`],
    ["a table", `<table><tr>${"<td>Contribution</td>".repeat(14)}</tr></table>`],
    ["a box", '<div style="width: 180mm">Wide</div>'],
    ["a box that is hardly wider", '<div style="width: 170mm">Wide</div>'],
  ])("%s sets all pages smaller", async (_, body) => {
    await expect(print(body)).rejects.toThrow(
      /^the print came out smaller than its style sheet says: something under the heading "Numbering" is wider than the paper, by \d+ %$/,
    );
  });

  test("a box cuts words off", async () => {
    const body =
      '<p style="width: 30mm; overflow: hidden; white-space: nowrap">Notified late by several members</p>';
    await expect(print(body)).rejects.toThrow('the PDF lacks text under the heading "Numbering"');
  });

  test("what fits, breaks or is meant to be out of sight is printed", async () => {
    const unseen =
      '<span style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)">';
    const { pages } = await print(
      `<p style="overflow-wrap: anywhere">${"telecommunication".repeat(300)}</p><p>${unseen}Nobody sees these words</span></p>
      <p style="display: none">Nor these</p><svg width="90" height="20" viewBox="0 0 9 2"><text font-size="1">Small</text></svg>`,
    );
    expect(pages).toBe(2);
  });
});

test("words are looked for wherever they stand in the print, and each as often as the page has it", () => {
  const sections = [
    { heading: "One", words: "The Union considers. The Union decides" },
    { heading: "Two", words: "The Union requests several administrations" },
  ];
  expect(
    findMissingText(
      { sections },
      "a head TheUniondecidesThe Un\nionrequests several administrationsThe Union considers",
    ),
  ).toBe(undefined);
  expect(findMissingText({ sections }, "The Union considers The Union decides The Union reque")).toEqual({
    heading: "Two",
    missing: 20,
  });
});
