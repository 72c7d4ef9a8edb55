import { boundsOfMarks } from "../contents/bounds.ts";
import type { PageContent } from "../page-contents.ts";
import { PdfName, type PdfValue } from "../value.ts";
import { Element, elementsOf, isMark, type Mark } from "./element.ts";

/**
 * The tree with the place of each picture on its page (ISO 32000-1, 14.8.5.4.3), in whole points outwards: readers jump
 * and zoom there. A picture on several pages has none.
 */
export function withFigureBoxes(root: Element, pages: ReadonlyMap<number, PageContent>): Element {
  const hasFigures = new Set<Element>();
  for (const element of [...elementsOf(root)].toReversed()) {
    const isOnTheWay = element.kids.some((kid) => kid instanceof Element && hasFigures.has(kid));
    if (element.type === "Figure" || isOnTheWay) hasFigures.add(element);
  }
  const wanted = new Map<number, Set<number>>();
  for (const { page, id } of [...hasFigures].flatMap(marksOfFigure)) {
    wanted.set(page, (wanted.get(page) ?? new Set()).add(id));
  }
  const bounds = new Map(
    [...wanted].map(([page, ids]) => {
      const content = pages.get(page);
      return [page, content ? boundsOfMarks(content.text, ids, content.widthsOf) : undefined] as const;
    }),
  );
  return boxed(root);

  function boxed(element: Element): Element {
    if (!hasFigures.has(element)) return element;
    if (element.type !== "Figure") {
      const kids = element.kids.map((kid) => (kid instanceof Element ? boxed(kid) : kid));
      return new Element(element.type, kids, element.about);
    }
    const marks = marksOfFigure(element);
    const found = marks.flatMap(({ page, id }) => {
      const place = bounds.get(page)?.get(id);
      return place ? [place] : [];
    });
    const isOnOnePage = new Set(marks.map(({ page }) => page)).size === 1;
    if (!isOnOnePage || found.length === 0 || element.about.has("A")) return element;
    const edges = [0, 1, 2, 3].map((edge) => {
      const values = found.map((each) => each[edge] ?? 0);
      return edge < 2 ? Math.floor(Math.min(...values)) : Math.ceil(Math.max(...values));
    });
    const layout = new Map<string, PdfValue>([
      ["O", new PdfName("Layout")],
      ["BBox", edges],
    ]);
    return new Element("Figure", element.kids, new Map([...element.about, ["A", layout]]));
  }
}

function marksOfFigure(element: Element): Mark[] {
  return element.type === "Figure" ? element.kids.filter(isMark) : [];
}
