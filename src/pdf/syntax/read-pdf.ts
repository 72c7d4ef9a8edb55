import { inflateSync } from "node:zlib";
import { PdfOperator, PdfReader } from "./parse.ts";
import { asDictionary, type PdfDictionary, PdfError, PdfName, PdfReference, type PdfValue } from "./value.ts";

/** In bytes, inflated. A page has less than a hundredth of it. */
const largestStream = 1 << 27;

interface ParsedObject {
  /** From its number to the next object. */
  bytes: Buffer;
  value: PdfValue;
  /** Where its value ends. */
  end: number;
}

/**
 * A PDF as Chromium writes it: one cross-reference table, no object streams, no encryption, only generation 0. No other
 * files are read. Objects are parsed on first use.
 */
export class PdfFile {
  /** The range of each object in the file, by number. */
  readonly objects: ReadonlyMap<number, readonly [start: number, end: number]>;
  readonly root: number;
  readonly #buffer: Buffer;
  readonly #parsed = new Map<number, ParsedObject>();

  constructor(buffer: Buffer, objects: PdfFile["objects"], root: number) {
    this.#buffer = buffer;
    this.objects = objects;
    this.root = root;
  }

  /** The value of an object; of a stream its dictionary; null for an object that does not exist. */
  value(number: number): PdfValue {
    return this.#parse(number)?.value ?? null;
  }

  /** The value itself, or that of the object that it refers to. */
  resolve(value: PdfValue | undefined): PdfValue {
    return value instanceof PdfReference ? this.value(value.number) : (value ?? null);
  }

  /** A direct or indirect dictionary; empty where the value is not a dictionary. */
  dictionary(value: PdfValue | undefined): PdfDictionary {
    return asDictionary(this.resolve(value)) ?? new Map();
  }

  get catalog(): PdfDictionary {
    return this.dictionary(new PdfReference(this.root));
  }

  /** The bytes of a stream as they are stored; undefined for an object that is not a stream. */
  storedStream(number: number): Uint8Array | undefined {
    const parsed = this.#parse(number);
    if (!(parsed?.value instanceof Map)) return undefined;
    const { bytes, value, end } = parsed;
    const start = startOfStream(bytes, end);
    const length = this.resolve(value.get("Length"));
    if (start === undefined || typeof length !== "number") return undefined;
    return bytes.subarray(start, start + length);
  }

  /** The bytes of a stream, inflated where it is deflated. */
  stream(number: number): Uint8Array | undefined {
    const stored = this.storedStream(number);
    const filter = this.resolve(this.dictionary(new PdfReference(number)).get("Filter"));
    const isDeflated = filter instanceof PdfName && filter.value === "FlateDecode";
    return stored && isDeflated ? inflateSync(stored, { maxOutputLength: largestStream }) : stored;
  }

  /** The object numbers of the pages, in order. */
  pages(): number[] {
    const found: number[] = [];
    const seen = new Set<number>();
    const open: PdfValue[] = [this.catalog.get("Pages") ?? null];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (!(node instanceof PdfReference)) continue;
      if (seen.has(node.number)) throw new PdfError("a page is twice in the page tree");
      seen.add(node.number);
      const kids = this.resolve(this.dictionary(node).get("Kids"));
      if (Array.isArray(kids)) for (const kid of kids.toReversed()) open.push(kid);
      else found.push(node.number);
    }
    return found;
  }

  #parse(number: number): ParsedObject | undefined {
    const known = this.#parsed.get(number);
    if (known) return known;
    const range = this.objects.get(number);
    if (!range) return undefined;
    const bytes = this.#buffer.subarray(...range);
    const reader = new PdfReader(bytes);
    const head = [reader.value(), reader.value(), reader.next()];
    if (!(head[2] instanceof PdfOperator && head[2].value === "obj"))
      throw new PdfError(`the PDF's object ${number} is broken`);
    const parsed = { bytes, value: reader.value(), end: reader.at };
    this.#parsed.set(number, parsed);
    return parsed;
  }
}

/** Reads a file as Chromium writes it. @throws PdfError for any other file */
export function readPdf(bytes: Uint8Array): PdfFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const table = startOfTable(buffer);
  const { offsets, trailer } = readTable(buffer, table);
  const root = trailer.get("Root");
  if (!(root instanceof PdfReference)) throw new PdfError("the PDF names no catalog");
  // Each object ends where the next one in the file begins.
  const ordered = [...offsets].sort(([, a], [, b]) => a - b);
  const ends = new Map(ordered.map(([number], index) => [number, ordered[index + 1]?.[1] ?? table]));
  const objects = [...offsets].map(
    ([number, offset]) => [number, [offset, ends.get(number) ?? table]] as const,
  );
  return new PdfFile(buffer, new Map(objects), root.number);
}

function startOfTable(buffer: Buffer): number {
  const mark = buffer.lastIndexOf("startxref");
  const offset = mark < 0 ? Number.NaN : Number.parseInt(buffer.toString("latin1", mark + 9, mark + 32), 10);
  if (!Number.isInteger(offset) || buffer.toString("latin1", offset, offset + 4) !== "xref") {
    throw new PdfError("the PDF has no classic cross-reference table");
  }
  return offset;
}

/** Reads `xref`, the range of object numbers, 20 bytes for each object, then `trailer`. */
function readTable(buffer: Buffer, start: number): { offsets: Map<number, number>; trailer: PdfDictionary } {
  const reader = new PdfReader(buffer, start + 4);
  const [first, count] = [reader.value(), reader.value()];
  if (typeof first !== "number" || typeof count !== "number")
    throw new PdfError("the PDF's table has no range");
  const offsets = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    const [offset, , use] = [reader.value(), reader.value(), reader.next()];
    if (typeof offset !== "number") throw new PdfError("the PDF's table is broken");
    if (use && typeof use === "object" && "value" in use && use.value === "n") offsets.set(first + i, offset);
  }
  reader.next();
  const trailer = asDictionary(reader.value());
  if (!trailer) throw new PdfError("the PDF has no trailer");
  return { offsets, trailer };
}

/** The offset of a stream's bytes, after its dictionary, `stream` and a line end. */
function startOfStream(raw: Uint8Array, end: number): number | undefined {
  const text = Buffer.from(raw.buffer, raw.byteOffset + end, Math.min(16, raw.length - end)).toString(
    "latin1",
  );
  const found = /^\s{0,4}stream(\r\n|\n)/.exec(text);
  return found ? end + found[0].length : undefined;
}
