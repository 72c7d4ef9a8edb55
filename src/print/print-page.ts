import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Binder } from "../pdf/bind/binder.ts";
import type { Metadata } from "../pdf/document/metadata.ts";
import { finishSection } from "../pdf/finish-section.ts";
import { missingGlyph } from "../pdf/fonts/to-unicode.ts";
import { readPrint } from "../pdf/read-print.ts";
import { readPdf } from "../pdf/syntax/read-pdf.ts";
import type { Page } from "./browser/page.ts";
import { ProtocolFault } from "./browser/pipe.ts";
import type { PrintBrowser } from "./browser/print-browser.ts";
import { checkPrint, widePlace } from "./check-print.ts";
import { cutPage } from "./cut-page.ts";
import { BrowserFailure, UnreadablePdf, UnusablePrint, usable } from "./errors.ts";
import { digitsOf, printSection, type SectionPrint } from "./print-section.ts";

interface PrintRequest extends Metadata {
  /**
   * A complete document with its styles, fonts and images. An element with `data-page-of="ID"` gets the number of the
   * page on which the element with that id begins; the document must have a link to `#ID`.
   */
  html: string;
}

export interface Printed {
  pdf: Uint8Array;
  pages: number;
  /** The page number of each id that a link or a page number names. */
  pageOf: ReadonlyMap<string, number>;
  /** The text of the pages in the order in which it is painted: suitable for searching, not for reading. */
  text: string;
  /** The number of characters that no font has, printed as empty boxes. */
  missingGlyphs: number;
  /** The URLs that the document requested; all were refused. */
  refused: readonly string[];
}

/**
 * Prints a page as a finished PDF: tagged, with an outline, page numbers and metadata, its text checked. Rejects with
 * `BrowserFailure` where the browser fails, with `UnusablePrint` where its PDF cannot be used, with the signal's reason
 * where it was aborted.
 */
export async function printPage(
  browser: PrintBrowser,
  request: PrintRequest,
  signal?: AbortSignal,
): Promise<Printed> {
  try {
    const prints = await printSections(browser, request.html, signal);
    const pageOf = pagesOfAll(prints);
    const pages = prints.reduce((sum, print) => sum + print.pages, 0);
    const refused = prints.flatMap((print) => print.refused);
    const binder = new Binder();
    const texts: string[] = [];
    const count = prints.length;
    let first = 1;
    for (let print = prints.shift(); print !== undefined; print = prints.shift()) {
      const index = count - prints.length - 1;
      const place = count > 1 ? { first, of: pages } : undefined;
      const { pdf, file, numbers, heads } = print;
      const printed = await usable(() => {
        return readPrint(file ?? readPdf(pdf), numbers, pageOf, heads, place);
      });
      checkText(printed.text, print.words.text);
      await checkPrint(print.layout, printed, async () => {
        // The tab has loaded others since.
        if (count > 1) await browser.page.load(cutPage(request.html)[index] ?? "");
        return widePlace(browser.page);
      });
      // An interrupt is an event, too.
      await setImmediate();
      signal?.throwIfAborted();
      await usable(() => binder.add(finishSection(printed, print.words)));
      texts.push(printed.text);
      first += print.pages;
    }
    const text = texts.join("\n");
    return {
      pdf: await usable(() => binder.end(request)),
      pages,
      pageOf,
      text,
      missingGlyphs: text.split(missingGlyph).length - 1,
      refused,
    };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof BrowserFailure) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const Failure =
      error instanceof ProtocolFault || error instanceof UnreadablePdf ? UnusablePrint : BrowserFailure;
    throw new Failure(`printing with ${browser.executable} (${browser.version}) failed: ${reason}`, {
      cause: error,
    });
  } finally {
    endHeapLimit();
  }
}

/** The fewest documents of a page that takes hundreds of megabytes to make. */
const manyDocuments = 20;

/**
 * Frees the memory that making a long page took, and limits by how much of its size the heap grows between two collections,
 * until the page is printed. V8 collects garbage only while a program allocates memory, and this one waits while the browser
 * prints: of 5,000 proposals, 600 MB of garbage stayed for minutes, and finishing added as much.
 */
export function collectGarbage(): void {
  setFlagsFromString("--heap-growing-percent=70");
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
}

/** From now on V8 itself decides again by how much the heap grows. */
function endHeapLimit(): void {
  setFlagsFromString("--heap-growing-percent=0");
}

/** Of a long page, with its tags: those that are printed on one page, rather too few. */
const charactersPerPage = 6000;

/**
 * Prints the documents of a page side by side, in as many tabs as the browser may have; the prints do not depend on their
 * number. They are printed once more only where the page has more pages than its page numbers have room for. What a page
 * that is not cut has room for is estimated from its height.
 */
async function printSections(
  browser: PrintBrowser,
  html: string,
  signal?: AbortSignal,
): Promise<SectionPrint[]> {
  for (let wider: number | undefined; ; ) {
    const documents = cutPage(html);
    const isCut = documents.length > 1;
    if (documents.length >= manyDocuments) collectGarbage();
    const room = wider ?? (isCut ? digitsOf(Math.ceil(html.length / charactersPerPage)) : undefined);
    const prints = await inTabs(browser, documents, async (page, document) => {
      await page.load(document);
      const print = await printSection(page, room, signal);
      return isCut ? { ...print, file: undefined } : print;
    });
    const pages = prints.reduce((sum, print) => sum + print.pages, 0);
    const own = Math.max(...prints.map(({ numbers }) => numbers.room));
    if (prints.every(({ numbers }) => numbers.references.length === 0) || digitsOf(pages) <= own)
      return prints;
    wider = own + 1;
  }
}

/**
 * The results of work on each document. A single one is loaded in the tab of the browser, which stays open. Of several, each
 * has a new tab: the memory of the last one is free. Where one fails, no other is begun, and all tabs are closed.
 *
 * @param documents they are taken out of the list, so that they are not in memory longer than they are printed
 */
async function inTabs<Result>(
  browser: PrintBrowser,
  documents: string[],
  work: (page: Page, document: string) => Promise<Result>,
): Promise<Result[]> {
  const [only] = documents;
  if (only !== undefined && documents.length === 1) return [await work(browser.page, only)];
  const results: Result[] = [];
  const count = documents.length;
  documents.reverse();
  const workOn = async () => {
    for (let next = documents.pop(); next !== undefined; next = documents.pop()) {
      const index = count - documents.length - 1;
      await using page = await browser.openPage();
      results[index] = await work(page, next);
    }
  };
  const tabs = Array.from({ length: Math.min(browser.tabs, count) }, async () => {
    await workOn().finally(() => {
      documents.length = 0;
    });
  });
  for (const ended of await Promise.allSettled(tabs)) if (ended.status === "rejected") throw ended.reason;
  return results;
}

/** The page number in the whole document of each id. Throws where one is wanted that no link names. */
function pagesOfAll(prints: readonly SectionPrint[]): Map<string, number> {
  const found = new Map<string, number>();
  let before = 0;
  for (const { pageOf, pages } of prints) {
    for (const [id, page] of pageOf) found.set(id, before + page);
    before += pages;
  }
  const wanted = prints.flatMap(({ numbers }) => numbers.references);
  const unknown = wanted.find(({ target }) => !found.has(target));
  if (unknown !== undefined)
    throw new BrowserFailure(`the page number of "${unknown.target}" is wanted, but no link leads there`);
  return found;
}

/** Rejects a print with less than half of the text; ligatures and shaping make it somewhat shorter. */
function checkText(text: string, words: string): void {
  const [printed, characters] = [text, words].map((each) => each.replace(/\s/g, "").length) as [
    number,
    number,
  ];
  if (printed * 2 < characters) {
    throw new UnusablePrint(`the PDF lacks text: the page has ${characters} characters, the PDF ${printed}`);
  }
}
