import { lstat, mkdir, mkdtemp, rm } from "node:fs/promises";
import { dirname, isAbsolute, join } from "node:path";
import type { Machine } from "../machine.ts";
import { removeStaleFolders } from "../stale-folders.ts";

const privatePrefix = "plenibrief-browser-";

/** A folder to unpack into, and how to be rid of it: a kept cache stays, a private one goes. */
export interface UnpackFolder {
  path: string;
  isKept: boolean;
  remove(): Promise<void>;
}

/**
 * The user's cache folder of this tool (`XDG_CACHE_HOME` or `~/.cache`), made if missing. Where it cannot be
 * written, or where it is another user's or anybody may write into it, a private temporary folder for this run.
 */
export async function cacheFolder(machine: Machine): Promise<UnpackFolder> {
  const xdg = machine.env.XDG_CACHE_HOME;
  const base = xdg && isAbsolute(xdg) ? xdg : join(machine.home, ".cache");
  const path = join(base, "plenibrief");
  if (await isOurs(path)) return { path, isKept: true, remove: async () => {} };
  await removeStaleFolders(machine.temporary, privatePrefix);
  const temporary = await mkdtemp(join(machine.temporary, `${privatePrefix}${process.pid}-`));
  return {
    path: temporary,
    isKept: false,
    remove: () => rm(temporary, { recursive: true, force: true }),
  };
}

async function isOurs(path: string): Promise<boolean> {
  try {
    await makeFolder(path);
    const probe = await mkdtemp(join(path, ".probe-"));
    await rm(probe, { recursive: true });
    const found = await lstat(path);
    const worldWritable = (found.mode & 0o002) !== 0;
    return found.isDirectory() && found.uid === process.getuid?.() && !worldWritable;
  } catch {
    return false;
  }
}

/**
 * Makes a folder and those above it that are missing. Node's own recursion never ends where a folder is there and takes
 * none, as `/proc`: what it makes is "not there" for ever.
 */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return;
    const above = dirname(path);
    if (code !== "ENOENT" || above === path) throw error;
    await makeFolder(above);
    // Once more and no further: where it is still not there, nothing can be made in the folder above.
    await mkdir(path, { mode: 0o700 });
  }
}
