import { elementsOf, isObjectReference, type StructureElement } from "../structure/structure-element.ts";
import type { PdfFile } from "../syntax/read-pdf.ts";
import {
  type PdfDictionary,
  PdfName,
  PdfReference,
  PdfString,
  type PdfValue,
  textString,
} from "../syntax/value.ts";

/** A link of the page: where it leads, and its words for somebody who does not see it. */
export interface PageLink {
  /** An address, or `#` and the id of an element. */
  target: string;
  words: string;
}

/**
 * The annotations of the tree's links by object number, each with its key in the tree and with alternate text
 * (ISO 14289-1, 7.18.5): the words of the next link of the page that leads there, or where it leads.
 *
 * @param keys `StructParent` of each annotation
 * @param boxes of those that take in others
 * @param links of the page, in document order
 */
export function describeLinks(
  file: PdfFile,
  tree: StructureElement,
  keys: ReadonlyMap<number, number>,
  boxes: ReadonlyMap<number, readonly number[]>,
  links: readonly PageLink[],
): Map<number, PdfDictionary> {
  const found = new Map<number, PdfDictionary>();
  const wordsFor = inDocumentOrder(links);
  for (const element of elementsOf(tree)) {
    const annotations = element.kids.flatMap((kid) => (isObjectReference(kid) ? [kid.annotation] : []));
    const [first] = annotations;
    if (first === undefined) continue;
    const words = wordsFor(targetOf(file, first));
    for (const number of annotations) {
      const about = { key: keys.get(number), box: boxes.get(number), words };
      found.set(number, described(file, number, about));
    }
  }
  return found;
}

/** Returns the words of one link after the other: links are asked for in the order in which they stand. */
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

/** Names are bytes, one a character; ids are UTF-8. */
function targetOf(file: PdfFile, annotation: number): string {
  const dictionary = file.dictionary(new PdfReference(annotation));
  const name = file.resolve(dictionary.get("Dest"));
  if (name instanceof PdfName) return `#${Buffer.from(name.value, "latin1").toString("utf8")}`;
  const address = file.resolve(file.dictionary(dictionary.get("A")).get("URI"));
  return address instanceof PdfString ? Buffer.from(address.bytes).toString("latin1") : "";
}

function described(
  file: PdfFile,
  number: number,
  { key, box, words }: { key: number | undefined; box: readonly number[] | undefined; words: string },
): PdfDictionary {
  const dictionary = file.dictionary(new PdfReference(number));
  const changed: [string, PdfValue][] = [["Contents", textString(words.replace(/\s+/g, " ").trim())]];
  if (box) changed.push(["Rect", [...box]]);
  if (key !== undefined) changed.push(["StructParent", key]);
  return new Map([...dictionary, ...changed].filter(([entry]) => entry !== "Type"));
}
