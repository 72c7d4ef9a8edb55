import { type PdfDictionary, PdfName, PdfReference, type PdfValue } from "../syntax/value.ts";
import { ParentTree } from "./parent-tree.ts";
import { roleMap } from "./roles.ts";
import { elementsOf, isMarkedContent, type Kid, StructureElement } from "./structure-element.ts";

/** A structure tree as objects, and the keys of pages and annotations in it. */
export interface StructureObjects {
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
 * @param pages object numbers of the pages, in order
 * @param next returns a number that is free
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
  const held: [string, PdfValue][] =
    kids.length === 0 ? [] : [["K", kids.length === 1 && only !== undefined ? only : kids]];
  return new Map<string, PdfValue>([
    ["P", new PdfReference(parent)],
    ...(page === undefined ? [] : [["Pg", new PdfReference(page)] as const]),
    ...held,
    ["S", new PdfName(element.type)],
    ...element.entries,
  ]);
}

/** The page of the first thing that an element holds itself: other pages have to be named. */
function pageOf(kids: readonly Kid[]): number | undefined {
  for (const kid of kids) if (!(kid instanceof StructureElement)) return kid.page;
  return undefined;
}

/** Marked content or an annotation, as the element that holds it refers to it. */
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
