import { lstat, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Disk, disk as realDisk } from "./disk.ts";
import { reasonOf, WriteError } from "./errors.ts";
import { checkRealFolder, pathInside, removeLeftovers, temporaryPath } from "./output-folder.ts";
import type { Output } from "./replace-files.ts";

export interface PlaceOptions {
  /**
   * What to do where the folder exists already: `refuse` is an error; `keep` accepts a folder with exactly these files,
   * so that a run that failed after placing it can be repeated, and is an error otherwise.
   */
  existing: "refuse" | "keep";
  signal?: AbortSignal;
  disk?: Disk;
}

/**
 * Creates a folder with all of its files, or nothing: it is staged beside its place, complete and on the disk, and
 * then renamed in one step. An existing folder is never replaced, and a link that leads out of `root` never
 * followed. `name` is a path inside `root`, `files` are names inside the new folder, written in the order given.
 * Rejects with `WriteError`, or the signal's reason. Call it only with the lock of `root` held.
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
  const staged = temporaryPath(final);
  try {
    await disk.makeFolder(parent);
    await checkRealFolder(disk, root, parent);
    await removeLeftovers(disk, parent);
    if (await isTaken(final)) {
      if (existing === "refuse") throw new Error("it exists already");
      if (await holds(disk, final, files)) return final;
      throw new Error(
        "it exists already with other content, which may have been sent out; move it away, or delete it if nobody has it",
      );
    }
    await disk.makeFolder(staged);
    for (const { path, bytes } of files) {
      signal?.throwIfAborted();
      await disk.writeNew(pathInside(staged, path), Buffer.from(bytes));
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

/** A link counts too, whatever its target. */
async function isTaken(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}

/** Whether a folder contains exactly these files, byte for byte. */
async function holds(disk: Disk, folder: string, files: readonly Output[]): Promise<boolean> {
  if (!(await lstat(folder)).isDirectory()) return false;
  const names = await disk.names(folder);
  const wanted = files.map(({ path }) => path).sort();
  if (names.length !== wanted.length || names.some((name, index) => name !== wanted[index])) return false;
  for (const { path, bytes } of files) {
    const content = Buffer.from(bytes);
    const found = await lstat(join(folder, path));
    if (!found.isFile() || found.size !== content.length) return false;
    if (!(await readFile(join(folder, path))).equals(content)) return false;
  }
  return true;
}
