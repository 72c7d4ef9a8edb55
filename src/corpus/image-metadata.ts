import { chunkName, type ImageHeader, jpegSegments } from "./image-header.ts";

/**
 * An image without what it says of its maker: places, times, names, previews. Keeps what decides how it looks:
 * colour profiles, transparency, the direction of a JPEG. Nothing where the file is cut off or malformed.
 */
export function stripMetadata(bytes: Uint8Array, mime: ImageHeader["mime"]): Uint8Array | undefined {
  switch (mime) {
    case "image/png":
      return stripPng(bytes);
    case "image/jpeg":
      return stripJpeg(bytes);
    case "image/webp":
      return stripWebp(bytes);
  }
}

// Drawing chunks of the PNG specification; text, time, EXIF and private ones are left out.
const PNG_KEPT = new Set([
  "IHDR",
  "PLTE",
  "IDAT",
  "IEND",
  "tRNS",
  "cHRM",
  "gAMA",
  "iCCP",
  "sBIT",
  "sRGB",
  "bKGD",
  "pHYs",
  "cICP",
]);

function stripPng(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [bytes.subarray(0, 8)];
  let offset = 8;
  while (offset + 12 <= bytes.length) {
    const end = offset + 12 + view.getUint32(offset);
    if (end > bytes.length) return undefined;
    const name = chunkName(bytes, offset + 4);
    if (PNG_KEPT.has(name)) parts.push(bytes.subarray(offset, end));
    // What comes after the end is not part of the picture.
    if (name === "IEND") return Buffer.concat(parts);
    offset = end;
  }
  return undefined;
}

function stripJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const segments = jpegSegments(bytes, view);
  const scan = segments.at(-1);
  if (scan?.marker !== 0xda) return undefined;
  const end = lastIndexOfMarker(bytes, 0xd9);
  if (end < scan.end) return undefined;
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  const orientation = segments
    .map(({ start, end: stop }) => readOrientation(bytes.subarray(start, stop)))
    .find((value) => value !== undefined);
  if (orientation !== undefined && orientation > 1) parts.push(orientationSegment(orientation));
  for (const { marker, start, end: stop } of segments) {
    if (isDrawing(marker, bytes, start)) parts.push(bytes.subarray(start, stop));
  }
  parts.push(bytes.subarray(scan.end, end + 2));
  return Buffer.concat(parts);
}

/** APP2 holds the colour profile, APP14 the colour transform; the other APPn and comments hold words. */
function isDrawing(marker: number, bytes: Uint8Array, start: number): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  const name = chunkName(bytes, start + 4);
  return (
    (marker === 0xe0 && name === "JFIF") ||
    (marker === 0xe2 && name === "ICC_") ||
    (marker === 0xee && name === "Adob")
  );
}

function lastIndexOfMarker(bytes: Uint8Array, marker: number): number {
  for (let index = bytes.length - 2; index >= 0; index -= 1) {
    if (bytes[index] === 0xff && bytes[index + 1] === marker) return index;
  }
  return -1;
}

/** The EXIF tag 0x0112 in an APP1 segment: a phone's picture lies on its side without it. */
function readOrientation(segment: Uint8Array): number | undefined {
  if (segment[1] !== 0xe1 || chunkName(segment, 4) !== "Exif" || segment.length < 20) return undefined;
  const tiff = segment.subarray(10);
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return undefined;
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > tiff.length) return undefined;
    if (view.getUint16(entry, little) !== 0x0112) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** An APP1 segment that says nothing but the direction. */
function orientationSegment(value: number): Uint8Array {
  const head = [0xff, 0xe1, 0x00, 0x22, 0x45, 0x78, 0x69, 0x66, 0x00, 0x00];
  const tiff = [0x4d, 0x4d, 0x00, 0x2a, 0x00, 0x00, 0x00, 0x08, 0x00, 0x01];
  const entry = [0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01, 0x00, value, 0x00, 0x00];
  return Uint8Array.from([...head, ...tiff, ...entry, 0x00, 0x00, 0x00, 0x00]);
}

const WEBP_KEPT = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ICCP"]);

function stripWebp(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint32(4, true) + 8;
  if (size > bytes.length) return undefined;
  const parts: Uint8Array[] = [];
  for (let offset = 12; offset + 8 <= size; ) {
    const length = view.getUint32(offset + 4, true);
    const end = offset + 8 + length + (length % 2);
    if (end > size) return undefined;
    const name = chunkName(bytes, offset);
    const chunk = Uint8Array.from(bytes.subarray(offset, end));
    // The flags of the chunks that are left out: animation, XMP, EXIF.
    if (name === "VP8X") chunk[8] = (chunk[8] ?? 0) & 0b11110000 & ~0b1100 & ~0b10;
    if (WEBP_KEPT.has(name)) parts.push(chunk);
    offset = end;
  }
  const body = Buffer.concat(parts);
  const head = Buffer.from("RIFF\0\0\0\0WEBP", "latin1");
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}
