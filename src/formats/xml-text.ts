// XML 1.0 has no way to write these, not even as references; lone halves of pairs are no characters at all.
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Words as XML text or a quoted attribute; what XML cannot hold becomes U+FFFD, which shows that it was there. */
export function xmlText(words: string): string {
  return words
    .replaceAll(ILLEGAL, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");
}

/**
 * Words as the text of a spreadsheet's cell. There `_x0041_` stands for the letter A (ECMA-376, ST_Xstring), so
 * an underscore that would begin such a code is written as one itself.
 */
export function cellText(words: string): string {
  return xmlText(words).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}
