import { fillsAlike } from "../contents/fills-alike.ts";
import type { GlyphCodes } from "../contents/glyph-codes.ts";
import { type Stretch, stretchesOf } from "../contents/marked-content.ts";
import { narrowFonts } from "../contents/narrow-fonts.ts";
import { Shapes } from "../contents/shapes.ts";
import { smallerContent } from "../contents/smaller-content.ts";
import type { PdfFile } from "../file.ts";
import { pageContents } from "../page-contents.ts";
import { type PdfDictionary, PdfReference } from "../value.ts";
import { Element, type Mark } from "./element.ts";
import { withFigureBoxes } from "./figure-boxes.ts";
import { type JoinedLinks, joinLinks } from "./join-links.ts";
import { joinMarks } from "./join-marks.ts";
import { mendStructure } from "./mend-structure.ts";
import { readStructure } from "./read-structure.ts";

/** The structure tree as it should be, and the pages' content streams that go with it. */
export interface TaggedPages {
  tree: Element;
  /** By the streams' object numbers. */
  contents: ReadonlyMap<number, string>;
  /** Forms that the streams draw, as whole stream objects by name. */
  shapes: ReadonlyMap<string, Uint8Array>;
  links: Pick<JoinedLinks, "boxes" | "dropped">;
  /** Codes of the fonts whose glyphs have one byte in the streams, by the fonts' object numbers. */
  narrow: ReadonlyMap<number, GlyphCodes>;
}

/** Tags and content streams, mended together: each number in a stream is an entry of the tree. */
export function taggedPages(file: PdfFile): TaggedPages {
  const pages = pageContents(file);
  const stretches = new Map([...pages].map(([page, { text }]) => [page, stretchesOf(text)]));
  const holding = (isHeld: (stretch: Stretch) => boolean) => {
    const held = new Map(
      [...stretches].map(([page, all]) => [page, new Set(all.filter(isHeld).map(({ id }) => id))]),
    );
    return ({ page, id }: Mark) => held.get(page)?.has(id) === true;
  };
  const read = readStructure(file) ?? new Element("Document", []);
  const mended = mendStructure(
    file,
    read,
    holding(({ holdsText }) => holdsText),
    holding(({ holdsPaths }) => holdsPaths),
  );
  const links = joinLinks(file, withFigureBoxes(mended, pages));
  const { root, marks } = joinMarks(links.root, stretches);
  const narrow = narrowFonts(file, pages);
  const shapes = new Shapes();
  const contents = [...pages].map(([page, { stream, text, widthsOf }]) => {
    const resources = file.dictionary(file.dictionary(new PdfReference(page)).get("Resources"));
    const setting = {
      widthsOf,
      marks: marks.get(page) ?? new Map(),
      narrowFonts: namesOf(file, resources, narrow),
      fillsAlike: fillsAlike(file, resources),
      shapes,
    };
    return [stream, smallerContent(text, setting)] as const;
  });
  return { tree: root, contents: new Map(contents), shapes: shapes.forms(), links, narrow };
}

/** Codes by the names that a page has for the fonts. */
function namesOf(
  file: PdfFile,
  resources: PdfDictionary,
  narrow: ReadonlyMap<number, GlyphCodes>,
): Map<string, GlyphCodes> {
  const fonts = [...file.dictionary(resources.get("Font"))];
  return new Map(
    fonts.flatMap(([name, font]) => {
      const codes = font instanceof PdfReference ? narrow.get(font.number) : undefined;
      return codes ? [[name, codes] as const] : [];
    }),
  );
}
