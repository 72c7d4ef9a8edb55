import type { PdfFile } from "../syntax/read-pdf.ts";
import { PdfError, PdfName, type PdfValue } from "../syntax/value.ts";

/** The width of a glyph in thousandths of the font size, or undefined where it is not known. */
export type GlyphWidth = (glyph: number) => number | undefined;

/** Glyph numbers have two bytes. */
const lastGlyph = 0xffff;

/** A list with more widths than that is refused: it states those of the same glyphs again and again. */
const mostExpanded = 16 * lastGlyph;

/** The widths of a composite font's glyphs (ISO 32000-1, 9.7.4.3); undefined for other fonts. */
export function glyphWidths(file: PdfFile, font: PdfValue | undefined): GlyphWidth | undefined {
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
