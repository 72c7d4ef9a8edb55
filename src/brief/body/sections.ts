import type { Blockquote, RootContent } from "mdast";
import { fenceFinder } from "../../corpus/audience/fences.ts";
import { parseMarkdown } from "../../corpus/markdown/parse-body.ts";
import { bodySections } from "../../corpus/sections/body-sections.ts";
import type { BodySection } from "../../corpus/sections/judge-node.ts";
import type { BodyKind } from "../../corpus/sections/section-names.ts";
import type { AudienceFence, Body } from "../../corpus/types.ts";

/** A part of a body: what stands before the first heading, a known heading, or a further one as written. */
export interface Section {
  /** A name of `Visibility`, such as `summary`, `text` or `further`. */
  name: string;
  /** As written; empty for what stands before the first heading. */
  heading: string;
  nodes: RootContent[];
}

/**
 * The parts of a body that an audience may read. What it may not read is emptied line by line and the rest is
 * parsed anew, so that no definition, footnote or open construct of a hidden part can reach a visible one. Which
 * section a line belongs to is decided before, on the whole body: what is hidden cannot change it.
 *
 * @param seesFence whether the audience may read a fenced block
 * @param seesSection whether the audience may read a section of that name
 * @param nameOfState the name of a state by its symbol, for blocks that are for some states alone
 */
export function visibleSections(
  body: Body,
  kind: BodyKind,
  seesFence: (fence: AudienceFence) => boolean,
  seesSection: (name: string) => boolean,
  nameOfState: (symbol: string) => string = (symbol) => symbol,
): Section[] {
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

/** Puts what stands in a fenced block into an element that says for whom it is: nobody takes it for the rest. */
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
