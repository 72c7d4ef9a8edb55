import { type PdfDictionary, PdfName, PdfReference, type PdfValue } from "../value.ts";
import { Element, isMark, type Kid } from "./element.ts";
import { roleMap } from "./roles.ts";

/** A structure tree as objects, and what pages and annotations have to say to be found in it. */
export interface StructureObjects {
  root: number;
  objects: ReadonlyMap<number, PdfDictionary>;
  /** `StructParents` of each page, by its object number. */
  pages: ReadonlyMap<number, number>;
  /** `StructParent` of each annotation, by its object number. */
  annotations: ReadonlyMap<number, number>;
}

/**
 * The objects of a structure tree (ISO 32000-1, 14.7), numbered level by level: what stands beside each other in
 * the tree stands beside each other in the file, and packs well.
 *
 * @param pages object numbers of the pages, in order
 * @param next the first number that is free
 */
export function structureObjects(tree: Element, pages: readonly number[], next: number): StructureObjects {
  const [root, parentTree, first] = [next, next + 1, next + 2];
  const elements: { element: Element; parent: number }[] = [{ element: tree, parent: root }];
  const objects = new Map<number, PdfDictionary>();
  const parents = new ParentTree(pages);
  for (let at = 0; at < elements.length; at++) {
    const { element, parent } = elements[at] ?? { element: tree, parent: root };
    const number = first + at;
    const page = pageOf(element.kids);
    const kids = element.kids.map((kid): PdfValue => {
      if (kid instanceof Element) {
        elements.push({ element: kid, parent: number });
        return new PdfReference(first + elements.length - 1);
      }
      parents.add(kid, number);
      return content(kid, page);
    });
    objects.set(number, dictionaryOf(element, parent, page, kids));
  }
  objects.set(root, rootOf(tree, first, parentTree, parents.nextKey));
  objects.set(parentTree, new Map([["Nums", parents.entries()]]));
  return { root, objects, pages: parents.pageKeys, annotations: parents.annotationKeys };
}

function rootOf(tree: Element, first: number, parentTree: number, nextKey: number): PdfDictionary {
  const roles = roleMap(tree);
  return new Map<string, PdfValue>([
    ["Type", new PdfName("StructTreeRoot")],
    ["K", new PdfReference(first)],
    ["ParentTree", new PdfReference(parentTree)],
    ["ParentTreeNextKey", nextKey],
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
    ["S", new PdfName(element.type)],
    ["P", new PdfReference(parent)],
    ...(page === undefined ? [] : [["Pg", new PdfReference(page)] as const]),
    ...element.about,
    ...held,
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

/** From marked content and annotations back to their elements (ISO 32000-1, 14.7.4.4): the pages' keys come first. */
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

  add(kid: Exclude<Kid, Element>, element: number): void {
    if (isMark(kid)) {
      const key = this.pageKeys.get(kid.page);
      const owners = key === undefined ? undefined : this.#byPage[key];
      if (!owners) throw new Error("the PDF's structure tree names a page that is none");
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
