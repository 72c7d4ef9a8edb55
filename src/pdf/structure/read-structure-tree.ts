import { PdfError } from "../syntax/pdf-error.ts";
import type { PdfFile } from "../syntax/read-pdf.ts";
import { type PdfDictionary, PdfName, PdfReference, type PdfValue } from "../syntax/value.ts";
import { type Kid, StructureElement } from "./structure-element.ts";

/** Stated anew when the tree is written. */
const structural = new Set(["Type", "S", "P", "K", "Pg"]);

/** Chromium nests a few dozen levels. */
const deepest = 500;

/** A hundred times as many as a long brief has. */
const mostKids = 1e7;

/** The root of a file's structure tree; an empty document for a file without tags. Throws where the tree is broken. */
export function readStructureTree(file: PdfFile): StructureElement {
  const root = file.dictionary(file.catalog.get("StructTreeRoot"));
  const [top] = asList(file.resolve(root.get("K")));
  return top === undefined
    ? new StructureElement("Document", [])
    : new TreeReader(file).element(file.dictionary(top), 0);
}

class TreeReader {
  readonly #file: PdfFile;
  /** Object numbers of elements: each has one place in a tree. */
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
    const entries = new Map([...dictionary].filter(([key]) => !structural.has(key)));
    return new StructureElement(type.value, kids, entries);
  }

  /** A number is marked content of the element's page; a dictionary states what it is (ISO 32000-1, 14.7.2). */
  #kid(kid: PdfValue, page: number | undefined, depth: number): Kid[] {
    if (++this.#kids > mostKids) throw new PdfError("the structure tree is too large");
    if (typeof kid === "number") return markedContent(kid, page);
    if (kid instanceof PdfReference) {
      if (this.#seen.has(kid.number)) throw new PdfError("an element stands twice in the structure tree");
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
