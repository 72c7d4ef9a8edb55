import type { PdfFile } from "../file.ts";
import type { PageContent } from "../page-contents.ts";
import { type PdfDictionary, PdfName, PdfReference } from "../value.ts";
import { assignCodes, type GlyphCodes } from "./glyph-codes.ts";

/** A font is chosen (1: name), or glyphs are shown (2: several strings with what moves them; 3: one string). */
const steps = /\/([^\s/<>[\]()]+)\s[-.\d]+\sTf\b|\[([^\]]*)\]\s?TJ\b|<([0-9A-Fa-f]+)>\s?Tj\b/g;

const strings = /<([0-9A-Fa-f]*)>/g;

/**
 * Codes of one byte for the glyphs of each composite font of which the pages show few enough, by the font's object
 * number. A file that draws forms of its own has text in them that is not looked at: no font is narrow there.
 */
export function narrowFonts(file: PdfFile, pages: ReadonlyMap<number, PageContent>): Map<number, GlyphCodes> {
  const shown = new Map<number, Uint8Array>();
  for (const [page, { text }] of pages) {
    const resources = file.dictionary(file.dictionary(new PdfReference(page)).get("Resources"));
    if (hasForms(file, resources)) return new Map();
    const fonts = file.dictionary(resources.get("Font"));
    let glyphs: Uint8Array | undefined;
    for (const [, name, several, one] of text.matchAll(steps)) {
      if (name !== undefined) glyphs = glyphsOf(shown, fonts.get(name));
      else if (glyphs) collect(glyphs, several ?? `<${one}>`);
    }
  }
  const narrow = new Map<number, GlyphCodes>();
  for (const [font, glyphs] of shown) {
    const codes = assignCodes([...glyphs.keys()].filter((glyph) => glyphs[glyph] === 1));
    if (codes && isComposite(file, font)) narrow.set(font, codes);
  }
  return narrow;
}

/** Of each glyph whether it is shown. */
function glyphsOf(shown: Map<number, Uint8Array>, font: unknown): Uint8Array | undefined {
  if (!(font instanceof PdfReference)) return undefined;
  const glyphs = shown.get(font.number) ?? new Uint8Array(1 << 16);
  shown.set(font.number, glyphs);
  return glyphs;
}

function collect(glyphs: Uint8Array, operand: string): void {
  for (const [, digits = ""] of operand.matchAll(strings)) {
    const bytes = Buffer.from(digits, "hex");
    for (let at = 0; at + 1 < bytes.length; at += 2) glyphs[bytes.readUInt16BE(at)] = 1;
  }
}

function hasForms(file: PdfFile, resources: PdfDictionary): boolean {
  return [...file.dictionary(resources.get("XObject")).values()].some((each) => {
    const subtype = file.dictionary(each).get("Subtype");
    return subtype instanceof PdfName && subtype.value === "Form";
  });
}

function isComposite(file: PdfFile, font: number): boolean {
  const encoding = file.dictionary(new PdfReference(font)).get("Encoding");
  return encoding instanceof PdfName && encoding.value === "Identity-H";
}
