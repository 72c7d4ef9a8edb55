import type { Block, Cell, Row, Table, Tracked } from "./document.ts";
import { type Style, type Styles, tableStyle, trackedBy } from "./styles.ts";
import { switchOf, type XmlElement } from "./xml.ts";

/** Puts tables together while a part is read, those inside the cells of others included. */
export class TableBuilder {
  readonly #tables: { rows: Row[]; style: Style | undefined }[] = [];
  readonly #rows: { cells: Cell[]; tracked: Tracked; isHidden: boolean }[] = [];
  readonly #cells: Tracked[] = [];

  /** The style of the innermost table that is open. */
  get style(): Style | undefined {
    return this.#tables.at(-1)?.style;
  }

  openTable(): void {
    this.#tables.push({ rows: [], style: undefined });
  }

  openRow(): void {
    this.#rows.push({ cells: [], tracked: {}, isHidden: false });
  }

  openCell(): void {
    this.#cells.push({});
  }

  /** The properties of what is open. */
  setProperties(element: XmlElement, styles: Styles): void {
    const [table, row] = [this.#tables.at(-1), this.#rows.at(-1)];
    if (element.name === "w:tblPr" && table !== undefined) table.style = tableStyle(element, styles);
    if (element.name === "w:trPr" && row !== undefined) {
      row.tracked = trackedBy(element, "w:ins", "w:del");
      row.isHidden = switchOf(element, "w:hidden") === true;
    }
    if (element.name === "w:tcPr" && this.#cells.length > 0) {
      this.#cells[this.#cells.length - 1] = trackedBy(element, "w:cellIns", "w:cellDel");
    }
  }

  closeCell(blocks: readonly Block[]): void {
    const tracked = this.#cells.pop();
    this.#rows.at(-1)?.cells.push({ blocks, ...tracked });
  }

  /** Returns whether the row is hidden: then it is left out. */
  closeRow(): boolean {
    const row = this.#rows.pop();
    if (row === undefined || row.isHidden) return row !== undefined;
    this.#tables.at(-1)?.rows.push({ cells: row.cells, ...row.tracked });
    return false;
  }

  closeTable(): Table {
    return { kind: "table", rows: this.#tables.pop()?.rows ?? [] };
  }
}
