import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { brotliDecompress, createBrotliDecompress } from "node:zlib";
import { escapeXml } from "../../xml-text.ts";
import { removeStaleFolders } from "../temporary-folders.ts";

const decompress = promisify(brotliDecompress);

/** The paths of an unpacked browser. */
interface Unpacked {
  executable: string;
  libraries: string;
  fontConfiguration: string;
}

/** The list of files with their sizes. It is written last: a folder without it, or with other sizes, is not used. */
const inventory = "inventory.json";

const stagingPrefix = ".unpacking-";

/**
 * Unpacks the npm-shipped browser of `packageFolder` into `cache`, once for each version: its executable, the shared
 * libraries that a minimal Linux lacks, its fonts and a font configuration for them. All of it is unpacked into a temporary
 * folder that is then renamed, so that a crash or a second run never leaves an incomplete browser.
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

/** The version of an installed package. */
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
  // All have to settle before a failure is reported: the folder is removed then, and nothing may still write into it.
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

/** Renames the temporary folder, unless another run has completed the same one meanwhile. */
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
 * A fontconfig file with a folder of fonts and one for its cache. That of the npm-shipped browser names a fixed temporary
 * folder. Where that is empty, the browser finds no font, does not load the fonts of a page either, and prints a PDF without
 * text as if it had succeeded.
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

/** A regular file of a tar archive. */
interface TarFile {
  /** Relative, with `/`, without `..`. */
  name: string;
  bytes: Uint8Array;
}

const block = 512;

/**
 * The regular files of an archive (ustar) in its order; folders are implied by the names. Throws where a name leads out of
 * the folder, where the archive is truncated, or where it contains links or other kinds of entries.
 */
export function readTar(archive: Uint8Array): TarFile[] {
  const files: TarFile[] = [];
  let at = 0;
  while (at + block <= archive.length && archive[at] !== 0) {
    const name = text(archive, at, 100);
    const size = Number.parseInt(text(archive, at + 124, 12), 8);
    const kind = text(archive, at + 156, 1);
    const start = at + block;
    if (!Number.isInteger(size) || start + size > archive.length)
      throw new Error(`tar: "${name}" is cut short`);
    if (kind === "" || kind === "0") {
      files.push({ name: safeName(name), bytes: archive.subarray(start, start + size) });
    } else if (kind !== "5") {
      throw new Error(`tar: "${name}" is neither a file nor a folder`);
    }
    at = start + Math.ceil(size / block) * block;
  }
  return files;
}

function text(archive: Uint8Array, start: number, length: number): string {
  const field = Buffer.from(archive.buffer, archive.byteOffset + start, length).toString("latin1");
  const end = field.indexOf("\0");
  return (end < 0 ? field : field.slice(0, end)).trim();
}

function safeName(name: string): string {
  const parts = name.split("/").filter((part) => part !== "" && part !== ".");
  if (parts.length === 0 || parts.includes("..") || name.includes("\\")) {
    throw new Error(`tar: "${name}" leads out of the folder`);
  }
  return parts.join("/");
}
