import { rmSync } from "node:fs";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

const prefix = "plenibrief-profile-";
const oneHour = 3_600_000;

/** A fresh, private profile folder; the process that made it is in its name. */
export async function makeProfile(temporary: string): Promise<string> {
  return mkdtemp(join(temporary, `${prefix}${process.pid}-`));
}

/** Removes a profile; a browser that is just dying may still write into it, hence the retries. */
export async function removeProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }).catch(() => {});
}

/** The same at the very end of a process, when nothing can be awaited any more. */
export function removeProfileNow(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3, retryDelay: 20 });
  } catch {
    // The next run removes it.
  }
}

/** Removes profiles that killed runs left behind: more than an hour old, their process gone. */
export async function removeLeftProfiles(temporary: string, now: number = Date.now()): Promise<void> {
  const names = await readdir(temporary).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(prefix))) {
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    const path = join(temporary, name);
    const found = await stat(path).catch(() => undefined);
    if (found && now - found.mtimeMs > oneHour && !isAlive(pid)) await removeProfile(path);
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
