import { findWordSpaces } from "../structure/find-word-spaces.ts";
import type { StructureElement } from "../structure/structure-tree.ts";
import { type Operation, operation } from "./content-stream.ts";
import type { PageContent, PageContents } from "./page-contents.ts";
import type { ItemsOfPages } from "./printed-text.ts";
import type { TextItem } from "./text-items.ts";

/**
 * The pages with the spaces that the browser omits at the end of a line: without them, a screen reader joins two words.
 *
 * @param text of the page, as `innerText` returns it
 */
export function insertWordSpaces(
  pages: PageContents,
  items: ItemsOfPages,
  tree: StructureElement,
  text: string,
): PageContents {
  const unspaced = findWordSpaces(tree, items, text);
  return new Map(
    [...pages].map(([page, each]) => {
      const wanting = (items.get(page) ?? []).filter((item) => unspaced.has(item));
      return [page, { ...each, operations: withSpacesAfter(each, wanting) }];
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
): readonly Operation[] {
  if (items.length === 0) return operations;
  const [other = ""] = [...fonts].find(([, font]) => font.space !== undefined) ?? [];
  const added = new Map<Operation, readonly Operation[]>();
  for (const { after, font, fontName, size } of items) {
    const glyph = font?.space ?? fonts.get(other)?.space;
    if (glyph === undefined) continue;
    const space = operation("Tj", `<${glyph}>`);
    const choosing = (name: string) => operation("Tf", `/${name}`, String(size));
    const shown = font?.space === undefined ? [choosing(other), space, choosing(fontName)] : [space];
    added.set(after, [...(added.get(after) ?? []), ...shown]);
  }
  const out: Operation[] = [];
  for (const each of operations) {
    out.push(each);
    for (const space of added.get(each) ?? []) out.push(space);
  }
  return out;
}
