import type { Heading, RootContent } from "mdast";
import { fenceFinder } from "../audience/fences.ts";
import { walk } from "../markdown/walk-tree.ts";
import { isMet } from "../schema/record-keys.ts";
import { AGREEMENTS, AUDIENCES, type Audience, type AudienceFence, type Body } from "../types.ts";
import { type BodySection, type Judged, judge } from "./judge-node.ts";
import {
  type BodyKind,
  headingWords,
  KNOWN_SECTIONS,
  OPENINGS,
  SECTION_VISIBILITY,
  type SectionProblem,
  sectionName,
  WITHHELD,
} from "./section-names.ts";

/** The sections of a body. */
export interface BodySections {
  /** The section of a line of the file, from 1. */
  at: (line: number) => BodySection;
  /** The widest audience that may read a line of the file; `internal` where nobody outside the group may. */
  readersAt: (line: number) => Audience;
  problems: readonly SectionProblem[];
}

/** Where sections begin, in the order of lines. */
type Starts = readonly { line: number; section: BodySection }[];

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
  const sections = known.get(body) ?? findSections(body, kind);
  known.set(body, sections);
  return sections;
}

function findSections(body: Body, kind: BodyKind): BodySections {
  const source = body.markdown.split("\n");
  const fenceAt = fenceFinder(body.fences);
  const turns: { line: number; section: BodySection }[] = [];
  const problems: SectionProblem[][] = [];
  const opening: BodySection = { name: OPENINGS[kind], heading: "", line: 0 };
  let outer: Course = { section: opening, corrected: opening };
  let block: { fence: AudienceFence; course: Course } | undefined;
  turns.push({ line: 0, section: opening });

  for (const [index, node] of body.tree.children.entries()) {
    const line = node.position?.start.line ?? 1;
    if (block !== undefined && line > block.fence.lastLine) block = undefined;
    const last = node.position?.end.line ?? line;
    // A node that crosses the end of a block counts as outside, since its end has more readers than the block.
    const around = fenceAt(line);
    const fence = around !== undefined && last <= around.lastLine ? around : undefined;
    const before = block?.course ?? outer;
    const judgeIn = (current: BodySection) =>
      judge(node, {
        kind,
        current,
        source,
        labels: body.labels,
        isFenced: fence !== undefined,
        isInternal: fence?.audience === "internal",
        readers: readersOf(body, kind, current.name, fence),
        isEnd: endsPart(body.tree.children[index + 1], fence),
      });
    const judged = judgeIn(before.section);
    const corrected = before.corrected === before.section ? judged : judgeIn(before.corrected);
    problems.push(judged.problems);
    if (node.type !== "heading") problems.push(onOtherLines(corrected.problems, judged.problems));
    const course = courseBehind(before, judged, corrected, node.type === "heading", line);
    if (fence === undefined) outer = course;
    if (judged.section === undefined) {
      if (block !== undefined) block.course = course;
      continue;
    }
    turns.push({ line, section: course.section });
    if (fence === undefined) continue;
    // Turns of later nodes come after it: a block ends before the next one begins.
    block = { fence, course };
    turns.push({ line: fence.lastLine + 1, section: outer.section });
  }
  const sorted = turns.map((turn, order) => ({ ...turn, order }));
  sorted.sort((a, b) => a.line - b.line || a.order - b.order);
  const at = sectionFinder(sorted);
  return {
    at,
    readersAt: (line) => readersOf(body, kind, at(line).name, fenceAt(line)),
    problems: problems.flat(),
  };
}

/**
 * The section of what is read, and the one that it will be in once the labels above it are corrected: a label withholds what
 * follows it, and the other labels in that are problems as well.
 */
interface Course {
  section: BodySection;
  corrected: BodySection;
}

/** The course behind a node, by what it begins in either section. */
function courseBehind(
  before: Course,
  judged: Judged,
  corrected: Judged,
  isHeading: boolean,
  line: number,
): Course {
  const section = judged.section === undefined ? before.section : { ...judged.section, line };
  const isLabel =
    !isHeading && corrected.problems.every(({ kind }) => kind === "label" || kind === "internal");
  if (isLabel) return { section, corrected: before.corrected };
  if (judged.section !== undefined) return { section, corrected: section };
  return {
    section,
    corrected: corrected.section === undefined ? before.corrected : { ...corrected.section, line },
  };
}

function onOtherLines(more: readonly SectionProblem[], known: readonly SectionProblem[]): SectionProblem[] {
  const lines = new Set(known.map(({ line }) => line));
  return more.filter(({ line }) => !lines.has(line));
}

/** Whether what follows a node is in another section, or in no block or another one. */
function endsPart(next: RootContent | undefined, fence: AudienceFence | undefined): boolean {
  if (next === undefined || next.type === "heading") return true;
  return fence !== undefined && (next.position?.start.line ?? 1) > fence.lastLine;
}

/** The widest audience that may read a section of a body, or a block in it. */
function readersOf(
  { audience, agreement = "agreed" }: Body,
  kind: BodyKind,
  name: string,
  fence: AudienceFence | undefined,
): Audience {
  const visibility = SECTION_VISIBILITY[kind].get(name);
  const ofSection = AUDIENCES.find((each) => isMet(visibility?.[each] ?? "no", agreement)) ?? "internal";
  const all: Audience[] = [audience ?? "public", ofSection, fence?.audience ?? "public"];
  return AUDIENCES.findLast((each) => all.includes(each)) ?? "internal";
}

/** A part of a body by who reads it. */
export interface PartReaders {
  /** Where it is, for a message: `below "## Ask"`. */
  where: string;
  isBlock: boolean;
  /** Each kind of reader in each state of the agreement that the section may depend on, as an opaque name. */
  readers: ReadonlySet<string>;
}

/**
 * Who reads the part that a line of a body is in, whatever becomes of the agreement on its position: that may be void on
 * another day. Nobody reads what is withheld.
 */
export function partReaders(body: Body, kind: BodyKind): (line: number) => PartReaders {
  const { at } = bodySections(body, kind);
  const fenceAt = fenceFinder(body.fences);
  const states = ["", ...new Set(body.fences.flatMap((fence) => fence.states))];
  const first = AUDIENCES.indexOf(body.audience ?? "public");
  const viewers = AUDIENCES.slice(first).flatMap((audience) =>
    AGREEMENTS.flatMap((agreement) =>
      (audience === "delegation" ? states : [""]).map((state) => ({ audience, agreement, state })),
    ),
  );
  const parts = new Map<string, PartReaders>();
  return (line) => {
    const { name } = at(line);
    const fence = fenceAt(line);
    const key = `${name} ${fence?.audience} ${fence?.states}`;
    const known = parts.get(key);
    if (known !== undefined) return known;
    const visibility = SECTION_VISIBILITY[kind].get(name);
    const readers = viewers.filter(
      ({ audience, agreement, state }) =>
        isMet(visibility?.[audience] ?? "no", agreement) && isInside(fence, audience, state),
    );
    const heading = KNOWN_SECTIONS[kind].find((each) => sectionName(each) === name);
    const part = {
      where: fence === undefined ? `below "## ${heading}"` : placeOf(fence),
      isBlock: fence !== undefined,
      readers: new Set(readers.map((viewer) => Object.values(viewer).join(" "))),
    };
    parts.set(key, part);
    return part;
  };
}

function isInside(fence: AudienceFence | undefined, audience: Audience, state: string): boolean {
  if (fence === undefined || audience === "internal") return true;
  if (fence.audience === "internal" || audience === "public") return false;
  return fence.states.length === 0 || fence.states.includes(state);
}

function placeOf({ audience, states }: AudienceFence): string {
  if (audience === "internal") return "in a block for the group alone";
  return states.length === 0 ? "in a block for delegations" : "in a block for some delegations";
}

/** Of several section starts on one line, the last one counts. */
function sectionFinder(sorted: Starts): BodySections["at"] {
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

/** The headings of a body with their words; nested ones are in a list or a quotation. */
export function headingsOf(body: Body): { heading: Heading; words: string; isNested: boolean }[] {
  const headings: { heading: Heading; words: string; isNested: boolean }[] = [];
  walk(body.tree, (node, parent) => {
    if (node.type !== "heading") return;
    headings.push({ heading: node, words: headingWords(node), isNested: parent?.type !== "root" });
  });
  return headings;
}

/** The line below the names of the columns of a table. */
export const BELOW_COLUMNS = /^[\s>]*\|?\s*:?-+:?\s*\|/;
