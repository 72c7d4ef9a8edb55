import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { type Disk, disk as realDisk } from "./disk.ts";
import { codeOf, OutputFolderError, reasonOf } from "./errors.ts";
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
