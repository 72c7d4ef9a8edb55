import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CommandLine } from "../cli/command-line.ts";
import { EXIT, type ExitCode, type Io, PACKAGE_VERSION } from "../cli/io.ts";
import { planFixes } from "../corpus/fixes/plan-fixes.ts";
import { readConferenceFolder, type SourceFile } from "../corpus/folder/read-folder.ts";
import { readRegularFile } from "../corpus/folder/regular-files.ts";
import { MAX_FILE_BYTES } from "../corpus/folder/source-text.ts";
import { loadCorpus } from "../corpus/load-corpus.ts";
import { firstDayOf } from "../corpus/read-file.ts";
import type { Conference, Day } from "../corpus/types.ts";
import { LockedError, WriteError } from "../files/disk.ts";
import { lockFolder } from "../files/lock.ts";
import { type Replacement, replaceFile } from "../files/replace-files.ts";
import { compareFindings, type Finding, type Fixed } from "../finding.ts";
import { readFonts } from "../formats/fonts/shipped-fonts.ts";
import { hasWords } from "../formats/templates/read-templates.ts";
import { optionalKeys } from "../json-values.ts";
import { type ReportFormat, report } from "../report/report.ts";
import type { RuleText } from "../report/sarif-report.ts";
import { fixedLines, fixedTotal } from "../report/text-report.ts";
import { type Conferences, conferenceNamed, listedConferences } from "./conferences.ts";
import { checkEditions } from "./frozen-editions.ts";
import { dayOf, ownTemplates } from "./option-values.ts";

export interface CheckOptions {
  /** The folder of conferences as the user gave it. */
  proposals: string;
  /** One of them, in any letter case; without it all are checked. */
  conference?: string;
  format: ReportFormat;
  /** Warnings count as errors. */
  strict: boolean;
  /** The day on which proposals are judged to be stale. */
  asOf: Day;
  /** Whether a font of the package has a character; without it this is not checked. */
  covers?: (codePoint: number) => boolean;
  /** The folder of own templates as the user gave it; only the names of its words are looked at. */
  templates?: string;
  /** Corrects what can be corrected safely before checking; with `order` the order of keys too. */
  fix?: boolean;
  order?: boolean;
  /** Prints findings and failures only. */
  quiet?: boolean;
}

interface CheckIo {
  stdout: (text: string) => void;
  stderr: (text: string) => void;
  colour: { stdout: boolean; stderr: boolean };
  cwd: string;
  signal: AbortSignal;
}

/** `plenibrief check`: checks conferences; writes files only with `--fix`. */
export async function check(line: CommandLine, io: Io): Promise<ExitCode> {
  const [conference] = line.operands;
  const fonts = readFonts();
  return runCheck(
    {
      proposals: line.value("proposals") ?? "proposals",
      ...optionalKeys({ conference, templates: line.value("templates") }),
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

/** Checks conferences and prints the findings. @throws UsageError where there is no such conference */
export async function runCheck(options: CheckOptions, io: CheckIo): Promise<ExitCode> {
  const conferences = await listedConferences(options.proposals, io.cwd);
  const { root, shown, folders } = conferences;
  const chosen =
    options.conference === undefined ? folders : [conferenceNamed(conferences, options.conference)];

  const own = ownTemplates(options.templates, io.cwd);
  const failed = options.fix === true && !(await fixAll(conferences, chosen, options, io));
  // Findings of the folder itself concern its other conferences.
  const findings = options.conference === undefined ? [...conferences.findings] : [];
  const sources = new Map<string, string>();
  for (const name of chosen) {
    const loaded = await loadCorpus({
      folder: join(root, name),
      shown: `${shown}/${name}`,
      today: options.asOf,
      folders,
      ...(options.covers && { covers: options.covers }),
    });
    findings.push(...loaded.findings);
    findings.push(...(await checkEditions(conferences, name, loaded.corpus?.proposals)));
    if (loaded.corpus) findings.push(...lackingWords(loaded.corpus.conference, own));
    for (const [file, text] of loaded.sources) sources.set(file, text);
  }
  findings.sort(compareFindings);
  io.stdout(
    report(findings, options.format, {
      sources,
      colour: io.colour.stdout,
      version: PACKAGE_VERSION,
      ruleText: rulePage,
    }),
  );
  return failed ? EXIT.failure : exitCode(findings, options.strict);
}

/** A warning where no brief can be built, since there are no words in the language of the conference. */
function lackingWords({ language, at }: Conference, templates: string | undefined): Finding[] {
  if (hasWords(language, templates)) return [];
  const message = `there are no printed words for the language "${language}", and no brief can be built: name the folder that has strings/${language}.json by --templates, also in this check, or write "language: en", and "language: ${language}" in the files that are in it`;
  return [{ ...at("language"), severity: "warning", rule: "language-words", message }];
}

/** Corrects what can be corrected safely and prints each correction. Resolves with whether all files could be written. */
async function fixAll(
  { root, shown }: Conferences,
  chosen: readonly string[],
  { quiet = false, order = false }: CheckOptions,
  io: CheckIo,
): Promise<boolean> {
  const print = quiet ? () => {} : (text: string) => io.stderr(text);
  const printFixes = (fixes: readonly Fixed[]) => print(fixedLines(fixes, io.colour.stderr));
  const results: FixResult[] = [];
  for (const name of chosen) {
    results.push(
      await fixFiles(join(root, name), `${shown}/${name}`, printFixes, { order, signal: io.signal }),
    );
  }
  for (const message of results.flatMap(({ problems }) => problems)) io.stderr(`plenibrief: ${message}\n`);
  print(fixedTotal(results.flatMap((result) => result.fixed)));
  return !results.some((result) => result.failed);
}

function exitCode(findings: readonly Finding[], strict: boolean): ExitCode {
  const counts = findings.some(({ severity }) => strict || severity === "error");
  return counts ? EXIT.findings : EXIT.done;
}

/** The page of a rule in the package's documentation; undefined where there is none. */
function rulePage(rule: string): RuleText | undefined {
  // Relative to the bundle, and to this source file.
  for (const folder of ["../docs/rules", "../../docs/rules"]) {
    const file = fileURLToPath(new URL(`${folder}/${rule}.md`, import.meta.url));
    if (existsSync(file)) return ruleText(readFileSync(file, "utf8"));
  }
  return undefined;
}

/** The first sentence after the severity that a page begins with, and the whole page. */
function ruleText(page: string): RuleText {
  const opening = /^\*\*(?:Error|Warning)\.\*\* (.*)$/m.exec(page)?.[1] ?? "";
  const end = opening.search(/\.(?: |$)/);
  return { short: end < 0 ? opening : opening.slice(0, end + 1), page };
}

/** The result of correcting the files of a conference. */
interface FixResult {
  /** The corrections, by file and line. */
  fixed: Fixed[];
  /** Why files that have something to correct were not changed. */
  problems: string[];
  /** Whether a file could not be written. */
  failed: boolean;
}

/**
 * Corrects what can be corrected safely in the files of a conference's folder, with `order` the order of their keys too.
 *
 * @param shown the folder as messages name it
 * @param onFixed called with the corrections of a file as soon as it is written, so that an interrupted run has
 *   reported everything it did
 */
async function fixFiles(
  folder: string,
  shown: string,
  onFixed: (fixed: readonly Fixed[]) => void,
  { order, signal }: { order: boolean; signal: AbortSignal },
): Promise<FixResult> {
  const result: FixResult = { fixed: [], problems: [], failed: false };
  const planned: { replacement: Replacement; fixed: Fixed[] }[] = [];
  const { files } = await readConferenceFolder(folder, shown);
  const options = { order, ...optionalKeys({ opens: firstDayOf(files) }) };
  for (const source of files) {
    signal.throwIfAborted();
    const plan = await planFile(folder, source, options, result);
    if (plan !== undefined) planned.push(plan);
  }
  if (planned.length === 0) return result;
  try {
    // Another run of --fix takes far less than a second.
    await using _lock = await lockFolder(folder, { signal, wait: 1_000 });
    for (const { replacement, fixed } of planned) {
      signal.throwIfAborted();
      await attempt(result, async () => {
        await replaceFile(folder, replacement);
        result.fixed.push(...fixed);
        onFixed(fixed);
      });
    }
  } catch (error) {
    addProblem(result, error);
  }
  return result;
}

async function planFile(
  folder: string,
  source: SourceFile,
  options: { order: boolean; opens?: Day },
  result: FixResult,
) {
  const read = await readRegularFile(join(folder, source.path), MAX_FILE_BYTES);
  // The check that follows reports why a file cannot be read.
  if ("unread" in read) return undefined;
  const plan = await planFixes(source, read.bytes, options);
  if (plan.kind === "doubt") {
    const which = plan.inTheWay.length === 0 ? "" : ` (because of ${plan.inTheWay.join(" or ")})`;
    result.problems.push(`${source.file}: not changed, because its fixes would change its meaning${which}`);
  }
  if (plan.kind !== "fix") return undefined;
  const after = Buffer.from(plan.text, "utf8");
  return { replacement: { path: source.path, before: read.bytes, after }, fixed: plan.fixed };
}

async function attempt(result: FixResult, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    addProblem(result, error);
  }
}

/** A file that cannot be written does not keep the others from being corrected. */
function addProblem(result: FixResult, error: unknown): void {
  if (!(error instanceof WriteError || error instanceof LockedError)) throw error;
  result.problems.push(error.message);
  result.failed = true;
}
