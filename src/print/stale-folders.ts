import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

const oneHour = 3_600_000;

/**
 * Removes folders that killed runs left in `folder`: named `prefix` and the number of the process that made them,
 * more than an hour old, their process gone. Never rejects: it is not worth failing for.
 */
export async function removeStaleFolders(
  folder: string,
  prefix: string,
  now: number = Date.now(),
): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(prefix))) {
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    const isOld = found !== undefined && now - found.mtimeMs > oneHour;
    if (isOld && !isAlive(pid)) await rm(path, { recursive: true, force: true }).catch(() => {});
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
