import { PdfOperator, PdfReader } from "../syntax/parse.ts";
import type { PdfFile } from "../syntax/read-pdf.ts";
import { PdfError, PdfReference, PdfString } from "../syntax/value.ts";
import { deflated, type StreamBody } from "../syntax/write-pdf.ts";

/** The text of a glyph that no font has, which is shown as an empty box. */
export const missingGlyph = "\ufffd";

/**
 * The text of glyphs that are only a part of a letter, a joiner without width or sound. Chromium maps such glyphs to U+0000,
 * which PDF/UA-1 does not allow (ISO 14289-1, 7.21.7), and states the whole letter around them (`/ActualText`).
 */
const partOfLetter = "\u200d";

/** The most entries between `beginbfchar` and `endbfchar` (Adobe Technical Note 5014). */
const mostEntries = 100;

/** Characters that replace those of the ToUnicode CMap, by the font's object number and glyph. */
export type GlyphCharacters = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** The ToUnicode CMap of a font by glyph; empty for a font without one. */
export function readToUnicode(file: PdfFile, font: PdfReference): ReadonlyMap<number, string> {
  const map = file.dictionary(font).get("ToUnicode");
  const bytes = map instanceof PdfReference ? file.stream(map.number) : undefined;
  return bytes ? readCharacterMap(bytes) : new Map();
}

/** The text of each glyph: `bfchar` pairs and `bfrange` triples (ISO 32000-1, 9.10.3). */
export function readCharacterMap(bytes: Uint8Array): ReadonlyMap<number, string> {
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
  const bytes = Buffer.from(string?.bytes ?? new Uint8Array());
  return bytes
    .subarray(0, bytes.length - (bytes.length % 2))
    .swap16()
    .toString("utf16le");
}

/**
 * A ToUnicode CMap.
 *
 * @param digits hexadecimal digits of a glyph
 */
function writeToUnicode(texts: ReadonlyMap<number, string>, digits: 2 | 4): Uint8Array {
  const entries = [...texts]
    .map(([glyph, text]) => [glyph, text.replaceAll("\0", partOfLetter)] as const)
    .filter(([, text]) => text !== "")
    .sort(([a], [b]) => a - b)
    .map(([glyph, text]) => `<${hex(glyph, digits)}> <${hexUtf16(text)}>`);
  const groups: string[] = [];
  for (let start = 0; start < entries.length; start += mostEntries) {
    const group = entries.slice(start, start + mostEntries);
    groups.push(`${group.length} beginbfchar`, ...group, "endbfchar");
  }
  const lines = [
    "/CIDInit /ProcSet findresource begin",
    "12 dict begin",
    "begincmap",
    "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
    "/CMapName /Adobe-Identity-UCS def",
    "/CMapType 2 def",
    "1 begincodespacerange",
    `<${"0".repeat(digits)}> <${"F".repeat(digits)}>`,
    "endcodespacerange",
    ...groups,
    "endcmap",
    "CMapName currentdict /CMap defineresource pop",
    "end",
    "end",
  ];
  return Buffer.from(lines.join("\n"), "latin1");
}

function hexUtf16(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return units.map((unit) => hex(unit, 4)).join("");
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, "0");
}

/** The ToUnicode CMaps of fonts as stream objects, by object number; `characters` replace those of the fonts. */
export function toUnicodeStreams(
  file: PdfFile,
  fonts: readonly { number: number; digits: 2 | 4; texts: ReadonlyMap<number, string> }[],
  characters: GlyphCharacters,
): Map<number, StreamBody> {
  const found = new Map<number, StreamBody>();
  for (const { number, digits, texts } of fonts) {
    const map = file.dictionary(new PdfReference(number)).get("ToUnicode");
    if (!(map instanceof PdfReference)) continue;
    const changed = new Map([...texts, ...(characters.get(number) ?? [])]);
    found.set(map.number, deflated(new Map(), writeToUnicode(changed, digits)));
  }
  return found;
}
