import { mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cacheFolder } from "../../../src/print/browser/prepare.ts";
import { temporaryFault } from "../../../src/print/temporary-folders.ts";
import { recordedMachine } from "../recorded-machine.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plenibrief-test-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("the folder that the browser is unpacked into", () => {
  test("is the user's cache, made with all that is missing above it", async () => {
    const home = join(folder, "a/b");
    await mkdir(home, { recursive: true });
    const cache = await cacheFolder(recordedMachine({ home, temporary: folder }));
    expect(cache).toMatchObject({ path: join(home, ".cache/plenibrief"), isKept: true });
    expect((await stat(cache.path)).mode & 0o777).toBe(0o700);
  });

  // Of `/proc` and `/dev/fd` a folder is there, and what is made in it is "not there" for ever.
  test.each(["/proc", "/dev/fd", "/dev/null", "/nonexistent\0"])(
    "is a temporary one where the home is %s",
    async (home) => {
      const cache = await cacheFolder(recordedMachine({ home, temporary: folder }));
      expect(cache.isKept).toBe(false);
      expect(cache.path.startsWith(join(folder, "plenibrief-browser-"))).toBe(true);
      await cache.remove();
    },
  );
});

describe("a folder for temporary files", () => {
  test("that can be used has no fault, and nothing is left in it", async () => {
    expect(await temporaryFault({ temporary: folder, env: {} })).toBeUndefined();
  });

  test("that cannot is named, with why and what to set", async () => {
    const missing = join(folder, "gone");
    expect(await temporaryFault({ temporary: missing, env: { TMPDIR: missing } })).toBe(
      `the folder for temporary files, ${missing}, cannot be used: it is not there; set TMPDIR to a folder that you may write to`,
    );
    const file = join(folder, "file");
    await writeFile(file, "");
    expect(await temporaryFault({ temporary: file, env: { TEMP: file } })).toBe(
      `the folder for temporary files, ${file}, cannot be used: it is no folder; set TEMP to a folder that you may write to`,
    );
  });
});
