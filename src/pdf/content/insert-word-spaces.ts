import type { Font } from "../fonts/fonts.ts";
import { type Operation, operation } from "./content-stream.ts";
import type { TextItem } from "./text-items.ts";

/**
 * The operations of a page with a space after each of the items, which the browser omits at the end of a line: without it, a
 * screen reader joins two words. Where the font of an item has no glyph for it, another font of the page is used; without
 * any, no space is added.
 */
export function insertWordSpaces(
  operations: readonly Operation[],
  fonts: ReadonlyMap<string, Font>,
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
