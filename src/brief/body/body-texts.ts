import { posix } from "node:path";
import { isKnown } from "../../corpus/record-date.ts";
import { type BodyKind, OPENINGS } from "../../corpus/sections/section-names.ts";
import type { AudienceFence, Body, Corpus, Day } from "../../corpus/types.ts";
import { directionOf } from "../../direction.ts";
import { stateName } from "../../itu/state-names.ts";
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

/** What the texts of a body depend on, in questions that can be asked again. */
interface Questions {
  seesFence: (fence: AudienceFence) => boolean;
  seesSection: (name: string) => boolean;
  resolveLink: PathResolver;
  resolveImage: PathResolver;
}

/** The texts of a body, and what they were made with. */
interface MadeTexts {
  texts: BodyTexts;
  /** The values of the context that the texts depend on. */
  values: string;
  /** Whether these questions would have had the same answers. */
  hasSameAnswers: (questions: Questions) => boolean;
}

/**
 * The viewers for which texts of a body stay in memory: a state, all delegations, with which its brief is compared, and the
 * audiences of the editions that agreements are compared with.
 */
const MOST_VIEWERS = 4;

const known = new WeakMap<Body, readonly MadeTexts[]>();

/**
 * The texts of a body that the viewer may read, as sanitised HTML and as plain text. Those of the same body are not made
 * again where all that they depend on is the same: the preview builds the brief after each change of one file.
 */
export function bodyTexts(body: Body, context: BodyContext): BodyTexts {
  const { corpus, viewer, insidePath, anchor, kind, seesSection, language, headingLevels } = context;
  const values = JSON.stringify([anchor, kind, language, headingLevels, viewer.language, viewer.day]);
  const questions: Questions = {
    seesFence: (fence) => seesFence(viewer, fence),
    seesSection,
    resolveLink: linkResolver(insidePath, corpus, context.seen, viewer.day),
    resolveImage: imageResolver(insidePath, corpus),
  };
  const before = known.get(body) ?? [];
  const same = before.find((made) => made.values === values && made.hasSameAnswers(questions));
  if (same !== undefined) return same.texts;
  const made = { values, ...madeTexts(body, context, questions) };
  known.set(body, [made, ...before.slice(0, MOST_VIEWERS - 1)]);
  return made.texts;
}

function madeTexts(body: Body, context: BodyContext, questions: Questions): Omit<MadeTexts, "values"> {
  const { viewer, kind } = context;
  const seesFence = remembering(questions.seesFence);
  const seesSection = remembering(questions.seesSection);
  const resolveLink = remembering(questions.resolveLink);
  const resolveImage = remembering(questions.resolveImage);
  const sections = visibleSections(body, kind, seesFence.ask, seesSection.ask, (symbol) =>
    stateName(symbol, viewer.language, viewer.day),
  );
  const marks = languageMarks(context.language, viewer.language);
  const direction = directionOf(context.language);

  const named = new Map<string, LocalText>();
  const further: BodyTexts["further"] = [];
  sections.forEach((section, index) => {
    const text = richText(section.nodes, {
      headingLevel:
        section.name === OPENINGS[kind] ? context.headingLevels.opening : context.headingLevels.section,
      idPrefix: `${context.anchor}_${index}-`,
      direction,
      resolveLink: resolveLink.ask,
      resolveImage: resolveImage.ask,
      replace: (node, next) => redlineFences(node, next, context.language),
    });
    if (text === undefined) return;
    if (section.name === "further") further.push({ heading: section.heading, body: { ...text, ...marks } });
    else named.set(section.name, { ...text, ...marks });
  });
  return {
    texts: { named, further },
    hasSameAnswers: (others) =>
      seesFence.isSameAs(others.seesFence) &&
      seesSection.isSameAs(others.seesSection) &&
      resolveLink.isSameAs(others.resolveLink) &&
      resolveImage.isSameAs(others.resolveImage),
  };
}

/** A question that remembers its answers, and whether another one gives the same to all that was asked. */
function remembering<Argument, Answer>(question: (argument: Argument) => Answer) {
  const answers = new Map<Argument, Answer>();
  return {
    ask: (argument: Argument): Answer => {
      const answer = question(argument);
      answers.set(argument, answer);
      return answer;
    },
    isSameAs: (other: (argument: Argument) => Answer): boolean =>
      [...answers].every(([argument, answer]) => other(argument) === answer),
  };
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
