import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import { inDifferences, rowParameters } from "./differences.ts";
import { highest } from "./highest.ts";
import { usualRow } from "./object-rows.ts";
import { serialise } from "./serialise.ts";
import { type PdfDictionary, PdfName, PdfReference, PdfString, type PdfValue } from "./value.ts";

/** An object to write. */
export interface Writable {
  number: number;
  /** The text of a value, one character a byte, or a whole stream object with its dictionary. */
  body: string | Uint8Array;
  /** Of a text that is written in rows of its own: their length. */
  rowLength?: number;
}

/** Where an object ended up: at an offset of its own, or at an index in an object stream. */
type Place = { offset: number } | { container: number; index: number };

/** Larger groups pack better; viewers unpack a whole group to read one object of it. */
const groupSize = 4000;

/**
 * Little memory means short blocks, which suit what changes its kind often, such as objects, and much means long ones,
 * which suit a font: the difference is a fiftieth.
 */
const forObjects = { level: 9, memLevel: 5 };
const forText = { level: 9, memLevel: 6 };
const forFonts = { level: 9, memLevel: 9 };

/**
 * Writes a PDF 1.7 file: streams as they are, everything else deflated in object streams, a cross-reference
 * stream at the end. The file's ID is a hash of its content, so that the same objects give the same bytes.
 */
export function writePdf(objects: readonly Writable[], root: number, info: number): Uint8Array {
  const out = new Output();
  const places = new Map<number, Place>();
  out.add(Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1"));

  for (const { number, body } of objects) {
    if (typeof body !== "string") places.set(number, { offset: out.object(number, body) });
  }
  let next = highest(objects.map(({ number }) => number)) + 1;
  for (const group of groups(objects)) {
    const container = next++;
    for (const [index, { number }] of group.entries()) places.set(number, { container, index });
    places.set(container, { offset: out.object(container, objectStream(group)) });
  }
  const id = new PdfString(createHash("sha256").update(out.bytes()).digest().subarray(0, 16));
  places.set(next, { offset: out.length });
  const trailer: PdfDictionary = new Map<string, PdfValue>([
    ["Root", new PdfReference(root)],
    ["Info", new PdfReference(info)],
    ["ID", [id, id]],
  ]);
  const table = out.object(next, crossReferences(places, next + 1, trailer));
  out.add(Buffer.from(`startxref\n${table}\n%%EOF\n`, "latin1"));
  return out.bytes();
}

/**
 * A stream object's body: its dictionary, completed with the length, and its bytes. `renumbered` says what number
 * an object has now that the dictionary refers to.
 */
export function streamBody(
  dictionary: PdfDictionary,
  bytes: Uint8Array,
  renumbered?: (number: number) => number,
): Uint8Array {
  const head = serialise(new Map([...dictionary, ["Length", bytes.length]]), renumbered);
  return Buffer.concat([
    Buffer.from(`${head}\nstream\n`, "latin1"),
    bytes,
    Buffer.from("\nendstream", "latin1"),
  ]);
}

/** Deflated, as small as it gets. */
export function deflated(
  dictionary: PdfDictionary,
  bytes: Uint8Array,
  renumbered?: (number: number) => number,
): Uint8Array {
  return streamBody(
    new Map([...dictionary, ["Filter", new PdfName("FlateDecode")]]),
    deflateSync(bytes, settingFor(dictionary)),
    renumbered,
  );
}

function settingFor(dictionary: PdfDictionary): typeof forText {
  if (dictionary.has("Length1")) return forFonts;
  return dictionary.has("DecodeParms") ? forObjects : forText;
}

class Output {
  readonly #parts: Uint8Array[] = [];
  length = 0;

  add(bytes: Uint8Array): void {
    this.#parts.push(bytes);
    this.length += bytes.length;
  }

  /** Writes an object and returns its offset. */
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

/** Objects for one object stream each, all with the same length of rows. */
function* groups(objects: readonly Writable[]): Generator<Packed[]> {
  let group: Packed[] = [];
  for (const each of objects) {
    if (!isPacked(each)) continue;
    const isFull = group.length === groupSize || group[0]?.rowLength !== each.rowLength;
    if (isFull && group.length > 0) {
      yield group;
      group = [];
    }
    group.push(each);
  }
  if (group.length > 0) yield group;
}

function isPacked(object: Writable): object is Packed {
  return typeof object.body === "string";
}

/**
 * ISO 32000-1, 7.5.7: pairs of number and offset, then the objects. Each of them begins a row, and a row is stored as
 * its difference to the one above where they are alike: most objects differ from the one before in a few digits.
 */
function objectStream(group: readonly Packed[]): Uint8Array {
  const rowLength = group[0]?.rowLength ?? usualRow;
  const bodies = group.map(({ body }) => body.padEnd(Math.ceil((body.length + 1) / rowLength) * rowLength));
  let length = 0;
  const heads = group.map(({ number }, index) => {
    const head = `${String(number).padStart(8)} ${String(length).padStart(10)}`;
    length += bodies[index]?.length ?? 0;
    return head.padEnd(rowLength);
  });
  const first = heads.length * rowLength;
  return deflated(
    new Map<string, PdfValue>([
      ["Type", new PdfName("ObjStm")],
      ["N", group.length],
      ["First", first],
      ["DecodeParms", rowParameters(rowLength)],
    ]),
    inDifferences(Buffer.from(heads.join("") + bodies.join(""), "latin1"), rowLength),
  );
}

const widths = [1, 4, 2] as const;
const rowLength = widths[0] + widths[1] + widths[2];

/** ISO 32000-1, 7.5.8; neighbours differ in their last byte. */
function crossReferences(
  places: ReadonlyMap<number, Place>,
  size: number,
  trailer: PdfDictionary,
): Uint8Array {
  const rows = Array.from({ length: size }, (_, number) => crossReference(places.get(number)));
  return deflated(
    new Map<string, PdfValue>([
      ["Type", new PdfName("XRef")],
      ["Size", size],
      ["W", [...widths]],
      ["DecodeParms", rowParameters(rowLength)],
      ...trailer,
    ]),
    inDifferences(Buffer.concat(rows), rowLength),
  );
}

/** Type 0: free; 1: at an offset; 2: in an object stream. */
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
