import { readToUnicode } from "../fonts/to-unicode.ts";
import { findWordSpaces } from "../structure/find-word-spaces.ts";
import type { StructureElement } from "../structure/structure-tree.ts";
import type { PdfFile } from "../syntax/read-pdf.ts";
import { PdfReference, type PdfValue } from "../syntax/value.ts";
import type { Operation } from "./content-stream.ts";
import type { PageContent, PageContents } from "./page-contents.ts";
import { type TextItem, TextReader } from "./text-items.ts";

/**
 * The pages with the spaces that the browser omits at the end of a line: without them, a screen reader joins two words.
 *
 * @param text of the page, as `innerText` returns it
 */
export function insertWordSpaces(
  file: PdfFile,
  pages: PageContents,
  tree: StructureElement,
  text: string,
): PageContents {
  const reader = new TextReader(file);
  const items = new Map([...pages].map(([page, each]) => [page, reader.itemsOf(each)]));
  const unspaced = findWordSpaces(tree, items, text);
  const spaces = new SpaceGlyphs(file);
  return new Map(
    [...pages].map(([page, each]) => {
      const wanting = (items.get(page) ?? []).filter((item) => unspaced.has(item));
      return [page, { ...each, operations: withSpacesAfter(each, wanting, spaces) }];
    }),
  );
}

/**
 * The operations of a page with a space after the given items. Where the font of an item has no glyph for it, another font
 * of the page is used; without any, no space is added.
 */
function withSpacesAfter(
  { operations, fonts }: PageContent,
  items: readonly TextItem[],
  spaces: SpaceGlyphs,
): readonly Operation[] {
  if (items.length === 0) return operations;
  const other = [...fonts.keys()].find((name) => spaces.of(fonts.get(name)) !== undefined) ?? "";
  const added = new Map<number, readonly Operation[]>();
  for (const { after, font, size } of items) {
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

/** The glyphs of the space, by font. */
class SpaceGlyphs {
  readonly #file: PdfFile;
  readonly #known = new Map<number, string | undefined>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** In hexadecimal digits; undefined for a font without one, and for a simple font. */
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
