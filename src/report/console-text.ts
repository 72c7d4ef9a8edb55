/** The colours that this tool paints with, each on and off, and nothing else of what steers a terminal. */
const COLOUR = /\u001b\[(?:0|1|2|22|31|32|33|39)m/u;
const STEERING = new RegExp(`(${COLOUR.source})|[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]`, "gu");

/**
 * What no text can do without: line ends and tabs, and of the characters that nobody sees those that spell words and
 * say where these may break or which way they run. The signs of Arabic, Syriac and Kaithi that stand before numbers
 * count as unseen in Unicode and are not.
 */
const ALLOWED =
  /^[\n\t\u00AD\u061C\u200B-\u200F\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]$/u;

/**
 * A text as it may leave for a terminal, a log or a file: it holds nothing that moves the cursor, hides, erases or
 * reorders, whatever it was made of; such a character stands as `\u{1B}`. Colours stay where `colour` says so.
 */
export function consoleText(text: string, colour: boolean): string {
  return text.replace(STEERING, (found: string, painted: string | undefined) => {
    if (painted !== undefined) return colour ? painted : `\\u{1B}${painted.slice(1)}`;
    if (ALLOWED.test(found)) return found;
    return `\\u{${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, "0")}}`;
  });
}
