import type { PdfDictionary } from "../value.ts";

/** A piece of a page's content stream that carries a number for the structure tree (ISO 32000-1, 14.7.4). */
export interface Mark {
  /** Object number of the page. */
  page: number;
  /** Number of the marked content on its page. */
  id: number;
}

/** An annotation that belongs to the element, nearly always that of a link. */
export interface Linked {
  annotation: number;
  page: number;
}

export type Kid = Element | Mark | Linked;

/** One element of the structure tree, with what it holds in reading order. */
export class Element {
  /** Its kind, such as `P`. */
  readonly type: string;
  /** What else it says of itself: attributes, language, alternate text. */
  readonly about: PdfDictionary;
  readonly kids: readonly Kid[];

  constructor(type: string, kids: readonly Kid[], about: PdfDictionary = new Map()) {
    this.type = type;
    this.kids = kids;
    this.about = about;
  }
}

export function isMark(kid: Kid): kid is Mark {
  return "id" in kid;
}

export function isLinked(kid: Kid): kid is Linked {
  return "annotation" in kid;
}

/** An element and all below it, in reading order. */
export function* elementsOf(root: Element): Generator<Element> {
  yield root;
  for (const kid of root.kids) if (kid instanceof Element) yield* elementsOf(kid);
}
