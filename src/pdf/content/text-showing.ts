import type { GlyphWidth } from "../fonts/fonts.ts";
import { glyphAt } from "../fonts/fonts.ts";
import type { Operation } from "./content-stream.ts";

/** A string of glyphs of an operand of `Tj` or `TJ`. */
interface ShownString {
  /** In thousandths of the font size: how far it is moved back. */
  adjustment: number;
  /** In hexadecimal digits: two bytes a glyph in a composite font. */
  glyphs: string;
}

/** The strings that an operation shows. */
export function shownStrings({ content, start, end }: Operation): ShownString[] {
  const found: ShownString[] = [];
  const operand = content.slice(start, end);
  let done = 0;
  for (let open = operand.indexOf("<"); open >= 0; open = operand.indexOf("<", done)) {
    const close = operand.indexOf(">", open);
    if (close < 0) break;
    const adjustment = done === 0 ? 0 : Number(operand.slice(done, open));
    found.push({ adjustment: adjustment || 0, glyphs: operand.slice(open + 1, close) });
    done = close + 1;
  }
  return found;
}

/** The glyphs that an operation shows, in hexadecimal digits. */
export function glyphsOf(operation: Operation): string {
  return shownStrings(operation)
    .map(({ glyphs }) => glyphs)
    .join("");
}

/** The width of strings in thousandths of the font size; 0 where that of a glyph is not known. */
export function widthOfStrings(strings: readonly ShownString[], widths: GlyphWidth | undefined): number {
  if (!widths) return 0;
  let width = 0;
  for (const { adjustment, glyphs } of strings) {
    const own = widthOfDigits(glyphs, widths);
    if (own === undefined) return 0;
    width += own - adjustment;
  }
  return width;
}

function widthOfDigits(digits: string, widths: GlyphWidth): number | undefined {
  let width = 0;
  for (let at = 0; at + 4 <= digits.length; at += 4) {
    const own = widths(glyphAt(digits, at, 4));
    if (own === undefined) return undefined;
    width += own;
  }
  return width;
}

/** `Tf` (1: name, 2: size), or glyphs of one line with moves between them (3: the first string, 4: moves and strings). */
const steps =
  /\/([^\s/<>[\]()]+)\s([\d.]+)\sTf\b|<([0-9A-F]{4,})>\sTj((?:\s-?[\d.]+\s0\sTd\s<[0-9A-F]{4,}>\sTj)+)/g;

const afterString = "> Tj";
const endOfText = "\nET";

/** Operators that change the spacing of glyphs; Chromium writes none of them. */
const otherSpacing = /\s(?:Tc|Tw|Tz|TL|T\*)\b/;

/** In thousandths of the font size: a smaller distance from a glyph's place is not corrected. */
const tolerance = 2;

/**
 * A content stream with the glyphs of a line in one operation (`TJ`). Chromium places nearly each glyph by itself, in ten
 * times as many operations. Rounding errors do not add up: each glyph stays within the tolerance of its place.
 */
export function joinGlyphs(content: string, widthsOf: (font: string) => GlyphWidth | undefined): string {
  if (otherSpacing.test(content)) return content;
  let widths: GlyphWidth | undefined;
  let size = 0;
  return content.replace(
    steps,
    (written, font: string | undefined, fontSize: string, first: string, rest: string, at: number) => {
      if (font !== undefined) {
        widths = widthsOf(font);
        size = Number(fontSize);
        return written;
      }
      const isLast = content.startsWith(endOfText, at + written.length);
      return (widths && size > 0 && joined(first, rest, size, widths, isLast)) || written;
    },
  );
}

/** The operation, and a move to the start of the last string, from which the next move is measured, if any follows. */
function joined(
  first: string,
  rest: string,
  size: number,
  widths: GlyphWidth,
  isLast: boolean,
): string | undefined {
  let text = `[<${first}`;
  let shown = first;
  let wanted = 0;
  let reached = 0;
  for (let at = 0; at < rest.length; ) {
    const width = widthOfDigits(shown, widths);
    if (width === undefined) return undefined;
    const open = rest.indexOf("<", at);
    const close = rest.indexOf(">", open);
    const move = Number.parseFloat(rest.slice(at, open));
    const next = rest.slice(open + 1, close);
    at = close + afterString.length;
    wanted += (move * 1000) / size;
    reached += width;
    const drift = reached - wanted;
    const adjustment = Math.round(drift / (2 * tolerance)) * 2 * tolerance;
    text += adjustment === 0 ? next : `>${adjustment}<${next}`;
    reached -= adjustment;
    shown = next;
  }
  if (isLast) return `${text}>] TJ`;
  return `${text}>] TJ\n${Number(((wanted * size) / 1000).toFixed(4))} 0 Td`;
}
