import { readdir, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { UsageError } from "../cli/io.ts";
import { isIgnoredName, isKeySegment } from "../corpus/folder/file-names.ts";
import { findMisplaced } from "../corpus/folder/lost-files.ts";
import { fileError, readRegularFile, specialFile, unreadable } from "../corpus/folder/regular-files.ts";
import { decodeSource, MAX_FILE_BYTES } from "../corpus/folder/source-text.ts";
import type { FormatFinding } from "../corpus/format-rules.ts";
import { parseFrontmatter, scalarOf } from "../corpus/frontmatter.ts";
import { compareFindings, type Finding } from "../finding.ts";
import { closest } from "../itu/did-you-mean.ts";
import { visible } from "../report/printable-text.ts";

const START_ONE = "create one with plenibrief new conference PP-26, or plenibrief init";

/** The folder of conferences and what it contains. */
export interface Conferences {
  /** The folder, absolute. */
  root: string;
  /** The folder as the user gave it, with `/`: findings and messages name it so. */
  shown: string;
  folders: readonly string[];
  /** Findings of the folder itself. */
  findings: readonly Finding[];
}

/** Lists the conferences of `--proposals DIR`. @throws UsageError where there is none. */
export async function listedConferences(proposals: string, cwd: string): Promise<Conferences> {
  const shown = shownPath(proposals);
  const root = resolve(cwd, proposals);
  if (!(await isFolder(root))) {
    const elsewhere = await recordAround(cwd, shown);
    const advice = elsewhere === undefined ? START_ONE : goThere(elsewhere.root, cwd);
    throw new UsageError(`there is no folder ${shown}; ${advice}`);
  }
  const isOne = await exists(join(root, "conference.md"));
  if (isOne) throw new UsageError(`${shown} is the folder of one conference; ${goThere(dirname(root), cwd)}`);
  const { folders, findings } = await listConferences(root, shown);
  if (folders.length === 0) {
    const why = findings.map(({ file, message }) => `; ${visible(file)}: ${message}`).join("");
    throw new UsageError(`there is no conference in ${shown}${why}; ${START_ONE}`);
  }
  return { root, shown, folders, findings };
}

/** Where a record is that a folder lies in, or below: the folder of its conferences, and the one of them that contains it. */
interface RecordAround {
  root: string;
  conference?: string;
}

/** Further up no record is looked for. */
const MOST_ABOVE = 20;

/** @param usual the path of the folder of conferences in a folder above; without it only a conference around is found */
async function recordAround(start: string, usual?: string): Promise<RecordAround | undefined> {
  let folder = resolve(start);
  for (let steps = 0; steps < MOST_ABOVE; steps += 1) {
    if (await exists(join(folder, "conference.md")))
      return { root: dirname(folder), conference: basename(folder) };
    const root = resolve(folder, usual ?? ".");
    if (usual !== undefined && steps > 0 && (await hasConference(root))) return { root };
    // The root of the repository, or of the disk.
    if (folder === dirname(folder) || (await exists(join(folder, ".git")))) return undefined;
    folder = dirname(folder);
  }
  return undefined;
}

function goThere(root: string, cwd: string): string {
  const path = (folder: string) => shownPath(relative(cwd, folder) || ".");
  const isUsual = basename(root) === "proposals" && dirname(root) !== resolve(cwd);
  const change = isUsual ? `change to the folder ${path(dirname(root))}, or ` : "";
  return `the conferences are in ${path(root)}: ${change}add --proposals ${path(root)}`;
}

/**
 * Refuses to start a record in another one: in the folder of a conference, and, of the folder of conferences, where that is
 * missing and a folder above has one. @throws UsageError
 */
export async function refuseSecondRecord(root: string, cwd: string, usual?: string): Promise<void> {
  const around = await recordAround(root, (await isFolder(root)) ? undefined : usual);
  if (around === undefined) return;
  const where =
    around.conference === undefined ? "there is a record already" : `this lies in ${around.conference}`;
  throw new UsageError(`${where}; ${goThere(around.root, cwd)}`);
}

async function hasConference(root: string): Promise<boolean> {
  const names = await readdir(root).catch(() => []);
  const found = await Promise.all(names.map((name) => exists(join(root, name, "conference.md"))));
  return found.includes(true);
}

/** The conference of that name; without a name the one that starts last. @throws UsageError with what there is */
export async function chosenConference(conferences: Conferences, name: string | undefined): Promise<string> {
  return name === undefined ? latestConference(conferences, "") : conferenceNamed(conferences, name);
}

/** The same for starting a file: a conference that states no day yet was started last. */
export async function conferenceToFill(conferences: Conferences, name: string | undefined): Promise<string> {
  return name === undefined ? latestConference(conferences, "9999") : conferenceNamed(conferences, name);
}

/** The conference of that name, in any letter case, or by the path of its folder. @throws UsageError with what there is. */
export function conferenceNamed(conferences: Conferences, name: string): string {
  const { folders, shown, findings } = conferences;
  const wanted = folderName(conferences, name).toLowerCase();
  if (folders.includes(wanted)) return wanted;
  const refused = findings.find(({ file }) => file === `${shown}/${wanted}`);
  if (refused !== undefined) throw new UsageError(`${visible(refused.file)}: ${refused.message}`);
  const whole = conferenceWith(conferences, name);
  const near = closest(wanted, folders);
  const advice =
    whole !== undefined
      ? `it is a part of ${whole}, and a command takes the whole: write ${whole}`
      : near === undefined
        ? `there are ${folders.join(", ")}`
        : `did you mean "${near}"?`;
  throw new UsageError(`there is no conference "${name}" in ${shown}; ${advice}`);
}

/** How a command that is advised names a conference: with the folder of proposals, where it is not the usual one. */
export function asArguments(name: string, proposals: string): string {
  const folder = shownPath(proposals);
  if (folder === "proposals") return name;
  return `${name} --proposals ${/\s/.test(folder) ? `'${folder}'` : folder}`;
}

/** The conference that the path of a file or folder lies in. */
function conferenceWith({ folders, shown, root }: Conferences, path: string): string | undefined {
  const steps = stepsOf(path);
  const above = stepsOf(isAbsolute(path) ? root : shown);
  const isInside = above.every((step, index) => step === steps[index]);
  const first = steps[isInside ? above.length : 0]?.toLowerCase();
  return steps.length > 1 ? folders.find((folder) => folder === first) : undefined;
}

function stepsOf(path: string): string[] {
  return shownPath(path)
    .split("/")
    .filter((step) => step !== "" && step !== ".");
}

/** Of `proposals/pp-26/`, `./proposals/PP-26/conference.md` and the whole path the folder's own name; else what was given. */
function folderName({ shown, root }: Pick<Conferences, "shown" | "root">, name: string): string {
  const inside = stepsOf(name.replace(/[/\\]conference\.md$/i, ""));
  const above = stepsOf(isAbsolute(name) ? root : shown);
  const isBelow = inside.length === above.length + 1 && above.every((step, index) => step === inside[index]);
  return isBelow || (inside.length === 1 && !isAbsolute(name)) ? (inside.at(-1) ?? name) : name;
}

/**
 * The conference that starts last.
 *
 * @param undated what counts for one that states no day yet
 * @throws UsageError where several do, or the words of one cannot be read: which one is meant cannot be known
 */
async function latestConference({ root, shown, folders }: Conferences, undated: string): Promise<string> {
  const dated = await Promise.all(
    folders.map(async (folder) => ({
      folder,
      starts: await conferenceStart(join(root, folder), undated),
    })),
  );
  const unread = dated.find(({ starts }) => starts === undefined);
  if (unread !== undefined && folders.length > 1)
    throw new UsageError(
      `${shown}/${unread.folder}/conference.md cannot be read: correct it, or name the conference that is meant`,
    );
  const latest =
    dated
      .map(({ starts = undated }) => starts)
      .sort()
      .at(-1) ?? undated;
  const [folder = "", ...others] = dated.flatMap(({ folder, starts = undated }) =>
    starts === latest ? folder : [],
  );
  if (others.length === 0) return folder;
  const same = [folder, ...others];
  const day = /^\d/.test(latest) && latest !== undated ? `start on ${latest}` : "state no first day";
  throw new UsageError(`in ${shown} ${same.join(" and ")} ${day}: name the one that is meant`);
}

/** As it was given, with `/` and without one at the end. */
export function shownPath(path: string): string {
  const slashes = process.platform === "win32" ? path.replaceAll("\\", "/") : path;
  return slashes.length > 1 && slashes.endsWith("/") ? slashes.slice(0, -1) : slashes;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

const BESIDE_CONFERENCES = 'it is in no conference: move the file to a folder of one, such as "pp-26/citel/"';

const PARTS: ReadonlySet<string> = new Set(["issues", "outcomes", "assets", "editions"]);
const PART_BESIDE =
  "this is the name of a part of a conference: move the folder into that of the conference, such as pp-26";

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
    } else if (PARTS.has(entry.name)) findings.push(fileError(file, "folder-layout", PART_BESIDE));
    else if (isKeySegment(entry.name)) folders.push(entry.name);
    else
      findings.push(
        fileError(file, "file-name", "a conference's folder has the conference's name in lower case: pp-26"),
      );
  }
  return { folders: folders.sort(), findings: findings.sort(compareFindings) };
}

/** The value of `starts` in a conference's `conference.md`, unchecked; undefined where it cannot be read. */
async function conferenceStart(folder: string, undated: string): Promise<string | undefined> {
  const read = await readRegularFile(join(folder, "conference.md"), MAX_FILE_BYTES);
  if ("unread" in read) return undated;
  const { text, findings } = decodeSource("conference.md", read.bytes);
  if (text === undefined) return undefined;
  const { entries } = parseFrontmatter("conference.md", text);
  const isWhole = entries !== undefined && findings.every(({ severity }) => severity !== "error");
  return scalarOf(entries, "starts") || (isWhole ? undated : undefined);
}
