import { type BigIntStats, constants, fstatSync, lstatSync, readdirSync, realpathSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import type { FormatFinding, FormatRuleName } from "../format-rules.ts";
import { isIgnoredName } from "./file-names.ts";

/** A file below a folder, not read yet. */
export interface WalkedFile {
  /** Relative to the folder, with `/`. */
  path: string;
  /** Neither a regular file nor a folder: a symbolic link, a pipe, a device, a socket. */
  special: boolean;
}

const MAX_DEPTH = 8;
const MAX_FILES = 10_000;

/**
 * All files below `folder` in code unit order, hidden and set-aside names left out; never follows a symbolic
 * link. `shown` is the folder as findings name it; folders for which `skip` holds are not entered. Synchronous, since the
 * waiting for each folder would take longer than the calls.
 */
export function walkFolder(
  folder: string,
  shown: string,
  skip: (path: string) => boolean,
): { files: WalkedFile[]; findings: FormatFinding[] } {
  const files: WalkedFile[] = [];
  const findings: FormatFinding[] = [];

  const visit = (root: string, path: string, depth: number): void => {
    const here = join(root, path);
    // A folder may have been replaced by a link between listing and entering.
    if (realpathSync.native(here) !== here)
      return void findings.push(specialFile(`${shown}/${path}`, "link"));
    const names = readdirSync(here, { withFileTypes: true });
    names.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    for (const entry of names) {
      if (isIgnoredName(entry.name)) continue;
      const inner = path === "" ? entry.name : `${path}/${entry.name}`;
      if (files.length >= MAX_FILES) return;
      if (!entry.isDirectory()) files.push({ path: inner, special: !entry.isFile() });
      else if (skip(inner)) continue;
      else if (depth === MAX_DEPTH) findings.push(tooDeep(`${shown}/${inner}`));
      else attempt(`${shown}/${inner}`, () => visit(root, inner, depth + 1));
    }
  };
  const attempt = (name: string, walk: () => void): void => {
    try {
      walk();
    } catch (cause) {
      findings.push(unreadable(name, cause));
    }
  };
  attempt(shown, () => visit(realpathSync.native(folder), "", 1));
  if (files.length >= MAX_FILES) findings.push(tooMany(shown));
  return { files, findings };
}

/** A link, pipe or device where a file belongs. */
export function specialFile(file: string, why: "link" | "not-a-file"): FormatFinding {
  const what = why === "link" ? "a symbolic link" : "not a regular file";
  return fileError(file, "not-a-regular-file", `this is ${what}: only regular files and folders are read`);
}

/** A file or folder that cannot be read or is gone; `cause` is the error of the system. */
export function unreadable(file: string, cause?: unknown): FormatFinding {
  const isGone = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
  const why = isGone
    ? "does not exist: it was moved, renamed or removed"
    : "cannot be read: check its permissions, and that it is on this computer and not in a cloud drive alone";
  return fileError(file, "unreadable-file", why);
}

function tooDeep(file: string): FormatFinding {
  return fileError(file, "folder-too-large", `folders are nested more than ${MAX_DEPTH} levels deep`);
}

function tooMany(file: string): FormatFinding {
  return fileError(file, "folder-too-large", `the folder has more than ${MAX_FILES} files`);
}

/** An error about a whole file, placed at its first character. */
export function fileError(file: string, rule: FormatRuleName, message: string): FormatFinding {
  return { file, line: 1, column: 1, severity: "error", rule, message };
}

/** Why a file was not read; `too-large` comes with its size. */
export type Unread = { why: "link" | "not-a-file" | "unreadable" } | { why: "too-large"; size: number };

/**
 * Reads a regular file of at most `limit` bytes. Symbolic links, pipes, devices and sockets are never opened:
 * they would lead out of the folder, or hang.
 */
export async function readRegularFile(
  path: string,
  limit: number,
): Promise<{ bytes: Uint8Array } | { unread: Unread }> {
  try {
    // What a folder was just walked for is known at once: another thread would take longer to ask than to answer.
    const before = lstatSync(path);
    if (before.isSymbolicLink()) return { unread: { why: "link" } };
    if (!before.isFile()) return { unread: { why: "not-a-file" } };
    if (before.size > limit) return { unread: { why: "too-large", size: before.size } };
    // Windows has neither flag; the check before has to do there.
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    const handle = await open(path, flags);
    try {
      const now = fstatSync(handle.fd);
      if (!now.isFile()) return { unread: { why: "not-a-file" } };
      if (now.size > limit) return { unread: { why: "too-large", size: now.size } };
      const bytes = await handle.readFile();
      return bytes.length > limit ? { unread: { why: "too-large", size: bytes.length } } : { bytes };
    } finally {
      await handle.close();
    }
  } catch {
    return { unread: { why: "unreadable" } };
  }
}

/** The coarsest resolution of file times in milliseconds: that of FAT. */
const COARSEST_TIMES_MS = 2_500;

/** Results made from files, each with the stamp of its file at the time. */
export type UnchangedFiles<Made> = Map<string, { stamp: string; made: Made }>;

/**
 * Returns the earlier result for a file whose inode, size and times are unchanged; else makes it
 * anew. A file that was changed a moment ago is never reused: its next change may have the same time.
 *
 * @param now milliseconds since 1970
 */
export async function reuseUnlessChanged<Made>(
  known: UnchangedFiles<Made>,
  path: string,
  make: () => Promise<Made>,
  now: () => number = Date.now,
): Promise<Made> {
  // Synchronous, since for a hundred files the waiting would take longer than the calls.
  const stats = statsOf(path);
  if (stats === undefined) return make();
  const stamp = stampOf(stats);
  const before = known.get(path);
  if (before?.stamp === stamp) return before.made;
  const made = await make();
  // Where it changes while it is read, its time is newer than this one.
  if (isSettled(stats, now())) known.set(path, { stamp, made });
  else known.delete(path);
  return made;
}

/**
 * A stamp of files that differs once one of them has changed; undefined where one is missing, or was changed a moment ago, so
 * that its next change may have the same time.
 */
export function stampOfFiles(paths: readonly string[], now = Date.now()): string | undefined {
  const stamps: string[] = [];
  for (const path of paths) {
    const stats = statsOf(path);
    if (stats === undefined || !isSettled(stats, now)) return undefined;
    stamps.push(`${path} ${stampOf(stats)}`);
  }
  return stamps.join("\n");
}

function stampOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(" ");
}

function statsOf(path: string): BigIntStats | undefined {
  try {
    return lstatSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

function isSettled({ mtimeMs, ctimeMs }: BigIntStats, now: number): boolean {
  return Math.max(Number(mtimeMs), Number(ctimeMs)) < now - COARSEST_TIMES_MS;
}
