import type { Brief } from "../../brief/types.ts";
import { columnNames, proposalRows } from "./proposal-rows.ts";
import { refuseLongCells, withoutFormulas } from "./spreadsheet-cells.ts";

// Without a byte order mark, Excel reads the file in the encoding of the machine, and letters with accents are wrong.
// Other programs recognise it.
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * The proposals of the Brief as CSV (RFC 4180): a row of column names and a row for each proposal. No cell can run as a
 * formula: see `withoutFormulas`. @throws LongCellError where a text is too long for a cell
 */
export function proposalsCsv(brief: Brief): string {
  const rows = proposalRows(brief).map((row) => row.map(withoutFormulas));
  refuseLongCells(rows);
  return (
    BYTE_ORDER_MARK + [columnNames(brief), ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("")
  );
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
