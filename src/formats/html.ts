import { createHash } from "node:crypto";
import type { ProposalPair } from "../brief/comparison/compare-proposals.ts";
import type { Brief } from "../brief/types.ts";
import { xmlText } from "../xml-text.ts";
import type { FontLibrary } from "./fonts/font-library.ts";
import { pairView } from "./page/comparison-view.ts";
import { withBreakingWords, withFittingTables } from "./page/fit-to-width.ts";
import { runningHeads } from "./page/generated-content.ts";
import { beginSections } from "./page/issue-view.ts";
import { directionsOfValues, foreignLanguages, withNameLanguages } from "./page/name-languages.ts";
import { type PageView, pageView } from "./page/page-view.ts";
import {
  createPartRewriter,
  withHeadingLevels,
  withMissingGlyphs,
  withNeededIsolation,
  withOwnLinksOnly,
  withSharedImages,
} from "./page/rewrite-html.ts";
import { withTextDirections } from "./page/text-directions.ts";
import { timelineView } from "./pictures/timeline-view.ts";
import { type Catalogue, TemplateError } from "./templates/catalogue.ts";
import { compileTemplates, type TemplateFile, type TemplateSources } from "./templates/compile-templates.ts";
import { createWords, documentTitle } from "./templates/words.ts";
import { reviewView } from "./text/review-text.ts";

/** The templates, printed words and fonts of pages, read once a run. */
export interface PageParts {
  templates: TemplateSources;
  strings: Catalogue;
  fonts: FontLibrary;
}

export type PageRenderer = (brief: Brief) => string;

/** As many proposals as a browser prints in a second or two: it takes longer for each, the more there are. */
const SECTION_SIZE = 50;

/** The first style sheets in order; the others of the folder follow by name. */
const STYLES = ["base", "parts", "screen", "print"];

/**
 * A renderer of briefs as one HTML file with embedded styles, fonts and images. Its content security policy forbids
 * requests and every script but its own, which reading does not need. Links that print with a page number have an empty
 * element with `data-page-of` beside them; printing fills in the number. Equal briefs give equal bytes. Throws a
 * TemplateError with file and line where a template, a text of the catalogue or the script has an error.
 *
 * @param sectionSize the number of proposals of a section that is printed by itself; where the issues of a brief are printed
 *   in sections, each index is one, too
 */
export function createPageRenderer(
  parts: PageParts,
  { whole = false, sectionSize = SECTION_SIZE } = {},
): PageRenderer {
  const words = createWords(parts.strings);
  return createRenderer(parts, "brief", {
    script: pageScript(parts.templates.scripts),
    further: (brief, page) => {
      const isSheet = page.delegation !== null && !whole;
      // Of one issue, page one shows already what a grid, indexes and a key would show.
      const isCompact = brief.extract?.issue !== undefined && !whole;
      const issues = isSheet
        ? beginSections(issuesNamed(page), Number.POSITIVE_INFINITY)
        : beginSections(page.issues, sectionSize);
      return {
        isSheet,
        isCompact,
        showsOtherTexts: !isSheet || page.delegation?.addressed.otherTexts === true,
        isCut: issues.some(({ beginsSection }) => beginsSection),
        hasEntries: true,
        hasIntroduction: page.hasIntroduction && !isCompact,
        issues,
        timeline: page.isSingle || isSheet || isCompact ? null : timelineView(brief, words),
      };
    },
  });
}

/** The issues of the proposals, asks and texts that a delegation's page names. */
function issuesNamed({ delegation, issues }: PageView): PageView["issues"] {
  const named = new Set(delegation?.named);
  return issues.filter(({ slug }) => named.has(slug));
}

/** A renderer of the changes as a page of their own; it has no links to other pages. */
export function createChangesRenderer(parts: PageParts): PageRenderer {
  return createRenderer(parts, "changes-page");
}

/**
 * A renderer of the pending decisions of briefs for the internal audience, as a page of their own.
 *
 * @param briefAddress the address of the brief, to which proposals and issues link
 */
export function createReviewRenderer(parts: PageParts, briefAddress: string): PageRenderer {
  return createRenderer(parts, "review-page", {
    further: (brief) => ({ review: reviewView(brief), briefAddress }),
  });
}

/** A renderer of two proposals of a brief side by side as a page of their own; it has no links to other pages. */
export function createComparisonRenderer(parts: PageParts, pair: ProposalPair): PageRenderer {
  const words = createWords(parts.strings);
  return createRenderer(parts, "compare-page", {
    further: (brief) => ({ compared: pairView(brief, pair, words) }),
  });
}

function createRenderer(
  parts: PageParts,
  name: string,
  {
    script,
    further = () => ({}),
  }: { script?: PageScript; further?: (brief: Brief, page: PageView) => object } = {},
): PageRenderer {
  const words = createWords(parts.strings);
  const template = compileTemplates(parts.templates, words);
  const renderBody = template(name);
  const renderPage = template("page");
  const styles = withMissingGlyphs(styleSheets(parts.templates), parts.fonts);
  const tableName = xmlText(words.text("table"));
  const rewriteParts = createPartRewriter();

  return (brief) => {
    const page = pageView(brief, (term) => words.has(`glossary.${term}`));
    const view = { ...page, ...further(brief, page) };
    const { html, css: imageStyles } = withSharedImages(
      withHeadingLevels(withOwnLinksOnly(renderBody(view))),
    );
    const named = withNameLanguages(html, foreignLanguages(brief));
    const directed = withTextDirections(named, view.direction, directionsOfValues(brief));
    const body = rewriteParts(directed, view.direction, (part) => {
      const isolated = withNeededIsolation(part, view.direction);
      return withBreakingWords(withMissingGlyphs(withFittingTables(isolated, tableName), parts.fonts));
    });
    const ownStyles = runningHeads(view, words);
    const css = [styles, withMissingGlyphs(ownStyles, parts.fonts)].join("\n");
    const faces = parts.fonts.faceRules(body, ownStyles);
    return renderPage({
      ...view,
      documentTitle: documentTitle(brief, words),
      body: { html: body },
      styles: { html: [faces, css, imageStyles].filter((each) => each !== "").join("\n") },
      script: script === undefined ? null : { html: script.code, hash: { html: script.hash } },
    });
  };
}

function styleSheets({ styles }: TemplateSources): string {
  const names = [...STYLES, ...[...styles.keys()].filter((name) => !STYLES.includes(name)).sort()];
  return names
    .map((name) => {
      const sheet = styles.get(name);
      if (sheet === undefined) throw new TemplateError(`there is no style sheet styles/${name}.css`);
      if (/<\/style/i.test(sheet.text))
        throw new TemplateError(`${sheet.file}: "</style" would end the style sheet`);
      return compact(sheet.text);
    })
    .join("\n");
}

/** A style sheet without comments, indentation, line ends, and spaces before values and blocks. */
function compact(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .split("\n")
    .map((line) =>
      line
        .trim()
        .replace(/^([a-z-]+): /, "$1:")
        .replace(/ \{$/, "{"),
    )
    .filter((line) => line !== "")
    .join("\n")
    .replace(/(?<=[,;{}])\n|;\n(?=\})/g, "");
}

/** The code of a script of the page, and the hash source that allows it in a content security policy. */
interface PageScript {
  code: string;
  hash: string;
}

/** The module that imports the others. */
const ENTRY = "page";

const IMPORT = /^import \{ [\w, ]+ \} from "\.\/([a-z-]+)\.js";$/;

const HOW = `modules import with: import { a } from "./name.js"; and export what they declare: export function a() {}`;

/**
 * The modules of the script folder joined to one script, each once and after its imports. Modules import with
 * `import { a, b } from "./name.js";` on a line of its own, and export declarations; joined, they share one scope.
 * Throws a TemplateError with file and line for any other import or export, and for text that would end the `script`
 * element.
 */
export function pageScript(modules: ReadonlyMap<string, TemplateFile>): PageScript {
  const joined: string[] = [];
  const known = new Set<string>();
  const join = (name: string, from: string): void => {
    if (known.has(name)) return;
    known.add(name);
    const module = modules.get(name);
    if (module === undefined) throw new TemplateError(`${from}: there is no script/${name}.js`);
    const lines = linesOf(module);
    const own = lines.map((line, index) => {
      const place = `${module.file}:${index + 1}`;
      const imported = IMPORT.exec(line)?.[1];
      if (imported !== undefined) join(imported, place);
      else if (/^(?:import\b|export (?:default|[{*]))/.test(line)) {
        throw new TemplateError(`${place}: ${HOW}`);
      }
      return imported === undefined ? line.replace(/^export /, "") : "";
    });
    joined.push(...own.filter((line) => line !== ""));
  };
  join(ENTRY, "templates");
  const code = joined.join("\n");
  return { code, hash: `'sha256-${createHash("sha256").update(code).digest("base64")}'` };
}

/** The lines of a module. Browsers normalise line ends before they compute the hash, so they are normalised here. */
function linesOf({ file, text }: TemplateFile): string[] {
  const lines = text.split(/\r\n?|\n/);
  for (const [index, line] of lines.entries()) {
    const ending = /<\/script|<!--|\0/i.exec(line)?.[0];
    if (ending === undefined) continue;
    throw new TemplateError(
      `${file}:${index + 1}: ${JSON.stringify(ending)} cannot stand in a script of a page`,
    );
  }
  return lines;
}
