import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { RULES } from "../../src/corpus/rules.ts";

const PAGES = fileURLToPath(new URL("../../docs/rules/", import.meta.url));
const SOURCES = fileURLToPath(new URL("../../src/corpus/", import.meta.url));
/** Frozen editions are no part of the corpus. */
const EDITIONS = fileURLToPath(new URL("../../src/commands/check-editions.ts", import.meta.url));

/** The places in the source where a rule is named. */
const NAMED = [
  /\brule: "([a-z0-9-]+)"/g,
  /\bname: "([a-z0-9-]+)",\s+severity:/g,
  /\b(?:scalar|choice|only|byGrammar)(?:<[^(]*>)?\(\s*"([a-z0-9-]+)"/g,
  /\breport\(\s*[\w.?]+(?: \?\? [\w.]+)?,\s*"(?!error"|warning")([a-z0-9-]+)",/g,
  /"(?:error|warning)",\s*"([a-z0-9-]+)"/g,
  /\b(?:fault|fileError|refuse)\([^"()]*"([a-z0-9-]+)",/g,
];

function sourceTexts(): string[] {
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" });
  const sources = files.filter((file) => file.endsWith(".ts")).map((file) => join(SOURCES, file));
  return [...sources, EDITIONS].map((file) => readFileSync(file, "utf8"));
}

function rulesInSource(): string[] {
  const named = sourceTexts().flatMap((text) =>
    NAMED.flatMap((form) => [...text.matchAll(form)].map((m) => m[1] ?? "")),
  );
  return [...new Set(named)].sort();
}

function pages(): string[] {
  const files = readdirSync(PAGES).filter((file) => file !== "README.md");
  return files.map((file) => file.replace(/\.md$/, "")).sort();
}

test("every rule has a page, and every page a rule", () => {
  expect(pages()).toEqual(rulesInSource());
});

test("the forms in which the source names rules find those of the registry", () => {
  expect(rulesInSource()).toEqual(expect.arrayContaining(RULES.map(({ name }) => name)));
});

test("each page begins with its rule and says whether it is an error or a warning", () => {
  for (const page of pages()) {
    const text = readFileSync(join(PAGES, `${page}.md`), "utf8");
    expect(text).toMatch(new RegExp(`^# ${page}\n\n\\*\\*(Error|Warning)\\.\\*\\* `));
  }
});

test("the list of rules links each page once", () => {
  const list = readFileSync(join(PAGES, "README.md"), "utf8");
  const linked = [...list.matchAll(/\]\(([a-z0-9-]+)\.md\)/g)].map((match) => match[1]);
  expect(linked.sort()).toEqual(pages());
});
