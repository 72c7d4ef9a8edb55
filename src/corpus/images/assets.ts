import type { FormatFinding, FormatRuleName } from "../format-rules.ts";
import { assetName, type ShownImage } from "../markdown/link-targets.ts";
import type { Asset } from "../types.ts";
import {
  DAMAGED,
  type ImageHeader,
  orientationOnly,
  readJpeg,
  readOrientation,
  type StrippedImage,
  stripJpeg,
} from "./jpeg.ts";
import { chunkName, readPng, stripPng } from "./png.ts";

/** The most bytes of images, counted at each use: JSON contains the image at each place. */
export const MAX_IMAGE_WEIGHT = 32 * 1024 * 1024;

/** The images that the body of a file shows. */
export interface ShownImages {
  /** The file's path inside the conference, with `/`. */
  path: string;
  images: readonly ShownImage[];
}

interface Naming {
  times: number;
  bytes: number;
  first: FormatFinding;
}

/**
 * A finding where the images of all texts, counted each time they are shown, have too many bytes: it names
 * the one with the most bytes, at its first place.
 */
export function imageWeight(
  texts: readonly ShownImages[],
  assets: ReadonlyMap<string, Asset>,
): FormatFinding[] {
  const named = new Map<string, Naming>();
  for (const text of texts) countImages(text, assets, named);
  const total = [...named.values()].reduce((sum, { times, bytes }) => sum + times * bytes, 0);
  if (total <= MAX_IMAGE_WEIGHT) return [];
  const byWeight = [...named].sort(([, a], [, b]) => b.times * b.bytes - a.times * a.bytes);
  return byWeight.slice(0, 1).map(([name, { times, bytes, first }]) => ({
    ...first,
    message: [
      `the images of this conference's texts have ${megabytes(total)} together, counting each use; the most is ${megabytes(MAX_IMAGE_WEIGHT)}`,
      `assets/${name} has ${megabytes(bytes)} and is used ${times === 1 ? "once" : `${times} times`}: make it smaller, or use it in fewer places`,
    ].join(". "),
  }));
}

function countImages(
  { path, images }: ShownImages,
  assets: ReadonlyMap<string, Asset>,
  named: Map<string, Naming>,
): void {
  for (const { url, ...place } of images) {
    const asset = assets.get(assetName(url, path) ?? "");
    if (asset === undefined) continue;
    const known = named.get(asset.name);
    if (known !== undefined) {
      known.times += 1;
      continue;
    }
    const first: FormatFinding = { ...place, severity: "error", rule: "image-weight", message: "" };
    named.set(asset.name, { times: 1, bytes: asset.bytes.length, first });
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, "")} MB`;
}

/** Reads format and size from an image's bytes, not its name; undefined for other formats. */
export function readImageHeader(bytes: Uint8Array): ImageHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return readPng(bytes, view) ?? readJpeg(bytes, view) ?? readWebp(bytes, view);
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

/** The most that one image may contain, in bytes. */
export const MAX_ASSET_BYTES = 2_097_152;
/** The most pixels that one image may have: a page at 600 dots an inch has 35 million. */
const MAX_PIXELS = 40_000_000;
const MAX_SIDE = 16_384;

/**
 * Reads an image, whose format is taken from its bytes, and strips its metadata. `name` is relative
 * to `assets/`. A file that is no PNG, JPEG or WebP image is a finding.
 */
export function readAsset(
  file: string,
  name: string,
  bytes: Uint8Array,
): { asset?: Asset; finding?: FormatFinding } {
  const header = readImageHeader(bytes);
  if (header === undefined)
    return refuse(file, "asset-type", "not a PNG, JPEG or WebP image: other formats are not supported");
  const { mime, width, height } = header;
  if (width === 0 || height === 0) return refuse(file, "asset-type", "the image has no width or no height");
  if (width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS) {
    const most = `${MAX_PIXELS / 1_000_000} million pixels, ${MAX_SIDE} a side`;
    return refuse(file, "asset-too-large", `the image has ${width} × ${height} pixels; the most is ${most}`);
  }
  const pixels = stripMetadata(bytes, mime);
  if ("problem" in pixels) return refuse(file, "asset-type", pixels.problem);
  return { asset: { name, mime, bytes: Uint8Array.from(pixels.bytes), width, height } };
}

/** A file under `assets/` that is larger than {@link MAX_ASSET_BYTES}. */
export function assetTooLarge(file: string, bytes: number): FormatFinding {
  const message = `the image has ${Math.ceil(bytes / 1024)} KB; the most is ${MAX_ASSET_BYTES / 1024} KB`;
  return { file, line: 1, column: 1, severity: "error", rule: "asset-too-large", message };
}

function refuse(file: string, rule: FormatRuleName, message: string): { finding: FormatFinding } {
  return { finding: { file, line: 1, column: 1, severity: "error", rule, message } };
}

/**
 * An image reduced to its pixels and orientation: only the parts of the file that are on an allow-list are
 * kept. No place, time, name, preview, second picture, film, colour profile (which may name a
 * screen), and nothing after the end of the picture.
 */
function stripMetadata(bytes: Uint8Array, mime: ImageHeader["mime"]): StrippedImage {
  switch (mime) {
    case "image/png":
      return stripPng(bytes);
    case "image/jpeg":
      return stripJpeg(bytes);
    case "image/webp":
      return stripWebp(bytes);
  }
}

const FLAG_ALPHA = 0b10000;
const FLAG_EXIF = 0b1000;

/** A WebP with only the chunks of one picture and its orientation; an animation is refused. */
function stripWebp(bytes: Uint8Array): StrippedImage {
  const chunks = readChunks(bytes);
  if (chunks === undefined) return DAMAGED;
  const find = (name: string) => chunks.find((each) => each.name === name)?.data;
  if (find("ANIM") || find("ANMF")) return { problem: "the image is an animation: export one picture of it" };
  const lossy = find("VP8 ");
  const lossless = find("VP8L");
  const picture = lossy ? chunkOf("VP8 ", lossy) : lossless && chunkOf("VP8L", lossless);
  if (picture === undefined) return DAMAGED;
  const extended = find("VP8X");
  if (extended === undefined) return riff([picture]);
  if (extended.length < 10) return DAMAGED;
  const alpha = lossy && find("ALPH");
  const orientation = readOrientation(withoutPrefix(find("EXIF") ?? new Uint8Array()));
  const hasAlpha = ((extended[0] ?? 0) & FLAG_ALPHA) > 0;
  const flags = (hasAlpha ? FLAG_ALPHA : 0) | (orientation === undefined ? 0 : FLAG_EXIF);
  return riff([
    chunkOf("VP8X", Uint8Array.from([flags, 0, 0, 0, ...extended.subarray(4, 10)])),
    ...(alpha ? [chunkOf("ALPH", alpha)] : []),
    picture,
    ...(orientation === undefined ? [] : [chunkOf("EXIF", orientationOnly(orientation))]),
  ]);
}

/** The chunks of the RIFF container up to the size that it states; undefined where it is cut off or malformed. */
function readChunks(bytes: Uint8Array): { name: string; data: Uint8Array }[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint32(4, true) + 8;
  if (size > bytes.length) return undefined;
  const chunks: { name: string; data: Uint8Array }[] = [];
  for (let start = 12; start + 8 <= size; ) {
    const end = start + 8 + view.getUint32(start + 4, true);
    if (end > size) return undefined;
    chunks.push({ name: chunkName(bytes, start), data: bytes.subarray(start + 8, end) });
    // Chunks are padded to an even length.
    start = end + (end % 2);
  }
  return chunks;
}

function chunkOf(name: string, data: Uint8Array): Uint8Array {
  const chunk = Buffer.alloc(8 + data.length + (data.length % 2));
  chunk.write(name, 0, "latin1");
  chunk.writeUInt32LE(data.length, 4);
  chunk.set(data, 8);
  return chunk;
}

function riff(chunks: Uint8Array[]): StrippedImage {
  const body = Buffer.concat(chunks);
  const head = Buffer.from("RIFF\0\0\0\0WEBP", "latin1");
  head.writeUInt32LE(body.length + 4, 4);
  return { bytes: Buffer.concat([head, body]) };
}

/** Without the prefix "Exif\0\0" of JPEG, which some encoders write in WebP too. */
function withoutPrefix(exif: Uint8Array): Uint8Array {
  return chunkName(exif, 0) === "Exif" ? exif.subarray(6) : exif;
}
