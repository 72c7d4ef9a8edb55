import type { FormatFinding, FormatRuleName } from "../format-rules.ts";
import type { Asset } from "../types.ts";
import { type ImageHeader, readImageHeader } from "./image-header.ts";
import { jpegPixels } from "./jpeg.ts";
import { pngPixels } from "./png.ts";
import type { Pixels } from "./stripped-image.ts";
import { webpPixels } from "./webp.ts";

/** The most that one image may hold, in bytes. */
export const MAX_ASSET_BYTES = 2_097_152;
/** The most pixels that one image may have: a page at 600 dots an inch has 35 million. */
const MAX_PIXELS = 40_000_000;
const MAX_SIDE = 16_384;

/**
 * Reads an image, told by its bytes and never by its name, and keeps its pixels and nothing else. `name` is relative
 * to `assets/`. What is no image that may be shown is a finding.
 */
export function readAsset(
  file: string,
  name: string,
  bytes: Uint8Array,
): { asset?: Asset; finding?: FormatFinding } {
  const header = readImageHeader(bytes);
  if (header === undefined)
    return refuse(file, "asset-type", "not a PNG, JPEG or WebP image: nothing else is shown");
  const { mime, width, height } = header;
  if (width === 0 || height === 0) return refuse(file, "asset-type", "the image has no width or no height");
  if (width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS) {
    const most = `${MAX_PIXELS / 1_000_000} million pixels, ${MAX_SIDE} a side`;
    return refuse(file, "asset-too-large", `the image has ${width} × ${height} pixels; the most is ${most}`);
  }
  const pixels = pixelsOnly(bytes, mime);
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
 * An image that holds its pixels and how it is to be turned, nothing else: each part of the file is on a list of what
 * draws, or is left out. No place, time, name, preview, second picture, film, colour profile (which may name a
 * screen), and nothing behind the picture's end.
 */
function pixelsOnly(bytes: Uint8Array, mime: ImageHeader["mime"]): Pixels {
  switch (mime) {
    case "image/png":
      return pngPixels(bytes);
    case "image/jpeg":
      return jpegPixels(bytes);
    case "image/webp":
      return webpPixels(bytes);
  }
}
