import { fillsAlike } from "../contents/fills-alike.ts";
import type { GlyphCodes } from "../contents/glyph-codes.ts";
import { type Stretch, stretchesOf } from "../contents/marked-content.ts";
import { narrowFonts } from "../contents/narrow-fonts.ts";
import { fontsOf, readPieces } from "../contents/read-pieces.ts";
import { Shapes } from "../contents/shapes.ts";
import { smallerContent } from "../contents/smaller-content.ts";
import { SpaceGlyphs, spacedContent } from "../contents/spaced-content.ts";
import { type ToldGlyphs, toldGlyphs } from "../contents/told-glyphs.ts";
import type { PdfFile } from "../file.ts";
import { type PageContent, pageContents } from "../page-contents.ts";
import { PageText } from "../page-text.ts";
import { type PdfDictionary, PdfReference } from "../value.ts";
import { Element, type Mark } from "./element.ts";
import { withFigureBoxes } from "./figure-boxes.ts";
import { type JoinedLinks, joinLinks } from "./join-links.ts";
import { joinMarks } from "./join-marks.ts";
import { mendStructure } from "./mend-structure.ts";
import { readStructure } from "./read-structure.ts";
import { piecesToSpace } from "./word-spaces.ts";

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
  told: ToldGlyphs;
}

/**
 * Tags and content streams, mended together: each number in a stream is an entry of the tree.
 *
 * @param text the page's own, as `innerText` tells it
 */
export function taggedPages(file: PdfFile, text: string): TaggedPages {
  const printed = pageContents(file);
  const stretches = new Map([...printed].map(([page, { text }]) => [page, stretchesOf(text)]));
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
  const links = joinLinks(file, withFigureBoxes(mended, printed));
  const { root, marks } = joinMarks(links.root, stretches);
  const spaced = withSpaces(file, links.root, printed, text);
  const narrow = narrowFonts(file, spaced);
  const { pages, told } = toldGlyphs(file, spaced, (font) => narrow.has(font));
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
  return { tree: root, contents: new Map(contents), shapes: shapes.forms(), links, narrow, told };
}

/** The content streams with the spaces that the browser leaves out: a line's end is none to a screen reader. */
function withSpaces(
  file: PdfFile,
  root: Element,
  pages: ReadonlyMap<number, PageContent>,
  text: string,
): Map<number, PageContent> {
  const read = readPieces(file, pages);
  const unspaced = piecesToSpace(root, ({ page, id }) => read.get(page)?.get(id) ?? [], new PageText(text));
  const spaces = new SpaceGlyphs(file);
  return new Map(
    [...pages].map(([page, content]) => {
      const pieces = [...(read.get(page)?.values() ?? [])].flat().filter((piece) => unspaced.has(piece));
      return [page, { ...content, text: spacedContent(content.text, pieces, fontsOf(file, page), spaces) }];
    }),
  );
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
