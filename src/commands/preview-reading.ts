import { readdir, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Brief } from "../brief/types.ts";
import { createLoadCache, loadCorpus } from "../corpus/load-corpus.ts";
import type { FontLibrary } from "../formats/fonts.ts";
import {
  createPageRenderer,
  createReviewRenderer,
  type PageParts,
  type PageRenderer,
} from "../formats/html.ts";
import { readFonts } from "../formats/read-fonts.ts";
import { readTemplates } from "../formats/read-templates.ts";
import { optionalKeys } from "../optional-keys.ts";
import { type ShownFinding, shownFinding, shownProblem } from "../preview/shown-finding.ts";
import { type BuildOptions, buildOptions } from "./build-options.ts";
import type { CommandLine } from "./command-line.ts";
import type { Conferences } from "./conferences.ts";
import { editionSince, editionsUpTo, type FrozenEditions, frozenEditions } from "./editions.ts";
import { findingsFor, hiddenFindings } from "./findings-for.ts";
import type { Io } from "./io.ts";
import { briefMaker } from "./opening.ts";
import { ownTemplates } from "./own-templates.ts";

/** What the files say at a moment: a brief and its page, the same bytes as of a build, or errors and neither. */
export interface Reading {
  brief?: Brief;
  html?: string;
  /** The page of what still needs a decision; only for the audience `internal`. */
  review?: string;
  findings: readonly ShownFinding[];
}

/**
 * Reads a conference again and again: each time everything is looked at, and only what changed is worked on anew.
 * What goes wrong, of whatever kind, is a finding of the reading; it never rejects.
 */
export function createReading(
  conferences: Conferences,
  name: string,
  line: CommandLine,
  io: Io,
): () => Promise<Reading> {
  const fonts = readFonts();
  const cache = createLoadCache();
  const editionsOf = createEditions(conferences, name);
  const rendererOf = createRenderers();

  async function read(): Promise<Reading> {
    // Without `--as-of` the day is today's, also of a preview that is left open over night.
    const options = buildOptions(line, io);
    const loaded = await loadCorpus({
      folder: join(conferences.root, name),
      shown: `${conferences.shown}/${name}`,
      covers: (codePoint) => fonts.covers(codePoint),
      cache,
    });
    const { corpus } = loaded;
    const { shown: findings, hidden } = findingsFor(options.audience, loaded, `${conferences.shown}/${name}`);
    const shown = findings.map((finding) => shownFinding(finding, options.audience === "internal"));
    if (hidden > 0) shown.push(shownProblem(hiddenFindings(hidden, name)));
    if (corpus === undefined) return { findings: shown };
    try {
      const editions = await editionsOf();
      const since = await editionSince(editions, options.sinceEdition, options.asOf, options.audience);
      const make = await briefMaker(corpus, editions);
      const earlier = await editionsUpTo(editions, options.asOf, options.audience);
      const brief = make({ ...options, earlier, ...optionalKeys({ since }) });
      const { parts, warnings } = partsOf(brief.language, options, fonts, io.cwd);
      const render = rendererOf(parts);
      const html = render.brief(brief);
      const review = brief.audience === "internal" ? render.review(brief) : undefined;
      return { brief, html, ...optionalKeys({ review }), findings: [...shown, ...warnings] };
    } catch (error) {
      return { findings: [problemOf(error, io.cwd), ...shown] };
    }
  }
  return () => read().catch((error) => ({ findings: [problemOf(error, io.cwd)] }));
}

/** A template that is wrong, an option that fits no more, an edition that was altered: what the error says. */
function problemOf(error: unknown, cwd: string): ShownFinding {
  return shownProblem(relative(error instanceof Error ? error.message : String(error), cwd));
}

/** Files as the user would type them. */
function relative(message: string, cwd: string): string {
  return message.replaceAll(cwd + sep, "");
}

function partsOf(
  language: string,
  options: BuildOptions,
  fonts: FontLibrary,
  cwd: string,
): { parts: PageParts; warnings: ShownFinding[] } {
  const { warnings, strings, ...templates } = readTemplates(language, ownTemplates(options.templates, cwd));
  const shown = warnings.map((warning) => shownProblem(relative(warning, cwd)));
  return {
    parts: { templates, strings, fonts },
    warnings: shown.map((problem) => ({ ...problem, severity: "warning" })),
  };
}

interface Renderers {
  brief: PageRenderer;
  review: PageRenderer;
}

/** Compiling templates takes longer than filling them: the renderers stay as long as they do. */
function createRenderers(): (parts: PageParts) => Renderers {
  let known: { texts: string; render: Renderers } | undefined;
  return (parts) => {
    const { templates, strings } = parts;
    const texts = JSON.stringify([
      [...templates.templates],
      [...templates.styles],
      [...templates.scripts],
      strings,
    ]);
    if (known?.texts !== texts) {
      const render = { brief: createPageRenderer(parts), review: createReviewRenderer(parts, "/") };
      known = { texts, render };
    }
    return known.render;
  };
}

/** Editions are large and never change: they are read anew only when a file of theirs is another one. */
function createEditions(conferences: Conferences, name: string): () => Promise<FrozenEditions> {
  const folder = join(conferences.root, name, "editions");
  let known: { stamp: string; editions: FrozenEditions } | undefined;
  return async () => {
    const stamp = await stampOf(folder);
    if (known?.stamp !== stamp) known = { stamp, editions: await frozenEditions(conferences, name) };
    return known.editions;
  };
}

async function stampOf(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const stamps = names.sort().map(async (name) => {
    const { ino, size, mtimeMs, ctimeMs } = await stat(join(folder, name));
    return [name, ino, size, mtimeMs, ctimeMs].join(" ");
  });
  return (await Promise.all(stamps)).join("\n");
}
