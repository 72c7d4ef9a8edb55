import { PdfError } from "../syntax/pdf-error.ts";
import { PdfReference, type PdfValue } from "../syntax/value.ts";
import { isMarkedContent, type MarkedContentReference, type ObjectReference } from "./structure-element.ts";

/** From marked content and annotations back to their elements (ISO 32000-1, 14.7.4.4): the pages' keys come first. */
export class ParentTree {
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
      if (!owners) throw new PdfError("the structure tree names a page that is none");
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
