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

// What a spreadsheet skips before it looks for a formula: blanks, controls, invisible characters. Quotes, because
// a program that splits at semicolons reads a doubled one as an empty quoted text with the rest behind it.
const SKIPPED = /[\s\p{C}\p{Z}"]/u;

// Where a cell may begin for a program that splits the file elsewhere than at commas: at the semicolon in most of
// Europe, at the tab where rows are pasted, at a line end where it does not take the quotes for quotes.
const SEPARATORS = "\n\r\t;";

/**
 * The text with an apostrophe wherever a spreadsheet could begin to read a formula: `=1` becomes `'=1`. For CSV,
 * which cannot say that a cell is text. A text that needs none comes back as it is.
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
  // A leading tab or line end is dropped by some programs, and whatever follows then begins the cell.
  return /^[\t\r\n]/.test(guarded) ? `'${guarded}` : guarded;
}

/** `=`, `+`, `-`, `@`, also as full-width, small or raised forms, and the minus sign. */
function startsFormula(character: string): boolean {
  return "=+-@\u2212".includes(character.normalize("NFKC"));
}
