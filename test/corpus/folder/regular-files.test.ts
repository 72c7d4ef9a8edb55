import { mkdtemp, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { reuseUnlessChanged, type UnchangedFiles } from "../../../src/corpus/folder/regular-files.ts";

let folder: string;
let file: string;
let reads: number;
let begun: number;
let known: UnchangedFiles<string>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "unchanged-"));
  file = join(folder, "a.md");
  reads = 0;
  begun = Date.now();
  known = new Map();
  await writeFile(file, "one");
});
afterEach(() => rm(folder, { recursive: true }));

/** What the file holds, asked so many seconds after the test began. */
function content(later = 60): Promise<string> {
  const read = async () => {
    reads += 1;
    return readFile(file, "utf8").catch(() => "gone");
  };
  return reuseUnlessChanged(known, file, read, () => begun + later * 1000);
}

/** Longer than the steps in which the file system stores times. */
function tick(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

test("a file that was left alone is read once", async () => {
  expect([await content(), await content(), await content()]).toEqual(["one", "one", "one"]);
  expect(reads).toBe(1);
});

test("one that was changed only just now is read each time: the next change may bear the same time", async () => {
  expect([await content(0), await content(0)]).toEqual(["one", "one"]);
  expect(reads).toBe(2);
});

test("a change is seen, also of the same length and with the time put back", async () => {
  expect(await content()).toBe("one");
  const { atime, mtime } = await stat(file);
  await tick();
  await writeFile(file, "two");
  await utimes(file, atime, mtime);
  expect(await content()).toBe("two");
});

test("another file in its place is seen, and that it is gone or back", async () => {
  expect(await content()).toBe("one");
  await writeFile(`${file}.new`, "new");
  await rename(`${file}.new`, file);
  expect(await content()).toBe("new");
  await rm(file);
  expect(await content()).toBe("gone");
  await tick();
  await writeFile(file, "one");
  expect(await content()).toBe("one");
});
