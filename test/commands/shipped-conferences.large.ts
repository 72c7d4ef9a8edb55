import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Brief } from "../../src/brief/types.ts";
import { halfEmptyPages, pageLayout } from "../print/page-layout.ts";
import { missingStatements, repeatedStatements } from "../print/statements.ts";
import { expectWhole } from "../print/whole-print.ts";
import { run } from "./run.ts";

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "plenibrief-shipped-"));
  await cp(resolve("proposals/pp-10"), join(cwd, "proposals/pp-10"), { recursive: true });
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

describe("the command prints a shipped conference", () => {
  let brief: Brief;
  let pdf: Uint8Array;
  test("every heading stands on the page that each reference names; the outline has the headings word for word; it is PDF/UA-1 as far as a program can tell; no page but the last is less than half full", async () => {
    const { exit, stderr } = await run(cwd, [
      "build",
      "pp-10",
      "--as-of",
      "2010-10-22",
      "--format",
      "html,pdf,json",
    ]);
    expect(exit, stderr).toBe(0);
    const out = (file: string) => readFile(join(cwd, "out/pp-10", file));
    const html = String(await out("brief.html"));
    brief = JSON.parse(String(await out("brief.json")));
    pdf = await out("brief.pdf");
    expect(pdf.length, "it can be mailed").toBeLessThan(320_000);
    await expectWhole(html, pdf);
    const layout = await pageLayout(pdf);
    expect(layout.heights.length).toBeLessThanOrEqual(8);
    expect(halfEmptyPages(layout)).toEqual([]);
    expect(html.match(/<article/g)?.length ?? 0).toBeGreaterThan(0);
    expect(stderr).toContain(": 18 proposals, ");
  });

  test("has every statement", () => {
    expect(missingStatements(brief, pdf)).toEqual([]);
  });

  test("states each once: summaries, positions, asks, analyses, outcomes and notes of the history", () => {
    expect(repeatedStatements(brief, pdf)).toEqual([]);
  });
});
