import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { access, chmod, chown, lstat, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type Disk, disk as realDisk } from "./disk.ts";
import { reasonOf, WriteError } from "./errors.ts";
import { checkRealFolder, pathInside } from "./inside.ts";
import { removeLeftovers, temporaryName } from "./temporary.ts";

/** A file of the user's own that gets another content. */
export interface Replacement {
  /** Relative to the folder that is worked in. */
  path: string;
  /** What the file has to hold still, to be replaced. */
  before: Uint8Array;
  after: Uint8Array;
}

/**
 * Replaces one file inside `root`, unless anybody changed it since it was read: it is the old one or the new one at
 * every moment, whole, with the permissions that it had. A link is never followed nor replaced. Rejects with
 * `WriteError`. For who holds the lock of `root`.
 */
export async function replaceFile(
  root: string,
  { path, before, after }: Replacement,
  disk: Disk = realDisk,
): Promise<void> {
  const final = pathInside(root, path);
  const shown = join(root, path);
  const staged = join(dirname(final), temporaryName(basename(final), randomBytes(6).toString("hex")));
  try {
    await checkRealFolder(disk, root, dirname(final));
    const old = await lstat(final);
    if (!old.isFile()) throw new Error("it is no regular file");
    // A rename asks only for the folder's permission, and would replace a file that is marked read-only.
    await access(final, constants.W_OK);
    await removeLeftovers(disk, dirname(final));
    await disk.writeNew(staged, after);
    await chmod(staged, old.mode & 0o777);
    // Who mends a file as the administrator does not take it from its owner.
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
