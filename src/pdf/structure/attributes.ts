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
  const attributes = attributesOf(file, element).flatMap((each) => {
    const kept = [...each].filter(([key, value]) => key !== "O" && !hasNoEffect(key, value));
    return kept.length === 0 ? [] : [{ owner: each.get("O") ?? null, kept }];
  });
  const byOwner = new Map<string, PdfDictionary>();
  for (const { owner, kept } of attributes) {
    const name = owner instanceof PdfName ? owner.value : "";
    const together = byOwner.get(name) ?? new Map<string, PdfValue>([["O", owner]]);
    for (const [key, value] of kept) together.set(key, value);
    byOwner.set(name, together);
  }
  const [first, ...others] = byOwner.values();
  const entries = new Map([...element.entries].filter(([key]) => key !== "A" && key !== "ID"));
  if (first) entries.set("A", others.length === 0 ? first : [first, ...others]);
  return entries;
}

/** An attribute of an element, such as `ColSpan`; undefined where it has none. */
export function attributeOf(file: PdfFile, element: StructureElement, name: string): PdfValue | undefined {
  for (const each of attributesOf(file, element)) {
    const value = file.resolve(each.get(name));
    if (value !== null) return value;
  }
  return undefined;
}

/** The scope of a header cell: `Row`, `Column` or `Both`; undefined where it states none. */
export function scopeOf(file: PdfFile, cell: StructureElement): string | undefined {
  const scope = attributeOf(file, cell, "Scope");
  return scope instanceof PdfName ? scope.value : undefined;
}

function attributesOf(file: PdfFile, element: StructureElement): PdfDictionary[] {
  const stated = file.resolve(element.entries.get("A"));
  const list = Array.isArray(stated) ? stated : [stated];
  return list.flatMap((each) => asDictionary(file.resolve(each)) ?? []);
}

function hasNoEffect(key: string, value: PdfValue): boolean {
  return key === "Headers" || ((key === "RowSpan" || key === "ColSpan") && value === 1);
}
