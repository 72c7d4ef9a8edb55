import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { compareFindings, type Finding } from "../finding.ts";
import { assetTooLarge, MAX_ASSET_BYTES, readAsset } from "./assets.ts";
import { isIgnoredName, isKeySegment, judgeFileName } from "./file-names.ts";
import { specialFile, unreadable, walkFolder } from "./folder-walk.ts";
import { readRegularFile, type Unread } from "./safe-file.ts";
import { decodeSource, fileTooLarge, MAX_FILE_BYTES } from "./source-text.ts";
import type { Asset } from "./types.ts";

/** A Markdown file of a conference, read as text with `\n` line ends. */
export interface SourceFile {
  /** The path as the user would type it, with `/`. */
  file: string;
  /** Inside the conference's folder, with `/`: `citel/iap-63a1-5.md`. */
  path: string;
  role: "conference" | "issue" | "proposal";
  text: string;
}

/** All that a conference's folder holds, in code unit order. */
export interface ConferenceFolder {
  files: SourceFile[];
  /** By name, relative to `assets/`. */
  assets: Map<string, Asset>;
  findings: Finding[];
}

/**
 * Reads the folder of one conference; `shown` is its path as findings name it (`proposals/pp-18`). Files with
 * a finding against their bytes or names are still returned where they have a text at all.
 */
export async function readConferenceFolder(folder: string, shown: string): Promise<ConferenceFolder> {
  const files: SourceFile[] = [];
  const assets = new Map<string, Asset>();
  const findings: Finding[] = [];
  const linked = await lstat(folder).then(
    (stat) => stat.isSymbolicLink(),
    () => undefined,
  );
  if (linked === undefined) return { files, assets, findings: [unreadable(shown)] };
  if (linked) return { files, assets, findings: [specialFile(shown, "link")] };

  const walked = await walkFolder(folder, shown, (path) => path === "editions");
  findings.push(...walked.findings);
  const seenFolders = new Set<string>();
  for (const { path, special } of walked.files) {
    const file = `${shown}/${path}`;
    if (special) {
      const stat = await lstat(join(folder, path)).catch(() => undefined);
      findings.push(specialFile(file, stat?.isSymbolicLink() === false ? "not-a-file" : "link"));
    } else if (path.startsWith("assets/")) {
      const read = await readRegularFile(join(folder, path), MAX_ASSET_BYTES);
      if ("unread" in read) {
        findings.push(unread(file, read.unread, assetTooLarge));
        continue;
      }
      const { asset, finding } = readAsset(file, path.slice("assets/".length), read.bytes);
      if (asset !== undefined) assets.set(asset.name, asset);
      if (finding !== undefined) findings.push(finding);
    } else {
      const source = await readSource(folder, path, file, findings);
      if (source === undefined) continue;
      files.push(source);
      const sub = source.role === "issue" ? path.split("/").slice(1, -1).join("/") : "";
      if (sub !== "" && !seenFolders.has(sub)) {
        seenFolders.add(sub);
        findings.push(error(file, "folder-layout", "issues/ has no sub-folders: move the file up"));
      }
    }
  }
  if (!walked.files.some(({ path }) => path === "conference.md")) {
    findings.push(error(`${shown}/conference.md`, "folder-layout", "the conference has no conference.md"));
  }
  return { files, assets, findings: findings.sort(compareFindings) };
}

async function readSource(
  folder: string,
  path: string,
  file: string,
  findings: Finding[],
): Promise<SourceFile | undefined> {
  const verdict = judgeFileName(path);
  if (verdict.kind === "ignore") return undefined;
  if (verdict.kind === "lost") {
    const { message, suggestion } = verdict;
    findings.push({ ...error(file, "lost-file", message), severity: "warning", suggestion });
    return undefined;
  }
  if (verdict.kind === "refuse") {
    const { rule, message, suggestion } = verdict;
    findings.push({ ...error(file, rule, message), ...(suggestion !== undefined && { suggestion }) });
    if (rule === "translation-reserved") return undefined;
  }
  const read = await readRegularFile(join(folder, path), MAX_FILE_BYTES);
  if ("unread" in read) {
    findings.push(unread(file, read.unread, fileTooLarge));
    return undefined;
  }
  const decoded = decodeSource(file, read.bytes);
  findings.push(...decoded.findings);
  if (decoded.text === undefined) return undefined;
  return { file, path, role: roleOf(path), text: decoded.text };
}

function roleOf(path: string): SourceFile["role"] {
  if (path === "conference.md") return "conference";
  return path.startsWith("issues/") ? "issue" : "proposal";
}

function unread(file: string, reason: Unread, tooLarge: (file: string, size: number) => Finding): Finding {
  if (reason.why === "too-large") return tooLarge(file, reason.size);
  return reason.why === "unreadable" ? unreadable(file) : specialFile(file, reason.why);
}

function error(file: string, rule: string, message: string): Finding {
  return { file, line: 1, column: 1, severity: "error", rule, message };
}

/**
 * The conferences of a proposals folder: the names of its sub-folders, in code unit order. `shown` is the
 * folder's path as findings name it. A folder that cannot be read has none and a finding.
 */
export async function listConferences(
  proposalsDir: string,
  shown: string,
): Promise<{ folders: string[]; findings: Finding[] }> {
  const folders: string[] = [];
  const findings: Finding[] = [];
  const entries = await readdir(proposalsDir, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return { folders, findings: [unreadable(shown)] };
  for (const entry of entries) {
    if (isIgnoredName(entry.name)) continue;
    const file = `${shown}/${entry.name}`;
    if (entry.isSymbolicLink()) findings.push(specialFile(file, "link"));
    else if (!entry.isDirectory()) continue;
    else if (isKeySegment(entry.name)) folders.push(entry.name);
    else
      findings.push(
        error(file, "file-name", "a conference's folder has the conference's name in lower case: pp-26"),
      );
  }
  return { folders: folders.sort(), findings: findings.sort(compareFindings) };
}
