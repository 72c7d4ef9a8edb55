import { PdfOperator, PdfReader } from "../syntax/parse.ts";
import type { PdfFile } from "../syntax/read-pdf.ts";
import { PdfError, PdfReference, PdfString, utf16Text } from "../syntax/value.ts";

/** The text of a glyph that no font has, which is shown as an empty box. */
export const missingGlyph = "\ufffd";

/** The ToUnicode CMap of a font by glyph; empty for a font without one. */
export function readToUnicode(file: PdfFile, font: PdfReference): Map<number, string> {
  const map = file.dictionary(font).get("ToUnicode");
  const bytes = map instanceof PdfReference ? file.stream(map.number) : undefined;
  return bytes ? readCharacterMap(bytes) : new Map();
}

/** The text of each glyph: `bfchar` pairs and `bfrange` triples (ISO 32000-1, 9.10.3). */
export function readCharacterMap(bytes: Uint8Array): Map<number, string> {
  const texts = new Map<number, string>();
  const reader = new PdfReader(bytes);
  let operands: PdfString[] = [];
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (token instanceof PdfString) operands.push(token);
    if (!(token instanceof PdfOperator)) continue;
    if (token.value === "endbfchar") addCharacters(texts, operands);
    if (token.value === "endbfrange") addRanges(texts, operands);
    operands = [];
  }
  return texts;
}

function addCharacters(texts: Map<number, string>, pairs: readonly PdfString[]): void {
  for (let i = 0; i + 1 < pairs.length; i += 2) texts.set(number(pairs[i]), utf16(pairs[i + 1]));
}

function addRanges(texts: Map<number, string>, triples: readonly PdfString[]): void {
  for (let i = 0; i + 2 < triples.length; i += 3) {
    const [first, last, start] = [number(triples[i]), number(triples[i + 1]), utf16(triples[i + 2])];
    const point = start.codePointAt(0) ?? 0;
    // The codes of a range differ only in their last byte.
    if (last - first > 0xff || point + last - first > 0x10ffff)
      throw new PdfError("a ToUnicode CMap has an invalid range");
    for (let glyph = first; glyph <= last; glyph++)
      texts.set(glyph, String.fromCodePoint(point + glyph - first));
  }
}

function number(string: PdfString | undefined): number {
  return (string?.bytes ?? new Uint8Array()).reduce((sum, byte) => sum * 256 + byte, 0);
}

function utf16(string: PdfString | undefined): string {
  return string ? utf16Text(string.bytes) : "";
}
