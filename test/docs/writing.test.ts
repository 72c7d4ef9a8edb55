import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readCommandLine } from "../../src/cli/command-line.ts";
import { COMMANDS } from "../../src/commands/registry.ts";
import { CONFERENCE_KEYS } from "../../src/corpus/schema/conference-schema.ts";
import { ISSUE_KEYS } from "../../src/corpus/schema/issue-and-outcome-schema.ts";
import { PROPOSAL_KEYS } from "../../src/corpus/schema/proposal-schema.ts";
import { run } from "../commands/run.ts";
import { png } from "../corpus/images/small-images.ts";
import { exampleFiles, exampleFolder } from "./example-conference.ts";

const PAGE = readFileSync(new URL("../../docs/writing.md", import.meta.url), "utf8");
const FILES = exampleFiles(PAGE);

/** The pieces of files: keys as `yaml`, texts as `markdown` without a path above them. */
const PIECES = [...PAGE.matchAll(/^(.*)\n\n(`{3,})(yaml|markdown)\n([\s\S]*?)\n\2$/gm)]
  .filter(([, above = ""]) => !/^`proposals\/.*`$/.test(above))
  .map(([, , , kind = "", content = ""]) => ({ kind, content }));

/** A whole proposal around a piece: what the piece says in place of its own. */
function around({ kind, content }: { kind: string; content: string }, index: number): string {
  const keys = new Map([
    ["title", `title: Example ${index + 1}`],
    ["sponsors", "sponsors: [CITEL]"],
    ["issue", "issue: cybersecurity"],
    ["target", "target: Res. 130"],
    ["status", "status: submitted"],
    ["sources", "sources: {title: Document 63, locator: page 1}"],
  ]);
  if (kind === "markdown") return ["---", ...keys.values(), "---", "", content, ""].join("\n");
  for (const key of Object.keys(parse(content))) keys.delete(key);
  return ["---", ...keys.values(), content, "---", "", "What it would change.", ""].join("\n");
}

test("the examples and pieces make one conference without a finding", async () => {
  expect(FILES.size).toBe(7);
  expect(PIECES.length).toBeGreaterThan(15);
  await using folder = await exampleFolder(PAGE);
  const conference = join(folder.path, "proposals/pp-26");
  const pieces = PIECES.map(
    (piece, index) => [`pieces/piece-${index + 1}.md`, around(piece, index)] as const,
  );
  for (const [name, content] of [...pieces, ["assets/registers.png", png(2, 2)] as const]) {
    await mkdir(dirname(join(conference, name)), { recursive: true });
    await writeFile(join(conference, name), content);
  }
  const checked = await run(folder.path, ["check", "pp-26", "--strict"], { today: "2026-11-13" });
  expect(checked.stdout).toBe(`no errors, no warnings in ${FILES.size + PIECES.length} files\n`);
  const built = await run(folder.path, ["build", "--format", "json", "--audience", "internal"]);
  expect(built.exit).toBe(0);
});

/** The keys that the examples of a kind show. */
function shownKeys(isOfKind: (path: string) => boolean): Set<string> {
  const files = [...FILES].filter(([path]) => isOfKind(path)).map(([, text]) => text);
  return new Set(
    files.flatMap((text) => Object.keys(parse(/^---\n([\s\S]*?)\n---$/m.exec(text)?.[1] ?? ""))),
  );
}

describe("every key is shown in an example", () => {
  const isIssue = (path: string) => path.includes("/issues/");
  const isConference = (path: string) => path.endsWith("/conference.md");

  test("of conference.md", () => {
    const shown = shownKeys(isConference);
    expect(Object.keys(CONFERENCE_KEYS).filter((key) => !shown.has(key))).toEqual([]);
  });

  test("of an issue", () => {
    const shown = shownKeys(isIssue);
    expect(Object.keys(ISSUE_KEYS).filter((key) => !shown.has(key))).toEqual([]);
  });

  test("of a proposal", () => {
    const shown = shownKeys((path) => !isIssue(path) && !isConference(path));
    for (const { kind, content } of PIECES) {
      if (kind === "yaml") for (const key of Object.keys(parse(content))) shown.add(key);
    }
    expect(Object.keys(PROPOSAL_KEYS).filter((key) => !shown.has(key))).toEqual([]);
  });
});

test("the commands of the page are commands of the tool", () => {
  const whole = [...PAGE.matchAll(/(?:npx )?plenibrief ([a-z][^`\n]*)/g)].map((match) => match[1] ?? "");
  const short = [...PAGE.matchAll(/`((?:new|init)\b[^`\n]*)`/g)].map((match) => match[1] ?? "");
  const commands = [...whole, ...short].filter((words) => /^[a-z]+( |$)/.test(words));
  expect(commands.length).toBeGreaterThan(5);
  for (const words of commands) {
    expect(readCommandLine(words.split(" "), COMMANDS).kind).toBe("run");
  }
});

test("each topic fits on a screen", () => {
  const topics = PAGE.split(/^## /m).slice(1);
  expect(topics.length).toBeGreaterThan(12);
  const long = topics.filter((topic) => topic.trimEnd().split("\n").length > 50);
  expect(long.map((topic) => topic.split("\n", 1)[0])).toEqual([]);
});
