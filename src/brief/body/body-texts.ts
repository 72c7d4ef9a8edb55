import { posix } from "node:path";
import { type BodyKind, OPENINGS } from "../../corpus/sections/section-names.ts";
import type { Body, Corpus, Day } from "../../corpus/types.ts";
import { directionOf } from "../../direction.ts";
import { stateName } from "../../itu/state-names.ts";
import { isKnown } from "../as-of.ts";
import { redlineFences } from "../text-changes/redline-html.ts";
import type { LocalText } from "../types.ts";
import { seesFence, type Viewer } from "../viewer.ts";
import { richText } from "./rich-text.ts";
import { visibleSections } from "./sections.ts";

/** The texts of a body that the viewer may read. */
interface BodyTexts {
  /** By section name, `further` excepted. */
  named: ReadonlyMap<string, LocalText>;
  further: { heading: string; body: LocalText }[];
}

/** What the texts of a body depend on besides the body. */
interface BodyContext {
  corpus: Corpus;
  viewer: Viewer;
  /** The proposals that the viewer sees, by key; texts link to no others. */
  seen: ReadonlyMap<string, unknown>;
  /** The file's path inside the conference. */
  insidePath: string;
  /** The anchor of the record that the body belongs to; prefix of the ids of its footnotes. */
  anchor: string;
  /** The kind of file. */
  kind: BodyKind;
  seesSection: (name: string) => boolean;
  /** BCP 47, of the body. */
  language: string;
  /** The level of the first heading before the first section, and within a section. */
  headingLevels: { opening: number; section: number };
}

/** The texts of a body that the viewer may read, as sanitised HTML and as plain text. */
export function bodyTexts(body: Body, context: BodyContext): BodyTexts {
  const { corpus, viewer, kind } = context;
  const sections = visibleSections(
    body,
    kind,
    (fence) => seesFence(viewer, fence),
    context.seesSection,
    (symbol) => stateName(symbol, viewer.language, viewer.day),
  );
  const marks = languageMarks(context.language, viewer.language);
  const direction = directionOf(context.language);
  const resolveLink = linkResolver(context.insidePath, corpus, context.seen, viewer.day);
  const resolveImage = imageResolver(context.insidePath, corpus);

  const named = new Map<string, LocalText>();
  const further: BodyTexts["further"] = [];
  sections.forEach((section, index) => {
    const text = richText(section.nodes, {
      headingLevel:
        section.name === OPENINGS[kind] ? context.headingLevels.opening : context.headingLevels.section,
      idPrefix: `${context.anchor}_${index}-`,
      direction,
      resolveLink,
      resolveImage,
      replace: (node, next) => redlineFences(node, next, context.language),
    });
    if (text === undefined) return;
    if (section.name === "further") further.push({ heading: section.heading, body: { ...text, ...marks } });
    else named.set(section.name, { ...text, ...marks });
  });
  return { named, further };
}

/** The language (BCP 47) and direction of a text where they differ from the brief's. */
export function languageMarks(
  language: string,
  briefLanguage: string,
): { language?: string; direction?: "rtl" | "ltr" } {
  // Nearly always so, and constructing a locale is slow.
  if (language === briefLanguage) return {};
  if (new Intl.Locale(language).baseName === new Intl.Locale(briefLanguage).baseName) return {};
  const direction = directionOf(language);
  return { language, ...(direction === directionOf(briefLanguage) ? {} : { direction }) };
}

/** Returns the URL that a relative path in a file stands for; undefined where there is none for this viewer. */
type PathResolver = (path: string) => string | undefined;

/**
 * Resolves relative paths of files (`../citel/iap-63a1-5.md`) to anchors of the brief; earlier keys of a proposal work too.
 * A proposal that the viewer does not see, and an outcome before its day, resolves to nothing.
 *
 * @param insidePath the file's path inside the conference: `citel/iap-63a1-5.md`
 */
function linkResolver(
  insidePath: string,
  corpus: Corpus,
  seen: ReadonlyMap<string, unknown>,
  day: Day,
): PathResolver {
  return (path) => {
    const file = decoded(path.split("#", 1)[0] ?? "");
    if (file === undefined || !file.endsWith(".md")) return undefined;
    const inside = posix.join(posix.dirname(insidePath), file).slice(0, -".md".length);
    if (inside.startsWith("issues/"))
      return corpus.issues.some(({ slug }) => inside === `issues/${slug}`) ? `#${inside}` : undefined;
    if (inside.startsWith("outcomes/")) {
      const outcome = corpus.outcomes.find(({ slug }) => inside === `outcomes/${slug}`);
      return outcome !== undefined && isKnown(outcome.date, day) ? `#${inside}` : undefined;
    }
    const key = corpus.renames.get(inside) ?? inside;
    return seen.has(key) ? `#${key}` : undefined;
  };
}

/** Resolves relative paths of images in `assets/` to `data:` URLs. */
function imageResolver(insidePath: string, corpus: Corpus): PathResolver {
  return (path) => {
    const file = decoded(path);
    if (file === undefined) return undefined;
    const inside = posix.join(posix.dirname(insidePath), file);
    if (!inside.startsWith("assets/")) return undefined;
    const asset = corpus.assets.get(inside.slice("assets/".length));
    if (asset === undefined) return undefined;
    return `data:${asset.mime};base64,${Buffer.from(asset.bytes).toString("base64")}`;
  };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
