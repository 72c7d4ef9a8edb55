import { distinctCodePoints, type FontLibrary } from "../fonts/font-library.ts";

/**
 * Keeps the links of a page to places that are on it: in an extract, or in a part of a brief, what links elsewhere
 * is left as its words, and no page number is waited for. It reads the HTML of our own templates, which never put
 * a link into a link.
 */
export function withOwnLinksOnly(html: string): string {
  const places = new Set<string>();
  const named = new Set<string>();
  for (const [, attribute = "", place = ""] of html.matchAll(PLACES)) {
    (attribute === "id" ? places : named).add(place);
  }
  // A whole brief links to nothing else, and is too long to be written anew for nothing.
  if ([...named].every((place) => places.has(place))) return html;
  return html
    .replace(/<span class="page" data-page-of="([^"]*)"><\/span>/g, (number, place: string) =>
      places.has(place) ? number : "",
    )
    .replace(/<a [^>]*?href="#([^"]*)"[^>]*>([\s\S]*?)<\/a>/g, (link, place: string, words: string) =>
      places.has(place) ? link : words,
    );
}

/** Where places are made, and where they are named. */
const PLACES = /\s(id|href(?=="#)|data-page-of)="#?([^"]*)"/g;

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
