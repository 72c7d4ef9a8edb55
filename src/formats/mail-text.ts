/** What mail programs show without wrapping, a quotation mark before it included. */
const WIDTH = 72;

/** Marks of print that every keyboard and mail program has too. */
const ASCII: ReadonlyMap<string, string> = new Map([
  ["‘", "'"],
  ["’", "'"],
  ["“", '"'],
  ["”", '"'],
  ["–", "-"],
  ["—", "--"],
  ["…", "..."],
  ["→", "->"],
  ["\u00a0", " "],
  ["\u202f", " "],
  ["\u2009", " "],
]);

/** A text with marks that every terminal and mail program shows: straight quotation marks, plain blanks. */
export function withAsciiMarks(text: string): string {
  return text.replace(/[‘’“”–—…→\u00a0\u202f\u2009]/g, (mark) => ASCII.get(mark) ?? mark);
}

/**
 * Breaks a text into lines of at most 72 columns between words; a word that is longer has a line of its own.
 *
 * @param first goes before the first line
 * @param rest goes before each other line
 */
export function wrapped(text: string, first: string, rest: string): string[] {
  const lines: string[] = [];
  let line = first;
  let isStart = true;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (isStart) line += word;
    else if (widthOf(line) + 1 + widthOf(word) <= WIDTH) line += ` ${word}`;
    else {
      lines.push(line);
      line = rest + word;
    }
    isStart = false;
  }
  return [...lines, line];
}

/** Columns of a line; characters of East Asian scripts take two. */
function widthOf(text: string): number {
  const wide = text.match(
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/g,
  );
  return [...text].length + (wide?.length ?? 0);
}
