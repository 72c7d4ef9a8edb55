import type { PdfFile } from "../file.ts";
import { readCharacterMap } from "../glyph-texts.ts";
import { type PdfDictionary, PdfReference, type PdfValue } from "../value.ts";
import type { TextPiece } from "./text-pieces.ts";

/** The glyph of the space in each font that has shown one, as a stream names it. */
export class SpaceGlyphs {
  readonly #file: PdfFile;
  readonly #known = new Map<number, string | undefined>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** In digits; undefined for a font without one, or of another kind. */
  of(font: PdfValue | undefined): string | undefined {
    if (!(font instanceof PdfReference)) return undefined;
    if (!this.#known.has(font.number)) this.#known.set(font.number, spaceOf(this.#file, font));
    return this.#known.get(font.number);
  }
}

function spaceOf(file: PdfFile, font: PdfReference): string | undefined {
  const dictionary = file.dictionary(font);
  const map = dictionary.get("ToUnicode");
  const bytes = map instanceof PdfReference ? file.stream(map.number) : undefined;
  if (!bytes || !dictionary.has("DescendantFonts")) return undefined;
  for (const [glyph, text] of readCharacterMap(bytes)) {
    if (text === " ") return glyph.toString(16).toUpperCase().padStart(4, "0");
  }
  return undefined;
}

/**
 * A content stream with a space after some of its pieces, where a space cannot be seen. A font that has none borrows
 * that of another font of the page; where no font has one, the piece stays as it is.
 */
export function spacedContent(
  content: string,
  pieces: readonly TextPiece[],
  fonts: PdfDictionary,
  spaces: SpaceGlyphs,
): string {
  const other = [...fonts.keys()].find((name) => spaces.of(fonts.get(name)) !== undefined);
  let out = "";
  let done = 0;
  for (const { end, font, size } of pieces.toSorted((a, b) => a.end.at - b.end.at)) {
    const own = spaces.of(fonts.get(font));
    const name = own === undefined ? other : font;
    if (name === undefined) continue;
    const glyph = own ?? spaces.of(fonts.get(name));
    out += content.slice(done, end.at);
    done = end.at;
    if (own !== undefined && end.isInString) out += own;
    else {
      const isArray = end.isInString && content.startsWith(">]", done);
      if (end.isInString) {
        // After the operation that shows the piece.
        done = content.indexOf(isArray ? "TJ" : "Tj", done) + 2;
        out += content.slice(end.at, done);
      }
      out += `\n/${name} ${size} Tf\n<${glyph}> Tj\n/${font} ${size} Tf`;
    }
  }
  return out + content.slice(done);
}
