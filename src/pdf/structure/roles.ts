import { type PdfDictionary, PdfName } from "../syntax/value.ts";
import { elementsOf, type StructureElement } from "./structure-element.ts";

/** The types of PDF 1.7 (ISO 32000-1, 14.8.4). */
const standard: ReadonlySet<string> = new Set(
  (
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody " +
    "Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP " +
    "Figure Formula Form"
  ).split(" "),
);

/** What the types that Chromium takes from PDF 2.0 stand for in a PDF 1.7. */
const meanings: ReadonlyMap<string, string> = new Map([
  ["Em", "Span"],
  ["Strong", "Span"],
  ["Sub", "Span"],
  ["Title", "P"],
  ["FENote", "Note"],
  ["DocumentFragment", "Part"],
]);

/** The standard type for each type of a tree that is none; a division for one that nobody knows. */
export function roleMap(tree: StructureElement): PdfDictionary {
  const used = new Set(elementsOf(tree).map(({ type }) => type));
  const others = [...used].filter((type) => !standard.has(type)).sort();
  return new Map(others.map((type) => [type, new PdfName(meanings.get(type) ?? "Div")]));
}
