import { PdfReference } from "../../src/pdf/syntax/value.ts";
import { rawPdf } from "./raw-pdf.ts";
import { readOnce } from "./read-once.ts";
import { type Tag, tagTree } from "./tag-tree.ts";
import { textByMark } from "./text-by-mark.ts";

/** Tags that go on in the line around them. */
const inline = new Set(["Link", "Em", "Strong", "Span", "Code", "Quote", "Reference"]);

/**
 * The text of each paragraph, heading and cell of a finished PDF, with no other spaces than those that are shown, as a
 * screen reader extracts it that ignores the layout.
 */
export const textByBlock = readOnce((bytes: Uint8Array): readonly string[] => {
  const pdf = rawPdf(bytes);
  const pages = new Map<number, Map<number, string>>();
  const blocks: string[] = [];
  let block = "";
  const settle = () => {
    if (block.trim() !== "") blocks.push(block);
    block = "";
  };
  const textOf = (page: number, id: number) => {
    const texts = pages.get(page) ?? textByMark(pdf, new PdfReference(page));
    pages.set(page, texts);
    return texts.get(id) ?? "";
  };
  const read = (tag: Tag) => {
    if (!inline.has(tag.type)) settle();
    for (const kid of tag.kids) {
      if ("id" in kid) block += textOf(kid.page, kid.id);
      else read(kid);
    }
    if (!inline.has(tag.type)) settle();
  };
  read(tagTree(pdf));
  return blocks;
});
