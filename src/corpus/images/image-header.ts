import { jpegSegments } from "./jpeg.ts";

/** Format and size of an image. */
export interface ImageHeader {
  mime: "image/png" | "image/jpeg" | "image/webp";
  width: number;
  height: number;
}

/** Reads format and size from an image's bytes, not its name; undefined for other formats. */
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

/** The size is in the start-of-frame segment, after any number of others. */
function readJpeg(bytes: Uint8Array, view: DataView): ImageHeader | undefined {
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
