import { readdirSync, realpathSync } from "node:fs";
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
