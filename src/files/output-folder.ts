import { randomBytes } from "node:crypto";
import { lstat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, resolve, sep } from "node:path";
import { codeOf, type Disk, OutputFolderError, disk as realDisk, reasonOf, WriteError } from "./disk.ts";

/**
 * Creates the output folder where it is missing and checks that files can be written in it. Rejects with
 * `OutputFolderError` where it is a file or may not be written. Called before the long work begins.
 */
export async function checkOutputFolder(root: string, disk: Disk = realDisk): Promise<void> {
  try {
    await checkIsFolder(root, disk);
    await disk.makeFolder(root);
    const probe = join(root, temporaryName("probe", randomBytes(4).toString("hex")));
    try {
      await disk.writeNew(probe, new Uint8Array());
    } finally {
      await disk.remove(probe).catch(() => {});
    }
  } catch (error) {
    if (error instanceof OutputFolderError) throw error;
    throw new OutputFolderError(root, reasonOf(error), error);
  }
}

/** The nearest existing path, the folder itself or one above it, must be a folder. */
async function checkIsFolder(root: string, disk: Disk): Promise<void> {
  for (let path = root; ; path = dirname(path)) {
    const kind = await disk.kind(path).catch((error: unknown) => {
      if (codeOf(error) === "ENOTDIR") return "nothing" as const;
      throw error;
    });
    if (kind === "folder") return;
    if (kind !== "nothing") {
      throw new OutputFolderError(
        root,
        path === root ? "it is a file, not a folder" : `${path} is a file, not a folder`,
      );
    }
    if (dirname(path) === path) return;
  }
}

/** The full path of `relative` in `root`. Throws where it would lie outside, or be the root itself. */
export function pathInside(root: string, relative: string): string {
  const base = resolve(root);
  const full = resolve(base, relative);
  const isInside = full.startsWith(base.endsWith(sep) ? base : base + sep);
  if (isAbsolute(relative) || relative.includes("\0") || !isInside) {
    throw new WriteError(join(root, relative), "it lies outside the output folder");
  }
  return full;
}

/** Rejects where a folder inside `root` is a link that leads out of it. */
export async function checkRealFolder(disk: Disk, root: string, folder: string): Promise<void> {
  const [realRoot, realFolder] = [await disk.realPath(root), await disk.realPath(folder)];
  if (realFolder === realRoot || realFolder.startsWith(realRoot + sep)) return;
  throw new OutputFolderError(folder, "it is a link that leads out of the output folder");
}

const prefix = ".plenibrief-";
const suffix = ".tmp";

/** The lock file of a folder, and the name of a stale one while it is checked and removed. */
export const LOCK_NAME = ".plenibrief.lock";
const STALE_LOCK = /^\.plenibrief\.lock\.[0-9a-f]+\.stale$/;

/** The time in milliseconds within which a run checks a stale lock. */
const CHECKED_WITHIN = 60_000;

/** A new temporary path beside a file or folder, for staging it before it is renamed to its own name. */
export function temporaryPath(final: string): string {
  return join(dirname(final), temporaryName(basename(final), randomBytes(6).toString("hex")));
}

/** The name of an unfinished file or folder: hidden, and recognised by the run that cleans up after a crash. */
export function temporaryName(name: string, random: string): string {
  return `${prefix}${random}-${name.slice(0, 100)}${suffix}`;
}

/** Whether a killed run left anything in a folder; false where the folder cannot be listed. */
export async function hasLeftovers(disk: Disk, folder: string): Promise<boolean> {
  const names = await disk.names(folder).catch(() => []);
  return names.some((name) => name === LOCK_NAME || isUnfinished(name) || STALE_LOCK.test(name));
}

/** Removes what killed runs left in a folder. Call it only with the lock held, so that nobody else is writing. */
export async function removeLeftovers(disk: Disk, folder: string): Promise<void> {
  const names = await disk.names(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    const isLeft = isUnfinished(name) || (STALE_LOCK.test(name) && (await isOld(path)));
    if (isLeft) await disk.removeFolder(path).catch(() => {});
  }
}

function isUnfinished(name: string): boolean {
  return name.startsWith(prefix) && name.endsWith(suffix);
}

/** A running process may be about to restore the lock that it has renamed. */
async function isOld(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.ctimeMs > CHECKED_WITHIN;
}
