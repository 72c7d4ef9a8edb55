import { readdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import type { FormatFinding, FormatRuleName } from "../format-rules.ts";
import { absentFile, isIgnoredName, notReadAs } from "./file-names.ts";
import { readRegularFile } from "./regular-file.ts";
import { MAX_FILE_BYTES } from "./source-text.ts";

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

/** A finding for each file that is not on this computer itself, by the path that it would have. */
export function absentFiles(files: readonly WalkedFile[], shown: string): Map<string, FormatFinding> {
  const there = new Set(files.map(({ path }) => path));
  return new Map(
    files.flatMap((file): [string, FormatFinding][] => {
      const absent = absentFile(file.path);
      if (absent === undefined || there.has(absent.path)) return [];
      return [[absent.path, fileError(`${shown}/${file.path}`, "lost-file", absent.message)]];
    }),
  );
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

/**
 * A warning about a text that begins like a proposal in a folder where none are read; `why` is the reason, and where it belongs.
 * Undefined for other files, and where the file cannot be read.
 */
export async function findMisplaced(
  path: string,
  file: string,
  why: string,
): Promise<FormatFinding | undefined> {
  if (!/\.(?:md|markdown|te?xt)$|(?:^|\/)[^./]+$/i.test(file)) return undefined;
  const read = await readRegularFile(path, MAX_FILE_BYTES);
  if ("unread" in read || !hasKeys(new TextDecoder("utf-8").decode(read.bytes))) return undefined;
  const message = `not read, though it begins like a proposal: ${why}`;
  return { ...fileError(file, "lost-file", message), severity: "warning" };
}

/** Keys of a proposal; two of them at the start of lines show that a text is one. */
const KEYS = /^(?:title|sponsors|issue|target|status|sources):/;
const LINES = 40;

/** Files of these kinds are no texts, and may be large. */
const NO_TEXTS = /\.(?:pdf|png|jpe?g|gif|webp|svg|xlsx?|csv|pptx?|zip|json|mp[34]|mov|eml|msg|ics)$/i;

/**
 * A warning about a file that begins like a proposal: an editor saved it without an ending, as on telephones, or under another
 * one. Undefined for other files, and where the file cannot be read.
 */
export async function findLostText(path: string, file: string): Promise<FormatFinding | undefined> {
  const name = file.slice(file.lastIndexOf("/") + 1);
  if (isIgnoredName(name) || NO_TEXTS.test(name)) return undefined;
  const read = await readRegularFile(path, MAX_FILE_BYTES);
  if ("unread" in read) return undefined;
  const text = new TextDecoder("utf-8").decode(read.bytes);
  if (!(/\.te?xt$/i.test(name) ? looksLikeProposal(text) : hasKeys(text))) return undefined;
  const advice = notReadAs(
    name,
    "not read, since its name does not end in .md, though it begins like a proposal",
  );
  return { file, line: 1, column: 1, severity: "warning", rule: "lost-file", ...advice };
}

function looksLikeProposal(text: string): boolean {
  return /^---[ \t]*(?:\r|\n|$)/.test(text) || hasKeys(text);
}

function hasKeys(text: string): boolean {
  return text.split(/\r\n?|\n/, LINES).filter((line) => KEYS.test(line)).length > 1;
}
