import type { PdfFile } from "../file.ts";
import type { PageContent } from "../page-contents.ts";
import { type PdfDictionary, PdfName, PdfReference } from "../value.ts";

/** A font is chosen (1: name), or glyphs are shown (2: several strings with what moves them; 3: one string). */
const steps = /\/([^\s/<>[\]()]+)\s[-.\d]+\sTf\b|\[([^\]]*)\]\s?TJ\b|<([0-9A-Fa-f]+)>\s?Tj\b/g;

const isNarrow = /^(?:[^<]*<(?:00[0-9A-Fa-f]{2})*>)*[^<]*$/;

/**
 * Object numbers of the composite fonts of which the pages show only glyphs numbered below 256: one byte a glyph
 * does for those. A file that draws forms of its own has text in them that is not looked at: none is narrow there.
 */
export function narrowFonts(file: PdfFile, pages: ReadonlyMap<number, PageContent>): Set<number> {
  const narrow = new Set<number>();
  const wide = new Set<number>();
  for (const [page, { text }] of pages) {
    const resources = file.dictionary(file.dictionary(new PdfReference(page)).get("Resources"));
    if (hasForms(file, resources)) return new Set();
    const fonts = file.dictionary(resources.get("Font"));
    let font: number | undefined;
    for (const [, name, strings, string] of text.matchAll(steps)) {
      if (name !== undefined) {
        const reference = fonts.get(name);
        font = reference instanceof PdfReference ? reference.number : undefined;
      } else if (font !== undefined) {
        (isNarrow.test(strings ?? `<${string}>`) ? narrow : wide).add(font);
      }
    }
  }
  return new Set([...narrow].filter((font) => !wide.has(font) && isComposite(file, font)));
}

function hasForms(file: PdfFile, resources: PdfDictionary): boolean {
  return [...file.dictionary(resources.get("XObject")).values()].some((each) => {
    const subtype = file.dictionary(each).get("Subtype");
    return subtype instanceof PdfName && subtype.value === "Form";
  });
}

function isComposite(file: PdfFile, font: number): boolean {
  const dictionary = file.dictionary(new PdfReference(font));
  const encoding = dictionary.get("Encoding");
  return encoding instanceof PdfName && encoding.value === "Identity-H" && dictionary.has("ToUnicode");
}
