import { type PDFiumDocument, PDFiumLibrary, type PDFiumPage } from "@hyzyla/pdfium";

/** A page as PDFium draws it: four bytes a pixel, of which the last one is unused. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8Array;
}

/** A page that is drawn in PDFium's memory. */
export interface DrawnPage extends Disposable {
  /** Valid until another page is drawn or this one is disposed. */
  picture: () => Picture;
}

/** A PDF as Chrome's own reader sees it. Pages count from 0. */
export interface OpenDocument extends Disposable {
  pages: number;
  draw: (page: number, pixelsPerPoint: number) => DrawnPage;
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
    draw: (page, scale) => drawn(document.getPage(page), scale),
    text: (page) => document.getPage(page).getText(),
    find: (page, words) => found(document.getPage(page), words),
    [Symbol.dispose]: () => document.destroy(),
  };
}

/** Annotations too, and letters smoothed as on a screen of three colours a pixel. */
const DRAWING_FLAGS = 0x01 | 0x02;
const BYTES_PER_PIXEL = 4;

/** Not by the package's own function, which copies the megabytes of each picture. */
function drawn(page: PDFiumPage, scale: number): DrawnPage {
  const { module, pageIdx } = page;
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const [width, height] = [originalWidth, originalHeight].map((each) => Math.floor(each) * scale) as [
    number,
    number,
  ];
  const size = width * height * BYTES_PER_PIXEL;
  const at = module.wasmExports.malloc(size);
  const bitmap = module._FPDFBitmap_CreateEx(width, height, BYTES_PER_PIXEL, at, width * BYTES_PER_PIXEL);
  module._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
  module._FPDF_RenderPageBitmap(bitmap, pageIdx, 0, 0, width, height, 0, DRAWING_FLAGS);
  module._FPDFBitmap_Destroy(bitmap);
  module._FPDF_ClosePage(pageIdx);
  return {
    picture: () => ({ width, height, data: module.HEAPU8.subarray(at, at + size) }),
    [Symbol.dispose]: () => module.wasmExports.free(at),
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
