import { type FormContent, type PageContents, readForms, readPageContents } from "./content/page-contents.ts";
import { extractText, type FontSizes, fontSizes, type ItemsOfPages } from "./content/printed-text.ts";
import { textItems } from "./content/text-items.ts";
import { pagesOfDestinations } from "./document/navigation.ts";
import { Fonts } from "./fonts/fonts.ts";
import { type PageReferences, setPageNumbers } from "./page-numbers/set-page-numbers.ts";
import { type SectionPages, setRunningNumbers } from "./page-numbers/set-running-numbers.ts";
import { type RunningHeads, setRunningHeads } from "./running-heads.ts";
import type { PdfFile } from "./syntax/read-pdf.ts";

/** A PDF as the browser printed it, with page numbers in place of their placeholders; each content stream is parsed once. */
export interface PrintedPdf {
  file: PdfFile;
  fonts: Fonts;
  pages: PageContents;
  items: ItemsOfPages;
  forms: ReadonlyMap<number, FormContent>;
  text: string;
  /** Of each page. */
  fontSizes: readonly FontSizes[];
}

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
  const fonts = new Fonts(file);
  const forms = readForms(file, fonts);
  const numbered = setPageNumbers(readPageContents(file, fonts), references, pageOf);
  const counted = section ? setRunningNumbers(numbered, section) : numbered;
  const pages = setRunningHeads(file, counted, heads);
  const items = new Map([...pages].map(([page, content]) => [page, textItems(content)]));
  return {
    file,
    fonts,
    pages,
    items,
    forms,
    text: extractText(file, pages, items, forms),
    fontSizes: [...items.values()].map(fontSizes),
  };
}
