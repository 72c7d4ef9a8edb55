import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { MarkedContentReference } from "../../src/pdf/structure/structure-tree.ts";
import { readOnce } from "./read-once.ts";
import { openPdf, outlineOf } from "./read-pdf.ts";

/** A PDF as an independent reader reads it. */
export interface WholePdf {
  /** From the first one. */
  pages: readonly ReadPage[];
  /** Titles of the outline, each after its depth from 0. */
  outline: readonly string[];
  /** The page, from 1, of each named destination. */
  pageOf: ReadonlyMap<string, number>;
}

interface ReadPage {
  /** In points. */
  height: number;
  pieces: readonly TextPiece[];
  /** The text of the pieces, with the ends of lines. */
  text: string;
}

/** A piece of text, in points from the lower left corner of its page. */
interface TextPiece {
  x: number;
  y: number;
  text: string;
  endsLine: boolean;
  /** The reader's name of the marked content that it belongs to (`nameOfMark`); "" for an artifact. */
  mark: string;
}

/** The reader's name of marked content. */
export function nameOfMark({ page, id }: MarkedContentReference): string {
  return `p${page}R_mc${id}`;
}

/** The whole of a PDF, read once: that takes longer than many a print. */
export const wholePdf = readOnce(async (bytes: Uint8Array): Promise<WholePdf> => {
  await using opened = await openPdf(bytes);
  const { document } = opened;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number));
  const pageOf = new Map<string, number>();
  for (const [name, [page]] of Object.entries(await document.getDestinations()))
    pageOf.set(name, (await document.getPageIndex(page)) + 1);
  return { pages, outline: await outlineOf(document), pageOf };
});

async function readPage(document: PDFDocumentProxy, number: number): Promise<ReadPage> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const pieces: TextPiece[] = [];
  const open: string[] = [];
  for (const item of items) {
    if ("str" in item) {
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
      const mark = open.findLast((id) => id !== "") ?? "";
      pieces.push({ x, y, text: item.str, endsLine: item.hasEOL, mark });
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push(item.id ?? "");
  }
  const text = pieces.map((piece) => piece.text + (piece.endsLine ? "\n" : "")).join("");
  return { height: Number(page.view[3]), pieces, text };
}
