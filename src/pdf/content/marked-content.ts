import {
  elementsOf,
  type Kid,
  type MarkedContentReference,
  StructureElement,
} from "../structure/structure-tree.ts";
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

/** A function that returns whether marked content belongs to an element of the tree. */
export function markedIn(tree: StructureElement): (page: number, id: number) => boolean {
  const held = new Map<number, Set<number>>();
  for (const { kids } of elementsOf(tree)) {
    for (const kid of kids) {
      if (!("id" in kid)) continue;
      const ids = held.get(kid.page) ?? new Set();
      held.set(kid.page, ids.add(kid.id));
    }
  }
  return (page, id) => held.get(page)?.has(id) === true;
}

/**
 * The operations of a page with all content that belongs to no structure element marked as an artifact (ISO 32000-1,
 * 14.8.2.2): running heads, lines and backgrounds.
 *
 * @param isTagged whether the marked content with this MCID belongs to a structure element
 */
export function markArtifacts(
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
 * The structure tree with one marked-content sequence for those that directly follow each other in an element and in the
 * content: Chromium marks each run of text by itself. The operations that end a sequence and begin the next are `dropped`.
 */
export function mergeMarkedContent(
  root: StructureElement,
  pages: PageContents,
  sequences: ReadonlyMap<number, readonly ContentSequence[]>,
): { tree: StructureElement; dropped: ReadonlySet<Operation> } {
  const dropped = new Set<Operation>();
  const followers = new Map(
    [...pages].map(([page, { operations }]) => [page, followersOf(operations, sequences.get(page) ?? [])]),
  );
  return { tree: merged(root), dropped };

  function merged(element: StructureElement): StructureElement {
    const kids: Kid[] = [];
    let last: MarkedContentReference | undefined;
    for (const kid of element.kids) {
      const isMark = "id" in kid;
      const follower = isMark && last?.page === kid.page && followers.get(kid.page)?.get(last.id);
      if (follower && follower.id === kid.id) for (const each of follower.between) dropped.add(each);
      else kids.push(kid instanceof StructureElement ? merged(kid) : kid);
      if (isMark) last = kid;
      else if (kid instanceof StructureElement) last = undefined;
    }
    return new StructureElement(element.type, kids, element.entries);
  }
}

/** The sequence directly behind each one, by MCID, where both have no properties but their MCIDs. */
function followersOf(
  operations: readonly Operation[],
  sequences: readonly ContentSequence[],
): Map<number, { id: number | undefined; between: readonly Operation[] }> {
  const found = new Map<number, { id: number | undefined; between: readonly Operation[] }>();
  let last: ContentSequence | undefined;
  for (const sequence of sequences) {
    const { id, start } = sequence;
    const isPlain = /^<<\s*\/MCID\s\d+\s*>>$/.test(operations[start]?.operands[1] ?? "");
    if (isPlain && last?.id !== undefined)
      found.set(last.id, { id, between: operations.slice(start - 1, start + 1) });
    last = isPlain ? sequence : undefined;
  }
  return found;
}
