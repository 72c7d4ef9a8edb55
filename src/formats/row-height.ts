/** Of the sheet's font, in points. */
const LINE_HEIGHT = 13;
/** The most that Excel gives a row, in points. */
const TALLEST = 409;

/**
 * How high a row has to be for its wrapped texts, in points, by an estimate from the columns' widths in characters.
 * Excel measures a row that has no height; LibreOffice does not, and prints the lines over each other.
 */
export function rowHeight(row: readonly string[], widths: readonly number[]): number {
  const lines = row.map((text, index) => linesOf(text, widths[index] ?? 1));
  return Math.min(TALLEST, LINE_HEIGHT * Math.max(1, ...lines));
}

function linesOf(text: string, width: number): number {
  return text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil(widthOf(line) / width)))
    .reduce((sum, lines) => sum + lines, 0);
}

/** In characters as wide as a digit; those of Chinese, Japanese and Korean count twice. */
function widthOf(line: string): number {
  const wide = line.match(
    /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/g,
  );
  return line.length + (wide?.length ?? 0);
}
