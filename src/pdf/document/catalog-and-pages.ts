import type { PdfFile } from "../syntax/read-pdf.ts";
import { type PdfDictionary, PdfName, PdfReference, type PdfValue, textString } from "../syntax/value.ts";
import type { Metadata } from "./metadata.ts";

/**
 * The page objects, each with its key in the parent tree, the shared resources, and its annotations without those that were
 * merged into others (`dropped`).
 */
export function finishedPages(
  file: PdfFile,
  keys: ReadonlyMap<number, number>,
  resources: PdfReference,
  dropped: ReadonlySet<number>,
): [number, PdfDictionary][] {
  return [...keys].map(([page, key]) => {
    const dictionary = new Map(file.dictionary(new PdfReference(page)));
    const annotations = file.resolve(dictionary.get("Annots"));
    if (Array.isArray(annotations)) {
      const isKept = (each: PdfValue) => !(each instanceof PdfReference && dropped.has(each.number));
      dictionary.set("Annots", annotations.filter(isKept));
    }
    dictionary.set("Resources", resources).set("StructParents", key).set("Tabs", new PdfName("S"));
    return [page, dictionary];
  });
}

/** The catalog with language, metadata and structure tree. */
export function finishedCatalog(
  file: PdfFile,
  metadata: Metadata,
  structure: number,
  xmp: number,
): PdfDictionary {
  const preferences = file.dictionary(file.catalog.get("ViewerPreferences"));
  return new Map<string, PdfValue>([
    ...file.catalog,
    ["Lang", textString(metadata.language)],
    ["MarkInfo", new Map([["Marked", true]])],
    ["Metadata", new PdfReference(xmp)],
    ["StructTreeRoot", new PdfReference(structure)],
    ["ViewerPreferences", new Map([...preferences, ["DisplayDocTitle", true]])],
  ]);
}
