import { glyphWidths } from "../fonts/glyph-widths.ts";
import { PdfError } from "../syntax/pdf-error.ts";
import type { PdfFile } from "../syntax/read-pdf.ts";
import { type PdfDictionary, PdfName, PdfReference } from "../syntax/value.ts";
import { type Operation, parseContentStream } from "./content-stream.ts";
import { type GlyphWidth, joinGlyphs } from "./join-glyphs.ts";
import { plainStrings } from "./plain-strings.ts";

/** What a page shows. */
export interface PageContent {
  /** Object number of its content stream. */
  stream: number;
  operations: readonly Operation[];
  /** Its fonts by name. */
  fonts: PdfDictionary;
  /** Widths of the glyphs of its fonts, by their names. */
  widthsOf: (font: string) => GlyphWidth | undefined;
}

/** By the page's object number, in the order of the pages. */
export type PageContents = ReadonlyMap<number, PageContent>;

/** The content of each page. Throws where Chromium would not write it so. */
export function readPageContents(file: PdfFile): PageContents {
  const known = new Map<number, GlyphWidth | undefined>();
  const seen = new Set<number>();
  return new Map(
    file.pages().map((page) => {
      const dictionary = file.dictionary(new PdfReference(page));
      const contents = dictionary.get("Contents");
      const bytes =
        contents instanceof PdfReference && isPlain(file, contents)
          ? file.stream(contents.number)
          : undefined;
      if (!bytes || !(contents instanceof PdfReference) || seen.has(contents.number))
        throw new PdfError("a page has no content stream of the expected kind");
      seen.add(contents.number);
      const fonts = file.dictionary(file.dictionary(dictionary.get("Resources")).get("Font"));
      const widthsOf = (name: string) => {
        const font = fonts.get(name);
        if (!(font instanceof PdfReference)) return undefined;
        if (!known.has(font.number)) known.set(font.number, glyphWidths(file, font));
        return known.get(font.number);
      };
      const text = joinGlyphs(plainStrings(Buffer.from(bytes).toString("latin1")), widthsOf);
      return [page, { stream: contents.number, operations: parseContentStream(text), fonts, widthsOf }];
    }),
  );
}

/** Only the entries that Chromium gives a content stream: a page that shows nothing has one that is not deflated. */
function isPlain(file: PdfFile, contents: PdfReference): boolean {
  const { Length: length, Filter: filter, ...others } = Object.fromEntries(file.dictionary(contents));
  const name = file.resolve(filter);
  const isDeflated = name instanceof PdfName && name.value === "FlateDecode";
  return length !== undefined && (name === null || isDeflated) && Object.keys(others).length === 0;
}
