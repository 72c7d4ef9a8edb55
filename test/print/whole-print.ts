import { expect } from "vitest";
import { headings } from "../../src/formats/headings.ts";
import { accessibilityOf } from "../pdf/accessibility.ts";
import { openDocument } from "../pdf/pdfium.ts";
import { openPdf, outlineOf } from "../pdf/read-pdf.ts";

const words = (text: string) => text.replace(/\s+/g, " ").trim();
const letters = (text: string) => text.replace(/\s+/g, "");

/**
 * Every heading of a page stands on the page of its print that the contents name, the outline has the headings word for
 * word, no link leads nowhere, and the print is PDF/UA-1 as far as a program can tell.
 */
export async function expectWhole(html: string, pdf: Uint8Array): Promise<void> {
  expect(accessibilityOf(pdf).problems).toEqual([]);
  const places = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, place]) => place);
  expect(links.filter((place) => !places.has(place))).toEqual([]);

  await using opened = await openPdf(pdf);
  using drawn = await openDocument(pdf);
  const pages = ["", ...Array.from({ length: drawn.pages }, (_, page) => drawn.text(page))];

  const outline = (await outlineOf(opened.document)).map((entry) =>
    words(entry.slice(entry.indexOf(" ") + 1)),
  );
  expect(outline).toEqual(headings(html).map(({ text }) => words(text)));

  const contents = html.slice(html.indexOf('id="_contents"'));
  const entries = [
    ...contents.slice(0, contents.indexOf("</nav>")).matchAll(/<a href="#([^"]+)"><bdi>([^<]+)<\/bdi>/g),
  ];
  expect(entries.length).toBeGreaterThan(8);
  const contentsText = letters(pages.slice(2, 5).join("\n"));
  for (const [, , title] of entries) {
    const plain = letters(unescaped(title ?? ""));
    const at = contentsText.indexOf(plain) + plain.length;
    const number = /^(?:\d+proposals?)?(?:\d+changes?)?(\d+)/.exec(contentsText.slice(at, at + 30))?.[1];
    expect(letters(pages[Number(number)] ?? ""), `${title} on page ${number}`).toContain(plain);
  }
}

function unescaped(html: string): string {
  return html
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
