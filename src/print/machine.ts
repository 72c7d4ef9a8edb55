import { accessSync, constants, readdirSync, realpathSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism, homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The facts about a machine that the search for browsers depends on. Passed in, so that tests can use recorded ones. */
export interface Machine {
  platform: NodeJS.Platform;
  arch: string;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  temporary: string;
  isRoot: boolean;
  /** The number of tabs that print at the same time: `PLENIBRIEF_TABS`, or as many as there are cores. */
  tabs: number;
  /** Whether a path is a regular file that this user may execute; false for a folder. */
  isExecutable(path: string): boolean;
  isFile(path: string): boolean;
  /** The path with its symbolic links resolved; itself where that fails. */
  realPath(path: string): string;
  /** The names in a folder, sorted; none where it cannot be read. */
  names(folder: string): string[];
  /** The folder of an npm package; undefined where it is not installed. */
  packageFolder(name: string): string | undefined;
}

/** The machine that this process runs on. */
export function thisMachine(env: NodeJS.ProcessEnv = process.env): Machine {
  return {
    platform: process.platform,
    arch: process.arch,
    env,
    home: env.HOME || env.USERPROFILE || homedir(),
    temporary: tmpdir(),
    isRoot: process.getuid?.() === 0,
    tabs: tabsOf(env.PLENIBRIEF_TABS),
    isExecutable,
    isFile,
    realPath,
    names,
    packageFolder,
  };
}

const mostTabs = 16;

function tabsOf(stated: string | undefined): number {
  const number = /^\d{1,3}$/.test(stated ?? "") ? Number(stated) : availableParallelism();
  return Math.max(1, Math.min(number, mostTabs));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return isFile(path);
  } catch {
    return false;
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function packageFolder(name: string): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const tail = join("node_modules", ...name.split("/"));
    const end = entry.lastIndexOf(tail);
    return end < 0 ? dirname(entry) : entry.slice(0, end + tail.length);
  } catch {
    return undefined;
  }
}
