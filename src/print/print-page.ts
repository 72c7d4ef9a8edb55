import type { Metadata } from "../pdf/document/metadata.ts";
import { pagesOfDestinations } from "../pdf/document/navigation.ts";
import { finishPdf, type PageWords } from "../pdf/finish-pdf.ts";
import { missingGlyph } from "../pdf/fonts/to-unicode.ts";
import { type PrintedPdf, readPrint } from "../pdf/read-print.ts";
import { readPdf } from "../pdf/syntax/read-pdf.ts";
import type { Page } from "./browser/page.ts";
import { ProtocolFault } from "./browser/pipe.ts";
import type { PrintBrowser } from "./browser/print-browser.ts";
import { checkPrint } from "./check-print.ts";
import { BrowserFailure, UnusablePrint } from "./errors.ts";
import { type PageLayout, pageLayout } from "./page-layout.ts";
import { digitsOf, estimatedRoom, fillPlaceholders } from "./page-numbers.ts";

export interface PrintRequest extends Metadata {
  /**
   * One whole document: styles, fonts and images inside. An element with `data-page-of="ID"` gets the number of
   * the page on which the element with that id begins; a link to `#ID` has to stand somewhere in the document.
   */
  html: string;
}

export interface Printed {
  pdf: Uint8Array;
  pages: number;
  /** Page number of every id that a link or a page number names. */
  pageOf: ReadonlyMap<string, number>;
  /** What the pages show, in the order in which it is drawn: to search it, not to read it. */
  text: string;
  /** How many characters no font had: printed as empty boxes. */
  missingGlyphs: number;
  /** Addresses that the document requested; all of them were refused. */
  refused: readonly string[];
}

/**
 * Prints a page as a finished PDF: tagged, with an outline, page numbers and metadata, its text checked.
 * Rejects with `BrowserFailure` where the browser fails, with `UnusablePrint` where it prints what cannot be used, with
 * the signal's reason where it was aborted.
 */
export async function printPage(
  browser: PrintBrowser,
  request: PrintRequest,
  signal?: AbortSignal,
): Promise<Printed> {
  try {
    const { page } = browser;
    const { printed, words, layout } = await printUnfinished(page, request.html, signal);
    const { text } = printed;
    checkText(text, words.text.replace(/\s/g, "").length);
    await checkPrint(page, layout, printed);
    signal?.throwIfAborted();
    return {
      pdf: usable(() => finishPdf(printed, request, words)),
      pages: printed.pages.size,
      pageOf: printed.pageOf,
      text,
      missingGlyphs: text.split(missingGlyph).length - 1,
      refused: [...page.refused],
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
  }
}

/** What the browser printed cannot be read, for whatever reason. */
class UnreadablePdf extends Error {}

function usable<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof BrowserFailure) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UnreadablePdf(`it printed a PDF that cannot be used: ${why}`, { cause });
  }
}

/** A page as the browser prints it, and what the page states about itself. */
export interface UnfinishedPrint {
  pdf: Uint8Array;
  printed: PrintedPdf;
  words: PageWords;
  layout: PageLayout;
}

/**
 * Loads a page and prints it, tagged; `printPage` finishes what comes out. It is printed once more only where it has
 * more pages than its page numbers have room for: then they get the room that they need.
 */
export async function printUnfinished(
  page: Page,
  html: string,
  signal?: AbortSignal,
): Promise<UnfinishedPrint> {
  await page.load(html);
  await page.evaluate(readNamesWithValues);
  const { ids, ...words } = await page.evaluate<Facts>(factsOfThePage);
  const layout = await pageLayout(page);
  for (let room = await estimatedRoom(page); ; room++) {
    const references = await fillPlaceholders(page, ids, room);
    signal?.throwIfAborted();
    const pdf = await page.print({ tagged: true });
    const file = usable(() => readPdf(pdf));
    if (ids.length > 0 && digitsOf(usable(() => file.pages()).length) > room) continue;
    const pageOf = usable(() => pagesOfDestinations(file));
    const unknown = ids.find((id) => !pageOf.has(id));
    if (unknown !== undefined)
      throw new BrowserFailure(`the page number of "${unknown}" is wanted, but no link leads there`);
    return { pdf, printed: usable(() => readPrint(file, references)), words, layout };
  }
}

/**
 * Chromium has no tags for a `dl`, and makes each name and each value a paragraph. A pair of plain text becomes one
 * paragraph.
 */
const readNamesWithValues = `document.querySelectorAll("dl > div").forEach((pair) => {
  if (pair.querySelector("ul, ol, p, table, div, img")) return;
  pair.setAttribute("role", "paragraph");
  for (const part of pair.children) part.setAttribute("role", "none");
})`;

/** What is read from the page before it is printed. */
interface Facts extends PageWords {
  /** Ids whose page numbers the document wants, in document order. */
  ids: string[];
}

/** Words of a link are its accessible name: label, title or text. */
const factsOfThePage = `({
  headings: [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((each) => each.textContent),
  links: [...document.querySelectorAll("a[href]")].map((each) => {
    const words = each.getAttribute("aria-label") || each.title || each.textContent;
    const isHere = each.getAttribute("href").startsWith("#");
    return { target: isHere ? each.getAttribute("href") : each.href, words };
  }),
  text: document.body.innerText,
  ids: [...document.querySelectorAll("[data-page-of]")].map((each) => each.dataset.pageOf),
})`;

/** Ligatures and shaping make the printed text shorter than the page's, but never by half. */
function checkText(text: string, characters: number): void {
  const printed = text.replace(/\s/g, "").length;
  if (printed * 2 < characters) {
    throw new UnusablePrint(`the PDF lacks text: the page has ${characters} characters, the PDF ${printed}`);
  }
}
