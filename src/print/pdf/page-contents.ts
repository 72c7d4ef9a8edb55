import type { PdfFile } from "./file.ts";
import { glyphWidths } from "./glyph-widths.ts";
import { type GlyphWidth, joinTextRuns } from "./text-runs.ts";
import { PdfName, PdfReference } from "./value.ts";
import { deflated } from "./write.ts";

/** The pages' content streams, made smaller, as whole stream objects by number. What they show is the same. */
export function smallerContents(file: PdfFile): Map<number, Uint8Array> {
  const known = new Map<number, GlyphWidth | undefined>();
  const smaller = new Map<number, Uint8Array>();
  for (const page of file.pages()) {
    const dictionary = file.dictionary(new PdfReference(page));
    const contents = dictionary.get("Contents");
    if (!(contents instanceof PdfReference) || !isPlainlyDeflated(file, contents)) continue;
    const bytes = file.stream(contents.number);
    if (!bytes) continue;
    const fonts = file.dictionary(file.dictionary(dictionary.get("Resources")).get("Font"));
    const widthsOf = (name: string) => {
      const font = fonts.get(name);
      if (!(font instanceof PdfReference)) return undefined;
      if (!known.has(font.number)) known.set(font.number, glyphWidths(file, font));
      return known.get(font.number);
    };
    const text = joinTextRuns(Buffer.from(bytes).toString("latin1"), widthsOf);
    smaller.set(contents.number, deflated(new Map(), Buffer.from(text, "latin1")));
  }
  return smaller;
}

/** Only the entries that Chromium gives a content stream: with any other, it stays as it is. */
function isPlainlyDeflated(file: PdfFile, contents: PdfReference): boolean {
  const dictionary = file.dictionary(contents);
  const filter = file.resolve(dictionary.get("Filter"));
  return dictionary.size === 2 && filter instanceof PdfName && filter.value === "FlateDecode";
}
