import { join } from "node:path";
import { loadCorpus } from "../corpus/load-corpus.ts";
import type { Day } from "../corpus/types.ts";
import { compareFindings, type Finding, type Fixed } from "../finding.ts";
import { readFonts } from "../formats/read-fonts.ts";
import { fixedLines, fixedTotal } from "../report/fixed-report.ts";
import { type ReportFormat, report } from "../report/report.ts";
import { dayOf } from "./build-options.ts";
import { checkEditions } from "./check-editions.ts";
import type { CommandLine } from "./command-line.ts";
import { type Conferences, conferenceNamed, listedConferences } from "./conferences.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { type FixResult, fixFiles } from "./fix-files.ts";
import type { Io } from "./io.ts";
import { packageVersion } from "./package-version.ts";
import { rulePage } from "./rule-page.ts";

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
  /** Puts right what is safe before it checks; the order of keys too where that is asked for. */
  fix?: boolean;
  order?: boolean;
  /** Findings and failures only. */
  quiet?: boolean;
}

export interface CheckIo {
  stdout: (text: string) => void;
  stderr: (text: string) => void;
  colour: { stdout: boolean; stderr: boolean };
  cwd: string;
  signal: AbortSignal;
}

/** `plenibrief check`: checks conferences; writes nothing unless it is asked to fix. */
export async function check(line: CommandLine, io: Io): Promise<ExitCode> {
  const [conference] = line.operands;
  const fonts = readFonts();
  return runCheck(
    {
      proposals: line.value("proposals") ?? "proposals",
      ...(conference === undefined ? {} : { conference }),
      format: (line.value("format") ?? "text") as ReportFormat,
      strict: line.has("strict"),
      asOf: dayOf(line.value("as-of"), "--as-of") ?? io.today(),
      covers: (codePoint) => fonts.covers(codePoint),
      fix: line.has("fix"),
      order: line.value("fix") === "order",
      quiet: line.has("quiet"),
    },
    io,
  );
}

/** Checks conferences and prints what is wrong with them. @throws UsageError where there is no such conference. */
export async function runCheck(options: CheckOptions, io: CheckIo): Promise<ExitCode> {
  const conferences = await listedConferences(options.proposals, io.cwd);
  const { root, shown, folders } = conferences;
  const chosen =
    options.conference === undefined ? folders : [conferenceNamed(conferences, options.conference)];

  const failed = options.fix === true && !(await fixed(conferences, chosen, options, io));
  // What is wrong with a neighbour is no matter of the conference that was asked for.
  const findings = options.conference === undefined ? [...conferences.findings] : [];
  const sources = new Map<string, string>();
  for (const name of chosen) {
    const loaded = await loadCorpus({
      folder: join(root, name),
      shown: `${shown}/${name}`,
      today: options.asOf,
      ...(options.covers && { covers: options.covers }),
    });
    findings.push(...loaded.findings);
    findings.push(...(await checkEditions(conferences, name)));
    for (const [file, text] of loaded.sources) sources.set(file, text);
  }
  findings.sort(compareFindings);
  io.stdout(
    report(findings, options.format, {
      sources,
      colour: io.colour.stdout,
      version: packageVersion(),
      ruleText: rulePage,
    }),
  );
  return failed ? EXIT.failure : exitCode(findings, options.strict);
}

/** Puts right what is safe and says what that was; whether every file that it concerns could be written. */
async function fixed(
  { root, shown }: Conferences,
  chosen: readonly string[],
  { quiet = false, order = false }: CheckOptions,
  io: CheckIo,
): Promise<boolean> {
  const say = quiet ? () => {} : (text: string) => io.stderr(text);
  const told = (files: readonly Fixed[]) => say(fixedLines(files, io.colour.stderr));
  const results: FixResult[] = [];
  for (const name of chosen) {
    results.push(await fixFiles(join(root, name), `${shown}/${name}`, told, { order, signal: io.signal }));
  }
  for (const message of results.flatMap(({ left }) => left)) io.stderr(`plenibrief: ${message}\n`);
  say(fixedTotal(results.flatMap((result) => result.fixed)));
  return !results.some((result) => result.failed);
}

function exitCode(findings: readonly Finding[], strict: boolean): ExitCode {
  const counts = findings.some(({ severity }) => strict || severity === "error");
  return counts ? EXIT.findings : EXIT.done;
}
