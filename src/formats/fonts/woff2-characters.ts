import { brotliDecompressSync } from "node:zlib";

const HEADER_LENGTH = 48;
const FLAG_ARBITRARY_TAG = 63;
/** Indexes in WOFF2's list of known table tags (W3C WOFF 2.0, section 4.1). */
const KNOWN_CMAP = 0;
const KNOWN_GLYF = 10;
const KNOWN_LOCA = 11;

/**
 * The code points that a WOFF2 font has a glyph for, read from its `cmap` table (which WOFF2 never transforms).
 * Throws where the bytes are not a WOFF2 font or have no Unicode `cmap`.
 */
export function woff2Characters(font: Uint8Array): Set<number> {
  const bytes = Buffer.from(font.buffer, font.byteOffset, font.byteLength);
  if (bytes.length < HEADER_LENGTH || bytes.toString("latin1", 0, 4) !== "wOF2") {
    throw new Error("this is not a WOFF2 font");
  }
  const tables = bytes.readUInt16BE(12);
  let at = HEADER_LENGTH;
  let offset = 0;
  let cmap: { offset: number; length: number } | undefined;
  for (let table = 0; table < tables; table += 1) {
    const flags = bytes.readUInt8(at);
    at += 1;
    const known = flags & 0x3f;
    const isCmap =
      known === KNOWN_CMAP ||
      (known === FLAG_ARBITRARY_TAG && bytes.toString("latin1", at, at + 4) === "cmap");
    if (known === FLAG_ARBITRARY_TAG) at += 4;
    const original = readBase128(bytes, at);
    at = original.next;
    let length = original.value;
    if (isTransformed(known, flags >> 6)) {
      const transformed = readBase128(bytes, at);
      at = transformed.next;
      length = transformed.value;
    }
    if (isCmap) cmap = { offset, length };
    offset += length;
  }
  if (cmap === undefined) throw new Error("the font has no cmap table");
  const stream = brotliDecompressSync(bytes.subarray(at, at + bytes.readUInt32BE(20)));
  return cmapCharacters(stream.subarray(cmap.offset, cmap.offset + cmap.length));
}

function isTransformed(known: number, version: number): boolean {
  if (known === KNOWN_GLYF || known === KNOWN_LOCA) return version !== 3;
  return version !== 0;
}

function readBase128(bytes: Buffer, start: number): { value: number; next: number } {
  let value = 0;
  let at = start;
  for (;;) {
    const byte = bytes.readUInt8(at);
    at += 1;
    value = value * 128 + (byte & 0x7f);
    if ((byte & 0x80) === 0) return { value, next: at };
  }
}

function cmapCharacters(cmap: Buffer): Set<number> {
  const characters = new Set<number>();
  const subtables = cmap.readUInt16BE(2);
  for (let index = 0; index < subtables; index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4));
    const format = table.readUInt16BE(0);
    if (format === 4) addSegments(table, characters);
    if (format === 12) addGroups(table, characters);
  }
  if (characters.size === 0) throw new Error("the font's cmap has no Unicode table");
  return characters;
}

/** Format 4: segments of the Basic Multilingual Plane. */
function addSegments(table: Buffer, characters: Set<number>): void {
  const segments = table.readUInt16BE(6) / 2;
  const ends = 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const offsets = deltas + segments * 2;
  for (let segment = 0; segment < segments; segment += 1) {
    const start = table.readUInt16BE(starts + segment * 2);
    const end = table.readUInt16BE(ends + segment * 2);
    const delta = table.readUInt16BE(deltas + segment * 2);
    const rangeAt = offsets + segment * 2;
    const range = table.readUInt16BE(rangeAt);
    for (let character = start; character <= end && character < 0xffff; character += 1) {
      const glyph =
        range === 0
          ? (character + delta) & 0xffff
          : table.readUInt16BE(rangeAt + range + (character - start) * 2);
      if (glyph !== 0) characters.add(character);
    }
  }
}

/** Format 12: groups of all planes. */
function addGroups(table: Buffer, characters: Set<number>): void {
  const groups = table.readUInt32BE(12);
  for (let group = 0; group < groups; group += 1) {
    const at = 16 + group * 12;
    const end = table.readUInt32BE(at + 4);
    for (let character = table.readUInt32BE(at); character <= end; character += 1) characters.add(character);
  }
}
