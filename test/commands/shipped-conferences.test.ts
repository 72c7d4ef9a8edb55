import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { shippedBrief } from "../formats/kinds-fixture.ts";
import { notInGate } from "../gate.ts";
import { run } from "./run.ts";

const CONFERENCES = ["pp-18", "pp-22", ...notInGate(["pp-14", "pp-10"])];

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
