import { posix } from "node:path";
import { type BodyKind, OPENINGS } from "../../corpus/sections/section-names.ts";
import type { Body, Corpus } from "../../corpus/types.ts";
import { directionOf } from "../../direction.ts";
import { stateName } from "../../itu/member-states.ts";
import { redlineFences } from "../text-changes/redline-html.ts";
import type { LocalText } from "../types.ts";
import { seesFence, type Viewer } from "../viewer.ts";
import { richText } from "./rich-text.ts";
import { visibleSections } from "./sections.ts";

/** The texts of a body that the viewer may read. */
export interface BodyTexts {
  /** By section name, `further` excepted. */
  named: ReadonlyMap<string, LocalText>;
  further: { heading: string; body: LocalText }[];
}

/** What is needed to turn a body into texts, besides the body itself. */
export interface BodySetting {
  corpus: Corpus;
  viewer: Viewer;
  /** Keys that the viewer sees: only to them may a text link. */
  seen: ReadonlyMap<string, unknown>;
  /** The file's path inside the conference. */
  insidePath: string;
  /** The anchor of what the body belongs to; goes before the ids of its footnotes. */
  anchor: string;
  /** Of the file that the body is of. */
  kind: BodyKind;
  seesSection: (name: string) => boolean;
  /** BCP 47, of the body. */
  language: string;
  /** Level of the first heading in what stands before the first section, and in a section. */
  headingLevels: { opening: number; section: number };
}

/** The texts of a body that the viewer may read, as sanitised HTML and as plain words. */
export function bodyTexts(body: Body, setting: BodySetting): BodyTexts {
  const { corpus, viewer, kind } = setting;
  const sections = visibleSections(
    body,
    kind,
    (fence) => seesFence(viewer, fence),
    setting.seesSection,
    (symbol) => stateName(symbol, viewer.language),
  );
  const marks = languageMarks(setting.language, viewer.language);
  const direction = directionOf(setting.language);
  const resolveLink = linkResolver(setting.insidePath, corpus, setting.seen);
  const resolveImage = imageResolver(setting.insidePath, corpus);

  const named = new Map<string, LocalText>();
  const further: BodyTexts["further"] = [];
  sections.forEach((section, index) => {
    const text = richText(section.nodes, {
      headingLevel:
        section.name === OPENINGS[kind] ? setting.headingLevels.opening : setting.headingLevels.section,
      idPrefix: `${setting.anchor}_${index}-`,
      direction,
      resolveLink,
      resolveImage,
      replace: (node, next) => redlineFences(node, next, setting.language),
    });
    if (text === undefined) return;
    if (section.name === "further") further.push({ heading: section.heading, body: { ...text, ...marks } });
    else named.set(section.name, { ...text, ...marks });
  });
  return { named, further };
}

/** Language and direction of a text where they differ from the brief's; BCP 47. */
export function languageMarks(
  language: string,
  briefLanguage: string,
): { language?: string; direction?: "rtl" | "ltr" } {
  // So it is nearly always, and making a locale is dear.
  if (language === briefLanguage) return {};
  if (new Intl.Locale(language).baseName === new Intl.Locale(briefLanguage).baseName) return {};
  const direction = directionOf(language);
  return { language, ...(direction === directionOf(briefLanguage) ? {} : { direction }) };
}

/** What a link in one file of the corpus points to, for a reader who sees the given proposals. */
export type LinkResolver = (path: string) => string | undefined;

/**
 * Resolves relative file paths (`../citel/iap-63a1-5.md`) as seen from a file of the conference to anchors of
 * the brief, earlier keys included. A target that the reader does not see resolves to nothing.
 *
 * @param insidePath the file's path inside the conference: `citel/iap-63a1-5.md`
 */
export function linkResolver(
  insidePath: string,
  corpus: Corpus,
  seen: ReadonlyMap<string, unknown>,
): LinkResolver {
  return (path) => {
    const file = decoded(path.split("#", 1)[0] ?? "");
    if (file === undefined || !file.endsWith(".md")) return undefined;
    const inside = posix.join(posix.dirname(insidePath), file).slice(0, -".md".length);
    if (inside.startsWith("issues/"))
      return corpus.issues.some(({ slug }) => inside === `issues/${slug}`) ? `#${inside}` : undefined;
    const key = corpus.renames.get(inside) ?? inside;
    return seen.has(key) ? `#${key}` : undefined;
  };
}

/** Resolves the relative path of an image as seen from a file to the image's bytes as a `data:` URL. */
export function imageResolver(insidePath: string, corpus: Corpus): LinkResolver {
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
