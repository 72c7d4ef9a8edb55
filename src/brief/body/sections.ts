import type { Blockquote, RootContent } from "mdast";
import { fenceFinder } from "../../corpus/audience/fences.ts";
import { parseMarkdown } from "../../corpus/markdown/parse-body.ts";
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
 * definition, footnote or open construct of a hidden part affects a visible one. The section of each line is determined
 * beforehand, from the whole body, so hidden lines do not change it.
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
  let isWhole = true;
  const lines = body.markdown.split("\n").map((text, index) => {
    const line = index + 1;
    if (markers.has(line) || text === "") return "";
    const fence = fenceAt(line);
    const isHidden = !seesSection(sections.at(line).name) || (fence !== undefined && hidden.has(fence));
    if (isHidden) isWhole = false;
    return isHidden ? "" : text;
  });
  return { lines, isWhole };
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
