import { finishPdf, type PageWords } from "../../src/pdf/finish-pdf.ts";
import { readPdf } from "../../src/pdf/syntax/read-pdf.ts";
import type { PrintBrowser } from "../../src/print/browser/print-browser.ts";
import { printUnfinished } from "../../src/print/print-page.ts";

const about = { title: "A brief", language: "en", date: "2018-10-27", creator: "plenibrief 0.0.0" };

/** One print of a page: as the browser made it, and as the tool makes it of that. */
export async function finishedAndUnfinished(
  { page }: PrintBrowser,
  html: string,
): Promise<{ unfinished: Uint8Array; finished: Uint8Array; words: PageWords }> {
  const { pdf: unfinished, words } = await printUnfinished(page, html);
  return { unfinished, finished: finishedOf(unfinished, words), words };
}

export function finishedOf(unfinished: Uint8Array, words: PageWords): Uint8Array {
  return finishPdf(readPdf(unfinished), about, words);
}
