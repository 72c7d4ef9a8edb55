import { type PDFiumDocument, PDFiumLibrary, type PDFiumPage } from "@hyzyla/pdfium";

/** A page as PDFium draws it: four bytes a pixel, of which the last one is unused. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8Array;
}

/** A PDF as Chrome's own reader sees it. Pages count from 0. */
export interface OpenDocument extends Disposable {
  pages: number;
  picture: (page: number, pixelsPerPoint: number) => Promise<Picture>;
  text: (page: number) => string;
  /** Of some words those that a search on the page finds. */
  find: (page: number, words: readonly string[]) => string[];
}

let library: Promise<PDFiumLibrary> | undefined;

export async function openDocument(pdf: Uint8Array): Promise<OpenDocument> {
  library ??= PDFiumLibrary.init();
  const document: PDFiumDocument = await (await library).loadDocument(pdf);
  return {
    pages: document.getPageCount(),
    picture: (page, scale) => document.getPage(page).render({ scale, render: "bitmap" }),
    text: (page) => document.getPage(page).getText(),
    find: (page, words) => found(document.getPage(page), words),
    [Symbol.dispose]: () => document.destroy(),
  };
}

function found({ module, pageIdx }: PDFiumPage, words: readonly string[]): string[] {
  const text = module._FPDFText_LoadPage(pageIdx);
  const hits = words.filter((word) => {
    const bytes = Buffer.from(`${word}\0`, "utf16le");
    const at = module.wasmExports.malloc(bytes.length);
    module.HEAPU8.set(bytes, at);
    const search = module._FPDFText_FindStart(text, at, 0, 0);
    const isFound = module._FPDFText_FindNext(search) !== 0;
    module._FPDFText_FindClose(search);
    module.wasmExports.free(at);
    return isFound;
  });
  module._FPDFText_ClosePage(text);
  return hits;
}
