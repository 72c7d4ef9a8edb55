/** What the tests use of the package, also what its own types hide: searching is offered by PDFium, but not by the wrapper. */
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
    render(options: {
      scale: number;
      render: "bitmap";
    }): Promise<{ width: number; height: number; data: Uint8Array }>;
  }

  export interface PDFiumModule {
    _FPDFText_LoadPage(page: number): number;
    _FPDFText_ClosePage(text: number): void;
    _FPDFText_FindStart(text: number, words: number, flags: number, start: number): number;
    _FPDFText_FindNext(search: number): number;
    _FPDFText_FindClose(search: number): void;
    wasmExports: { malloc(size: number): number; free(at: number): void };
    HEAPU8: Uint8Array;
  }
}
