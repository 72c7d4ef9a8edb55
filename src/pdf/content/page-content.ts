import { Font, missingGlyph } from "../fonts.ts";
import type { PdfFile } from "../syntax/read-pdf.ts";
import {
  type Bounds,
  type Matrix,
  type PdfDictionary,
  PdfReference,
  type PdfValue,
  serialize,
} from "../syntax/value.ts";

/** A page as a list of marked-content sequences. The passes change it in place; it is written when they are done. */
export interface PageContent {
  /** The object numbers of the page and of its content stream. */
  page: number;
  stream: number;
  sequences: Sequence[];
}

/** What one marked-content sequence with an MCID contains, or what is between two of them. */
export interface Sequence {
  /** Its MCID; undefined between two sequences. */
  id: number | undefined;
  /** The operation that begins it; undefined between two sequences. */
  begin: string | undefined;
  /** It has no properties but its MCID. */
  isPlain: boolean;
  parts: Part[];
  /** It shows text, an image or a form. */
  holdsText: boolean;
  /** It paints lines or areas. */
  holdsPaths: boolean;
  /** The area that it paints. */
  bounds: Bounds | undefined;
}

/** A text object, the use of a Form XObject, or other operations as they are written, each after a line end. */
export type Part = TextObject | FormUse | string;

export interface FormUse {
  operation: string;
  /** The text of the form. */
  text: string;
}

/** A text object, from `BT` to `ET` (ISO 32000-1, 9.4). Chromium writes one for each run of text in one font on one line. */
export interface TextObject {
  spans: Span[];
  size: number;
  /** The text matrix. */
  matrix: Matrix;
  /** The current transformation matrix around it. */
  space: Matrix;
  /** The non-stroking colour, in steps of 255. */
  colour: string;
  /** Its glyphs are in the order of their places, its text is right-to-left: it is within `/ReversedChars`. */
  isReversed: boolean;
  /** A space is missing after it, and is shown in this font. */
  spaceAfter?: Font | undefined;
}

/** Glyphs in one font, on one baseline, with the same replacement text or none. */
export interface Span {
  font: Font;
  glyphs: number[];
  /** The place of each glyph from the start of the text object, in text space; NaN directly behind one of unknown width. */
  places: number[];
  /** The place of its baseline, upwards. */
  rise: number;
  replacement: Replacement | undefined;
}

/** An `/ActualText` around glyphs. */
export interface Replacement {
  text: string;
  /** The number of spans in it. */
  spans: number;
}

export function emptySequence(): Sequence {
  return {
    id: undefined,
    begin: undefined,
    isPlain: false,
    parts: [],
    holdsText: false,
    holdsPaths: false,
    bounds: undefined,
  };
}

export function isTextObject(part: Part): part is TextObject {
  return typeof part === "object" && "spans" in part;
}

/** The text objects of a page, in the order in which they are painted. */
export function textObjectsOf({ sequences }: PageContent): TextObject[] {
  return sequences.flatMap(({ parts }) => parts.filter(isTextObject));
}

/**
 * The text of a text object in the order of its glyphs; a replacement text does not hide that a glyph is missing. The text of
 * a glyph or replacement, such as a letter and its vowel sign, is in reading order, so in right-to-left text it is reversed.
 */
export function textOfObject(object: Pick<TextObject, "spans" | "isReversed">): string {
  let text = "";
  let last: Replacement | undefined;
  for (const { font, glyphs, replacement } of object.spans) {
    if (!replacement) for (const glyph of glyphs) text += readingOrder(font.textOf(glyph), object);
    else if (replacement !== last) text += readingOrder(replacement.text, object);
    if (replacement && glyphs.includes(0)) text += missingGlyph;
    last = replacement;
  }
  return text;
}

/** The text of a text object's glyphs in reading order: right-to-left glyphs are in the order of their places. */
export function readingOrder(text: string, { isReversed }: Pick<TextObject, "isReversed">): string {
  return isReversed ? [...text].reverse().join("") : text;
}

/** The text of sequences; that of each text object in reading order. */
export function textOfSequences(sequences: readonly Sequence[]): string {
  let text = "";
  for (const { parts } of sequences) {
    for (const part of parts) {
      if (typeof part === "string") continue;
      text += isTextObject(part) ? readingOrder(textOfObject(part), part) : part.text;
    }
  }
  return text;
}

/** Where a text object begins, and its width, in text space; a width of 0 where that of a glyph is not known. */
export function extentOf({ spans, size }: Pick<TextObject, "spans" | "size">): {
  start: number;
  rise: number;
  width: number;
} {
  const [first, last] = [spans[0], spans.at(-1)];
  const [start = 0, rise = 0] = [first?.places[0], first?.rise];
  const advance = last?.font.widthOf(last.glyphs.at(-1) ?? 0) ?? Number.NaN;
  const width = (last?.places.at(-1) ?? 0) + (advance * size) / 1000 - start;
  return { start, rise, width: Number.isNaN(width) ? 0 : width };
}

/** The place of a text object in user space, which grows down the page, as on nearly all pages of Chromium. */
export function placeOf(object: TextObject): { x: number; y: number; width: number } {
  const { start, rise, width } = extentOf(object);
  return { x: object.matrix[4] + start, y: object.matrix[5] - rise, width };
}

/** In text space: text objects of one line touch each other. */
const touching = 0.5;

/** Text objects that are on one line and touch each other, from left to right. */
export function linesOf(objects: readonly TextObject[]): TextObject[][] {
  /** Positions in different user spaces cannot be compared. */
  const bySpace = new Map<Matrix, { object: TextObject; x: number; y: number; width: number }[]>();
  for (const object of objects) {
    const own = bySpace.get(object.space) ?? [];
    bySpace.set(object.space, own);
    own.push({ object, ...placeOf(object) });
  }
  return [...bySpace.values()].flatMap((placed) => {
    const lines: TextObject[][] = [];
    let end = { x: Number.NaN, y: Number.NaN };
    for (const { object, x, y, width } of placed.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
      if (y === end.y && Math.abs(end.x - x) < touching) lines.at(-1)?.push(object);
      else lines.push([object]);
      end = { x: x + width, y };
    }
    return lines;
  });
}

/** Operators whose last operand is a resource name (ISO 32000-1, 7.8.3), with its category. */
export const resourceCategories: ReadonlyMap<string, string> = new Map([
  ["gs", "ExtGState"],
  ["Do", "XObject"],
  ["sh", "Shading"],
  ["cs", "ColorSpace"],
  ["CS", "ColorSpace"],
  ["scn", "Pattern"],
  ["SCN", "Pattern"],
]);

/** A Form XObject or a tiling pattern (ISO 32000-1, 8.10 and 8.7.3). */
export interface Form {
  dictionary: PdfDictionary;
  sequences: PageContent["sequences"];
  text: string;
}

/**
 * The resources of all pages and forms of a print. Chromium names fonts, graphics states and others by their object numbers,
 * which differ from run to run: each gets a name by its first use.
 */
export class SectionResources {
  readonly file: PdfFile;
  /** In the order of their first use. */
  readonly fonts: Font[] = [];
  /** By object number. */
  readonly forms = new Map<number, Form>();
  /** The resource dictionary for the new names. */
  readonly dictionary = new Map<string, Map<string, PdfValue>>();
  readonly #names = new Map<string, string>();
  readonly #fonts = new Map<number, Font>();

  constructor(file: PdfFile) {
    this.file = file;
  }

  /** The new name of a resource, and whether this is its first use. */
  name(category: string, value: PdfValue): { name: string; isNew: boolean } {
    const key = `${category} ${serialize(value)}`;
    const known = this.#names.get(key);
    if (known !== undefined) return { name: known, isNew: false };
    const own = this.dictionary.get(category) ?? new Map<string, PdfValue>();
    const name = `${category.charAt(0)}${own.size + 1}`;
    this.dictionary.set(category, own.set(name, value));
    this.#names.set(key, name);
    return { name, isNew: true };
  }

  /** The font that a reference leads to; undefined for any other value. */
  font(value: PdfValue | undefined): Font | undefined {
    if (!(value instanceof PdfReference)) return undefined;
    const known = this.#fonts.get(value.number);
    if (known) return known;
    const font = new Font(this.file, value, this.name("Font", value).name);
    this.#fonts.set(value.number, font);
    this.fonts.push(font);
    return font;
  }
}
