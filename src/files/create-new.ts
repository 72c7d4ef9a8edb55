import { lstat, readFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { type Disk, OutputFolderError, disk as realDisk, reasonOf, WriteError } from "./disk.ts";
import { checkRealFolder, pathInside, removeLeftovers, temporaryPath } from "./output-folder.ts";
import type { Output } from "./replace-files.ts";

export interface CreateOptions {
  signal?: AbortSignal;
  disk?: Disk;
}

/**
 * Creates new files in the folder `root`, all of them or none, and never replaces anything: each is complete and on
 * the disk before it gets its name, and a name that is taken is an error (`WriteError` with the code `EEXIST`). Folders
 * are made as needed; one inside `root` that is a link is refused. Returns the full paths, in the order given.
 */
export async function createAll(
  root: string,
  outputs: readonly Output[],
  { signal, disk = realDisk }: CreateOptions = {},
): Promise<string[]> {
  const finals = outputs.map(({ path }) => pathInside(root, path));
  for (const folder of new Set(finals.map((path) => dirname(path)))) await makeRealFolder(disk, root, folder);
  const staged = finals.map((final) => ({ final, temporary: temporaryPath(final) }));
  const made: string[] = [];
  try {
    for (const [index, { bytes }] of outputs.entries()) {
      signal?.throwIfAborted();
      const { final, temporary } = staged[index] ?? { final: root, temporary: root };
      await withPathInError(final, () => disk.writeNew(temporary, Buffer.from(bytes)));
    }
    signal?.throwIfAborted();
    for (const { final, temporary } of staged) {
      await withPathInError(final, () => disk.renameToFree(temporary, final));
      made.push(final);
    }
  } catch (error) {
    // Only files that this run has created.
    for (const path of made) await disk.remove(path).catch(() => {});
    throw error;
  } finally {
    for (const { temporary } of staged) await disk.remove(temporary).catch(() => {});
  }
  for (const folder of new Set(finals.map((path) => dirname(path)))) await disk.syncFolder(folder);
  return finals;
}

/** Makes a folder inside `root`, level by level, so that a link is found before anything is created behind it. */
async function makeRealFolder(disk: Disk, root: string, folder: string): Promise<void> {
  const base = resolve(root);
  await withPathInError(base, () => disk.makeFolder(base));
  const realBase = await disk.realPath(base);
  const steps = relative(base, folder)
    .split(sep)
    .filter((step) => step !== "");
  let path = base;
  let expected = realBase;
  for (const step of steps) {
    path = join(path, step);
    expected = join(expected, step);
    await withPathInError(path, async () => {
      const kind = await disk.kind(path);
      if (kind === "file" || kind === "other")
        throw new OutputFolderError(path, "it is a file, not a folder");
      await disk.makeFolder(path);
    });
    if ((await disk.realPath(path)) !== expected) {
      throw new OutputFolderError(path, "the folder is a link; only regular folders are read");
    }
  }
}

async function withPathInError(path: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (error instanceof WriteError) throw error;
    throw new WriteError(path, reasonOf(error), error);
  }
}

export interface PlaceOptions {
  /**
   * What to do where the folder exists already: `refuse` is an error; `keep` accepts a folder with exactly these files,
   * so that a run that failed after placing it can be repeated, and is an error otherwise.
   */
  existing: "refuse" | "keep";
  /** What to do about a folder with other content, for the message. */
  advice?: string;
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
  const { existing, advice = MOVE_AWAY, signal, disk = realDisk } = options;
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
      throw new Error(`it exists already with other content; ${advice}`);
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

const MOVE_AWAY = "it may have been sent out: move it away, or delete it if nobody has it";

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
