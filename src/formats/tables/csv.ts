import type { Brief } from "../../brief/types.ts";
import { COLUMN_NAMES, proposalRows } from "./proposal-rows.ts";
import { refuseLongCells, withoutFormulas } from "./spreadsheet-cells.ts";

// Without it Excel reads the file in the machine's own encoding, and every name with an accent is wrong. Other
// programs know it for what it is.
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * The proposals of the Brief as CSV (RFC 4180), one row each under a row of names. No cell of it can run as a
 * formula: see `withoutFormulas`. @throws LongCellError where a text is longer than a cell may be.
 */
export function proposalsCsv(brief: Brief): string {
  const rows = proposalRows(brief).map((row) => row.map(withoutFormulas));
  refuseLongCells(rows);
  return BYTE_ORDER_MARK + [COLUMN_NAMES, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
