import { spawnSync } from "node:child_process";
import { mkdir, readdir, readFile, symlink, truncate, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lockFolder, tidyFolders } from "../../src/files/lock.ts";
import { replaceAll } from "../../src/files/replace-files.ts";
import { filesIn, temporaryFolder } from "./temporary-folder.ts";

const lock = ".plenibrief.lock";

/** Number of a process that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ["--version"]).pid;
}

async function writeLock(folder: string, holder: object): Promise<void> {
  await writeFile(
    join(folder, lock),
    JSON.stringify({ host: hostname(), begun: "", token: "theirs", ...holder }),
  );
}

describe.concurrent("two runs into one folder take turns", () => {
  test("the second waits until the first is done, and says so", async () => {
    await using folder = await temporaryFolder();
    const order: string[] = [];
    const first = await lockFolder(folder.path);
    let second: Promise<AsyncDisposable> | undefined;
    await new Promise<void>((noticed) => {
      const onNotice = (line: string) => {
        order.push(line);
        noticed();
      };
      second = lockFolder(folder.path, { onNotice }).then((held) => {
        order.push("second");
        return held;
      });
    });
    order.push("first done");
    await first[Symbol.asyncDispose]();
    await (await second)?.[Symbol.asyncDispose]();
    expect(order).toEqual([
      `waiting: another run (process ${process.pid} on ${hostname()}) is writing into ${folder.path}`,
      "first done",
      "second",
    ]);
    expect(await filesIn(folder.path)).toEqual([]);
  });

  test("many at once all get their turn and leave the outputs of one of them", async () => {
    await using folder = await temporaryFolder();
    const runs = Array.from({ length: 6 }, (_, run) => [
      { path: "a.txt", bytes: `run ${run}` },
      { path: "b.txt", bytes: `run ${run}` },
    ]);
    await Promise.all(runs.map((outputs) => replaceAll(folder.path, outputs)));
    const [a, b] = await Promise.all(
      ["a.txt", "b.txt"].map((name) => readFile(join(folder.path, name), "utf8")),
    );
    expect(a).toMatch(/^run \d$/);
    expect(b).toBe(a);
    expect(await filesIn(folder.path)).toEqual(["a.txt", "b.txt"]);
  });

  test("a wait that is too long ends with whom it was for, and what to do", async () => {
    await using folder = await temporaryFolder();
    await using _held = await lockFolder(folder.path);
    await expect(lockFolder(folder.path, { wait: 100 })).rejects.toMatchObject({
      name: "LockedError",
      message:
        `another run (process ${process.pid} on ${hostname()}) is writing into ${folder.path}. ` +
        `If it is gone, delete ${join(folder.path, lock)}.`,
    });
  });

  test("a machine is named only where it has a name", async () => {
    await using folder = await temporaryFolder();
    await writeLock(folder.path, { pid: 1, host: "a\u001b[2J\nb" });
    await expect(lockFolder(folder.path, { wait: 0 })).rejects.toThrow(
      `another run (process 1 on another machine) is writing into ${folder.path}. If it is gone`,
    );
  });

  test("an abort ends the waiting", async () => {
    await using folder = await temporaryFolder();
    await using _held = await lockFolder(folder.path);
    await expect(lockFolder(folder.path, { signal: AbortSignal.timeout(100) })).rejects.toThrow();
  });
});

describe.concurrent("a lock that nobody holds any more is taken over", () => {
  test.each([
    ["its process has ended", () => ({ pid: deadProcess() })],
    ["its process number now belongs to another", () => ({ pid: process.pid, begun: "1" })],
  ])("%s", async (_, holder) => {
    await using folder = await temporaryFolder();
    await writeLock(folder.path, holder());
    await using _held = await lockFolder(folder.path, { wait: 500 });
    expect(await readFile(join(folder.path, lock), "utf8")).toContain(`"pid":${process.pid}`);
  });

  test("it was cut short by a crash", async () => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, lock), '{"pid":');
    await using _held = await lockFolder(folder.path, { wait: 5_000, patience: 50 });
    expect(await filesIn(folder.path)).toEqual([lock]);
  });

  test.each([
    ["empty", ""],
    ["rubbish", "\u0000\u001b[2Jx"],
    ["of no process", JSON.stringify({ pid: 1e308, host: "h", token: "t" })],
    ["a number", "7"],
  ])("it is %s", async (_, text) => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, lock), text);
    await using _held = await lockFolder(folder.path, { wait: 5_000, patience: 50 });
    expect(await filesIn(folder.path)).toEqual([lock]);
  });

  test("but not while it may just be being written", async () => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, lock), "");
    await expect(lockFolder(folder.path, { wait: 0, patience: 1_000 })).rejects.toThrow(
      "another run is writing",
    );
    expect(await filesIn(folder.path)).toEqual([lock]);
  });

  test("one from another machine is respected", async () => {
    await using folder = await temporaryFolder();
    await writeLock(folder.path, { pid: 1, host: "elsewhere" });
    await expect(lockFolder(folder.path, { wait: 100 })).rejects.toThrow(
      "another run (process 1 on elsewhere)",
    );
  });
});

describe.concurrent("what stands in a lock's place and is none is named at once, and neither read nor removed", () => {
  const places: [string, string, (path: string) => unknown][] = [
    ["a link to a file", "it is a link", (path) => symlink("conference.md", path)],
    ["a link to a device without end", "it is a link", (path) => symlink("/dev/zero", path)],
    ["a link that leads nowhere", "it is a link", (path) => symlink("nowhere", path)],
    ["a pipe", "it is not a regular file", (path) => spawnSync("mkfifo", [path])],
    ["a folder", "it is not a regular file", (path) => mkdir(path)],
    ["a large file", "it is too large", (path) => truncateNew(path, 3 * 2 ** 30)],
  ];
  test.each(places)("%s", async (_, why, make) => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, lock);
    await make(path);
    await expect(lockFolder(folder.path)).rejects.toMatchObject({
      name: "LockedError",
      message: `${path} is not a lock of plenibrief: ${why}. Delete it, then run again.`,
    });
    expect(await readdir(folder.path)).toEqual([lock]);
  });
});

describe("what killed runs left is removed", () => {
  const left = ".plenibrief-0a1b-edition-1.tmp";

  async function leave(folder: string): Promise<void> {
    await mkdir(join(folder, left));
    await writeFile(join(folder, left, "internal.json"), "{}");
    await writeFile(join(folder, ".plenibrief-0a1b-brief.pdf.tmp"), "");
  }

  test("folders and files, and the lock of a run that is gone", async () => {
    await using folder = await temporaryFolder();
    await leave(folder.path);
    await writeLock(folder.path, { pid: deadProcess() });
    await writeFile(join(folder.path, "brief.pdf"), "");
    await tidyFolders(folder.path, [folder.path]);
    expect(await filesIn(folder.path)).toEqual(["brief.pdf"]);
  });

  test("by a run that writes there, in the folders above as well", async () => {
    await using folder = await temporaryFolder();
    await mkdir(join(folder.path, "pp-26/internal"), { recursive: true });
    for (const each of ["", "pp-26", "pp-26/internal"]) await leave(join(folder.path, each));
    await replaceAll(folder.path, [{ path: "pp-26/internal/brief.html", bytes: "" }]);
    expect(await filesIn(folder.path)).toEqual(["pp-26/internal/brief.html"]);
  });

  test("but never that of a run that is alive, nor behind a link", async () => {
    await using folder = await temporaryFolder();
    await leave(folder.path);
    {
      await using _held = await lockFolder(folder.path);
      await tidyFolders(folder.path, [folder.path]);
      expect(await filesIn(folder.path)).toContain(`${left}/internal.json`);
    }
    const out = join(folder.path, "out");
    await mkdir(out);
    await symlink("..", join(out, "pp-26"));
    await tidyFolders(out, [join(out, "pp-26")]);
    expect(await filesIn(folder.path)).toContain(`${left}/internal.json`);
  });
});

/** A file of that size that takes no room. */
async function truncateNew(path: string, size: number): Promise<void> {
  await writeFile(path, "");
  await truncate(path, size);
}
