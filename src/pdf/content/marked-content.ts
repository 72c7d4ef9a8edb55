import { elementsOf, isMarkedContent, type Kid, StructureElement } from "../structure/structure-tree.ts";
import { PdfError, PdfString, textOf } from "../syntax/value.ts";
import { markBeginning, type Operation, operation, pathPainting, showing } from "./content-stream.ts";
import type { PageContents } from "./page-contents.ts";

/** Chromium nests three levels. */
const deepest = 100;

/** Consecutive operations: a marked-content sequence with an MCID, or those between two of them. */
export interface ContentSequence {
  /** Its MCID; undefined for operations between two sequences. */
  id: number | undefined;
  /** Its operations from `start` up to, not including, `end`; `BDC` and `EMC` are among them. */
  start: number;
  end: number;
  /** It shows text, an image or a form. */
  holdsText: boolean;
  /** It paints lines or areas. */
  holdsPaths: boolean;
}

/**
 * The sequences of a content stream, in order; each operation is in exactly one.
 *
 * @throws PdfError where one begins or ends within a text object: Chromium puts text objects within marked content
 */
export function contentSequences(operations: readonly Operation[]): ContentSequence[] {
  const found: ContentSequence[] = [];
  let current = sequenceAt(0, undefined);
  /** The number of open sequences, and of those since one with an MCID began. */
  let nesting = 0;
  let depth = 0;
  let isInText = false;
  const next = (at: number, id: number | undefined) => {
    if (isInText) throw new PdfError("marked content and a text object overlap");
    current.end = at;
    if (current.end > current.start) found.push(current);
    current = sequenceAt(at, id);
  };
  for (const [index, operation] of operations.entries()) {
    const { operator } = operation;
    if (operator === "BT" || operator === "ET") isInText = operator === "BT";
    else if (showing.has(operator)) current.holdsText = true;
    else if (pathPainting.has(operator)) current.holdsPaths = true;
    else if (markBeginning.has(operator)) {
      const id = markedContentId(operation);
      if (++nesting > deepest) throw new PdfError("marked content is nested too deeply");
      // Chromium numbers them from 0 on each page.
      if (id !== undefined && id > operations.length) throw new PdfError("an MCID is too large");
      if (depth === 0 && id !== undefined) next(index, id);
      if (depth > 0 || id !== undefined) depth++;
    } else if (operator === "EMC") {
      nesting--;
      if (depth > 0 && --depth === 0) next(index + 1, undefined);
    }
  }
  next(operations.length, undefined);
  return found;
}

function sequenceAt(start: number, id: number | undefined): ContentSequence {
  return { id, start, end: start, holdsText: false, holdsPaths: false };
}

/** The MCID that an operation begins, if any. */
export function markedContentId(beginning: Operation): number | undefined {
  const [, id] = /\/MCID\s+(\d{1,9})\b/.exec(textOfOperation(beginning)) ?? [];
  return id === undefined ? undefined : Number(id);
}

/** The replacement text that an operation states for the marked content that it begins, if any. */
export function actualTextOf(beginning: Operation): string | undefined {
  const [, digits] = /\/ActualText\s?<([0-9A-Fa-f]*)>/.exec(textOfOperation(beginning)) ?? [];
  return digits === undefined ? undefined : textOf(new PdfString(Buffer.from(digits, "hex")));
}

function textOfOperation({ content, start, end }: Operation): string {
  return content.slice(start, end);
}

const artifact = operation("BMC", "/Artifact");
const end = operation("EMC");

/**
 * The pages with all content that belongs to no structure element marked as an artifact (ISO 32000-1, 14.8.2.2): running
 * heads, lines and backgrounds.
 */
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
 * The same for one page.
 *
 * @param isTagged whether the marked content with this MCID belongs to a structure element
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

/**
 * Pages and structure tree with one marked-content sequence for those that directly follow each other in an element and in
 * the content: Chromium marks each run of text by itself.
 */
export function mergeMarkedContent(
  pages: PageContents,
  root: StructureElement,
): { pages: PageContents; tree: StructureElement } {
  const sequences = new Map([...pages].map(([page, each]) => [page, followersOf(each.operations)]));
  /** The operations that end a sequence and begin the next, of each page. */
  const dropped = new Map<number, Set<number>>([...pages.keys()].map((page) => [page, new Set()]));
  const tree = merged(root);
  const changed = [...pages].map(([page, each]) => {
    const operations = each.operations.filter((_, index) => !dropped.get(page)?.has(index));
    return [page, { ...each, operations }] as const;
  });
  return { pages: new Map(changed), tree };

  function merged(element: StructureElement): StructureElement {
    const kids: Kid[] = [];
    let last: Kid | undefined;
    for (const kid of element.kids) {
      const isMark = !(kid instanceof StructureElement) && isMarkedContent(kid);
      const follower =
        isMark && last && "id" in last && last.page === kid.page
          ? sequences.get(kid.page)?.get(last.id)
          : undefined;
      if (isMark && follower?.id === kid.id)
        dropped
          .get(kid.page)
          ?.add(follower.start - 1)
          .add(follower.start);
      else kids.push(kid instanceof StructureElement ? merged(kid) : kid);
      if (isMark || kid instanceof StructureElement) last = kid;
    }
    return new StructureElement(element.type, kids, element.entries);
  }
}

/** The sequence directly behind each one, by MCID, where both have no properties but their MCIDs. */
function followersOf(operations: readonly Operation[]): Map<number, ContentSequence> {
  const found = new Map<number, ContentSequence>();
  let last: ContentSequence | undefined;
  for (const sequence of contentSequences(operations)) {
    const isPlain = /^<<\s*\/MCID\s\d+\s*>>$/.test(operations[sequence.start]?.operands[1] ?? "");
    if (isPlain && last?.id !== undefined) found.set(last.id, sequence);
    last = isPlain ? sequence : undefined;
  }
  return found;
}
