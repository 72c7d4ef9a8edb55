import {
  elementsOf,
  isObjectReference,
  type Kid,
  type ObjectReference,
  StructureElement,
} from "../structure/structure-tree.ts";
import type { PdfFile } from "../syntax/read-pdf.ts";
import {
  around,
  type Bounds,
  type PdfDictionary,
  PdfName,
  PdfReference,
  PdfString,
  type PdfValue,
  textString,
} from "../syntax/value.ts";
import { elementId } from "./navigation.ts";

/** The largest distance between two parts of a link on one line, in points: a space. */
const gap = 6;

interface MergedLinks {
  root: StructureElement;
  /** The rectangle of each annotation that others were merged into, by its object number. */
  boxes: ReadonlyMap<number, Bounds>;
  /** The object numbers of the others. */
  dropped: ReadonlySet<number>;
}

/** Merges the annotations of one link that lie side by side on one line: Chromium writes one for each box of the link. */
export function mergeLinkAnnotations(file: PdfFile, root: StructureElement): MergedLinks {
  const boxes = new Map<number, Bounds>();
  const dropped = new Set<number>();
  return { root: joined(root), boxes, dropped };

  function joined(element: StructureElement): StructureElement {
    const kids: Kid[] = [];
    let last: ObjectReference | undefined;
    for (const kid of element.kids) {
      if (kid instanceof StructureElement) kids.push(joined(kid));
      else if (isObjectReference(kid) && last && isMerged(last, kid)) dropped.add(kid.annotation);
      else {
        kids.push(kid);
        if (isObjectReference(kid)) last = kid;
      }
    }
    return new StructureElement(element.type, kids, element.entries);
  }

  function isMerged(first: ObjectReference, next: ObjectReference): boolean {
    const [a, b] = [
      boxes.get(first.annotation) ?? boxOf(file, first.annotation),
      boxOf(file, next.annotation),
    ];
    if (!a || !b || first.page !== next.page) return false;
    const shared = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
    const isOneLine = shared > 0.6 * Math.min(a[3] - a[1], b[3] - b[1]);
    const isBeside = Math.max(a[0], b[0]) - Math.min(a[2], b[2]) < gap;
    if (!isOneLine || !isBeside) return false;
    boxes.set(first.annotation, around(a, b));
    return true;
  }
}

function boxOf(file: PdfFile, annotation: number): Bounds | undefined {
  const box = file.resolve(file.dictionary(new PdfReference(annotation)).get("Rect"));
  if (!Array.isArray(box)) return undefined;
  const [left, low, right, high] = box;
  const isBox = [left, low, right, high].every((each) => typeof each === "number");
  return isBox ? [Number(left), Number(low), Number(right), Number(high)] : undefined;
}

/** A link of the page. */
export interface PageLink {
  /** An address, or `#` and the id of an element. */
  target: string;
  /** Its accessible name. */
  words: string;
}

/**
 * The link annotations by object number, each with its rectangle to a tenth of a point and an alternate description
 * (ISO 14289-1, 7.18.5): the words of the next link of the page with the same target, or else the target.
 *
 * @param boxes the rectangles of those that others were merged into
 * @param links of the page, in document order
 */
export function describeLinks(
  file: PdfFile,
  tree: StructureElement,
  boxes: ReadonlyMap<number, Bounds>,
  links: readonly PageLink[],
): Map<number, PdfDictionary> {
  const found = new Map<number, PdfDictionary>();
  const wordsFor = inDocumentOrder(links);
  for (const element of elementsOf(tree)) {
    const annotations = element.kids.flatMap((kid) => (isObjectReference(kid) ? [kid.annotation] : []));
    const [first] = annotations;
    if (first === undefined) continue;
    const words = wordsFor(targetOf(file, first));
    for (const number of annotations)
      found.set(number, described(file, number, { box: boxes.get(number), words }));
  }
  return found;
}

/** A function that returns the words of a link; it is called for the links in document order. */
function inDocumentOrder(links: readonly PageLink[]): (target: string) => string {
  const byTarget = new Map<string, { all: { index: number; words: string }[]; passed: number }>();
  for (const [index, { target, words }] of links.entries()) {
    const known = byTarget.get(target) ?? { all: [], passed: 0 };
    known.all.push({ index, words });
    byTarget.set(target, known);
  }
  let next = 0;
  return (target) => {
    const known = byTarget.get(target);
    if (!known) return target;
    while ((known.all[known.passed]?.index ?? next) < next) known.passed++;
    const ahead = known.all[known.passed];
    if (ahead) next = ahead.index + 1;
    return (ahead ?? known.all[0])?.words || target;
  };
}

/** The target of an annotation, in the form of `PageLink`. */
function targetOf(file: PdfFile, annotation: number): string {
  const dictionary = file.dictionary(new PdfReference(annotation));
  const name = file.resolve(dictionary.get("Dest"));
  if (name instanceof PdfName) return `#${elementId(name.value)}`;
  const address = file.resolve(file.dictionary(dictionary.get("A")).get("URI"));
  return address instanceof PdfString ? Buffer.from(address.bytes).toString("latin1") : "";
}

function described(
  file: PdfFile,
  number: number,
  { box, words }: { box: Bounds | undefined; words: string },
): PdfDictionary {
  const dictionary = file.dictionary(new PdfReference(number));
  const changed: [string, PdfValue][] = [["Contents", textString(words.replace(/\s+/g, " ").trim())]];
  const rectangle = box ?? boxOf(file, number);
  if (rectangle) changed.push(["Rect", rectangle.map((each) => Math.round(each * 10) / 10)]);
  return new Map([...dictionary, ...changed].filter(([entry]) => entry !== "Type"));
}
