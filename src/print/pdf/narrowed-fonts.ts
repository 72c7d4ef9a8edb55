import type { GlyphCodes } from "./contents/glyph-codes.ts";
import { glyphsByCode, oneByteEncoding, oneByteTexts, widthsByCode } from "./contents/narrow-encoding.ts";
import type { ToldGlyphs } from "./contents/told-glyphs.ts";
import type { PdfFile } from "./file.ts";
import { readCharacterMap } from "./glyph-texts.ts";
import { glyphWidths } from "./glyph-widths.ts";
import { type PdfDictionary, PdfReference, type PdfValue } from "./value.ts";

/** Numbers for further objects. */
export interface Adding {
  stream: (stream: Uint8Array) => PdfReference;
  dictionary: (dictionary: PdfDictionary) => PdfReference;
}

/**
 * Fonts whose glyphs have one byte in the streams, with the maps from it to glyphs, widths and text. The code is the
 * number of the character too: some readers look for the text of one byte no further than 255.
 */
export function narrowedFonts(
  file: PdfFile,
  { narrow, told }: { narrow: ReadonlyMap<number, GlyphCodes>; told: ToldGlyphs },
  adding: Adding,
): [number, PdfDictionary][] {
  if (narrow.size === 0) return [];
  const encoding = adding.stream(oneByteEncoding());
  return [...narrow].map(([number, codes]) => {
    const reference = new PdfReference(number);
    const font = file.dictionary(reference);
    const map = font.get("ToUnicode");
    const bytes = map instanceof PdfReference ? file.stream(map.number) : undefined;
    const [inner] = [file.resolve(font.get("DescendantFonts"))].flat();
    const texts = new Map([...readCharacterMap(bytes ?? new Uint8Array()), ...(told.get(number) ?? [])]);
    const descendant = new Map<string, PdfValue>([
      ...file.dictionary(inner),
      ["CIDToGIDMap", adding.stream(glyphsByCode(codes))],
      ["W", widthsByCode(codes, glyphWidths(file, reference) ?? (() => 0))],
    ]);
    const changed: [string, PdfValue][] = [
      ["Encoding", encoding],
      ["DescendantFonts", [adding.dictionary(descendant)]],
      ["ToUnicode", adding.stream(oneByteTexts(codes, texts))],
    ];
    return [number, new Map([...font, ...changed])];
  });
}

/** Of each font file the glyphs that are shown, where that is known. */
export function glyphsOfFiles(
  file: PdfFile,
  narrow: ReadonlyMap<number, GlyphCodes>,
): Map<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  for (const [font, codes] of narrow) {
    const [inner] = [file.resolve(file.dictionary(new PdfReference(font)).get("DescendantFonts"))].flat();
    const descriptor = file.dictionary(file.dictionary(inner).get("FontDescriptor"));
    const program = descriptor.get("FontFile2");
    if (!(program instanceof PdfReference)) continue;
    const glyphs = found.get(program.number) ?? new Set();
    for (const glyph of codes.keys()) glyphs.add(glyph);
    found.set(program.number, glyphs);
  }
  return found;
}
