import type { MarkedContent } from "../content/marked-content.ts";
import type { PdfFile } from "../syntax/read-pdf.ts";
import {
  around,
  asDictionary,
  type Bounds,
  type PdfDictionary,
  PdfName,
  PdfString,
  type PdfValue,
} from "../syntax/value.ts";
import {
  isMarkedContent,
  isObjectReference,
  type Kid,
  type MarkedContentReference,
  StructureElement,
} from "./structure-tree.ts";

/**
 * The entries of an element, without attributes that have no effect: spans of one row or column, which are the default,
 * and the header cells of each cell (`Headers`, with the `ID` of the header cells), which repeat the scope of the header
 * cells.
 */
function usefulAttributes(file: PdfFile, element: StructureElement): PdfDictionary {
  if (!element.entries.has("A") && !element.entries.has("ID")) return element.entries;
  const useful = attributesOf(file, element).flatMap((each) => {
    const entries = [...each].filter(([key, value]) => !hasNoEffect(key, value));
    return entries.some(([key]) => key !== "O") ? [new Map(entries)] : [];
  });
  const entries = new Map([...element.entries].filter(([key]) => key !== "A" && key !== "ID"));
  const [first] = useful;
  return first ? entries.set("A", useful.length === 1 ? first : useful) : entries;
}

/** The scope of a header cell: `Row`, `Column` or `Both`; undefined where it states none. */
function scopeOf(file: PdfFile, cell: StructureElement): string | undefined {
  const scopes = attributesOf(file, cell).map((each) => file.resolve(each.get("Scope")));
  return scopes.find((scope) => scope instanceof PdfName)?.value;
}

function attributesOf(file: PdfFile, element: StructureElement): PdfDictionary[] {
  return [file.resolve(element.entries.get("A"))]
    .flat()
    .flatMap((each) => asDictionary(file.resolve(each)) ?? []);
}

function hasNoEffect(key: string, value: PdfValue): boolean {
  return key === "Headers" || ((key === "RowSpan" || key === "ColSpan") && value === 1);
}

/** Inline-level elements. */
export const inline: ReadonlySet<string> = new Set("Link Em Strong Span Code Quote Reference".split(" "));

/** Grouping elements, which contain paragraphs, lists and tables, but no text (ISO 32000-1, 14.8.4.2). */
const grouping: ReadonlySet<string> = new Set(["Document", "Part", "Art", "Sect", "Div", "BlockQuote"]);

/** Table cells are kept even where they are empty: the table would change its shape. */
const cells: ReadonlySet<string> = new Set(["TH", "TD"]);

/**
 * The structure tree in the form that PDF/UA-1 requires. Chromium writes an element without meaning for each run of text and
 * each box: the content of those moves up to the paragraph, cell or heading around them. Text outside of any becomes a
 * paragraph, and the content of a list item gets a body (`LBody`). Lines and backgrounds are removed, and so are the header
 * cells that a table repeats on its further pages.
 */
export function normalizeStructureTree(
  file: PdfFile,
  root: StructureElement,
  content: MarkedContent,
): StructureElement {
  const holdsText = (mark: MarkedContentReference) => content.at(mark)?.holdsText === true;
  return normalized(root);

  function normalized(element: StructureElement): StructureElement {
    const kids = lifted(element, grouping.has(element.type));
    const entries = usefulAttributes(file, element);
    if (isPicture(element)) return picture(marksOf(element.kids), entries);
    if (element.type === "LI") return new StructureElement("LI", listItem(kids), entries);
    if (element.type === "TH") return new StructureElement("TH", onFirstPage(file, element, kids), entries);
    return new StructureElement(element.type, kids, entries);
  }

  /** The kids of an element, without levels that have no meaning; in a grouping element, text becomes paragraphs. */
  function lifted(element: StructureElement, inParagraphs: boolean): Kid[] {
    const found: Kid[] = [];
    let loose: Kid[] = [];
    const settle = () => {
      if (loose.length > 0) found.push(...(inParagraphs ? [new StructureElement("P", loose)] : loose));
      loose = [];
    };
    for (const kid of element.kids) {
      if (!(kid instanceof StructureElement)) {
        if (isObjectReference(kid) || holdsText(kid)) loose.push(kid);
      } else if (isMeaningless(kid) && !(inParagraphs && holdsElements(kid))) {
        loose.push(...inLanguageOf(kid, lifted(kid, false)));
      } else if (isMeaningless(kid)) {
        settle();
        found.push(...inLanguageOf(kid, lifted(kid, true)));
      } else if (isWorthKeeping(kid, holdsText)) {
        if (!inline.has(kid.type)) settle();
        (inline.has(kid.type) ? loose : found).push(normalized(kid));
      }
    }
    settle();
    return found;
  }

  /**
   * A picture with its bounding box (`BBox`; ISO 32000-1, 14.8.5.4.3), rounded outwards to points, which readers jump and zoom
   * to. A picture on several pages has none.
   */
  function picture(kids: readonly Kid[], entries: PdfDictionary): StructureElement {
    const painted = kids.filter((kid) => !isMarkedContent(kid) || content.at(kid)?.bounds);
    const marks = painted.filter(isMarkedContent);
    let bounds: Bounds | undefined;
    for (const mark of marks) bounds = around(bounds, content.at(mark)?.bounds ?? []);
    const isOnOnePage = new Set(marks.map(({ page }) => page)).size === 1;
    if (!bounds || !isOnOnePage || entries.has("A")) return new StructureElement("Figure", painted, entries);
    const box = bounds.map((edge, index) => (index < 2 ? Math.floor(edge) : Math.ceil(edge)));
    const layout = new Map<string, PdfValue>([
      ["O", new PdfName("Layout")],
      ["BBox", box],
    ]);
    return new StructureElement("Figure", painted, new Map([...entries, ["A", layout]]));
  }
}

/** Whether an element is a box of the layout, or an HTML `figure`, which contains text and the picture itself. */
function isMeaningless(element: StructureElement): boolean {
  const isAround = element.type === "Figure" && !hasWords(element) && holdsElements(element);
  return isAround || element.type === "NonStruct";
}

/**
 * What moves up from an element without meaning keeps the language that the element states (`Lang`): elements state it
 * themselves, and text gets a `Span` that does.
 */
function inLanguageOf({ entries }: StructureElement, kids: readonly Kid[]): readonly Kid[] {
  const language = entries.get("Lang");
  if (language === undefined) return kids;
  const found: Kid[] = [];
  let text: Kid[] = [];
  const settle = () => {
    if (text.length > 0) found.push(new StructureElement("Span", text, new Map([["Lang", language]])));
    text = [];
  };
  for (const kid of kids) {
    if (!(kid instanceof StructureElement)) {
      text.push(kid);
      continue;
    }
    settle();
    found.push(new StructureElement(kid.type, kid.kids, new Map([["Lang", language], ...kid.entries])));
  }
  settle();
  return found;
}

function isPicture(element: StructureElement): boolean {
  return element.type === "Figure" && hasWords(element);
}

/** The marked content and annotations of the kids of an element and of its descendants. */
function marksOf(kids: readonly Kid[]): Exclude<Kid, StructureElement>[] {
  return kids.flatMap((kid) => (kid instanceof StructureElement ? marksOf(kid.kids) : [kid]));
}

function holdsElements(element: StructureElement): boolean {
  return element.kids.some((kid) => kid instanceof StructureElement);
}

/** Whether an element has text, a link or a table cell in it; a figure is kept only with an alternate description. */
function isWorthKeeping(
  element: StructureElement,
  holdsText: (mark: MarkedContentReference) => boolean,
): boolean {
  if (cells.has(element.type) || isPicture(element)) return true;
  if (element.type === "Figure" && !holdsElements(element)) return false;
  return element.kids.some((kid) =>
    kid instanceof StructureElement
      ? isWorthKeeping(kid, holdsText)
      : isObjectReference(kid) || holdsText(kid),
  );
}

function hasWords(figure: StructureElement): boolean {
  return ["Alt", "ActualText"].some((key) => {
    const words = figure.entries.get(key);
    return words instanceof PdfString && words.bytes.length > 0;
  });
}

/** The label of a list item, if any, and a body with all of its other kids (ISO 32000-1, 14.8.4.3.3). */
function listItem(kids: readonly Kid[]): Kid[] {
  const isLabel = (kid: Kid) =>
    kid instanceof StructureElement && (kid.type === "Lbl" || kid.type === "LBody");
  const rest = kids.filter((kid) => !isLabel(kid));
  return [...kids.filter(isLabel), ...(rest.length > 0 ? [new StructureElement("LBody", rest)] : [])];
}

/** The kids of a column header without those on further pages, which repeat it. */
function onFirstPage(file: PdfFile, cell: StructureElement, kids: readonly Kid[]): readonly Kid[] {
  if (scopeOf(file, cell) !== "Column") return kids;
  const first = marksOf(kids).find(isMarkedContent)?.page;
  const ofFirst = (kid: Kid): Kid[] => {
    if (kid instanceof StructureElement)
      return [new StructureElement(kid.type, kid.kids.flatMap(ofFirst), kid.entries)];
    return isMarkedContent(kid) && kid.page !== first ? [] : [kid];
  };
  return kids.flatMap(ofFirst);
}
