import { times } from "./content/geometry.ts";
import {
  type PageContent,
  SectionResources,
  textObjectsOf,
  textOfSequences,
} from "./content/page-content.ts";
import { readContent } from "./content/read-content.ts";
import { findNumberedText, type NumberedText, type PageReferences } from "./page-numbers.ts";
import { type RunningHeads, setRunningHeads } from "./running-heads.ts";
import type { PdfFile } from "./syntax/read-pdf.ts";
import { PdfError, PdfReference } from "./syntax/value.ts";

/** A PDF as the browser printed it; each content stream is read once. */
export interface PrintedPdf {
  resources: SectionResources;
  pages: readonly PageContent[];
  /** Where page numbers are set when they are known. */
  numbered: NumberedText;
  /**
   * The text that the pages show, in the order in which it is painted. It serves to check that no text is missing: spaces
   * between words may be. Placeholders are in it in place of page numbers. A glyph that no font has is `missingGlyph`.
   */
  text: string;
  /** Of each page. */
  fontSizes: readonly FontSizes[];
}

/** The number of glyphs that a page shows at each font size, by tenths of a point. */
export type FontSizes = ReadonlyMap<number, number>;

/**
 * Reads a print and sets its running heads.
 *
 * @param isSection it is a section of a document: its running heads and feet have placeholders of page numbers
 * @throws PdfError where it is not as Chromium writes it
 */
export function readPrint(
  file: PdfFile,
  references: PageReferences = { room: 0, references: [] },
  heads: RunningHeads = { parts: [] },
  isSection = false,
): PrintedPdf {
  const resources = new SectionResources(file);
  const pages = readPages(resources);
  const numbered = findNumberedText(pages, references, isSection);
  setRunningHeads(file, pages, heads);
  const text = pages.map(({ sequences }) => textOfSequences(sequences)).join("\n");
  return { resources, pages, numbered, text, fontSizes: pages.map(fontSizes) };
}

/** Reads the content of each page, in their order. @throws PdfError where it is not as Chromium writes it */
export function readPages(section: SectionResources): PageContent[] {
  const { file } = section;
  const seen = new Set<number>();
  return file.pages().map((page) => {
    const dictionary = file.dictionary(new PdfReference(page));
    const contents = dictionary.get("Contents");
    if (!(contents instanceof PdfReference) || seen.has(contents.number))
      throw new PdfError("a page has no content stream of the expected kind");
    seen.add(contents.number);
    const bytes = file.stream(contents.number);
    if (!bytes) throw new PdfError("a page has no content stream of the expected kind");
    const sequences = readContent(bytes, file.dictionary(dictionary.get("Resources")), section);
    return { page, stream: contents.number, sequences };
  });
}

/** The font sizes of a page as they are printed, with all scaling. */
function fontSizes(page: PageContent): FontSizes {
  const sizes = new Map<number, number>();
  for (const { spans, size, matrix, space } of textObjectsOf(page)) {
    const [, , right, up] = times(matrix, space);
    const tenths = Math.round(size * Math.hypot(right, up) * 10);
    for (const { glyphs } of spans) sizes.set(tenths, (sizes.get(tenths) ?? 0) + glyphs.length);
  }
  return sizes;
}
