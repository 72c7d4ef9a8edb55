import type { FontSizes } from "../pdf/read-print.ts";
import type { Page } from "./browser/page.ts";
import { BrowserFailure } from "./errors.ts";

/** The text of a PDF, and its font sizes. */
export interface PrintedText {
  /** Of each page. */
  fontSizes: readonly FontSizes[];
  text: string;
}

/**
 * Compares a print with the page. Rejects with `BrowserFailure`, which names the place, where the print is smaller, since
 * something is wider than the paper, or lacks text.
 */
export async function checkPrint(
  layout: PageLayout,
  printed: PrintedText,
  findWidePlace: () => Promise<{ heading: string; percent: number } | null>,
): Promise<void> {
  if (!hasSizeOf(layout, printed)) {
    const wide = await findWidePlace();
    const what =
      wide === null
        ? "something in it is wider than the paper"
        : `something ${under(wide.heading)} is wider than the paper, by ${wide.percent - 100} %`;
    throw new BrowserFailure(`the print came out smaller than its style sheet says: ${what}`);
  }
  const lost = findMissingText(layout, printed.text);
  if (lost !== undefined) throw new BrowserFailure(`the PDF lacks text ${under(lost.heading)}`);
}

function under(heading: string): string {
  return heading === "" ? "before the first heading" : `under the heading "${heading}"`;
}

/**
 * Whether the most frequent font size of the page has at least half of its share in the print: a browser that scales a
 * print down scales all of its pages. The shares are not equal, since glyphs are not characters and running heads are added.
 */
function hasSizeOf(layout: PageLayout, { fontSizes }: PrintedText): boolean {
  const wanted = Object.entries(layout.sizes).sort(([, a], [, b]) => b - a);
  const letters = wanted.reduce((sum, [, count]) => sum + count, 0);
  const [size, most] = wanted[0] ?? [];
  if (size === undefined || most === undefined) return true;
  let [glyphs, same] = [0, 0];
  for (const page of fontSizes) {
    for (const [printed, count] of page) {
      glyphs += count;
      if (printed === Number(size)) same += count;
    }
  }
  return glyphs === 0 || same / glyphs >= most / letters / 2;
}

/** The number of trigrams that may be missing: a long word that continues on the next page is in two parts. */
const TOLERATED = 6;

/**
 * The section of the page that lacks most text in the print, with the number of missing trigrams; undefined where the print
 * has the text of the page. The print may have words in another order and without spaces, and running heads besides.
 */
export function findMissingText(
  { sections }: Pick<PageLayout, "sections">,
  printed: string,
): { heading: string; missing: number } | undefined {
  const missing = new Int32Array(TRIGRAMS);
  for (const { words } of sections) forEachTrigram(words, (trigram) => countUp(missing, trigram, 1));
  forEachTrigram(printed.replace(/\s/g, ""), (trigram) => countUp(missing, trigram, -1));
  let worst: { heading: string; missing: number } | undefined;
  const own = new Int32Array(TRIGRAMS);
  for (const { heading, words } of sections) {
    let lost = 0;
    forEachTrigram(words, (trigram) => {
      countUp(own, trigram, 1);
      if ((own[trigram] ?? 0) <= (missing[trigram] ?? 0)) lost += 1;
    });
    forEachTrigram(words, (trigram) => {
      own[trigram] = 0;
    });
    if (lost > TOLERATED && lost > (worst?.missing ?? 0)) worst = { heading, missing: lost };
  }
  return worst;
}

function countUp(counts: Int32Array, trigram: number, by: number): void {
  counts[trigram] = (counts[trigram] ?? 0) + by;
}

/** Characters that have one glyph each, and whose order in a print is that of the page: letters from a to z, and digits. */
const CHARACTERS = 36;
const TRIGRAMS = CHARACTERS ** 3;

/** Calls a function with each trigram of a text, as a number less than `TRIGRAMS`. */
function forEachTrigram(text: string, use: (trigram: number) => void): void {
  const characters = text.normalize("NFKC").toLowerCase();
  let trigram = 0;
  let length = 0;
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at);
    const isDigit = code >= 0x30 && code <= 0x39;
    const isLetter = code >= 0x61 && code <= 0x7a;
    if (!isDigit && !isLetter) {
      length = 0;
      continue;
    }
    trigram = (trigram * CHARACTERS + (isDigit ? code - 0x30 : code - 0x61 + 10)) % TRIGRAMS;
    if (++length >= 3) use(trigram);
  }
}

/** The text and font sizes of the page, which the print is compared with. */
export interface PageLayout {
  /** The number of characters at each font size, in tenths of a point. */
  sizes: Record<string, number>;
  /** Each heading with the text up to the next one. */
  sections: { heading: string; words: string }[];
}

/**
 * Runs in the page. Reads its visible text; pictures and elements that clip their text, which are only read aloud, are not
 * read. Returns the layout, and the cells in which something is printed that is read.
 */
export const readLayout = `() => {
  const sizes = {};
  const sections = [{ heading: "", words: [] }];
  const filled = new Set();
  const visit = (element, around) => {
    const style = getComputedStyle(element);
    if (style.display === "none" || style.visibility !== "visible" || style.clipPath !== "none") return;
    const name = element.localName;
    if (/^h[1-6]$/.test(name)) sections.push({ heading: element.textContent.trim(), words: [] });
    const isCell = name === "td" || name === "th";
    const cells = element.ariaHidden === "true" ? [] : isCell ? [...around, element] : around;
    let size;
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (child instanceof HTMLElement) visit(child, cells);
      if (child.nodeType !== Node.TEXT_NODE) continue;
      const length = child.data.trim().length;
      if (length === 0) continue;
      size ??= Math.round(Number.parseFloat(style.fontSize) * 7.5);
      sizes[size] = (sizes[size] ?? 0) + length;
      sections.at(-1).words.push(child.data);
      for (const cell of cells) filled.add(cell);
    }
  };
  visit(document.body, []);
  const layout = { sizes, sections: sections.map(({ heading, words }) => ({ heading, words: words.join(" ") })) };
  return { layout, filled };
}`;

/** The heading before the widest element, with its width, where it is wider than the page; else null. */
export function widePlace(page: Page): Promise<{ heading: string; percent: number } | null> {
  return page.evaluate(WIDE_PLACE);
}

const WIDE_PLACE = `(() => {
  const width = document.documentElement.clientWidth;
  const all = [...document.body.querySelectorAll("*")];
  const far = (each) => {
    const { left, right } = each.getBoundingClientRect();
    // The elements of an SVG picture have a scroll width, too, but it is not a width that they take up.
    const own = each instanceof HTMLElement ? each.scrollWidth : 0;
    return Math.max(right, left + own, width - left);
  };
  const widest = Math.max(...all.map(far));
  if (widest <= width + 1) return null;
  // The elements around it are wide as well.
  const wide = all.findLast((each) => far(each) >= widest - 1);
  const headings = all.filter((each) => /^h[1-6]$/i.test(each.tagName));
  const before = headings.findLast((each) => each.compareDocumentPosition(wide) & 4 || each.contains(wide));
  return { heading: before?.textContent.trim() ?? "", percent: Math.round((100 * widest) / width) };
})()`;
