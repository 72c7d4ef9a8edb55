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
