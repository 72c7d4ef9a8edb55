import { compareCodeUnits } from "../../compare-code-units.ts";
import type { PdfFile } from "../syntax/read-pdf.ts";
import { type PdfDictionary, PdfReference, PdfString, textOf, textString } from "../syntax/value.ts";

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

/** The dictionary of destinations, sorted: Chromium writes it in the order of a hash table. */
export function sortedDestinations(file: PdfFile): [number, PdfDictionary][] {
  const reference = file.catalog.get("Dests");
  if (!(reference instanceof PdfReference)) return [];
  const sorted = [...file.dictionary(reference)].sort(([a], [b]) => compareCodeUnits(a, b));
  return [[reference.number, new Map(sorted)]];
}

/**
 * The outline items with the headings of the page as titles, by object number. Chromium omits the space where a heading
 * wraps, and repeats a line of one that begins a named page. Where there are as many items as headings, they correspond in
 * order; else an item gets the next heading with the same letters, once or repeated, or else keeps its title. The structure
 * element (`/SE`) is omitted: the structure tree is written anew.
 */
export function restoreOutline(file: PdfFile, headings: readonly string[]): Map<number, PdfDictionary> {
  const titled = outlineItems(file).flatMap(([number, entry]) => {
    const title = file.resolve(entry.get("Title"));
    return title instanceof PdfString ? [{ number, entry, letters: withoutBlanks(textOf(title)) }] : [];
  });
  const written = headings.filter((heading) => withoutBlanks(heading) !== "");
  const found = written.length === titled.length ? written : inOrder(titled, written);
  return new Map(
    titled.flatMap(({ number, entry }, index): [number, PdfDictionary][] => {
      const untitled = new Map([...entry].filter(([key]) => key !== "SE"));
      const text = found[index]?.replace(/\s+/g, " ").trim();
      return [[number, text === undefined ? untitled : untitled.set("Title", textString(text))]];
    }),
  );
}

/** The outline items, by object number, in document order. */
function outlineItems(file: PdfFile): [number, PdfDictionary][] {
  const found: [number, PdfDictionary][] = [];
  const open = [file.dictionary(file.catalog.get("Outlines")).get("First")];
  for (let reference = open.pop(); open.length > 0 || reference !== undefined; reference = open.pop()) {
    if (!(reference instanceof PdfReference) || found.length > file.objects.size) continue;
    const entry = file.dictionary(reference);
    found.push([reference.number, entry]);
    open.push(entry.get("Next"), entry.get("First"));
  }
  return found;
}

/** For each title the next heading with the same letters, once or repeated. */
function inOrder(
  titled: readonly { letters: string }[],
  headings: readonly string[],
): (string | undefined)[] {
  const headingLetters = headings.map(withoutBlanks);
  let next = 0;
  return titled.map(({ letters }) => {
    const index = headingLetters.findIndex(
      (heading, at) => at >= next && letters.replaceAll(heading, "") === "",
    );
    if (index < 0) return undefined;
    next = index + 1;
    return headings[index];
  });
}

function withoutBlanks(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/g, "");
}
