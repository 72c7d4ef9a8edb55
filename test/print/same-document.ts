import { expect } from "vitest";
import { accessibilityOf } from "../pdf/accessibility.ts";
import { differences } from "../pdf/pictures.ts";
import { openPdf } from "../pdf/read-pdf.ts";
import { outlined } from "../pdf/tag-outline.ts";
import { wholePdf } from "../pdf/whole-pdf.ts";

/** The same page, printed as one document. */
export const uncut = (html: string) =>
  html.replaceAll("<section data-begins-section ", "<section  data-begins-section ");

/** The PDF is the same document as that of a single print: to a program that reads it, and to the eye. */
export async function expectSame(pdf: Uint8Array, single: Uint8Array): Promise<void> {
  const [own, other] = [await readBack(pdf), await readBack(single)];
  expect(own.found).toEqual(other.found);
  // Rectangles of links are rounded to pixels (0.75 points) along all pages of a document.
  const moved = own.places.filter((place, index) => Math.abs(place - (other.places[index] ?? 0)) > 0.8);
  expect(moved).toEqual([]);
  expect(await differences(single, pdf)).toEqual([]);
  expect(accessibilityOf(pdf).problems).toEqual([]);
}

/** What an independent reader finds in a PDF: tags with their text in reading order, outline, and links with their places. */
async function readBack(pdf: Uint8Array): Promise<{ found: object; places: number[] }> {
  await using opened = await openPdf(pdf);
  const { document } = opened;
  const links: object[] = [];
  const places: number[] = [];
  const { pages, outline, pageOf } = await wholePdf(pdf);
  for (let number = 1; number <= document.numPages; number++) {
    for (const { rect, dest, url, contentsObj } of await (await document.getPage(number)).getAnnotations()) {
      const page = pageOf.get(dest);
      links.push({ number, dest, url, words: contentsObj.str, page });
      places.push(...rect);
    }
  }
  const texts = pages.map(({ text }) => text);
  return { found: { tags: await outlined(pdf), outline, links, texts }, places };
}
