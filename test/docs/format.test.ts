import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadCorpus } from "../../src/corpus/load-corpus.ts";
import { CONFERENCE_KEYS } from "../../src/corpus/schema/conference-schema.ts";
import { ISSUE_KEYS, OUTCOME_KEYS } from "../../src/corpus/schema/issue-and-outcome-schema.ts";
import type { KeyTable } from "../../src/corpus/schema/key-table.ts";
import { PROPOSAL_KEYS } from "../../src/corpus/schema/proposal-schema.ts";
import { ENDED_STATUSES, OPEN_STATUSES } from "../../src/corpus/types.ts";
import { regionalGroups } from "../../src/itu/regional-groups.ts";
import { exampleFiles, exampleFolder } from "./example-conference.ts";
import { tableUnder } from "./tables.ts";

const PAGE = readFileSync(new URL("../../docs/format.md", import.meta.url), "utf8");

test("the example of the page is a conference without a finding", async () => {
  expect([...exampleFiles(PAGE).keys()].sort()).toEqual([
    "proposals/pp-26/apt/acp-98a1-4.md",
    "proposals/pp-26/citel/iap-1-early.md",
    "proposals/pp-26/citel/iap-99-1.md",
    "proposals/pp-26/conference.md",
    "proposals/pp-26/issues/cybersecurity.md",
    "proposals/pp-26/issues/privacy.md",
    "proposals/pp-26/outcomes/res-130.md",
  ]);
  await using folder = await exampleFolder(PAGE);
  const { findings } = await loadCorpus({
    folder: join(folder.path, "proposals/pp-26"),
    shown: "proposals/pp-26",
    today: "2026-11-13",
  });
  expect(findings).toEqual([]);
});

test.each<[string, KeyTable, string]>([
  ["conference.md", CONFERENCE_KEYS, "Keys of conference.md"],
  ["an issue", ISSUE_KEYS, "Keys of an issue"],
  ["an outcome", OUTCOME_KEYS, "Keys of an outcome"],
  ["a proposal", PROPOSAL_KEYS, "Keys of a proposal"],
])(
  "the page lists each key of %s in the order of the program, and which are required",
  (_, keys, heading) => {
    const printed = tableUnder(PAGE, heading).map(([key, required]) => [key, required]);
    const known = Object.entries(keys).map(([key, row]) => [`\`${key}\``, row.required ? "yes" : "no"]);
    expect(printed).toEqual(known);
  },
);

test("the page lists each status, and whether it is open", () => {
  const printed = tableUnder(PAGE, "Statuses").map(([status, kind]) => [status, kind]);
  expect(printed).toEqual([
    ...OPEN_STATUSES.map((status) => [`\`${status}\``, "open"]),
    ...ENDED_STATUSES.map((status) => [`\`${status}\``, "ended"]),
  ]);
});

test("the page names each regional group", () => {
  const named = /^- regional groups: (.*);$/m.exec(PAGE)?.[1];
  expect(named).toBe(
    regionalGroups()
      .map(({ key }) => `\`${key}\``)
      .join(", "),
  );
});
