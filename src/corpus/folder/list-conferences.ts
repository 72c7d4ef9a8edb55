import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { compareFindings } from "../../finding.ts";
import type { FormatFinding } from "../format-rules.ts";
import { parseFrontmatter, scalarOf } from "../frontmatter.ts";
import { isIgnoredName, isKeySegment } from "./file-names.ts";
import { findMisplaced } from "./read-folder.ts";
import { readRegularFile } from "./regular-file.ts";
import { decodeSource, MAX_FILE_BYTES } from "./source-text.ts";
import { fileError, specialFile, unreadable } from "./walk-folder.ts";

const BESIDE_CONFERENCES = 'it is in no conference: move the file to a folder of one, such as "pp-26/citel/"';

/**
 * The conferences of a proposals folder: the names of its sub-folders, in code unit order. `shown` is the
 * folder's path as findings name it. For a folder that cannot be read there is a finding.
 */
export async function listConferences(
  proposalsDir: string,
  shown: string,
): Promise<{ folders: string[]; findings: FormatFinding[] }> {
  const folders: string[] = [];
  const findings: FormatFinding[] = [];
  const entries = await readdir(proposalsDir, { withFileTypes: true }).catch((cause: unknown) => ({ cause }));
  if ("cause" in entries) return { folders, findings: [unreadable(shown, entries.cause)] };
  for (const entry of entries) {
    if (isIgnoredName(entry.name)) continue;
    const file = `${shown}/${entry.name}`;
    if (entry.isSymbolicLink()) findings.push(specialFile(file, "link"));
    else if (!entry.isDirectory()) {
      const misplaced = await findMisplaced(join(proposalsDir, entry.name), file, BESIDE_CONFERENCES);
      if (misplaced !== undefined) findings.push(misplaced);
    } else if (isKeySegment(entry.name)) folders.push(entry.name);
    else
      findings.push(
        fileError(file, "file-name", "a conference's folder has the conference's name in lower case: pp-26"),
      );
  }
  return { folders: folders.sort(), findings: findings.sort(compareFindings) };
}

/** The value of `starts` in a conference's `conference.md`, unchecked; undefined where it cannot be read. */
export async function conferenceStart(folder: string): Promise<string | undefined> {
  const read = await readRegularFile(join(folder, "conference.md"), MAX_FILE_BYTES);
  if ("unread" in read) return undefined;
  const { text } = decodeSource("conference.md", read.bytes);
  if (text === undefined) return undefined;
  return scalarOf(parseFrontmatter("conference.md", text).entries, "starts");
}
