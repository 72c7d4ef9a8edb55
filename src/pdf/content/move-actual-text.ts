import type { Font } from "../fonts/fonts.ts";
import { type PageContent, type Span, textObjectsOf } from "./page-content.ts";

/**
 * Moves `/ActualText` of single glyphs to their fonts. Chromium maps each glyph to one character; where a glyph stands for
 * another character too, such as an apostrophe, it states that character around each glyph, which many readers ignore. Where a
 * glyph always stands for the same character, the font's ToUnicode CMap can map it.
 */
export function moveActualText(pages: readonly PageContent[]): void {
  const spans = pages.flatMap(textObjectsOf).flatMap((object) => object.spans);
  /** By font and glyph; undefined where it is not always the same. */
  const found = new Map<Font, Map<number, string | undefined>>();
  for (const span of spans.filter(isOneForOne)) {
    const { font, replacement } = span;
    const [glyph = 0] = span.glyphs;
    const own = found.get(font) ?? new Map<number, string | undefined>();
    const isSame = !own.has(glyph) || own.get(glyph) === replacement?.text;
    found.set(font, own.set(glyph, isSame ? replacement?.text : undefined));
  }
  for (const span of spans) {
    const own = found.get(span.font);
    if (own && !isOneForOne(span)) for (const glyph of span.glyphs) own.delete(glyph);
  }
  for (const [font, characters] of found) {
    for (const [glyph, text] of characters) if (text !== undefined) font.texts.set(glyph, text);
  }
}

/** Whether a span is a single glyph of a composite font within `/ActualText` of one character. */
function isOneForOne({ font, glyphs, replacement }: Span): boolean {
  return font.bytes === 2 && glyphs.length === 1 && replacement?.spans === 1 && replacement.text.length === 1;
}
