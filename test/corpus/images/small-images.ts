import { crc32, deflateSync } from "node:zlib";

/** A chunk of a PNG. */
export const chunk = (name: string, data: Uint8Array) => {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(typeof crc32 === "function" ? crc32(body) : 0);
  return Buffer.concat([length, body, sum]);
};

/**
 * A grey PNG of the given size with further chunks before its picture, bytes after its end, and rows of its own; what
 * is `behind` follows the rows in their chunk.
 */
export function png(
  width: number,
  height: number,
  extra: [string, string][] = [],
  tail = "",
  rows: Uint8Array = Buffer.alloc(2),
  behind = "",
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    ...extra.map(([name, text]) => chunk(name, Buffer.from(text, "latin1"))),
    chunk("IDAT", Buffer.concat([deflateSync(rows), Buffer.from(behind)])),
    chunk("IEND", Buffer.alloc(0)),
    Buffer.from(tail),
  ]);
}

/** One grey pixel. */
export const PNG = png(1, 1);

/** A segment of a JPEG. */
export const segment = (marker: number, data: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};

/** The EXIF of a photograph: its direction, then words that nobody should read. */
export function exif(orientation: number, words: string): Buffer {
  const tiff = Buffer.from("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\0\0\0\0\0\0\0\0", "latin1");
  tiff.writeUInt16LE(orientation, 18);
  return segment(0xe1, Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff, Buffer.from(words)]));
}

/** The skeleton of a JPEG: further segments, a frame of the given size, a scan without a picture. */
export function jpeg(width: number, height: number, extra: Buffer[] = [], tail = ""): Buffer {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...extra,
    segment(0xc0, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0x34, 0xff, 0xd9]),
    Buffer.from(tail),
  ]);
}

/** A comment in a JPEG. */
export const jpegComment = (words: string) => segment(0xfe, Buffer.from(words));

/** A WebP container with the given chunks. */
export function webp(chunks: [string, Buffer][]): Buffer {
  const parts = chunks.map(([name, data]) => {
    const head = Buffer.from(`${name}\0\0\0\0`, "latin1");
    head.writeUInt32LE(data.length, 4);
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
  });
  const body = Buffer.concat([Buffer.from("WEBP", "latin1"), ...parts]);
  const head = Buffer.from("RIFF\0\0\0\0", "latin1");
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}
