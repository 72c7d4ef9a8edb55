import { type Disk, disk as realDisk } from "./disk.ts";
import { checkRealFolder } from "./inside.ts";
import { lockFolder } from "./lock.ts";
import { hasLeftovers, removeLeftovers } from "./temporary.ts";

/**
 * Removes what killed runs left in folders that the lock of `root` guards, unless a run that is alive holds it. Never
 * rejects: what cannot be removed now, such as on a read-only disk, is removed by a later run.
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
    // Somebody is at work there, or the folder is closed to this user.
  }
}
