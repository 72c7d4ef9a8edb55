import { elementsOf, type StructureElement } from "../structure/structure-element.ts";
import type { Operation } from "./content-stream.ts";
import type { ContentSequence } from "./marked-content.ts";
import type { PageContents } from "./page-contents.ts";

const artifact: Operation = { operator: "BMC", operands: ["/Artifact"] };
const end: Operation = { operator: "EMC", operands: [] };

/** The pages with all that no element of the structure tree holds marked as artifacts. */
export function markArtifacts(
  pages: PageContents,
  sequences: ReadonlyMap<number, readonly ContentSequence[]>,
  tree: StructureElement,
): PageContents {
  const held = new Map([...pages.keys()].map((page) => [page, new Set<number>()]));
  for (const kid of elementsOf(tree).flatMap(({ kids }) => kids))
    if ("id" in kid) held.get(kid.page)?.add(kid.id);
  const changed = [...pages].map(([page, each]) => {
    const isTagged = (id: number) => held.get(page)?.has(id) === true;
    const operations = markArtifactsOfPage(each.operations, sequences.get(page) ?? [], isTagged);
    return [page, { ...each, operations }] as const;
  });
  return new Map(changed);
}

/**
 * The operations of a page, with all that belongs to no element of the structure tree marked as an artifact (ISO
 * 32000-1, 14.8.2.2): running heads, lines and backgrounds.
 *
 * @param isTagged whether an element of the tree holds the marked content of this number
 */
export function markArtifactsOfPage(
  operations: readonly Operation[],
  sequences: readonly ContentSequence[],
  isTagged: (id: number) => boolean,
): Operation[] {
  return sequences.flatMap(({ id, start, end: after, holdsText, holdsPaths }) => {
    const own = operations.slice(start, after);
    if (id !== undefined) return isTagged(id) ? own : [artifact, ...own.slice(1)];
    return holdsText || holdsPaths ? [artifact, ...own, end] : own;
  });
}
