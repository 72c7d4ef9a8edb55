/** Width of a glyph in thousandths of the font's size, or undefined where it is not known. */
export type GlyphWidth = (glyph: number) => number | undefined;

/**
 * A font is chosen (1: name, 2: size), or glyphs are shown one by one, each moved from the start of the one before
 * (3: the first, 4: the others).
 */
const steps =
  /\/([^\s/<>[\]()]+)\s([\d.]+)\sTf\b|<([0-9A-F]{4})>\sTj((?:\s-?[\d.]+\s0\sTd\s<[0-9A-F]{4}>\sTj)+)/g;

const moves = /(-?[\d.]+)\s0\sTd\s<([0-9A-F]{4})>/g;

/** Operators that change how far a glyph moves the next one; Chromium writes none of them. */
const otherSpacing = /\s(?:Tc|Tw|Tz|TL|T\*)\b/;

/** In thousandths of the font's size: glyphs that lie less from their place stay there. */
const tolerance = 2;

/**
 * A content stream with the glyphs of a line in one operation (`TJ`). Chromium places each glyph by itself, which takes
 * ten times the operations. Each glyph stays within the tolerance of its place: what rounding leaves over is carried
 * along.
 */
export function joinGlyphs(content: string, widthsOf: (font: string) => GlyphWidth | undefined): string {
  if (otherSpacing.test(content)) return content;
  let widths: GlyphWidth | undefined;
  let size = 0;
  return content.replace(
    steps,
    (written, font: string | undefined, fontSize: string, first: string, rest: string) => {
      if (font !== undefined) {
        widths = widthsOf(font);
        size = Number(fontSize);
        return written;
      }
      return (widths && size > 0 && joined(first, rest, size, widths)) || written;
    },
  );
}

/** The operation, and the move to where the last glyph begins, which is what the next move counts from. */
function joined(first: string, rest: string, size: number, widths: GlyphWidth): string | undefined {
  let text = `[<${first}`;
  let glyph = first;
  let wanted = 0;
  let reached = 0;
  for (const [, move, next] of rest.matchAll(moves)) {
    const width = widths(Number.parseInt(glyph, 16));
    if (width === undefined) return undefined;
    wanted += (Number(move) * 1000) / size;
    reached += width;
    const drift = reached - wanted;
    const adjustment = Math.abs(drift) < tolerance ? 0 : Math.round(drift);
    text += adjustment === 0 ? next : `>${adjustment}<${next}`;
    reached -= adjustment;
    glyph = next ?? "";
  }
  return `${text}>] TJ\n${Number(((wanted * size) / 1000).toFixed(4))} 0 Td`;
}
