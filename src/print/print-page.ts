import { extractText } from "../pdf/content/extract-text.ts";
import { fontSizes } from "../pdf/content/font-sizes.ts";
import { pagesOfDestinations } from "../pdf/document/destinations.ts";
import type { Metadata } from "../pdf/document/metadata.ts";
import { finishPdf, type PageWords } from "../pdf/finish-pdf.ts";
import { missingGlyph } from "../pdf/fonts/to-unicode.ts";
import { readPdf } from "../pdf/syntax/read-pdf.ts";
import type { Page } from "./browser/page.ts";
import { ProtocolFault } from "./browser/pipe.ts";
import type { PrintBrowser } from "./browser/print-browser.ts";
import { checkPrint } from "./check-print.ts";
import { BrowserFailure, UnusablePrint } from "./errors.ts";
import { type PageLayout, pageLayout } from "./page-layout.ts";

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

/** Filling in the numbers may move a line to another page; more often than this it does not settle. */
const attempts = 3;

/**
 * Prints a page as a finished PDF: tagged, with an outline, page numbers filled in, metadata set, text checked.
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
    const { pdf, words, layout } = await printUnfinished(page, request.html, signal);
    const file = usable(() => readPdf(pdf));
    const text = usable(() => extractText(file));
    checkText(text, words.text.replace(/\s/g, "").length);
    await checkPrint(page, layout, { sizes: usable(() => fontSizes(file)), text });
    signal?.throwIfAborted();
    return usable(() => ({
      pdf: finishPdf(file, request, words),
      pages: file.pages().length,
      pageOf: pagesOfDestinations(file),
      text,
      missingGlyphs: text.split(missingGlyph).length - 1,
      refused: [...page.refused],
    }));
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

/** A page as the browser prints it, with page numbers filled in, and what the page states about itself. */
export interface UnfinishedPrint {
  pdf: Uint8Array;
  words: PageWords;
  layout: PageLayout;
}

/** Loads a page and prints it, tagged; `printPage` finishes what comes out. */
export async function printUnfinished(
  page: Page,
  html: string,
  signal?: AbortSignal,
): Promise<UnfinishedPrint> {
  await page.load(html);
  await page.evaluate(readNamesWithValues);
  const { references, ...words } = await page.evaluate<Facts>(factsOfThePage);
  const layout = await pageLayout(page);
  signal?.throwIfAborted();
  return { pdf: await printWithNumbers(page, references, signal), words, layout };
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
  /** Ids whose page numbers the document wants. */
  references: string[];
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
  references: [...document.querySelectorAll("[data-page-of]")].map((each) => each.dataset.pageOf),
})`;

/**
 * A first print, without tags since it is cheaper, gives the pages of all destinations; then the numbers are filled in and
 * the real print has to confirm them. Where filling in moved something, its own numbers are filled in once more.
 */
async function printWithNumbers(
  page: Page,
  references: readonly string[],
  signal?: AbortSignal,
): Promise<Uint8Array> {
  if (references.length === 0) return page.print({ tagged: true });
  await fillIn(
    page,
    references.map(() => "00"),
  );
  let numbers = numbersOf(references, await page.print({ tagged: false }));
  for (let attempt = 1; attempt < attempts; attempt++) {
    signal?.throwIfAborted();
    await fillIn(page, numbers);
    const pdf = await page.print({ tagged: true });
    const printed = numbersOf(references, pdf);
    if (printed.every((number, index) => number === numbers[index])) return pdf;
    numbers = printed;
  }
  throw new BrowserFailure("the page numbers of the contents do not settle: filling them in moves the pages");
}

function numbersOf(references: readonly string[], pdf: Uint8Array): string[] {
  const pages = usable(() => pagesOfDestinations(readPdf(pdf)));
  return references.map((id) => {
    const number = pages.get(id);
    if (number === undefined)
      throw new BrowserFailure(`the page number of "${id}" is wanted, but no link leads there`);
    return String(number);
  });
}

/** Only digits go in, in document order, and how many there are. */
async function fillIn(page: Page, numbers: readonly string[]): Promise<void> {
  await page.evaluate(`(() => {
    const numbers = ${JSON.stringify(numbers)};
    document.querySelectorAll("[data-page-of]").forEach((each, index) => {
      each.textContent = numbers[index];
      each.dataset.digits = numbers[index].length;
    });
  })()`);
}

/** Ligatures and shaping make the printed text shorter than the page's, but never by half. */
function checkText(text: string, characters: number): void {
  const printed = text.replace(/\s/g, "").length;
  if (printed * 2 < characters) {
    throw new UnusablePrint(`the PDF lacks text: the page has ${characters} characters, the PDF ${printed}`);
  }
}
