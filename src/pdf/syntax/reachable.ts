import { PdfReference, type PdfValue } from "./value.ts";

/** Object numbers in the order in which they are found, following references from `start`; each one once. */
export function reachable(start: readonly number[], held: (number: number) => PdfValue): number[] {
  const found = new Set<number>();
  const open: PdfValue[] = start.map((number) => new PdfReference(number)).toReversed();
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (value instanceof PdfReference) {
      if (found.has(value.number)) continue;
      found.add(value.number);
      open.push(held(value.number));
    } else if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index--) open.push(value[index] ?? null);
    } else if (value instanceof Map) {
      for (const each of [...value.values()].toReversed()) open.push(each);
    }
  }
  return [...found];
}
