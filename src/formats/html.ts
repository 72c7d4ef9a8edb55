import type { ProposalPair } from "../brief/comparison/compare-proposals.ts";
import type { Brief } from "../brief/types.ts";
import { xmlText } from "../xml-text.ts";
import { type Catalogue, TemplateError } from "./catalogue.ts";
import { distinctCodePoints } from "./code-points.ts";
import { documentTitle } from "./document-title.ts";
import type { FontLibrary } from "./fonts.ts";
import { pictures } from "./glance-view.ts";
import { withBreakingWords } from "./long-words.ts";
import { withOwnLinksOnly } from "./own-links.ts";
import { pageFunctions } from "./page-functions.ts";
import { type PageScript, pageScript } from "./page-scripts.ts";
import { pageView } from "./page-view.ts";
import { pairView } from "./pair-view.ts";
import { withSharedImages } from "./repeated-images.ts";
import { reviewView } from "./review-view.ts";
import { runningHeads } from "./running-heads.ts";
import { compileTemplates, type TemplateSources } from "./templates.ts";
import { withFittingTables } from "./wide-tables.ts";
import { createWords } from "./words.ts";

/** What a page is made with, read once a run. */
export interface PageParts {
  templates: TemplateSources;
  strings: Catalogue;
  fonts: FontLibrary;
}

export type PageRenderer = (brief: Brief) => string;

/** The order in which style sheets follow each other; others of the folder come after, by name. */
const STYLES = ["base", "parts", "screen", "print"];

/**
 * A renderer of briefs as one HTML file with everything inside: styles, fonts, images. It fetches nothing and its
 * content security policy forbids it to; the one script that it has is named there, and not needed to read it. What
 * links to a place in print has a `data-page-of` beside it, empty until a print fills in the page on which the place
 * stands. Equal briefs give equal bytes. Throws a TemplateError with file and line where a template, a text of the
 * catalogue or the script is wrong.
 */
export function createPageRenderer(parts: PageParts): PageRenderer {
  return createRenderer(parts, "brief", { script: pageScript(parts.templates.scripts) });
}

/** A renderer of what changed alone, as a page of its own in the same style; it links to nothing outside itself. */
export function createChangesRenderer(parts: PageParts): PageRenderer {
  return createRenderer(parts, "changes-page");
}

/**
 * A renderer of what still needs a decision, from briefs for the internal audience, as a page of its own.
 *
 * @param briefAddress where the brief itself is served: what the decisions are about links there
 */
export function createReviewRenderer(parts: PageParts, briefAddress: string): PageRenderer {
  return createRenderer(parts, "review-page", {
    further: (brief) => ({ review: reviewView(brief), briefAddress }),
  });
}

/** A renderer of two proposals of a brief side by side, as a page of its own; it links to nothing outside itself. */
export function createComparisonRenderer(parts: PageParts, pair: ProposalPair): PageRenderer {
  const words = createWords(parts.strings);
  return createRenderer(parts, "compare-page", {
    further: (brief) => ({ compared: pairView(brief, pair, words) }),
  });
}

function createRenderer(
  parts: PageParts,
  name: string,
  { script, further = () => ({}) }: { script?: PageScript; further?: (brief: Brief) => object } = {},
): PageRenderer {
  const words = createWords(parts.strings);
  const template = compileTemplates(parts.templates, pageFunctions(words));
  const renderBody = template(name);
  const renderPage = template("page");
  const styles = styleSheets(parts.templates);

  return (brief) => {
    const page = pageView(brief, (term) => words.has(`glossary.${term}`));
    const drawn = name === "brief" ? pictures(brief, page, words) : {};
    const view = { ...page, ...drawn, ...further(brief) };
    const { html, css: imageStyles } = withSharedImages(withOwnLinksOnly(renderBody(view)));
    const fitting = withFittingTables(html, xmlText(words.say("table")));
    const body = withBreakingWords(withoutEmptyBoxes(fitting, parts.fonts));
    const ownStyles = runningHeads(view, words);
    const css = withoutEmptyBoxes([styles, ownStyles].join("\n"), parts.fonts);
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

/** A style sheet without comments, indents and the blanks before values and blocks. */
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
    .join("\n");
}

/**
 * Prints a character that no shipped font has as `[U+1F600]`: to be read, where an empty box is not. What stands in a
 * tag is never drawn, and stays: where a link leads, and the name of the place that it leads to.
 */
function withoutEmptyBoxes(text: string, fonts: FontLibrary): string {
  const beyondAscii = distinctCodePoints([text]).filter((codePoint) => codePoint > 0x7f);
  if (beyondAscii.every((codePoint) => fonts.covers(codePoint))) return text;
  return text.replace(TAG_OR_CHARACTER, (part) => {
    if (part.startsWith("<")) return part;
    const codePoint = part.codePointAt(0) ?? 0xfffd;
    return fonts.covers(codePoint) ? part : `[U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}]`;
  });
}

/** In a style sheet, a sign of "less than" is followed by a blank. */
const TAG_OR_CHARACTER = /<[a-z/](?:"[^"]*"|'[^']*'|[^"'>])*>|[^\u0000-\u007f]/gu;
