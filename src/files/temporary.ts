import { join } from "node:path";
import type { Disk } from "./disk.ts";

const prefix = ".plenibrief-";
const suffix = ".tmp";

/** Name of a file that is not finished: hidden, and known as ours to the run that cleans up after a crash. */
export function temporaryName(name: string, random: string): string {
  return `${prefix}${random}-${name.slice(0, 100)}${suffix}`;
}

/** Removes what a run that was killed left in a folder. Only for who holds the lock: nobody else is writing. */
export async function removeLeftovers(disk: Disk, folder: string): Promise<void> {
  const names = await disk.names(folder).catch(() => []);
  const left = names.filter((name) => name.startsWith(prefix) && name.endsWith(suffix));
  await Promise.all(left.map((name) => disk.remove(join(folder, name)).catch(() => {})));
}
