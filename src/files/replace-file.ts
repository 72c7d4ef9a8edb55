import { constants } from "node:fs";
import { access, chmod, chown, lstat, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Disk, disk as realDisk } from "./disk.ts";
import { reasonOf, WriteError } from "./errors.ts";
import { checkRealFolder, pathInside } from "./path-inside.ts";
import { removeLeftovers, temporaryPath } from "./temporary.ts";

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
