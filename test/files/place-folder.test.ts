import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { disk } from "../../src/files/disk.ts";
import { placeFolder } from "../../src/files/place-folder.ts";
import { temporaryFolder } from "./temporary-folder.ts";

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

  test("is never put over another one, unless that is to be replaced", async () => {
    await using folder = await temporaryFolder();
    await mkdir(join(folder.path, "1"));
    await writeFile(join(folder.path, "1/old.json"), "old");
    await expect(placeFolder(folder.path, "1", FILES, { existing: "refuse" })).rejects.toThrow(
      "it is there already",
    );
    expect(await readdir(join(folder.path, "1"))).toEqual(["old.json"]);
    await placeFolder(folder.path, "1", FILES, { existing: "replace" });
    expect((await readdir(join(folder.path, "1"))).sort()).toEqual(["a.json", "b.json"]);
  });

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
