import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Brief } from "../../src/brief/types.ts";
import { shippedBrief } from "../formats/kinds-fixture.ts";
import { halfEmptyPages, pageLayout } from "../print/page-layout.ts";
import { missingStatements, repeatedStatements } from "../print/statements.ts";
import { expectWhole } from "../print/whole-print.ts";
import { run } from "./run.ts";

const CONFERENCES = ["pp-18", "pp-14", "pp-10", "pp-22"] as const;

/** Printed once, since that takes seconds: the others in `test/print/brief-pdf.test.ts` and `shipped-briefs.test.ts`. */
const PRINTED = [["pp-10", "2010-10-22", "18 proposals", 8]] as const;

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "plenibrief-shipped-"));
  for (const name of CONFERENCES) {
    await cp(resolve("proposals", name), join(cwd, "proposals", name), { recursive: true });
  }
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

test.each(CONFERENCES)("the shipped record of %s has nothing to be corrected", async (name) => {
  const { exit, stdout } = await run(cwd, ["check", name, "--strict", "--as-of", "2026-11-22"]);
  expect(stdout).toMatch(/^no errors, no warnings in \d+ files\n$/);
  expect(exit).toBe(0);
});

describe.each(PRINTED)("%s as of %s", (name, asOf, proposals, mostPages) => {
  let brief: Brief;
  let pdf: Uint8Array;
  test("every heading stands on the page that each reference names; the outline has the headings word for word; it is PDF/UA-1 as far as a program can tell; no page but the last is less than half full", async () => {
    const { exit, stderr } = await run(cwd, ["build", name, "--as-of", asOf, "--format", "html,pdf,json"]);
    expect(exit, stderr).toBe(0);
    const out = (file: string) => readFile(join(cwd, "out", name, file));
    const html = String(await out("brief.html"));
    brief = JSON.parse(String(await out("brief.json")));
    pdf = await out("brief.pdf");
    expect(pdf.length, "it can be mailed").toBeLessThan(320_000);
    await expectWhole(html, pdf);
    const layout = await pageLayout(pdf);
    expect(layout.heights.length).toBeLessThanOrEqual(mostPages);
    expect(halfEmptyPages(layout)).toEqual([]);
    expect(html.match(/<article/g)?.length ?? 0).toBeGreaterThan(0);
    expect(stderr).toContain(`: ${proposals}, `);
  });

  test("has every statement", () => {
    expect(missingStatements(brief, pdf)).toEqual([]);
  });

  test("states each once: summaries, positions, asks, analyses, outcomes and notes of the history", () => {
    expect(repeatedStatements(brief, pdf)).toEqual([]);
  });
});

test("PP-18 two days before it opened knows no outcome, and on its last day does", async () => {
  const before = await shippedBrief("pp-18", "2018-10-27");
  expect(before.proposals.filter(({ open }) => !open).map(({ status }) => status)).toEqual([
    "superseded",
    "superseded",
  ]);
  expect(JSON.stringify(before.proposals)).not.toContain("2018-11");
  const after = await shippedBrief("pp-18", "2018-11-16");
  expect(after.proposals.filter(({ outcome }) => outcome !== undefined).length).toBeGreaterThan(10);
});
