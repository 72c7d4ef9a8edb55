import { lstat, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, join } from "node:path";
import type { Candidate } from "../find/find-browsers.ts";
import type { Machine } from "../machine.ts";
import { unpackShipped, versionOf } from "../shipped/unpack.ts";
import { removeStaleFolders } from "../temporary-folders.ts";

/** How a candidate is started, and how the files that were unpacked for it are removed. */
export interface Prepared {
  executable: string;
  environment: Record<string, string>;
  /** It printed its trial page in an earlier run: recorded of the npm-shipped one alone, which has its own libraries and fonts. */
  isTried: boolean;
  /** Records for later runs whether it printed its trial page. */
  setTried(works: boolean): Promise<void>;
  remove(): Promise<void>;
}

/**
 * Prepares a candidate: the npm-shipped one is unpacked, the others need nothing. `onNotice` is called before the first
 * unpacking, which takes some seconds.
 */
export async function prepare(
  candidate: Candidate,
  machine: Machine,
  { signal, onNotice }: { signal?: AbortSignal; onNotice?: (line: string) => void } = {},
): Promise<Prepared> {
  if (candidate.kind !== "shipped") {
    const nothing = async () => {};
    return {
      executable: candidate.path,
      environment: {},
      isTried: false,
      setTried: nothing,
      remove: nothing,
    };
  }
  const cache = await cacheFolder(machine);
  try {
    const packageFolder = dirname(dirname(candidate.path));
    const unpackedBefore = join(cache.path, `chromium-${await versionOf(packageFolder)}`, "chromium");
    if (!machine.isFile(unpackedBefore)) {
      onNotice?.(
        `Unpacking the browser that npm shipped into ${cache.path}, ${cache.isKept ? "this once" : "for this run"} …`,
      );
    }
    const unpacked = await unpackShipped(packageFolder, cache.path, signal);
    const trial = join(dirname(unpacked.executable), "has-printed");
    const inherited = machine.env.LD_LIBRARY_PATH;
    return {
      executable: unpacked.executable,
      environment: {
        LD_LIBRARY_PATH: inherited ? `${unpacked.libraries}:${inherited}` : unpacked.libraries,
        FONTCONFIG_FILE: unpacked.fontConfiguration,
        FONTCONFIG_PATH: dirname(unpacked.fontConfiguration),
      },
      isTried: machine.isFile(trial),
      // Where it cannot be written, each run tries again.
      setTried: (works) => (works ? writeFile(trial, "") : rm(trial, { force: true })).catch(() => {}),
      remove: cache.remove,
    };
  } catch (error) {
    await cache.remove();
    throw error;
  }
}

const privatePrefix = "plenibrief-browser-";

/** A folder to unpack into. `remove` removes a private one and leaves a cache. */
interface UnpackFolder {
  path: string;
  isKept: boolean;
  remove(): Promise<void>;
}

/**
 * The user's cache folder of this tool (`XDG_CACHE_HOME` or `~/.cache`), made where it is missing. Where it cannot be
 * written, belongs to another user or is writable for anybody, a private temporary folder for this run.
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
 * Makes a folder and those above it that are missing. Node's recursive option never returns in a folder where none can be
 * made, such as `/proc`.
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
    // Only once more: another failure means that none can be made there.
    await mkdir(path, { mode: 0o700 });
  }
}
