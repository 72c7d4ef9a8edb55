import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { removeStaleFolders } from "../stale-folders.ts";

const prefix = "plenibrief-profile-";

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

/** Removes profiles that killed runs left behind. */
export function removeStaleProfiles(temporary: string): Promise<void> {
  return removeStaleFolders(temporary, prefix);
}
