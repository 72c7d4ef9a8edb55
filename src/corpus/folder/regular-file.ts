import { constants, fstatSync, lstatSync } from "node:fs";
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
