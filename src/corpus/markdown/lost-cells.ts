import type { Table, TableRow } from "mdast";
import { toString as plainWords } from "mdast-util-to-string";

const MOST_CELLS = 3;
const MOST_LETTERS = 40;

/** The rows of a table with words in cells that its first row has no place for: Markdown drops these cells. */
export function lostCells({ align, children: [head, ...rows] }: Table): { row: TableRow; words: string[] }[] {
  const places = align?.length ?? head?.children.length ?? 0;
  return rows
    .map((row) => ({ row, words: row.children.slice(places).map(cellWords) }))
    .filter(({ words }) => words.some((word) => word !== ""));
}

/** The message for such a row; it quotes the lost words only where everybody may read them. */
export function lostCellsMessage(
  table: Table,
  row: TableRow,
  words: readonly string[],
  quotes: boolean,
): string {
  const places = table.align?.length ?? table.children[0]?.children.length ?? 0;
  const named = words.filter((word) => word !== "");
  const shown = named.slice(0, MOST_CELLS).map((word) => `"${shortened(word)}"`);
  const more = named.length > MOST_CELLS ? ` and ${named.length - MOST_CELLS} more` : "";
  const lost = quotes ? `${shown.join(", ")}${more}` : "the words in the further cells";
  return `this row has ${row.children.length} cells, the table's first row ${places}: ${lost} would be lost; give the first row as many cells, or write \\| for a bar inside a cell`;
}

function cellWords(cell: TableRow["children"][number]): string {
  const words = plainWords(cell, { includeHtml: false }).replace(/\s+/g, " ").trim();
  return words === "" && cell.children.some(({ type }) => type === "image" || type === "imageReference")
    ? "an image"
    : words;
}

function shortened(words: string): string {
  const letters = [...words];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join("")}…` : words;
}
