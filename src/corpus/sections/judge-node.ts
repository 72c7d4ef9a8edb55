import type { Heading, RootContent } from "mdast";
import { closest } from "../../itu/did-you-mean.ts";
import { optionalKeys } from "../../json-values.ts";
import { nestedHeading } from "../markdown/walk-tree.ts";
import type { Audience } from "../types.ts";
import { isDeclaredLabel, withoutDeclaredLabels } from "./declared-labels.ts";
import { QUOTE_ENDS, SENTENCE_ENDS } from "./folded-letters.ts";
import { findLookAlikes, type LookAlike } from "./heading-look-alikes.ts";
import { isOwnLabel, withoutOwnLabels, withoutOwnSubjects } from "./own-labels.ts";
import { isPublicHeading } from "./public-headings.ts";
import { restrictedMeaning } from "./restricted-meaning.ts";
import {
  type BodyKind,
  furtherHeading,
  headingWords,
  isRestricted,
  KNOWN_SECTIONS,
  type Meaning,
  type OwnLabels,
  restrictedSection,
  type SectionProblem,
  sectionName,
  WITHHELD,
} from "./section-names.ts";

/** A section of a body. */
export interface BodySection {
  /** As in the visibility table: `summary`, `text`, `ask`, `further`; or `withheld`. */
  name: string;
  /** As printed; empty before the first heading. */
  heading: string;
  /** The first line of its heading; 0 before the first heading. */
  line: number;
}

const ENDS_SENTENCE = new RegExp(`[${SENTENCE_ENDS}][${QUOTE_ENDS})]?$`, "u");

/** The place of a node in its body. */
export interface Setting {
  kind: BodyKind;
  current: BodySection;
  source: readonly string[];
  /** The labels that the conference declares as public, one a line. */
  labels: string | undefined;
  /** The node is in a block. */
  isFenced: boolean;
  /** The node is in a block that only the group reads. */
  isInternal: boolean;
  /** The widest audience that may read the node; `internal` where nobody outside the group may. */
  readers: Audience;
  /** Nothing follows the node in its section or block. */
  isEnd: boolean;
}

/** What a node begins, and what is wrong with it. */
export interface Judged {
  /** The section that begins here; left out where the one before goes on. */
  section?: Omit<BodySection, "line">;
  problems: SectionProblem[];
}

/** Judges one node at the root of a body, as a heading or a look-alike of one. */
export function judge(node: RootContent, setting: Setting): Judged {
  if (node.type === "heading") return judgeHeading(node, setting);
  if (setting.isInternal) return { problems: [] };
  const nested = isClosed(setting.current) ? nestedHeading(node) : undefined;
  if (nested !== undefined) return { problems: [inside("inside", setting, nested)] };
  const own = ownLabels(setting);
  // What only the group reads exposes nothing; a declared section is for all readers of its block or file.
  const isDecided = setting.readers === "internal" || isDeclared(setting.current, setting.source);
  const rest = withoutDeclaredLabels(node, setting.labels);
  const judged = own === undefined ? rest : withoutOwnLabels(withoutOwnSubjects(rest), own);
  // A short line announces what follows it: the last one of a position or an ask is the position or the ask.
  // Nor is a line that had a declared label: "Fee: MVR 45".
  const isText = rest !== node || (own !== undefined && setting.isEnd);
  const alikes = findLookAlikes(judged, setting.source, {
    judgesForms: !isDecided,
    isText,
    isPublic: setting.readers === "public",
    isAsks: setting.kind === "issue" && setting.current.name === "asks",
  });
  const all = alikes.map((alike) => judgeAlike(alike, own, isDecided, setting));
  const section = all.find((each) => each.section !== undefined)?.section;
  const problems = all.flatMap((each) => each.problems);
  return { ...optionalKeys({ section }), problems: withListed(problems, node, setting) };
}

/** The problems, with those marked that would be some below a heading `## Further: …` as well. */
function withListed(problems: SectionProblem[], node: RootContent, setting: Setting): SectionProblem[] {
  if (!problems.some(({ kind }) => kind === "internal")) return problems;
  const { source, isFenced } = setting;
  const isOfSection = ownLabels(setting) !== undefined;
  const strictness = { judgesForms: false, isText: false, isPublic: false, isAsks: false };
  const listed = new Set<number>();
  for (const { meaning, line } of findLookAlikes(node, source, strictness))
    if (meaning !== "internal" || !isFenced) listed.add(line);
  const isListed = ({ kind, line }: SectionProblem) =>
    kind === "internal" && (isOfSection || listed.has(line));
  return problems.map((each) => (isListed(each) ? { ...each, isListed: true } : each));
}

function judgeAlike(
  { meaning, line }: LookAlike,
  own: OwnLabels | undefined,
  isDecided: boolean,
  setting: Setting,
): Judged {
  if (meaning === "unlisted") return unlisted("label", line, setting);
  // In a block that its writer declared to be for all of its readers.
  if (meaning === "internal" && setting.isFenced && isDecided) return { problems: [] };
  const section = restrictedSection(setting.kind, meaning);
  const isOwn = section !== undefined && hasReadersOf(section, setting);
  if (isOwn && setting.readers === "internal") return { problems: [] };
  return own !== undefined && !isDecided && (isOwn || setting.isFenced)
    ? unlisted("label", line, setting)
    : withheld("look-alike", meaning, line, setting);
}

/** The labels that a restricted section, block or file may have beside public ones. */
function ownLabels({ kind, readers, current }: Setting): OwnLabels | undefined {
  const isAsk = kind === "proposal" && current.name === "ask";
  if (readers === "delegation" || isAsk) return "delegation";
  if (!isClosed(current) || current.name === WITHHELD) return undefined;
  return kind === "issue" ? "issue" : "position";
}

/** Whether words that were meant for a section are in it, or in one with the same readers. */
function hasReadersOf(section: string, { kind, current }: Setting): boolean {
  return sectionName(section) === current.name || (kind === "issue" && isClosed(current));
}

function judgeHeading(node: Heading, setting: Setting): Judged {
  const { kind, current, source, isInternal } = setting;
  const line = node.position?.start.line ?? 1;
  const words = headingWords(node);
  const written = source[line - 1] ?? "";
  // Others are made by a line of dashes or equals signs below their words.
  const isHash = /^[ \t]*#/.test(written) && node.position?.end.line === line;
  const isPlain = node.depth === 2 && written.startsWith("##");
  const isKnown = KNOWN_SECTIONS[kind].includes(words);
  const further = furtherHeading(words);
  if (isPlain && isKnown) return { section: { name: sectionName(words), heading: words }, problems: [] };
  if (isPlain && further !== undefined)
    return { section: { name: "further", heading: further }, problems: [] };
  if (isInternal) return judgeInternal(node, setting);
  if (isKnown && isRestricted(words) && !isClosed(current)) {
    const section = { name: sectionName(words), heading: words };
    if (node.depth === 2) return { section, problems: [] };
    const problem = { kind: "level", section: words, line, isHarmless: false } as const;
    return { section: { name: WITHHELD, heading: words }, problems: [problem] };
  }
  const meaning = isKnown && !isRestricted(words) ? undefined : restrictedMeaning(words);
  if (isClosed(current)) {
    const own = meaning && restrictedSection(kind, meaning);
    if (meaning !== undefined && own !== undefined && sectionName(own) !== current.name)
      return withheld(kindOf(node, isKnown), meaning, line, setting);
    // Below a remark or an unknown heading it is judged as it will be once that one is corrected.
    if (current.name === WITHHELD && current.heading === "" && meaning === undefined && isHash) {
      if (!isUndecided(words, node, { ...setting, readers: "public" })) return { problems: [] };
      return unlisted("unlisted", line, setting);
    }
    return { problems: [inside(isHash ? "inside" : "underline", setting, line)] };
  }
  if (/^further *[:：﹕∶]/iu.test(words)) {
    return {
      section: { name: WITHHELD, heading: "" },
      problems: [{ kind: "further", line, isHarmless: false }],
    };
  }
  // A sentence above a line of dashes was not meant as a heading.
  if (meaning !== undefined && !isHash && ENDS_SENTENCE.test(words))
    return unlisted("unlisted-underline", line, setting);
  if (meaning !== undefined) return withheld("close", meaning, line, setting);
  const isDecided = isKnown || (node.depth > 2 && isDeclared(current, source));
  if (!isDecided && isUndecided(words, node, setting))
    return unlisted(isHash ? "unlisted" : "unlisted-underline", line, setting);
  if (node.depth > 2) return { problems: [] };
  return { section: { name: isKnown ? sectionName(words) : "further", heading: words }, problems: [] };
}

/** Whether nobody but its writer knows who may read what follows a heading. */
function isUndecided(words: string, { depth }: Heading, setting: Setting): boolean {
  if (isPublicHeading(words) || setting.readers === "internal") return false;
  if (isDeclaredLabel(words, setting.labels)) return false;
  if (setting.readers === "delegation") return !isOwnLabel(words, "delegation");
  const near = depth === 2 ? closest(words, KNOWN_SECTIONS[setting.kind]) : undefined;
  // The rule reports a misspelt "## Text" in its own words.
  return near === undefined || isRestricted(near);
}

/** Whether the section began with `## Further: …`: its writer declares that everybody may read it. */
function isDeclared({ name, line }: BodySection, source: readonly string[]): boolean {
  return name === "further" && /^##[ \t]+Further:/.test(source[line - 1] ?? "");
}

/** What is wrong with a heading of another restricted section within one. */
function kindOf({ depth }: Heading, isKnown: boolean): "close" | "level" | "look-alike" {
  if (!isKnown) return "close";
  return depth === 2 ? "look-alike" : "level";
}

/** In an internal block a wrong heading exposes nothing; it counts as the one that was meant. */
function judgeInternal(node: Heading, { kind, current }: Setting): Judged {
  const words = headingWords(node);
  const line = node.position?.start.line ?? 1;
  const isKnown = KNOWN_SECTIONS[kind].includes(words);
  if (isKnown && node.depth !== 2 && isRestricted(words))
    return { problems: [{ kind: "level", section: words, line, isHarmless: false }] };
  if (node.depth > 2 || isClosed(current)) return { problems: [] };
  if (isKnown) return { section: { name: sectionName(words), heading: words }, problems: [] };
  const meaning = restrictedMeaning(words);
  const meant = meaning && restrictedSection(kind, meaning);
  if (meant === undefined) return { section: { name: "further", heading: words }, problems: [] };
  const problem = { kind: "close", section: meant, line, isHarmless: true } as const;
  return { section: { name: sectionName(meant), heading: meant }, problems: [problem] };
}

function isClosed({ name, heading }: BodySection): boolean {
  return name === WITHHELD || (name !== "further" && isRestricted(heading));
}

function withheld(
  kind: "close" | "look-alike" | "level",
  meaning: Meaning,
  line: number,
  setting: Setting,
): Judged {
  const { current, kind: body } = setting;
  const section = restrictedSection(body, meaning);
  const heading = isClosed(current) ? current.heading : (section ?? "");
  const isWithin = kind === "look-alike" && current.name !== WITHHELD && heading !== section;
  const named = { kind, section: section ?? "", ...(isWithin && { within: heading }) };
  const what = section === undefined ? { kind: "internal" as const } : named;
  const own = optionalKeys({ own: ownLabels(setting) });
  return {
    section: { name: WITHHELD, heading },
    problems: [{ ...what, line, isHarmless: false, ...own }],
  };
}

/** Words that are not known as fit for their readers: who may read what follows is not known. */
function unlisted(kind: "unlisted" | "unlisted-underline" | "label", line: number, setting: Setting): Judged {
  const heading = isClosed(setting.current) ? setting.current.heading : "";
  const own = optionalKeys({ own: ownLabels(setting) });
  return { section: { name: WITHHELD, heading }, problems: [{ kind, line, isHarmless: false, ...own }] };
}

function inside(kind: "inside" | "underline", { current }: Setting, line: number): SectionProblem {
  return { kind, ...(current.heading === "" ? {} : { section: current.heading }), line, isHarmless: false };
}
