// XML 1.0 cannot represent these, not even as character references; unpaired surrogates are not characters at all.
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text escaped as the content of an element of XML or HTML. */
export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Text escaped as content or as a quoted attribute; each character that XML cannot represent becomes U+FFFD. */
export function xmlText(text: string): string {
  return escapeXml(text.replaceAll(ILLEGAL, "\uFFFD")).replaceAll('"', "&quot;").replaceAll("\r", "&#13;");
}
