import type { Brief } from "../../brief/types.ts";
import { COLUMN_NAMES, columnNames, proposalRows } from "./proposal-rows.ts";

/**
 * The most UTF-16 code units of a cell in Excel. An XLSX file with a longer text is invalid. In a CSV file, Excel moves
 * the rest of the text to the next row without a warning.
 */
const CELL_LIMIT = 32_767;

/** Texts are too long for the cells of a spreadsheet. The message names each text and quotes none. */
export class LongCellError extends Error {
  override name = "LongCellError";
}

/** Checks the cells as they will be written. @throws LongCellError that names every text that is too long */
export function refuseLongCells(rows: readonly (readonly string[])[]): void {
  const complaints = rows.flatMap((row) =>
    row.flatMap((text, index) =>
      text.length > CELL_LIMIT ? [complaint(row[0] ?? "", COLUMN_NAMES[index] ?? "", text.length)] : [],
    ),
  );
  if (complaints.length > 0) throw new LongCellError(complaints.join("\n"));
}

function complaint(proposal: string, column: string, length: number): string {
  return `the ${column} of ${proposal} has ${length} characters, a cell of a spreadsheet at most ${CELL_LIMIT}: shorten it, or build without csv and xlsx`;
}

// Characters that spreadsheets skip before a formula: spaces, controls, invisible characters. Quotation marks too,
// because a program that separates fields by semicolons reads a doubled one as an empty quoted field before the rest.
const SKIPPED = /[\s\p{C}\p{Z}"]/u;

// Where a cell may begin for a program that does not separate fields by commas: after the semicolon in most European
// locales, after a tab in pasted rows, after a line end where quotation marks are not recognised.
const SEPARATORS = "\n\r\t;";

/**
 * A text with an apostrophe before each place that a spreadsheet could read as a formula: `=1` becomes `'=1`. For CSV,
 * which has no cell types. A text without such places is returned unchanged.
 */
export function withoutFormulas(text: string): string {
  let guarded = "";
  let segment = "";
  let blank = true;
  for (const character of text) {
    if (SEPARATORS.includes(character)) {
      guarded += segment + character;
      segment = "";
      blank = true;
      continue;
    }
    if (blank && startsFormula(character)) segment = `'${segment}`;
    blank &&= SKIPPED.test(character);
    segment += character;
  }
  guarded += segment;
  // Some programs drop a leading tab or line end, and the cell begins after it.
  return /^[\t\r\n]/.test(guarded) ? `'${guarded}` : guarded;
}

/** `=`, `+`, `-`, `@`, their full-width, small and superscript forms, and the minus sign. */
function startsFormula(character: string): boolean {
  return "=+-@\u2212".includes(character.normalize("NFKC"));
}

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
    BYTE_ORDER_MARK +
    [columnNames(brief), ...rows].map((row) => `${row.map(csvField).join(",")}\r\n`).join("")
  );
}

function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
