import { isAbsolute, join, resolve, sep } from "node:path";
import type { Disk } from "./disk.ts";
import { OutputFolderError, WriteError } from "./errors.ts";

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
