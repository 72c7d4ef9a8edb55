import type { PdfFile } from "../syntax/read-pdf.ts";
import { type PdfDictionary, PdfName, PdfReference, type PdfValue, utf16Bytes } from "../syntax/value.ts";
import { deflated, type StreamBody } from "../syntax/write-pdf.ts";
import type { Font } from "./fonts.ts";

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
