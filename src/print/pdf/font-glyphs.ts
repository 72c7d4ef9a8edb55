/** The outlines of a TrueType font: the table `glyf`, and in `loca` where each glyph begins. */
export interface Outlines {
  glyf: Uint8Array;
  loca: Uint8Array;
}

const continues = 0x20;

/**
 * Outlines of some glyphs and of those that they are composed of; the others keep their numbers and are empty.
 * Outlines that are cut short stay as they are.
 *
 * @param hasLongOffsets as the font's `head` says
 */
export function outlinesOf(
  { glyf, loca }: Outlines,
  hasLongOffsets: boolean,
  used: Iterable<number>,
): Outlines {
  const offsets = readOffsets(loca, hasLongOffsets);
  if (offsets.some((offset, index) => offset < (offsets[index - 1] ?? 0) || offset > glyf.length)) {
    return { glyf, loca };
  }
  const kept = withComponents(glyf, offsets, used);
  const parts: Uint8Array[] = [];
  const places = Buffer.alloc(loca.length);
  let end = 0;
  for (let glyph = 0; glyph < offsets.length; glyph++) {
    if (hasLongOffsets) places.writeUInt32BE(end, glyph * 4);
    else places.writeUInt16BE(end / 2, glyph * 2);
    if (!kept.has(glyph)) continue;
    const outline = glyf.subarray(offsets[glyph], offsets[glyph + 1]);
    const padding = Buffer.alloc((4 - (outline.length % 4)) % 4);
    parts.push(outline, padding);
    end += outline.length + padding.length;
  }
  return { glyf: Buffer.concat(parts), loca: places };
}

/** Where each glyph begins, and last where the table ends. */
function readOffsets(loca: Uint8Array, hasLongOffsets: boolean): number[] {
  const buffer = Buffer.from(loca.buffer, loca.byteOffset, loca.length);
  const size = hasLongOffsets ? 4 : 2;
  return Array.from({ length: Math.floor(loca.length / size) }, (_, index) =>
    hasLongOffsets ? buffer.readUInt32BE(index * size) : buffer.readUInt16BE(index * size) * 2,
  );
}

function withComponents(glyf: Uint8Array, offsets: readonly number[], used: Iterable<number>): Set<number> {
  const kept = new Set<number>();
  const open = [0, ...used];
  for (let glyph = open.pop(); glyph !== undefined; glyph = open.pop()) {
    const [start, end] = [offsets[glyph], offsets[glyph + 1]];
    if (kept.has(glyph) || start === undefined || end === undefined) continue;
    kept.add(glyph);
    open.push(...components(glyf.subarray(start, end)));
  }
  return kept;
}

/** The glyphs that one is composed of: their number of contours is negative. */
function components(outline: Uint8Array): number[] {
  const buffer = Buffer.from(outline.buffer, outline.byteOffset, outline.length);
  if (buffer.length < 10 || buffer.readInt16BE(0) >= 0) return [];
  const found: number[] = [];
  for (let at = 10; at + 4 <= buffer.length; ) {
    const flags = buffer.readUInt16BE(at);
    found.push(buffer.readUInt16BE(at + 2));
    if ((flags & continues) === 0) break;
    at += 4 + (flags & 0x01 ? 4 : 2) + (flags & 0x08 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
  }
  return found;
}
