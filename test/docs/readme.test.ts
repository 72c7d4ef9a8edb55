import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { EXIT } from "../../src/cli/io.ts";
import { COMMANDS } from "../../src/commands/registry.ts";
import { run } from "../commands/run.ts";
import { exampleFolder } from "./example-conference.ts";
import { tableUnder } from "./tables.ts";

const PAGE = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

test("the five steps make a conference without a finding, on whatever day they are taken", async () => {
  await using folder = await exampleFolder(PAGE);
  for (const today of ["2026-01-01", "2026-11-26", "2027-06-01"]) {
    const checked = await run(folder.path, ["check", "pp-26", "--strict"], { today });
    expect(checked.stdout).toBe("no errors, no warnings in 3 files\n");
    expect(checked.exit).toBe(EXIT.done);
  }
});

test("the five steps make a brief that keeps the internal block from the public", async () => {
  await using folder = await exampleFolder(PAGE);
  const secret = "What only the group should know.";
  const page = async (...options: string[]) => {
    const { stdout } = await run(folder.path, ["build", "pp-26", "--format", "html", ...options]);
    return readFileSync(`${folder.path}/${stdout.trim()}`, "utf8");
  };
  expect(await page()).toContain("Confidence and security: an example");
  expect(await page()).not.toContain(secret);
  expect(await page("--audience", "internal")).toContain(secret);
});

test("the commands that the page lists are those of the tool", () => {
  const listed = tableUnder(PAGE, "Commands").map(([usage]) => usage?.replaceAll("`", ""));
  const known = COMMANDS.map(({ name, operands }) => `plenibrief ${name} ${operands}`.trim());
  expect(listed).toEqual(known);
});

test("each option that a page names is one of the tool", () => {
  const known = COMMANDS.flatMap(({ options }) => options.map(({ name }) => `--${name}`));
  const pages = ["README.md", "docs/format.md", "docs/audiences.md", "docs/templates.md", "docs/print.md"];
  for (const page of [...pages, "docs/brief-json.md", "docs/exports.md"]) {
    const text = readFileSync(new URL(`../../${page}`, import.meta.url), "utf8");
    const named = [...text.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([option]) => option);
    expect(named.filter((option) => !known.includes(option))).toEqual([]);
  }
});

test("the exit codes that the page explains are all there are", () => {
  const rows = [...PAGE.matchAll(/^\| (\d+(?:, \d+)*) \| /gm)].flatMap((row) => row[1]?.split(", ") ?? []);
  expect(rows.map(Number)).toEqual(Object.values(EXIT));
});

test("the scripts that the page names exist, and the Node that it asks for is the package's", () => {
  expect(PAGE).toContain("npm ci && npm run brief");
  expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(["brief", "test", "prepare"]));
  expect(/Node\.js\]\([^)]*\) (\d+\.\d+) or newer/.exec(PAGE)?.[1]).toBe(
    manifest.engines.node.replace(">=", ""),
  );
});
