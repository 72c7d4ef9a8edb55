import type { PdfFile } from "./read-pdf.ts";
import { type PdfDictionary, PdfReference, type PdfValue, serialize } from "./value.ts";
import { deflated, streamBody, type Writable, writePdf } from "./write-pdf.ts";

/** Changed and new objects, by number. */
export interface Changes {
  values: ReadonlyMap<number, PdfDictionary>;
  /** Stream objects as they are written; they contain no references. */
  streams: ReadonlyMap<number, Uint8Array>;
  /** Form XObjects and patterns with changed content, which may refer to other objects. */
  forms: ReadonlyMap<number, { dictionary: PdfDictionary; content: string }>;
}

/** Writes all objects that can be reached, numbered in the order of references, which depends only on the content. */
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

/** A stream object with its bytes as they are stored; undefined for an object that is not a stream. */
function storedStream(
  file: PdfFile,
  number: number,
  renumbered: (number: number) => number,
): Uint8Array | undefined {
  const stored = file.storedStream(number);
  return stored && streamBody(file.dictionary(new PdfReference(number)), stored, renumbered);
}

/** The object numbers that references lead to from `start`, in the order in which they are found; each one once. */
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
