/** Format and size of an image. */
export interface ImageHeader {
  mime: "image/png" | "image/jpeg" | "image/webp";
  width: number;
  height: number;
}

/** An image without metadata, or why it cannot be had. */
export type StrippedImage = { bytes: Uint8Array } | { problem: string };

export const DAMAGED: StrippedImage = { problem: "the image is cut off or damaged" };

/** An image without its orientation, and its EXIF orientation, 2 to 8, where it has one. */
export interface TurnedImage {
  bytes: Uint8Array;
  orientation?: number | undefined;
}

/** Format and size of a JPEG; undefined for other formats. The size is in the start-of-frame segment, after any number of others. */
export function readJpeg(bytes: Uint8Array, view: DataView): ImageHeader | undefined {
  for (const { marker, start, end } of jpegSegments(bytes)) {
    if (!isStartOfFrame(marker)) continue;
    if (end - start < 9) return undefined;
    return { mime: "image/jpeg", height: view.getUint16(start + 5), width: view.getUint16(start + 7) };
  }
  return undefined;
}

function isStartOfFrame(marker: number): boolean {
  // C4, C8 and CC name tables and extensions, not frames.
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

const ORIENTATION = 0x0112;
const SHORT = 3;

/** The EXIF orientation, 2 to 8, from EXIF data (a TIFF file); undefined where there is none or it is 1. */
export function readOrientation(tiff: Uint8Array): number | undefined {
  if (tiff.length < 8) return undefined;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return undefined;
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > tiff.length) return undefined;
    if (view.getUint16(entry, little) !== ORIENTATION || view.getUint16(entry + 2, little) !== SHORT)
      continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 2 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** EXIF data (a TIFF file) that contain the orientation alone. */
export function orientationOnly(value: number): Uint8Array {
  const head = [0x4d, 0x4d, 0x00, 0x2a, 0x00, 0x00, 0x00, 0x08, 0x00, 0x01];
  const entry = [0x01, 0x12, 0x00, SHORT, 0x00, 0x00, 0x00, 0x01, 0x00, value, 0x00, 0x00];
  return Uint8Array.from([...head, ...entry, 0x00, 0x00, 0x00, 0x00]);
}

const APP0 = 0xe0;
const APP1 = 0xe1;
const APP14 = 0xee;
const SOS = 0xda;
const EOI = 0xd9;

/**
 * A JPEG (ITU-T T.81) with only the segments that decide what is drawn, up to the first end of image: cameras put
 * previews, second pictures and films after it.
 */
export function stripJpeg(bytes: Uint8Array): StrippedImage {
  const parts: Uint8Array[] = [];
  let orientation: number | undefined;
  for (const { marker, start, end } of jpegSegments(bytes)) {
    const segment = bytes.subarray(start, end);
    orientation ??= marker === APP1 ? exifOrientation(segment) : undefined;
    if (marker === EOI) {
      const turned = orientation === undefined ? [] : [exifSegment(orientation)];
      return { bytes: Buffer.concat([bytes.subarray(0, 2), ...turned, ...parts, segment]) };
    }
    const kept = drawingPart(marker, segment);
    if (kept === "malformed") return DAMAGED;
    if (kept !== undefined) parts.push(kept);
  }
  return DAMAGED;
}

/** A JPEG that {@link stripJpeg} returned, for programs that ignore its orientation. */
export function jpegWithoutOrientation(bytes: Uint8Array): TurnedImage {
  const exif = [...jpegSegments(bytes)].find(({ marker }) => marker === APP1);
  if (exif === undefined) return { bytes };
  return {
    bytes: Buffer.concat([bytes.subarray(0, exif.start), bytes.subarray(exif.end)]),
    orientation: exifOrientation(bytes.subarray(exif.start, exif.end)),
  };
}

/** The part of a segment that is kept, if any. */
function drawingPart(marker: number, segment: Uint8Array): Uint8Array | "malformed" | undefined {
  if (marker === APP0) return jfif(segment);
  if (marker === APP14) return adobe(segment);
  const dataLength = DRAWING[marker];
  if (dataLength === undefined) return isOther(marker) ? undefined : "malformed";
  const data = segment.subarray(4);
  const stated = ((segment[2] ?? 0) << 8) | (segment[3] ?? 0);
  return dataLength(data) === stated - 2 ? segment : "malformed";
}

/** Segments that are dropped: application data (APPn), extensions (JPGn), comments, number of lines (DNL). */
function isOther(marker: number): boolean {
  return (marker >= 0xe0 && marker <= 0xfe) || marker === 0xdc;
}

/** The segments that are kept, each with the length of its data by its own counts; any other length is malformed. */
const DRAWING: Readonly<Record<number, (data: Uint8Array) => number>> = {
  // Frames that browsers show: baseline, extended sequential, progressive.
  192: frameLength,
  193: frameLength,
  194: frameLength,
  196: huffmanTablesLength,
  [SOS]: (data) => 4 + 2 * (data[0] ?? 0),
  219: quantizationTablesLength,
  // The restart interval.
  221: () => 2,
};

function frameLength(data: Uint8Array): number {
  return 6 + 3 * (data[5] ?? 0);
}

function huffmanTablesLength(data: Uint8Array): number {
  let at = 0;
  while (at < data.length) {
    const counts = data.subarray(at + 1, at + 17);
    at += 17 + counts.reduce((sum, count) => sum + count, 0);
  }
  return at;
}

function quantizationTablesLength(data: Uint8Array): number {
  let at = 0;
  while (at < data.length) at += 1 + ((data[at] ?? 0) >> 4 === 0 ? 64 : 128);
  return at;
}

/** The JFIF header without a thumbnail. */
function jfif(segment: Uint8Array): Uint8Array | undefined {
  if (!startsWith(segment, "JFIF\0") || segment.length < 18) return undefined;
  return Uint8Array.from([0xff, APP0, 0x00, 0x10, ...segment.subarray(4, 16), 0, 0]);
}

/** Adobe's APP14 segment, whose last byte is the colour transform. */
function adobe(segment: Uint8Array): Uint8Array | undefined {
  if (!startsWith(segment, "Adobe") || segment.length < 16) return undefined;
  return Uint8Array.from([
    0xff,
    APP14,
    0x00,
    0x0e,
    ...Buffer.from("Adobe"),
    0,
    100,
    0,
    0,
    0,
    0,
    segment[15] ?? 0,
  ]);
}

function exifOrientation(segment: Uint8Array): number | undefined {
  return startsWith(segment, "Exif\0\0") ? readOrientation(segment.subarray(10)) : undefined;
}

function exifSegment(orientation: number): Uint8Array {
  return Buffer.concat([Buffer.from("\xff\xe1\0\x22Exif\0\0", "latin1"), orientationOnly(orientation)]);
}

function startsWith(segment: Uint8Array, name: string): boolean {
  return Buffer.from(segment.subarray(4, 4 + name.length)).toString("latin1") === name;
}

/** A segment of a JPEG from its marker up to `end`; that of a scan includes the entropy-coded data. */
interface JpegSegment {
  marker: number;
  start: number;
  end: number;
}

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
    // Markers without a length are escapes and restarts, which are in a scan only, or begin another picture.
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
