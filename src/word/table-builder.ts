import type { Block, Cell, Row, Table } from "./document.ts";
import { type Style, type Styles, tableStyle, trackedBy } from "./styles.ts";
import { child, switchOf, valOf, type XmlElement } from "./xml.ts";

/** Puts tables together while a part is read, those inside the cells of others included. */
export class TableBuilder {
  readonly #tables: { rows: Row[]; style: Style | undefined }[] = [];
  readonly #rows: { cells: Cell[]; properties: Omit<Row, "cells">; isHidden: boolean }[] = [];
  readonly #cells: Omit<Cell, "blocks">[] = [];

  /** The style of the innermost table that is open. */
  get style(): Style | undefined {
    return this.#tables.at(-1)?.style;
  }

  openTable(): void {
    this.#tables.push({ rows: [], style: undefined });
  }

  openRow(): void {
    this.#rows.push({ cells: [], properties: {}, isHidden: false });
  }

  openCell(): void {
    this.#cells.push({});
  }

  /** The properties of what is open. */
  setProperties(element: XmlElement, styles: Styles): void {
    const [table, row] = [this.#tables.at(-1), this.#rows.at(-1)];
    if (element.name === "w:tblPr" && table !== undefined) table.style = tableStyle(element, styles);
    if (element.name === "w:trPr" && row !== undefined) {
      const skipped = countOf(element, "w:gridBefore");
      row.properties = { ...trackedBy(element, "w:ins", "w:del"), ...(skipped > 0 && { skipped }) };
      row.isHidden = switchOf(element, "w:hidden") === true;
    }
    if (element.name === "w:tcPr" && this.#cells.length > 0) {
      this.#cells[this.#cells.length - 1] = cellProperties(element);
    }
  }

  closeCell(blocks: readonly Block[]): void {
    const properties = this.#cells.pop();
    this.#rows.at(-1)?.cells.push({ blocks, ...properties });
  }

  /** Returns whether the row is hidden: then it is left out. */
  closeRow(): boolean {
    const row = this.#rows.pop();
    if (row === undefined || row.isHidden) return row !== undefined;
    this.#tables.at(-1)?.rows.push({ cells: row.cells, ...row.properties });
    return false;
  }

  closeTable(): Table {
    return { kind: "table", rows: this.#tables.pop()?.rows ?? [] };
  }
}

function cellProperties(element: XmlElement): Omit<Cell, "blocks"> {
  const columns = countOf(element, "w:gridSpan");
  const isMerged = child(element, "w:vMerge") !== undefined || child(element, "w:cellMerge") !== undefined;
  return {
    ...trackedBy(element, "w:cellIns", "w:cellDel"),
    ...(columns > 1 && { columns }),
    ...(isMerged && { isMerged: true as const }),
  };
}

/** A number of columns; none where it is no such number. */
function countOf(element: XmlElement, name: string): number {
  const value = valOf(element, name) ?? "";
  return /^\d{1,2}$/.test(value) ? Number(value) : 0;
}
