import type { Html } from "mdast";
import type { FormatFinding } from "../format-rules.ts";
import { isAudienceComment } from "../printed/audience-marks.ts";

const OPEN_COMMENT =
  'a comment begins with "<!--" and is not closed by "-->": it would be printed, or hide what follows';

const LATE_END =
  'this comment continues after what looks like its end: only "-->" ends a comment, and all words before it are hidden';

const HIDING =
  "HTML that would hide its words on a web page is printed here as text, with its words: remove it, or write a comment between <!-- and -->";

const SHARED_LINE =
  "a comment and words for readers are on one line, where Markdown reads both as HTML: put the comment on a line of its own, with an empty line below it";

/** What is wrong with HTML in a body; undefined for a comment. */
export function htmlFault(
  node: Html,
): Pick<FormatFinding, "severity" | "rule" | "message" | "confidential" | "restrictsBelow"> | undefined {
  const fault = (severity: "error" | "warning", rule: FormatFinding["rule"], message: string) => ({
    severity,
    rule,
    message,
  });
  if (isOpenComment(node)) return fault("error", "open-comment", OPEN_COMMENT);
  if (endsLate(node)) return fault("error", "open-comment", LATE_END);
  if (hidesWords(node.value))
    return { ...fault("error", "raw-html", HIDING), confidential: true, restrictsBelow: true };
  if (isComment(node)) return undefined;
  if (hasWordsBehindComment(node)) return { ...fault("error", "raw-html", SHARED_LINE), confidential: true };
  return fault("warning", "raw-html", "HTML is shown as text here, never interpreted");
}

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
function hidesWords(html: string): boolean {
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

function isOpenComment(node: Html): boolean {
  return node.value.lastIndexOf("<!--") > node.value.lastIndexOf("-->");
}

/** Whether a comment contains another opening, or a malformed end. */
function endsLate({ value }: Html): boolean {
  let start = value.indexOf("<!--");
  while (start >= 0) {
    const end = value.indexOf("-->", start + 4);
    if (end < 0) return false;
    if (/<!--|--!>|-- +>|[\u2013\u2014]>/.test(value.slice(start + 4, end))) return true;
    start = value.indexOf("<!--", end);
  }
  return false;
}

/** Whether HTML is nothing but comments. */
function isComment({ value }: Html): boolean {
  return value.startsWith("<!--") && wordsBeside(value) === "";
}

/** Whether a comment begins a block of HTML that goes on with words. */
export function hasWordsBehindComment({ value }: Html): boolean {
  return /^\s*<!--/.test(value) && /^[^<]/.test(wordsBeside(value));
}

/** HTML without its comments. */
function wordsBeside(html: string): string {
  const [before = "", ...parts] = html.split("<!--");
  return (
    before + parts.map((part) => part.slice(part.includes("-->") ? part.indexOf("-->") + 3 : 0)).join("")
  ).trim();
}
