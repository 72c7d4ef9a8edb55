import { type Operation, operation, type Substitution, withSubstitutions } from "./content/content-stream.ts";
import type { PageContent, PageContents } from "./content/page-contents.ts";
import { destinations } from "./document/navigation.ts";
import type { PdfFile } from "./syntax/read-pdf.ts";

/**
 * The titles of a document's parts. Chromium has no running elements: the page prints all titles on its first page, in one
 * place, and a general text in the head of each page. The colours of both distinguish them from other text; each head gets the
 * title of the part that is at the top of its page.
 */
export interface RunningHeads {
  /** The ids of the parts, in document order; the number of a part is the last component of its title's colour. */
  parts: readonly string[];
}

/** The colour of heads (`#4a525d`), and the first components of that of titles, in steps of 255. */
const headColour = "74 82 93";
export const TITLE_COLOUR = [1, 2] as const;

/** The titles that a colour can number. */
export const MOST_PARTS = 256;

/** In points from the upper edge of the page area, from which Chromium counts: a part that begins here is at the top. */
const margin = 9;

/**
 * The pages with the title of a part in each head. A head stays as it is on a page before the first part, and on all pages
 * where the place of a part is not known.
 */
export function setRunningHeads(file: PdfFile, pages: PageContents, { parts }: RunningHeads): PageContents {
  if (parts.length === 0) return pages;
  const starts = startsOf(file, parts);
  let titles: ReadonlyMap<number, Title> = new Map();
  return new Map(
    [...pages].map(([number, page], index) => {
      const found = index === 0 ? withoutTitles(page) : { page, titles };
      titles = found.titles;
      const part = starts?.findLastIndex(
        (start) => start < index || (start === index && Number.isInteger(start)),
      );
      return [number, withHead(file, found.page, part === undefined ? undefined : titles.get(part))];
    }),
  );
}

/** Where each part begins: an index of a page, and one half more where other text is above it. */
function startsOf(file: PdfFile, parts: readonly string[]): number[] | undefined {
  const places = destinations(file);
  const starts = parts.map((id) => {
    const place = places.get(id);
    if (!place) return Number.NaN;
    const box = file.resolve(file.dictionary(place.page).get("MediaBox"));
    const height = Array.isArray(box) ? Number(box[3]) : 0;
    return place.top > height - margin ? place.index : place.index + 0.5;
  });
  return starts.some(Number.isNaN) ? undefined : starts;
}

/** The text objects of a title, and the page whose fonts they name. */
interface Title {
  objects: Operation[][];
  page: PageContent;
}

/** The first page without the titles, and the titles by number. */
function withoutTitles(page: PageContent): { page: PageContent; titles: ReadonlyMap<number, Title> } {
  const titles = new Map<number, Title>();
  const operations = replaceText(page.operations, (colour, object) => {
    const [red, green, number = 0] = colour.split(" ").map(Number);
    if (red !== TITLE_COLOUR[0] || green !== TITLE_COLOUR[1]) return undefined;
    const title = titles.get(number) ?? { objects: [], page };
    titles.set(number, title);
    title.objects.push(object);
    return [];
  });
  return { page: { ...page, operations }, titles };
}

/** A page with a title in place of its head. */
function withHead(file: PdfFile, page: PageContent, title: Title | undefined): PageContent {
  if (!title) return page;
  let isSet = false;
  const operations = replaceText(page.operations, (colour, object) => {
    if (colour !== headColour) return undefined;
    if (isSet) return [];
    isSet = true;
    const [, , , , left = 0, line = 0] = object.find(({ operator }) => operator === "Tm")?.numbers ?? [];
    return title.objects.flatMap((each) => each.map((one) => movedTo(one, left, line)));
  });
  if (!isSet) return page;
  const added = title.objects.flat().filter(({ operator }) => operator === "Tf");
  const names = added.map(({ operands: [name = ""] }) => name.slice(1));
  const fonts = file.dictionary(title.page.resources.get("Font"));
  const own = new Map(file.dictionary(page.resources.get("Font")));
  const read = new Map(page.fonts);
  for (const name of names) {
    const [font, known] = [fonts.get(name), title.page.fonts.get(name)];
    if (font !== undefined && known) {
      own.set(name, font);
      read.set(name, known);
    }
  }
  return { ...page, operations, fonts: read, resources: new Map([...page.resources, ["Font", own]]) };
}

/** Titles are printed at the left edge of the page's area, each on one line. */
function movedTo(one: Operation, left: number, line: number): Operation {
  if (one.operator !== "Tm") return one;
  const [a, b, c, d, x] = one.operands;
  return operation("Tm", a ?? "", b ?? "", c ?? "", d ?? "", String(Number(x) + left), String(line));
}

/**
 * Operations with what `replaced` returns for each text object, from `BT` to `ET`, and its colour in steps of 255; undefined
 * keeps the text object.
 */
function replaceText(
  operations: readonly Operation[],
  replaced: (colour: string, object: Operation[]) => readonly Operation[] | undefined,
): readonly Operation[] {
  const changed: Substitution[] = [];
  const outer: string[] = [];
  let colour = "";
  let start = 0;
  for (const [index, each] of operations.entries()) {
    const { operator } = each;
    if (operator === "q") outer.push(colour);
    else if (operator === "Q") colour = outer.pop() ?? "";
    else if (operator === "rg") colour = each.numbers.map((part) => Math.round(part * 255)).join(" ");
    else if (operator === "BT") start = index;
    else if (operator === "ET") {
      const own = replaced(colour, operations.slice(start, index + 1));
      if (own) changed.push({ start, end: index + 1, operations: own });
    }
  }
  return withSubstitutions(operations, changed);
}
