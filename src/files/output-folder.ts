import { randomBytes } from "node:crypto";
import { dirname, isAbsolute, join, resolve, sep } from "node:path";
import { type Disk, disk as realDisk } from "./disk.ts";
import { codeOf, OutputFolderError, reasonOf, WriteError } from "./errors.ts";
import { temporaryName } from "./temporary.ts";

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
