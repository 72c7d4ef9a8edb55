import type { PdfFile } from "../syntax/read-pdf.ts";
import { type PdfDictionary, PdfError, PdfName, PdfReference, type PdfValue } from "../syntax/value.ts";
import { missingGlyph, readToUnicode } from "./to-unicode.ts";

/** A font as a page uses it. */
export interface Font {
  /** Its object number. */
  number: number;
  /** Hexadecimal digits of a glyph: two bytes in a composite font, one in a simple font. */
  digits: 2 | 4;
  /** The text that each glyph stands for. */
  texts: ReadonlyMap<number, string>;
  /** Only of a composite font. */
  widthOf: GlyphWidth | undefined;
  /** The glyph of the space in hexadecimal digits; undefined for a font without one, and for a simple font. */
  space: string | undefined;
}

/** The fonts of a file; each is read once. */
export class Fonts {
  readonly #file: PdfFile;
  readonly #known = new Map<number, Font>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** The fonts of a resource dictionary by name. */
  in(resources: PdfDictionary): ReadonlyMap<string, Font> {
    const fonts = this.#file.dictionary(resources.get("Font"));
    return new Map(
      [...fonts].flatMap(([name, font]) =>
        font instanceof PdfReference ? [[name, this.of(font.number)]] : [],
      ),
    );
  }

  /** The font with this object number. */
  of(number: number): Font {
    const known = this.#known.get(number);
    if (known) return known;
    const font = new PdfReference(number);
    const subtype = this.#file.dictionary(font).get("Subtype");
    const digits = subtype instanceof PdfName && subtype.value === "Type0" ? 4 : 2;
    const texts = readToUnicode(this.#file, font);
    const space = digits === 4 ? spaceIn(texts) : undefined;
    const read = {
      number,
      digits,
      texts,
      widthOf: glyphWidths(this.#file, font),
      space,
    } as const;
    this.#known.set(number, read);
    return read;
  }
}

function spaceIn(texts: ReadonlyMap<number, string>): string | undefined {
  const [glyph] = [...texts].find(([, text]) => text === " ") ?? [];
  return glyph?.toString(16).toUpperCase().padStart(4, "0");
}

/** The text of glyphs in hexadecimal digits; none without a font. */
export function textOfGlyphs(
  glyphs: string,
  font: { digits: 2 | 4; texts: Pick<Font["texts"], "get"> } | undefined,
): string {
  if (!font) return "";
  const { digits, texts } = font;
  let text = "";
  for (let at = 0; at + digits <= glyphs.length; at += digits) {
    const glyph = glyphAt(glyphs, at, digits);
    text += glyph === 0 ? missingGlyph : (texts.get(glyph) ?? "");
  }
  return text;
}

/** The glyph that so many hexadecimal digits are. */
export function glyphAt(glyphs: string, at: number, digits: number): number {
  let glyph = 0;
  for (let index = at; index < at + digits; index++) {
    const code = glyphs.charCodeAt(index);
    // Letters, of either case, follow 0x40, and digits 0x30.
    glyph = glyph * 16 + (code & 0x0f) + (code >= 0x40 ? 9 : 0);
  }
  return glyph;
}

/** The width of a glyph in thousandths of the font size, or undefined where it is not known. */
export type GlyphWidth = (glyph: number) => number | undefined;

/** Glyph numbers have two bytes. */
const lastGlyph = 0xffff;

/** A list with more widths than that is refused: it states those of the same glyphs again and again. */
const mostExpanded = 16 * lastGlyph;

/** The widths of a composite font's glyphs (ISO 32000-1, 9.7.4.3); undefined for other fonts. */
function glyphWidths(file: PdfFile, font: PdfValue | undefined): GlyphWidth | undefined {
  const dictionary = file.dictionary(font);
  const subtype = dictionary.get("Subtype");
  if (!(subtype instanceof PdfName) || subtype.value !== "Type0") return undefined;
  const descendants = file.resolve(dictionary.get("DescendantFonts"));
  const descendant = file.dictionary(Array.isArray(descendants) ? descendants[0] : undefined);
  const other = file.resolve(descendant.get("DW")) ?? 1000;
  const widths = readWidths(file, file.resolve(descendant.get("W")));
  return typeof other === "number" ? (glyph) => widths.get(glyph) ?? other : undefined;
}

/** A list of `first [width …]` and `first last width`. */
function readWidths(file: PdfFile, list: PdfValue): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  let expanded = 0;
  if (!Array.isArray(list)) return widths;
  for (let at = 0; at + 1 < list.length; ) {
    const [first, second, third] = [list[at], file.resolve(list[at + 1]), list[at + 2]];
    if (typeof first !== "number") break;
    if (Array.isArray(second)) {
      for (const [index, width] of second.entries())
        if (typeof width === "number") widths.set(first + index, width);
      at += 2;
    } else {
      if (typeof second !== "number" || typeof third !== "number") break;
      expanded += second - first;
      if (first < 0 || second > lastGlyph || expanded > mostExpanded)
        throw new PdfError("a font's widths are broken");
      for (let glyph = first; glyph <= second; glyph++) widths.set(glyph, third);
      at += 3;
    }
  }
  return widths;
}
