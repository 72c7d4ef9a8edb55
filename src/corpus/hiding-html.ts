/** Elements whose words a browser never shows, and names that mean a note. */
const HIDING_ELEMENTS: ReadonlySet<string> = new Set(
  "script style template meta title head noscript datalist annotation comment note private internal todo".split(
    " ",
  ),
);
const HIDING_STYLES = ["display:none", "visibility:hidden", "font-size:0", "opacity:0", "mso-hide"];

/**
 * Whether HTML hides words in a browser: by an element, an attribute, a style, or as an instruction or declaration.
 * Such words are shown here, since HTML is shown as text. Linear.
 */
export function hidesWords(html: string): boolean {
  // Up to "-->" it is a slip of a comment, which is a finding of its own.
  if (/<\?|<!(?!--|doctype)/i.test(html) && !html.endsWith("-->")) return true;
  return [...html.matchAll(/<([a-z][a-z0-9:-]*)([^<>]*)/gi)].some(([, name = "", attributes = ""]) => {
    if (HIDING_ELEMENTS.has(name.toLowerCase())) return true;
    const plain = attributes.toLowerCase().replace(/[\s"']+/g, " ");
    if (/ (?:hidden|author|cite)(?![\w-])/.test(plain) || / aria-hidden ?= ?true/.test(plain)) return true;
    const styles = plain.replace(/ /g, "");
    return HIDING_STYLES.some((style) => styles.includes(style));
  });
}
