import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { placeFolder } from "../../src/files/create-new.ts";
import { type Disk, disk } from "../../src/files/disk.ts";
import { lockFolder, tidyFolders } from "../../src/files/lock.ts";
import { replaceAll } from "../../src/files/replace-files.ts";
import { filesIn, temporaryFolder } from "./temporary-folder.ts";

/** Stages one file, then stops for ever in the middle of the second. */
const script = (root: string) => `
  import { disk } from "./src/files/disk.ts";
  import { replaceAll } from "./src/files/replace-files.ts";
  let calls = 0;
  const stuck = { ...disk, writeNew: async (path, bytes) => {
    if (path.includes("b.txt")) { process.stdout.write("now"); await new Promise(() => setInterval(() => {}, 1000)); }
    return disk.writeNew(path, bytes);
  } };
  await replaceAll(${JSON.stringify(root)}, [{ path: "a.txt", bytes: "new" }, { path: "b.txt", bytes: "new" }], { disk: stuck });
`;

test("a run that is killed half-way leaves the old output; the next run works and tidies up", async () => {
  await using folder = await temporaryFolder();
  await replaceAll(folder.path, [{ path: "a.txt", bytes: "old" }]);
  const stdin = { contents: script(folder.path), resolveDir: resolve(".") };
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    write: false,
  });
  const args = ["--input-type=module", "--eval", outputFiles[0]?.text ?? ""];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(await readFile(join(folder.path, "a.txt"), "utf8")).toBe("old");

  await replaceAll(folder.path, [{ path: "b.txt", bytes: "next" }]);
  expect(await filesIn(folder.path)).toEqual(["a.txt", "b.txt"]);
  expect(await readFile(join(folder.path, "a.txt"), "utf8")).toBe("old");
});

/** A disk that does so many more things, and then nothing any more, as after a kill: nobody tidies up. */
function dying(steps: number): { disk: Disk; isDead: () => boolean } {
  let left = steps;
  const alive = <Arguments extends unknown[], Result>(work: (...given: Arguments) => Promise<Result>) => {
    return async (...given: Arguments): Promise<Result> => {
      if (left-- <= 0) throw new Error("killed");
      return work(...given);
    };
  };
  const mortal = Object.fromEntries(Object.entries(disk).map(([name, work]) => [name, alive(work as never)]));
  return { disk: mortal as unknown as Disk, isDead: () => left < 0 };
}

/** As a release does it: what is sent out first, then the edition. */
async function place(root: string, disk: Disk, content: string): Promise<void> {
  const [out, editions] = [join(root, "out"), join(root, "editions")];
  await disk.makeFolder(out);
  await disk.makeFolder(editions);
  const files = ["a", "b"].map((path) => ({ path, bytes: content }));
  await using _editions = await lockFolder(editions, { wait: 0, disk });
  {
    await using _out = await lockFolder(out, { wait: 0, disk });
    await placeFolder(out, "pp-99/edition-1", files, { existing: "keep", disk });
  }
  await placeFolder(editions, "1", files, { existing: "refuse", disk });
}

test("a release that is killed at any step leaves each folder whole or none, and the next run finishes it", async () => {
  const gone = spawnSync(process.execPath, ["--version"]).pid;
  for (let steps = 1; ; steps++) {
    await using folder = await temporaryFolder();
    const [out, editions] = [join(folder.path, "out"), join(folder.path, "editions")];
    const { disk: mortal, isDead } = dying(steps);
    await place(folder.path, mortal, "text").catch(() => {});
    if (!isDead()) return expect(steps).toBeGreaterThan(30);
    // Whoever held the locks is no process any more.
    for (const lock of [out, editions].map((each) => join(each, ".plenibrief.lock"))) {
      const text = await readFile(lock, "utf8").catch(() => undefined);
      if (text !== undefined) await writeFile(lock, text.replace(`"pid":${process.pid}`, `"pid":${gone}`));
    }
    await tidyFolders(out, [out, join(out, "pp-99")]);
    await tidyFolders(editions, [editions]);
    const left = await filesIn(folder.path);
    const placed = ["out/pp-99/edition-1/a", "out/pp-99/edition-1/b"];
    const frozen = ["editions/1/a", "editions/1/b"];
    expect([[], placed, [...frozen, ...placed]], `killed at step ${steps}`).toContainEqual(left);

    if (left.length === placed.length) {
      await expect(place(folder.path, disk, "other")).rejects.toThrow("it exists already with other content");
    }
    if (left.length < 4) await place(folder.path, disk, "text");
    expect(await filesIn(folder.path)).toEqual([...frozen, ...placed]);
  }
});
