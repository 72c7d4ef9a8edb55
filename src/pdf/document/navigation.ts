import type { PdfFile } from "../syntax/read-pdf.ts";
import {
  type PdfDictionary,
  PdfName,
  PdfReference,
  PdfString,
  type PdfValue,
  textOf,
  textString,
} from "../syntax/value.ts";

/** Where a destination leads. */
interface Destination {
  /** The object of its page, and the index among the pages. */
  page: PdfReference;
  index: number;
  /** The upper edge of its element on the page, in points from the lower edge of the page. */
  top: number;
}

/**
 * The named destinations by the ids of their elements. Chromium writes a destination only for an id that a link of the same
 * document names.
 */
export function destinations(file: PdfFile): Map<string, Destination> {
  const indexes = new Map(file.pages().map((number, index) => [number, index]));
  const found = new Map<string, Destination>();
  for (const [name, value] of file.dictionary(file.catalog.get("Dests"))) {
    const place = file.resolve(value);
    const [page, , , top] = Array.isArray(place) ? place : [];
    const index = page instanceof PdfReference ? indexes.get(page.number) : undefined;
    if (page instanceof PdfReference && index !== undefined)
      found.set(elementId(name), { page, index, top: Number(top) });
  }
  return found;
}

/** The page number, from 1, of each named destination, by the id of its element. */
export function pagesOfDestinations(file: PdfFile): Map<string, number> {
  return new Map([...destinations(file)].map(([id, { index }]) => [id, index + 1]));
}

/** The id of the element that a destination is named after: names are bytes, ids are UTF-8. */
export function elementId(name: string): string {
  return Buffer.from(name, "latin1").toString("utf8");
}

/** An outline item. */
export interface OutlineItem {
  title: PdfValue;
  destination: PdfValue;
  /** The level of its heading, from 1. */
  level: number;
}

/**
 * The outline items in document order, with the headings of the page as titles. Chromium omits the space where a heading
 * wraps, and repeats a line of one that begins a named page. Where there are as many items as headings, they correspond in
 * order; else an item gets the next heading with the same letters, once or repeated, or else keeps its title.
 */
export function outlineItems(file: PdfFile, headings: readonly string[]): OutlineItem[] {
  const titled = itemsOf(file).flatMap((entry) => {
    const title = file.resolve(entry.get("Title"));
    return title instanceof PdfString ? [{ entry, letters: withoutBlanks(textOf(title)) }] : [];
  });
  const written = headings.filter((heading) => withoutBlanks(heading) !== "");
  const found = written.length === titled.length ? written : inOrder(titled, written);
  return titled.map(({ entry }, index) => {
    const text = found[index]?.replace(/\s+/g, " ").trim();
    const title = text === undefined ? (entry.get("Title") ?? null) : textString(text);
    return { title, destination: entry.get("Dest") ?? null, level: levelOf(file, entry) };
  });
}

/** The level of an item's heading, by its structure element. */
function levelOf(file: PdfFile, entry: PdfDictionary): number {
  const type = file.dictionary(entry.get("SE")).get("S");
  return type instanceof PdfName && /^H[1-6]$/.test(type.value) ? Number(type.value.slice(1)) : 1;
}

/** The outline items in document order. */
function itemsOf(file: PdfFile): PdfDictionary[] {
  const found: PdfDictionary[] = [];
  const open = [file.dictionary(file.catalog.get("Outlines")).get("First")];
  for (let reference = open.pop(); open.length > 0 || reference !== undefined; reference = open.pop()) {
    if (!(reference instanceof PdfReference) || found.length > file.objects.size) continue;
    const entry = file.dictionary(reference);
    found.push(entry);
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

/**
 * The objects of an outline (ISO 32000-1, 12.3.3): each item is under the last one before it of a higher level.
 *
 * @param root its object number
 * @param next returns a free object number
 */
export function outlineObjects(
  items: readonly OutlineItem[],
  root: number,
  next: () => number,
): Map<number, PdfDictionary> {
  const outline = new Map<string, PdfValue>([["Type", new PdfName("Outlines")]]);
  const top = { number: root, level: 0, entry: outline };
  const objects = new Map([[root, top.entry]]);
  const open = [top];
  for (const { title, destination, level } of items) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1) ?? top;
    const number = next();
    const own = new PdfReference(number);
    const before = parent.entry.get("Last");
    const entry = new Map<string, PdfValue>([
      ["Title", title],
      ["Dest", destination],
      ["Parent", new PdfReference(parent.number)],
    ]);
    if (before instanceof PdfReference) {
      entry.set("Prev", before);
      objects.get(before.number)?.set("Next", own);
    } else parent.entry.set("First", own);
    parent.entry.set("Last", own);
    for (const each of open) each.entry.set("Count", Number(each.entry.get("Count") ?? 0) + 1);
    objects.set(number, entry);
    open.push({ number, level, entry });
  }
  return objects;
}
