import { beforeAll, describe, expect, test } from "vitest";
import type { Brief } from "../../src/brief/types.ts";
import { shippedBrief } from "../formats/kinds-fixture.ts";
import { renderEnglish } from "../formats/renderer.ts";
import { countPageNumbers } from "../pdf/wrong-page-numbers.ts";
import { type MeasuredPrint, measuredPrint } from "./measured-print.ts";
import { halfEmptyPages, linesBetweenPixels, pageLayout } from "./page-layout.ts";
import { missingStatements, repeatedStatements } from "./statements.ts";
import { expectWhole } from "./whole-print.ts";

/** A conference, the days of its brief and of what is compared with it, and how many pages it has at most. */
export type Case = readonly [folder: string, asOf: string, since: string, mostPages: number];

/** On paper, the internal brief of each is whole and looks as it should. Each is printed once, since that takes seconds. */
export function expectOnPaper(cases: readonly Case[]): void {
  describe.each(cases)(
    "on paper, the brief of %s as of %s, with what changed since %s",
    (folder, asOf, since, mostPages) => {
      let brief: Brief;
      let html: string;
      let printed: MeasuredPrint;
      beforeAll(async () => {
        brief = await shippedBrief(folder, asOf, { since, audience: "internal" });
        html = renderEnglish(brief);
        printed = await measuredPrint(html);
      }, 60_000);

      test("has no text that leaves the page or its cell, is cut off, meets other text, or is set smaller", () => {
        expect(printed.outOfPlace).toEqual({ text: [], positions: [], marks: [], headings: [] });
        expect(printed.scaledPages).toEqual([]);
      });

      test("has every statement", () => {
        expect(missingStatements(brief, printed.finished)).toEqual([]);
      });

      test("states each once: summaries, positions, asks, analyses, outcomes and notes of the history", () => {
        expect(repeatedStatements(brief, printed.finished)).toEqual([]);
      });

      test("has no page that is less than half full, except one at its end", async () => {
        expect(halfEmptyPages(await pageLayout(printed.finished))).toEqual([]);
      });

      test("has its lines on whole pixels: fractions are rounded in some runs, and the bytes are others", () => {
        expect(linesBetweenPixels(printed.finished)).toEqual([]);
      });

      test("has its headings in the outline word for word, each on the page that its page numbers state, and is PDF/UA-1 as far as a program can tell", async () => {
        expect(countPageNumbers(html)).toBeGreaterThan(40);
        await expectWhole(html, printed.finished);
        expect((await pageLayout(printed.finished)).heights.length).toBeLessThanOrEqual(mostPages);
      });
    },
  );
}
