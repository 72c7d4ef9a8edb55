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

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["nbsp", "\u00a0"],
]);

/** A text with the characters that its references mean; those with other names remain. */
export function withoutReferences(text: string): string {
  return text.replace(/&(?:#(x[0-9a-f]{1,6}|\d{1,7})|([a-z]{2,4}));/gi, (whole, number, name) => {
    if (number === undefined) return NAMED.get(name) ?? whole;
    const code = Number(/^x/i.test(number) ? `0${number}` : number);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
