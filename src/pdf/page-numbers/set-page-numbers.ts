import { type PageContent, type Span, type TextObject, textObjectsOf } from "../content/page-content.ts";
import { PdfError } from "../syntax/value.ts";
import { PLACEHOLDER_LENGTH, placeholderIndex } from "./placeholder.ts";

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

/**
 * Sets page numbers in place of their placeholders, in glyphs of the same font. They need not be known before the print, and
 * setting them moves nothing else.
 *
 * @param pageOf the page number of each id
 * @throws PdfError where a visible placeholder is not found, or its page is not known
 */
export function setPageNumbers(
  pages: readonly PageContent[],
  { room, references }: PageReferences,
  pageOf: ReadonlyMap<string, number>,
): void {
  if (references.length === 0) return;
  const found = new Set<number>();
  for (const object of pages.flatMap(textObjectsOf)) {
    const placeholder = placeholderIn(object);
    const reference = placeholder && references[placeholder.index];
    if (!reference || Math.abs(placeholder.pitch) > closest * object.size) continue;
    const number = pageOf.get(reference.target);
    if (number === undefined)
      throw new PdfError(`the page number of "${reference.target}" is wanted, but no link leads there`);
    found.add(placeholder.index);
    // The last digit of a placeholder is where the last digit of the largest number is.
    const advance = room > 1 ? (placeholder.pitch * (PLACEHOLDER_LENGTH - 1)) / (room - 1) : 0;
    const digits = String(number);
    const before = reference.edge === "right" ? (room - digits.length) * advance : 0;
    object.spans = numberSpans(placeholder, digits, advance, before);
  }
  const missing = references.find(({ isShown }, index) => isShown && !found.has(index));
  if (missing) throw new PdfError(`the page number of "${missing.target}" cannot be found in the print`);
}

/** A placeholder in the print. */
interface Placeholder {
  index: number;
  /** The glyph of each digit. */
  digits: ReadonlyMap<string, Span>;
  /** In text space: where it begins, and the distance between its digits. */
  start: number;
  pitch: number;
}

/** The placeholder that a text object shows; undefined for any other text. */
export function placeholderIn({ spans }: TextObject): Placeholder | undefined {
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
  return index !== undefined ? { index, digits: new Map(digits), start, pitch } : undefined;
}

/**
 * A page number in the glyphs of its placeholder.
 *
 * @param advance the width of a digit: all of a page number's are equally wide (`tabular-nums`)
 * @param before the distance from the start of the placeholder
 */
export function numberSpans(
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
