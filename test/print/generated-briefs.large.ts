import { beforeAll, describe, expect, test } from "vitest";
import { buildBrief } from "../../src/brief/build-brief.ts";
import type { Brief } from "../../src/brief/types.ts";
import { type Printed, printPage } from "../../src/print/print-page.ts";
import { GENERATED, generatedConference } from "../bench/generated-conference.ts";
import { pageWeight } from "../bench/page-weight.ts";
import { load } from "../corpus/small-conference.ts";
import { renderEnglish } from "../formats/renderer.ts";
import { browserPrint } from "../pdf/browser-print.ts";
import { openDocument } from "../pdf/pdfium.ts";
import { differences } from "../pdf/pictures.ts";
import { sharedBrowser } from "./shared-browser.ts";
import { missingStatements } from "./statements.ts";
import { expectWhole } from "./whole-print.ts";

/** Points at the upper edge of a page that the finisher sets: the running head. */
const HEAD = 40;

/** The words that a search for each word of each page of a PDF does not find there. */
async function wordsNotFound(bytes: Uint8Array, expected: readonly string[][]): Promise<string[]> {
  using document = await openDocument(bytes);
  return expected.flatMap((words, page) => {
    const found = new Set(document.find(page, words));
    return words.filter((word) => !found.has(word)).map((word) => `page ${page + 1}: ${word}`);
  });
}

async function wordsOfPages(bytes: Uint8Array): Promise<string[][]> {
  using document = await openDocument(bytes);
  return Array.from({ length: document.pages }, (_, page) => [
    ...new Set(document.text(page).match(/\p{L}{4,}/gu) ?? []),
  ]);
}

/** Takes minutes: not among the tests of the suite. Run with `npm run test:large`. */
describe.each([
  { proposals: 200, pixels: 1 },
  { proposals: 1000, pixels: 2000 },
])("the brief of $proposals generated proposals", ({ proposals, pixels }) => {
  let brief: Brief;
  let html: string;
  let printed: Printed;
  let single: Uint8Array;
  let head: string;
  beforeAll(async () => {
    const { corpus, findings } = await load(Object.fromEntries(generatedConference(proposals)));
    if (corpus === undefined) throw new Error(JSON.stringify(findings));
    const { asOf } = GENERATED;
    brief = buildBrief(corpus, { asOf, today: asOf, audience: "public" });
    html = renderEnglish(brief);
    head = brief.conference.title;
    const browser = await sharedBrowser();
    const about = { title: "A brief", language: "en", date: asOf, creator: "plenibrief 0.0.0" };
    printed = await printPage(browser, { ...about, html });
    single = await browserPrint(browser, html, printed.pageOf, String(printed.pages).length);
  });

  test("has all proposals", () => {
    expect(brief.proposals).toHaveLength(proposals);
  });

  test("is sent in a few KB a proposal, besides its fonts", () => {
    const { sent, words } = pageWeight(html);
    expect(words).toBeGreaterThan(proposals * 2250);
    expect(sent).toBeLessThan(proposals * 1500);
  });

  test("is PDF/UA-1 as far as a program can tell; each reference names the page of its heading, the outline has all headings", async () => {
    await expectWhole(html, printed.pdf);
  });

  test("has every statement", () => {
    expect(missingStatements(brief, printed.pdf)).toEqual([]);
  });

  test("looks on each page below its head as the browser's print of the whole page", async () => {
    // The edge of a glyph may lie between two pixels. In one document of hundreds of pages the browser's own places are
    // less exact: thin lines move by a fraction of a pixel.
    const different = await differences(single, printed.pdf, HEAD);
    expect(different.filter((page) => Number(/: (\d+) pixels/.exec(page)?.[1]) > pixels)).toEqual([]);
  });

  test("has on each page all words that a search finds in the browser's print", async () => {
    // The running head has another text in the browser's own print.
    const words = (await wordsOfPages(single)).map((page) => page.filter((word) => !head.includes(word)));
    const unfound = new Set(await wordsNotFound(single, words));
    const missing = (await wordsNotFound(printed.pdf, words)).filter((word) => !unfound.has(word));
    expect(missing).toEqual([]);
    expect(unfound.size).toBeLessThan(words.flat().length / 100);
  });
});
