const strings = /<([0-9A-Fa-f]*)>/g;

/**
 * Added to a glyph's number to get its code. Without it, a letter as frequent as "n" would fall on a bracket, which a
 * string has to escape.
 */
const shift = 0x1f;

/** The code of one byte for a glyph below 256. */
export function codeOf(glyph: number): number {
  return (glyph + shift) % 256;
}

/** Codes and the glyphs they begin with, in ranges: first code, last code, first glyph. */
export const codeRanges: readonly (readonly [number, number, number])[] = [
  [0, shift - 1, 256 - shift],
  [shift, 255, 0],
];

/** An operation that shows glyphs, its strings of two bytes a glyph told in codes of one. */
export function oneByteStrings(operation: string): string {
  return operation.replace(strings, (_, digits: string) => {
    const codes = Array.from({ length: digits.length / 4 }, (_glyph, index) =>
      codeOf(Number.parseInt(digits.slice(index * 4, index * 4 + 4), 16)),
    );
    const text = String.fromCharCode(...codes).replace(/[\\()]/g, (character) => `\\${character}`);
    return `(${text.replaceAll("\r", "\\r")})`;
  });
}
