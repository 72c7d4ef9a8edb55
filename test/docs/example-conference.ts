import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A path on a line of its own, then a block of Markdown: an example file of a page. */
const EXAMPLE = /^`(proposals\/[^`\n]+)`\n\n(`{3,})markdown\n([\s\S]*?)\n\2$/gm;

/** The example files of a page: path → content. */
export function exampleFiles(page: string): Map<string, string> {
  return new Map([...page.matchAll(EXAMPLE)].map((match) => [match[1] ?? "", `${match[3] ?? ""}\n`]));
}

/** A working directory with the example files of a page. */
export async function exampleFolder(page: string): Promise<AsyncDisposable & { path: string }> {
  const path = await mkdtemp(join(tmpdir(), "plenibrief-example-"));
  for (const [name, text] of exampleFiles(page)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), text);
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
