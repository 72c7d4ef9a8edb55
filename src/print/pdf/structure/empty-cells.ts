import type { PdfFile } from "../file.ts";
import { PdfString } from "../value.ts";
import { attributeOf, scopeOf } from "./attributes.ts";
import { Element, type Kid } from "./element.ts";

/**
 * A table with its empty cells. Chromium leaves out cells in which nothing is printed, and the others seem to stand
 * under other heads than theirs. Each cell names its heads, and so tells its column. A table with cells over several
 * rows is left as it is: there a column cannot be told by counting.
 */
export function withEmptyCells(file: PdfFile, table: Element): Element {
  const rows = rowsOf(table);
  if (rows.some(({ kids }) => kids.some((cell) => span(file, cell, "RowSpan") > 1))) return table;
  const head = rows.find((row) => cellsOf(row).every((cell) => scopeOf(file, cell) === "Column"));
  const columns = new Map<string, number>();
  let width = 0;
  for (const cell of head ? cellsOf(head) : []) {
    const id = cell.about.get("ID");
    if (id instanceof PdfString) columns.set(latin1(id), width);
    width += span(file, cell, "ColSpan");
  }
  const filled = new Map(rows.map((row) => [row, filledRow(file, row, columns)]));
  const widest = Math.max(width, ...[...filled.values()].map(({ end }) => end));
  return replaced(table, (row) => {
    const { cells, end } = filled.get(row) ?? { cells: row.kids, end: widest };
    return new Element("TR", [...cells, ...emptyCells(widest - end)], row.about);
  });
}

/** The row with empty cells before those that stand further on, and the column after its last. */
function filledRow(
  file: PdfFile,
  row: Element,
  columns: ReadonlyMap<string, number>,
): { cells: Kid[]; end: number } {
  const cells: Kid[] = [];
  let end = 0;
  for (const cell of row.kids) {
    const missing = Math.max(0, (columnOf(file, cell, columns) ?? end) - end);
    cells.push(...emptyCells(missing), cell);
    end += missing + span(file, cell, "ColSpan");
  }
  return { cells, end };
}

function columnOf(file: PdfFile, cell: Kid, columns: ReadonlyMap<string, number>): number | undefined {
  const heads = cell instanceof Element ? attributeOf(file, cell, "Headers") : undefined;
  if (!Array.isArray(heads)) return undefined;
  const found = heads.flatMap((id) => (id instanceof PdfString ? (columns.get(latin1(id)) ?? []) : []));
  return found.length === 0 ? undefined : Math.min(...found);
}

function emptyCells(count: number): Element[] {
  return Array.from({ length: Math.max(0, count) }, () => new Element("TD", []));
}

function rowsOf(table: Element): Element[] {
  return table.kids.flatMap((kid) => {
    if (!(kid instanceof Element)) return [];
    if (kid.type === "TR") return [kid];
    return groups.has(kid.type) ? rowsOf(kid) : [];
  });
}

/** The table with other rows in the places of its own. */
function replaced(table: Element, rowFor: (row: Element) => Element): Element {
  const kids = table.kids.map((kid) => {
    if (!(kid instanceof Element)) return kid;
    if (kid.type === "TR") return rowFor(kid);
    return groups.has(kid.type) ? replaced(kid, rowFor) : kid;
  });
  return new Element(table.type, kids, table.about);
}

const groups: ReadonlySet<string> = new Set(["THead", "TBody", "TFoot", "NonStruct"]);

function cellsOf(row: Element): Element[] {
  return row.kids.filter((kid) => kid instanceof Element);
}

function span(file: PdfFile, cell: Kid, name: "RowSpan" | "ColSpan"): number {
  const value = cell instanceof Element ? attributeOf(file, cell, name) : undefined;
  return typeof value === "number" ? value : 1;
}

function latin1({ bytes }: PdfString): string {
  return Buffer.from(bytes).toString("latin1");
}
