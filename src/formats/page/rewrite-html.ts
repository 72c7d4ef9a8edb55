import type { Direction } from "../../direction.ts";
import { distinctCodePoints, type FontLibrary } from "../fonts/font-library.ts";

/** The beginnings of parts, which are in no table of a text, no picture and no `select`. */
const PART = /\n(?=<(?:section|article|h[2-6]|p|li|tr )[\s>])/;

/**
 * Returns a function that rewrites a page part by part: `rewrite` must not look beyond one. Parts that the page before had,
 * too, are not rewritten again while `about`, which states all else that `rewrite` depends on, is the same.
 */
export function createPartRewriter(): (
  html: string,
  about: string,
  rewrite: (part: string) => string,
) => string {
  let known = { about: "", parts: new Map<string, string>() };
  return (html, about, rewrite) => {
    const before = known.about === about ? known.parts : new Map<string, string>();
    const parts = new Map<string, string>();
    const rewritten = html.split(PART).map((part) => {
      const made = parts.get(part) ?? before.get(part) ?? rewrite(part);
      parts.set(part, made);
      return made;
    });
    known = { about, parts };
    return rewritten.join("\n");
  };
}

/** A start or end tag; quoted attribute values may contain `>`. */
const TAG = /<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/g;
/** A tag, or an `svg` or `select` element, in which no markup may be inserted; as a pattern, for those who look at texts as well. */
export const MARKUP =
  "<svg[\\s>][\\s\\S]*?<\\/svg>|<select[\\s>][\\s\\S]*?<\\/select>|<(?:\"[^\"]*\"|'[^']*'|[^\"'>])*>";
/** An attribute that sets an id, or refers to one. */
const ID_OR_REFERENCE = /\s(id|href(?=="#)|data-page-of)="#?([^"]*)"/g;
/** A link to an id, or an element for the page number of an id. */
const REFERRING_TAG = /^<(a|span)\s(?:.*\s)?(?:href="#|data-page-of=")([^"]*)"/s;

/** The class of a reference that is kept on one line. */
const WHOLE = /\sclass="whole"/;

/**
 * Removes the tags of links to ids that the page lacks, and of their page numbers; the texts of the links stay, and
 * those that were kept on one line still are. Extracts and pages with a part of a brief have such links.
 */
export function withOwnLinksOnly(html: string): string {
  const ids = new Set<string>();
  const references: { id: string; index: number }[] = [];
  for (const { 1: attribute, 2: id = "", index } of html.matchAll(ID_OR_REFERENCE)) {
    if (attribute === "id") ids.add(id);
    else references.push({ id, index });
  }
  const missing = references.filter(({ id }) => !ids.has(id));
  const [first, last] = [missing.at(0), missing.at(-1)];
  // The usual case of a whole brief, which is long: nothing to remove.
  if (first === undefined || last === undefined) return html;
  const pieces: string[] = [];
  const unclosed: { tag: string; becomes: string }[] = [];
  // No tag goes on over the beginning of a line with a tag.
  const start = Math.max(html.lastIndexOf("\n<", first.index), 0);
  let from = 0;
  TAG.lastIndex = start;
  for (let found = TAG.exec(html); found !== null; found = TAG.exec(html)) {
    const [tag] = found;
    const becomes = tag === unclosed.at(-1)?.tag ? unclosed.pop()?.becomes : opened(tag);
    if (becomes !== undefined) {
      pieces.push(html.slice(from, found.index), becomes);
      from = TAG.lastIndex;
    }
    if (unclosed.length === 0 && TAG.lastIndex > last.index) break;
  }
  pieces.push(html.slice(from));
  return pieces.join("");

  /** What a start tag becomes; undefined where it stays. */
  function opened(tag: string): string | undefined {
    const [, name = "", id = ""] = REFERRING_TAG.exec(tag) ?? [];
    if (name === "" || ids.has(id)) return undefined;
    const isWhole = WHOLE.test(tag);
    unclosed.push({ tag: `</${name}>`, becomes: isWhole ? "</span>" : "" });
    return isWhole ? '<span class="whole">' : "";
  }
}

/** Text in Latin letters, of which no character reads from right to left or changes the direction. */
const LATIN = /^[\p{Script=Latin}\u0020-\u00ff\u2010-\u2027\u2030-\u205e]*$/u;

/** An element (1: its start tag) with a `bdi` as its first part (2: its text) and last. */
const ISOLATED = /(<(?:a|b|cite|span)(?: [^>]*)?>)<bdi>([^<]*)<\/bdi>(?=<\/)/g;

/** Removes the isolation of Latin text in what is read from left to right: a page has a thousand of them. */
export function withNeededIsolation(html: string, direction: Direction): string {
  if (direction === "rtl") return html;
  const others = rightToLeftElements(html);
  return html.replace(ISOLATED, (written, start: string, text: string, at: number) => {
    const isInOther = others.some(([from, to]) => from <= at && at < to);
    return LATIN.test(text) && !isInOther ? start + text : written;
  });
}

const RIGHT_TO_LEFT = /<([a-z][a-z0-9]*)(?: [^>]*)? dir="rtl"[^>]*>/g;

/** Where the elements begin and end that are read from right to left. */
function rightToLeftElements(html: string): [from: number, to: number][] {
  return [...html.matchAll(RIGHT_TO_LEFT)].map(({ 1: name = "", index }) => {
    const tag = new RegExp(`<(/?)${name}(?=[\\s>])`, "g");
    tag.lastIndex = index;
    let depth = 0;
    for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
      depth += found[1] === "" ? 1 : -1;
      if (depth === 0) return [index, found.index];
    }
    return [index, html.length];
  });
}

/** The beginning of the start or end tag of a heading. */
const HEADING_TAG = /<(\/?)h([1-6])(?=[\s>])/g;
const IS_HEADING_TAG = /^<(\/?)h([1-6])(?=[\s>])/;
/** The same in the value of an attribute, where it is none: only then all tags are looked at. */
const HEADING_IN_VALUE = /=\s*(?:"[^"]*|'[^']*)<\/?h[1-6][\s>]/;

/**
 * Renumbers headings that skip a level: those of a text are numbered for a heading above it, which it does not have in
 * every place where a template prints it.
 */
export function withHeadingLevels(html: string): string {
  const open: number[] = [];
  let level = "";
  const renumbered = (tag: string, slash: string, digit: string) => {
    if (slash === "") {
      const written = Number(digit);
      while ((open.at(-1) ?? 0) >= written) open.pop();
      open.push(written);
      level = String(Math.min(open.length + (open[0] ?? 1) - 1, 6));
    }
    return level === "" ? tag : `<${slash}h${level}`;
  };
  return HEADING_IN_VALUE.test(html)
    ? html.replace(TAG, (tag) => tag.replace(IS_HEADING_TAG, renumbered))
    : html.replace(HEADING_TAG, renumbered);
}

/** A page, and the style rules with the images that it shows more than once. */
interface SharedImages {
  html: string;
  css: string;
}

/** An image as the sanitiser writes it: its first attribute is a data URL. */
const IMAGE = /<img src="(data:image\/[a-z]+;base64,[A-Za-z0-9+/=]*)"/g;

/**
 * Embeds each image once: the data URL of a repeated image moves to a style rule, and its `img` elements keep their
 * alternative texts. The sanitiser leaves no `class` on images.
 */
export function withSharedImages(html: string): SharedImages {
  const times = new Map<string, number>();
  for (const [, address = ""] of html.matchAll(IMAGE)) times.set(address, (times.get(address) ?? 0) + 1);
  const shared = [...times].filter(([, count]) => count > 1).map(([address]) => address);
  if (shared.length === 0) return { html, css: "" };
  const names = new Map(shared.map((address, index) => [address, `image-${index + 1}`]));
  return {
    html: html.replace(IMAGE, (image, address: string) => {
      const name = names.get(address);
      return name === undefined ? image : `<img class="${name}"`;
    }),
    css: [...names].map(([address, name]) => `.${name}{content:url(${address})}`).join("\n"),
  };
}

/**
 * HTML or CSS in which each character without a glyph in the shipped fonts is written as `[U+1F600]`, so that a reader
 * sees which character it is. Tags keep their characters: links and ids are not drawn.
 */
export function withMissingGlyphs(text: string, fonts: FontLibrary): string {
  const beyondAscii = distinctCodePoints([text]).filter((codePoint) => codePoint > 0x7f);
  if (beyondAscii.every((codePoint) => fonts.covers(codePoint))) return text;
  return text.replace(TAG_OR_CHARACTER, (part) => {
    if (part.startsWith("<")) return part;
    const codePoint = part.codePointAt(0) ?? 0xfffd;
    return fonts.covers(codePoint) ? part : `[U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}]`;
  });
}

/** In style sheets, a space follows each `<`. */
const TAG_OR_CHARACTER = /<[a-z/](?:"[^"]*"|'[^']*'|[^"'>])*>|[^\u0000-\u007f]/gu;
