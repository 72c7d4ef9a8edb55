/** A segment of a JPEG from its marker up to `end`; that of a scan includes the entropy-coded data. */
export interface JpegSegment {
  marker: number;
  start: number;
  end: number;
}

const SOS = 0xda;
const EOI = 0xd9;

/**
 * The segments of a JPEG's first picture (ITU-T T.81, annex B) up to its end of image; fewer where it is cut off or
 * malformed, none where it is no JPEG.
 */
export function* jpegSegments(bytes: Uint8Array): Generator<JpegSegment> {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return;
  let start = 2;
  while (start + 2 <= bytes.length && bytes[start] === 0xff) {
    const marker = bytes[start + 1] ?? 0;
    if (marker === 0xff) {
      // Any number of FF may fill the gap before a marker.
      start += 1;
      continue;
    }
    if (marker === EOI) return yield { marker, start, end: start + 2 };
    // Markers without a length are escapes and restarts, which stand in a scan only, or begin another picture.
    if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8)) return;
    const length = ((bytes[start + 2] ?? 0) << 8) | (bytes[start + 3] ?? 0);
    let end = start + 2 + length;
    if (length < 2 || end > bytes.length) return;
    if (marker === SOS) end = endOfScan(bytes, end);
    yield { marker, start, end };
    start = end;
  }
}

/** Where entropy-coded data end: at the first marker that is no restart; FF 00 is a byte FF of the data. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    if (at < 0) return bytes.length;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
    at += 2;
  }
}
