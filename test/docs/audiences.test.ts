import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { VISIBILITY, type VisibilityTable } from "../../src/brief/visibility.ts";
import { sectionName } from "../../src/corpus/sections/section-names.ts";
import { tableUnder } from "./tables.ts";

const PAGE = readFileSync(new URL("../../docs/audiences.md", import.meta.url), "utf8");

/** What the page says in words where the program has a name of its own. */
const NAMES = new Map([
  ["position entries of `history`", "history-position"],
  ['the mark "stale"', "stale"],
  ["what a void agreement was about", "void-agreement"],
  ["the summary", "summary"],
  ["what is at stake", "stake"],
  ["what the text says now", "summary"],
  ["the introduction", "introduction"],
  ["further headings", "further"],
  ["`:::internal`", "internal"],
  ["`:::delegation`", "delegation"],
  ["`:::delegation KEN`, in the brief for another state or for none", "delegation-other"],
]);

const CONDITIONS = new Map([
  ["yes", "yes"],
  ["no", "no"],
  ["where agreed", "where-agreed"],
  ["where agreed or proposed", "where-proposed"],
]);

test.each<[keyof VisibilityTable, string]>([
  ["audiences", "Proposals by their `audience`"],
  ["proposal", "Keys of a proposal"],
  ["proposalSections", "Sections of a proposal"],
  ["issue", "Keys of an issue"],
  ["issueSections", "Sections of an issue"],
  ["outcome", "Keys of an outcome"],
  ["outcomeSections", "Sections of an outcome"],
  ["conference", "Keys of a conference"],
  ["conferenceSections", "Sections of a conference"],
  ["fences", "Blocks in a text"],
])("the table of %s that the page prints is the one that the program uses", (table, heading) => {
  const printed = tableUnder(PAGE, heading).flatMap(([what = "", ...conditions]) =>
    namesIn(what).map((name) => [name, ...conditions.map((words) => CONDITIONS.get(words) ?? words)]),
  );
  const used = [...VISIBILITY[table]].map(([name, visibility]) => [
    name,
    visibility.public,
    visibility.delegation,
    visibility.internal,
  ]);
  expect(printed.sort()).toEqual(used.sort());
});

/** The program's names of what a cell lists: keys and headings between backticks, others by the map above. */
function namesIn(cell: string): string[] {
  const whole = NAMES.get(cell);
  if (whole !== undefined) return [whole];
  return cell.split(", ").map((item) => {
    const named = NAMES.get(item);
    if (named !== undefined) return named;
    const code = /^`(.+)`$/.exec(item)?.[1] ?? item;
    return code.startsWith("## ") ? sectionName(code.slice("## ".length)) : code;
  });
}
