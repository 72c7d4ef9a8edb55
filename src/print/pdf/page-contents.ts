import { plainStrings } from "./contents/plain-strings.ts";
import type { PdfFile } from "./file.ts";
import { glyphWidths } from "./glyph-widths.ts";
import { type GlyphWidth, joinTextRuns } from "./text-runs.ts";
import { PdfName, PdfReference } from "./value.ts";

/** A page's content stream: its object's number, and its text with the glyphs in runs. */
export interface PageContent {
  stream: number;
  text: string;
  /** Widths of the glyphs of the page's fonts, by their names. */
  widthsOf: (font: string) => GlyphWidth | undefined;
}

/** The content stream of each page, by the page's number, in order. Throws where Chromium would not write it so. */
export function pageContents(file: PdfFile): Map<number, PageContent> {
  const known = new Map<number, GlyphWidth | undefined>();
  return new Map(
    file.pages().map((page) => {
      const dictionary = file.dictionary(new PdfReference(page));
      const contents = dictionary.get("Contents");
      const bytes =
        contents instanceof PdfReference && isPlainlyDeflated(file, contents)
          ? file.stream(contents.number)
          : undefined;
      if (!bytes || !(contents instanceof PdfReference))
        throw new Error("the PDF has a page of another kind");
      const fonts = file.dictionary(file.dictionary(dictionary.get("Resources")).get("Font"));
      const widthsOf = (name: string) => {
        const font = fonts.get(name);
        if (!(font instanceof PdfReference)) return undefined;
        if (!known.has(font.number)) known.set(font.number, glyphWidths(file, font));
        return known.get(font.number);
      };
      const text = joinTextRuns(plainStrings(Buffer.from(bytes).toString("latin1")), widthsOf);
      return [page, { stream: contents.number, text, widthsOf }];
    }),
  );
}

/** Only the entries that Chromium gives a content stream. */
function isPlainlyDeflated(file: PdfFile, contents: PdfReference): boolean {
  const dictionary = file.dictionary(contents);
  const filter = file.resolve(dictionary.get("Filter"));
  return dictionary.size === 2 && filter instanceof PdfName && filter.value === "FlateDecode";
}
