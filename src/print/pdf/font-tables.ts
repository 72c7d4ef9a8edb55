import { outlinesOf } from "./font-glyphs.ts";

/** The tables that a viewer draws glyphs by number with (ISO 32000-1, 9.9). */
const drawn: ReadonlySet<string> = new Set([
  "cvt ",
  "fpgm",
  "glyf",
  "head",
  "hhea",
  "hmtx",
  "loca",
  "maxp",
  "prep",
]);

const headLength = 12;
const rowLength = 16;
const trueType = 0x00010000;

interface Table {
  tag: string;
  checksum: number;
  bytes: Uint8Array;
}

/**
 * A TrueType font without what only a system that it is installed on wants: names, code tables, styles; where it is
 * known which glyphs are `used`, without the others too. A font of another kind, or one that is cut short, is left
 * as it is.
 */
export function drawnTables(font: Uint8Array, used?: Iterable<number>): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  if (font.length < headLength || view.getUint32(0) !== trueType) return font;
  const count = view.getUint16(4);
  if (font.length < headLength + count * rowLength) return font;
  const tables = Array.from({ length: count }, (_, index) => {
    const row = headLength + index * rowLength;
    const tag = Buffer.from(font.subarray(row, row + 4)).toString("latin1");
    const offset = view.getUint32(row + 8);
    return {
      tag,
      checksum: view.getUint32(row + 4),
      bytes: font.subarray(offset, offset + view.getUint32(row + 12)),
    };
  });
  const kept = tables.filter(({ tag }) => drawn.has(tag));
  return assembled(used === undefined ? kept : withGlyphs(kept, used));
}

/** Offset in `head` of whether `loca` has long offsets. */
const formatOffset = 50;

function withGlyphs(tables: readonly Table[], used: Iterable<number>): readonly Table[] {
  const bytesOf = (wanted: string) => tables.find(({ tag }) => tag === wanted)?.bytes;
  const [head, glyf, loca] = [bytesOf("head"), bytesOf("glyf"), bytesOf("loca")];
  if (!head || !glyf || !loca || head.length < formatOffset + 2) return tables;
  const outlines = outlinesOf({ glyf, loca }, head[formatOffset + 1] === 1, used);
  return tables.map((table) => {
    if (table.tag === "glyf") return { ...table, bytes: outlines.glyf };
    return table.tag === "loca" ? { ...table, bytes: outlines.loca } : table;
  });
}

function assembled(tables: readonly Table[]): Uint8Array {
  const head = Buffer.alloc(headLength + tables.length * rowLength);
  const power = Math.floor(Math.log2(Math.max(1, tables.length)));
  head.writeUInt32BE(trueType, 0);
  head.writeUInt16BE(tables.length, 4);
  head.writeUInt16BE(2 ** power * rowLength, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE((tables.length - 2 ** power) * rowLength, 10);
  const parts: Uint8Array[] = [head];
  let offset = head.length;
  for (const [index, { tag, checksum, bytes }] of tables.entries()) {
    const row = headLength + index * rowLength;
    head.write(tag, row, "latin1");
    head.writeUInt32BE(checksum, row + 4);
    head.writeUInt32BE(offset, row + 8);
    head.writeUInt32BE(bytes.length, row + 12);
    const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4);
    parts.push(bytes, padding);
    offset += bytes.length + padding.length;
  }
  return Buffer.concat(parts);
}
