import {
  isTextObject,
  type PageContent,
  SectionResources,
  type TextObject,
  textObjectsOf,
  textOfSequences,
} from "./content/page-content.ts";
import { readContent } from "./content/read-content.ts";
import { destinations } from "./document/navigation.ts";
import { findNumberedText, type NumberedText, type PageReferences } from "./page-numbers.ts";
import type { PdfFile } from "./syntax/read-pdf.ts";
import { PdfError, PdfReference, times } from "./syntax/value.ts";

/** A PDF as the browser printed it; each content stream is read once. */
export interface PrintedPdf {
  resources: SectionResources;
  pages: readonly PageContent[];
  /** Where page numbers are set when they are known. */
  numbered: NumberedText;
  /**
   * The text that the pages show, in the order in which it is painted. It serves to check that no text is missing: spaces
   * between words may be. Placeholders are in it in place of page numbers. A glyph that no font has is `missingGlyph`.
   */
  text: string;
  /** Of each page. */
  fontSizes: readonly FontSizes[];
}

/** The number of glyphs that a page shows at each font size, by tenths of a point. */
export type FontSizes = ReadonlyMap<number, number>;

/**
 * Reads a print and sets its running heads.
 *
 * @param isSection it is a section of a document: its running heads and feet have placeholders of page numbers
 * @throws PdfError where it is not as Chromium writes it
 */
export function readPrint(
  file: PdfFile,
  references: PageReferences = { room: 0, references: [] },
  heads: RunningHeads = { parts: [] },
  isSection = false,
): PrintedPdf {
  const resources = new SectionResources(file);
  const pages = readPages(resources);
  const numbered = findNumberedText(pages, references, isSection);
  setRunningHeads(file, pages, heads);
  const text = pages.map(({ sequences }) => textOfSequences(sequences)).join("\n");
  return { resources, pages, numbered, text, fontSizes: pages.map(fontSizes) };
}

/** Reads the content of each page, in their order. @throws PdfError where it is not as Chromium writes it */
export function readPages(section: SectionResources): PageContent[] {
  const { file } = section;
  const seen = new Set<number>();
  return file.pages().map((page) => {
    const dictionary = file.dictionary(new PdfReference(page));
    const contents = dictionary.get("Contents");
    if (!(contents instanceof PdfReference) || seen.has(contents.number))
      throw new PdfError("a page has no content stream of the expected kind");
    seen.add(contents.number);
    const bytes = file.stream(contents.number);
    if (!bytes) throw new PdfError("a page has no content stream of the expected kind");
    const sequences = readContent(bytes, file.dictionary(dictionary.get("Resources")), section);
    return { page, stream: contents.number, sequences };
  });
}

/** The font sizes of a page as they are printed, with all scaling. */
function fontSizes(page: PageContent): FontSizes {
  const sizes = new Map<number, number>();
  for (const { spans, size, matrix, space } of textObjectsOf(page)) {
    const [, , right, up] = times(matrix, space);
    const tenths = Math.round(size * Math.hypot(right, up) * 10);
    for (const { glyphs } of spans) sizes.set(tenths, (sizes.get(tenths) ?? 0) + glyphs.length);
  }
  return sizes;
}

/**
 * The titles of a document's parts. Chromium has no running elements: the page prints all titles on its first page, in one
 * place, and a general text in the head of each page. The colours of both distinguish them from other text; each head gets the
 * title of the part that is at the top of its page.
 */
export interface RunningHeads {
  /** The ids of the parts, in document order; the number of a part is the last component of its title's colour. */
  parts: readonly string[];
}

/** The colour of heads (`#4a525d`), and the first components of that of titles, in steps of 255. */
const headColour = "74 82 93";
export const TITLE_COLOUR = [1, 2] as const;

/** The titles that a colour can number. */
export const MOST_PARTS = 256;

/**
 * In points from the upper edge of the page area, from which Chromium counts: a part that begins here is at the top. Twelve
 * of them are the room that the style sheet leaves for marks above the first line.
 */
const margin = 21;

/**
 * Sets the title of a part in each head. A head stays as it is on a page before the first part, and on all pages where the
 * place of a part is not known.
 */
export function setRunningHeads(file: PdfFile, pages: readonly PageContent[], { parts }: RunningHeads): void {
  const [first] = pages;
  if (parts.length === 0 || !first) return;
  const starts = startsOf(file, parts);
  const titles = takeTitles(first);
  for (const [index, page] of pages.entries()) {
    const part = starts?.findLastIndex(
      (start) => start < index || (start === index && Number.isInteger(start)),
    );
    const title = part === undefined ? undefined : titles.get(part);
    if (title) setHead(page, title);
  }
}

/** Where each part begins: an index of a page, and one half more where other text is above it. */
function startsOf(file: PdfFile, parts: readonly string[]): number[] | undefined {
  const places = destinations(file);
  const starts = parts.map((id) => {
    const place = places.get(id);
    if (!place) return Number.NaN;
    const box = file.resolve(file.dictionary(place.page).get("MediaBox"));
    const height = Array.isArray(box) ? Number(box[3]) : 0;
    return place.top > height - margin ? place.index : place.index + 0.5;
  });
  return starts.some(Number.isNaN) ? undefined : starts;
}

/** Takes the titles from the first page: the text objects of each, by its number. */
function takeTitles({ sequences }: PageContent): Map<number, TextObject[]> {
  const titles = new Map<number, TextObject[]>();
  for (const sequence of sequences) {
    sequence.parts = sequence.parts.filter((part) => {
      if (!isTextObject(part)) return true;
      const [red, green, number = 0] = part.colour.split(" ").map(Number);
      if (red !== TITLE_COLOUR[0] || green !== TITLE_COLOUR[1]) return true;
      titles.set(number, [...(titles.get(number) ?? []), part]);
      return false;
    });
  }
  return titles;
}

/** Sets a title in place of the head of a page. Titles are printed at the left edge of the page's area, each on one line. */
function setHead({ sequences }: PageContent, title: readonly TextObject[]): void {
  let isSet = false;
  for (const sequence of sequences) {
    sequence.parts = sequence.parts.flatMap((part) => {
      if (!isTextObject(part) || part.colour !== headColour) return [part];
      if (isSet) return [];
      isSet = true;
      const [, , , , left, line] = part.matrix;
      return title.map((each) => {
        const [a, b, c, d, x] = each.matrix;
        return { ...each, space: part.space, matrix: [a, b, c, d, x + left, line] };
      });
    });
  }
}
