import type { PdfFile } from "../syntax/read-pdf.ts";
import { PdfReference } from "../syntax/value.ts";
import { isObjectReference, type Kid, type ObjectReference, StructureElement } from "./structure-element.ts";

/** Left, lower, right and upper edge, in points. */
type Box = [number, number, number, number];

/** Parts of a link on one line lie this close to each other, in points: a blank at most. */
const gap = 6;

export interface MergedLinks {
  root: StructureElement;
  /** The place of each annotation that takes in others, by its object number. */
  boxes: ReadonlyMap<number, Box>;
  /** Object numbers of those that are taken in. */
  dropped: ReadonlySet<number>;
}

/** Chromium gives each box in a link an annotation of its own: those that lie side by side on one line become one. */
export function mergeLinkAnnotations(file: PdfFile, root: StructureElement): MergedLinks {
  const boxes = new Map<number, Box>();
  const dropped = new Set<number>();
  return { root: joined(root), boxes, dropped };

  function joined(element: StructureElement): StructureElement {
    const kids: Kid[] = [];
    let last: ObjectReference | undefined;
    for (const kid of element.kids) {
      if (kid instanceof StructureElement) kids.push(joined(kid));
      else if (isObjectReference(kid) && last && takesIn(last, kid)) dropped.add(kid.annotation);
      else {
        kids.push(kid);
        if (isObjectReference(kid)) last = kid;
      }
    }
    return new StructureElement(element.type, kids, element.entries);
  }

  function takesIn(first: ObjectReference, next: ObjectReference): boolean {
    const [a, b] = [boxes.get(first.annotation) ?? boxOf(file, first), boxOf(file, next)];
    if (!a || !b || first.page !== next.page) return false;
    const shared = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
    const isOneLine = shared > 0.6 * Math.min(a[3] - a[1], b[3] - b[1]);
    const isBeside = Math.max(a[0], b[0]) - Math.min(a[2], b[2]) < gap;
    if (!isOneLine || !isBeside) return false;
    boxes.set(first.annotation, [
      Math.min(a[0], b[0]),
      Math.min(a[1], b[1]),
      Math.max(a[2], b[2]),
      Math.max(a[3], b[3]),
    ]);
    return true;
  }
}

function boxOf(file: PdfFile, { annotation }: ObjectReference): Box | undefined {
  const box = file.resolve(file.dictionary(new PdfReference(annotation)).get("Rect"));
  if (!Array.isArray(box)) return undefined;
  const [left, low, right, high] = box;
  const isBox = [left, low, right, high].every((each) => typeof each === "number");
  return isBox ? [Number(left), Number(low), Number(right), Number(high)] : undefined;
}
