import { type PdfDictionary, PdfError, PdfName, PdfReference, type PdfValue } from "../syntax/value.ts";
import {
  elementsOf,
  isMarkedContent,
  type Kid,
  type MarkedContentReference,
  type ObjectReference,
  StructureElement,
} from "./structure-tree.ts";

/** A structure tree as objects, and the keys of pages and annotations in its parent tree. */
interface StructureObjects {
  root: number;
  objects: ReadonlyMap<number, PdfDictionary>;
  /** `StructParents` of each page, by its object number. */
  pages: ReadonlyMap<number, number>;
  /** `StructParent` of each annotation, by its object number. */
  annotations: ReadonlyMap<number, number>;
}

/**
 * The objects of a structure tree (ISO 32000-1, 14.7), in reading order.
 *
 * @param pages the object numbers of the pages, in order
 * @param next returns a free object number
 */
export function structureObjects(
  tree: StructureElement,
  pages: readonly number[],
  next: () => number,
): StructureObjects {
  const [root, parentTree] = [next(), next()];
  const elements = elementsOf(tree);
  const numbers = new Map(elements.map((element) => [element, next()]));
  const numberOf = (element: StructureElement) => numbers.get(element) ?? 0;
  const parentNumbers = new Map<StructureElement, number>([[tree, root]]);
  for (const element of elements) {
    for (const kid of element.kids)
      if (kid instanceof StructureElement) parentNumbers.set(kid, numberOf(element));
  }
  const objects = new Map<number, PdfDictionary>();
  const parents = new ParentTree(pages);
  objects.set(root, rootOf(tree, numberOf(tree), parentTree));
  for (const element of elements) {
    const page = pageOf(element.kids);
    const kids = element.kids.map((kid): PdfValue => {
      if (kid instanceof StructureElement) return new PdfReference(numberOf(kid));
      parents.add(kid, numberOf(element));
      return content(kid, page);
    });
    objects.set(numberOf(element), dictionaryOf(element, parentNumbers.get(element) ?? root, page, kids));
  }
  objects.get(root)?.set("ParentTreeNextKey", parents.nextKey);
  objects.set(parentTree, new Map([["Nums", parents.entries()]]));
  return { root, objects, pages: parents.pageKeys, annotations: parents.annotationKeys };
}

function rootOf(tree: StructureElement, first: number, parentTree: number): PdfDictionary {
  const roles = roleMap(tree);
  return new Map<string, PdfValue>([
    ["Type", new PdfName("StructTreeRoot")],
    ["K", new PdfReference(first)],
    ["ParentTree", new PdfReference(parentTree)],
    ...(roles.size === 0 ? [] : [["RoleMap", roles] as const]),
  ]);
}

function dictionaryOf(
  element: StructureElement,
  parent: number,
  page: number | undefined,
  kids: PdfValue[],
): PdfDictionary {
  const [only] = kids;
  const dictionary: PdfDictionary = new Map<string, PdfValue>([["P", new PdfReference(parent)]]);
  if (page !== undefined) dictionary.set("Pg", new PdfReference(page));
  if (only !== undefined) dictionary.set("K", kids.length === 1 ? only : kids);
  dictionary.set("S", new PdfName(element.type));
  for (const [key, value] of element.entries) dictionary.set(key, value);
  return dictionary;
}

/** The page of the first marked content or annotation of an element; kids on other pages state theirs. */
function pageOf(kids: readonly Kid[]): number | undefined {
  for (const kid of kids) if (!(kid instanceof StructureElement)) return kid.page;
  return undefined;
}

/** The kid entry for marked content or an annotation. */
function content(kid: Exclude<Kid, StructureElement>, page: number | undefined): PdfValue {
  const elsewhere = kid.page === page ? [] : [["Pg", new PdfReference(kid.page)] as const];
  if (!isMarkedContent(kid)) {
    return new Map<string, PdfValue>([
      ["Type", new PdfName("OBJR")],
      ["Obj", new PdfReference(kid.annotation)],
      ...elsewhere,
    ]);
  }
  if (elsewhere.length === 0) return kid.id;
  return new Map<string, PdfValue>([["Type", new PdfName("MCR")], ...elsewhere, ["MCID", kid.id]]);
}

/** The parent tree: from marked content and annotations to their elements (ISO 32000-1, 14.7.4.4). Pages come first. */
class ParentTree {
  readonly pageKeys: ReadonlyMap<number, number>;
  readonly annotationKeys = new Map<number, number>();
  readonly #byPage: PdfValue[][];
  readonly #byAnnotation: PdfValue[] = [];

  constructor(pages: readonly number[]) {
    this.pageKeys = new Map(pages.map((page, index) => [page, index]));
    this.#byPage = pages.map(() => []);
  }

  get nextKey(): number {
    return this.#byPage.length + this.#byAnnotation.length;
  }

  add(kid: MarkedContentReference | ObjectReference, element: number): void {
    if (isMarkedContent(kid)) {
      const key = this.pageKeys.get(kid.page);
      const owners = key === undefined ? undefined : this.#byPage[key];
      if (!owners) throw new PdfError("the structure tree names a page that does not exist");
      owners[kid.id] = new PdfReference(element);
    } else {
      this.annotationKeys.set(kid.annotation, this.nextKey);
      this.#byAnnotation.push(new PdfReference(element));
    }
  }

  entries(): PdfValue[] {
    return [
      ...this.#byPage.map((owners) => Array.from(owners, (owner) => owner ?? null)),
      ...this.#byAnnotation,
    ].flatMap((entry, key) => [key, entry]);
  }
}

/** The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
const standard: ReadonlySet<string> = new Set(
  (
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody " +
    "Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP " +
    "Figure Formula Form"
  ).split(" "),
);

/** The standard types of PDF 1.7 for types of PDF 2.0 that Chromium uses. */
const meanings: ReadonlyMap<string, string> = new Map([
  ["Em", "Span"],
  ["Strong", "Span"],
  ["Sub", "Span"],
  ["Title", "P"],
  ["FENote", "Note"],
  ["DocumentFragment", "Part"],
]);

/** The standard type for each other type of a tree; `Div` for an unknown one. */
function roleMap(tree: StructureElement): PdfDictionary {
  const used = new Set(elementsOf(tree).map(({ type }) => type));
  const others = [...used].filter((type) => !standard.has(type)).sort();
  return new Map(others.map((type) => [type, new PdfName(meanings.get(type) ?? "Div")]));
}
