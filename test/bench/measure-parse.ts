/**
 * The bare Markdown parse that `check` is compared with: the bodies of all proposals of a folder, one after the other, with
 * remark and GFM. Prints milliseconds.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const folder = process.argv[2] ?? "";
const bodies = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .map((name) => readFileSync(join(folder, name), "utf8").split("\n---\n").slice(1).join("\n---\n"));
const started = performance.now();
for (const body of bodies) unified().use(remarkParse).use(remarkGfm).parse(body);
process.stdout.write(String(performance.now() - started));
