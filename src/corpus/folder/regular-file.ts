import { type BigIntStats, constants, fstatSync, lstatSync } from "node:fs";
import { open } from "node:fs/promises";

/** Why a file was not read; `too-large` comes with its size. */
export type Unread = { why: "link" | "not-a-file" | "unreadable" } | { why: "too-large"; size: number };

/**
 * Reads a regular file of at most `limit` bytes. Symbolic links, pipes, devices and sockets are never opened:
 * they would lead out of the folder, or hang.
 */
export async function readRegularFile(
  path: string,
  limit: number,
): Promise<{ bytes: Uint8Array } | { unread: Unread }> {
  try {
    // What a folder was just walked for is known at once: another thread would take longer to ask than to answer.
    const before = lstatSync(path);
    if (before.isSymbolicLink()) return { unread: { why: "link" } };
    if (!before.isFile()) return { unread: { why: "not-a-file" } };
    if (before.size > limit) return { unread: { why: "too-large", size: before.size } };
    // Windows has neither flag; the check before has to do there.
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    const handle = await open(path, flags);
    try {
      const now = fstatSync(handle.fd);
      if (!now.isFile()) return { unread: { why: "not-a-file" } };
      if (now.size > limit) return { unread: { why: "too-large", size: now.size } };
      const bytes = await handle.readFile();
      return bytes.length > limit ? { unread: { why: "too-large", size: bytes.length } } : { bytes };
    } finally {
      await handle.close();
    }
  } catch {
    return { unread: { why: "unreadable" } };
  }
}

/** The coarsest resolution of file times in milliseconds: that of FAT. */
const COARSEST_TIMES_MS = 2_500;

/** Results made from files, each with the stamp of its file at the time. */
export type UnchangedFiles<Made> = Map<string, { stamp: string; made: Made }>;

/**
 * Returns the earlier result for a file whose inode, size and times are unchanged; else makes it
 * anew. A file that was changed a moment ago is never reused: its next change may have the same time.
 *
 * @param now milliseconds since 1970
 */
export async function reuseUnlessChanged<Made>(
  known: UnchangedFiles<Made>,
  path: string,
  make: () => Promise<Made>,
  now: () => number = Date.now,
): Promise<Made> {
  // Synchronous, since for a hundred files the waiting would take longer than the calls.
  const stats = statsOf(path);
  if (stats === undefined) return make();
  const stamp = stampOf(stats);
  const before = known.get(path);
  if (before?.stamp === stamp) return before.made;
  const made = await make();
  // Where it changes while it is read, its time is newer than this one.
  if (isSettled(stats, now())) known.set(path, { stamp, made });
  else known.delete(path);
  return made;
}

/**
 * A stamp of files that differs once one of them has changed; undefined where one is missing, or was changed a moment ago, so
 * that its next change may have the same time.
 */
export function stampOfFiles(paths: readonly string[], now = Date.now()): string | undefined {
  const stamps: string[] = [];
  for (const path of paths) {
    const stats = statsOf(path);
    if (stats === undefined || !isSettled(stats, now)) return undefined;
    stamps.push(`${path} ${stampOf(stats)}`);
  }
  return stamps.join("\n");
}

function stampOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(" ");
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
