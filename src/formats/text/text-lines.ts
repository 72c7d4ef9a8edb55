import { displayWidth } from "../../report/printable-text.ts";

/** A word, spaces, or a wide character of a script without spaces: a line may break after each. */
const UNITS =
  /\s+|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|[^\s\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]+/gu;

/**
 * A text in lines of a width, broken between words; a word that is wider than a line is broken as well.
 *
 * @param width cells, at least 2
 */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const next = () => {
    lines.push(line.trimEnd());
    line = "";
    used = 0;
  };
  for (const unit of text.trim().match(UNITS) ?? []) {
    const word = /^\s/.test(unit) ? " " : unit;
    const size = displayWidth(word);
    if (word === " " && (used === 0 || used + 1 > width)) continue;
    if (used > 0 && used + size > width && word !== " ") next();
    if (size <= width) {
      line += word;
      used += size;
      continue;
    }
    for (const character of word) {
      const cells = displayWidth(character);
      if (used + cells > width) next();
      line += character;
      used += cells;
    }
  }
  next();
  return lines;
}

/** Two columns of lines, each of a width, with a separator between them; the shorter one is padded. */
export function sideBySide(
  left: readonly string[],
  right: readonly string[],
  width: number,
  between: string,
): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const first = left[at] ?? "";
    const blanks = " ".repeat(Math.max(0, width - displayWidth(first)));
    return `${first}${blanks}${between}${right[at] ?? ""}`.trimEnd();
  });
}

/** Columns that mail programs show without wrapping, also where a reply quotes the line. */
const MAIL_WIDTH = 72;

/** White space where a line may break: not the blanks within a number or a French quotation. */
const BREAKS = /(?:(?![\u00a0\u2007\u202f\ufeff])\s)+/gu;

/** A text on one line, with one blank for each run of white space where a line may break. */
export function onOneLine(text: string): string {
  return text.replace(BREAKS, " ");
}

/**
 * A text for an e-mail in lines of at most 72 columns, broken between words only: addresses stay whole.
 *
 * @param first goes before the first line
 * @param rest goes before each other line
 */
export function mailLines(text: string, first: string, rest: string): string[] {
  const lines: string[] = [];
  let line = first;
  let isStart = true;
  for (const word of text.split(BREAKS).filter(Boolean)) {
    if (isStart) line += word;
    else if (displayWidth(line) + 1 + displayWidth(word) <= MAIL_WIDTH) line += ` ${word}`;
    else {
      lines.push(line);
      line = rest + word;
    }
    isStart = false;
  }
  return [...lines, line];
}

/**
 * A title above the lines of a list in an e-mail, with a blank line before it; it is not indented, which the lines are. Its letters stay as
 * they are: capitals are other letters in Armenian, Georgian, German or Greek, and mail programs have no glyphs for some.
 */
export function mailHeading(title: string): string[] {
  return ["", ...mailLines(title, "", "")];
}

/** A text escaped for Markdown: it forms no markup, no HTML, and no mention or issue reference of a code host. */
export function markdownWords(text: string): string {
  return onOneLine(text)
    .replace(/[\\`*_[\]<>|~]/g, (mark) => `\\${mark}`)
    .replace(/^([-+#]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\u200b` : `\\${mark}`))
    .replace(/&(?=#|[a-zA-Z])/g, "\\&")
    .replace(/@(?=\S)/g, "@\u200b")
    .replace(/#(?=\d)/g, "#\u200b");
}
