import type { PdfFile } from "../syntax/read-pdf.ts";
import { PdfError, PdfName, type PdfReference, type PdfValue } from "../syntax/value.ts";
import { missingGlyph, readToUnicode } from "./to-unicode.ts";

/** A font of a print. */
export class Font {
  readonly reference: PdfReference;
  /** In the finished file. */
  readonly name: string;
  /** Bytes of a glyph: two in a composite font, one in a simple font. */
  readonly bytes: 1 | 2;
  /** The text that each glyph stands for. */
  readonly texts: Map<number, string>;
  /** The glyph of the space; undefined for a font without one, and for a simple font. */
  readonly space: number | undefined;
  readonly #widths: ReadonlyMap<number, number>;
  readonly #otherWidth: number | undefined;
  readonly #codes = new Map<number, string>();

  constructor(file: PdfFile, reference: PdfReference, name: string) {
    this.reference = reference;
    this.name = name;
    const dictionary = file.dictionary(reference);
    const subtype = dictionary.get("Subtype");
    this.bytes = subtype instanceof PdfName && subtype.value === "Type0" ? 2 : 1;
    this.texts = readToUnicode(file, reference);
    this.space = this.bytes === 2 ? [...this.texts].find(([, text]) => text === " ")?.[0] : undefined;
    const [descendant] = [file.resolve(dictionary.get("DescendantFonts"))].flat();
    const inner = this.bytes === 2 ? file.dictionary(descendant ?? null) : new Map<string, PdfValue>();
    this.#widths = readWidths(file, file.resolve(inner.get("W")));
    const other = file.resolve(inner.get("DW")) ?? 1000;
    this.#otherWidth = this.bytes === 2 && typeof other === "number" ? other : undefined;
  }

  /** The width of a glyph in thousandths of the font size; undefined where it is not known, as in a simple font. */
  widthOf(glyph: number): number | undefined {
    return this.#widths.get(glyph) ?? this.#otherWidth;
  }

  textOf(glyph: number): string {
    return glyph === 0 ? missingGlyph : (this.texts.get(glyph) ?? "");
  }

  /** A glyph in hexadecimal digits. */
  code(glyph: number): string {
    const known = this.#codes.get(glyph);
    if (known !== undefined) return known;
    const code = glyph
      .toString(16)
      .toUpperCase()
      .padStart(2 * this.bytes, "0");
    this.#codes.set(glyph, code);
    return code;
  }
}

/** Glyph numbers have two bytes. */
const lastGlyph = 0xffff;

/** A list with more widths than that is refused: it states those of the same glyphs again and again. */
const mostExpanded = 16 * lastGlyph;

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
