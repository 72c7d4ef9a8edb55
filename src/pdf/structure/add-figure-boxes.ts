import { boundingBoxes } from "../content/bounding-boxes.ts";
import type { ContentSequence } from "../content/marked-content.ts";
import type { PageContents } from "../content/page-contents.ts";
import { PdfName, type PdfValue } from "../syntax/value.ts";
import {
  elementsOf,
  isMarkedContent,
  type MarkedContentReference,
  StructureElement,
} from "./structure-tree.ts";

/**
 * The tree with a bounding box for each picture (`BBox`; ISO 32000-1, 14.8.5.4.3), rounded outwards to points, which
 * readers jump and zoom to. A picture on several pages has none.
 */
export function addFigureBoxes(
  root: StructureElement,
  pages: PageContents,
  sequences: ReadonlyMap<number, readonly ContentSequence[]>,
): StructureElement {
  const hasFigures = new Set<StructureElement>();
  for (const element of elementsOf(root).toReversed()) {
    const hasFigureBelow = element.kids.some((kid) => kid instanceof StructureElement && hasFigures.has(kid));
    if (element.type === "Figure" || hasFigureBelow) hasFigures.add(element);
  }
  const wanted = new Map<number, Set<number>>();
  for (const { page, id } of [...hasFigures].flatMap(marksOfFigure)) {
    wanted.set(page, (wanted.get(page) ?? new Set()).add(id));
  }
  const bounds = new Map(
    [...wanted].map(([page, ids]) => {
      const content = pages.get(page);
      const isWanted = (id: number) => ids.has(id);
      const found = content && boundingBoxes(content, sequences.get(page) ?? [], isWanted);
      return [page, found] as const;
    }),
  );
  return boxed(root);

  function boxed(element: StructureElement): StructureElement {
    if (!hasFigures.has(element)) return element;
    if (element.type !== "Figure") {
      const kids = element.kids.map((kid) => (kid instanceof StructureElement ? boxed(kid) : kid));
      return new StructureElement(element.type, kids, element.entries);
    }
    const marks = marksOfFigure(element);
    const found = marks.flatMap(({ page, id }) => {
      const place = bounds.get(page)?.get(id);
      return place ? [place] : [];
    });
    const isOnOnePage = new Set(marks.map(({ page }) => page)).size === 1;
    if (!isOnOnePage || found.length === 0 || element.entries.has("A")) return element;
    const edges = [0, 1, 2, 3].map((edge) => {
      const values = found.map((each) => each[edge] ?? 0);
      return edge < 2 ? Math.floor(Math.min(...values)) : Math.ceil(Math.max(...values));
    });
    const layout = new Map<string, PdfValue>([
      ["O", new PdfName("Layout")],
      ["BBox", edges],
    ]);
    return new StructureElement("Figure", element.kids, new Map([...element.entries, ["A", layout]]));
  }
}

function marksOfFigure(element: StructureElement): MarkedContentReference[] {
  return element.type === "Figure" ? element.kids.filter(isMarkedContent) : [];
}
