import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildBrief } from "../brief/build-brief.ts";
import type { Brief } from "../brief/types.ts";
import { canonicalJson } from "../canonical-json.ts";
import { loadCorpus } from "../corpus/load-corpus.ts";
import type { Corpus } from "../corpus/types.ts";
import { checkOutputFolder } from "../files/output-folder.ts";
import { replaceAll } from "../files/replace-all.ts";
import { proposalsCsv } from "../formats/csv.ts";
import type { FontLibrary } from "../formats/fonts.ts";
import { createPageRenderer } from "../formats/html.ts";
import { readFonts } from "../formats/read-fonts.ts";
import { readTemplates } from "../formats/read-templates.ts";
import { proposalsXlsx } from "../formats/xlsx.ts";
import { closest } from "../itu/did-you-mean.ts";
import { report } from "../report/report.ts";
import { BUILD_FORMATS, type BuildFormat, FORMAT_FILES } from "./build-formats.ts";
import { type BuildOptions, buildOptions, outputFolder } from "./build-options.ts";
import { buildSummary, counted } from "./build-summary.ts";
import type { CommandLine } from "./command-line.ts";
import {
  type Conferences,
  conferenceNamed,
  latestConference,
  listedConferences,
  shownPath,
} from "./conferences.ts";
import { EXIT, type ExitCode, UsageError } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { ownTemplates } from "./own-templates.ts";
import { type PrintOutcome, printBrief } from "./print-brief.ts";
import { type Progress, progress } from "./progress.ts";

/** `plenibrief build`: checks a conference and writes its brief; what was there stays whole until the end. */
export async function build(line: CommandLine, io: Io): Promise<ExitCode> {
  const started = io.clock();
  const options = buildOptions(line, io);
  const conferences = await listedConferences(options.proposals, io.cwd);
  const name =
    options.conference === undefined
      ? await latestConference(conferences)
      : conferenceNamed(conferences, options.conference);
  const steps = progress(io, options.quiet);
  const out = resolve(io.cwd, options.out);
  await checkOutputFolder(out);
  const fonts = readFonts();

  steps.step(`Reading ${conferences.shown}/${name}`);
  const corpus = await checkedCorpus(conferences, name, options, fonts, steps, io);
  if (corpus === undefined) return EXIT.findings;
  checkExtract(corpus, options);
  const brief = buildBrief(corpus, options);

  const outputs = new Map<BuildFormat, Uint8Array | string>();
  const needsPage = options.formats.has("html") || options.formats.has("pdf");
  const html = needsPage ? pageOf(brief, fonts, options, io) : "";
  if (options.formats.has("html")) outputs.set("html", html);
  if (options.formats.has("json")) outputs.set("json", canonicalJson(brief));
  if (options.formats.has("csv")) outputs.set("csv", proposalsCsv(brief));
  if (options.formats.has("xlsx")) outputs.set("xlsx", proposalsXlsx(brief));

  let print: PrintOutcome | undefined;
  if (options.formats.has("pdf")) {
    steps.step(`Printing ${counted(brief.proposals.length, "proposal")}`);
    print = await printBrief(brief, html, options, io);
    if (print.pdf !== undefined) outputs.set("pdf", print.pdf);
  }
  io.signal.throwIfAborted();

  const folder = outputFolder(name, options);
  const files = [...outputs].map(([format, bytes]) => ({ path: `${folder}/${FORMAT_FILES[format]}`, bytes }));
  await replaceAll(out, files, { signal: io.signal, say: (words) => io.stderr(`${words}\n`) });
  steps.done();

  for (const { path } of files) io.stdout(`${shownPath(options.out)}/${path}\n`);
  for (const said of print?.say ?? []) if (!options.quiet) io.stderr(`${said}\n`);
  warnOfOlder(outputs, join(out, folder), `${shownPath(options.out)}/${folder}`, options, io);
  if (!options.quiet) io.stderr(buildSummary(brief, print?.pages, io.clock() - started));
  if (print?.problem === undefined) return EXIT.done;
  io.stderr(`plenibrief: the PDF was not made. ${print.problem}\n`);
  return EXIT.noBrowser;
}

/** The corpus without errors; prints the findings, and resolves with nothing where there are errors. */
async function checkedCorpus(
  conferences: Conferences,
  name: string,
  options: BuildOptions,
  fonts: FontLibrary,
  steps: Progress,
  io: Io,
): Promise<Corpus | undefined> {
  const { corpus, findings, sources } = await loadCorpus({
    folder: join(conferences.root, name),
    shown: `${conferences.shown}/${name}`,
    covers: (codePoint) => fonts.covers(codePoint),
  });
  steps.done();
  const told = options.quiet ? findings.filter(({ severity }) => severity === "error") : findings;
  if (told.length > 0) io.stderr(report(told, "text", { sources, colour: io.colour.stderr }));
  if (corpus === undefined) io.stderr("Nothing was written: the last good brief stands.\n");
  return corpus;
}

function pageOf(brief: Brief, fonts: FontLibrary, options: BuildOptions, io: Io): string {
  const own = ownTemplates(options.templates, io.cwd);
  const { warnings, ...templates } = readTemplates(brief.language, own);
  for (const warning of warnings) if (!options.quiet) io.stderr(`warning: ${warning}\n`);
  return createPageRenderer({ templates, strings: templates.strings, fonts })(brief);
}

function checkExtract(corpus: Corpus, { extract }: BuildOptions): void {
  const slugs = corpus.issues.map(({ slug }) => slug);
  if (extract?.issue === undefined || slugs.includes(extract.issue)) return;
  const near = closest(extract.issue, slugs);
  const advice = near === undefined ? `there are ${slugs.join(", ")}` : `did you mean "${near}"?`;
  throw new UsageError(
    `--issue "${extract.issue}" is no issue of ${corpus.conference.conference}; ${advice}`,
  );
}

/** A format that was not made now and lies there from before may tell another state of the record. */
function warnOfOlder(
  made: ReadonlyMap<BuildFormat, unknown>,
  folder: string,
  shown: string,
  options: BuildOptions,
  io: Io,
): void {
  const older = BUILD_FORMATS.filter(
    (format) => !made.has(format) && existsSync(join(folder, FORMAT_FILES[format])),
  );
  if (options.quiet) return;
  for (const format of older)
    io.stderr(`warning: ${shown}/${FORMAT_FILES[format]} is from an earlier build\n`);
}
