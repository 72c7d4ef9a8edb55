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
