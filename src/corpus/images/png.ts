import { inflateSync } from "node:zlib";
import {
  DAMAGED,
  type ImageHeader,
  orientationOnly,
  readOrientation,
  type StrippedImage,
  type TurnedImage,
} from "./jpeg.ts";

/** The four letters at `offset` that name a chunk of PNG or RIFF. */
export function chunkName(bytes: Uint8Array, offset: number): string {
  return String.fromCharCode(...bytes.subarray(offset, offset + 4));
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Format and size of a PNG; undefined for other formats. */
export function readPng(bytes: Uint8Array, view: DataView): ImageHeader | undefined {
  if (!PNG_SIGNATURE.every((byte, index) => bytes[index] === byte)) return undefined;
  if (bytes.length < 33 || chunkName(bytes, 12) !== "IHDR") return undefined;
  return { mime: "image/png", width: view.getUint32(16), height: view.getUint32(20) };
}

/** The chunks that decide what is drawn (W3C PNG, third edition), each with its maximum length in bytes. */
const DRAWING: ReadonlyMap<string, number> = new Map([
  ["IHDR", 13],
  ["cHRM", 32],
  ["cICP", 4],
  ["gAMA", 4],
  ["sRGB", 1],
  ["PLTE", 768],
  ["tRNS", 256],
  ["IDAT", Number.POSITIVE_INFINITY],
  ["IEND", 0],
]);

/** For image data that contain more than the picture, such as what an editor cropped. */
const HOLDS_MORE: StrippedImage = {
  problem: "the image's data contain more than its picture: open it in an image editor and export it again",
};

interface Chunk {
  name: string;
  /** The whole chunk: length, name, data, check sum. */
  bytes: Uint8Array;
  data: Uint8Array;
}

/** A PNG with the chunks that draw and its orientation. The frames of an animation are left out, its picture stays. */
export function stripPng(bytes: Uint8Array): StrippedImage {
  const chunks = readChunks(bytes);
  const [header] = chunks;
  if (header?.name !== "IHDR" || header.data.length !== 13 || chunks.at(-1)?.name !== "IEND") return DAMAGED;
  const imageData = Buffer.concat(chunks.filter(({ name }) => name === "IDAT").map(({ data }) => data));
  const judged = judgeImageData(header.data, imageData);
  if (judged !== "picture") return judged === "more" ? HOLDS_MORE : DAMAGED;
  const kept = drawingChunks(chunks);
  const orientation = orientationOf(chunks);
  const parts = kept.map((each) => each.bytes);
  if (orientation !== undefined) {
    const before = kept.findIndex(({ name }) => name === "IDAT");
    parts.splice(before, 0, chunkOf("eXIf", orientationOnly(orientation)));
  }
  return { bytes: Buffer.concat([bytes.subarray(0, 8), ...parts]) };
}

/** A PNG that {@link stripPng} returned, for programs that ignore its orientation. */
export function pngWithoutOrientation(bytes: Uint8Array): TurnedImage {
  const chunks = readChunks(bytes);
  const orientation = orientationOf(chunks);
  if (orientation === undefined) return { bytes };
  const pixels = chunks.filter(({ name }) => name !== "eXIf").map((each) => each.bytes);
  return { bytes: Buffer.concat([bytes.subarray(0, 8), ...pixels]), orientation };
}

/** Browsers use only an eXIf chunk before the image data. */
function orientationOf(chunks: readonly Chunk[]): number | undefined {
  const first = chunks.find(({ name }) => name === "eXIf" || name === "IDAT");
  return first?.name === "eXIf" ? readOrientation(first.data) : undefined;
}

/** The allowed chunks; of all but the image data, the first of each name. */
function drawingChunks(chunks: readonly Chunk[]): Chunk[] {
  const seen = new Set<string>();
  return chunks.filter(({ name, data }) => {
    if (data.length > (DRAWING.get(name) ?? -1) || (name !== "IDAT" && seen.has(name))) return false;
    seen.add(name);
    return true;
  });
}

/** The chunks up to IEND; fewer where the file is cut off. */
function readChunks(bytes: Uint8Array): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let start = 8; start + 12 <= bytes.length; ) {
    const end = start + 12 + view.getUint32(start);
    if (end > bytes.length) return chunks;
    const name = chunkName(bytes, start + 4);
    chunks.push({ name, bytes: bytes.subarray(start, end), data: bytes.subarray(start + 8, end - 4) });
    if (name === "IEND") return chunks;
    start = end;
  }
  return chunks;
}

function chunkOf(name: string, data: Uint8Array): Uint8Array {
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(name, 4, "latin1");
  chunk.set(data, 8);
  chunk.writeUInt32BE(checkSum(chunk.subarray(4, 8 + data.length)), 8 + data.length);
  return chunk;
}

/** CRC-32 of a chunk's name and data (ISO 3309). */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** Samples of a pixel by colour type: grey, true colour, palette, grey with alpha, true colour with alpha. */
const SAMPLES: ReadonlyMap<number, number> = new Map([
  [0, 1],
  [2, 3],
  [3, 1],
  [4, 2],
  [6, 4],
]);

/** The passes of Adam7 interlacing: first pixel and distance between pixels. */
const PASSES = [
  { x: 0, y: 0, stepX: 8, stepY: 8 },
  { x: 4, y: 0, stepX: 8, stepY: 8 },
  { x: 0, y: 4, stepX: 4, stepY: 8 },
  { x: 2, y: 0, stepX: 4, stepY: 4 },
  { x: 0, y: 2, stepX: 2, stepY: 4 },
  { x: 1, y: 0, stepX: 2, stepY: 2 },
  { x: 0, y: 1, stepX: 1, stepY: 2 },
];

/**
 * Whether a PNG's image data (one zlib stream) contain exactly the picture that the header (`IHDR`) states, or more,
 * in the stream or after it. Inflates no more bytes than the picture has.
 */
function judgeImageData(header: Uint8Array, data: Uint8Array): "picture" | "more" | "damaged" {
  const most = bytesOfRows(header);
  if (most === undefined) return "damaged";
  try {
    const { engine } = inflate(data, most);
    return engine.bytesWritten < data.length ? "more" : "picture";
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return code === "ERR_BUFFER_TOO_LARGE" ? "more" : "damaged";
  }
}

/** With `info`, Node returns the engine as well, which counts the bytes that it has read; its types lack that. */
function inflate(data: Uint8Array, maxOutputLength: number): { engine: { bytesWritten: number } } {
  const options = { maxOutputLength, info: true };
  return inflateSync(data, options) as unknown as { engine: { bytesWritten: number } };
}

/** The bytes of all rows of a picture, each with its filter byte; undefined for an invalid header. */
function bytesOfRows(header: Uint8Array): number | undefined {
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const [width, height, depth] = [view.getUint32(0), view.getUint32(4), view.getUint8(8)];
  const samples = SAMPLES.get(view.getUint8(9));
  if (samples === undefined || ![1, 2, 4, 8, 16].includes(depth)) return undefined;
  const rows = (columns: number, count: number) =>
    columns === 0 ? 0 : count * (1 + Math.ceil((columns * samples * depth) / 8));
  if (view.getUint8(12) === 0) return rows(width, height);
  return PASSES.reduce(
    (sum, { x, y, stepX, stepY }) =>
      sum + rows(Math.ceil((width - x) / stepX), Math.max(0, Math.ceil((height - y) / stepY))),
    0,
  );
}
