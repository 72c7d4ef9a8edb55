import { type FormContent, type PageContents, readForms, readPageContents } from "./content/page-contents.ts";
import { extractText, type FontSizes, fontSizes } from "./content/printed-text.ts";
import { pagesOfDestinations } from "./document/navigation.ts";
import { type PageReferences, setPageNumbers } from "./page-numbers/set-page-numbers.ts";
import type { PdfFile } from "./syntax/read-pdf.ts";

/** A PDF as the browser printed it, with page numbers in place of their placeholders; each content stream is parsed once. */
export interface PrintedPdf {
  file: PdfFile;
  pages: PageContents;
  forms: ReadonlyMap<number, FormContent>;
  /** The page number, from 1, of each id that a link of the document names. */
  pageOf: ReadonlyMap<string, number>;
  text: string;
  /** Of each page. */
  fontSizes: readonly FontSizes[];
}

/**
 * Reads a print and sets its page numbers.
 *
 * @param pageOf the result of `pagesOfDestinations`
 * @throws PdfError where it is not as Chromium writes it
 */
export function readPrint(
  file: PdfFile,
  references: PageReferences = { room: 0, references: [] },
  pageOf: ReadonlyMap<string, number> = pagesOfDestinations(file),
): PrintedPdf {
  const forms = readForms(file);
  const pages = setPageNumbers(file, readPageContents(file), references, pageOf);
  return {
    file,
    pages,
    forms,
    pageOf,
    text: extractText(file, pages, forms),
    fontSizes: [...pages.values()].map(({ operations }) => fontSizes(operations)),
  };
}
