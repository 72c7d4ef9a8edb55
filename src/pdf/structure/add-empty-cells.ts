import type { PdfFile } from "../syntax/read-pdf.ts";
import { PdfString } from "../syntax/value.ts";
import { attributeOf, scopeOf } from "./attributes.ts";
import { type Kid, StructureElement } from "./structure-tree.ts";

/**
 * A table with its empty cells. Chromium omits cells in which nothing is printed, so that those after them are in the
 * wrong column. The right one follows from the header cells that each cell names (`Headers`). A table with cells that span
 * rows is returned unchanged: there the column of a cell cannot be counted.
 */
export function addEmptyCells(file: PdfFile, table: StructureElement): StructureElement {
  const rows = rowsOf(table);
  if (rows.some(({ kids }) => kids.some((cell) => span(file, cell, "RowSpan") > 1))) return table;
  const head = rows.find((row) => cellsOf(row).every((cell) => scopeOf(file, cell) === "Column"));
  const columns = new Map<string, number>();
  let width = 0;
  for (const cell of head ? cellsOf(head) : []) {
    const id = cell.entries.get("ID");
    if (id instanceof PdfString) columns.set(latin1(id), width);
    width += span(file, cell, "ColSpan");
  }
  const filled = new Map(rows.map((row) => [row, filledRow(file, row, columns)]));
  const widest = Math.max(width, ...[...filled.values()].map(({ end }) => end));
  return replaced(table, (row) => {
    const { cells, end } = filled.get(row) ?? { cells: row.kids, end: widest };
    return new StructureElement("TR", [...cells, ...emptyCells(widest - end)], row.entries);
  });
}

/** A row with its empty cells, and the column after its last cell. */
function filledRow(
  file: PdfFile,
  row: StructureElement,
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
  const heads = cell instanceof StructureElement ? attributeOf(file, cell, "Headers") : undefined;
  if (!Array.isArray(heads)) return undefined;
  const found = heads.flatMap((id) => (id instanceof PdfString ? (columns.get(latin1(id)) ?? []) : []));
  return found.length === 0 ? undefined : Math.min(...found);
}

function emptyCells(count: number): StructureElement[] {
  return Array.from({ length: Math.max(0, count) }, () => new StructureElement("TD", []));
}

function rowsOf(table: StructureElement): StructureElement[] {
  return table.kids.flatMap((kid) => {
    if (!(kid instanceof StructureElement)) return [];
    if (kid.type === "TR") return [kid];
    return groups.has(kid.type) ? rowsOf(kid) : [];
  });
}

/** A table with its rows replaced. */
function replaced(
  table: StructureElement,
  rowFor: (row: StructureElement) => StructureElement,
): StructureElement {
  const kids = table.kids.map((kid) => {
    if (!(kid instanceof StructureElement)) return kid;
    if (kid.type === "TR") return rowFor(kid);
    return groups.has(kid.type) ? replaced(kid, rowFor) : kid;
  });
  return new StructureElement(table.type, kids, table.entries);
}

const groups: ReadonlySet<string> = new Set(["THead", "TBody", "TFoot", "NonStruct"]);

function cellsOf(row: StructureElement): StructureElement[] {
  return row.kids.filter((kid) => kid instanceof StructureElement);
}

function span(file: PdfFile, cell: Kid, name: "RowSpan" | "ColSpan"): number {
  const value = cell instanceof StructureElement ? attributeOf(file, cell, name) : undefined;
  return typeof value === "number" ? value : 1;
}

function latin1({ bytes }: PdfString): string {
  return Buffer.from(bytes).toString("latin1");
}
