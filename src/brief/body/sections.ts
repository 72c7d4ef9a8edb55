import type { Blockquote, Nodes, RootContent } from "mdast";
import { fenceFinder } from "../../corpus/audience/fences.ts";
import { parseMarkdown } from "../../corpus/markdown/parse-body.ts";
import { referenceOf, walk } from "../../corpus/markdown/walk-tree.ts";
import { bodySections } from "../../corpus/sections/body-sections.ts";
import type { BodySection } from "../../corpus/sections/judge-node.ts";
import type { BodyKind } from "../../corpus/sections/section-names.ts";
import type { AudienceFence, Body } from "../../corpus/types.ts";

/** A section of a body: the part before the first heading, a known section, or one with another heading. */
export interface Section {
  /** A name of `VisibilityTable`, such as `summary`, `text` or `further`. */
  name: string;
  /** As written; empty before the first heading. */
  heading: string;
  nodes: RootContent[];
}

/**
 * The sections of a body that an audience may read. All other lines are emptied and the rest is parsed again, so that no
 * definition, footnote or open construct of a hidden part affects a visible one; of a reference to such a definition only its
 * words remain. The section of each line is determined beforehand, from the whole body, so hidden lines do not change it.
 *
 * @param seesFence whether the audience may read a fenced block
 * @param seesSection whether the audience may read a section of that name
 * @param nameOfState returns the name of a state by its symbol, for blocks that are for certain states only
 */
export function visibleSections(
  body: Body,
  kind: BodyKind,
  seesFence: (fence: AudienceFence) => boolean,
  seesSection: (name: string) => boolean,
  nameOfState: (symbol: string) => string = (symbol) => symbol,
): Section[] {
  const sections = bodySections(body, kind);
  const { lines, isWhole } = visibleLines(body, kind, seesFence, seesSection);
  const tree = isWhole ? body.tree : parseMarkdown(lines.join("\n"));

  const shown = body.fences.filter((fence) => seesFence(fence));
  const parts = new Map<BodySection, RootContent[]>();
  for (const node of tree.children) {
    const line = node.position?.start.line ?? 0;
    const section = sections.at(line);
    const nodes = parts.get(section) ?? [];
    parts.set(section, nodes);
    if (node.type !== "heading" || line !== section.line) nodes.push(node);
  }
  return merge(
    [...parts].map(([{ name, heading }, nodes]) => withMarks({ name, heading, nodes }, shown, nameOfState)),
  );
}

/** The lines of a body with those emptied that an audience may not read, and whether it may read all of them. */
export function visibleLines(
  body: Body,
  kind: BodyKind,
  seesFence: (fence: AudienceFence) => boolean,
  seesSection: (name: string) => boolean,
): { lines: string[]; isWhole: boolean } {
  const sections = bodySections(body, kind);
  const markers = new Set(body.fences.flatMap(({ firstLine, lastLine }) => [firstLine, lastLine]));
  const fenceAt = fenceFinder(body.fences);
  const hidden = new Set(body.fences.filter((fence) => !seesFence(fence)));
  const emptied = new Set<number>();
  const lines = body.markdown.split("\n").map((text, index) => {
    const line = index + 1;
    if (markers.has(line) || text === "") return "";
    const fence = fenceAt(line);
    const isHidden = !seesSection(sections.at(line).name) || (fence !== undefined && hidden.has(fence));
    if (isHidden) emptied.add(line);
    return isHidden ? "" : text;
  });
  if (emptied.size === 0) return { lines, isWhole: true };
  return { lines: withoutLostMarks(body, lines, emptied), isWhole: false };
}

/**
 * The lines without the marks of references whose footnote or address is on an emptied line alone. Markdown would print
 * them as typed: of a link its words remain, of a picture its description, and of a footnote nothing.
 */
function withoutLostMarks(body: Body, lines: string[], emptied: ReadonlySet<number>): string[] {
  const isEmptied = (node: Nodes) => emptied.has(node.position?.start.line ?? 0);
  const [lost, defined] = [new Set<string>(), new Set<string>()];
  walk(body.tree, (node) => {
    if (node.type !== "definition" && node.type !== "footnoteDefinition") return;
    (isEmptied(node) ? lost : defined).add(`${node.type} ${node.identifier}`);
  });
  for (const name of defined) lost.delete(name);
  if (lost.size === 0) return lines;
  const cuts = new Map<number, [from: number, to: number][]>();
  walk(body.tree, (node) => {
    const name = referenceOf(node);
    if (name === undefined || isEmptied(node) || !lost.has(name)) return;
    for (const { line, from, to } of marksOf(node, lines))
      cuts.set(line, [...(cuts.get(line) ?? []), [from, to]]);
  });
  return lines.map((text, index) => withoutRanges(text, cuts.get(index + 1) ?? []));
}

/** Where in the lines the marks around the words of a reference are; none where a mark is on several lines. */
function marksOf(node: Nodes, lines: readonly string[]): { line: number; from: number; to: number }[] {
  const { start, end } = node.position ?? {};
  if (start === undefined || end === undefined) return [];
  const children = "children" in node ? node.children : [];
  const words = { from: children[0]?.position?.start, to: children.at(-1)?.position?.end };
  const text = lines[start.line - 1] ?? "";
  if (node.type === "imageReference" && start.line === end.line) {
    const mark = text.slice(start.column - 1, end.column - 1);
    const tail = /\](?:\[(?:\\.|[^\\[\]])*\])?$/.exec(mark)?.[0].length ?? 1;
    words.from = { line: start.line, column: start.column + 2 };
    words.to = { line: end.line, column: Math.max(end.column - tail, words.from.column) };
  }
  const ranges = [
    { from: start, to: words.from ?? end },
    { from: words.to ?? end, to: end },
  ];
  return ranges
    .filter(({ from, to }) => from.line === to.line && from.column < to.column)
    .map(({ from, to }) => ({ line: from.line, from: from.column - 1, to: to.column - 1 }));
}

function withoutRanges(text: string, ranges: readonly [from: number, to: number][]): string {
  if (ranges.length === 0) return text;
  let rest = "";
  let at = 0;
  for (const [from, to] of [...ranges].sort(([a], [b]) => a - b)) {
    rest += text.slice(at, from);
    at = Math.max(at, to);
  }
  return rest + text.slice(at);
}

/** Wraps the nodes of each fenced block in an `aside` that names its audience, so that readers can tell it apart. */
function withMarks(
  section: Section,
  fences: readonly AudienceFence[],
  nameOfState: (symbol: string) => string,
): Section {
  const nodes: RootContent[] = [];
  const fenceAt = fenceFinder(fences);
  let open: { fence: AudienceFence; block: Blockquote } | undefined;
  for (const node of section.nodes) {
    const line = node.position?.start.line ?? 0;
    const fence = fenceAt(line);
    if (fence === undefined || isDefinition(node)) {
      nodes.push(node);
      if (!isDefinition(node)) open = undefined;
      continue;
    }
    if (open?.fence !== fence) {
      const states = fence.states.map(nameOfState).join("; ");
      const hProperties = { dataAudience: fence.audience, ...(states === "" ? {} : { dataFor: states }) };
      const data = { hName: "aside", hProperties };
      open = { fence, block: { type: "blockquote", children: [], data } };
      nodes.push(open.block);
    }
    open.block.children.push(node as Blockquote["children"][number]);
  }
  return { ...section, nodes };
}

/**
 * Joins the parts of a section that a fenced heading had separated, in the order of first appearance. Each section gets the
 * definitions and footnotes of all visible ones, because a link may be defined at the end of a file.
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
