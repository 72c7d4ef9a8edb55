/** Control and format characters: they move the cursor, hide text or reverse the reading direction. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const ALL_UNSEEN = new RegExp(UNSEEN.source, "gu");

/** A text on one line with all control and format characters escaped: `\u{1B}` for an escape character. */
export function visible(text: string): string {
  return text.replace(ALL_UNSEEN, escapeOf);
}

/** One character, escaped as by `visible`. */
export function visibleCharacter(character: string): string {
  return UNSEEN.test(character) ? escapeOf(character) : character;
}

function escapeOf(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return `\\u{${codePoint.toString(16).toUpperCase().padStart(2, "0")}}`;
}

/** The colour sequences that this tool prints, and no other control sequence. */
const COLOUR = /\u001b\[(?:0|1|2|22|31|32|33|39)m/u;
const STEERING = new RegExp(`(${COLOUR.source})|[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]`, "gu");

/**
 * Characters that texts need: line ends and tabs, and the invisible characters that are part of a word's spelling, its
 * line breaks or its direction. Unicode counts the number signs of Arabic, Syriac and Kaithi as format characters too,
 * though they are visible.
 */
const ALLOWED =
  /^[\n\t\u00AD\u061C\u200B-\u200F\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]$/u;

/**
 * A text that is safe for a terminal, a log or a file: characters that move the cursor, hide, erase or reorder text are
 * escaped as `\u{1B}`. Colours remain only with `colour`.
 */
export function consoleText(text: string, colour: boolean): string {
  return text.replace(STEERING, (found: string, painted: string | undefined) => {
    if (painted !== undefined) return colour ? painted : `\\u{1B}${painted.slice(1)}`;
    if (ALLOWED.test(found)) return found;
    return escapeOf(found);
  });
}

/** Control and format characters other than line feeds, which JSON contains only between its tokens. */
const UNSEEN_IN_JSON = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A value as indented JSON with control and format characters escaped: the same value to a parser, safe on a terminal. */
export function printableJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(UNSEEN_IN_JSON, unicodeEscapes)}\n`;
}

function unicodeEscapes(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}

/** Ranges that terminals draw two cells wide (Unicode East Asian Width W and F, rounded to blocks). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

/** The width of a printable text in cells of a terminal; combining marks take none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  const codePoint = character.codePointAt(0) ?? 0;
  return WIDE.some(([first, last]) => codePoint >= first && codePoint <= last) ? 2 : 1;
}
