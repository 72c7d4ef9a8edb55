import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type Disk, disk as realDisk } from "./disk.ts";
import { reasonOf, WriteError } from "./errors.ts";
import { pathInside } from "./inside.ts";
import type { Output } from "./replace-all.ts";
import { temporaryName } from "./temporary.ts";

export interface PlaceOptions {
  /** What to do where the folder is there already; `refuse` is an error. */
  existing: "refuse" | "replace";
  signal?: AbortSignal;
  disk?: Disk;
}

/**
 * Makes a folder with all of its files, or nothing: it is staged next to its place, complete and on the disk, and
 * then moved there in one step. `name` is one name inside `root`, `files` are names inside the new folder, written
 * in the order given. Rejects with `WriteError`, or the signal's reason. For who holds the lock of `root`.
 */
export async function placeFolder(
  root: string,
  name: string,
  files: readonly Output[],
  options: PlaceOptions,
): Promise<string> {
  const { existing, signal, disk = realDisk } = options;
  const final = pathInside(root, name);
  const staged = join(root, temporaryName(name, randomBytes(6).toString("hex")));
  try {
    if (existing === "refuse" && (await disk.kind(final)) !== "nothing")
      throw new Error("it is there already");
    await disk.makeFolder(root);
    await disk.makeFolder(staged);
    for (const { path, bytes } of files) {
      signal?.throwIfAborted();
      const content = typeof bytes === "string" ? Buffer.from(bytes, "utf8") : bytes;
      await disk.writeNew(pathInside(staged, path), content);
    }
    await disk.syncFolder(staged);
    signal?.throwIfAborted();
    if (existing === "replace") await rm(final, { recursive: true, force: true });
    await disk.rename(staged, final);
    await disk.syncFolder(root);
    return final;
  } catch (error) {
    signal?.throwIfAborted();
    throw new WriteError(final, reasonOf(error), error);
  } finally {
    await rm(staged, { recursive: true, force: true });
  }
}
