import type { PdfFile } from "../file.ts";
import { PdfString } from "../value.ts";
import { mendedAttributes, scopeOf } from "./attributes.ts";
import { Element, isLinked, isMark, type Kid, type Mark } from "./element.ts";
import { withEmptyCells } from "./empty-cells.ts";

/** Elements that stand in a line of text. */
export const inline: ReadonlySet<string> = new Set([
  "Link",
  "Em",
  "Strong",
  "Span",
  "Code",
  "Quote",
  "Reference",
]);

/** Elements that hold paragraphs, lists and tables, but no text of their own. */
const grouping: ReadonlySet<string> = new Set(["Document", "Part", "Art", "Sect", "Div", "BlockQuote"]);

/** Cells keep the shape of their table also where they hold nothing. */
const cells: ReadonlySet<string> = new Set(["TH", "TD"]);

/**
 * The tree as PDF/UA wants it, and a third as large. Chromium tags each run of text, each box and its frame with a
 * meaningless element of its own: what they hold moves up to the paragraph, cell or heading around them; text that
 * stands in none becomes a paragraph; what a list item holds stands in its body. Marked content that is nothing
 * but lines and backgrounds leaves the tree, and so do the heads that a table repeats on its further pages.
 *
 * @param holdsText tells whether marked content shows anything but lines and backgrounds
 * @param holdsPaths tells whether it shows lines or areas: those of a picture are what it is made of
 */
export function mendStructure(
  file: PdfFile,
  root: Element,
  holdsText: (mark: Mark) => boolean,
  holdsPaths: (mark: Mark) => boolean,
): Element {
  return mend(root);

  function mend(printed: Element): Element {
    const element = printed.type === "Table" ? withEmptyCells(file, printed) : printed;
    const kids = lifted(element, grouping.has(element.type));
    const about = mendedAttributes(file, element);
    if (isPicture(element)) return new Element("Figure", marksOf(element).filter(isPainted), about);
    if (element.type === "LI") return new Element("LI", listItem(kids), about);
    if (element.type === "TH") return new Element("TH", onFirstPage(file, element, kids), about);
    return new Element(element.type, kids, about);
  }

  /** What an element holds, without the meaningless levels; loose text in paragraphs where it may not stand alone. */
  function lifted(element: Element, inParagraphs: boolean): Kid[] {
    const found: Kid[] = [];
    let loose: Kid[] = [];
    const settle = () => {
      if (loose.length > 0) found.push(...(inParagraphs ? [new Element("P", loose)] : loose));
      loose = [];
    };
    for (const kid of element.kids) {
      if (!(kid instanceof Element)) {
        if (isLinked(kid) || holdsText(kid)) loose.push(kid);
      } else if (isMeaningless(kid) && !(inParagraphs && holdsElements(kid))) {
        loose.push(...lifted(kid, false));
      } else if (isMeaningless(kid)) {
        settle();
        found.push(...lifted(kid, true));
      } else if (isWorthKeeping(kid, holdsText)) {
        if (!inline.has(kid.type)) settle();
        (inline.has(kid.type) ? loose : found).push(mend(kid));
      }
    }
    settle();
    return found;
  }

  function isPainted(kid: Kid): boolean {
    return !isMark(kid) || holdsText(kid) || holdsPaths(kid);
  }
}

/** A box of the page's layout, or what HTML calls a figure: a heading, words and a picture of its own. */
function isMeaningless(element: Element): boolean {
  return (
    element.type === "NonStruct" ||
    (element.type === "Figure" && !hasWords(element) && holdsElements(element))
  );
}

function isPicture(element: Element): boolean {
  return element.type === "Figure" && hasWords(element);
}

/** All that an element and those in it are made of. */
function marksOf(element: Element): Kid[] {
  return element.kids.flatMap((kid) => (kid instanceof Element ? marksOf(kid) : [kid]));
}

function holdsElements(element: Element): boolean {
  return element.kids.some((kid) => kid instanceof Element);
}

/** Something to read, a link to follow, or a cell that keeps a row in shape; a figure only with words for it. */
function isWorthKeeping(element: Element, holdsText: (mark: Mark) => boolean): boolean {
  if (cells.has(element.type) || isPicture(element)) return true;
  if (element.type === "Figure" && !holdsElements(element)) return false;
  return element.kids.some((kid) =>
    kid instanceof Element ? isWorthKeeping(kid, holdsText) : isLinked(kid) || holdsText(kid),
  );
}

function hasWords(figure: Element): boolean {
  return ["Alt", "ActualText"].some((key) => {
    const words = figure.about.get(key);
    return words instanceof PdfString && words.bytes.length > 0;
  });
}

/** A label where the item has one, and a body with everything else (ISO 32000-1, 14.8.4.3.3). */
function listItem(kids: readonly Kid[]): Kid[] {
  const isLabel = (kid: Kid) => kid instanceof Element && (kid.type === "Lbl" || kid.type === "LBody");
  const rest = kids.filter((kid) => !isLabel(kid));
  return [...kids.filter(isLabel), ...(rest.length > 0 ? [new Element("LBody", rest)] : [])];
}

/** The head of a column is read once, where the table begins, though it is shown again on each of its pages. */
function onFirstPage(file: PdfFile, cell: Element, kids: readonly Kid[]): readonly Kid[] {
  if (scopeOf(file, cell) !== "Column") return kids;
  const first = firstMark(kids)?.page;
  const kept = (kid: Kid): Kid[] => {
    if (kid instanceof Element) return [new Element(kid.type, kid.kids.flatMap(kept), kid.about)];
    return isMark(kid) && kid.page !== first ? [] : [kid];
  };
  return kids.flatMap(kept);
}

function firstMark(kids: readonly Kid[]): Mark | undefined {
  for (const kid of kids) {
    const found = kid instanceof Element ? firstMark(kid.kids) : isMark(kid) ? kid : undefined;
    if (found) return found;
  }
  return undefined;
}
