import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { loadCorpus } from "../corpus/load-corpus.ts";
import { listConferences } from "../corpus/read-folder.ts";
import type { Day } from "../corpus/types.ts";
import { compareFindings, type Finding } from "../finding.ts";
import { closest } from "../itu/did-you-mean.ts";
import { type ReportFormat, report } from "../report/report.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";

export interface CheckOptions {
  /** The folder of conferences as the user gave it. */
  proposals: string;
  /** One of them, in any letter case; all where it is left out. */
  conference?: string;
  format: ReportFormat;
  /** Warnings count as errors. */
  strict: boolean;
  /** The day that stale proposals are counted from. */
  asOf: Day;
  /** Whether a font that comes with the brief has a character; not asked where it is left out. */
  covers?: (codePoint: number) => boolean;
}

export interface CheckIo {
  stdout: (text: string) => void;
  stderr: (text: string) => void;
  colour: boolean;
  cwd: string;
}

/** Checks conferences and prints what is wrong with them. */
export async function runCheck(options: CheckOptions, io: CheckIo): Promise<ExitCode> {
  const shown = shownPath(options.proposals);
  const root = resolve(io.cwd, options.proposals);
  if (!(await isFolder(root))) return refuse(io, `there is no folder ${shown}`);

  const listed = await listConferences(root, shown);
  const chosen = choose(listed.folders, options.conference);
  if (chosen === undefined) return refuse(io, noConference(shown, listed.folders, options.conference));

  // What is wrong with a neighbour is no matter of the conference that was asked for.
  const findings = options.conference === undefined ? [...listed.findings] : [];
  const sources = new Map<string, string>();
  for (const name of chosen) {
    const loaded = await loadCorpus({
      folder: join(root, name),
      shown: `${shown}/${name}`,
      today: options.asOf,
      ...(options.covers && { covers: options.covers }),
    });
    findings.push(...loaded.findings);
    for (const [file, text] of loaded.sources) sources.set(file, text);
  }
  findings.sort(compareFindings);
  io.stdout(report(findings, options.format, { sources, colour: io.colour }));
  return exitCode(findings, options.strict);
}

function exitCode(findings: readonly Finding[], strict: boolean): ExitCode {
  const counts = findings.some(({ severity }) => strict || severity === "error");
  return counts ? EXIT.findings : EXIT.done;
}

/** The folders to check; nothing where the name, or the whole folder, holds none. */
function choose(folders: readonly string[], name: string | undefined): readonly string[] | undefined {
  const chosen = name === undefined ? folders : folders.filter((folder) => folder === name.toLowerCase());
  return chosen.length === 0 ? undefined : chosen;
}

function noConference(shown: string, folders: readonly string[], name: string | undefined): string {
  if (name === undefined || folders.length === 0) return `there is no conference in ${shown}`;
  const near = closest(name, folders);
  const advice = near === undefined ? `there are ${folders.join(", ")}` : `did you mean "${near}"?`;
  return `there is no conference "${name}" in ${shown}; ${advice}`;
}

function refuse(io: CheckIo, message: string): ExitCode {
  io.stderr(`${message}\n`);
  return EXIT.usage;
}

/** As it was given, with `/` and without one at the end. */
function shownPath(path: string): string {
  const slashes = process.platform === "win32" ? path.replaceAll("\\", "/") : path;
  return slashes.length > 1 && slashes.endsWith("/") ? slashes.slice(0, -1) : slashes;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
