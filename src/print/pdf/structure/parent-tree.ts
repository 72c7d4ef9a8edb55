import { serialise } from "../serialise.ts";
import { asDictionary, PdfReference, type PdfValue } from "../value.ts";
import { type Element, isMark, type Kid } from "./element.ts";

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

/** Room for a key of six digits and a reference of as many. */
const rowLength = 20;

/** The object of a parent tree in rows: a reference each, so that one row is like the next but for a digit. */
export function parentTreeRows(
  tree: PdfValue,
  renumbered: (number: number) => number,
): { body: string; rowLength: number } {
  const entries = asDictionary(tree)?.get("Nums");
  const rows = ["<</Nums["];
  let key = "";
  for (const [index, entry] of (Array.isArray(entries) ? entries : []).entries()) {
    if (index % 2 === 0) key = serialise(entry);
    else if (!Array.isArray(entry)) rows.push(`${key} ${serialise(entry, renumbered)}`);
    else rows.push(`${key}[`, ...entry.map((each) => serialise(each, renumbered)), "]");
  }
  rows.push("]>>");
  return { body: rows.map((row) => row.padStart(rowLength)).join(""), rowLength };
}
