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
 * escaped as `\u{1B}`. Colours are kept only with `colour`.
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
