import {
  isTextObject,
  linesOf,
  type PageContent,
  placeOf,
  type Span,
  type TextObject,
  textObjectsOf,
} from "./content/page-content.ts";
import { type Matrix, PdfError } from "./syntax/value.ts";

const DIGITS = "0123456789";

/** The number of digits of a placeholder. */
const PLACEHOLDER_LENGTH = DIGITS.length;

/**
 * The placeholder of a page number: a permutation of the ten digits that encodes its index. The font subset then has
 * every digit, and the printed glyphs identify the page number that they stand for.
 *
 * @param index from 0, less than 10!
 */
export function placeholderText(index: number): string {
  const orders: number[] = [];
  let rest = index;
  for (let count = 1; count <= PLACEHOLDER_LENGTH; count++) {
    orders.unshift(rest % count);
    rest = Math.floor(rest / count);
  }
  if (rest > 0) throw new RangeError("a page has more page numbers than ten digits have orders");
  const left = [...DIGITS];
  return orders.flatMap((order) => left.splice(order, 1)).join("");
}

/** The index that a placeholder encodes; undefined for any other text. */
export function placeholderIndex(text: string): number | undefined {
  if (text.length !== PLACEHOLDER_LENGTH) return undefined;
  const left = [...DIGITS];
  let index = 0;
  for (const digit of text) {
    const order = left.indexOf(digit);
    if (order < 0) return undefined;
    index = index * left.length + order;
    left.splice(order, 1);
  }
  return index;
}

/** The page numbers of a document, in the order of their placeholders. */
export interface PageReferences {
  /** The number of digits that each placeholder has room for. */
  room: number;
  references: readonly PageReference[];
}

export interface PageReference {
  /** The id of the element whose page number it is. */
  target: string;
  /** The edge of its room at which the number is. */
  edge: "left" | "right";
  /** Whether the page shows it at all. */
  isShown: boolean;
}

/** In font sizes: digits of a placeholder overlap, so they are closer to each other than those of any text. */
const closest = 0.35;

/** The page numbers of a document, which are known when all of its sections are printed. */
export interface PageNumbers {
  /** The page number of each id that a link names. */
  pageOf: ReadonlyMap<string, number>;
  /** The number of pages. */
  pages: number;
}

/** Text objects of a print that show page numbers, or move with them. */
export interface NumberedText {
  objects: ReadonlySet<TextObject>;
  /**
   * Sets page numbers in place of their placeholders, in glyphs of the same font; nothing else moves. May be called again,
   * with other numbers. Throws PdfError where the page of one is not known.
   *
   * @param first the page number of the first page of the print
   */
  set(numbers: PageNumbers, first: number): void;
}

/**
 * Finds the placeholders of page numbers.
 *
 * @param isSection the print is a section of a document: its running heads and feet have placeholders, too
 * @throws PdfError where a visible placeholder is not found
 */
export function findNumberedText(
  pages: readonly PageContent[],
  references: PageReferences,
  isSection: boolean,
): NumberedText {
  const found = findReferences(pages, references);
  const lines = isSection ? findRunningLines(pages) : [];
  const all = [...found, ...lines.flatMap(({ line }) => line)];
  return {
    objects: new Set(all.map(({ object }) => object)),
    set: ({ pageOf, pages }, first) => {
      for (const each of found) setReference(each, references.room, pageOf);
      for (const { index, line } of lines) setRunningNumbers(line, [String(first + index), String(pages)]);
    },
  };
}

interface FoundReference {
  object: TextObject;
  placeholder: Placeholder;
  reference: PageReference;
}

function findReferences(pages: readonly PageContent[], { references }: PageReferences): FoundReference[] {
  if (references.length === 0) return [];
  const found = pages.flatMap(textObjectsOf).flatMap((object) => {
    const placeholder = placeholderIn(object);
    const reference = placeholder && references[placeholder.index];
    if (!reference || Math.abs(placeholder.pitch) > closest * object.size) return [];
    return [{ object, placeholder, reference }];
  });
  const shown = new Set(found.map(({ reference }) => reference));
  const missing = references.find((each) => each.isShown && !shown.has(each));
  if (missing) throw new PdfError(`the page number of "${missing.target}" cannot be found in the print`);
  return found;
}

function setReference(
  { object, placeholder, reference }: FoundReference,
  room: number,
  pageOf: ReadonlyMap<string, number>,
): void {
  const number = pageOf.get(reference.target);
  if (number === undefined)
    throw new PdfError(`the page number of "${reference.target}" is wanted, but no link leads there`);
  // The last digit of a placeholder is where the last digit of the largest number is.
  const advance = room > 1 ? (placeholder.pitch * (PLACEHOLDER_LENGTH - 1)) / (room - 1) : 0;
  const digits = String(number);
  const before = reference.edge === "right" ? (room - digits.length) * advance : 0;
  object.spans = numberSpans(placeholder, digits, advance, before);
}

/** A placeholder in the print. */
interface Placeholder {
  index: number;
  /** The glyph of each digit. */
  digits: ReadonlyMap<string, Span>;
  /** In text space: where it begins, and the distance between its digits. */
  start: number;
  pitch: number;
  /** That of all digits. */
  width: number;
}

/** The placeholder that a text object shows; undefined for any other text. */
function placeholderIn(object: TextObject): Placeholder | undefined {
  const { spans } = object;
  if (spans.reduce((sum, { glyphs }) => sum + glyphs.length, 0) !== PLACEHOLDER_LENGTH) return undefined;
  const single = spans.flatMap((span) =>
    span.glyphs.map((glyph, at) => ({ ...span, glyphs: [glyph], places: [span.places[at] ?? 0] })),
  );
  const digits = single.map((span): [string, Span] => {
    return [span.replacement?.text ?? span.font.textOf(span.glyphs[0] ?? 0), span];
  });
  const index = placeholderIndex(digits.map(([digit]) => digit).join(""));
  const [start = 0, last = 0] = [single[0]?.places[0], single.at(-1)?.places[0]];
  const pitch = (last - start) / (PLACEHOLDER_LENGTH - 1);
  if (index === undefined) return undefined;
  return { index, digits: new Map(digits), start, pitch, width: placeOf(object).width };
}

/**
 * A page number in the glyphs of its placeholder.
 *
 * @param advance the width of a digit: all of a page number's are equally wide (`tabular-nums`)
 * @param before the distance from the start of the placeholder
 */
function numberSpans(
  { digits, start }: Placeholder,
  number: string,
  advance: number,
  before: number,
): Span[] {
  return [...number].flatMap((digit, index) => {
    const span = digits.get(digit);
    const replacement = span?.replacement && { ...span.replacement };
    return span ? [{ ...span, replacement, places: [start + before + index * advance] }] : [];
  });
}

/** What a section is printed with in place of `counter(page)` and `counter(pages)`, which would count its own pages. */
export const runningPlaceholders = { page: placeholderText(0), pages: placeholderText(1) };

/** A text object of a running head or foot, with its matrix as it was printed. */
interface RunningText {
  object: TextObject;
  matrix: Matrix;
  placeholder: Placeholder | undefined;
}

/** The lines of running heads and feet with placeholders, "page x of y", and the index of their page. */
function findRunningLines(pages: readonly PageContent[]): { index: number; line: readonly RunningText[] }[] {
  return pages.flatMap(({ sequences }, index) => {
    // Running heads and feet are outside of marked content, and so are separators in the text.
    const parts = sequences.flatMap(({ id, parts }) => (id === undefined ? parts : []));
    return linesOf(parts.filter(isTextObject))
      .map((line) =>
        line.map((object) => ({ object, matrix: object.matrix, placeholder: placeholderIn(object) })),
      )
      .filter((line) => line.some(({ placeholder }) => placeholder !== undefined))
      .map((line) => ({ index, line }));
  });
}

/**
 * Sets the numbers of a line in place of their placeholders. The line keeps its right edge; its other words move as far as the
 * numbers are shorter than their placeholders.
 *
 * @param numbers by the index of their placeholders
 */
function setRunningNumbers(line: readonly RunningText[], numbers: readonly string[]): void {
  let moved = 0;
  for (const { object, matrix, placeholder } of line.toReversed()) {
    const number = placeholder && numbers[placeholder.index];
    if (placeholder && number !== undefined) {
      const digit = placeholder.width / PLACEHOLDER_LENGTH;
      moved += placeholder.width - number.length * digit;
      object.spans = numberSpans(placeholder, number, digit, 0);
    }
    const [a, b, c, d, e, f] = matrix;
    object.matrix = [a, b, c, d, e + moved, f];
  }
}
