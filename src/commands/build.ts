import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { canonicalJson } from "../canonical-json.ts";
import type { Corpus } from "../corpus/types.ts";
import { checkOutputFolder } from "../files/output-folder.ts";
import { replaceAll } from "../files/replace-all.ts";
import { tidyFolders } from "../files/tidy.ts";
import { proposalsCsv } from "../formats/csv.ts";
import { createPageRenderer } from "../formats/html.ts";
import { proposalsXlsx } from "../formats/xlsx.ts";
import { closest } from "../itu/did-you-mean.ts";
import { optionalKeys } from "../optional-keys.ts";
import { BUILD_FORMATS, type BuildFormat, FORMAT_FILES } from "./build-formats.ts";
import { type BuildOptions, buildOptions, outputFolder } from "./build-options.ts";
import { buildSummary, counted, notYetOnRecord } from "./build-summary.ts";
import type { CommandLine } from "./command-line.ts";
import { shownPath } from "./conferences.ts";
import { editionSince, editionsUpTo } from "./editions.ts";
import { EXIT, type ExitCode, UsageError } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { lossWarnings } from "./lost-positions.ts";
import { opened } from "./opening.ts";
import { ownTemplates } from "./own-templates.ts";
import { pageParts } from "./page-parts.ts";
import { type Unprinted, withBrowser } from "./print-brief.ts";
import { progress, sayer } from "./progress.ts";

/** `plenibrief build`: checks a conference and writes its brief; what was there stays whole until the end. */
export async function build(line: CommandLine, io: Io): Promise<ExitCode> {
  const started = io.clock();
  const options = buildOptions(line, io);
  const steps = progress(io, options.quiet);
  const say = sayer(io, options.quiet, steps);
  const out = resolve(io.cwd, options.out);
  await checkOutputFolder(out);
  ownTemplates(options.templates, io.cwd);

  const conference = await opened(options, steps, io);
  if (conference === undefined) return EXIT.findings;
  const { name, corpus, fonts, editions } = conference;
  await tidyFolders(editions.folder, [editions.folder]);
  checkExtract(corpus, options);
  const since = await editionSince(conference.editions, options.sinceEdition, options.asOf, options.audience);
  const earlier = await editionsUpTo(conference.editions, options.asOf, options.audience);
  const brief = conference.brief({ ...options, earlier, ...optionalKeys({ since }) });

  const outputs = new Map<BuildFormat, Uint8Array | string>();
  const needsPage = options.formats.has("html") || options.formats.has("pdf");
  const parts = { fonts, quiet: options.quiet, ...optionalKeys({ templates: options.templates }) };
  const html = needsPage ? createPageRenderer(pageParts(brief.language, parts, io))(brief) : "";
  if (options.formats.has("html")) outputs.set("html", html);
  if (options.formats.has("json")) outputs.set("json", canonicalJson(brief));
  if (options.formats.has("csv")) outputs.set("csv", proposalsCsv(brief));
  if (options.formats.has("xlsx")) outputs.set("xlsx", proposalsXlsx(brief));

  let pages: number | undefined;
  let unprinted: Unprinted | undefined;
  if (options.formats.has("pdf")) {
    steps.step(`Printing ${counted(brief.proposals.length, "proposal")}`);
    const printed = await withBrowser(options.browser, io, say, (print) => print(brief, html));
    if ("problem" in printed) unprinted = printed;
    else {
      outputs.set("pdf", printed.result.pdf);
      pages = printed.result.pages;
    }
  }
  io.signal.throwIfAborted();

  const folder = outputFolder(name, options);
  const files = [...outputs].map(([format, bytes]) => ({ path: `${folder}/${FORMAT_FILES[format]}`, bytes }));
  await replaceAll(out, files, { signal: io.signal, say });
  steps.done();

  for (const { path } of files) io.stdout(`${shownPath(options.out)}/${path}\n`);
  warnOfOlder(outputs, join(out, folder), `${shownPath(options.out)}/${folder}`, options, io);
  if (!options.quiet) io.stderr(notYetOnRecord(corpus, options.asOf, options.audience));
  if (!options.quiet && typeof since === "object" && options.extract === undefined) {
    const setting = { corpus, make: conference.brief, asOf: options.asOf, today: options.today };
    for (const line of lossWarnings(since, brief, setting, options.audience)) io.stderr(`${line}\n`);
  }
  if (!options.quiet) io.stderr(buildSummary(brief, pages, io.clock() - started));
  if (unprinted === undefined) return EXIT.done;
  io.stderr(`plenibrief: the PDF was not made. ${unprinted.problem}\n`);
  return unprinted.exit;
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
