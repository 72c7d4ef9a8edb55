import { PdfOperator, PdfReader } from "./syntax/parse.ts";
import type { PdfFile } from "./syntax/read-pdf.ts";
import {
  type PdfDictionary,
  PdfError,
  PdfName,
  PdfReference,
  PdfString,
  type PdfValue,
  utf16Bytes,
  utf16Text,
} from "./syntax/value.ts";
import { deflated, type StreamBody } from "./syntax/write-pdf.ts";

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

/**
 * The text of glyphs that are only a part of a letter, a joiner without width or sound. Chromium maps such glyphs to U+0000,
 * which PDF/UA-1 does not allow (ISO 14289-1, 7.21.7), and states the whole letter around them (`/ActualText`).
 */
const partOfLetter = "\u200d";

/** The most entries between `beginbfchar` and `endbfchar` (Adobe Technical Note 5014). */
const mostEntries = 100;

/** The ToUnicode CMap of a font. */
function writeToUnicode(font: Font): Uint8Array {
  const entries = [...font.texts]
    .map(([glyph, text]) => [glyph, text.replaceAll("\0", partOfLetter)] as const)
    .filter(([, text]) => text !== "")
    .sort(([a], [b]) => a - b)
    .map(([glyph, text]) => `<${font.code(glyph)}> <${utf16Bytes(text).toString("hex").toUpperCase()}>`);
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
    `<${"00".repeat(font.bytes)}> <${"FF".repeat(font.bytes)}>`,
    "endcodespacerange",
    ...groups,
    "endcmap",
    "CMapName currentdict /CMap defineresource pop",
    "end",
    "end",
  ];
  return Buffer.from(lines.join("\n"), "latin1");
}

/** The ToUnicode CMaps of fonts as stream objects, by object number. */
export function toUnicodeStreams(file: PdfFile, fonts: readonly Font[]): Map<number, StreamBody> {
  const found = new Map<number, StreamBody>();
  for (const font of fonts) {
    const map = file.dictionary(font.reference).get("ToUnicode");
    if (map instanceof PdfReference) found.set(map.number, deflated(new Map(), writeToUnicode(font)));
  }
  return found;
}

/**
 * The dictionaries of fonts and their descriptors, with a subset tag (ISO 32000-1, 9.6.4) by the order of the fonts: the
 * tags of Chromium differ from run to run.
 *
 * @param before the number of fonts of the document before these
 */
export function withSubsetTags(
  file: PdfFile,
  fonts: readonly Font[],
  before: number,
): Map<number, PdfDictionary> {
  const changed = new Map<number, PdfDictionary>();
  for (const [own, { reference }] of fonts.entries()) {
    const index = before + own;
    const tag = `${String.fromCharCode(...[2, 1, 0].map((place) => 65 + (Math.floor(index / 26 ** place) % 26)))}AAA+`;
    const [descendant] = [file.resolve(file.dictionary(reference).get("DescendantFonts"))].flat();
    const inner = file.dictionary(descendant ?? reference);
    for (const each of [reference, descendant, inner.get("FontDescriptor")]) {
      if (!(each instanceof PdfReference)) continue;
      const entries = [...file.dictionary(each)].map(([key, value]): [string, PdfValue] =>
        value instanceof PdfName && (key === "BaseFont" || key === "FontName")
          ? [key, new PdfName(value.value.replace(/^[A-Z]{6}\+/, tag))]
          : [key, value],
      );
      changed.set(each.number, new Map(entries));
    }
  }
  return changed;
}
