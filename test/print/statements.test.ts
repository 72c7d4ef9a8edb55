import { beforeAll, describe, expect, test } from "vitest";
import type { Brief } from "../../src/brief/types.ts";
import { shippedBrief } from "../formats/kinds-fixture.ts";
import { renderEnglish } from "../formats/renderer.ts";
import { finishedAndUnfinished } from "../pdf/finished-print.ts";
import { halfEmptyPages, pageLayout } from "./page-layout.ts";
import { sharedBrowser } from "./shared-browser.ts";
import { missingStatements, repeatedStatements } from "./statements.ts";

/** Prints of other days are judged where they are made: in `brief-pdf.test.ts` and `shipped-conferences.test.ts`. */
describe.each([
  ["pp-18", "2018-11-08", {}],
  ["pp-18", "2018-12-01", {}],
  ["pp-14", "2014-10-10", {}],
  ["pp-14", "2014-11-20", {}],
  ["pp-18", "2018-10-27", { audience: "internal" }],
] as const)("on paper, the brief of %s as of %s %j", (folder, asOf, options) => {
  let brief: Brief;
  let pdf: Uint8Array;
  beforeAll(async () => {
    brief = await shippedBrief(folder, asOf, options);
    ({ finished: pdf } = await finishedAndUnfinished(await sharedBrowser(), renderEnglish(brief)));
  }, 60_000);

  test("has every statement", () => {
    expect(missingStatements(brief, pdf)).toEqual([]);
  });

  test("has no page that is less than half full, except one at its end", async () => {
    const layout = await pageLayout(pdf);
    expect(halfEmptyPages(layout)).toEqual([]);
  });

  test("states each once: summaries, positions, asks, analyses, outcomes and notes of the history", () => {
    expect(repeatedStatements(brief, pdf)).toEqual([]);
  });
});
