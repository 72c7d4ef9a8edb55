/**
 * Keeps the links of a page to places that are on it: in an extract, or in a part of a brief, what links elsewhere
 * is left as its words, and no page number is waited for. It reads the HTML of our own templates, which never put
 * a link into a link.
 */
export function withOwnLinksOnly(html: string): string {
  const places = new Set([...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]));
  return html
    .replace(/<span class="page" data-page-of="([^"]*)"><\/span>/g, (number, place: string) =>
      places.has(place) ? number : "",
    )
    .replace(/<a [^>]*?href="#([^"]*)"[^>]*>([\s\S]*?)<\/a>/g, (link, place: string, words: string) =>
      places.has(place) ? link : words,
    );
}
