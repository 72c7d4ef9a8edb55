import { constants } from "node:fs";
import { access, chmod, chown, lstat, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Disk, OutputFolderError, disk as realDisk, reasonOf, WriteError } from "./disk.ts";
import { lockFolder } from "./lock.ts";
import {
  checkOutputFolder,
  checkRealFolder,
  pathInside,
  removeLeftovers,
  temporaryPath,
} from "./output-folder.ts";

/** A file to be written. */
export interface Output {
  /** Relative to the output folder. */
  path: string;
  bytes: Uint8Array | string;
}

export interface ReplaceOptions {
  signal?: AbortSignal;
  /** How long to wait for another run that writes into the same folder, in milliseconds. */
  wait?: number;
  onNotice?: (line: string) => void;
  disk?: Disk;
}

interface Staged {
  temporary: string;
  final: string;
  shown: string;
}

/**
 * Writes all of the outputs into the folder `root`, or none: each is staged beside its place, complete and on the
 * disk, before the first one is renamed. Until then an error, an abort or a kill leaves the earlier outputs unchanged;
 * a file that is replaced is at every moment either the old or the new one, complete. Folders are created as
 * needed. Two runs take turns. Returns the full paths, in the order given. Rejects with `WriteError` (its kinds
 * included), `LockedError`, or the signal's reason.
 */
export async function replaceAll(
  root: string,
  outputs: readonly Output[],
  options: ReplaceOptions = {},
): Promise<string[]> {
  const { signal, disk = realDisk } = options;
  const finals = outputs.map(({ path }) => pathInside(root, path));
  if (new Set(finals).size < finals.length) throw new WriteError(root, "two outputs have the same name");
  signal?.throwIfAborted();

  await checkOutputFolder(root, disk);
  await using _lock = await lockFolder(root, { ...options, disk });
  const folders = [...new Set(finals.map((path) => dirname(path)))];
  for (const folder of folders) await prepareFolder(disk, root, folder);
  const staged: Staged[] = [];
  try {
    for (const [index, { path, bytes }] of outputs.entries()) {
      signal?.throwIfAborted();
      staged.push(stagedAs(finals[index] ?? "", join(root, path)));
      await stage(disk, staged.at(-1), bytes);
    }
    signal?.throwIfAborted();
    for (const each of staged) await moveIntoPlace(disk, each);
    for (const folder of folders) await disk.syncFolder(folder);
  } finally {
    for (const { temporary } of staged) await disk.remove(temporary).catch(() => {});
  }
  return finals;
}

async function prepareFolder(disk: Disk, root: string, folder: string): Promise<void> {
  try {
    await disk.makeFolder(folder);
  } catch (error) {
    throw new OutputFolderError(folder, reasonOf(error), error);
  }
  await checkRealFolder(disk, resolve(root), folder);
  // Those above it too: a killed release leaves a folder beside the files of the conference.
  for (let path = folder; path.startsWith(resolve(root)); path = dirname(path)) {
    await removeLeftovers(disk, path);
    if (dirname(path) === path) return;
  }
}

function stagedAs(final: string, shown: string): Staged {
  return { temporary: temporaryPath(final), final, shown };
}

async function stage(disk: Disk, staged: Staged | undefined, bytes: Uint8Array | string): Promise<void> {
  if (!staged) return;
  try {
    if ((await disk.kind(staged.final)) === "folder") throw new Error("it is a folder");
    await disk.writeNew(staged.temporary, Buffer.from(bytes));
  } catch (error) {
    throw new WriteError(staged.shown, reasonOf(error), error);
  }
}

async function moveIntoPlace(disk: Disk, { temporary, final, shown }: Staged): Promise<void> {
  try {
    await disk.rename(temporary, final);
  } catch (error) {
    throw new WriteError(shown, reasonOf(error), error);
  }
}

/** A file of the user's own, and its new content. */
export interface Replacement {
  /** Relative to `root`. */
  path: string;
  /** The content that the file must still have. */
  before: Uint8Array;
  after: Uint8Array;
}

/**
 * Replaces one file inside `root`, unless it has changed since it was read. The file is at every moment either the old
 * or the new one, complete, and keeps its permissions. A link is neither followed nor replaced. Rejects with
 * `WriteError`. Call it only with the lock of `root` held.
 */
export async function replaceFile(
  root: string,
  { path, before, after }: Replacement,
  disk: Disk = realDisk,
): Promise<void> {
  const final = pathInside(root, path);
  const shown = join(root, path);
  const staged = temporaryPath(final);
  try {
    await checkRealFolder(disk, root, dirname(final));
    const old = await lstat(final);
    if (!old.isFile()) throw new Error("it is not a regular file");
    // A rename needs only the folder's permission and would replace a read-only file.
    await access(final, constants.W_OK);
    await removeLeftovers(disk, dirname(final));
    await disk.writeNew(staged, after);
    await chmod(staged, old.mode & 0o777);
    // A file corrected by the administrator still belongs to its owner.
    if (process.getuid?.() === 0 && old.uid !== 0) await chown(staged, old.uid, old.gid);
    const now = await lstat(final);
    const isUnchanged = now.isFile() && now.ino === old.ino && (await readFile(final)).equals(before);
    if (!isUnchanged) throw new Error("it changed while it was read; run the command again");
    await disk.rename(staged, final);
    await disk.syncFolder(dirname(final));
  } catch (error) {
    throw error instanceof WriteError ? error : new WriteError(shown, reasonOf(error), error);
  } finally {
    await disk.remove(staged).catch(() => {});
  }
}
