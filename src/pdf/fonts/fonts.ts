import type { PdfFile } from "../syntax/read-pdf.ts";
import { type PdfDictionary, PdfName, PdfReference } from "../syntax/value.ts";
import { type GlyphWidth, glyphWidths } from "./glyph-widths.ts";
import { missingGlyph, readToUnicode } from "./to-unicode.ts";

/** A font as a page uses it. */
export interface Font {
  /** Its object number. */
  number: number;
  /** Hexadecimal digits of a glyph: two bytes in a composite font, one in a simple font. */
  digits: 2 | 4;
  /** The text that each glyph stands for. */
  texts: ReadonlyMap<number, string>;
  /** Only of a composite font. */
  widthOf: GlyphWidth | undefined;
  /** The glyph of the space in hexadecimal digits; undefined for a font without one, and for a simple font. */
  space: string | undefined;
}

/** The fonts of a file; each is read once. */
export class Fonts {
  readonly #file: PdfFile;
  readonly #known = new Map<number, Font>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** The fonts of a resource dictionary by name. */
  in(resources: PdfDictionary): ReadonlyMap<string, Font> {
    const fonts = this.#file.dictionary(resources.get("Font"));
    return new Map(
      [...fonts].flatMap(([name, font]) => (font instanceof PdfReference ? [[name, this.#of(font)]] : [])),
    );
  }

  #of(font: PdfReference): Font {
    const known = this.#known.get(font.number);
    if (known) return known;
    const subtype = this.#file.dictionary(font).get("Subtype");
    const digits = subtype instanceof PdfName && subtype.value === "Type0" ? 4 : 2;
    const texts = readToUnicode(this.#file, font);
    const space = digits === 4 ? spaceIn(texts) : undefined;
    const read = {
      number: font.number,
      digits,
      texts,
      widthOf: glyphWidths(this.#file, font),
      space,
    } as const;
    this.#known.set(font.number, read);
    return read;
  }
}

function spaceIn(texts: ReadonlyMap<number, string>): string | undefined {
  const [glyph] = [...texts].find(([, text]) => text === " ") ?? [];
  return glyph?.toString(16).toUpperCase().padStart(4, "0");
}

/** The text of glyphs in hexadecimal digits; none without a font. */
export function textOfGlyphs(glyphs: string, font: Pick<Font, "digits" | "texts"> | undefined): string {
  if (!font) return "";
  const { digits, texts } = font;
  let text = "";
  for (let at = 0; at + digits <= glyphs.length; at += digits) {
    const glyph = glyphAt(glyphs, at, digits);
    text += glyph === 0 ? missingGlyph : (texts.get(glyph) ?? "");
  }
  return text;
}

/** The glyph that so many hexadecimal digits are. */
export function glyphAt(glyphs: string, at: number, digits: number): number {
  let glyph = 0;
  for (let index = at; index < at + digits; index++) {
    const code = glyphs.charCodeAt(index);
    // Letters, of either case, follow 0x40, and digits 0x30.
    glyph = glyph * 16 + (code & 0x0f) + (code >= 0x40 ? 9 : 0);
  }
  return glyph;
}
