/** How far each glyph of a TrueType font moves the next, in thousandths of the size; undefined for another kind of font. */
export function advances(program: Uint8Array): number[] | undefined {
  const font = Buffer.from(program);
  if (font.length < 12 || font.readUInt32BE(0) !== 0x00010000) return undefined;
  const tables = new Map<string, Buffer>();
  for (let table = 0; table < font.readUInt16BE(4); table++) {
    const row = 12 + table * 16;
    const [offset, length] = [font.readUInt32BE(row + 8), font.readUInt32BE(row + 12)];
    tables.set(font.toString("latin1", row, row + 4), font.subarray(offset, offset + length));
  }
  const [head, hhea, maxp, hmtx] = ["head", "hhea", "maxp", "hmtx"].map((tag) => tables.get(tag));
  if (!head || !hhea || !maxp || !hmtx) return undefined;
  const [unitsPerEm, own] = [head.readUInt16BE(18), hhea.readUInt16BE(34)];
  return Array.from({ length: maxp.readUInt16BE(4) }, (_, glyph) => {
    return (hmtx.readUInt16BE(Math.min(glyph, own - 1) * 4) * 1000) / unitsPerEm;
  });
}
