import { expect } from "vitest";
import { headings } from "../formats/headings.ts";
import { accessibilityOf } from "../pdf/accessibility.ts";
import { wholePdf } from "../pdf/whole-pdf.ts";
import { countPageNumbers, wrongPageNumbers } from "../pdf/wrong-page-numbers.ts";

const words = (text: string) => text.replace(/\s+/g, " ").trim();

/**
 * Every heading of a page stands on the page of its print that each reference names, the outline has the headings word for
 * word, no link leads nowhere, and the print is PDF/UA-1 as far as a program can tell.
 */
export async function expectWhole(html: string, pdf: Uint8Array): Promise<void> {
  expect(accessibilityOf(pdf).problems).toEqual([]);
  const places = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, place]) => place);
  expect(links.filter((place) => !places.has(place))).toEqual([]);

  const outline = (await wholePdf(pdf)).outline.map((entry) => words(entry.slice(entry.indexOf(" ") + 1)));
  expect(outline).toEqual(headings(html).map(({ text }) => words(text)));

  expect(countPageNumbers(html)).toBeGreaterThan(8);
  expect(await wrongPageNumbers(html, pdf)).toEqual([]);
}
