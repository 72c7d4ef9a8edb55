import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { deflate } from "node:zlib";
import type { PdfFile } from "./read-pdf.ts";
import { type PdfDictionary, PdfName, PdfReference, PdfString, type PdfValue, serialize } from "./value.ts";

/** A stream object with its dictionary, as it is written; it may still be deflated by another thread. */
export type StreamBody = Uint8Array | Promise<Uint8Array>;

/** An object to write. */
interface Writable {
  number: number;
  /** The text of a value, one character a byte, or a stream. */
  body: string | StreamBody;
}

/** Changed and new objects, by number. */
export interface Changes {
  values: ReadonlyMap<number, PdfDictionary>;
  /** Stream objects; they contain no references. */
  streams: ReadonlyMap<number, StreamBody>;
  /** Form XObjects and patterns with changed content, which may refer to other objects. */
  forms: ReadonlyMap<number, { dictionary: PdfDictionary; content: string }>;
}

/** Writes all objects that can be reached, numbered in the order of references, which depends only on the content. */
export function writeChanged(
  file: PdfFile,
  { values, streams, forms }: Changes,
  info: number,
): Promise<Uint8Array> {
  const held = (number: number): PdfValue => {
    if (streams.has(number)) return null;
    return values.get(number) ?? forms.get(number)?.dictionary ?? file.value(number);
  };
  const found = reachable([new PdfReference(file.root), new PdfReference(info)], held);
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
export function reachable(start: readonly PdfValue[], held: (number: number) => PdfValue): number[] {
  const found = new Set<number>();
  const open: PdfValue[] = start.toReversed();
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

/** The place of an object: an offset, or an index in an object stream. */
type Place = { offset: number } | { container: number; index: number };

/** Objects in an object stream. More compress better, but a viewer inflates the whole stream to read one of them. */
const groupSize = 4000;

/**
 * Writes a PDF 1.7 file: streams unchanged, all other objects in object streams, a cross-reference stream at the end. The
 * file's ID is a hash of its content, so that the same objects give the same bytes.
 *
 * @param objects numbered from 1, without gaps
 */
async function writePdf(objects: readonly Writable[], root: number, info: number): Promise<Uint8Array> {
  const out = new Output();
  const places = new Map<number, Place>();
  out.add(Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1"));

  const packed: Packed[] = [];
  const streams: { number: number; body: StreamBody }[] = [];
  for (const { number, body } of objects) {
    if (typeof body === "string") packed.push({ number, body });
    else streams.push({ number, body });
  }
  let next = objects.length + 1;
  for (let start = 0; start < packed.length; start += groupSize) {
    const group = packed.slice(start, start + groupSize);
    const container = next++;
    for (const [index, { number }] of group.entries()) places.set(number, { container, index });
    streams.push({ number: container, body: objectStream(group) });
  }
  for (const { number, body } of streams) places.set(number, { offset: out.object(number, await body) });
  const id = new PdfString(createHash("sha256").update(out.bytes()).digest().subarray(0, 16));
  places.set(next, { offset: out.length });
  const trailer: PdfDictionary = new Map<string, PdfValue>([
    ["Root", new PdfReference(root)],
    ["Info", new PdfReference(info)],
    ["ID", [id, id]],
  ]);
  const table = out.object(next, await crossReferences(places, next + 1, trailer));
  out.add(Buffer.from(`startxref\n${table}\n%%EOF\n`, "latin1"));
  return out.bytes();
}

/**
 * The body of a stream object: its dictionary with the length, and its bytes.
 *
 * @param renumbered returns the number that an object is written with
 */
export function streamBody(
  dictionary: PdfDictionary,
  bytes: Uint8Array,
  renumbered?: (number: number) => number,
): Uint8Array {
  const head = serialize(new Map([...dictionary, ["Length", bytes.length]]), renumbered);
  return Buffer.concat([
    Buffer.from(`${head}\nstream\n`, "latin1"),
    bytes,
    Buffer.from("\nendstream", "latin1"),
  ]);
}

const deflateInThread = promisify<Uint8Array, { level: number }, Buffer>(deflate);

/** The higher levels take twice as long, for files that are 1 % smaller. */
const level = 7;

/** The same, deflated by another thread: deflating takes a quarter of the time of finishing. */
export async function deflated(
  dictionary: PdfDictionary,
  bytes: Uint8Array,
  renumbered?: (number: number) => number,
): Promise<Uint8Array> {
  const withFilter = new Map([...dictionary, ["Filter", new PdfName("FlateDecode")]]);
  return streamBody(withFilter, await deflateInThread(bytes, { level }), renumbered);
}

class Output {
  readonly #parts: Uint8Array[] = [];
  length = 0;

  add(bytes: Uint8Array): void {
    this.#parts.push(bytes);
    this.length += bytes.length;
  }

  /** Adds an object and returns its offset. */
  object(number: number, body: Uint8Array): number {
    const offset = this.length;
    this.add(Buffer.from(`${number} 0 obj\n`, "latin1"));
    this.add(body);
    this.add(Buffer.from("\nendobj\n", "latin1"));
    return offset;
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.#parts);
  }
}

type Packed = Writable & { body: string };

/** An object stream (ISO 32000-1, 7.5.7): pairs of number and offset, then the objects. */
function objectStream(group: readonly Packed[]): Promise<Uint8Array> {
  let offset = 0;
  const pairs = group.map(({ number, body }) => {
    const pair = `${number} ${offset}`;
    offset += body.length + 1;
    return pair;
  });
  const head = `${pairs.join(" ")}\n`;
  const bodies = group.map(({ body }) => body).join("\n");
  return deflated(
    new Map<string, PdfValue>([
      ["Type", new PdfName("ObjStm")],
      ["N", group.length],
      ["First", head.length],
    ]),
    Buffer.from(head + bodies, "latin1"),
  );
}

const widths = [1, 4, 2] as const;
const rowLength = widths[0] + widths[1] + widths[2];

/** The cross-reference stream (ISO 32000-1, 7.5.8). */
function crossReferences(
  places: ReadonlyMap<number, Place>,
  size: number,
  trailer: PdfDictionary,
): Promise<Uint8Array> {
  const rows = Array.from({ length: size }, (_, number) => crossReference(places.get(number)));
  return deflated(
    new Map<string, PdfValue>([
      ["Type", new PdfName("XRef")],
      ["Size", size],
      ["W", [...widths]],
      [
        "DecodeParms",
        new Map([
          ["Predictor", 12],
          ["Columns", rowLength],
        ]),
      ],
      ...trailer,
    ]),
    Buffer.concat(rows.map((row, index) => differences(row, rows[index - 1]))),
  );
}

/** A row as the PNG predictor "up" encodes it: most rows differ in one byte from the one before, so they compress well. */
function differences(row: Uint8Array, before: Uint8Array | undefined): Uint8Array {
  return Uint8Array.of(2, ...row.map((byte, index) => byte - (before?.[index] ?? 0)));
}

/** A row of it. Type 0: free; 1: at an offset; 2: in an object stream. */
function crossReference(place: Place | undefined): Buffer<ArrayBuffer> {
  const row = Buffer.alloc(rowLength);
  if (!place) {
    row.writeUInt16BE(0xffff, 5);
  } else if ("offset" in place) {
    row.writeUInt8(1, 0);
    row.writeUInt32BE(place.offset, 1);
  } else {
    row.writeUInt8(2, 0);
    row.writeUInt32BE(place.container, 1);
    row.writeUInt16BE(place.index, 5);
  }
  return row;
}
