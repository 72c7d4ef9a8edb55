// Characters that XML 1.0 cannot represent, not even as character references, and unpaired surrogates.
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text escaped as the content of an element of XML or HTML. */
export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A text escaped as content or as a quoted attribute; characters that XML cannot represent become U+FFFD. */
export function xmlText(text: string): string {
  return escapeXml(text.replaceAll(ILLEGAL, "\uFFFD")).replaceAll('"', "&quot;").replaceAll("\r", "&#13;");
}
