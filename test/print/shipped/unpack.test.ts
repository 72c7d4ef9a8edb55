import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cacheFolder } from "../../../src/print/browser/prepare.ts";
import { unpackShipped } from "../../../src/print/shipped/unpack.ts";
import { recordedMachine } from "../recorded-machine.ts";
import { tarEnd, tarEntry } from "./tar-entry.ts";

let folder: string;
let cache: string;
let packaged: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plenibrief-test-"));
  cache = join(folder, "cache & more");
  packaged = join(folder, "package");
  await mkdir(cache);
  await mkdir(join(packaged, "bin"), { recursive: true });
  await writeFile(join(packaged, "package.json"), '{"version":"147.0.0"}');
  const pack = (name: string, content: Uint8Array) =>
    writeFile(join(packaged, "bin", name), brotliCompressSync(content));
  await pack("chromium.br", Buffer.from("#!/bin/sh\nexit 0\n"));
  await pack("al2023.tar.br", Buffer.concat([tarEntry("lib/libnss3.so", "nss"), tarEnd]));
  await pack("fonts.tar.br", Buffer.concat([tarEntry("fonts/Open_Sans/a.ttf", "font"), tarEnd]));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("the npm-shipped browser is unpacked once, whole or not at all", () => {
  test("executable, libraries, and a font configuration that names the folder it ended up in", async () => {
    const unpacked = await unpackShipped(packaged, cache);
    const home = join(cache, "chromium-147.0.0");
    expect(unpacked).toEqual({
      executable: join(home, "chromium"),
      libraries: join(home, "lib"),
      fontConfiguration: join(home, "own-fonts.conf"),
    });
    expect((await stat(unpacked.executable)).mode & 0o111).toBe(0o111);
    expect(await readFile(join(home, "lib/libnss3.so"), "utf8")).toBe("nss");
    const configuration = await readFile(unpacked.fontConfiguration, "utf8");
    expect(configuration).toContain(`<dir>${join(home, "fonts").replace("&", "&amp;")}</dir>`);
    expect(await readdir(cache)).toEqual(["chromium-147.0.0"]);
  });

  test("what is there and whole is used again", async () => {
    const { executable } = await unpackShipped(packaged, cache);
    const first = await stat(executable);
    await unpackShipped(packaged, cache);
    expect((await stat(executable)).ino).toBe(first.ino);
  });

  test.each(["chromium", "lib/libnss3.so", "inventory.json"])(
    "where %s is cut short, it is unpacked again",
    async (name) => {
      const { executable } = await unpackShipped(packaged, cache);
      await truncate(join(cache, "chromium-147.0.0", name), 1);
      await unpackShipped(packaged, cache);
      expect(await readFile(executable, "utf8")).toBe("#!/bin/sh\nexit 0\n");
      expect(await readFile(join(cache, "chromium-147.0.0/lib/libnss3.so"), "utf8")).toBe("nss");
    },
  );

  test("several runs at once end with one whole browser", async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => unpackShipped(packaged, cache)));
    expect(new Set(all.map(({ executable }) => executable)).size).toBe(1);
    expect(await readdir(cache)).toEqual(["chromium-147.0.0"]);
  });

  test("a broken archive leaves nothing behind", async () => {
    await writeFile(join(packaged, "bin/fonts.tar.br"), "no brotli");
    await expect(unpackShipped(packaged, cache)).rejects.toThrow();
    expect(await readdir(cache)).toEqual([]);
  });

  test("an abort leaves nothing behind", async () => {
    await expect(
      unpackShipped(packaged, cache, AbortSignal.abort(new Error("interrupted"))),
    ).rejects.toThrow();
    expect(await readdir(cache)).toEqual([]);
  });
});

describe("it is kept in the user's cache, where that can be trusted", () => {
  test("XDG_CACHE_HOME, else ~/.cache", async () => {
    const xdg = recordedMachine({ env: { XDG_CACHE_HOME: join(folder, "xdg") }, temporary: folder });
    expect(await cacheFolder(xdg)).toMatchObject({ path: join(folder, "xdg/plenibrief"), isKept: true });
    const plain = recordedMachine({ home: folder, temporary: folder });
    expect(await cacheFolder(plain)).toMatchObject({ path: join(folder, ".cache/plenibrief"), isKept: true });
  });

  test.each([
    ["it cannot be made", async (home: string) => writeFile(join(home, ".cache"), "a file")],
    [
      "anybody may write into it",
      async (home: string) => {
        const { chmod } = await import("node:fs/promises");
        await mkdir(join(home, ".cache/plenibrief"), { recursive: true });
        await chmod(join(home, ".cache/plenibrief"), 0o777);
      },
    ],
  ])("a private folder for this run where %s", async (_, spoil) => {
    await spoil(folder);
    const found = await cacheFolder(recordedMachine({ home: folder, temporary: folder }));
    expect(found.isKept).toBe(false);
    expect((await stat(found.path)).mode & 0o077).toBe(0);
    await found.remove();
    expect((await readdir(folder)).filter((name) => name.startsWith("plenibrief-browser"))).toEqual([]);
  });
});
