import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createAll } from "../../src/files/create-new.ts";
import { type Disk, disk } from "../../src/files/disk.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const FILES = [
  { path: "a.md", bytes: "a" },
  { path: "deep/er/b.md", bytes: new Uint8Array([98]) },
];

async function files(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

describe("new files", () => {
  test("are made with their folders", async () => {
    await using folder = await temporaryFolder();
    await createAll(join(folder.path, "new"), FILES);
    expect(await readFile(join(folder.path, "new/a.md"), "utf8")).toBe("a");
    expect(await readFile(join(folder.path, "new/deep/er/b.md"), "utf8")).toBe("b");
    expect(await files(folder.path)).toEqual(["a.md", "b.md"]);
  });

  test("all of them or none: what is there stays as it is", async () => {
    await using folder = await temporaryFolder();
    await mkdir(join(folder.path, "deep/er"), { recursive: true });
    await writeFile(join(folder.path, "deep/er/b.md"), "old");
    await expect(createAll(folder.path, FILES)).rejects.toMatchObject({ name: "WriteError", code: "EEXIST" });
    expect(await files(folder.path)).toEqual(["b.md"]);
    expect(await readFile(join(folder.path, "deep/er/b.md"), "utf8")).toBe("old");
  });

  test("two runs at once: one of them makes the file", async () => {
    await using folder = await temporaryFolder();
    const runs = ["one", "two", "three"].map((bytes) => createAll(folder.path, [{ path: "a.md", bytes }]));
    const ended = await Promise.allSettled(runs);
    expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await files(folder.path)).toEqual(["a.md"]);
  });

  test("where the file system knows no second name for a file, likewise", async () => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, "a.md"), "old");
    await expect(disk.renameToFree(join(folder.path, "none"), join(folder.path, "b"))).rejects.toMatchObject({
      code: "ENOENT",
    });
    await expect(createAll(folder.path, FILES)).rejects.toMatchObject({ code: "EEXIST" });
  });

  test("not through a link, not outside", async () => {
    await using outside = await temporaryFolder();
    await using folder = await temporaryFolder();
    await symlink(outside.path, join(folder.path, "deep"));
    await expect(createAll(folder.path, FILES)).rejects.toThrow(
      "deep cannot be written: the folder is a link",
    );
    await expect(createAll(folder.path, [{ path: "../x", bytes: "" }])).rejects.toThrow("it lies outside");
    expect(await files(outside.path)).toEqual([]);
  });

  test("an interruption or a full disk leaves nothing", async () => {
    await using folder = await temporaryFolder();
    const full: Disk = {
      ...disk,
      writeNew: async (path, bytes) => {
        if (path.includes("b.md")) throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
        await disk.writeNew(path, bytes);
      },
    };
    await expect(createAll(folder.path, FILES, { disk: full })).rejects.toThrow(
      /b\.md cannot be written: the disk is full$/,
    );
    const signal = AbortSignal.abort(new Error("interrupted"));
    await expect(createAll(folder.path, FILES, { signal })).rejects.toThrow("interrupted");
    expect(await files(folder.path)).toEqual([]);
  });
});
