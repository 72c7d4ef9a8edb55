import { expect, test } from "vitest";
import { type ExaminedFile, endThreads, examineFiles, startThreads } from "../../src/corpus/examine-files.ts";
import type { SourceFile } from "../../src/corpus/folder/read-folder.ts";
import { proposal } from "./small-conference.ts";

const source = (index: number, text: string): SourceFile => ({
  file: `proposals/pp-26/p${index}.md`,
  path: `p${index}.md`,
  role: "proposal",
  text,
});

/** Right and wrong files of many kinds, and one whose Markdown is parsed within limits of time. */
const TEXTS = [
  proposal(
    { id: "IAP/63A1/5" },
    "A summary with a [link](b.md) and ![a map](assets/map.png).\n\n## Position\n\nYes.",
  ),
  proposal(
    { status: "in-comittee" },
    "Internal: they agree.\n\n:::delegation KEN\nWords.\n:::\n\n## Positon\n\nNo.",
  ),
  proposal({ title: "[unclosed" }, "Write to ana@private.net.\n\n| a |\n| - |\n| b | c |"),
  "no keys at all",
  proposal({}, `A summary.\n\n${"*a_ ".repeat(300)}`),
];
const EXPENSIVE = TEXTS.length - 1;
const sources = Array.from({ length: 60 }, (_, index) =>
  source(index, TEXTS[index === 30 ? EXPENSIVE : index % EXPENSIVE] ?? ""),
);
/** A number of files for which other threads are started. */
const MANY = 1_000;

/** All that a result holds; of the function that locates values, the places that it returns. */
function shown({ draft, ...others }: ExaminedFile) {
  const record = draft.draft?.record;
  const places = ["title", "status", "sources.0.title", "none"].map((path) => record?.at(path));
  return { ...others, draft: { ...draft, draft: { ...draft.draft, record: { ...record, at: places } } } };
}

test("files whose Markdown other threads parse have the results, in the order, of one thread", async () => {
  const alone = await examineFiles(sources, []);
  const threads = startThreads(MANY);
  const together = await examineFiles(sources, threads);
  await endThreads(threads);
  expect(together.map(shown)).toEqual(alone.map(shown));
});

test("a thread that ends early leaves its files to the others", async () => {
  const threads = startThreads(MANY);
  const examined = examineFiles(sources, threads);
  await endThreads(threads);
  expect((await examined).map(({ draft }) => draft.source.path)).toEqual(sources.map(({ path }) => path));
});

test("a thread that has ended before it gets files leaves them to the others", async () => {
  const threads = startThreads(MANY);
  await endThreads(threads);
  const examined = await examineFiles(sources, threads);
  expect(examined.map(({ draft }) => draft.source.path)).toEqual(sources.map(({ path }) => path));
});
