import type { Blockquote, Heading, Root, RootContent } from "mdast";
import { parseMarkdown } from "../corpus/markdown.ts";
import { headingWords } from "../corpus/rules/sections.ts";
import type { AudienceFence, Body } from "../corpus/types.ts";

/** A part of a body: what stands before the first heading, a known heading, or a further one as written. */
export interface Section {
  /** A name of `Visibility`, such as `summary`, `text` or `further`. */
  name: string;
  /** As written; empty for what stands before the first heading. */
  heading: string;
  nodes: RootContent[];
}

/** How the sections of one kind of file are called. */
export interface SectionNames {
  /** What stands before the first heading. */
  opening: string;
  /** The name of a heading as written, or `further`. */
  nameOf: (heading: string) => string;
}

/**
 * The parts of a body that an audience may read. What it may not read is emptied line by line and the rest is
 * parsed anew, so that no definition, footnote or open construct of a hidden part can reach a visible one.
 *
 * @param seesFence whether the audience may read a fenced block
 * @param seesSection whether the audience may read a section of that name
 */
export function visibleSections(
  body: Body,
  names: SectionNames,
  seesFence: (fence: AudienceFence) => boolean,
  seesSection: (name: string) => boolean,
): Section[] {
  const hidden = body.fences.filter((fence) => !seesFence(fence));
  const markers = body.fences.flatMap((fence) => [fence.firstLine, fence.lastLine]);
  const lines = body.markdown.split("\n");
  for (const line of markers) lines[line - 1] = "";
  for (const fence of hidden) empty(lines, fence.firstLine, fence.lastLine);
  const afterFences = hidden.length === 0 ? body.tree : parseMarkdown(lines.join("\n"));

  const shown = body.fences.filter((fence) => seesFence(fence));
  const all = splitSections(afterFences, names, body.fences);
  const visible = all.filter((section) => seesSection(section.name));
  if (visible.length === all.length) return merge(visible.map((section) => withMarks(section, shown)));

  for (const section of all) {
    if (!visible.includes(section)) empty(lines, section.firstLine, section.lastLine);
  }
  const projected = parseMarkdown(lines.join("\n"));
  return merge(
    splitSections(projected, names, body.fences)
      .filter((section) => seesSection(section.name))
      .map((section) => withMarks(section, shown)),
  );
}

/** Puts what stands in a fenced block into an element that says for whom it is: nobody takes it for the rest. */
function withMarks(section: Section, fences: readonly AudienceFence[]): Section {
  const nodes: RootContent[] = [];
  let open: { fence: AudienceFence; block: Blockquote } | undefined;
  for (const node of section.nodes) {
    const line = node.position?.start.line ?? 0;
    const fence = fences.find(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);
    if (fence === undefined || isDefinition(node)) {
      nodes.push(node);
      if (!isDefinition(node)) open = undefined;
      continue;
    }
    if (open?.fence !== fence) {
      const data = { hName: "aside", hProperties: { dataAudience: fence.audience } };
      open = { fence, block: { type: "blockquote", children: [], data } };
      nodes.push(open.block);
    }
    open.block.children.push(node as Blockquote["children"][number]);
  }
  return { ...section, nodes };
}

interface PlacedSection extends Section {
  firstLine: number;
  lastLine: number;
}

/**
 * Splits at headings of the first and second level. A heading inside a fenced block holds until the block
 * ends; then the section before the block goes on, so that a reader of fewer blocks sees the same sections.
 */
function splitSections(tree: Root, names: SectionNames, fences: AudienceFence[]): PlacedSection[] {
  const sections: PlacedSection[] = [];
  let outer = { name: names.opening, heading: "" };
  let current = outer;
  let fenceEnd = 0;
  let open: PlacedSection | undefined;

  for (const node of tree.children) {
    const first = node.position?.start.line ?? 1;
    const last = node.position?.end.line ?? first;
    if (first > fenceEnd && current !== outer) {
      current = outer;
      open = undefined;
    }
    if (isSectionHeading(node)) {
      const heading = headingWords(node);
      current = { name: names.nameOf(heading), heading };
      const fence = fences.find((each) => each.firstLine <= first && first <= each.lastLine);
      if (fence === undefined) outer = current;
      else fenceEnd = fence.lastLine;
      open = { ...current, nodes: [], firstLine: first, lastLine: last };
      sections.push(open);
      continue;
    }
    if (open === undefined) {
      open = { ...current, nodes: [], firstLine: first, lastLine: last };
      sections.push(open);
    }
    open.nodes.push(node);
    open.lastLine = last;
  }
  return sections;
}

function isSectionHeading(node: RootContent): node is Heading {
  return node.type === "heading" && node.depth <= 2;
}

/**
 * Joins the parts of one section that a fenced heading had cut apart; keeps the order of first appearance. Each
 * section gets the definitions and footnotes of all visible ones: a link may be defined at the end of a file.
 */
function merge(sections: Section[]): Section[] {
  const byHeading = new Map<string, Section>();
  for (const section of sections) {
    const key = section.name === "further" ? `further ${section.heading}` : section.name;
    const before = byHeading.get(key);
    if (before === undefined)
      byHeading.set(key, { name: section.name, heading: section.heading, nodes: [...section.nodes] });
    else before.nodes.push(...section.nodes);
  }
  const joined = [...byHeading.values()];
  const definitions = sections.flatMap(({ nodes }) => nodes.filter(isDefinition));
  return joined.map((section) => ({
    ...section,
    nodes: [...section.nodes.filter((node) => !isDefinition(node)), ...definitions],
  }));
}

function isDefinition({ type }: RootContent): boolean {
  return type === "definition" || type === "footnoteDefinition";
}

function empty(lines: string[], first: number, last: number): void {
  for (let line = first; line <= last; line++) lines[line - 1] = "";
}
