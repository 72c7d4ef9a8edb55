import {
  elementsOf,
  isMarkedContent,
  type Kid,
  type MarkedContentReference,
  StructureElement,
} from "../structure/structure-tree.ts";
import type { PageContent, Sequence } from "./page-content.ts";

/** The marked content of pages, by page and MCID. */
export class MarkedContent {
  readonly pages: readonly PageContent[];
  readonly #byPage: ReadonlyMap<number, ReadonlyMap<number, Sequence>>;

  constructor(pages: readonly PageContent[]) {
    this.pages = pages;
    this.#byPage = new Map(
      pages.map(({ page, sequences }) => [
        page,
        new Map(sequences.flatMap((each) => (each.id === undefined ? [] : [[each.id, each]]))),
      ]),
    );
  }

  at({ page, id }: MarkedContentReference): Sequence | undefined {
    return this.#byPage.get(page)?.get(id);
  }
}

/**
 * Marks all content that belongs to no structure element as an artifact (ISO 32000-1, 14.8.2.2): running heads, lines and
 * backgrounds.
 */
export function markArtifacts(tree: StructureElement, content: MarkedContent): void {
  const tagged = new Set<Sequence | undefined>();
  for (const { kids } of elementsOf(tree))
    for (const kid of kids.filter(isMarkedContent)) tagged.add(content.at(kid));
  for (const each of content.pages.flatMap(({ sequences }) => sequences)) {
    const isPainted = each.holdsText || each.holdsPaths;
    if (each.id === undefined ? isPainted : !tagged.has(each)) each.begin = "/Artifact BMC";
  }
}

/**
 * The structure tree with one marked-content sequence for those that directly follow each other in an element and in the
 * content: Chromium marks each run of text by itself. The content of those after the first moves to it.
 */
export function mergeMarkedContent(root: StructureElement, content: MarkedContent): StructureElement {
  const followers = new Map(content.pages.flatMap(({ sequences }) => followersIn(sequences)));
  return merged(root);

  function merged(element: StructureElement): StructureElement {
    const kids: Kid[] = [];
    let last: Sequence | undefined;
    let first: Sequence | undefined;
    for (const kid of element.kids) {
      const sequence = isMarkedContent(kid) ? content.at(kid) : undefined;
      if (first && last && sequence && followers.get(last) === sequence) {
        first.parts.push(...sequence.parts);
        sequence.parts = [];
        sequence.begin = undefined;
      } else {
        kids.push(kid instanceof StructureElement ? merged(kid) : kid);
        if (sequence) first = sequence;
      }
      if (sequence) last = sequence;
      else if (kid instanceof StructureElement) last = undefined;
    }
    return new StructureElement(element.type, kids, element.entries);
  }
}

/** The sequence directly behind each one, where both have no properties but their MCIDs. */
function followersIn(sequences: readonly Sequence[]): [Sequence, Sequence][] {
  return sequences.flatMap((each, index) => {
    const next = sequences[index + 1];
    return each.isPlain && next?.isPlain ? [[each, next]] : [];
  });
}
