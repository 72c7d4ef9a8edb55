import type { PdfFile } from "../syntax/read-pdf.ts";
import { PdfReference } from "../syntax/value.ts";
import { deflated } from "../syntax/write-pdf.ts";
import { type GlyphCharacters, readToUnicode, writeToUnicode } from "./to-unicode.ts";

/**
 * The ToUnicode CMaps of fonts as whole stream objects, by object number.
 *
 * @param characters of glyphs that the fonts themselves map to others
 */
export function toUnicodeStreams(
  file: PdfFile,
  fonts: readonly number[],
  characters: GlyphCharacters,
): Map<number, Uint8Array> {
  const found = new Map<number, Uint8Array>();
  for (const number of fonts) {
    const font = new PdfReference(number);
    const dictionary = file.dictionary(font);
    const map = dictionary.get("ToUnicode");
    if (!(map instanceof PdfReference)) continue;
    const digits = dictionary.has("DescendantFonts") ? 4 : 2;
    const texts = new Map([...readToUnicode(file, font), ...(characters.get(number) ?? [])]);
    found.set(map.number, deflated(new Map(), writeToUnicode(texts, digits)));
  }
  return found;
}
