import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { brotliDecompress, createBrotliDecompress } from "node:zlib";
import { escapeXml } from "../../xml-text.ts";
import { removeStaleFolders } from "../stale-folders.ts";
import { readTar } from "./tar.ts";

const decompress = promisify(brotliDecompress);

/** Where an unpacked browser keeps what. */
export interface Unpacked {
  executable: string;
  libraries: string;
  fontConfiguration: string;
}

/** Written last, so that a folder without it, or with other sizes than it names, is never trusted. */
const inventory = "inventory.json";

const stagingPrefix = ".unpacking-";

/**
 * Unpacks the npm-shipped browser of `packageFolder` into `cache`, once per version: its executable, the shared
 * libraries that a bare Linux lacks, its fonts and a font configuration that names them. Everything is made in a
 * folder of its own that is renamed into place, so that a crash or a second run never leaves half a browser.
 */
export async function unpackShipped(
  packageFolder: string,
  cache: string,
  signal?: AbortSignal,
): Promise<Unpacked> {
  const version = await versionOf(packageFolder);
  const folder = join(cache, `chromium-${version}`);
  if (await isWhole(folder)) return placesIn(folder);

  await removeStaleFolders(cache, stagingPrefix);
  const staging = await mkdtemp(join(cache, `${stagingPrefix}${process.pid}-`));
  try {
    await unpackInto(staging, folder, join(packageFolder, "bin"), signal);
    await moveIntoPlace(staging, folder);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return placesIn(folder);
}

/** Version of an installed package. */
export async function versionOf(packageFolder: string): Promise<string> {
  const text = await readFile(join(packageFolder, "package.json"), "utf8");
  const { version } = JSON.parse(text) as { version?: unknown };
  if (typeof version !== "string" || !/^[0-9A-Za-z.+-]+$/.test(version)) {
    throw new Error(`${packageFolder} does not state its version`);
  }
  return version;
}

async function unpackInto(staging: string, final: string, bin: string, signal?: AbortSignal): Promise<void> {
  const sizes = new Map<string, number>();
  const places = placesIn(final);
  const results = await Promise.allSettled([
    unpackExecutable(join(bin, "chromium.br"), join(staging, "chromium"), signal),
    unpackTar(join(bin, "al2023.tar.br"), staging, sizes),
    unpackTar(join(bin, "fonts.tar.br"), staging, sizes),
  ]);
  // Nothing may still be writing when the folder is removed, hence not at the first failure.
  const failed = results.find((result) => result.status === "rejected");
  if (failed) throw failed.reason;
  sizes.set("chromium", (await stat(join(staging, "chromium"))).size);
  const configuration = fontConfiguration(join(final, "fonts"), join(final, "font-cache"));
  await writeFile(join(staging, relativeTo(final, places.fontConfiguration)), configuration);
  signal?.throwIfAborted();
  await writeFile(join(staging, inventory), JSON.stringify(Object.fromEntries(sizes)));
}

async function unpackExecutable(archive: string, target: string, signal?: AbortSignal): Promise<void> {
  const large = 1 << 22;
  await pipeline(
    createReadStream(archive, { highWaterMark: large }),
    createBrotliDecompress({ chunkSize: large }),
    createWriteStream(target, { mode: 0o755 }),
    { signal },
  );
}

async function unpackTar(archive: string, folder: string, sizes: Map<string, number>): Promise<void> {
  for (const { name, bytes } of readTar(await decompress(await readFile(archive)))) {
    const target = join(folder, name);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
    sizes.set(name, bytes.length);
  }
}

/** Another run may have been faster: then its folder is there, whole, and ours is not needed. */
async function moveIntoPlace(staging: string, folder: string): Promise<void> {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      return await rename(staging, folder);
    } catch (error) {
      if (await isWhole(folder)) return;
      if (attempt > 0) throw error;
      await rm(folder, { recursive: true, force: true });
    }
  }
}

async function isWhole(folder: string): Promise<boolean> {
  try {
    const sizes = JSON.parse(await readFile(join(folder, inventory), "utf8")) as Record<string, number>;
    const entries = Object.entries(sizes);
    const found = await Promise.all(entries.map(([name]) => stat(join(folder, name))));
    return entries.length > 0 && entries.every(([, size], index) => found[index]?.size === size);
  } catch {
    return false;
  }
}

function placesIn(folder: string): Unpacked {
  return {
    executable: join(folder, "chromium"),
    libraries: join(folder, "lib"),
    fontConfiguration: join(folder, "own-fonts.conf"),
  };
}

function relativeTo(folder: string, path: string): string {
  return path.slice(folder.length + 1);
}

/**
 * A fontconfig file that names one folder of fonts and one for its cache. The npm-shipped browser's own names a
 * fixed temporary folder; where nothing lies there, it finds no font at all, and then loads none that a page
 * embeds either: it prints a PDF without any text and reports success.
 */
function fontConfiguration(fonts: string, cache: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    `  <dir>${escapeXml(fonts)}</dir>`,
    `  <cachedir>${escapeXml(cache)}</cachedir>`,
    "</fontconfig>",
    "",
  ].join("\n");
}
