/** What a template's escapes stand for: all that Handlebars writes, and no other. */
const escapes: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#x27;", "'"],
  ["&#x60;", "`"],
  ["&#x3D;", "="],
]);

const begins = "<title>";

/**
 * The words of a page's first `<title>`, on one line and with nothing escaped: what a PDF of the page is called, too.
 * Empty where a page has none.
 */
export function titleOfPage(html: string): string {
  const start = html.indexOf(begins);
  const end = html.indexOf("</title>", start);
  if (start < 0 || end < 0) return "";
  const words = html.slice(start + begins.length, end).replace(/\s+/g, " ");
  return words.replace(/&#?\w{2,4};/g, (written) => escapes.get(written) ?? written).trim();
}
