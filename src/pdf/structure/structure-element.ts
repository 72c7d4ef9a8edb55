import type { PdfDictionary } from "../syntax/value.ts";

/** Marked content of a page that belongs to an element (ISO 32000-1, 14.7.4.2). */
export interface MarkedContentReference {
  /** Object number of the page. */
  page: number;
  /** Its marked-content identifier. */
  id: number;
}

/** An annotation that belongs to an element (ISO 32000-1, 14.7.4.3), nearly always that of a link. */
export interface ObjectReference {
  annotation: number;
  page: number;
}

export type Kid = StructureElement | MarkedContentReference | ObjectReference;

/** A structure element (ISO 32000-1, 14.7.2), with what it holds in reading order. */
export class StructureElement {
  /** Its structure type, such as `P`. */
  readonly type: string;
  /** Its other entries: attributes, language, alternate text. */
  readonly entries: PdfDictionary;
  readonly kids: readonly Kid[];

  constructor(type: string, kids: readonly Kid[], entries: PdfDictionary = new Map()) {
    this.type = type;
    this.kids = kids;
    this.entries = entries;
  }
}

export function isMarkedContent(kid: Kid): kid is MarkedContentReference {
  return "id" in kid;
}

export function isObjectReference(kid: Kid): kid is ObjectReference {
  return "annotation" in kid;
}

/** An element and all below it, in reading order. */
export function elementsOf(root: StructureElement): StructureElement[] {
  const found: StructureElement[] = [];
  const open: Kid[] = [root];
  for (let kid = open.pop(); kid !== undefined; kid = open.pop()) {
    if (!(kid instanceof StructureElement)) continue;
    found.push(kid);
    for (let index = kid.kids.length - 1; index >= 0; index--) {
      const next = kid.kids[index];
      if (next) open.push(next);
    }
  }
  return found;
}
