import { stat } from "node:fs/promises";
import { isAbsolute, join, resolve } from "node:path";
import { UsageError } from "../cli/exit-codes.ts";
import { conferenceStart, listConferences } from "../corpus/folder/list-conferences.ts";
import type { Finding } from "../finding.ts";
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
  if (!(await isFolder(root))) throw new UsageError(`there is no folder ${shown}; ${START_ONE}`);
  const { folders, findings } = await listConferences(root, shown);
  if (folders.length === 0) {
    const why = findings.map(({ file, message }) => `; ${visible(file)}: ${message}`).join("");
    throw new UsageError(`there is no conference in ${shown}${why}; ${START_ONE}`);
  }
  return { root, shown, folders, findings };
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
  const near = closest(wanted, folders);
  const advice = near === undefined ? `there are ${folders.join(", ")}` : `did you mean "${near}"?`;
  throw new UsageError(`there is no conference "${name}" in ${shown}; ${advice}`);
}

/** Of `proposals/pp-26/`, `./proposals/PP-26/conference.md` and the whole path the folder's own name; else what was given. */
function folderName({ shown, root }: Pick<Conferences, "shown" | "root">, name: string): string {
  const steps = (path: string) =>
    shownPath(path)
      .split("/")
      .filter((step) => step !== "" && step !== ".");
  const inside = steps(name.replace(/[/\\]conference\.md$/i, ""));
  const above = steps(isAbsolute(name) ? root : shown);
  const isBelow = inside.length === above.length + 1 && above.every((step, index) => step === inside[index]);
  return isBelow || (inside.length === 1 && !isAbsolute(name)) ? (inside.at(-1) ?? name) : name;
}

/**
 * The conference that starts last; where none states a day, the last by name.
 *
 * @param undated what counts for one that states no day yet
 */
async function latestConference({ root, folders }: Conferences, undated: string): Promise<string> {
  const dated = await Promise.all(
    folders.map(async (folder) => ({
      folder,
      starts: (await conferenceStart(join(root, folder))) || undated,
    })),
  );
  const latest = dated.reduce((last, each) => (each.starts >= last.starts ? each : last));
  return latest.folder;
}

/** As it was given, with `/` and without one at the end. */
export function shownPath(path: string): string {
  const slashes = process.platform === "win32" ? path.replaceAll("\\", "/") : path;
  return slashes.length > 1 && slashes.endsWith("/") ? slashes.slice(0, -1) : slashes;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
