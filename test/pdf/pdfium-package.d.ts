/** What the tests use of the package, also what its own types hide: searching, and drawing without a copy, are offered by PDFium, but not by the wrapper. */
declare module "@hyzyla/pdfium" {
  export class PDFiumLibrary {
    static init(): Promise<PDFiumLibrary>;
    loadDocument(pdf: Uint8Array): Promise<PDFiumDocument>;
  }

  export interface PDFiumDocument {
    getPageCount(): number;
    getPage(index: number): PDFiumPage;
    destroy(): void;
  }

  export interface PDFiumPage {
    readonly module: PDFiumModule;
    readonly pageIdx: number;
    getText(): string;
    getOriginalSize(): { originalWidth: number; originalHeight: number };
  }

  export interface PDFiumModule {
    _FPDFText_LoadPage(page: number): number;
    _FPDFText_ClosePage(text: number): void;
    _FPDFText_FindStart(text: number, words: number, flags: number, start: number): number;
    _FPDFText_FindNext(search: number): number;
    _FPDFText_FindClose(search: number): void;
    _FPDFBitmap_CreateEx(width: number, height: number, format: number, at: number, stride: number): number;
    _FPDFBitmap_FillRect(
      bitmap: number,
      x: number,
      y: number,
      width: number,
      height: number,
      colour: number,
    ): void;
    _FPDFBitmap_Destroy(bitmap: number): void;
    _FPDF_RenderPageBitmap(
      bitmap: number,
      page: number,
      x: number,
      y: number,
      width: number,
      height: number,
      rotation: number,
      flags: number,
    ): void;
    _FPDF_ClosePage(page: number): void;
    wasmExports: { malloc(size: number): number; free(at: number): void };
    HEAPU8: Uint8Array;
  }
}
