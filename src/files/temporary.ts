import { randomBytes } from "node:crypto";
import { lstat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Disk } from "./disk.ts";

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
