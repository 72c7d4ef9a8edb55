import { textByBlock } from "./text-by-block.ts";
import { wholePdf } from "./whole-pdf.ts";

/**
 * What is wrong with the page numbers of a finished PDF: each is read in its place, after the words before it, and the
 * heading that it refers to stands on that page, for a reader that is independent of the program.
 *
 * @param html the page that was printed
 */
export async function wrongPageNumbers(html: string, pdf: Uint8Array): Promise<string[]> {
  const { pages, pageOf } = await wholePdf(pdf);
  const texts = pages.map(({ text }) => letters(text));
  const blocks = textByBlock(pdf).map(letters);
  const printed = blocks.join("");
  // A digit that begins the next block does not go on with a number.
  const starts = new Set<number>();
  blocks.reduce((at, block) => {
    starts.add(at);
    return at + block.length;
  }, 0);
  const goesOn = (end: number) => !starts.has(end) && /\d/.test(printed.charAt(end));
  const wrong: string[] = [];
  let from = 0;
  const body = bodyOf(html);
  for (const { id, before } of references(body)) {
    const page = pageOf.get(id) ?? 0;
    const heading = headingOf(body, id);
    if (!texts[page - 1]?.includes(heading)) wrong.push(`"${heading}" does not stand on page ${page}`);
    const text = `${before}${page}`;
    let at = printed.indexOf(text, from);
    while (at >= 0 && goesOn(at + text.length)) at = printed.indexOf(text, at + 1);
    if (at < 0) wrong.push(`${id}: "${text}" is not read, but "${printed.slice(from, from + 200)}"`);
    else from = at + text.length;
  }
  return wrong;
}

/** The number of elements of a page that get a page number. */
export function countPageNumbers(html: string): number {
  return references(bodyOf(html)).length;
}

/** The page without its head, which holds fonts. */
function bodyOf(html: string): string {
  return html.slice(html.indexOf("<body"));
}

/** The ids whose page numbers a page refers to, in document order, each with the last letters before its number. */
function references(html: string): { id: string; before: string }[] {
  const body = html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, "")
    // Signs beside words are not read.
    .replace(/<span [^>]*aria-hidden="true"[^>]*>[^<]*<\/span>/g, "");
  let from = 0;
  return [...body.matchAll(/data-page-of="([^"]*)"/g)].map(({ 1: id = "", index }) => {
    // Not beyond the number before, which is not in the page.
    const start = Math.max(from, index - 2000);
    from = index;
    const before = letters(textOf(body.slice(start, body.lastIndexOf("<", index)))).slice(-6);
    return { id: unescaped(id), before };
  });
}

/** The first letters of the heading that an element is or begins with; none of an element without one. */
function headingOf(html: string, id: string): string {
  const escaped = id.replaceAll("&", "&amp;");
  const start = html.indexOf(` id="${escaped}"`);
  const element = html.slice(html.lastIndexOf("<", start), html.indexOf(' id="', start + 1));
  const heading = /<(h[1-6])[^>]*>([\s\S]*?)<\/\1>/.exec(element)?.[2] ?? "";
  return letters(textOf(heading)).slice(0, 20);
}

function textOf(html: string): string {
  return unescaped(html.replace(/^[^<]*>/, "").replace(/<[^>]*>/g, ""));
}

function unescaped(html: string): string {
  return html
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex: string, decimal: string) =>
      String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&nbsp;", "\u00a0")
    .replaceAll("&amp;", "&");
}

function letters(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u00ad\u200b-\u200f\u2060-\u2069]/g, "")
    .replaceAll("\u02bc", "\u2019");
}
