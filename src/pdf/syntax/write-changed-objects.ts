import type { PdfFile } from "./read-pdf.ts";
import { serialize } from "./serialize.ts";
import { type PdfDictionary, PdfReference, type PdfValue } from "./value.ts";
import { deflated, streamBody, type Writable, writePdf } from "./write-pdf.ts";

/** Objects in place of the file's own, and further ones, by number. */
export interface Changes {
  values: ReadonlyMap<number, PdfDictionary>;
  /** Whole stream objects, without references. */
  streams: ReadonlyMap<number, Uint8Array>;
  /** Streams with content of their own, which may refer to other objects. */
  forms: ReadonlyMap<number, { dictionary: PdfDictionary; content: string }>;
}

/** Writes what can be reached, in the order in which it is found: that order follows from the content alone. */
export function writeChanged(file: PdfFile, { values, streams, forms }: Changes, info: number): Uint8Array {
  const held = (number: number): PdfValue => {
    if (streams.has(number)) return null;
    return values.get(number) ?? forms.get(number)?.dictionary ?? file.value(number);
  };
  const found = reachable([file.root, info], held);
  const numbers = new Map(found.map((number, index) => [number, index + 1]));
  const renumbered = (number: number) => numbers.get(number) ?? 0;
  const objects = found.map((number): Writable => {
    const form = forms.get(number);
    const body =
      streams.get(number) ??
      (form && deflated(form.dictionary, Buffer.from(form.content, "latin1"), renumbered)) ??
      (values.has(number) ? undefined : storedStream(file, number, renumbered));
    return { number: renumbered(number), body: body ?? serialize(held(number), renumbered) };
  });
  return writePdf(objects, renumbered(file.root), renumbered(info));
}

/** A stream as the file stores it; undefined for an object that is none. */
function storedStream(
  file: PdfFile,
  number: number,
  renumbered: (number: number) => number,
): Uint8Array | undefined {
  const stored = file.storedStream(number);
  return stored && streamBody(file.dictionary(new PdfReference(number)), stored, renumbered);
}

/** Object numbers in the order in which they are found, following references from `start`; each one once. */
function reachable(start: readonly number[], held: (number: number) => PdfValue): number[] {
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
