/**
 * The parts of a check of a folder of proposals, one after the other in one thread, in a process that has done nothing
 * before. Prints JSON: milliseconds by part.
 */
import { examine } from "../../src/corpus/examine-files.ts";
import { readConferenceFolder } from "../../src/corpus/folder/read-folder.ts";
import { parseUnlessExpensive } from "../../src/corpus/markdown/guarded-parse.ts";
import { draftOf, openFile } from "../../src/corpus/read-file.ts";

const PARTS = ["front matter", "Markdown", "keys and sections", "rules of single files"] as const;

const folder = process.argv[2] ?? "";
const { files } = await readConferenceFolder(folder, "proposals", undefined, () => {});
const times: number[] = [];
const opened = timed(() => files.map(openFile));
const trees = timed(() => opened.map(({ visible }) => parseUnlessExpensive(visible)));
const drafts = timed(() =>
  opened.flatMap((file, index) => {
    const tree = trees[index];
    return tree === undefined || "expensiveLine" in tree ? [] : draftOf(file, tree);
  }),
);
timed(() => examine(drafts));
process.stdout.write(JSON.stringify(Object.fromEntries(PARTS.map((part, index) => [part, times[index]]))));

function timed<T>(work: () => T): T {
  const started = performance.now();
  const result = work();
  times.push(performance.now() - started);
  return result;
}
