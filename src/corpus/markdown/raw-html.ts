import type { Html } from "mdast";
import { isAudienceComment } from "../printed/audience-marks.ts";

/** Elements whose content browsers do not show, and element names that mean a note or an audience. */
const HIDING_ELEMENTS: ReadonlySet<string> = new Set(
  "script style template meta title head noscript datalist annotation aside comment note private internal confidential delegation delegations todo".split(
    " ",
  ),
);
const HIDING_STYLES = ["display:none", "visibility:hidden", "font-size:0", "opacity:0", "mso-hide"];

/**
 * Whether HTML hides words in a browser: by an element, an attribute, a style, or as a processing instruction or
 * declaration. The brief would show such words, since it shows HTML as text. Linear time.
 */
export function hidesWords(html: string): boolean {
  if (isAudienceComment(html)) return true;
  // With "-->" at its end it is a malformed comment, which has a finding of its own.
  if (/<\?|<!(?!--|doctype)/i.test(html) && !html.endsWith("-->")) return true;
  return [...html.matchAll(/<([a-z][a-z0-9:-]*)([^<>]*)/gi)].some(([, name = "", attributes = ""]) => {
    if (HIDING_ELEMENTS.has(name.toLowerCase())) return true;
    const plain = attributes.toLowerCase().replace(/[\s"']+/g, " ");
    if (/ (?:hidden|author|cite)(?![\w-])/.test(plain) || / aria-hidden ?= ?true/.test(plain)) return true;
    if (/[ =.#_-](?:internal|confidential|delegations?)(?![a-z])/.test(plain)) return true;
    const styles = plain.replace(/ /g, "");
    return HIDING_STYLES.some((style) => styles.includes(style));
  });
}

export function isOpenComment(node: Html): boolean {
  return node.value.lastIndexOf("<!--") > node.value.lastIndexOf("-->");
}

/** Whether a comment contains another opening, or a malformed end. */
export function endsLate({ value }: Html): boolean {
  let start = value.indexOf("<!--");
  while (start >= 0) {
    const end = value.indexOf("-->", start + 4);
    if (end < 0) return false;
    if (/<!--|--!>|-- +>|[\u2013\u2014]>/.test(value.slice(start + 4, end))) return true;
    start = value.indexOf("<!--", end);
  }
  return false;
}

export function isComment(node: Html): boolean {
  const text = node.value.trim();
  // Text may follow a comment in the same block; that much is shown.
  return text.startsWith("<!--") && text.indexOf("-->") === text.length - 3;
}
