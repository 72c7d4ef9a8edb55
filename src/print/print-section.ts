import { pagesOfDestinations } from "../pdf/document/navigation.ts";
import type { PageWords } from "../pdf/finish-section.ts";
import { type PageReference, type PageReferences, placeholderText } from "../pdf/page-numbers.ts";
import { MOST_PARTS, type RunningHeads, TITLE_COLOUR } from "../pdf/running-heads.ts";
import { type PdfFile, readPdf } from "../pdf/syntax/read-pdf.ts";
import type { Page } from "./browser/page.ts";
import { IS_PRINTED, type PageLayout, pageLayout } from "./check-print.ts";
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
  await page.evaluate(readNamesWithValues);
  await page.evaluate(stateLanguages);
  await page.evaluate(fillEmptyCells);
  const { ids, ...words } = await page.evaluate<Facts>(factsOfThePage);
  const layout = await pageLayout(page);
  const parts = await page.evaluate<string[]>(printTitles);
  const numbers = await fillPlaceholders(page, ids, room ?? (await estimatedRoom(page)));
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

/** Makes each name of a `dl` and its value one paragraph, where both are plain text: Chromium would tag two paragraphs. */
const readNamesWithValues = `document.querySelectorAll("dl > div").forEach((pair) => {
  if (pair.querySelector("ul, ol, p, table, div, img")) return;
  pair.setAttribute("role", "paragraph");
  for (const part of pair.children) part.setAttribute("role", "none");
})`;

/**
 * Chromium tags the language of an element only where the element means something, or has an attribute of ARIA: this one
 * states its default.
 */
const stateLanguages = `document.querySelectorAll("body [lang]").forEach((each) => {
  each.setAttribute("aria-busy", "false");
})`;

/**
 * Chromium does not tag a cell in which nothing is printed that is read, so that those after it would be in the wrong column:
 * each such cell gets a space, which takes no room.
 */
const fillEmptyCells = `(() => {
  const isPrinted = ${IS_PRINTED};
  const hasText = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.trim() !== "";
    if (!(node instanceof HTMLElement) || node.ariaHidden === "true") return false;
    return isPrinted(getComputedStyle(node)) && [...node.childNodes].some(hasText);
  };
  for (const cell of document.querySelectorAll("td, th")) {
    if (hasText(cell)) continue;
    const space = document.createElement("span");
    space.style.cssText = "float:left;width:0;height:0;font-size:1px;line-height:0;white-space:pre";
    space.textContent = " ";
    cell.append(space);
  }
})()`;

/**
 * Prints the titles of the page's parts on its first page, all in one place, in the type of the running heads. Returns the
 * ids of the parts, in document order. A title that is too long ends in an ellipsis.
 */
const printTitles = `(() => {
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
    title.style.cssText = "position:absolute;top:0;left:0;box-sizing:border-box;width:62%;font:400 8pt/10pt var(--sans, sans-serif);" +
      "text-align:left;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;color:rgb(${TITLE_COLOUR.join()}," + index + ")";
    document.body.append(title, link);
  }
  return parts.map(({ id }) => id);
})()`;

/** Facts that are read from the page before it is printed. */
interface Facts extends PageWords {
  /** The values of `data-page-of`, in document order. */
  ids: string[];
}

/** The words of a link are its accessible name: label, title or text. */
const factsOfThePage = `({
  headings: [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((each) => each.textContent),
  links: [...document.querySelectorAll("a[href]:not([hidden] *)")].map((each) => {
    const words = each.getAttribute("aria-label") || each.title || each.textContent;
    const isHere = each.getAttribute("href").startsWith("#");
    return { target: isHere ? each.getAttribute("href") : each.href, words };
  }),
  text: document.body.innerText,
  ids: [...document.querySelectorAll("[data-page-of]")].map((each) => each.dataset.pageOf),
})`;

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
 * page would not be printed. The width of a digit is measured once for each font. Digits directly behind Arabic letters are in
 * one run with them, in which the browser ignores the spacing of letters: there a placeholder becomes a box of its own.
 */
const fillPlaceholdersInPage = `(texts, room) => {
  const elements = [...document.querySelectorAll("[data-page-of]")];
  const placeholders = elements.map((each, index) => {
    const placeholder = document.createElement("bdi");
    placeholder.dir = "ltr";
    placeholder.style.whiteSpace = "nowrap";
    placeholder.style.letterSpacing = "0";
    placeholder.textContent = texts[index];
    each.replaceChildren(placeholder);
    return placeholder;
  });
  const widths = new Map();
  const found = elements.map((each, index) => {
    const style = getComputedStyle(each);
    const { fontFamily, fontSize, fontStyle, fontWeight, fontVariantNumeric } = style;
    const font = [fontFamily, fontSize, fontStyle, fontWeight, fontVariantNumeric].join(" ");
    const width = widths.get(font) || placeholders[index].getBoundingClientRect().width / texts[index].length;
    widths.set(font, width);
    // What is behind a number, such as a comma, follows it at once: the room that it leaves is before it.
    const edge = style.direction === "rtl" ? "left" : "right";
    return { width, reference: { edge, isShown: each.checkVisibility({ checkVisibilityCSS: true }) } };
  });
  const pitches = found.map(({ width }, index) => {
    const pitch = (width * (room - 1)) / 9;
    placeholders[index].style.letterSpacing = pitch - width + "px";
    placeholders[index].style.paddingRight = room * width - 10 * pitch + "px";
    return pitch;
  });
  const wide = placeholders.filter((each, index) => {
    return each.getBoundingClientRect().width > room * found[index].width + pitches[index];
  });
  for (const each of wide) each.style.display = "inline-block";
  return found.map(({ reference }) => reference);
}`;

/** Pages are not filled to the end: the ratio of their number to the height of the text without breaks, rather too large. */
const pagesPerHeight = 1.2;

/** An estimate, before the print, of the digits that page numbers need room for; at least two. */
async function estimatedRoom(page: Page): Promise<number> {
  const heights = await page.evaluate<number>("document.documentElement.scrollHeight / innerHeight");
  return Math.max(2, digitsOf(Math.ceil(pagesPerHeight * heights)));
}

/** The number of digits of the largest page number. */
export function digitsOf(pages: number): number {
  return String(pages).length;
}
