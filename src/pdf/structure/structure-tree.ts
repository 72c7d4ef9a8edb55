import type { PdfFile } from "../syntax/read-pdf.ts";
import { type PdfDictionary, PdfError, PdfName, PdfReference, type PdfValue } from "../syntax/value.ts";

/** Marked content that belongs to a structure element (ISO 32000-1, 14.7.4.2). */
export interface MarkedContentReference {
  /** The object number of the page. */
  page: number;
  /** Its MCID. */
  id: number;
}

/** An annotation that belongs to a structure element (ISO 32000-1, 14.7.4.3), nearly always that of a link. */
export interface ObjectReference {
  annotation: number;
  page: number;
}

export type Kid = StructureElement | MarkedContentReference | ObjectReference;

/** Most elements have none, and share it. */
const noEntries: PdfDictionary = new Map();

/** A structure element (ISO 32000-1, 14.7.2) with its content in reading order. */
export class StructureElement {
  /** Its structure type, such as `P`. */
  readonly type: string;
  /** Its other entries: attributes, language, alternate text. */
  readonly entries: PdfDictionary;
  readonly kids: readonly Kid[];

  constructor(type: string, kids: readonly Kid[], entries: PdfDictionary = noEntries) {
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

/** An element and all of its descendants, in reading order. */
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

/** Entries that are computed when the tree is written. */
const structural = new Set(["Type", "S", "P", "K", "Pg"]);

/** Chromium writes a few dozen levels. */
const deepest = 500;

/** A long brief has a hundredth of it. */
const mostKids = 1e7;

/** The root of a file's structure tree; an empty `Document` for a file without tags. @throws PdfError where it is broken */
export function readStructureTree(file: PdfFile): StructureElement {
  const root = file.dictionary(file.catalog.get("StructTreeRoot"));
  const [top] = asList(file.resolve(root.get("K")));
  return top === undefined
    ? new StructureElement("Document", [])
    : new TreeReader(file).element(file.dictionary(top), 0);
}

class TreeReader {
  readonly #file: PdfFile;
  /** The object numbers of elements that were read: each has one place in the tree. */
  readonly #seen = new Set<number>();
  #kids = 0;

  constructor(file: PdfFile) {
    this.#file = file;
  }

  element(dictionary: PdfDictionary, depth: number): StructureElement {
    if (depth > deepest) throw new PdfError("the structure tree is nested too deeply");
    const type = dictionary.get("S");
    if (!(type instanceof PdfName)) throw new PdfError("the structure tree has an element without a type");
    const page = numberOf(dictionary.get("Pg"));
    const kids = asList(this.#file.resolve(dictionary.get("K"))).flatMap((kid) =>
      this.#kid(kid, page, depth),
    );
    const others = [...dictionary].filter(([key]) => !structural.has(key));
    const entries = others.length === 0 ? noEntries : new Map(others);
    return new StructureElement(type.value, kids, entries);
  }

  /** A number is an MCID on the element's page; a dictionary states its kind (ISO 32000-1, 14.7.2). */
  #kid(kid: PdfValue, page: number | undefined, depth: number): Kid[] {
    if (++this.#kids > mostKids) throw new PdfError("the structure tree is too large");
    if (typeof kid === "number") return markedContent(kid, page);
    if (kid instanceof PdfReference) {
      if (this.#seen.has(kid.number)) throw new PdfError("an element is twice in the structure tree");
      this.#seen.add(kid.number);
    }
    const dictionary = this.#file.dictionary(kid);
    const id = dictionary.get("MCID");
    const own = numberOf(dictionary.get("Pg")) ?? page;
    if (typeof id === "number") return markedContent(id, own);
    const annotation = numberOf(dictionary.get("Obj"));
    if (annotation !== undefined) return own === undefined ? [] : [{ annotation, page: own }];
    return dictionary.has("S") ? [this.element(dictionary, depth + 1)] : [];
  }
}

function markedContent(id: number, page: number | undefined): Kid[] {
  return page === undefined ? [] : [{ page, id }];
}

function asList(value: PdfValue): PdfValue[] {
  if (Array.isArray(value)) return value;
  return value === null ? [] : [value];
}

function numberOf(value: PdfValue | undefined): number | undefined {
  return value instanceof PdfReference ? value.number : undefined;
}
