import { Binder } from "../../src/pdf/bind/binder.ts";
import { type FinishedSection, finishSection, type PageWords } from "../../src/pdf/finish-section.ts";
import type { PageNumbers } from "../../src/pdf/page-numbers.ts";
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
  const print = page.print.bind(page);
  let unfinished = new Uint8Array();
  page.print = async (mode) => {
    unfinished = new Uint8Array(await print(mode));
    return unfinished;
  };
  const section = await printSection(page, room).finally(() => {
    page.print = print;
  });
  const { file, numbers, pageOf, heads, words, layout, pages } = section;
  const printed = readPrint(file ?? readPdf(unfinished), numbers, heads);
  const { fontSizes } = printed;
  const finished = await bound(finishSection(printed, words), { pageOf, pages });
  return { unfinished, finished, words, pageOf, layout, fontSizes };
}

export function finishedOf(unfinished: Uint8Array, words: PageWords): Promise<Uint8Array> {
  return bound(finishSection(readPrint(readPdf(unfinished)), words));
}

function bound(
  section: FinishedSection,
  numbers: PageNumbers = { pageOf: new Map(), pages: 0 },
): Promise<Uint8Array> {
  const binder = new Binder();
  binder.add(section, numbers);
  return binder.end(about);
}
