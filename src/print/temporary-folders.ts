import { rmSync } from "node:fs";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Machine } from "./machine.ts";

/** Why the folder for temporary files cannot be used, and the remedy; undefined where it can. Every browser needs it. */
export async function temporaryFault({
  temporary,
  env,
}: Pick<Machine, "temporary" | "env">): Promise<string | undefined> {
  try {
    const trial = await mkdtemp(join(temporary, `plenibrief-trial-${process.pid}-`));
    await rm(trial, { recursive: true, force: true });
    return undefined;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = WORDS.get(code ?? "") ?? message;
    const name =
      ["TMPDIR", "TMP", "TEMP"].find((each) => env[each] !== undefined && env[each] !== "") ?? "TMPDIR";
    return `the folder for temporary files, ${temporary}, cannot be used: ${why}; set ${name} to a folder that you may write to`;
  }
}

const WORDS = new Map([
  ["ENOENT", "it is not there"],
  ["ENOTDIR", "it is no folder"],
  ["EACCES", "you may not write to it"],
  ["EPERM", "you may not write to it"],
  ["EROFS", "it can only be read"],
  ["ENOSPC", "the disk is full"],
  ["EMFILE", "too few files may be open (ulimit -n)"],
]);

const profilePrefix = "plenibrief-profile-";

/** Makes a private profile folder, named after this process. */
export async function makeProfile(temporary: string): Promise<string> {
  return mkdtemp(join(temporary, `${profilePrefix}${process.pid}-`));
}

/** Removes a profile. A browser that is exiting may still write into it, hence the retries. */
export async function removeProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }).catch(() => {});
}

/** The same at the exit of the process, when nothing can be awaited. */
export function removeProfileNow(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3, retryDelay: 20 });
  } catch {
    // The next run removes it.
  }
}

/** Removes the profiles that killed runs left. */
export function removeStaleProfiles(temporary: string): Promise<void> {
  return removeStaleFolders(temporary, profilePrefix);
}

const oneHour = 3_600_000;

/**
 * Removes the folders that killed runs left in `folder`: those named `prefix` and the ID of a process that no longer runs,
 * if they are more than an hour old. Never rejects: a folder that cannot be removed is no reason to fail.
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
