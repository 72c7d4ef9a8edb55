import type { PdfFile } from "../file.ts";
import { FontTexts } from "../glyph-texts.ts";
import type { PageContent } from "../page-contents.ts";
import { type PdfDictionary, PdfReference, PdfString, textOf } from "../value.ts";
import { glyphRun } from "./glyph-run.ts";
import { piecesOfMarks, type TextPiece } from "./text-pieces.ts";

/** A piece of text with its words. */
export interface ReadPiece extends TextPiece {
  text: string;
  /** How far it reaches, in the coordinates of the text; 0 where the widths of its glyphs are not known. */
  readonly width: number;
}

/** The words that the marked contents of pages show, by page and number. */
export function readPieces(
  file: PdfFile,
  pages: ReadonlyMap<number, PageContent>,
): Map<number, Map<number, ReadPiece[]>> {
  const texts = new FontTexts(file);
  return new Map(
    [...pages].map(([page, content]) => {
      const fonts = fontsOf(file, page);
      const read = (piece: TextPiece): ReadPiece => ({
        ...piece,
        text:
          piece.told === undefined
            ? texts.decode(piece.glyphs.replace(/>[^<]*<|[<>]/g, ""), fonts.get(piece.font))
            : textOf(new PdfString(Buffer.from(piece.told, "hex"))),
        get width() {
          const run = glyphRun(`[${piece.glyphs}]`, content.widthsOf(piece.font), undefined);
          return ((run.width ?? 0) * piece.size) / 1000;
        },
      });
      const marks = [...piecesOfMarks(content.text)].map(([id, pieces]) => [id, pieces.map(read)] as const);
      return [page, new Map(marks)] as const;
    }),
  );
}

/** The fonts of a page, by their names. */
export function fontsOf(file: PdfFile, page: number): PdfDictionary {
  const resources = file.dictionary(file.dictionary(new PdfReference(page)).get("Resources"));
  return file.dictionary(resources.get("Font"));
}
