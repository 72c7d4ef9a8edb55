import type { PdfFile } from "../file.ts";
import { type PdfDictionary, PdfName, PdfReference, type PdfValue } from "../value.ts";
import { Element, type Kid } from "./element.ts";

/** Said anew when the tree is written. */
const written = new Set(["Type", "S", "P", "K", "Pg"]);

/** Chromium nests a few dozen levels; a tree that runs deeper is not one that it printed. */
const deepest = 500;

/** Nearly half of all elements: a run of text and nothing else. Read at a glance, since there are so many. */
const textRun = /^\s*<<\/Type \/StructElem\s\/S \/NonStruct\s\/P \d+ 0 R\s\/Pg (\d+) 0 R\s\/K (\d+)>>\s*$/;

/** The root of a file's structure tree, or undefined for a file without tags. Throws where it is broken. */
export function readStructure(file: PdfFile): Element | undefined {
  const root = file.dictionary(file.catalog.get("StructTreeRoot"));
  const [top] = asList(file.resolve(root.get("K")));
  return top === undefined ? undefined : readElement(file, file.dictionary(top), 0);
}

function readElement(file: PdfFile, dictionary: PdfDictionary, depth: number): Element {
  if (depth > deepest) throw new Error("the PDF's structure tree is nested too deeply");
  const type = dictionary.get("S");
  if (!(type instanceof PdfName)) throw new Error("the PDF's structure tree has an element without a type");
  const page = numberOf(dictionary.get("Pg"));
  const kids = asList(file.resolve(dictionary.get("K"))).flatMap((kid): Kid[] =>
    readKid(file, kid, page, depth),
  );
  return new Element(type.value, kids, new Map([...dictionary].filter(([key]) => !written.has(key))));
}

/** A number is marked content of the element's page; a dictionary says what it is (ISO 32000-1, 14.7.2). */
function readKid(file: PdfFile, kid: PdfValue, page: number | undefined, depth: number): Kid[] {
  if (typeof kid === "number") return page === undefined ? [] : [{ page, id: kid }];
  const run = kid instanceof PdfReference ? textRun.exec(file.written(kid.number)) : null;
  if (run) return [new Element("NonStruct", [{ page: Number(run[1]), id: Number(run[2]) }])];
  const dictionary = file.dictionary(kid);
  const id = dictionary.get("MCID");
  const own = numberOf(dictionary.get("Pg")) ?? page;
  if (typeof id === "number") return own === undefined ? [] : [{ page: own, id }];
  const annotation = numberOf(dictionary.get("Obj"));
  if (annotation !== undefined) return own === undefined ? [] : [{ annotation, page: own }];
  return dictionary.has("S") ? [readElement(file, dictionary, depth + 1)] : [];
}

function asList(value: PdfValue): PdfValue[] {
  if (Array.isArray(value)) return value;
  return value === null ? [] : [value];
}

function numberOf(value: PdfValue | undefined): number | undefined {
  return value instanceof PdfReference ? value.number : undefined;
}
