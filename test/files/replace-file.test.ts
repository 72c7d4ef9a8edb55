import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { disk, WriteError } from "../../src/files/disk.ts";
import { replaceFile } from "../../src/files/replace-files.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const bytes = (text: string) => Buffer.from(text, "utf8");
const OLD_NEW = { path: "a.md", before: bytes("old"), after: bytes("new") };

test("a file gets its new content, keeps its permissions, and nothing is left beside it", async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, "a.md");
  await writeFile(file, "old");
  await chmod(file, 0o640);
  await replaceFile(folder.path, OLD_NEW);
  expect(await readFile(file, "utf8")).toBe("new");
  expect((await stat(file)).mode & 0o777).toBe(0o640);
  expect(await readdir(folder.path)).toEqual(["a.md"]);
});

test("a file that somebody changed meanwhile stays as they left it", async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, "a.md");
  await writeFile(file, "theirs");
  const replaced = replaceFile(folder.path, OLD_NEW);
  await expect(replaced).rejects.toThrow(
    "a.md cannot be written: it changed while it was read; run the command again",
  );
  expect(await readFile(file, "utf8")).toBe("theirs");
  expect(await readdir(folder.path)).toEqual(["a.md"]);
});

test("neither a link nor a file in a folder that is a link leads out", async () => {
  await using folder = await temporaryFolder();
  const inside = join(folder.path, "inside");
  const outside = join(folder.path, "outside");
  await mkdir(inside);
  await mkdir(outside);
  await writeFile(join(outside, "a.md"), "old");
  await symlink(join(outside, "a.md"), join(inside, "a.md"));
  await symlink(outside, join(inside, "linked"));
  await expect(replaceFile(inside, OLD_NEW)).rejects.toThrow(WriteError);
  await expect(replaceFile(inside, { ...OLD_NEW, path: "linked/a.md" })).rejects.toThrow(WriteError);
  await expect(replaceFile(inside, { ...OLD_NEW, path: "../outside/a.md" })).rejects.toThrow(WriteError);
  expect(await readFile(join(outside, "a.md"), "utf8")).toBe("old");
  expect(await readdir(outside)).toEqual(["a.md"]);
});

test("a full disk leaves the old file, whole", async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, "a.md"), "old");
  const full = {
    ...disk,
    writeNew: async (path: string) => {
      await writeFile(path, "n");
      throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
    },
  };
  await expect(replaceFile(folder.path, OLD_NEW, full)).rejects.toThrow("the disk is full");
  expect(await readFile(join(folder.path, "a.md"), "utf8")).toBe("old");
  expect(await readdir(folder.path)).toEqual(["a.md"]);
});
