import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildBrief } from "../../src/brief/build-brief.ts";
import type { Brief } from "../../src/brief/types.ts";
import { loadCorpus } from "../../src/corpus/load-corpus.ts";
import { exampleFolder } from "./example-conference.ts";
import { tableUnder } from "./tables.ts";

const FORMAT = readFileSync(new URL("../../docs/format.md", import.meta.url), "utf8");
const PAGE = readFileSync(new URL("../../docs/brief-json.md", import.meta.url), "utf8");

/** The example of the format's page as the internal audience reads it, and an extract for one delegation. */
async function briefs(): Promise<Brief[]> {
  await using folder = await exampleFolder(FORMAT);
  const { corpus } = await loadCorpus({
    folder: join(folder.path, "proposals/pp-26"),
    shown: "proposals/pp-26",
  });
  if (corpus === undefined) return [];
  const days = { asOf: "2026-11-27", today: "2026-12-24" };
  return [
    buildBrief(corpus, { ...days, audience: "internal" }),
    buildBrief(corpus, { ...days, audience: "delegation", for: "KEN", extract: { sponsor: "CITEL" } }),
  ];
}

test.each<[string, (brief: Brief) => object[]]>([
  ["The brief", (brief) => [brief]],
  ["The conference", (brief) => [brief.conference]],
  ["An issue", (brief) => brief.issues],
  ["What became of a text", (brief) => brief.texts],
  ["A proposal", (brief) => brief.proposals],
])("%s holds no name that the page does not explain", async (heading, partsOf) => {
  const parts = (await briefs()).flatMap(partsOf);
  const explained = tableUnder(PAGE, heading).map(([name]) => name?.replaceAll("`", ""));
  const written = new Set(parts.flatMap((part) => Object.keys(part)));
  expect(written.size).toBeGreaterThan(9);
  expect([...written].filter((name) => !explained.includes(name))).toEqual([]);
});
