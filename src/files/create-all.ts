import { dirname, join, relative, resolve, sep } from "node:path";
import { type Disk, disk as realDisk } from "./disk.ts";
import { OutputFolderError, reasonOf, WriteError } from "./errors.ts";
import { pathInside, temporaryPath } from "./output-folder.ts";
import type { Output } from "./replace-files.ts";

export interface CreateOptions {
  signal?: AbortSignal;
  disk?: Disk;
}

/**
 * Creates new files in the folder `root`, all of them or none, and never replaces anything: each is complete and on
 * the disk before it gets its name, and a name that is taken is an error (`WriteError` with the code `EEXIST`). Folders
 * are made as needed; one inside `root` that is a link is refused. Returns the full paths, in the order given.
 */
export async function createAll(
  root: string,
  outputs: readonly Output[],
  { signal, disk = realDisk }: CreateOptions = {},
): Promise<string[]> {
  const finals = outputs.map(({ path }) => pathInside(root, path));
  for (const folder of new Set(finals.map((path) => dirname(path)))) await makeRealFolder(disk, root, folder);
  const staged = finals.map((final) => ({ final, temporary: temporaryPath(final) }));
  const made: string[] = [];
  try {
    for (const [index, { bytes }] of outputs.entries()) {
      signal?.throwIfAborted();
      const { final, temporary } = staged[index] ?? { final: root, temporary: root };
      await withPathInError(final, () => disk.writeNew(temporary, Buffer.from(bytes)));
    }
    signal?.throwIfAborted();
    for (const { final, temporary } of staged) {
      await withPathInError(final, () => disk.renameToFree(temporary, final));
      made.push(final);
    }
  } catch (error) {
    // Only files that this run has created.
    for (const path of made) await disk.remove(path).catch(() => {});
    throw error;
  } finally {
    for (const { temporary } of staged) await disk.remove(temporary).catch(() => {});
  }
  for (const folder of new Set(finals.map((path) => dirname(path)))) await disk.syncFolder(folder);
  return finals;
}

/** Makes a folder inside `root`, level by level, so that a link is found before anything is created behind it. */
async function makeRealFolder(disk: Disk, root: string, folder: string): Promise<void> {
  const base = resolve(root);
  await withPathInError(base, () => disk.makeFolder(base));
  const realBase = await disk.realPath(base);
  const steps = relative(base, folder)
    .split(sep)
    .filter((step) => step !== "");
  let path = base;
  let expected = realBase;
  for (const step of steps) {
    path = join(path, step);
    expected = join(expected, step);
    await withPathInError(path, async () => {
      const kind = await disk.kind(path);
      if (kind === "file" || kind === "other")
        throw new OutputFolderError(path, "it is a file, not a folder");
      await disk.makeFolder(path);
    });
    if ((await disk.realPath(path)) !== expected) {
      throw new OutputFolderError(path, "the folder is a link; only regular folders are read");
    }
  }
}

async function withPathInError(path: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (error instanceof WriteError) throw error;
    throw new WriteError(path, reasonOf(error), error);
  }
}
