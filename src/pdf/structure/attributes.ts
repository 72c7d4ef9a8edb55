import type { PdfFile } from "../syntax/read-pdf.ts";
import { asDictionary, type PdfDictionary, PdfName, type PdfValue } from "../syntax/value.ts";
import type { StructureElement } from "./structure-tree.ts";

/**
 * The entries of an element, without attributes that have no effect: spans of one row or column, which are the default,
 * and the header cells of each cell (`Headers`, with the `ID` of the header cells), which repeat the scope of the header
 * cells.
 */
export function usefulAttributes(file: PdfFile, element: StructureElement): PdfDictionary {
  if (!element.entries.has("A") && !element.entries.has("ID")) return element.entries;
  const useful = attributesOf(file, element).flatMap((each) => {
    const entries = [...each].filter(([key, value]) => !hasNoEffect(key, value));
    return entries.some(([key]) => key !== "O") ? [new Map(entries)] : [];
  });
  const entries = new Map([...element.entries].filter(([key]) => key !== "A" && key !== "ID"));
  const [first] = useful;
  return first ? entries.set("A", useful.length === 1 ? first : useful) : entries;
}

/** The scope of a header cell: `Row`, `Column` or `Both`; undefined where it states none. */
export function scopeOf(file: PdfFile, cell: StructureElement): string | undefined {
  const scopes = attributesOf(file, cell).map((each) => file.resolve(each.get("Scope")));
  return scopes.find((scope) => scope instanceof PdfName)?.value;
}

function attributesOf(file: PdfFile, element: StructureElement): PdfDictionary[] {
  return [file.resolve(element.entries.get("A"))]
    .flat()
    .flatMap((each) => asDictionary(file.resolve(each)) ?? []);
}

function hasNoEffect(key: string, value: PdfValue): boolean {
  return key === "Headers" || ((key === "RowSpan" || key === "ColSpan") && value === 1);
}
