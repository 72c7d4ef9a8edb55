import type { Heading, RootContent } from "mdast";
import { toString as plainWords } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { fenceFinder } from "../audience/fences.ts";
import type { AudienceFence, Body } from "../types.ts";
import { findLookAlike } from "./heading-look-alikes.ts";
import { isUnlistedLanguage, type Meaning, restrictedMeaning } from "./restricted-meaning.ts";
import {
  type BodyKind,
  furtherHeading,
  isRestricted,
  KNOWN_SECTIONS,
  OPENINGS,
  restrictedSection,
  sectionName,
} from "./section-names.ts";

/**
 * The section after a heading that may have been meant for some readers only: nobody reads it until the heading is
 * corrected.
 */
export const WITHHELD = "withheld";

/** A section of a body. */
export interface BodySection {
  /** As in the visibility table: `summary`, `text`, `ask`, `further`; or {@link WITHHELD}. */
  name: string;
  /** As printed; empty before the first heading. */
  heading: string;
  /** The first line of its heading; 0 before the first heading. */
  line: number;
}

/** A heading, or a look-alike of one, that could expose confidential words. */
export interface SectionProblem {
  kind: "close" | "kept" | "look-alike" | "level" | "inside" | "underline" | "further" | "unlisted";
  /** The restricted section that it may have been meant as, or that it stands in. */
  section?: string;
  /** The line of the file, from 1. */
  line: number;
  /** Only the group reads it, so that nothing is exposed. */
  isHarmless: boolean;
}

/** The sections of a body. */
export interface BodySections {
  /** The section of a line of the file, from 1. */
  at: (line: number) => BodySection;
  problems: readonly SectionProblem[];
}

const known = new WeakMap<Body, BodySections>();

/**
 * Assigns each line of a body to a section. This alone decides who reads a line, in the brief and in reports.
 *
 * A section begins at a heading of the first or second level. A restricted one ends only at a heading that the format
 * names, written as `## Name` at the start of its line, or at the end of the file: anything else that looks like a
 * heading in it is a problem and ends nothing. Whatever may have been meant as a restricted heading withholds what
 * follows. A heading in a fenced block holds until the block ends; then the section before the block goes on.
 */
export function bodySections(body: Body, kind: BodyKind): BodySections {
  const before = known.get(body);
  if (before !== undefined) return before;
  const sections = split(body, kind);
  known.set(body, sections);
  return sections;
}

/** The words of a heading. Raw HTML in it, comments above all, is no part of its name. */
export function headingWords(heading: Heading): string {
  return plainWords(heading, { includeHtml: false }).replace(/\s+/g, " ").trim();
}

function split(body: Body, kind: BodyKind): BodySections {
  const source = body.markdown.split("\n");
  const fenceAt = fenceFinder(body.fences);
  const turns: { line: number; section: BodySection }[] = [];
  const problems: SectionProblem[] = [];
  let outer: BodySection = { name: OPENINGS[kind], heading: "", line: 0 };
  let block: { fence: AudienceFence; section: BodySection } | undefined;
  turns.push({ line: 0, section: outer });

  for (const node of body.tree.children) {
    const line = node.position?.start.line ?? 1;
    if (block !== undefined && line > block.fence.lastLine) block = undefined;
    const last = node.position?.end.line ?? line;
    // A node that crosses the end of a block counts as outside, since its end has more readers than the block.
    const around = fenceAt(line);
    const fence = around !== undefined && last <= around.lastLine ? around : undefined;
    const current = block?.section ?? outer;
    const judged = judge(node, {
      kind,
      current,
      source,
      isFenced: fence !== undefined,
      isInternal: fence?.audience === "internal",
    });
    problems.push(...judged.problems);
    if (judged.section === undefined) continue;
    const section = { ...judged.section, line };
    turns.push({ line, section });
    if (fence === undefined) outer = section;
    else {
      // Turns of later nodes come after it: a block ends before the next one begins.
      block = { fence, section };
      turns.push({ line: fence.lastLine + 1, section: outer });
    }
  }
  return { at: sectionFinder(turns), problems };
}

/** Of several section starts on one line, the last one counts. */
function sectionFinder(turns: { line: number; section: BodySection }[]): BodySections["at"] {
  const sorted = turns.map((turn, order) => ({ ...turn, order }));
  sorted.sort((a, b) => a.line - b.line || a.order - b.order);
  return (line) => {
    let [low, high] = [0, sorted.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((sorted[middle]?.line ?? 0) <= line) low = middle;
      else high = middle - 1;
    }
    return sorted[low]?.section ?? { name: WITHHELD, heading: "", line: 0 };
  };
}

interface Setting {
  kind: BodyKind;
  current: BodySection;
  source: readonly string[];
  /** The node stands in a block. */
  isFenced: boolean;
  /** The node stands in a block that only the group reads. */
  isInternal: boolean;
}

interface Judged {
  /** The section that begins here; left out where the one before goes on. */
  section?: Omit<BodySection, "line">;
  problems: SectionProblem[];
}

function judge(node: RootContent, setting: Setting): Judged {
  if (node.type === "heading") return judgeHeading(node, setting);
  if (setting.isInternal) return { problems: [] };
  const nested = isClosed(setting.current) ? nestedHeading(node) : undefined;
  if (nested !== undefined) return { problems: [inside("inside", setting, nested)] };
  const alike = findLookAlike(node, setting.source);
  if (alike === undefined) return { problems: [] };
  // Within a block it says once more for whom the block is.
  if (alike.meaning === "kept" && setting.isFenced) return { problems: [] };
  const section = restrictedSection(setting.kind, alike.meaning);
  if (section !== undefined && hasReadersOf(section, setting)) return { problems: [] };
  return withheld("look-alike", alike.meaning, alike.line, setting);
}

/** Whether words that were meant for a section stand in it, or in one with the same readers. */
function hasReadersOf(section: string, { kind, current }: Setting): boolean {
  return sectionName(section) === current.name || (kind === "issue" && isClosed(current));
}

function judgeHeading(node: Heading, setting: Setting): Judged {
  const { kind, current, source, isInternal } = setting;
  const line = node.position?.start.line ?? 1;
  const words = headingWords(node);
  const written = source[line - 1] ?? "";
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
    return { problems: [inside(isHash ? "inside" : "underline", setting, line)] };
  }
  if (/^further *[:：﹕∶]/iu.test(words)) {
    return {
      section: { name: WITHHELD, heading: "" },
      problems: [{ kind: "further", line, isHarmless: false }],
    };
  }
  if (meaning !== undefined) return withheld("close", meaning, line, setting);
  if (!isKnown && isUnlistedLanguage(words) && !(node.depth > 2 && isDeclared(current, source))) {
    const problem = { kind: "unlisted", line, isHarmless: false } as const;
    return { section: { name: WITHHELD, heading: "" }, problems: [problem] };
  }
  if (node.depth > 2) return { problems: [] };
  return { section: { name: isKnown ? sectionName(words) : "further", heading: words }, problems: [] };
}

/** Whether the section began with `## Further: …`: its writer says that everybody may read it. */
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
  { kind: body, current }: Setting,
): Judged {
  const section = restrictedSection(body, meaning);
  const heading = isClosed(current) ? current.heading : (section ?? "");
  const problem: SectionProblem =
    section === undefined
      ? { kind: "kept", line, isHarmless: false }
      : { kind, section, line, isHarmless: false };
  return { section: { name: WITHHELD, heading }, problems: [problem] };
}

function inside(kind: "inside" | "underline", { current }: Setting, line: number): SectionProblem {
  return { kind, ...(current.heading === "" ? {} : { section: current.heading }), line, isHarmless: false };
}

/** The line of a heading inside a quotation, a list or a footnote. */
function nestedHeading(node: RootContent): number | undefined {
  let line: number | undefined;
  visit(node, "heading", (heading) => {
    line ??= heading.position?.start.line;
  });
  return line;
}
