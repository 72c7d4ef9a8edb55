import { COLUMN_NAMES } from "./proposal-rows.ts";

/**
 * The most that a cell of Excel holds, in UTF-16 units. An XLSX with a longer text is a broken file, and of a CSV
 * Excel lets the rest spill into the next row without a word.
 */
const CELL_LIMIT = 32_767;

/** A table was asked for that could only be made by cutting texts. Names each text, and quotes nothing of it. */
export class LongCellError extends Error {
  override name = "LongCellError";
}

/** @throws LongCellError that names every text of the rows, as they will be written, that no cell can hold. */
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
