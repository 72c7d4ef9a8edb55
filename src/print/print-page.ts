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

/** The browser's PDF cannot be read or finished. */
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

/** A page as the browser prints it, and facts that were read from the page. */
export interface UnfinishedPrint {
  pdf: Uint8Array;
  printed: PrintedPdf;
  words: PageWords;
  layout: PageLayout;
}

/**
 * Loads a page and prints it, tagged; `printPage` finishes the result. It is printed once more only where it has more pages
 * than its page numbers have room for.
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

/** Makes each name of a `dl` and its value one paragraph, where both are plain text: Chromium would tag two paragraphs. */
const readNamesWithValues = `document.querySelectorAll("dl > div").forEach((pair) => {
  if (pair.querySelector("ul, ol, p, table, div, img")) return;
  pair.setAttribute("role", "paragraph");
  for (const part of pair.children) part.setAttribute("role", "none");
})`;

/** Facts that are read from the page before it is printed. */
interface Facts extends PageWords {
  /** The values of `data-page-of`, in document order. */
  ids: string[];
}

/** The words of a link are its accessible name: label, title or text. */
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

/** Rejects a print with less than half of the text; ligatures and shaping make it somewhat shorter. */
function checkText(text: string, characters: number): void {
  const printed = text.replace(/\s/g, "").length;
  if (printed * 2 < characters) {
    throw new UnusablePrint(`the PDF lacks text: the page has ${characters} characters, the PDF ${printed}`);
  }
}
