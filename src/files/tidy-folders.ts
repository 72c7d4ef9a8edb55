import { type Disk, disk as realDisk } from "./disk.ts";
import { lockFolder } from "./lock.ts";
import { checkRealFolder } from "./output-folder.ts";
import { hasLeftovers, removeLeftovers } from "./temporary.ts";

/**
 * Removes what killed runs left in folders guarded by the lock of `root`, unless a running process holds it. Never
 * rejects: what cannot be removed now, as on a read-only disk, is left to a later run.
 */
export async function tidyFolders(
  root: string,
  folders: readonly string[],
  disk: Disk = realDisk,
): Promise<void> {
  const left = await Promise.all([root, ...folders].map((folder) => hasLeftovers(disk, folder)));
  if (!left.includes(true)) return;
  try {
    await using _lock = await lockFolder(root, { wait: 0, disk });
    for (const folder of folders) {
      await checkRealFolder(disk, root, folder);
      await removeLeftovers(disk, folder);
    }
  } catch {
    // Another run is working there, or this user may not write to the folder.
  }
}
