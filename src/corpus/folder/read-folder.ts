import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { compareFindings } from "../../finding.ts";
import type { FormatFinding } from "../format-rules.ts";
import { assetTooLarge, MAX_ASSET_BYTES, readAsset } from "../images/assets.ts";
import type { Asset } from "../types.ts";
import { judgeFileName, looksLikeCopy } from "./file-names.ts";
import {
  absentFile,
  absentFiles,
  belongsElsewhere,
  findLostText,
  findMisplaced,
  looksLikeConference,
  lostFile,
  withFreeNames,
} from "./lost-files.ts";
import {
  fileError,
  readRegularFile,
  reuseUnlessChanged,
  specialFile,
  type UnchangedFiles,
  type Unread,
  unreadable,
  type WalkedFile,
  walkFolder,
} from "./regular-files.ts";
import { decodeSource, fileTooLarge, MAX_FILE_BYTES } from "./source-text.ts";

/** A Markdown file of a conference. */
export interface NamedFile {
  /** The path as the user would type it, with `/`. */
  file: string;
  /** Inside the conference's folder, with `/`: `citel/iap-63a1-5.md`. */
  path: string;
  role: "conference" | "issue" | "outcome" | "proposal";
}

/** One that was read as text, with `\n` line ends. */
export interface SourceFile extends NamedFile {
  text: string;
  /** The labels that `conference.md` declares as public, one a line; absent where there are none. */
  labels?: string;
}

/** All that a conference's folder contains, in code unit order. */
export interface ConferenceFolder {
  files: SourceFile[];
  /** Files that have no text, because of a finding about their bytes or a conflict; others may refer to them. */
  unread: NamedFile[];
  /** By name, relative to `assets/`. */
  assets: Map<string, Asset>;
  findings: FormatFinding[];
}

/** The result of reading one file of the folder; empty for ignored names. */
export interface ReadEntry {
  source?: SourceFile;
  unread?: NamedFile;
  asset?: Asset;
  findings: FormatFinding[];
}

/** The results of an earlier reading of the same folder under the same name. */
export type FolderCache = UnchangedFiles<ReadEntry>;

/** Files that are read at a time: reading one safely takes seven system calls, mostly waiting. */
const READ_TOGETHER = 16;

/**
 * Reads the folder of one conference; `shown` is its path as findings name it (`proposals/pp-18`). Files with
 * a finding against their bytes or names are still returned where they have a text at all. A `cache` is of the same
 * folder and name; it changes no result. `expect` is called with the number of files before they are read.
 */
export async function readConferenceFolder(
  folder: string,
  shown: string,
  cache?: FolderCache,
  expect?: (files: number) => void,
): Promise<ConferenceFolder> {
  const files: SourceFile[] = [];
  const unread: NamedFile[] = [];
  const assets = new Map<string, Asset>();
  const findings: FormatFinding[] = [];
  const linked = await lstat(folder).then(
    (stat) => stat.isSymbolicLink(),
    (error: unknown) => ({ error }),
  );
  if (typeof linked === "object")
    return { files, unread, assets, findings: [unreadable(shown, linked.error)] };
  if (linked) return { files, unread, assets, findings: [specialFile(shown, "link")] };

  const walked = walkFolder(folder, shown, (path) => path === "editions");
  findings.push(...walked.findings, ...(await lostInEditions(folder, shown)));
  const absent = absentFiles(walked.files, shown);
  findings.push(...absent.values());
  expect?.(walked.files.length);
  const seenFolders = new Set<string>();
  const entries = await inOrder(walked.files, READ_TOGETHER, (file) => {
    const read = () => readEntry(folder, shown, file);
    return cache === undefined ? read() : reuseUnlessChanged(cache, join(folder, file.path), read);
  });
  for (const entry of entries) {
    findings.push(...entry.findings);
    if (entry.asset !== undefined) assets.set(entry.asset.name, entry.asset);
    if (entry.unread !== undefined) unread.push(entry.unread);
    const { source } = entry;
    if (source === undefined) continue;
    files.push(source);
    const [top = "", ...below] = source.path.split("/").slice(0, -1);
    const isFlat = source.role === "issue" || source.role === "outcome";
    const sub = `${top}/${below.join("/")}`;
    if (isFlat && below.length > 0 && !seenFolders.has(sub)) {
      seenFolders.add(sub);
      findings.push(fileError(source.file, "folder-layout", `${top}/ has no sub-folders: move the file up`));
    }
  }
  if (!walked.files.some(({ path }) => path === "conference.md") && !absent.has("conference.md")) {
    findings.push(
      fileError(`${shown}/conference.md`, "folder-layout", "the conference has no conference.md"),
    );
  }
  const names = walked.files.map(({ path }) => `${shown}/${path}`);
  return { files, unread, assets, findings: withFreeNames(findings, names, shown).sort(compareFindings) };
}

async function readEntry(folder: string, shown: string, { path, special }: WalkedFile): Promise<ReadEntry> {
  const file = `${shown}/${path}`;
  if (special) {
    const stat = await lstat(join(folder, path)).catch(() => undefined);
    return { findings: [specialFile(file, stat?.isSymbolicLink() === false ? "not-a-file" : "link")] };
  }
  if (absentFile(path) !== undefined) return { findings: [] };
  if (!path.startsWith("assets/")) return readSource(folder, path, file);
  const read = await readRegularFile(join(folder, path), MAX_ASSET_BYTES);
  if ("unread" in read) return { findings: [unreadFile(file, read.unread, assetTooLarge)] };
  const { asset, finding } = readAsset(file, path.slice("assets/".length), read.bytes);
  return { ...(asset && { asset }), findings: finding === undefined ? [] : [finding] };
}

async function readSource(folder: string, path: string, file: string): Promise<ReadEntry> {
  const findings: FormatFinding[] = [];
  const [top = "", ...below] = path.split("/");
  const isFlat = top === "issues" || top === "outcomes";
  // These have no sub-folders, whose names need no advice.
  const verdict = judgeFileName(isFlat ? `${top}/${below.at(-1)}` : path);
  if (verdict.kind === "ignore") {
    const lost = await findLostText(join(folder, path), file);
    return { findings: lost === undefined ? [] : [lost] };
  }
  if (verdict.kind === "lost") {
    findings.push(lostFile(file, verdict));
    return { findings };
  }
  const meant = below.length > 0 ? FOLDERS.find((name) => name !== top && isNearly(name, top)) : undefined;
  if (meant !== undefined) {
    findings.push(fileError(file, "folder-layout", `the folder is ${meant}/: move the file there`));
    return { findings };
  }
  if (verdict.kind === "refuse") {
    const { rule, message, suggestion } = verdict;
    findings.push({ ...fileError(file, rule, message), ...(suggestion !== undefined && { suggestion }) });
    // What a copy of a file lacks or repeats is of no use to know.
    if (rule === "translation-reserved" || looksLikeCopy(path)) return { findings };
  }
  const role = roleOf(path);
  const read = await readRegularFile(join(folder, path), MAX_FILE_BYTES);
  if ("unread" in read) {
    findings.push(unreadFile(file, read.unread, fileTooLarge));
    return { unread: { file, path, role }, findings };
  }
  const decoded = decodeSource(file, read.bytes);
  findings.push(...decoded.findings);
  // Both versions between the marks of a conflict are no text yet: what is wrong with them together is of no use to know.
  const hasConflict = decoded.findings.some(({ rule }) => rule === "merge-conflict");
  if (decoded.text === undefined || hasConflict) return { unread: { file, path, role }, findings };
  if (role === "proposal" && looksLikeConference(decoded.text)) {
    findings.push(fileError(file, "folder-layout", SECOND_CONFERENCE));
    return { findings };
  }
  const elsewhere = belongsElsewhere(role, decoded.text);
  if (elsewhere !== undefined) {
    findings.push(fileError(file, "folder-layout", elsewhere));
    return { unread: { file, path, role }, findings };
  }
  return { source: { file, path, role, text: decoded.text }, findings };
}

const FOLDERS = ["issues", "outcomes"] as const;

/** Whether the name of a folder is that of the format but for capitals or the plural: it would hold proposals. */
function isNearly(name: string, folder: string): boolean {
  return [name, name.slice(0, -1)].includes(folder.toLowerCase());
}

const SECOND_CONFERENCE =
  "this has the keys of a conference, and only conference.md is read as one: compare the two, keep one of them and remove this";

function roleOf(path: string): SourceFile["role"] {
  if (path === "conference.md") return "conference";
  if (path.startsWith("issues/")) return "issue";
  return path.startsWith("outcomes/") ? "outcome" : "proposal";
}

function unreadFile(
  file: string,
  reason: Unread,
  tooLarge: (file: string, size: number) => FormatFinding,
): FormatFinding {
  if (reason.why === "too-large") return tooLarge(file, reason.size);
  return reason.why === "unreadable" ? unreadable(file) : specialFile(file, reason.why);
}

/**
 * Runs `work` on all of `items`, at most `together` at a time, and resolves with the results in their order. For
 * work that waits for the disk more than it computes.
 */
async function inOrder<Item, Result>(
  items: readonly Item[],
  together: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const entries = items.entries();
  const takeTurns = async (): Promise<void> => {
    // All runs share one iterator, so that each takes the next free item.
    for (const [index, item] of entries) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: together }, takeTurns));
  return results;
}

/** Proposals in the folder of the frozen editions, where they are not read. */
async function lostInEditions(folder: string, shown: string): Promise<FormatFinding[]> {
  const inside = `${shown}/editions`;
  // What is wrong with the folder itself is found with its editions.
  const { files } = walkFolder(join(folder, "editions"), inside, () => false);
  const regular = files.filter(({ special }) => !special);
  const found = await inOrder(regular, READ_TOGETHER, ({ path }) =>
    findMisplaced(
      join(folder, "editions", path),
      `${inside}/${path}`,
      'editions/ contains frozen editions alone: move the file to another folder, such as "citel/"',
    ),
  );
  return found.filter((each) => each !== undefined);
}
