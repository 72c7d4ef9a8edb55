import { sep } from "node:path";
import type { Brief } from "../brief/types.ts";
import { findingsForAudience, hiddenFindingsNotice } from "../brief/visibility.ts";
import { stampOfFiles } from "../corpus/folder/regular-files.ts";
import { createLoadCache, loadCorpus } from "../corpus/load-corpus.ts";
import type { Audience, Corpus } from "../corpus/types.ts";
import { readFonts } from "../formats/fonts/shipped-fonts.ts";
import {
  createPageRenderer,
  createReviewRenderer,
  type PageParts,
  type PageRenderer,
} from "../formats/html.ts";
import { readTemplates, type TemplateFolder, templateFiles } from "../formats/templates/read-templates.ts";
import { createWords, pdfTitle } from "../formats/templates/words.ts";
import { optionalKeys } from "../json-values.ts";
import { type ShownFinding, shownFinding, shownProblem } from "./shown-findings.ts";

/** The state of the files at a moment: the brief and its page, the same bytes as of a build, or only findings. */
export interface Reading {
  page?: BriefPage;
  /** The page of what still needs a decision; only for the audience `internal`. */
  review?: string;
  findings: readonly ShownFinding[];
}

/** A brief, its page, and the title for its PDF. */
export interface BriefPage {
  brief: Brief;
  html: string;
  title: string;
}

/** What is read, and how a brief is made of it. */
export interface ReadingSetting {
  /** The conference's folder, absolute. */
  folder: string;
  /** The same folder as findings name it: `proposals/pp-18`. */
  shown: string;
  /** The folders of all conferences. */
  folders?: readonly string[];
  /** How a command names it: `pp-18`, and the folder of proposals where that is not the usual one. */
  name: string;
  audience: Audience;
  cwd: string;
  /** The folder of the user's own templates; called at each reading, since it may be created meanwhile. */
  ownTemplates: () => string | undefined;
  buildBrief: (corpus: Corpus) => Promise<Brief>;
}

/**
 * Returns a function that reads the conference. Each call looks at all its files and processes only those that changed; it
 * looks at the templates too, unless only texts of the conference changed since they were read. It never rejects: every
 * error is a finding of the reading.
 *
 * The paths are those that changed since the last call; without any, everything may have changed.
 */
export function createReading(setting: ReadingSetting): (paths?: readonly string[]) => Promise<Reading> {
  const { folder, shown, name, audience, cwd } = setting;
  const beside = optionalKeys({ folders: setting.folders });
  const fonts = readFonts();
  const cache = createLoadCache();
  const templates = createTemplatesReader();
  const rendererOf = createRenderers();

  async function read(paths: readonly string[]): Promise<Reading> {
    // Templates may be in a folder below it.
    const isText = (path: string) => path.startsWith(folder + sep) && path.endsWith(".md");
    if (paths.length === 0 || !paths.every(isText)) templates.mayHaveChanged();
    const covers = (codePoint: number) => fonts.covers(codePoint);
    const loaded = await loadCorpus({ folder, shown, covers, cache, ...beside });
    const { corpus } = loaded;
    const visible = findingsForAudience(audience, loaded, shown);
    const findings = visible.shown.map((finding) => shownFinding(finding, audience === "internal"));
    if (visible.hidden > 0) findings.push(shownProblem(hiddenFindingsNotice(visible.hidden, name)));
    if (corpus === undefined) return { findings };
    try {
      const brief = await setting.buildBrief(corpus);
      const { warnings, strings, ...sources } = templates.read(brief.language, setting.ownTemplates());
      const parts = { templates: sources, strings, fonts };
      const render = rendererOf(parts);
      const html = render.brief(brief);
      const review = brief.audience === "internal" ? render.review(brief) : undefined;
      const title = pdfTitle(brief, createWords(parts.strings));
      return {
        page: { brief, html, title },
        ...optionalKeys({ review }),
        findings: [...findings, ...warnings.map((warning) => shownWarning(warning, cwd))],
      };
    } catch (error) {
      return { findings: [problemOf(error, cwd), ...findings] };
    }
  }
  return (paths = []) => read(paths).catch((error) => ({ findings: [problemOf(error, cwd)] }));
}

/** An error that is not a finding of the proposals: a faulty template, an altered edition, an option. */
function problemOf(error: unknown, cwd: string): ShownFinding {
  return shownProblem(withRelativePaths(error instanceof Error ? error.message : String(error), cwd));
}

function withRelativePaths(message: string, cwd: string): string {
  return message.replaceAll(cwd + sep, "");
}

function shownWarning(warning: string, cwd: string): ShownFinding {
  return { ...shownProblem(withRelativePaths(warning, cwd)), severity: "warning" };
}

interface TemplatesReader {
  read: (language: string, userFolder?: string) => TemplateFolder;
  /** The next reading looks at the files, whenever it is: while the conference has errors, no templates are read. */
  mayHaveChanged: () => void;
}

/**
 * Reads the templates, again only where one of their files has changed: there are a hundred. No file is looked at where none
 * may have changed, unless the language or the folder is another one.
 */
function createTemplatesReader(): TemplatesReader {
  let known: { about: string; stamp: string; folder: TemplateFolder } | undefined;
  let isCurrent = false;
  return {
    read: (language, userFolder) => {
      const about = `${language} ${userFolder}`;
      if (isCurrent && known?.about === about) return known.folder;
      const stamp = stampOfFiles(templateFiles(userFolder));
      const same = known?.about === about && known.stamp === stamp ? known.folder : undefined;
      const folder = same ?? readTemplates(language, userFolder);
      known = stamp === undefined ? undefined : { about, stamp, folder };
      isCurrent = true;
      return folder;
    },
    mayHaveChanged: () => {
      isCurrent = false;
    },
  };
}

interface Renderers {
  brief: PageRenderer;
  review: PageRenderer;
}

/** Compiling templates takes longer than rendering, so the renderers are kept while the templates are the same. */
function createRenderers(): (parts: PageParts) => Renderers {
  let known: { parts: PageParts; texts: string; render: Renderers } | undefined;
  return (parts) => {
    // Texts of templates that were not read again are the same.
    if (known?.parts.strings === parts.strings) return known.render;
    const texts = textsOf(parts);
    const render =
      known?.texts === texts
        ? known.render
        : { brief: createPageRenderer(parts), review: createReviewRenderer(parts, "/") };
    known = { parts, texts, render };
    return render;
  };
}

function textsOf({ templates: { templates, styles, scripts }, strings }: PageParts): string {
  const words = [...strings.entries].map(([key, text]) => [key, typeof text === "string" ? text : [...text]]);
  return JSON.stringify([[...templates], [...styles], [...scripts], strings.language, words]);
}
