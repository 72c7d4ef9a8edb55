import { stretchesOf } from "../contents/marked-content.ts";
import { smallerContent } from "../contents/smaller-content.ts";
import type { PdfFile } from "../file.ts";
import { pageContents } from "../page-contents.ts";
import { Element, type Mark } from "./element.ts";
import { joinMarks } from "./join-marks.ts";
import { mendStructure } from "./mend-structure.ts";
import { readStructure } from "./read-structure.ts";

/** The structure tree as it should be, and the pages' content streams that go with it, by their objects' numbers. */
export interface TaggedPages {
  tree: Element;
  contents: ReadonlyMap<number, string>;
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
  const contents = [...pages].map(
    ([page, { stream, text }]) => [stream, smallerContent(text, marks.get(page) ?? new Map())] as const,
  );
  return { tree: root, contents: new Map(contents) };
}
