import type { Block, Paragraph, Run } from "./document.ts";

/**
 * Blocks of a file that marks its changes by format alone, as was the rule before tracked changes: words that are
 * underlined become inserted ones, words that are struck through deleted ones. A paragraph that is nothing else goes
 * with its end.
 */
export function changesFromFormats(blocks: readonly Block[]): Block[] {
  return blocks.map((block): Block => {
    if (block.kind === "paragraph") return changedParagraph(block);
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, blocks: changesFromFormats(cell.blocks) })),
    }));
    return { ...block, rows };
  });
}

/** Whether words are underlined or struck through. */
export function hasFormatMarks(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    if (block.kind === "paragraph") return block.runs.some(isMarked);
    return block.rows.some(({ cells }) => cells.some((cell) => hasFormatMarks(cell.blocks)));
  });
}

function changedParagraph(paragraph: Paragraph): Paragraph {
  const runs = paragraph.runs.map(changedRun);
  const words = runs.filter(({ text }) => text.trim() !== "");
  const isAll = (what: "inserted" | "deleted") =>
    words.length > 0 && words.every((run) => run[what] === true);
  return {
    ...paragraph,
    runs,
    mark: {
      ...paragraph.mark,
      ...(isAll("inserted") && { inserted: true as const }),
      ...(isAll("deleted") && { deleted: true as const }),
    },
  };
}

function changedRun({ underline, strike, ...run }: Run): Run {
  if (strike) return { ...run, deleted: true };
  return underline ? { ...run, inserted: true } : run;
}

function isMarked({ underline, strike, text }: Run): boolean {
  return (underline === true || strike === true) && text.trim() !== "";
}
