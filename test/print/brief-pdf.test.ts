import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../commands/run.ts";
import { accessibilityOf } from "./accessibility.ts";
import {
  linesOfPages,
  lonelyHeadings,
  lonelyNumbers,
  lonelyRows,
  type PageLayout,
  pageLayout,
} from "./page-layout.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));

let out: string;
let pdf: Uint8Array;
let layout: PageLayout;
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), "plenibrief-test-"));
  const args = ["build", "pp-18", "--as-of", "2018-10-27", "--format", "pdf", "--out", out];
  const { exit, stderr } = await run(repository, args);
  expect({ exit, stderr }).toMatchObject({ exit: 0 });
  pdf = await readFile(join(out, "pp-18/brief.pdf"));
  layout = await pageLayout(pdf);
}, 60_000);
afterAll(() => rm(out, { recursive: true, force: true }));

describe("the outcomes of PP-18 on paper", () => {
  test("can be mailed too, and are PDF/UA-1 as far as a program can tell", async () => {
    const args = ["build", "pp-18", "--as-of", "2018-11-16", "--format", "pdf", "--out", join(out, "after")];
    expect((await run(repository, args)).exit).toBe(0);
    const outcomes = await readFile(join(out, "after/pp-18/brief.pdf"));
    expect(outcomes.length).toBeLessThan(300_000);
    expect(accessibilityOf(outcomes).problems).toEqual([]);
  }, 60_000);
});

describe("the brief of PP-18 on paper", () => {
  test("can be mailed: tags, links and fonts in less than 300 KB", () => {
    expect(pdf.length).toBeLessThan(300_000);
  });

  test("is PDF/UA-1 as far as a program can tell: nothing untagged, each link, figure and head cell with its words", () => {
    const { problems, ...found } = accessibilityOf(pdf);
    expect(problems).toEqual([]);
    expect(found.headings).toBeGreaterThan(100);
    expect(found.links).toBeGreaterThan(500);
    expect(found).toMatchObject({
      linksWithWords: found.links,
      figuresWithWords: found.figures,
      untagged: 0,
    });
  });

  test("no heading stands at the bottom of a page, without what it announces", () => {
    expect(lonelyHeadings(layout)).toEqual([]);
  });

  test("no table leaves a single row behind, neither where it begins nor where it ends", () => {
    expect(lonelyRows(layout)).toEqual([]);
  });

  test("no page number stands on a line of its own, away from the title that it belongs to", () => {
    expect(lonelyNumbers(layout)).toEqual([]);
  });

  test("no page is spent on a few lines", () => {
    expect(Math.min(...linesOfPages(layout))).toBeGreaterThanOrEqual(5);
  });
});
