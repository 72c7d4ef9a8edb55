import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Binder } from "../pdf/bind/binder.ts";
import type { Metadata } from "../pdf/document/metadata.ts";
import { type FinishedSection, finishSection } from "../pdf/finish-section.ts";
import { missingGlyph } from "../pdf/fonts.ts";
import { readPrint } from "../pdf/read-print.ts";
import { readPdf } from "../pdf/syntax/read-pdf.ts";
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
  /** The number of characters that no font has, printed as empty boxes. */
  missingGlyphs: number;
  /** The URLs that the document requested; all were refused. */
  refused: readonly string[];
}

/** A document of a page that is printed: what it was printed from, and what is needed to bind it. */
interface PrintedDocument extends Pick<SectionPrint, "pages" | "pageOf" | "numbers" | "refused"> {
  source: string;
}

/** One that is finished. It may be bound again, with other page numbers. */
interface FinishedDocument extends PrintedDocument {
  section: FinishedSection;
  missingGlyphs: number;
}

/** One that is not finished yet. */
type UnfinishedDocument = PrintedDocument & SectionPrint;

/**
 * The documents of the page that was printed last, by what they were printed from: of a page that is the same but for some
 * sections, only these are printed and finished.
 */
export type KnownDocuments = Map<string, FinishedDocument>;

/**
 * Prints a page as a finished PDF: tagged, with an outline, page numbers and metadata, its text checked. Rejects with
 * `BrowserFailure` where the browser fails, with `UnusablePrint` where its PDF cannot be used, with the signal's reason
 * where it was aborted.
 *
 * @param known is replaced by the documents of this page
 */
export async function printPage(
  browser: PrintBrowser,
  request: PrintRequest,
  signal?: AbortSignal,
  known?: KnownDocuments,
): Promise<Printed> {
  try {
    const prints = await printDocuments(browser, request.html, signal, known);
    const pageOf = pagesOfAll(prints);
    const pages = prints.reduce((sum, print) => sum + print.pages, 0);
    const refused = prints.flatMap((print) => print.refused);
    const binder = new Binder();
    const count = prints.length;
    let missingGlyphs = 0;
    known?.clear();
    for (let print = prints.shift(); print !== undefined; print = prints.shift()) {
      const index = count - prints.length - 1;
      const document =
        "section" in print
          ? print
          : await finish(print, browser, count > 1, () => cutPage(request.html)[index]);
      if (pages <= mostKnown) known?.set(document.source, document);
      // An interrupt is an event, too.
      await setImmediate();
      signal?.throwIfAborted();
      await usable(() => binder.add(document.section, { pageOf, pages }));
      missingGlyphs += document.missingGlyphs;
    }
    return { pdf: await usable(() => binder.end(request)), pages, pageOf, missingGlyphs, refused };
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

/** In pages: a longer document would take hundreds of megabytes to be known. */
const mostKnown = 1000;

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
 * Prints the documents of a page that are not known, side by side, in as many tabs as the browser may have; the prints do not
 * depend on their number. They are printed once more only where the page has more pages than its page numbers have room for.
 * What a page that is not cut has room for is estimated from its height.
 */
async function printDocuments(
  browser: PrintBrowser,
  html: string,
  signal?: AbortSignal,
  known?: KnownDocuments,
): Promise<(FinishedDocument | UnfinishedDocument)[]> {
  for (let wider: number | undefined; ; ) {
    const documents = cutPage(html);
    const isCut = documents.length > 1;
    if (documents.length >= manyDocuments) collectGarbage();
    const room = wider ?? (isCut ? digitsOf(Math.ceil(html.length / charactersPerPage)) : undefined);
    const sources = documents.map((document) => (known ? `${room} ${document}` : ""));
    const others = documents.filter((_, index) => !known?.has(sources[index] ?? ""));
    // They are not in memory longer than they are printed.
    documents.length = 0;
    const printed = await browser.inTabs(others, async (page, document) => {
      await page.load(document);
      const print = await printSection(page, room, signal);
      return isCut ? { ...print, file: undefined } : print;
    });
    const all = sources.map(
      (source) => known?.get(source) ?? { ...(printed.shift() as SectionPrint), source },
    );
    const pages = all.reduce((sum, print) => sum + print.pages, 0);
    const own = Math.max(...all.map(({ numbers }) => numbers.room));
    if (all.every(({ numbers }) => numbers.references.length === 0) || digitsOf(pages) <= own) return all;
    wider = own + 1;
  }
}

/**
 * Checks and finishes a document.
 *
 * @param isSection it is one of several
 * @param html returns what it was printed from
 */
async function finish(
  print: UnfinishedDocument,
  browser: PrintBrowser,
  isSection: boolean,
  html: () => string | undefined,
): Promise<FinishedDocument> {
  const { pdf, file, numbers, heads, words, layout, source, pages, pageOf, refused } = print;
  const printed = await usable(() => readPrint(file ?? readPdf(pdf), numbers, heads, isSection));
  checkText(printed.text, words.text);
  await checkPrint(layout, printed, async () => {
    // The tab has loaded others since.
    if (isSection) await browser.page.load(html() ?? "");
    return widePlace(browser.page);
  });
  const section = await usable(() => finishSection(printed, words));
  const missingGlyphs = printed.text.split(missingGlyph).length - 1;
  return { source, pages, pageOf, numbers, refused, section, missingGlyphs };
}

/** The page number in the whole document of each id. Throws where one is wanted that no link names. */
function pagesOfAll(prints: readonly PrintedDocument[]): Map<string, number> {
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
