import { missingGlyph } from "../fonts/to-unicode.ts";
import type { PdfFile } from "../syntax/read-pdf.ts";
import { type PdfDictionary, PdfError, PdfReference } from "../syntax/value.ts";
import type { FormContent, PageContents } from "./page-contents.ts";
import { type TextItem, textItems } from "./text-items.ts";

/** The text items of each page. */
export type ItemsOfPages = ReadonlyMap<number, readonly TextItem[]>;

/** The most characters of a page: forms that each paint another form twice would have more. */
const longest = 1e7;

/**
 * The text that the pages show, in the order in which it is painted. It serves to check that no text is missing: spaces
 * between words may be, and words of right-to-left text are not in reading order. A glyph that no font has is
 * `missingGlyph`.
 */
export function extractText(
  file: PdfFile,
  pages: PageContents,
  items: ItemsOfPages,
  forms: ReadonlyMap<number, FormContent>,
): string {
  /** The text of forms by object number; empty for one that is being read, so that a form that paints itself ends. */
  const known = new Map<number, string>();
  const ofForm = (name: string, resources: PdfDictionary): string => {
    const reference = file.dictionary(resources.get("XObject")).get(name);
    const form = reference instanceof PdfReference ? forms.get(reference.number) : undefined;
    if (!form || !(reference instanceof PdfReference)) return "";
    const read = known.get(reference.number);
    if (read !== undefined) return read;
    known.set(reference.number, "");
    const text = ofItems(textItems(form), form.resources);
    known.set(reference.number, text);
    return text;
  };
  const ofItems = (own: readonly TextItem[], resources: PdfDictionary): string => {
    let text = "";
    let run: { begin: TextItem["reversed"]; from: number } = { begin: undefined, from: 0 };
    for (const { form, reversed, ...item } of own) {
      if (reversed !== run.begin) {
        text = withReversed(text, run);
        run = { begin: reversed, from: text.length };
      }
      text += form === undefined ? textOfItem(item) : ofForm(form, resources);
      if (text.length > longest) throw new PdfError("a page shows more text than there can be");
    }
    return withReversed(text, run);
  };
  return [...pages].map(([page, { resources }]) => ofItems(items.get(page) ?? [], resources)).join("\n");
}

/** The text of an item; where it is replaced, also that a glyph is missing. */
function textOfItem({ text, glyphText, replacement }: Pick<TextItem, "text" | "glyphText" | "replacement">) {
  return replacement && glyphText.includes(missingGlyph) ? text + missingGlyph : text;
}

/** Reverses the end of a text where it is a run of `/ReversedChars`. */
function withReversed(text: string, { begin, from }: { begin: TextItem["reversed"]; from: number }): string {
  return begin ? text.slice(0, from) + [...text.slice(from)].reverse().join("") : text;
}

/** How much text a page shows at each font size: by tenths of a point, in hexadecimal digits of glyphs. */
export type FontSizes = ReadonlyMap<number, number>;

/** The font sizes of a page as they are printed. */
export function fontSizes(items: readonly TextItem[]): FontSizes {
  const sizes = new Map<number, number>();
  for (const { form, printedSize, glyphs } of items) {
    const tenths = Math.round(printedSize * 10);
    if (form === undefined) sizes.set(tenths, (sizes.get(tenths) ?? 0) + glyphs.length);
  }
  return sizes;
}
