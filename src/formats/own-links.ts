/**
 * A part of a brief as a page of its own: what links to a place that is not in it is left as its words, and no
 * page number is waited for. It reads the HTML of our own templates, which never put a link into a link.
 */
export function withOwnLinksOnly(html: string): string {
  const places = new Set([...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]));
  return html
    .replace(/<span class="page" data-page-of="[^"]*"><\/span>/g, "")
    .replace(/<a [^>]*?href="#([^"]*)"[^>]*>([\s\S]*?)<\/a>/g, (link, place: string, words: string) =>
      places.has(place) ? link : words,
    );
}
