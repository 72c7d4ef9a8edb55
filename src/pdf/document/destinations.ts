import { compareCodeUnits } from "../../compare-code-units.ts";
import type { PdfFile } from "../syntax/read-pdf.ts";
import { type PdfDictionary, PdfReference } from "../syntax/value.ts";

/**
 * Page number, from 1, of every place in the file that a link points to, by the id of its element. Chromium writes
 * a destination only for an id that some link of the same document names.
 */
export function pagesOfDestinations(file: PdfFile): Map<string, number> {
  const pages = new Map(file.pages().map((number, index) => [number, index + 1]));
  const found = new Map<string, number>();
  for (const [name, value] of file.dictionary(file.catalog.get("Dests"))) {
    const place = file.resolve(value);
    const page = Array.isArray(place) ? place[0] : undefined;
    const number = page instanceof PdfReference ? pages.get(page.number) : undefined;
    if (number !== undefined) found.set(idOf(name), number);
  }
  return found;
}

/** Names are bytes, one a character; ids are UTF-8. */
function idOf(name: string): string {
  return Buffer.from(name, "latin1").toString("utf8");
}

/** Chromium writes destinations in the order of a hash table; readers search them, so they are sorted. */
export function sortedDestinations(file: PdfFile): [number, PdfDictionary][] {
  const reference = file.catalog.get("Dests");
  if (!(reference instanceof PdfReference)) return [];
  const sorted = [...file.dictionary(reference)].sort(([a], [b]) => compareCodeUnits(a, b));
  return [[reference.number, new Map(sorted)]];
}
