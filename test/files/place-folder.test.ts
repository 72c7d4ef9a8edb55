import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { placeFolder } from "../../src/files/create-new.ts";
import { disk } from "../../src/files/disk.ts";
import { filesIn, temporaryFolder } from "./temporary-folder.ts";

const FILES = [
  { path: "a.json", bytes: "a" },
  { path: "b.json", bytes: new Uint8Array([98]) },
];

describe("a folder put in its place", () => {
  test("is there with all of its files", async () => {
    await using folder = await temporaryFolder();
    await placeFolder(join(folder.path, "editions"), "1", FILES, { existing: "refuse" });
    expect(await readFile(join(folder.path, "editions/1/a.json"), "utf8")).toBe("a");
    expect(await readFile(join(folder.path, "editions/1/b.json"), "utf8")).toBe("b");
    expect(await readdir(join(folder.path, "editions"))).toEqual(["1"]);
  });

  test.each([
    ["a folder with other files", { "1/old.json": "old" }],
    ["one of its files, and another one", { "1/a.json": "a", "1/b.json": "b", "1/c.json": "c" }],
    ["its files, one with another content", { "1/a.json": "a", "1/b.json": "B" }],
    ["its files, one of them missing", { "1/a.json": "a" }],
    ["a file", { "1": "old" }],
  ])("is never put over %s", async (_, before) => {
    for (const existing of ["refuse", "keep"] as const) {
      await using folder = await temporaryFolder();
      for (const [name, text] of Object.entries(before)) {
        await mkdir(dirname(join(folder.path, name)), { recursive: true });
        await writeFile(join(folder.path, name), text);
      }
      await expect(placeFolder(folder.path, "1", FILES, { existing })).rejects.toThrow(
        `${join(folder.path, "1")} cannot be written: it exists already`,
      );
      expect(await filesIn(folder.path)).toEqual(Object.keys(before));
    }
  });

  test("stands as it is where it holds these very files: a run that failed afterwards is repeated", async () => {
    await using folder = await temporaryFolder();
    await placeFolder(folder.path, "1", FILES, { existing: "keep" });
    const file = join(folder.path, "1/a.json");
    const { ino, ctimeMs } = await stat(file);
    await placeFolder(folder.path, "1", FILES, { existing: "keep" });
    expect(await stat(file)).toMatchObject({ ino, ctimeMs });
    await expect(placeFolder(folder.path, "1", FILES, { existing: "refuse" })).rejects.toThrow("already");
  });

  test.each(["the folder that it goes into", "its own place"])(
    "never goes through a link: %s",
    async (which) => {
      await using folder = await temporaryFolder();
      const [out, elsewhere] = [join(folder.path, "out"), join(folder.path, "elsewhere")];
      await mkdir(elsewhere);
      await mkdir(join(out, "pp-99"), { recursive: true });
      const link = join(out, which === "its own place" ? "pp-99/edition-1" : "pp-99");
      await rm(link, { recursive: true, force: true });
      await symlink(elsewhere, link);
      await expect(placeFolder(out, "pp-99/edition-1", FILES, { existing: "keep" })).rejects.toThrow(link);
      expect(await readdir(elsewhere)).toEqual([]);
    },
  );

  test("is not there at all, and nothing else is, when the disk fills up or the run is stopped", async () => {
    await using folder = await temporaryFolder();
    const full = { ...disk, writeNew: () => Promise.reject(Object.assign(new Error(), { code: "ENOSPC" })) };
    await expect(placeFolder(folder.path, "1", FILES, { existing: "refuse", disk: full })).rejects.toThrow(
      "full",
    );
    const signal = AbortSignal.abort(new Error("stopped"));
    await expect(placeFolder(folder.path, "1", FILES, { existing: "refuse", signal })).rejects.toThrow(
      "stopped",
    );
    expect(await readdir(folder.path)).toEqual([]);
  });

  test("lies inside its root, and so do its files", async () => {
    await using folder = await temporaryFolder();
    await expect(placeFolder(folder.path, "../1", FILES, { existing: "refuse" })).rejects.toThrow();
    const outside = [{ path: "../a.json", bytes: "a" }];
    await expect(placeFolder(folder.path, "1", outside, { existing: "refuse" })).rejects.toThrow();
    expect(await readdir(folder.path)).toEqual([]);
  });
});
