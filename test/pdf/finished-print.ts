import { bindSections } from "../../src/pdf/bind/bind-sections.ts";
import { finishSection, type PageWords } from "../../src/pdf/finish-section.ts";
import { readPrint } from "../../src/pdf/read-print.ts";
import { readPdf } from "../../src/pdf/syntax/read-pdf.ts";
import type { PrintBrowser } from "../../src/print/browser/print-browser.ts";
import { printSection } from "../../src/print/print-section.ts";

const about = { title: "A brief", language: "en", date: "2018-10-27", creator: "plenibrief 0.0.0" };

/** One print of a page: as the browser made it, and as the tool makes it of that. */
export async function finishedAndUnfinished(
  { page }: PrintBrowser,
  html: string,
): Promise<{
  unfinished: Uint8Array;
  finished: Uint8Array;
  words: PageWords;
  pageOf: ReadonlyMap<string, number>;
}> {
  const { pdf: unfinished, numbers, pageOf, heads, words } = await printSection(page, html);
  const printed = readPrint(readPdf(unfinished), numbers, pageOf, heads);
  return { unfinished, finished: await bindSections([finishSection(printed, words)], about), words, pageOf };
}

export function finishedOf(unfinished: Uint8Array, words: PageWords): Promise<Uint8Array> {
  return bindSections([finishSection(readPrint(readPdf(unfinished)), words)], about);
}
