import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

test.each(PAGES)("every file that %s links to is there", (page) => {
  const prose = readFileSync(join(ROOT, page), "utf8").replace(/^(`{3,})[\s\S]*?^\1$/gm, "");
  const links = [...prose.matchAll(/\]\(([^)#\s]+)/g)].map((match) => match[1] ?? "");
  const files = links.filter((link) => !/^[a-z]+:/.test(link));
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !existsSync(join(ROOT, dirname(page), file)))).toEqual([]);
});
