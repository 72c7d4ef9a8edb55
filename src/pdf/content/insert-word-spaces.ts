import { readToUnicode } from "../fonts/to-unicode.ts";
import type { PdfFile } from "../syntax/read-pdf.ts";
import { PdfReference, type PdfValue } from "../syntax/value.ts";
import type { Operation } from "./content-stream.ts";
import type { PageContent } from "./page-contents.ts";
import type { TextItem } from "./text-items.ts";

/** The glyph of the space in each font that has shown one. */
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
  if (!file.dictionary(font).has("DescendantFonts")) return undefined;
  for (const [glyph, text] of readToUnicode(file, font)) {
    if (text === " ") return glyph.toString(16).toUpperCase().padStart(4, "0");
  }
  return undefined;
}

/**
 * The operations of a page with a space after some of its pieces of text, where it cannot be seen. A font that has none
 * borrows that of another font of the page; where no font has one, the piece stays as it is.
 */
export function insertWordSpaces(
  { operations, fonts }: PageContent,
  pieces: readonly TextItem[],
  spaces: SpaceGlyphs,
): readonly Operation[] {
  if (pieces.length === 0) return operations;
  const other = [...fonts.keys()].find((name) => spaces.of(fonts.get(name)) !== undefined) ?? "";
  const added = new Map<number, readonly Operation[]>();
  for (const { after, font, size } of pieces) {
    const own = spaces.of(fonts.get(font));
    const glyph = own ?? spaces.of(fonts.get(other));
    if (glyph === undefined) continue;
    const space = { operator: "Tj", operands: [`<${glyph}>`] };
    const choosing = (name: string) => ({ operator: "Tf", operands: [`/${name}`, String(size)] });
    const shown = own === undefined ? [choosing(other), space, choosing(font)] : [space];
    added.set(after, [...(added.get(after) ?? []), ...shown]);
  }
  const out: Operation[] = [];
  for (const [index, operation] of operations.entries()) {
    out.push(operation);
    for (const each of added.get(index) ?? []) out.push(each);
  }
  return out;
}
