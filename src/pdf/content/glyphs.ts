import type { GlyphWidth } from "./join-glyphs.ts";

const strings = /<([0-9A-Fa-f]*)>/g;
const parts = /<([0-9A-Fa-f]*)>|(-?[.\d]+)/g;

/** The glyphs of an operand of `Tj` or `TJ`, in digits: two bytes each in a composite font. */
export function glyphsOf(operand = ""): string {
  return [...operand.matchAll(strings)].map(([, digits]) => digits).join("");
}

/** How far an operand of `Tj` or `TJ` reaches, in thousandths of the font's size; 0 where a width is not known. */
export function widthOfGlyphs(operand = "", widths: GlyphWidth | undefined): number {
  if (!widths) return 0;
  let width = 0;
  for (const [, digits = "", adjustment] of operand.matchAll(parts)) {
    if (adjustment !== undefined) width -= Number(adjustment);
    for (let at = 0; at + 4 <= digits.length; at += 4) {
      const own = widths(Number.parseInt(digits.slice(at, at + 4), 16));
      if (own === undefined) return 0;
      width += own;
    }
  }
  return width;
}
