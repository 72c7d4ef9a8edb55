import { inflateSync } from "node:zlib";

/** Samples of a pixel by colour type: grey, true colour, palette, grey with alpha, true colour with alpha. */
const SAMPLES: ReadonlyMap<number, number> = new Map([
  [0, 1],
  [2, 3],
  [3, 1],
  [4, 2],
  [6, 4],
]);

/** Adam7: where the pixels of each pass begin, and how far apart they are. */
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
 * Whether a PNG's image data (one zlib stream) hold the picture that the header (`IHDR`) states, or more than that,
 * within the stream or behind it. Unpacks no more bytes than the picture has.
 */
export function judgeImageData(header: Uint8Array, data: Uint8Array): "picture" | "more" | "damaged" {
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

/** How many bytes the rows of a picture have, each with its filter; nothing where the header is none. */
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
