import type { PdfFile } from "./file.ts";
import { PdfReference } from "./value.ts";

/**
 * Stands for glyphs that are but a part of a letter: Chromium gives those no character, which PDF/UA-1 does not allow
 * (ISO 14289-1, 7.21.7), and says the whole letter around them (`/ActualText`). A joiner has no width and no sound.
 */
export const partOfLetter = "\u200d";

/** A character map's line for one glyph that stands for none. */
const unsaid = /^(<[0-9A-Fa-f]+>\s?)<0000>$/gm;

/** The character maps of fonts that show parts of letters, each with a character for them, by their object numbers. */
export function mapsWithParts(file: PdfFile): Map<number, Uint8Array> {
  const found = new Map<number, Uint8Array>();
  for (const page of file.pages()) {
    const resources = file.dictionary(file.dictionary(new PdfReference(page)).get("Resources"));
    for (const font of file.dictionary(resources.get("Font")).values()) {
      const map = file.dictionary(font).get("ToUnicode");
      if (!(map instanceof PdfReference) || found.has(map.number)) continue;
      const text = Buffer.from(file.stream(map.number) ?? []).toString("latin1");
      const told = text.replace(unsaid, "$1<200D>");
      if (told !== text) found.set(map.number, Buffer.from(told, "latin1"));
    }
  }
  return found;
}
