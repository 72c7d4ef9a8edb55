import { inflateSync } from "node:zlib";
import { PdfReader } from "../../src/pdf/syntax/parse.ts";
import {
  asDictionary,
  type PdfDictionary,
  PdfName,
  PdfReference,
  type PdfValue,
} from "../../src/pdf/syntax/value.ts";
import { readOnce } from "./read-once.ts";

/** A finished PDF's objects, those in object streams too, as this project's own parser reads them. */
export class RawPdf {
  readonly objects = new Map<number, { value: PdfValue; stream?: Uint8Array }>();
  readonly catalog: PdfDictionary;

  constructor(bytes: Uint8Array) {
    const buffer = Buffer.from(bytes);
    let catalog: PdfValue = null;
    for (const [offset, number] of topLevel(buffer)) {
      const reader = new PdfReader(buffer, offset);
      const value = reader.value();
      const stream = streamAfter(buffer, reader.at, value);
      this.objects.set(number, stream ? { value, stream } : { value });
      if (!(value instanceof Map)) continue;
      if (nameOf(value.get("Type")) === "XRef") catalog = value.get("Root") ?? null;
      if (nameOf(value.get("Type")) === "ObjStm" && stream) this.#unpack(value, stream);
    }
    this.catalog = this.dictionary(catalog);
  }

  resolve(value: PdfValue | undefined): PdfValue {
    return value instanceof PdfReference ? (this.objects.get(value.number)?.value ?? null) : (value ?? null);
  }

  dictionary(value: PdfValue | undefined): PdfDictionary {
    return asDictionary(this.resolve(value)) ?? new Map();
  }

  list(value: PdfValue | undefined): PdfValue[] {
    const resolved = this.resolve(value);
    if (Array.isArray(resolved)) return resolved;
    return resolved === null ? [] : [value ?? null];
  }

  /** Bytes of a stream, inflated. */
  stream(value: PdfValue | undefined): Uint8Array {
    return (
      (value instanceof PdfReference ? this.objects.get(value.number)?.stream : undefined) ?? new Uint8Array()
    );
  }

  /** The pages as references, in order. */
  pages(node: PdfValue | undefined = this.catalog.get("Pages")): PdfReference[] {
    const kids = this.dictionary(node).get("Kids");
    if (kids === undefined) return node instanceof PdfReference ? [node] : [];
    return this.list(kids).flatMap((kid) => this.pages(kid));
  }

  /** ISO 32000-1, 7.5.7. */
  #unpack(dictionary: PdfDictionary, stream: Uint8Array): void {
    const head = new PdfReader(stream);
    const [count, first] = [Number(dictionary.get("N")), Number(dictionary.get("First"))];
    const places = Array.from({ length: count }, () => [Number(head.value()), Number(head.value())] as const);
    for (const [number, offset] of places) {
      this.objects.set(number, { value: new PdfReader(stream, first + offset).value() });
    }
  }
}

/** The objects of a PDF, read once. */
export const rawPdf = readOnce((bytes: Uint8Array) => new RawPdf(bytes));

export function nameOf(value: PdfValue | undefined): string {
  return value instanceof PdfName ? value.value : "";
}

/** Offset after `N 0 obj` and the number, by the order in the file: no content of ours holds those words. */
function* topLevel(buffer: Buffer): Generator<[offset: number, number: number]> {
  for (const match of buffer.toString("latin1").matchAll(/\n(\d+) 0 obj\n/g)) {
    yield [match.index + match[0].length, Number(match[1])];
  }
}

function streamAfter(buffer: Buffer, end: number, value: PdfValue): Uint8Array | undefined {
  const mark = "\nstream\n";
  if (!(value instanceof Map) || buffer.toString("latin1", end, end + mark.length) !== mark) return undefined;
  const start = end + mark.length;
  const stored = buffer.subarray(start, start + Number(value.get("Length")));
  if (nameOf(value.get("Filter")) !== "FlateDecode") return stored;
  const columns = asDictionary(value.get("DecodeParms"))?.get("Columns");
  const inflated = inflateSync(stored);
  return typeof columns === "number" ? withoutDifferences(inflated, columns) : inflated;
}

/** Rows as they are, from PNG's filters 0 (as it is) and 2 (the difference to the row above). */
function withoutDifferences(rows: Uint8Array, columns: number): Uint8Array {
  const count = rows.length / (columns + 1);
  const out = new Uint8Array(count * columns);
  for (let row = 0; row < count; row++) {
    const filter = rows[row * (columns + 1)];
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      const above = filter === 2 && row > 0 ? (out[at - columns] ?? 0) : 0;
      out[at] = (rows[row * (columns + 1) + 1 + column] ?? 0) + above;
    }
  }
  return out;
}
