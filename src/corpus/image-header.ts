/** What an image's first bytes say. */
export interface ImageHeader {
  mime: "image/png" | "image/jpeg" | "image/webp";
  width: number;
  height: number;
}

/** Reads kind and size from an image's own bytes, whatever its name says; nothing where they are not such an image's. */
export function readImageHeader(bytes: Uint8Array): ImageHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return readPng(bytes, view) ?? readJpeg(bytes, view) ?? readWebp(bytes, view);
}

/** The four letters at `offset` that name a chunk of PNG or RIFF. */
export function chunkName(bytes: Uint8Array, offset: number): string {
  return String.fromCharCode(...bytes.subarray(offset, offset + 4));
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function readPng(bytes: Uint8Array, view: DataView): ImageHeader | undefined {
  if (!PNG_SIGNATURE.every((byte, index) => bytes[index] === byte)) return undefined;
  if (bytes.length < 33 || chunkName(bytes, 12) !== "IHDR") return undefined;
  return { mime: "image/png", width: view.getUint32(16), height: view.getUint32(20) };
}

/** The size stands in the start-of-frame segment, after any number of others. */
function readJpeg(bytes: Uint8Array, view: DataView): ImageHeader | undefined {
  for (const segment of jpegSegments(bytes, view)) {
    if (!isStartOfFrame(segment.marker)) continue;
    if (segment.end - segment.start < 9) return undefined;
    const at = segment.start;
    return { mime: "image/jpeg", height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return undefined;
}

function isStartOfFrame(marker: number): boolean {
  // C4, C8 and CC name tables and extensions, not frames.
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** A segment of a JPEG file: its marker, and its bytes from the marker on, up to `end`. */
export interface JpegSegment {
  marker: number;
  start: number;
  end: number;
}

/** The segments of a JPEG before its picture data, the start of scan last; none where it is no JPEG. */
export function jpegSegments(bytes: Uint8Array, view: DataView): JpegSegment[] {
  const segments: JpegSegment[] = [];
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8 || bytes[2] !== 0xff) return segments;
  let offset = 2;
  while (offset + 4 <= bytes.length && bytes[offset] === 0xff) {
    const marker = bytes[offset + 1] ?? 0;
    // Any number of FF may fill the gap before a marker.
    if (marker === 0xff) {
      offset += 1;
      continue;
    }
    const end = offset + 2 + view.getUint16(offset + 2);
    if (end < offset + 4 || end > bytes.length) return segments;
    segments.push({ marker, start: offset, end });
    if (marker === 0xda) return segments;
    offset = end;
  }
  return segments;
}

function readWebp(bytes: Uint8Array, view: DataView): ImageHeader | undefined {
  if (bytes.length < 30 || chunkName(bytes, 0) !== "RIFF" || chunkName(bytes, 8) !== "WEBP") return undefined;
  const mime = "image/webp";
  switch (chunkName(bytes, 12)) {
    case "VP8 ":
      // A key frame: three bytes of tag, three of start code, then the sizes in 14 bits each.
      return { mime, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case "VP8L": {
      const bits = view.getUint32(21, true);
      return { mime, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case "VP8X": {
      const width = (view.getUint32(24, true) & 0xffffff) + 1;
      const height = (view.getUint32(26, true) >>> 8) + 1;
      return { mime, width, height };
    }
    default:
      return undefined;
  }
}
