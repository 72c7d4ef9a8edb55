import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  codeOf,
  type Disk,
  LockedError,
  NotReadError,
  disk as realDisk,
  reasonOf,
  WriteError,
} from "./disk.ts";
import { checkRealFolder, hasLeftovers, LOCK_NAME, removeLeftovers, temporaryName } from "./output-folder.ts";

const pollingInterval = 50;

/** A lock has about a hundred bytes; a larger file is not a lock. */
const mostBytes = 4_096;

/** Who holds a lock. `begun` distinguishes a process from a later one with the same number, where the system reports it. */
interface Holder {
  pid: number;
  host: string;
  begun: string;
  /** Different for each lock, so that no run takes another's lock for its own. */
  token: string;
}

interface LockOptions {
  /** How long to wait for another run, in milliseconds; default 10 s. */
  wait?: number;
  /** How long a lock may stay without its content before it counts as left by a crash, in milliseconds; default 1 s. */
  patience?: number;
  signal?: AbortSignal;
  disk?: Disk;
  /** Called once with a notice where another run must be waited for. */
  onNotice?: (line: string) => void;
}

/**
 * Holds a folder against other runs until the result is disposed of. A lock whose process is gone is taken over.
 * Rejects with `LockedError`, which names the holder, where another run keeps it for too long, and at once where
 * something else is in the lock's place.
 */
export async function lockFolder(folder: string, options: LockOptions = {}): Promise<AsyncDisposable> {
  const disk = options.disk ?? realDisk;
  const path = join(folder, LOCK_NAME);
  const own: Holder = {
    pid: process.pid,
    host: hostname(),
    begun: await begunOf(process.pid),
    token: randomBytes(8).toString("hex"),
  };
  const deadline = Date.now() + (options.wait ?? 10_000);
  const patience = options.patience ?? 1_000;
  for (let waits = 0; ; waits++) {
    options.signal?.throwIfAborted();
    const text = await read(disk, path);
    if (text === undefined) {
      if (await acquire(disk, folder, own)) return { [Symbol.asyncDispose]: () => release(disk, path, own) };
      continue;
    }
    if (await isStale(text, waits * pollingInterval >= patience)) {
      await removeStale(disk, path, text, own.token);
      continue;
    }
    if (waits === 1) options.onNotice?.(`waiting: ${describe(text)} is writing into ${folder}`);
    if (Date.now() > deadline) {
      throw new LockedError(`${describe(text)} is writing into ${folder}. If it is gone, delete ${path}.`);
    }
    await sleep(pollingInterval, undefined, options.signal ? { signal: options.signal } : {});
  }
}

/** The content of the lock; undefined where there is none. */
async function read(disk: Disk, path: string): Promise<string | undefined> {
  try {
    return await disk.readSmall(path, mostBytes);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    if (!(error instanceof NotReadError)) throw new LockedError(`${path} cannot be read: ${reasonOf(error)}`);
    throw new LockedError(
      `${path} is not a lock of plenibrief: ${error.message}. Delete it, then run again.`,
    );
  }
}

/** The lock appears with its content, whole: a run that is killed meanwhile leaves a file that the next one removes. */
async function acquire(disk: Disk, folder: string, own: Holder): Promise<boolean> {
  const path = join(folder, LOCK_NAME);
  const staged = join(folder, temporaryName("lock", own.token));
  try {
    await disk.writeNew(staged, Buffer.from(JSON.stringify(own)));
    await disk.renameToFree(staged, path);
    return true;
  } catch (error) {
    await disk.remove(staged).catch(() => {});
    // Another run was faster, or is just removing what killed runs left.
    if (codeOf(error) === "EEXIST" || (await isThere(disk, folder, error))) return false;
    throw new WriteError(path, reasonOf(error), error);
  }
}

async function isThere(disk: Disk, folder: string, error: unknown): Promise<boolean> {
  return codeOf(error) === "ENOENT" && (await disk.kind(folder).catch(() => "nothing")) === "folder";
}

async function release(disk: Disk, path: string, own: Holder): Promise<void> {
  const holder = parse((await read(disk, path).catch(() => undefined)) ?? "");
  if (holder?.token === own.token) await disk.remove(path);
}

/**
 * Moves a stale lock away before removing it. If somebody else was faster and it is their fresh one that was
 * moved, it is put back.
 */
async function removeStale(disk: Disk, path: string, stale: string, token: string): Promise<void> {
  const aside = `${path}.${token}.stale`;
  try {
    await disk.rename(path, aside);
    const moved = await disk.readSmall(aside, mostBytes);
    if (moved !== stale) await disk.writeNew(path, Buffer.from(moved));
  } catch (error) {
    if (codeOf(error) !== "ENOENT" && codeOf(error) !== "EEXIST")
      throw new WriteError(path, reasonOf(error), error);
  } finally {
    await disk.remove(aside).catch(() => {});
  }
}

/**
 * A lock from another host cannot be checked from here and counts as held. An empty one is just being written, or was
 * left so by a crash.
 */
async function isStale(text: string, hasWaited: boolean): Promise<boolean> {
  const holder = parse(text);
  if (!holder) return hasWaited;
  if (holder.host !== hostname()) return false;
  return !isAlive(holder.pid) || (await begunOf(holder.pid)) !== holder.begun;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** When a process began, in ticks since the start of a Linux system (proc(5), field 22); "" elsewhere. */
async function begunOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}

function parse(text: string): Holder | undefined {
  try {
    const holder = JSON.parse(text) as Partial<Holder>;
    const { pid, host, begun, token } = holder;
    const isHolder =
      typeof pid === "number" &&
      Number.isInteger(pid) &&
      pid > 0 &&
      pid < 2 ** 31 &&
      typeof host === "string" &&
      typeof token === "string";
    return isHolder ? { pid, host, begun: String(begun ?? ""), token } : undefined;
  } catch {
    return undefined;
  }
}

function describe(text: string): string {
  const holder = parse(text);
  if (holder === undefined) return "another run";
  // Only a valid host name is repeated: anybody may have written the file.
  const host = /^[\w.-]{1,253}$/.test(holder.host) ? holder.host : "another machine";
  return `another run (process ${holder.pid} on ${host})`;
}

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
