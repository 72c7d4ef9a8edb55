import type { PdfFile } from "./file.ts";
import { serialise } from "./serialise.ts";
import { type PdfDictionary, PdfReference, type PdfValue } from "./value.ts";

/** Says which procedures a printer of the last century needs (ISO 32000-1, 14.2): nobody asks any more. */
const obsolete = "ProcSet";

/**
 * The resources of each page, by its number, with the forms that all pages may draw. Chromium gives each page a list of
 * its own, but a name stands for the same thing on all of them: one list does for all. Where it does not, each page
 * keeps its own.
 */
export function pageResources(
  file: PdfFile,
  forms: PdfDictionary,
  added: (dictionary: PdfDictionary) => PdfReference,
): Map<number, PdfValue> {
  const own = new Map(
    file.pages().map((page) => {
      const stated = file.dictionary(file.dictionary(new PdfReference(page)).get("Resources"));
      return [page, withForms(file, stated, forms)] as const;
    }),
  );
  const all = together(file, [...own.values()]);
  if (!all) return own;
  const shared = added(all);
  return new Map([...own.keys()].map((page) => [page, shared]));
}

function withForms(file: PdfFile, stated: PdfDictionary, forms: PdfDictionary): PdfDictionary {
  const resources = new Map([...stated].filter(([key]) => key !== obsolete));
  if (forms.size > 0)
    resources.set("XObject", new Map([...file.dictionary(stated.get("XObject")), ...forms]));
  return resources;
}

/** Lists of resources as one; undefined where a name stands for two things. */
function together(file: PdfFile, lists: readonly PdfDictionary[]): PdfDictionary | undefined {
  const all = new Map<string, PdfDictionary>();
  for (const [kind, stated] of lists.flatMap((list) => [...list])) {
    const known = all.get(kind) ?? new Map<string, PdfValue>();
    for (const [name, value] of file.dictionary(stated)) {
      const before = known.get(name);
      if (before !== undefined && serialise(before) !== serialise(value)) return undefined;
      known.set(name, value);
    }
    all.set(kind, known);
  }
  return new Map(all);
}
