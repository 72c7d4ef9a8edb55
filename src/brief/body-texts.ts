import { type BodyKind, OPENINGS } from "../corpus/sections/section-names.ts";
import type { Body, Corpus } from "../corpus/types.ts";
import { directionOf } from "../direction.ts";
import { stateName } from "../itu/member-states.ts";
import { languageMarks } from "./language.ts";
import { imageResolver, linkResolver } from "./links.ts";
import { richText } from "./rich-text.ts";
import { visibleSections } from "./sections.ts";
import { markedChanges } from "./text-changes/fences.ts";
import type { LocalText } from "./types.ts";
import { seesFence, type Viewer } from "./viewer.ts";

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
      replace: (node, next) => markedChanges(node, next, setting.language),
    });
    if (text === undefined) return;
    if (section.name === "further") further.push({ heading: section.heading, body: { ...text, ...marks } });
    else named.set(section.name, { ...text, ...marks });
  });
  return { named, further };
}
