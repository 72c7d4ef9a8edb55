import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Brief } from "../brief/types.ts";
import type { CommandLine } from "../cli/command-line.ts";
import { EXIT, type ExitCode, type Io } from "../cli/io.ts";
import { tidyFolders } from "../files/lock.ts";
import { replaceAll } from "../files/replace-files.ts";
import { createPageRenderer, type PageParts } from "../formats/html.ts";
import { createWords, pdfTitle } from "../formats/templates/words.ts";
import { optionalKeys } from "../json-values.ts";
import { counted } from "../report/text-report.ts";
import { shownPath } from "./conferences.ts";
import { lossesSince, lossWarnings } from "./loss-warnings.ts";
import {
  briefSinceEdition,
  notYetOnRecord,
  type OutputRun,
  openForOutput,
  pageParts,
} from "./open-conference.ts";
import { BUILD_FORMATS, type BuildFormat, exportsOf, fileOf } from "./option-declarations.ts";
import { checkExtract, outputFolder, type RunOptions, readOptions } from "./option-values.ts";
import { OpeningBrowser, type PrintableBrief } from "./print-brief.ts";

/** `plenibrief build`: checks a conference and writes its brief; earlier outputs stay complete until all are replaced. */
export async function build(line: CommandLine, io: Io): Promise<ExitCode> {
  const started = io.clock();
  const options = readOptions(line, io);
  await using browser = options.formats.has("pdf") ? new OpeningBrowser(options.browser, io) : undefined;
  const made = await makeBrief(options, io);
  if (made === undefined) return EXIT.findings;
  const { name, out, progress, notify, outputs, page, counts, warnings } = made;

  const printed = page && browser && (await browser.use(notify, (print) => print(page)));
  if (printed && "result" in printed) {
    outputs.set("pdf", printed.result.pdf);
    counts.push(counted(printed.result.pages, "page"));
  }
  io.signal.throwIfAborted();
  const folder = outputFolder(name, options);
  const files = [...outputs].map(([format, bytes]) => ({ path: `${folder}/${fileOf(format)}`, bytes }));
  await replaceAll(out, files, { signal: io.signal, onNotice: notify });
  progress.done();

  for (const { path } of files) io.stdout(`${shownPath(options.out)}/${path}\n`);
  if (!options.quiet) {
    io.stderr(olderOutputs(outputs, join(out, folder), `${shownPath(options.out)}/${folder}`));
    io.stderr(warnings);
    io.stderr(`${counts.join(", ")}, in ${((io.clock() - started) / 1000).toFixed(1)} s\n`);
  }
  if (printed === undefined || "result" in printed) return EXIT.done;
  io.stderr(`plenibrief: the PDF was not made. ${printed.problem}\n`);
  return printed.exit;
}

/** What a build needs of its brief when the outputs are made: the brief and its corpus need not be in memory for the print. */
interface MadeBrief extends Pick<OutputRun, "name" | "out" | "progress" | "notify"> {
  /** All but the PDF. */
  outputs: Map<BuildFormat, Uint8Array | string>;
  /** The page that is printed; undefined where no PDF is asked for. */
  page: PrintableBrief | undefined;
  /** Of the last line that is printed: `PP-18 as of 2018-10-27: 60 proposals and 2 replaced ones`, `21 issues`. */
  counts: string[];
  /** What the brief leaves out, line by line. */
  warnings: string;
}

/** Makes the outputs of a build but for the PDF. Resolves with undefined where the proposals have errors. */
async function makeBrief(options: RunOptions, io: Io): Promise<MadeBrief | undefined> {
  const opened = await openBrief(options, io);
  if (opened === undefined) return undefined;
  const { name, out, progress, notify, warnings } = opened;
  const outputs = await makeOutputs(opened, options, io);
  return { name, out, progress, notify, warnings, counts: countsOf(opened.brief), ...outputs };
}

/** A brief without its corpus, which need not be in memory while the page is made. */
interface OpenBrief
  extends Omit<OutputRun, "corpus" | "buildBrief" | "editions">,
    Pick<MadeBrief, "warnings"> {
  brief: Brief;
}

/** Checks a conference and makes its brief. Resolves with undefined where the proposals have errors. */
async function openBrief(options: RunOptions, io: Io): Promise<OpenBrief | undefined> {
  const run = await openForOutput(options, io);
  if (run === undefined) return undefined;
  const { corpus, buildBrief, editions, ...others } = run;
  await tidyFolders(editions.folder, [editions.folder]);
  checkExtract(corpus, options);
  const { brief, since } = await briefSinceEdition(run, options);
  const { asOf, today, audience } = options;
  const isCompared = typeof since === "object" && options.extract === undefined && !options.quiet;
  const setting = { corpus, buildBrief, asOf, today };
  const losses = isCompared ? lossWarnings(lossesSince(since, brief, setting, audience)) : [];
  const warnings = notYetOnRecord(corpus, asOf, audience) + losses.map((each) => `${each}\n`).join("");
  return { ...others, brief, warnings };
}

async function makeOutputs(
  { brief, fonts, progress }: OpenBrief,
  options: RunOptions,
  io: Io,
): Promise<Pick<MadeBrief, "outputs" | "page">> {
  const { formats, quiet } = options;
  const outputs: MadeBrief["outputs"] = new Map();
  const needsPage = formats.has("html") || formats.has("pdf");
  const setting = { fonts, quiet, ...optionalKeys({ templates: options.templates }) };
  let read: PageParts | undefined;
  // Only where a format has words to print: the tables can be made without any templates.
  const parts = (): PageParts => {
    read ??= pageParts(brief.language, setting, io);
    return read;
  };
  const words = () => createWords(parts().strings);
  const html = needsPage ? createPageRenderer(parts(), options)(brief) : "";
  if (formats.has("html")) outputs.set("html", html);
  for (const { format, bytes } of await exportsOf(brief, formats, words)) outputs.set(format, bytes);
  if (!formats.has("pdf")) return { outputs, page: undefined };

  progress.step(`Printing ${counted(brief.proposals.length, "proposal")}`);
  const { language, asOf, conference } = brief;
  return {
    outputs,
    page: { brief: { language, asOf, conference }, html, title: pdfTitle(brief, words()) },
  };
}

/** Warns of each file from an earlier build in a format that was not made now: it may show another state of the record. */
function olderOutputs(made: ReadonlyMap<BuildFormat, unknown>, folder: string, shown: string): string {
  return BUILD_FORMATS.filter((format) => !made.has(format))
    .map(fileOf)
    .filter((file) => existsSync(join(folder, file)))
    .map((file) => `warning: ${shown}/${file} is from an earlier build\n`)
    .join("");
}

function countsOf(brief: Brief): string[] {
  const audience = brief.audience === "public" ? "" : ` (${brief.for?.name ?? brief.audience})`;
  return [
    `${brief.conference.id}${audience} as of ${brief.asOf}: ${countedProposals(brief)}`,
    counted(brief.issues.length, "issue"),
  ];
}

/** Superseded and merged proposals are printed, but not counted on the cover. */
function countedProposals({ figures }: Brief): string {
  const current = counted(figures.proposals, "proposal");
  return figures.supersededOrMerged === 0
    ? current
    : `${current} and ${counted(figures.supersededOrMerged, "replaced one")}`;
}
