import { type Block, wordsOf } from "../../src/word/document.ts";
import { readWord } from "../../src/word/read-word.ts";
import { type ViewName, viewOf } from "../../src/word/views.ts";
import { type DocxParts, docx } from "./docx.ts";

/** One view of a small file as lines: a paragraph each, the cells of a row parted by ` | `, notes at the end. */
export function lines(parts: DocxParts, name: ViewName): string[] {
  const view = viewOf(readWord(docx(parts)), name);
  return [
    ...view.blocks.flatMap(({ block }) => plain(block)),
    ...view.notes.map(({ mark, blocks }) => `[${mark}] ${blocks.flatMap(plain).join(" ")}`),
  ];
}

export const accepted = (parts: DocxParts) => lines(parts, "accepted");
export const rejected = (parts: DocxParts) => lines(parts, "rejected");

function plain(block: Block): string[] {
  if (block.kind === "paragraph") return [wordsOf(block.runs)];
  return block.rows.map(({ cells }) =>
    cells.map((cell) => cell.blocks.flatMap(plain).join(" / ")).join(" | "),
  );
}
