import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { changesBetween } from "../../src/brief/changes/changes.ts";
import { frozen, thawed } from "../../src/brief/edition.ts";

const FILE = "test/fixtures/editions/version-1.json";

/** Written by the first program that froze editions; never made anew. */
test("an edition of version 1 is read by every later program", async () => {
  const text = await readFile(FILE, "utf8");
  const edition = thawed(text, { file: FILE, number: 1, folder: "pp-26", audience: "public" });
  expect(edition.brief.proposals.map(({ key, title }) => [key, title])).toEqual([
    ["b", "Space"],
    ["a", "Confidence and security"],
  ]);
  expect(changesBetween(edition.brief, edition.brief, new Map())).toEqual([]);
  expect(frozen(edition)).toBe(text);
});
