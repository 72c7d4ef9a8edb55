import { times } from "./content/geometry.ts";
import { type PageContent, textObjectsOf, textOfSequences } from "./content/page-content.ts";
import { readContent } from "./content/read-content.ts";
import { SectionResources } from "./content/section-resources.ts";
import { pagesOfDestinations } from "./document/navigation.ts";
import { type PageReferences, type SectionPages, setPageNumbers, setRunningNumbers } from "./page-numbers.ts";
import { type RunningHeads, setRunningHeads } from "./running-heads.ts";
import type { PdfFile } from "./syntax/read-pdf.ts";
import { PdfError, PdfReference } from "./syntax/value.ts";

/** A PDF as the browser printed it, with page numbers in place of their placeholders; each content stream is read once. */
export interface PrintedPdf {
  resources: SectionResources;
  pages: readonly PageContent[];
  /**
   * The text that the pages show, in the order in which it is painted. It serves to check that no text is missing: spaces
   * between words may be. A glyph that no font has is `missingGlyph`.
   */
  text: string;
  /** Of each page. */
  fontSizes: readonly FontSizes[];
}

/** The number of glyphs that a page shows at each font size, by tenths of a point. */
export type FontSizes = ReadonlyMap<number, number>;

/**
 * Reads a print and sets its page numbers and running heads.
 *
 * @param pageOf the page number of each id that a link of the document names
 * @param section its place, where it is a section of a document
 * @throws PdfError where it is not as Chromium writes it
 */
export function readPrint(
  file: PdfFile,
  references: PageReferences = { room: 0, references: [] },
  pageOf: ReadonlyMap<string, number> = pagesOfDestinations(file),
  heads: RunningHeads = { parts: [] },
  section?: SectionPages,
): PrintedPdf {
  const resources = new SectionResources(file);
  const pages = readPages(resources);
  setPageNumbers(pages, references, pageOf);
  if (section) setRunningNumbers(pages, section);
  setRunningHeads(file, pages, heads);
  const text = pages.map(({ sequences }) => textOfSequences(sequences)).join("\n");
  return { resources, pages, text, fontSizes: pages.map(fontSizes) };
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
