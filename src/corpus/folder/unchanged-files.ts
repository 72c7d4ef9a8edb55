import { type BigIntStats, lstatSync } from "node:fs";

/** A file system may tell times in steps as coarse as this, in milliseconds: FAT does. */
const COARSEST_TIMES_MS = 2_500;

/** What was made of files, for as long as they do not change. */
export type UnchangedFiles<Made> = Map<string, { stamp: string; made: Made }>;

/**
 * What was made of a file before, where the file is still the same one by its number, size and times; else made
 * anew. A file that was changed only just now is never taken for the same: the next change may bear the same time.
 *
 * @param now milliseconds since 1970
 */
export async function unlessUnchanged<Made>(
  known: UnchangedFiles<Made>,
  path: string,
  make: () => Promise<Made>,
  now: () => number = Date.now,
): Promise<Made> {
  // Told at once: of a hundred files, the waiting would take longer than the telling.
  const stats = statsOf(path);
  if (stats === undefined) return make();
  const stamp = [stats.dev, stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(" ");
  const before = known.get(path);
  if (before?.stamp === stamp) return before.made;
  const made = await make();
  // Where it changes while it is read, its time is newer than the one told before.
  if (isSettled(stats, now())) known.set(path, { stamp, made });
  else known.delete(path);
  return made;
}

function statsOf(path: string): BigIntStats | undefined {
  try {
    return lstatSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

function isSettled({ mtimeMs, ctimeMs }: BigIntStats, now: number): boolean {
  return Math.max(Number(mtimeMs), Number(ctimeMs)) < now - COARSEST_TIMES_MS;
}
