import { compareCodeUnits } from "../../compare-code-units.ts";
import { information, type Metadata, metadataStream } from "../document/metadata.ts";
import { outlineObjects } from "../document/navigation.ts";
import type { FinishedSection } from "../finish-section.ts";
import { withSubsetTags } from "../fonts/write-fonts.ts";
import { StructureElement } from "../structure/structure-tree.ts";
import { structureObjects } from "../structure/write-structure-tree.ts";
import { PdfFile } from "../syntax/read-pdf.ts";
import { type PdfDictionary, PdfName, PdfReference, type PdfValue, textString } from "../syntax/value.ts";
import { type StreamBody, writeChanged } from "../syntax/write-pdf.ts";

/**
 * Binds the sections of a document into one PDF, in their order: one page tree, structure tree, outline, dictionary of
 * destinations and metadata, without the browser and the clock. Each section has its own fonts and resources.
 *
 * @param sections at least one; their object numbers differ
 */
export function bindSections(sections: readonly FinishedSection[], metadata: Metadata): Promise<Uint8Array> {
  const file = fileOf(sections);
  const next = numbersAfter(file);
  const [info, xmp, outline, destinations, pageTree] = [next(), next(), next(), next(), next()];
  const resources = sections.map((section) => [next(), section] as const);
  const pages = sections.flatMap((section) => section.file.pages());
  const structure = structureObjects(treeOf(sections), pages, next);
  const items = sections.flatMap((section) => section.outline);
  const catalog = new Map<string, PdfValue>([
    ["Type", new PdfName("Catalog")],
    ["Pages", new PdfReference(pageTree)],
    ["Dests", new PdfReference(destinations)],
    ["MarkInfo", new Map([["Marked", true]])],
    ["StructTreeRoot", new PdfReference(structure.root)],
    ...(items.length === 0 ? [] : [["Outlines", new PdfReference(outline)] as const]),
    ["ViewerPreferences", new Map([["DisplayDocTitle", true]])],
    ["Lang", textString(metadata.language)],
    ["Metadata", new PdfReference(xmp)],
  ]);
  const values = new Map([
    ...structure.objects,
    ...sections.flatMap(({ annotations }) => withKeys(annotations, "StructParent", structure.annotations)),
    ...resources.flatMap(([number, section]) => finishedPages(section, number, structure.pages)),
    ...pageTreeOf(sections, pageTree, pages.length),
    ...outlineObjects(items, outline),
    ...withSubsetTags(
      file,
      sections.flatMap(({ fonts }) => fonts),
    ),
    ...resources.map(([number, section]) => [number, section.resources] as const),
    [destinations, destinationsOf(sections)] as const,
    [info, information(metadata)] as const,
    [file.root, catalog] as const,
  ]);
  const streams = new Map<number, StreamBody>([
    ...sections.flatMap((section) => [...section.streams]),
    [xmp, metadataStream(metadata)] as const,
  ]);
  const forms = new Map(
    resources.flatMap(([number, section]) =>
      [...section.forms].map(([form, { dictionary, content }]) => {
        const own: PdfDictionary = new Map([...dictionary, ["Resources", new PdfReference(number)]]);
        return [form, { dictionary: own, content }] as const;
      }),
    ),
  );
  return writeChanged(file, { values, streams, forms }, info);
}

/** The objects of all sections; its catalog is that of the first. */
function fileOf(sections: readonly FinishedSection[]): PdfFile {
  const objects = new Map(sections.flatMap(({ file }) => [...file.objects]));
  return new PdfFile(objects, sections[0]?.file.root ?? 0, undefined);
}

/** A function that returns object numbers that no object has yet. */
function numbersAfter(file: PdfFile): () => number {
  let last = 0;
  for (const number of file.objects.keys()) last = Math.max(last, number);
  return () => ++last;
}

/** The structure tree of all sections: the content of each is in the same element of the document. */
function treeOf(sections: readonly FinishedSection[]): StructureElement {
  const [first, ...others] = sections.map(({ tree }) => tree);
  if (first === undefined || others.length === 0) return first ?? new StructureElement("Document", []);
  const kids = [first, ...others].flatMap((tree) => tree.kids);
  return new StructureElement(first.type, kids, first.entries);
}

function withKeys(
  objects: ReadonlyMap<number, PdfDictionary>,
  entry: string,
  keys: ReadonlyMap<number, number>,
): [number, PdfDictionary][] {
  return [...objects].map(([number, dictionary]) => {
    const key = keys.get(number);
    return [number, key === undefined ? dictionary : new Map([...dictionary, [entry, key]])];
  });
}

/** The page objects of a section, each with its key in the parent tree, the resources and the remaining annotations. */
function finishedPages(
  { file, dropped }: FinishedSection,
  resources: number,
  keys: ReadonlyMap<number, number>,
): [number, PdfDictionary][] {
  const pages = file.pages().map((number) => {
    const page = new Map(file.dictionary(new PdfReference(number)));
    const annotations = file.resolve(page.get("Annots"));
    if (Array.isArray(annotations)) {
      const isKept = (each: PdfValue) => !(each instanceof PdfReference && dropped.has(each.number));
      page.set("Annots", annotations.filter(isKept));
    }
    page.set("Resources", new PdfReference(resources)).set("Tabs", new PdfName("S"));
    return [number, page] as const;
  });
  return withKeys(new Map(pages), "StructParents", keys);
}

/** The page tree: below its root, that of each section as the browser wrote it. */
function pageTreeOf(
  sections: readonly FinishedSection[],
  root: number,
  pages: number,
): [number, PdfDictionary][] {
  const kids = sections.flatMap(({ file }) => file.catalog.get("Pages") ?? []);
  const trees = sections.flatMap(({ file }, index): [number, PdfDictionary][] => {
    const kid = kids[index];
    if (!(kid instanceof PdfReference)) return [];
    return [[kid.number, new Map([...file.dictionary(kid), ["Parent", new PdfReference(root)]])]];
  });
  const top = new Map<string, PdfValue>([
    ["Type", new PdfName("Pages")],
    ["Kids", kids],
    ["Count", pages],
  ]);
  return [[root, top], ...trees];
}

/** The destinations of all sections, sorted: Chromium writes them in the order of a hash table. */
function destinationsOf(sections: readonly FinishedSection[]): PdfDictionary {
  const all = sections.flatMap(({ file }) => [...file.dictionary(file.catalog.get("Dests"))]);
  return new Map(all.sort(([a], [b]) => compareCodeUnits(a, b)));
}
