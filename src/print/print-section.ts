import { pagesOfDestinations } from "../pdf/document/navigation.ts";
import type { PageWords } from "../pdf/finish-section.ts";
import { type PageReference, type PageReferences, placeholderText } from "../pdf/page-numbers.ts";
import { MOST_PARTS, type RunningHeads, TITLE_COLOUR } from "../pdf/read-print.ts";
import { type PdfFile, readPdf } from "../pdf/syntax/read-pdf.ts";
import type { Page } from "./browser/page.ts";
import { type PageLayout, readLayout } from "./check-print.ts";
import { usable } from "./errors.ts";

/** A document as the browser prints it, and facts that were read from it. */
export interface SectionPrint {
  pdf: Uint8Array;
  /** The same, parsed; undefined where a page is cut into several documents, whose objects would all be in memory at once. */
  file: PdfFile | undefined;
  /** The number of its pages. */
  pages: number;
  /** The page number in it, from 1, of each id that one of its links names. */
  pageOf: ReadonlyMap<string, number>;
  /** Its placeholders. */
  numbers: PageReferences;
  heads: RunningHeads;
  words: PageWords;
  layout: PageLayout;
  /** The URLs that it requested; all were refused. */
  refused: readonly string[];
}

/**
 * Prints the document that is loaded, tagged, with placeholders of page numbers.
 *
 * @param room the number of digits of a page number; by default estimated from the height of the document
 */
export async function printSection(page: Page, room?: number, signal?: AbortSignal): Promise<SectionPrint> {
  const { words, layout, ids, heights, parts } = await page.evaluate<Facts>(preparePage);
  const numbers = await fillPlaceholders(page, ids, room ?? estimatedRoom(heights));
  signal?.throwIfAborted();
  const pdf = await page.print({ tagged: true });
  return usable(() => {
    const file = readPdf(pdf);
    const pageOf = pagesOfDestinations(file);
    const pages = file.pages().length;
    const refused = [...page.refused];
    return { pdf, file, pages, pageOf, numbers, heads: { parts }, words, layout, refused };
  });
}

/** Facts that are read from the page before it is printed. */
interface Facts {
  words: PageWords;
  layout: PageLayout;
  /** The values of `data-page-of`, in document order. */
  ids: string[];
  /** The height of the document in heights of a page. */
  heights: number;
  /** The ids of the parts that running heads name. */
  parts: string[];
}

/** Makes each name of a `dl` and its value one paragraph, where both are plain text: Chromium would tag two paragraphs. */
const readNamesWithValues = `() => document.querySelectorAll("dl > div").forEach((pair) => {
  if (pair.querySelector("ul, ol, p, table, div, img")) return;
  pair.setAttribute("role", "paragraph");
  for (const part of pair.children) part.setAttribute("role", "none");
})`;

/**
 * Chromium tags the language of an element only where the element means something, or has an attribute of ARIA: this one
 * states its default.
 */
const stateLanguages = `() => document.querySelectorAll("body [lang]").forEach((each) => {
  each.setAttribute("aria-busy", "false");
})`;

/**
 * Chromium does not tag a cell in which nothing is printed that is read, so that those after it would be in the wrong column:
 * each cell that is not one of the filled ones gets a space, which takes no room.
 */
const fillEmptyCells = `(filled) => {
  for (const cell of document.querySelectorAll("td, th")) {
    if (filled.has(cell)) continue;
    const space = document.createElement("span");
    space.style.cssText = "float:left;width:0;height:0;font-size:1px;line-height:0;white-space:pre";
    space.textContent = " ";
    cell.append(space);
  }
}`;

/**
 * Prints the titles of the page's parts on its first page, all in one place, in the type of the running heads. Returns the
 * ids of the parts, in document order. A title that is too long ends in an ellipsis. Marks above and below its line stay
 * within its box, and so in the print.
 */
const printTitles = `() => {
  const parts = [...document.querySelectorAll("section[id][aria-labelledby]")].flatMap((part) => {
    const heading = document.getElementById(part.getAttribute("aria-labelledby"));
    return heading?.localName === "h2" && heading.checkVisibility() ? [{ id: part.id, heading }] : [];
  });
  if (parts.length > ${MOST_PARTS}) return [];
  for (const [index, { id, heading }] of parts.entries()) {
    // Chromium writes the place of a part only where a link names it, be it one that is not printed.
    const link = document.createElement("a");
    link.href = "#" + id;
    link.hidden = true;
    const title = document.createElement("div");
    title.textContent = heading.textContent.replace(/\\s+/g, " ").trim();
    title.lang = heading.closest("[lang]").lang;
    title.dir = "auto";
    title.ariaHidden = "true";
    title.style.cssText = "position:absolute;top:0;left:0;padding:16px 0;box-sizing:border-box;width:62%;font:400 8pt/10pt var(--sans, sans-serif);" +
      "text-align:left;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;color:rgb(${TITLE_COLOUR.join()}," + index + ")";
    document.body.append(title, link);
  }
  return parts.map(({ id }) => id);
}`;

/** The words of a link are its accessible name: label, title or text. */
const readWords = `() => ({
  headings: [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((each) => each.textContent),
  links: [...document.querySelectorAll("a[href]:not([hidden] *)")].map((each) => {
    const words = each.getAttribute("aria-label") || each.title || each.textContent;
    const isHere = each.getAttribute("href").startsWith("#");
    return { target: isHere ? each.getAttribute("href") : each.href, words };
  }),
  text: document.body.innerText,
})`;

/** Everything is read before anything is changed: the page, which was laid out when it was loaded, is not laid out again. */
const preparePage = `(() => {
  const words = (${readWords})();
  const { layout, filled } = (${readLayout})();
  const ids = [...document.querySelectorAll("[data-page-of]")].map((each) => each.dataset.pageOf);
  const heights = document.documentElement.scrollHeight / innerHeight;
  (${readNamesWithValues})();
  (${stateLanguages})();
  (${fillEmptyCells})(filled);
  return { words, layout, ids, heights, parts: (${printTitles})() };
})()`;

/**
 * Puts a placeholder into each element of the page with `data-page-of`. It is as wide as a number of `room` digits
 * (`font-variant-numeric: tabular-nums`), so that its ten digits overlap; the finished PDF has the page number in its place.
 */
async function fillPlaceholders(page: Page, ids: readonly string[], room: number): Promise<PageReferences> {
  if (ids.length === 0) return { room, references: [] };
  const texts = ids.map((_, index) => placeholderText(index));
  const shown = await page.evaluate<Omit<PageReference, "target">[]>(
    `(${fillPlaceholdersInPage})(${JSON.stringify(texts)}, ${room})`,
  );
  const references = ids.flatMap((target, index) => {
    const own = shown[index];
    return own ? [{ target, ...own }] : [];
  });
  return { room, references };
}

/**
 * Runs in the page. The first digit is at the left edge of the room and the last at its right edge: content outside of the
 * page would not be printed. The width of a digit is measured once for each font, and before the other placeholders are there,
 * since most of the page is then laid out once less. Digits directly behind Arabic letters are in one run with them, in which
 * the browser ignores the spacing of letters: there a placeholder becomes a box of its own.
 */
const fillPlaceholdersInPage = `(texts, room) => {
  const elements = [...document.querySelectorAll("[data-page-of]")];
  const placeholders = [];
  const fill = (index) => {
    if (placeholders[index] !== undefined) return;
    const placeholder = document.createElement("bdi");
    placeholder.dir = "ltr";
    placeholder.style.whiteSpace = "nowrap";
    placeholder.style.letterSpacing = "0";
    placeholder.textContent = texts[index];
    elements[index].replaceChildren(placeholder);
    placeholders[index] = placeholder;
  };
  const digitWidth = (index) => placeholders[index].getBoundingClientRect().width / texts[index].length;
  const styles = elements.map((each) => {
    const { direction, fontFamily, fontSize, fontStyle, fontWeight, fontVariantNumeric } = getComputedStyle(each);
    // What is behind a number, such as a comma, follows it at once: the room that it leaves is before it.
    const edge = direction === "rtl" ? "left" : "right";
    return { edge, font: [fontFamily, fontSize, fontStyle, fontWeight, fontVariantNumeric].join(" ") };
  });
  const measured = new Map();
  for (const [index, { font }] of styles.entries())
    if (!measured.has(font) && elements[index].checkVisibility()) measured.set(font, index);
  for (const index of measured.values()) fill(index);
  const widths = new Map([...measured].map(([font, index]) => [font, digitWidth(index)]));
  for (const index of elements.keys()) fill(index);
  const found = styles.map(({ font }, index) => {
    const width = widths.get(font) || digitWidth(index);
    widths.set(font, width);
    return { width, pitch: (width * (room - 1)) / 9 };
  });
  for (const [index, { width, pitch }] of found.entries()) {
    placeholders[index].style.letterSpacing = pitch - width + "px";
    placeholders[index].style.paddingRight = room * width - 10 * pitch + "px";
  }
  const wide = placeholders.filter((each, index) => {
    const { width, pitch } = found[index];
    return each.getBoundingClientRect().width > room * width + pitch;
  });
  for (const each of wide) each.style.display = "inline-block";
  return styles.map(({ edge }, index) => ({ edge, isShown: elements[index].checkVisibility({ checkVisibilityCSS: true }) }));
}`;

/** Pages are not filled to the end: the ratio of their number to the height of the text without breaks, rather too large. */
const pagesPerHeight = 1.2;

/** An estimate, before the print, of the digits that page numbers need room for; at least two. */
function estimatedRoom(heights: number): number {
  return Math.max(2, digitsOf(Math.ceil(pagesPerHeight * heights)));
}

/** The number of digits of the largest page number. */
export function digitsOf(pages: number): number {
  return String(pages).length;
}
