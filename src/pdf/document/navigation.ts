import type { PdfFile } from "../syntax/read-pdf.ts";
import { PdfReference } from "../syntax/value.ts";

/**
 * The page number, from 1, of each named destination, by the id of its element. Chromium writes a destination only for an
 * id that a link of the same document names.
 */
export function pagesOfDestinations(file: PdfFile): Map<string, number> {
  const pages = new Map(file.pages().map((number, index) => [number, index + 1]));
  const found = new Map<string, number>();
  for (const [name, value] of file.dictionary(file.catalog.get("Dests"))) {
    const place = file.resolve(value);
    const page = Array.isArray(place) ? place[0] : undefined;
    const number = page instanceof PdfReference ? pages.get(page.number) : undefined;
    if (number !== undefined) found.set(elementId(name), number);
  }
  return found;
}

/** The id of the element that a destination is named after: names are bytes, ids are UTF-8. */
export function elementId(name: string): string {
  return Buffer.from(name, "latin1").toString("utf8");
}
