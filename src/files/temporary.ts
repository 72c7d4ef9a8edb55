import { lstat } from "node:fs/promises";
import { join } from "node:path";
import type { Disk } from "./disk.ts";

const prefix = ".plenibrief-";
const suffix = ".tmp";

/** The lock of a folder, and what a stale one is called while it is judged and removed. */
export const LOCK_NAME = ".plenibrief.lock";
const STALE_LOCK = /^\.plenibrief\.lock\.[0-9a-f]+\.stale$/;

/** How long, in milliseconds, a run may take to judge a stale lock. */
const JUDGED_WITHIN = 60_000;

/** Name of a file or folder that is not finished: hidden, and known as ours to the run that cleans up after a crash. */
export function temporaryName(name: string, random: string): string {
  return `${prefix}${random}-${name.slice(0, 100)}${suffix}`;
}

/** Whether there is anything in a folder that a killed run left; nothing where it cannot be listed. */
export async function hasLeftovers(disk: Disk, folder: string): Promise<boolean> {
  const names = await disk.names(folder).catch(() => []);
  return names.some((name) => name === LOCK_NAME || isUnfinished(name) || STALE_LOCK.test(name));
}

/** Removes what runs that were killed left in a folder. Only for who holds the lock: nobody else is writing. */
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

/** A run that is alive may be about to put the lock back that it has moved aside. */
async function isOld(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.ctimeMs > JUDGED_WITHIN;
}
