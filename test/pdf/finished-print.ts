import { Binder } from "../../src/pdf/bind/binder.ts";
import { type FinishedSection, finishSection, type PageWords } from "../../src/pdf/finish-section.ts";
import { type FontSizes, readPrint } from "../../src/pdf/read-print.ts";
import { readPdf } from "../../src/pdf/syntax/read-pdf.ts";
import type { Page } from "../../src/print/browser/page.ts";
import type { PrintBrowser } from "../../src/print/browser/print-browser.ts";
import type { PageLayout } from "../../src/print/check-print.ts";
import { printSection } from "../../src/print/print-section.ts";

const about = { title: "A brief", language: "en", date: "2018-10-27", creator: "plenibrief 0.0.0" };

/** One print of a page: as the browser made it, and as the tool makes it of that. */
export interface FinishedPrint {
  unfinished: Uint8Array;
  finished: Uint8Array;
  words: PageWords;
  pageOf: ReadonlyMap<string, number>;
  /** The font sizes of the page, and those of each page of the print. */
  layout: PageLayout;
  fontSizes: readonly FontSizes[];
}

/** @param room of page numbers, in digits; by default estimated */
export async function finishedAndUnfinished(
  { page }: PrintBrowser,
  html: string,
  room?: number,
): Promise<FinishedPrint> {
  await page.load(html);
  return finishedLoaded(page, room);
}

/** The same of the page that is loaded. */
export async function finishedLoaded(page: Page, room?: number): Promise<FinishedPrint> {
  const { pdf: unfinished, numbers, pageOf, heads, words, layout } = await printSection(page, room);
  const printed = readPrint(readPdf(unfinished), numbers, pageOf, heads);
  const { fontSizes } = printed;
  const finished = await bound(finishSection(printed, words));
  return { unfinished, finished, words, pageOf, layout, fontSizes };
}

export function finishedOf(unfinished: Uint8Array, words: PageWords): Promise<Uint8Array> {
  return bound(finishSection(readPrint(readPdf(unfinished)), words));
}

function bound(section: FinishedSection): Promise<Uint8Array> {
  const binder = new Binder();
  binder.add(section);
  return binder.end(about);
}
