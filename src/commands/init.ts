import { readdir } from "node:fs/promises";
import { resolve } from "node:path";
import type { CommandLine } from "../cli/command-line.ts";
import { EXIT, type ExitCode, type Io, UsageError } from "../cli/io.ts";
import { trackerFiles } from "../corpus/starters/conference-files.ts";
import { createAll } from "../files/create-new.ts";
import { codeOf, reasonOf, WriteError } from "../files/disk.ts";
import { type ConferenceEntry, conferenceById, conferences } from "../itu/conferences.ts";
import { visible } from "../report/printable-text.ts";
import { refuseSecondRecord, shownPath } from "./conferences.ts";

/** `plenibrief init [DIR]`: creates a tracker with an example that builds as it is. Existing files are never replaced. */
export async function init(line: CommandLine, io: Io): Promise<ExitCode> {
  const shown = shownPath(line.operands[0] ?? ".");
  const root = resolve(io.cwd, shown);
  const conference = knownConference(line.value("conference"));
  await refuseSecondRecord(root, io.cwd);
  const there = await namesIn(root, shown);
  const visible = there.filter((name) => !name.startsWith("."));
  if (visible.length > 0) throw new UsageError(notEmpty(shown, visible));

  // A new repository may have this one file already.
  const ignores = there.includes(".gitignore");
  const files = trackerFiles(conference).filter(({ path }) => !(ignores && path === ".gitignore"));
  try {
    await createAll(root, files, { signal: io.signal });
  } catch (error) {
    if (!(error instanceof WriteError) || error.code !== "EEXIST") throw error;
    throw new UsageError(`${error.message}; nothing was created`);
  }
  const prefix = shown === "." ? "" : `${shown}/`;
  io.stdout(files.map(({ path }) => `${prefix}${path}\n`).join(""));
  if (!line.has("quiet")) io.stderr(nextSteps(shown, io.program?.() ?? "plenibrief", ignores));
  return EXIT.done;
}

function knownConference(name: string | undefined): ConferenceEntry {
  const known = conferences();
  const conference = name === undefined ? known.at(-1) : conferenceById(name);
  if (conference !== undefined) return conference;
  const ids = known.map(({ id }) => id).join(", ");
  throw new UsageError(
    `--conference ${name}: its place and dates are not known here, only those of ${ids}; create any other conference with plenibrief new conference`,
  );
}

/** The names in a folder, sorted; none where it does not exist yet. @throws UsageError where it is not a folder */
async function namesIn(root: string, shown: string): Promise<string[]> {
  try {
    return (await readdir(root)).sort();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    const reason = codeOf(error) === "ENOTDIR" ? "it is a file, not a folder" : reasonOf(error);
    throw new UsageError(`${shown}: ${reason}`);
  }
}

function notEmpty(shown: string, names: readonly string[]): string {
  const some = names.slice(0, 3).map(visible).join(", ");
  const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
  const what = shown === "." ? "the working directory" : shown;
  return `${what} is not empty: it contains ${some}${more}; init needs a new or an empty folder`;
}

function nextSteps(shown: string, program: string, ignores: boolean): string {
  const steps = [
    ...(shown === "." ? [] : [`  cd ${/^[\w./-]+$/.test(shown) ? shown : `"${shown}"`}`]),
    `  ${program} check`,
    `  ${program} build`,
    `  ${program} new proposal IAP/63A1/5`,
  ];
  const advice = ignores
    ? ["Add a line out/ to your .gitignore: its files can be built again at any time."]
    : [];
  return `${[...advice, "Next:", ...steps, "README.md explains how to adapt it."].join("\n")}\n`;
}
