import { join, resolve } from "node:path";
import { shippedTemplates } from "../formats/read-templates.ts";
import { createChangeQueue } from "../preview/change-queue.ts";
import { PortError } from "../preview/loopback.ts";
import type { Routes } from "../preview/server.ts";
import { type PreviewServer, servePreview } from "../preview/server.ts";
import { type About, createSite, type SitePage, versionOf } from "../preview/site.ts";
import { watchFolders } from "../preview/watch-folders.ts";
import { visible } from "../report/visible.ts";
import { type BuildOptions, buildOptions } from "./build-options.ts";
import { counted } from "./build-summary.ts";
import type { CommandLine } from "./command-line.ts";
import { chosenConference, listedConferences, shownPath } from "./conferences.ts";
import { EXIT, type ExitCode, UsageError } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { ownTemplates } from "./own-templates.ts";
import { createPdfMaker } from "./preview-pdf.ts";
import { createReading, type Reading } from "./preview-reading.ts";
import { progress, sayer } from "./progress.ts";

/**
 * `plenibrief preview`: serves the brief to this machine alone and follows the files until it is interrupted.
 * Errors in the files are shown on the page; only a wrong command line or a taken port ends it.
 */
export async function preview(line: CommandLine, io: Io): Promise<ExitCode> {
  const options = buildOptions(line, io);
  const port = portOf(line.value("port"));
  const conferences = await listedConferences(options.proposals, io.cwd);
  const name = await chosenConference(conferences, options.conference);
  ownTemplates(options.templates, io.cwd);
  const steps = progress(io, options.quiet || io.overwrite === undefined);
  const say = sayer(io, options.quiet, steps);
  const about = aboutOf(name, options);

  const read = createReading(conferences, name, line, io);
  const pdf = createPdfMaker(options.browser, io, say);
  const site = createSite(about, pdf.answer);
  let hasBrief = false;
  const queue = createChangeQueue(async (paths) => {
    const started = io.clock();
    const reading = await read();
    const isNew = site.show({ ...pagesOf(reading), findings: reading.findings });
    const { brief, html } = reading;
    hasBrief ||= html !== undefined;
    if (brief !== undefined && html !== undefined) pdf.keep(versionOf(html), { brief, html });
    if (!isNew && paths.length === 0) return;
    say(toldOf(paths, reading, { isNew, hasBrief }, io.clock() - started, io.cwd));
  });

  const server = await serve(site.routes, port);
  try {
    const own = resolve(io.cwd, options.templates ?? "templates");
    const folders = [join(conferences.root, name), own, shippedTemplates()];
    await using _watching = await watchFolders(folders, [conferences.root], queue.push, say);
    steps.step(`Reading ${conferences.shown}/${name}`);
    await queue.now();
    steps.done();
    io.stdout(`Preview of ${about.conference} at http://127.0.0.1:${server.port}/\n`);
    say("It follows the files. Ctrl-C ends it.");
    pdf.warmUp();
    await interrupted(io.signal);
  } finally {
    await Promise.all([queue.close(), server.close(), pdf.close()]);
  }
  io.signal.throwIfAborted();
  return EXIT.done;
}

function portOf(text: string | undefined): number {
  if (text === undefined) return 0;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new UsageError(`--port "${text}" is no port: a number from 1 to 65535, best above 1023`);
}

async function serve(routes: Routes, port: number): Promise<PreviewServer> {
  try {
    return await servePreview(routes, port);
  } catch (error) {
    throw error instanceof PortError ? new UsageError(`--port: ${error.message}`) : error;
  }
}

function aboutOf(name: string, { audience, ...options }: BuildOptions): About {
  const readers = { public: "for the public", delegation: "for the delegations", internal: "internal" };
  return {
    conference: name.toUpperCase(),
    audience: options.for === undefined ? readers[audience] : `for ${options.for}`,
    isInternal: audience === "internal",
  };
}

function pagesOf({ html, review }: Reading): { pages?: ReadonlyMap<string, SitePage> } {
  if (html === undefined) return {};
  const pages = new Map([["/", { title: "Brief", html }]]);
  if (review !== undefined) pages.set("/review", { title: "Review", html: review });
  return { pages };
}

/** One line on a reading: what made it necessary, what came of it, how long it took. */
function toldOf(
  paths: readonly string[],
  { html, findings }: Reading,
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
  const stands = hasBrief ? "the last good page stands" : "no brief yet";
  const outcome = html === undefined ? stands : isNew ? "new page" : "the page is the same";
  const [first] = paths;
  const what =
    first === undefined
      ? "Read"
      : paths.length > 1
        ? `${paths.length} files changed`
        : `${visible(shownPath(first.startsWith(cwd) ? first.slice(cwd.length + 1) : first))} changed`;
  return `${what}: ${[outcome, ...counts].join(", ")} (${Math.round(milliseconds)} ms)`;
}

function interrupted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
