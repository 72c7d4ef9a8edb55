import type { MarkedContentReference } from "../../src/pdf/structure/structure-tree.ts";
import {
  type PdfDictionary,
  PdfReference,
  PdfString,
  type PdfValue,
  textOf,
} from "../../src/pdf/syntax/value.ts";
import { nameOf, type RawPdf } from "./raw-pdf.ts";
import { readOnce } from "./read-once.ts";

/** An element of a finished PDF's structure tree. */
export interface Tag {
  type: string;
  object: number;
  dictionary: PdfDictionary;
  /** What it holds in reading order: tags, and marked content. */
  kids: (Tag | MarkedContentReference)[];
  tags: Tag[];
  marks: MarkedContentReference[];
  annotations: number[];
}

/** The structure tree of a PDF, read back from its objects, once. */
export const tagTree = readOnce((pdf: RawPdf): Tag => {
  const root = pdf.dictionary(pdf.catalog.get("StructTreeRoot"));
  return tagOf(pdf, root.get("K") ?? null);
});

function tagOf(pdf: RawPdf, reference: PdfValue): Tag {
  const dictionary = pdf.dictionary(reference);
  const tag: Tag = {
    type: nameOf(dictionary.get("S")),
    object: reference instanceof PdfReference ? reference.number : 0,
    dictionary,
    kids: [],
    tags: [],
    marks: [],
    annotations: [],
  };
  const own = pageOf(dictionary);
  for (const kid of pdf.list(dictionary.get("K"))) {
    const inner = pdf.dictionary(kid);
    const page = pageOf(inner) ?? own ?? 0;
    if (typeof kid === "number") tag.kids.push({ page, id: kid });
    else if (inner.has("S")) tag.kids.push(tagOf(pdf, kid));
    else if (nameOf(inner.get("Type")) === "MCR") tag.kids.push({ page, id: Number(inner.get("MCID")) });
    else if (inner.get("Obj") instanceof PdfReference) tag.annotations.push(numberOf(inner.get("Obj")));
  }
  for (const kid of tag.kids) {
    if ("id" in kid) tag.marks.push(kid);
    else tag.tags.push(kid);
  }
  return tag;
}

/** A tag and all below it, in reading order. */
export function* all(tag: Tag): Generator<Tag> {
  yield tag;
  for (const each of tag.tags) yield* all(each);
}

/** An attribute of a tag, of whichever owner. */
export function attribute(pdf: RawPdf, tag: Tag, name: string): PdfValue {
  for (const each of pdf.list(tag.dictionary.get("A"))) {
    const value = pdf.dictionary(each).get(name);
    if (value !== undefined) return value;
  }
  return null;
}

/** A text of a dictionary, or "". */
export function words(dictionary: PdfDictionary, key: string): string {
  const value = dictionary.get(key);
  return value instanceof PdfString ? textOf(value) : "";
}

export function numberOf(value: PdfValue | undefined): number {
  return value instanceof PdfReference ? value.number : 0;
}

function pageOf(dictionary: PdfDictionary): number | undefined {
  const page = dictionary.get("Pg");
  return page instanceof PdfReference ? page.number : undefined;
}
