import { SectionResources, type Sequence } from "../../../src/pdf/content/page-content.ts";
import { readContent } from "../../../src/pdf/content/read-content.ts";
import { writeContent } from "../../../src/pdf/content/write-content.ts";
import { readPdf } from "../../../src/pdf/syntax/read-pdf.ts";
import { type PdfDictionary, PdfReference } from "../../../src/pdf/syntax/value.ts";
import { classicPdf } from "../classic-pdf.ts";

/** The width of a glyph of the font `F1`; one has none that is known. */
export const glyphWidth = (glyph: number) => (glyph === 0xdead ? undefined : 400 + (glyph % 7) * 25);

export const hex = (glyph: number) => glyph.toString(16).toUpperCase().padStart(4, "0");

const widths = Array.from({ length: 1000 }, (_, glyph) => glyphWidth(glyph)).join(" ");

/** A file with a composite font, object 1. */
const file = classicPdf(
  new Map(
    [
      "<</Type/Font/Subtype/Type0/DescendantFonts[2 0 R]/ToUnicode 3 0 R>>",
      `<</Type/Font/W[0[${widths}]]/DW/none>>`,
      "<</Length 58>>\nstream\n1 beginbfrange\n<0001> <00FF> <0041>\nendbfrange\n           \nendstream",
    ].map((written, index) => [index + 1, written]),
  ),
  1,
);

const resources: PdfDictionary = new Map([["Font", new Map([["F1", new PdfReference(1)]])]]);

/** What is read from a content stream whose font is `F1`. */
export function contentOf(content: string): Sequence[] {
  const section = new SectionResources(readPdf(file));
  return readContent(Buffer.from(content, "latin1"), resources, section);
}

/** A content stream, read and written again. */
export function rewritten(content: string): string {
  return writeContent(contentOf(content));
}
