import { join, resolve } from "node:path";
import type { CommandLine } from "../cli/command-line.ts";
import { createNotify, createProgress, EXIT, type ExitCode, type Io, UsageError } from "../cli/io.ts";
import { shippedTemplates } from "../formats/templates/read-templates.ts";
import { type About, createSite, type SitePage } from "../preview/preview-site.ts";
import { createPrintOnRequest } from "../preview/print-on-request.ts";
import { createReading, type Reading } from "../preview/read-conference.ts";
import { PortError, type PreviewServer, type Routes, servePreview } from "../preview/server.ts";
import { createChangeQueue, watchFolders } from "../preview/watch-folders.ts";
import type { KnownDocuments } from "../print/print-page.ts";
import { visible } from "../report/printable-text.ts";
import { counted } from "../report/text-report.ts";
import {
  asArguments,
  type Conferences,
  chosenConference,
  listedConferences,
  shownPath,
} from "./conferences.ts";
import { createEditionsCache } from "./frozen-editions.ts";
import { briefBuilder, briefSinceEdition } from "./open-conference.ts";
import { ownTemplates, type RunOptions, readOptions } from "./option-values.ts";
import { openPrintBrowser, printBrief } from "./print-brief.ts";

/**
 * `plenibrief preview`: serves the brief to this machine alone and follows the files until it is interrupted. Errors in
 * the files are shown on the page; only a wrong command line or a port in use ends the run.
 */
export async function preview(line: CommandLine, io: Io): Promise<ExitCode> {
  const options = readOptions(line, io);
  const port = portOf(line.value("port"));
  const conferences = await listedConferences(options.proposals, io.cwd);
  const name = await chosenConference(conferences, options.conference);
  ownTemplates(options.templates, io.cwd);
  const progress = createProgress(io, options.quiet || io.overwrite === undefined);
  const notify = createNotify(io, options.quiet, progress);
  const about = aboutOf(name, options);

  const read = readingOf(conferences, name, line, io);
  const known: KnownDocuments = new Map();
  const printer = createPrintOnRequest({
    open: () => openPrintBrowser(options.browser, io, notify),
    print: (browser, page) => printBrief(browser, page, io.signal, known),
    signal: io.signal,
  });
  const site = createSite(about, printer.answer);
  let hasBrief = false;
  const queue = createChangeQueue(async (paths) => {
    const started = io.clock();
    const reading = await read(paths);
    const milliseconds = io.clock() - started;
    return () => {
      const isNew = site.show({ ...pagesOf(reading), findings: reading.findings });
      hasBrief ||= reading.page !== undefined;
      const version = site.version("/");
      if (reading.page !== undefined && version !== undefined) printer.keep(version, reading.page);
      if (!isNew && paths.length === 0) return;
      notify(summaryOf(paths, reading, { isNew, hasBrief }, milliseconds, io.cwd));
    };
  });

  const server = await serve(site.routes, port);
  try {
    const own = resolve(io.cwd, options.templates ?? "templates");
    const folders = [join(conferences.root, name), own, shippedTemplates()];
    await using _watching = await watchFolders(folders, [conferences.root], queue.push, notify);
    progress.step(`Reading ${conferences.shown}/${name}`);
    await queue.now();
    progress.done();
    io.stdout(`Preview of ${about.conference} at http://127.0.0.1:${server.port}/\n`);
    notify("The page is updated when a file changes. Press Ctrl-C to stop.");
    printer.warmUp();
    await interrupted(io.signal);
  } finally {
    await Promise.all([queue.close(), server.close(), printer.close()]);
  }
  io.signal.throwIfAborted();
  return EXIT.done;
}

function readingOf(conferences: Conferences, name: string, line: CommandLine, io: Io) {
  const { audience, templates } = readOptions(line, io);
  const editionsOf = createEditionsCache(conferences, name);
  return createReading({
    folder: join(conferences.root, name),
    shown: `${conferences.shown}/${name}`,
    folders: conferences.folders,
    name: asArguments(name, conferences.shown),
    audience,
    cwd: io.cwd,
    ownTemplates: () => ownTemplates(templates, io.cwd),
    buildBrief: async (corpus) => {
      // Read each time: without `--as-of` the day is today, also in a preview that runs past midnight.
      const options = readOptions(line, io);
      const editions = await editionsOf();
      const buildBrief = await briefBuilder(corpus, editions);
      return (await briefSinceEdition({ editions, buildBrief }, options)).brief;
    },
  });
}

function portOf(text: string | undefined): number {
  if (text === undefined) return 0;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new UsageError(
    `--port "${text}" is not a port: give a number from 1 to 65535, preferably above 1023`,
  );
}

async function serve(routes: Routes, port: number): Promise<PreviewServer> {
  try {
    return await servePreview(routes, port);
  } catch (error) {
    throw error instanceof PortError ? new UsageError(`--port: ${error.message}`) : error;
  }
}

function aboutOf(name: string, { audience, ...options }: RunOptions): About {
  const readers = { public: "for the public", delegation: "for the delegations", internal: "internal" };
  return {
    conference: name.toUpperCase(),
    audience: options.for === undefined ? readers[audience] : `for ${options.for}`,
    isInternal: audience === "internal",
  };
}

function pagesOf({ page, review }: Reading): { pages?: ReadonlyMap<string, SitePage> } {
  if (page === undefined) return {};
  const pages = new Map([["/", { title: "Brief", html: page.html }]]);
  if (review !== undefined) pages.set("/review", { title: "Review", html: review });
  return { pages };
}

/** One line on a reading: which files changed, the result, how long it took. */
function summaryOf(
  paths: readonly string[],
  { page, findings }: Reading,
  { isNew, hasBrief }: { isNew: boolean; hasBrief: boolean },
  milliseconds: number,
  cwd: string,
): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  const counts = [
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
  ];
  const withoutPage = hasBrief ? "the last good page stays" : "no brief yet";
  const result = page === undefined ? withoutPage : isNew ? "new page" : "the page is the same";
  return `${changedFiles(paths, cwd)}: ${[result, ...counts].join(", ")} (${Math.round(milliseconds)} ms)`;
}

function changedFiles(paths: readonly string[], cwd: string): string {
  const [first] = paths;
  if (first === undefined) return "Read";
  if (paths.length > 1) return `${paths.length} files changed`;
  return `${visible(shownPath(first.startsWith(cwd) ? first.slice(cwd.length + 1) : first))} changed`;
}

function interrupted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
