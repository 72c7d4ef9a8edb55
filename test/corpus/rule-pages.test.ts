import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { RULE_CATALOGUE } from "../../src/corpus/rules.ts";

const PAGES = fileURLToPath(new URL("../../docs/rules/", import.meta.url));

function pages(): string[] {
  const files = readdirSync(PAGES).filter((file) => file !== "README.md");
  return files.map((file) => file.replace(/\.md$/, "")).sort();
}

test("every rule has a page, and every page a rule", () => {
  expect(pages()).toEqual([...RULE_CATALOGUE.keys()]);
});

test("each page begins with its rule and says whether it is an error or a warning", () => {
  for (const [rule, { severity }] of RULE_CATALOGUE) {
    const text = readFileSync(join(PAGES, `${rule}.md`), "utf8");
    const word = severity === "error" ? "Error" : "Warning";
    expect(text.startsWith(`# ${rule}\n\n**${word}.** `), rule).toBe(true);
  }
});

test("the list of rules links each page once", () => {
  const list = readFileSync(join(PAGES, "README.md"), "utf8");
  const linked = [...list.matchAll(/\]\(([a-z0-9-]+)\.md\)/g)].map((match) => match[1]);
  expect(linked.sort()).toEqual(pages());
});
