import { stretchesOf } from "../contents/marked-content.ts";
import { narrowFonts } from "../contents/narrow-fonts.ts";
import { Shapes } from "../contents/shapes.ts";
import { smallerContent } from "../contents/smaller-content.ts";
import type { PdfFile } from "../file.ts";
import { pageContents } from "../page-contents.ts";
import { PdfReference } from "../value.ts";
import { Element, type Mark } from "./element.ts";
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
  /** Object numbers of the fonts whose glyphs have one byte in the streams. */
  narrow: ReadonlySet<number>;
}

/** Tags and content streams, mended together: each number in a stream is an entry of the tree. */
export function taggedPages(file: PdfFile): TaggedPages {
  const pages = pageContents(file);
  const stretches = new Map([...pages].map(([page, { text }]) => [page, stretchesOf(text)]));
  const shown = new Map(
    [...stretches].map(([page, all]) => [
      page,
      new Set(all.flatMap(({ id, holdsText }) => (holdsText && id !== undefined ? [id] : []))),
    ]),
  );
  const holdsText = ({ page, id }: Mark) => shown.get(page)?.has(id) === true;
  const read = readStructure(file) ?? new Element("Document", []);
  const { root, marks } = joinMarks(mendStructure(file, read, holdsText), stretches);
  const narrow = narrowFonts(file, pages);
  const shapes = new Shapes();
  const contents = [...pages].map(([page, { stream, text }]) => {
    const setting = {
      marks: marks.get(page) ?? new Map(),
      narrowFonts: namesOf(file, page, narrow),
      shapes,
    };
    return [stream, smallerContent(text, setting)] as const;
  });
  return { tree: root, contents: new Map(contents), shapes: shapes.forms(), narrow };
}

/** The names that a page has for some fonts. */
function namesOf(file: PdfFile, page: number, wanted: ReadonlySet<number>): Set<string> {
  const resources = file.dictionary(file.dictionary(new PdfReference(page)).get("Resources"));
  const fonts = file.dictionary(resources.get("Font"));
  const names = [...fonts].flatMap(([name, font]) =>
    font instanceof PdfReference && wanted.has(font.number) ? [name] : [],
  );
  return new Set(names);
}
