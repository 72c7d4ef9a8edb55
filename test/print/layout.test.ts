import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { optionalKeys } from "../../src/optional-keys.ts";
import { readPageContents } from "../../src/pdf/content/page-contents.ts";
import { fontSizes } from "../../src/pdf/content/printed-text.ts";
import { textItems } from "../../src/pdf/content/text-items.ts";
import { readPdf } from "../../src/pdf/syntax/read-pdf.ts";
import type { PrintBrowser } from "../../src/print/browser/print-browser.ts";
import { pageLayout } from "../../src/print/check-print.ts";
import { brief, issue, proposal } from "../formats/brief-fixture.ts";
import { shippedBrief } from "../formats/kinds-fixture.ts";
import { renderEnglish } from "../formats/renderer.ts";
import { longWordBriefs } from "./long-words.ts";
import { sharedBrowser } from "./shared-browser.ts";
import {
  headingsOutOfLine,
  marksOnTheirOwnLine,
  misplacedText,
  positionsOffTheirLine,
} from "./text-geometry.ts";

let browser: PrintBrowser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

/** Pages on which more than a few words (of pictures, which are drawn to size) have a size that no style has. */
async function scaledPages(): Promise<string[]> {
  const { sizes } = await pageLayout(browser.page);
  const file = readPdf(await browser.page.print({ tagged: false }));
  const wanted = Object.keys(sizes).map(Number);
  return [...readPageContents(file).values()]
    .map((content) => fontSizes(textItems(content)))
    .flatMap((printed, index) => {
      const all = [...printed].reduce((sum, [, count]) => sum + count, 0);
      const other = [...printed].filter(([size]) => !wanted.some((each) => Math.abs(each - size) <= 1));
      const share = other.reduce((sum, [, count]) => sum + count, 0) / all;
      return share > 0.15 ? [`page ${index + 1}: ${JSON.stringify([...printed])}`] : [];
    });
}

const COLUMNS = [2, 3, 4, 5, 6, 8, 10, 14, 20];

describe("on paper no text leaves the page or its cell, is cut off, meets other text, or is set smaller", () => {
  test.each([
    ["pp-10", "2010-09-30", "2010-09-01"],
    ["pp-14", "2014-10-28", "2014-10-10"],
    ["pp-18", "2018-10-27", "2018-10-01"],
    ["pp-18", "2018-11-08", "2018-10-27"],
    ["pp-18", "2018-12-01", "2018-10-27"],
    ["pp-22", "2022-10-20", "2022-09-20"],
  ])("in the record of %s as of %s", async (folder, asOf, since) => {
    const shipped = await shippedBrief(folder, asOf, { since, audience: "internal" });
    expect(await misplacedText(browser.page, renderEnglish(shipped))).toEqual([]);
    expect(await positionsOffTheirLine(browser.page)).toEqual([]);
    expect(await marksOnTheirOwnLine(browser.page)).toEqual([]);
    expect(await headingsOutOfLine(browser.page)).toEqual([]);
    expect(await scaledPages()).toEqual([]);
  });

  test.each([7, 14, 16, 24])(
    "in a grid of %i sponsors, positions are beside their numbers",
    async (count) => {
      const sponsors = Array.from({ length: count }, (_, place) => ({
        code: `S${String.fromCharCode(65 + place)}`,
        kind: "state" as const,
        name: `State ${place}`,
      }));
      const positions = ["support", "oppose", "watch"] as const;
      const proposals = sponsors.flatMap((one, place) =>
        Array.from({ length: 5 }, (_, index) =>
          proposal(`p-${place}-${index}`, {
            sponsors: [one],
            ...optionalKeys({ position: positions.slice(0, (place % 3) + 1)[index] }),
          }),
        ),
      );
      const html = renderEnglish(brief([issue("cybersecurity")], proposals));
      expect(await misplacedText(browser.page, html)).toEqual([]);
      expect(await positionsOffTheirLine(browser.page)).toEqual([]);
    },
  );

  test.each([
    ["as long as a column is wide", () => 19],
    ["of many lengths", (place: number) => [12, 17, 19, 20, 25, 60, 300][(place * 5) % 7] ?? 1],
  ])(
    "with words %s in every key, each status and position, and tables of 2 to 20 columns",
    async (_, lengthAt) => {
      for (const brief of await longWordBriefs(lengthAt, COLUMNS)) {
        expect(await misplacedText(browser.page, renderEnglish(brief)), brief.kind).toEqual([]);
      }
    },
  );

  test("with words of any length anywhere", async () => {
    const inputs = fc.tuple(
      fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 40 }),
      fc.array(fc.integer({ min: 1, max: 24 }), { minLength: 1, maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(inputs, async ([lengths, columns]) => {
        const briefs = await longWordBriefs((place) => lengths[place % lengths.length] ?? 1, columns);
        for (const brief of briefs) {
          expect(await misplacedText(browser.page, renderEnglish(brief)), brief.kind).toEqual([]);
        }
      }),
      { numRuns: 1 },
    );
  });
});
