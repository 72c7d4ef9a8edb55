import type { GlyphCodes } from "./contents/glyph-codes.ts";
import { oneByteEncoding, oneByteTexts } from "./contents/narrow-encoding.ts";
import type { PdfFile } from "./file.ts";
import { readCharacterMap } from "./glyph-texts.ts";
import { type PdfDictionary, PdfReference } from "./value.ts";

/** Fonts whose glyphs have one byte in the streams, with the maps from it to glyphs and to text. */
export function narrowedFonts(
  file: PdfFile,
  narrow: ReadonlyMap<number, GlyphCodes>,
  added: (stream: Uint8Array) => PdfReference,
): [number, PdfDictionary][] {
  return [...narrow].map(([font, codes]) => {
    const dictionary = file.dictionary(new PdfReference(font));
    const map = dictionary.get("ToUnicode");
    const bytes = map instanceof PdfReference ? file.stream(map.number) : undefined;
    const texts = added(oneByteTexts(codes, readCharacterMap(bytes ?? new Uint8Array())));
    return [
      font,
      new Map([...dictionary, ["Encoding", added(oneByteEncoding(codes))], ["ToUnicode", texts]]),
    ];
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
