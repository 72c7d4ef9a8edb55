import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { deflate } from "node:zlib";
import { type PdfDictionary, PdfName, PdfReference, PdfString, type PdfValue, serialize } from "./value.ts";

/** A stream object with its dictionary, as it is written; it may still be deflated by another thread. */
export type StreamBody = Uint8Array | Promise<Uint8Array>;

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

/** Objects in an object stream. More compress better, but a viewer inflates the whole stream to read one of them. */
const groupSize = 4000;

/** Of a row of the cross-reference stream: a byte for the predictor, and three fields. */
const widths = [1, 4, 2] as const;
const rowLength = 1 + widths[0] + widths[1] + widths[2];

/**
 * Writes a PDF 1.7 file: streams as they are, all other objects in object streams, which are deflated as soon as they are full,
 * and a cross-reference stream at the end.
 */
export class PdfWriter {
  #last = 0;
  #group: { number: number; text: string }[] = [];
  readonly #streams: { number: number; body: StreamBody }[] = [];
  /** The number of the object stream that contains an object, and its index there, by object number. */
  readonly #containers: number[] = [];
  readonly #indexes: number[] = [];

  /** A new object number. An object with each has to be added. */
  next(): number {
    return ++this.#last;
  }

  /** Adds an object that is not a stream: its text, one character a byte. */
  add(number: number, text: string): void {
    this.#group.push({ number, text });
    if (this.#group.length === groupSize) this.#pack();
  }

  addStream(number: number, body: StreamBody): void {
    this.#streams.push({ number, body });
  }

  /** The file. Its ID is a hash of its content, so that the same objects give the same bytes. */
  async end(root: number, info: number): Promise<Uint8Array> {
    this.#pack();
    const parts: Uint8Array[] = [];
    const offsets: number[] = [];
    let length = 0;
    const append = (bytes: Uint8Array) => {
      parts.push(bytes);
      length += bytes.length;
    };
    const appendObject = (number: number, body: Uint8Array) => {
      offsets[number] = length;
      append(Buffer.from(`${number} 0 obj\n`, "latin1"));
      append(body);
      append(Buffer.from("\nendobj\n", "latin1"));
    };
    append(Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1"));
    for (const { number, body } of this.#streams) appendObject(number, await body);
    const hash = createHash("sha256");
    for (const part of parts) hash.update(part);
    const id = new PdfString(hash.digest().subarray(0, 16));
    const table = this.next();
    offsets[table] = length;
    const dictionary: PdfDictionary = new Map<string, PdfValue>([
      ["Type", new PdfName("XRef")],
      ["Size", table + 1],
      ["W", [...widths]],
      ["DecodeParms", new Map(Object.entries({ Predictor: 12, Columns: rowLength - 1 }))],
      ["Root", new PdfReference(root)],
      ["Info", new PdfReference(info)],
      ["ID", [id, id]],
    ]);
    appendObject(table, await deflated(dictionary, this.#crossReferences(offsets)));
    append(Buffer.from(`startxref\n${offsets[table]}\n%%EOF\n`, "latin1"));
    return Buffer.concat(parts);
  }

  /** Writes the objects that wait as an object stream (ISO 32000-1, 7.5.7): pairs of number and offset, then the objects. */
  #pack(): void {
    if (this.#group.length === 0) return;
    const container = this.next();
    let head = "";
    let offset = 0;
    for (const [index, { number, text }] of this.#group.entries()) {
      this.#containers[number] = container;
      this.#indexes[number] = index;
      head += `${number} ${offset} `;
      offset += text.length + 1;
    }
    const bodies = this.#group.map(({ text }) => text).join("\n");
    const dictionary: PdfDictionary = new Map<string, PdfValue>([
      ["Type", new PdfName("ObjStm")],
      ["N", this.#group.length],
      ["First", head.length],
    ]);
    this.addStream(container, deflated(dictionary, Buffer.from(head + bodies, "latin1")));
    this.#group = [];
  }

  /**
   * The rows of the cross-reference stream (ISO 32000-1, 7.5.8), each without the bytes of the one before: most differ in one
   * byte, so they compress well (the PNG predictor "up").
   */
  #crossReferences(offsets: readonly number[]): Uint8Array {
    const rows = Buffer.alloc((this.#last + 1) * rowLength);
    rows.writeUInt16BE(0xffff, rowLength - 2);
    for (let number = 1; number <= this.#last; number++) {
      const at = number * rowLength;
      const offset = offsets[number];
      rows[at + 1] = offset === undefined ? 2 : 1;
      rows.writeUInt32BE(offset ?? this.#containers[number] ?? 0, at + 2);
      rows.writeUInt16BE(offset === undefined ? (this.#indexes[number] ?? 0) : 0, at + 6);
    }
    for (let at = rows.length - 1; at >= rowLength; at--)
      rows[at] = (rows[at] ?? 0) - (rows[at - rowLength] ?? 0);
    for (let at = 0; at < rows.length; at += rowLength) rows[at] = 2;
    return rows;
  }
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
