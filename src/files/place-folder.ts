import { randomBytes } from "node:crypto";
import { lstat, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type Disk, disk as realDisk } from "./disk.ts";
import { reasonOf, WriteError } from "./errors.ts";
import { checkRealFolder, pathInside } from "./inside.ts";
import type { Output } from "./replace-all.ts";
import { removeLeftovers, temporaryName } from "./temporary.ts";

export interface PlaceOptions {
  /**
   * What to do where the folder is there already: `refuse` is an error; `keep` leaves it where it holds these very
   * files and nothing else, so that a run that failed after placing it can be repeated, and is an error otherwise.
   */
  existing: "refuse" | "keep";
  signal?: AbortSignal;
  disk?: Disk;
}

/**
 * Makes a folder with all of its files, or nothing: it is staged next to its place, complete and on the disk, and
 * then moved there in one step; what is there already is never replaced, and a link that leads out of `root` never
 * followed. `name` is a path inside `root`, `files` are names inside the new folder, written in the order given.
 * Rejects with `WriteError`, or the signal's reason. For who holds the lock of `root`.
 */
export async function placeFolder(
  root: string,
  name: string,
  files: readonly Output[],
  options: PlaceOptions,
): Promise<string> {
  const { existing, signal, disk = realDisk } = options;
  const final = pathInside(root, name);
  const parent = dirname(final);
  const staged = join(parent, temporaryName(basename(name), randomBytes(6).toString("hex")));
  try {
    await disk.makeFolder(parent);
    await checkRealFolder(disk, root, parent);
    await removeLeftovers(disk, parent);
    if (await isTaken(final)) {
      if (existing === "refuse") throw new Error("it is there already");
      if (await holds(disk, final, files)) return final;
      throw new Error(
        "it is there already with other content, and may have been sent; move it away, or delete it if nobody has it",
      );
    }
    await disk.makeFolder(staged);
    for (const { path, bytes } of files) {
      signal?.throwIfAborted();
      await disk.writeNew(pathInside(staged, path), bytesOf(bytes));
    }
    await disk.syncFolder(staged);
    signal?.throwIfAborted();
    await disk.rename(staged, final);
    await disk.syncFolder(parent);
    return final;
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof WriteError ? error : new WriteError(final, reasonOf(error), error);
  } finally {
    await disk.removeFolder(staged).catch(() => {});
  }
}

/** A link counts as well, wherever it leads. */
async function isTaken(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}

/** Whether a folder holds exactly these files, byte for byte. */
async function holds(disk: Disk, folder: string, files: readonly Output[]): Promise<boolean> {
  if (!(await lstat(folder)).isDirectory()) return false;
  const names = await disk.names(folder);
  const wanted = files.map(({ path }) => path).sort();
  if (names.length !== wanted.length || names.some((name, index) => name !== wanted[index])) return false;
  for (const { path, bytes } of files) {
    const content = bytesOf(bytes);
    const found = await lstat(join(folder, path));
    if (!found.isFile() || found.size !== content.length) return false;
    if (!(await readFile(join(folder, path))).equals(content)) return false;
  }
  return true;
}

function bytesOf(bytes: Uint8Array | string): Uint8Array {
  return typeof bytes === "string" ? Buffer.from(bytes, "utf8") : bytes;
}
