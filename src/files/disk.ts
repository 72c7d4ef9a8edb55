import { constants } from "node:fs";
import { copyFile, link, lstat, mkdir, open, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";

/** The operations of the writers on a disk. Passed in, so that tests can use a full or broken one. */
export interface Disk {
  makeFolder(path: string): Promise<void>;
  /** Makes a new file, complete and on the disk when it resolves. Rejects where the name is taken. */
  writeNew(path: string, bytes: Uint8Array): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Gives a file a name that has to be free, whole at once. Rejects with EEXIST where it is taken. */
  renameToFree(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Removes a folder with all that it contains; a link itself, never what it leads to. */
  removeFolder(path: string): Promise<void>;
  names(folder: string): Promise<string[]>;
  /** A regular file of at most `limit` bytes; rejects with `NotReadError` where it is none. Never waits for one. */
  readSmall(path: string, limit: number): Promise<string>;
  realPath(path: string): Promise<string>;
  kind(path: string): Promise<"file" | "folder" | "other" | "nothing">;
  /** Makes renames in a folder last through a power cut, where the system can. */
  syncFolder(path: string): Promise<void>;
}

/** A path is not a regular file, or the file is too large, so it is not read. The message gives the reason. */
export class NotReadError extends Error {
  override name = "NotReadError";
}

/** The disk of this machine. */
export const disk: Disk = {
  makeFolder,
  writeNew,
  rename,
  renameToFree,
  remove: (path) => rm(path, { force: true }),
  removeFolder: (path) => rm(path, { recursive: true, force: true }),
  names: async (folder) => (await readdir(folder)).sort(),
  readSmall,
  realPath: (path) => realpath(path),
  kind,
  syncFolder,
};

/** Level by level: where no folders can be created (`/proc`), Node's recursive option never returns. */
async function makeFolder(path: string): Promise<void> {
  if ((await kind(path)) === "folder") return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path).catch(async (error: NodeJS.ErrnoException) => {
    // Another run may have made it at the same moment; a file in its place is an error.
    if (error.code !== "EEXIST" || (await kind(path)) !== "folder") throw error;
  });
}

async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Pipes, devices and links are never opened; a file that grows meanwhile is read as far as the limit. */
async function readSmall(path: string, limit: number): Promise<string> {
  const found = await lstat(path);
  if (found.isSymbolicLink()) throw new NotReadError("it is a link");
  if (!found.isFile()) throw new NotReadError("it is not a regular file");
  if (found.size > limit) throw new NotReadError("it is too large");
  // Windows has neither flag; the check above must do there.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const file = await open(path, flags);
  try {
    if (!(await file.stat()).isFile()) throw new NotReadError("it is not a regular file");
    const { buffer, bytesRead } = await file.read(Buffer.alloc(limit), 0, limit, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
}

const NO_LINKS = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"]);

/** A rename replaces an existing file, a hard link does not. */
async function renameToFree(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!NO_LINKS.has((error as NodeJS.ErrnoException).code ?? "")) throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
  await rm(from, { force: true });
}

async function kind(path: string): Promise<"file" | "folder" | "other" | "nothing"> {
  try {
    const found = await stat(path);
    if (found.isFile()) return "file";
    return found.isDirectory() ? "folder" : "other";
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "nothing";
    throw error;
  }
}

async function syncFolder(path: string): Promise<void> {
  // Windows cannot open folders; there the rename alone must do.
  const folder = await open(path, "r").catch(() => undefined);
  try {
    await folder?.sync();
  } catch {
    // Some file systems cannot sync a folder.
  } finally {
    await folder?.close();
  }
}

/** An output could not be written. The message contains its path and the reason. */
export class WriteError extends Error {
  override name = "WriteError";
  readonly path: string;
  /** The system's code, such as `ENOSPC`, where there is one. */
  readonly code: string | undefined;

  constructor(path: string, reason: string, cause?: unknown) {
    super(`${path} cannot be written: ${reason}`, cause === undefined ? undefined : { cause });
    this.path = path;
    this.code = codeOf(cause);
  }
}

/** The folder for outputs cannot be used at all: it is a file, may not be written, or is a link that leads elsewhere. */
export class OutputFolderError extends WriteError {
  override name = "OutputFolderError";
}

/** Another run holds the output folder. */
export class LockedError extends Error {
  override name = "LockedError";
}

const words = new Map([
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the quota is used up"],
  ["EROFS", "the disk is read-only"],
  ["EACCES", "permission denied"],
  ["EPERM", "permission denied"],
  ["EIO", "the disk reports an error"],
  ["ENOTDIR", "a part of the path is a file"],
  ["EISDIR", "it is a folder"],
  ["EEXIST", "a file of that name is in the way"],
  ["ENAMETOOLONG", "the name is too long"],
  ["EMFILE", "too many files are open"],
]);

/** Why a system call failed, in words. */
export function reasonOf(error: unknown): string {
  const known = words.get(codeOf(error) ?? "");
  return known ?? (error instanceof Error ? error.message : String(error));
}

/** The system's code of an error, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
