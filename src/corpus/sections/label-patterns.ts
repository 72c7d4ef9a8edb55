const SURROUNDING = /^[\s*_~`"'“”«»„(){}[\]|]+|[\s*_~`"'“”«»„(){}[\]|.…#]+$/gu;
/** Colons of all scripts, and letters drawn like one; between words of old Ethiopic texts one stands without a blank. */
export const COLON = /[:：﹕∶︓︰꞉ː˸׃᠄܃፡፥፦]/u;
const COLONS = ":：﹕∶︓︰꞉ː˸׃᠄܃፡፥፦";
/** Words in brackets before the words that they speak of. */
export const BRACKETED = /^[([{«【（［]\s?([^)\]}»】）］]{1,60})[)\]}»】）］]/u;
/** A label in brackets with its words, which may go on for long. */
export const BRACKETED_LABEL = new RegExp(
  `^[([{【（［]\\s?([^()[\\]{}${COLONS}]{1,60}?)\\s?[${COLONS}]`,
  "u",
);
export const BEFORE_COLON = new RegExp(`^([^${COLONS}]{1,60}?)\\s?[${COLONS}]`, "u");
export const RUN_IN = new RegExp(
  `^([^${COLONS}]{1,60}?)(?:\\s?[${COLONS}]|\\s[–—=>|»→-]{1,2}\\s|[.;!]{1,3}\\s)`,
  "u",
);
/** Words without the marks and quotation marks around them. */
export function trimmedName(words: string): string {
  return words.replace(SURROUNDING, "");
}
