/** The code of one byte for each glyph of a font that is shown. */
export type GlyphCodes = ReadonlyMap<number, number>;

const most = 256;

/**
 * Added to a glyph's number to get its code where it can be. Without it, a letter as frequent as "n" would fall on a
 * bracket, which a string has to escape.
 */
const shift = 0x1f;

/** Codes for some glyphs, the same for the same glyphs; undefined where there are too many for one byte. */
export function assignCodes(glyphs: readonly number[]): GlyphCodes | undefined {
  const ordered = [...new Set(glyphs)].sort((a, b) => a - b);
  if (ordered.length > most) return undefined;
  const codes = new Map<number, number>();
  const free = new Set(Array.from({ length: most }, (_, index) => (index + shift) % most));
  for (const glyph of ordered) {
    const [first = 0] = free;
    const code = glyph < most ? (glyph + shift) % most : first;
    codes.set(glyph, code);
    free.delete(code);
  }
  return codes;
}

const strings = /<([0-9A-Fa-f]*)>/g;

/** An operation that shows glyphs, its strings of two bytes a glyph told in codes of one. */
export function oneByteStrings(operation: string, codes: GlyphCodes): string {
  return operation.replace(strings, (_, digits: string) => {
    const glyphs = Buffer.from(digits, "hex");
    let text = "";
    for (let at = 0; at + 1 < glyphs.length; at += 2) {
      text += characterFor(codes.get(glyphs.readUInt16BE(at)) ?? 0);
    }
    return `(${text})`;
  });
}

function characterFor(code: number): string {
  const character = String.fromCharCode(code);
  if (character === "\r") return "\\r";
  return character === "(" || character === ")" || character === "\\" ? `\\${character}` : character;
}
