import { type PdfDictionary, PdfName, PdfReference, type PdfValue } from "../value.ts";
import { Element, elementsOf, isMark, type Kid } from "./element.ts";
import { ParentTree } from "./parent-tree.ts";
import { roleMap } from "./roles.ts";

/** A structure tree as objects, and what pages and annotations have to say to be found in it. */
export interface StructureObjects {
  root: number;
  parentTree: number;
  /** In the order in which they are best written. */
  objects: ReadonlyMap<number, PdfDictionary>;
  /** `StructParents` of each page, by its object number. */
  pages: ReadonlyMap<number, number>;
  /** `StructParent` of each annotation, by its object number. */
  annotations: ReadonlyMap<number, number>;
}

/** More pieces of marked content than a page has. */
const mostMarks = 1e6;

/**
 * The objects of a structure tree (ISO 32000-1, 14.7), numbered type by type: elements of one type are alike, and pack
 * well where they stand beside each other.
 *
 * @param pages object numbers of the pages, in order
 * @param next the first number that is free
 */
export function structureObjects(tree: Element, pages: readonly number[], next: number): StructureObjects {
  const [root, parentTree] = [next, next + 1];
  const elements = inWrittenOrder(tree, pages);
  const numbers = new Map(elements.map((element, index) => [element, next + 2 + index]));
  const numberOf = (element: Element) => numbers.get(element) ?? 0;
  const parentNumbers = new Map<Element, number>([[tree, root]]);
  for (const element of elements) {
    for (const kid of element.kids) if (kid instanceof Element) parentNumbers.set(kid, numberOf(element));
  }
  const objects = new Map<number, PdfDictionary>();
  const parents = new ParentTree(pages);
  objects.set(root, rootOf(tree, numberOf(tree), parentTree));
  for (const element of elements) {
    const page = pageOf(element.kids);
    const kids = element.kids.map((kid): PdfValue => {
      if (kid instanceof Element) return new PdfReference(numberOf(kid));
      parents.add(kid, numberOf(element));
      return content(kid, page);
    });
    objects.set(numberOf(element), dictionaryOf(element, parentNumbers.get(element) ?? root, page, kids));
  }
  objects.get(root)?.set("ParentTreeNextKey", parents.nextKey);
  objects.set(parentTree, new Map([["Nums", parents.entries()]]));
  return { root, parentTree, objects, pages: parents.pageKeys, annotations: parents.annotationKeys };
}

/** All elements, those of one type together, in the order in which the pages show them. */
function inWrittenOrder(tree: Element, pages: readonly number[]): Element[] {
  const order = new Map(pages.map((page, index) => [page, index]));
  const places = new Map<Element, number>();
  const found = new Map<string, Element[]>();
  const readingOrder = [...elementsOf(tree)];
  for (const element of readingOrder.toReversed()) {
    const own = element.kids.map((kid) => {
      if (kid instanceof Element) return places.get(kid) ?? Number.POSITIVE_INFINITY;
      return isMark(kid) ? (order.get(kid.page) ?? 0) * mostMarks + kid.id : Number.POSITIVE_INFINITY;
    });
    places.set(
      element,
      own.reduce((first, place) => Math.min(first, place), Number.POSITIVE_INFINITY),
    );
  }
  for (const element of readingOrder) {
    const alike = found.get(element.type) ?? [];
    alike.push(element);
    found.set(element.type, alike);
  }
  const placeOf = (element: Element) => places.get(element) ?? 0;
  return [...found.values()].flatMap((alike) =>
    alike.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0)),
  );
}

function rootOf(tree: Element, first: number, parentTree: number): PdfDictionary {
  const roles = roleMap(tree);
  return new Map<string, PdfValue>([
    ["Type", new PdfName("StructTreeRoot")],
    ["K", new PdfReference(first)],
    ["ParentTree", new PdfReference(parentTree)],
    ...(roles.size === 0 ? [] : [["RoleMap", roles] as const]),
  ]);
}

function dictionaryOf(
  element: Element,
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
    ...element.about,
  ]);
}

/** The page of the first thing that an element holds itself: other pages have to be named. */
function pageOf(kids: readonly Kid[]): number | undefined {
  for (const kid of kids) if (!(kid instanceof Element)) return kid.page;
  return undefined;
}

/** Marked content or an annotation, as the element that holds it refers to it. */
function content(kid: Exclude<Kid, Element>, page: number | undefined): PdfValue {
  const elsewhere = kid.page === page ? [] : [["Pg", new PdfReference(kid.page)] as const];
  if (!isMark(kid)) {
    return new Map<string, PdfValue>([
      ["Type", new PdfName("OBJR")],
      ["Obj", new PdfReference(kid.annotation)],
      ...elsewhere,
    ]);
  }
  if (elsewhere.length === 0) return kid.id;
  return new Map<string, PdfValue>([["Type", new PdfName("MCR")], ...elsewhere, ["MCID", kid.id]]);
}
