import { chmod, mkdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Disk, disk } from "../../src/files/disk.ts";
import { replaceAll } from "../../src/files/replace-files.ts";
import { filesIn, temporaryFolder } from "./temporary-folder.ts";

const before = [
  { path: "pp-18/brief.html", bytes: "old page" },
  { path: "pp-18/brief.pdf", bytes: "old PDF" },
];
const after = [
  { path: "pp-18/brief.html", bytes: "new page" },
  { path: "pp-18/brief.pdf", bytes: "new PDF" },
];

async function contents(root: string): Promise<Record<string, string>> {
  const files = await filesIn(root);
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), "utf8")));
  return Object.fromEntries(files.map((file, index) => [file, texts[index] ?? ""]));
}

/** A disk on which one operation fails from the nth call that concerns an output on. */
function failing(operation: "writeNew" | "rename", code: string, nth: number): Disk {
  let calls = 0;
  const fail = async (path: string) => {
    if (/(?<!-probe|-lock)\.tmp$/.test(path) && ++calls >= nth) {
      throw Object.assign(new Error(`${code}: simulated`), { code });
    }
  };
  if (operation === "rename") {
    return { ...disk, rename: async (from, to) => fail(from).then(() => disk.rename(from, to)) };
  }
  return {
    ...disk,
    writeNew: async (path, bytes) => {
      // What a full disk does: a part arrives, then the error.
      await disk.writeNew(path, bytes.subarray(0, 3));
      await fail(path);
      await disk.remove(path);
      await disk.writeNew(path, bytes);
    },
  };
}

describe("outputs replace the old ones together or not at all", () => {
  test("folders are made, bytes and texts arrive whole, nothing else is left", async () => {
    await using folder = await temporaryFolder();
    const root = join(folder.path, "deep", "out");
    const paths = await replaceAll(root, [
      { path: "pp-18/brief.html", bytes: "Genève 日内瓦" },
      { path: "pp-18/internal/brief.pdf", bytes: Uint8Array.of(0, 255, 10) },
    ]);
    expect(paths).toEqual([join(root, "pp-18/brief.html"), join(root, "pp-18/internal/brief.pdf")]);
    expect(await filesIn(root)).toEqual(["pp-18/brief.html", "pp-18/internal/brief.pdf"]);
    expect(await readFile(paths[0] ?? "", "utf8")).toBe("Genève 日内瓦");
    expect([...(await readFile(paths[1] ?? ""))]).toEqual([0, 255, 10]);
  });

  test("a disk that fills up leaves the old output whole and no half file", async () => {
    await using folder = await temporaryFolder();
    await replaceAll(folder.path, before);
    const full = failing("writeNew", "ENOSPC", 2);
    await expect(replaceAll(folder.path, after, { disk: full })).rejects.toMatchObject({
      name: "WriteError",
      message: `${join(folder.path, "pp-18/brief.pdf")} cannot be written: the disk is full`,
    });
    expect(await contents(folder.path)).toEqual({
      "pp-18/brief.html": "old page",
      "pp-18/brief.pdf": "old PDF",
    });
  });

  test("where a move fails, each file is the old or the new one, whole", async () => {
    await using folder = await temporaryFolder();
    await replaceAll(folder.path, before);
    const broken = failing("rename", "EIO", 2);
    await expect(replaceAll(folder.path, after, { disk: broken })).rejects.toThrow(
      "brief.pdf cannot be written: the disk reports an error",
    );
    expect(await contents(folder.path)).toEqual({
      "pp-18/brief.html": "new page",
      "pp-18/brief.pdf": "old PDF",
    });
  });

  test("an abort between two files leaves the old output", async () => {
    await using folder = await temporaryFolder();
    await replaceAll(folder.path, before);
    const controller = new AbortController();
    const aborting: Disk = {
      ...disk,
      writeNew: async (path, bytes) => {
        await disk.writeNew(path, bytes);
        if (path.includes("brief.html")) controller.abort(new Error("interrupted"));
      },
    };
    const run = replaceAll(folder.path, after, { disk: aborting, signal: controller.signal });
    await expect(run).rejects.toThrow("interrupted");
    expect(await contents(folder.path)).toEqual({
      "pp-18/brief.html": "old page",
      "pp-18/brief.pdf": "old PDF",
    });
  });

  test("what a killed run left is removed by the next, the files of others are not", async () => {
    await using folder = await temporaryFolder();
    await mkdir(join(folder.path, "pp-18"));
    await writeFile(join(folder.path, "pp-18/.plenibrief-0a0b0c-brief.pdf.tmp"), "half");
    await writeFile(join(folder.path, "pp-18/.gitkeep"), "");
    await writeFile(join(folder.path, "pp-18/notes.tmp"), "mine");
    await replaceAll(folder.path, after);
    expect(await filesIn(folder.path)).toEqual([
      "pp-18/.gitkeep",
      "pp-18/brief.html",
      "pp-18/brief.pdf",
      "pp-18/notes.tmp",
    ]);
  });
});

describe("nothing is written outside the output folder", () => {
  test.each(["../brief.html", "/brief.html", "a/../../brief.html", "", ".", "a\0b"])(
    "%j is refused",
    async (path) => {
      await using folder = await temporaryFolder();
      const root = join(folder.path, "out");
      await expect(replaceAll(root, [{ path, bytes: "x" }])).rejects.toThrow(
        "it lies outside the output folder",
      );
      expect(await filesIn(folder.path)).toEqual([]);
    },
  );

  test("a folder that is a link to elsewhere is refused", async () => {
    await using folder = await temporaryFolder();
    await mkdir(join(folder.path, "elsewhere"));
    await mkdir(join(folder.path, "out"));
    await symlink(join(folder.path, "elsewhere"), join(folder.path, "out", "pp-18"));
    await expect(replaceAll(join(folder.path, "out"), after)).rejects.toMatchObject({
      name: "OutputFolderError",
    });
    expect(await filesIn(join(folder.path, "elsewhere"))).toEqual([]);
  });

  test("two outputs of the same name are refused", async () => {
    await using folder = await temporaryFolder();
    const twice = [...after, { path: "pp-18/./brief.html", bytes: "" }];
    await expect(replaceAll(folder.path, twice)).rejects.toThrow("two outputs have the same name");
  });
});

describe("an output folder that cannot be used is named", () => {
  test("it is a file", async () => {
    await using folder = await temporaryFolder();
    const root = join(folder.path, "out");
    await writeFile(root, "a file");
    await expect(replaceAll(root, after)).rejects.toMatchObject({
      name: "OutputFolderError",
      message: `${root} cannot be written: it is a file, not a folder`,
    });
    expect(await readFile(root, "utf8")).toBe("a file");
  });

  test("a folder above it is a file", async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, "file");
    await writeFile(file, "a file");
    await expect(replaceAll(join(file, "out"), after)).rejects.toThrow(`${file} is a file, not a folder`);
  });

  test("a conference's folder is a file", async () => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, "pp-18"), "a file");
    await expect(replaceAll(folder.path, after)).rejects.toThrow(
      `${join(folder.path, "pp-18")} cannot be written: a file of that name is in the way`,
    );
  });

  test("an output's name is taken by a folder", async () => {
    await using folder = await temporaryFolder();
    await mkdir(join(folder.path, "pp-18/brief.html"), { recursive: true });
    await expect(replaceAll(folder.path, after)).rejects.toThrow(
      "brief.html cannot be written: it is a folder",
    );
    expect(await filesIn(folder.path)).toEqual([]);
  });

  test("it may not be written", async () => {
    await using folder = await temporaryFolder();
    await chmod(folder.path, 0o555);
    // Root may write anywhere, so the refusal is simulated for everybody.
    const refusing: Disk = {
      ...disk,
      writeNew: async () => {
        throw Object.assign(new Error("EACCES"), { code: "EACCES" });
      },
    };
    await expect(replaceAll(folder.path, after, { disk: refusing })).rejects.toMatchObject({
      name: "OutputFolderError",
      message: `${folder.path} cannot be written: permission denied`,
    });
    expect((await stat(folder.path)).isDirectory()).toBe(true);
  });
});
