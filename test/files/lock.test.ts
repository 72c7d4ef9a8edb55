import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lockFolder } from "../../src/files/lock.ts";
import { replaceAll } from "../../src/files/replace-all.ts";
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

describe("two runs into one folder take turns", () => {
  test("the second waits until the first is done, and says so", async () => {
    await using folder = await temporaryFolder();
    const order: string[] = [];
    const first = await lockFolder(folder.path);
    const second = lockFolder(folder.path, { say: (line) => order.push(line) }).then((held) => {
      order.push("second");
      return held;
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    order.push("first done");
    await first[Symbol.asyncDispose]();
    await (await second)[Symbol.asyncDispose]();
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

  test("whoever waits too long is told whom for, and what to do", async () => {
    await using folder = await temporaryFolder();
    await using _held = await lockFolder(folder.path);
    await expect(lockFolder(folder.path, { wait: 100 })).rejects.toMatchObject({
      name: "LockedError",
      message:
        `another run (process ${process.pid} on ${hostname()}) is writing into ${folder.path}. ` +
        `If it is gone, delete ${join(folder.path, lock)}.`,
    });
  });

  test("an abort ends the waiting", async () => {
    await using folder = await temporaryFolder();
    await using _held = await lockFolder(folder.path);
    await expect(lockFolder(folder.path, { signal: AbortSignal.timeout(100) })).rejects.toThrow();
  });
});

describe("a lock that nobody holds any more is taken over", () => {
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
    await using _held = await lockFolder(folder.path, { wait: 5_000 });
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
