import type { FormatFinding, FormatRuleName } from "../format-rules.ts";
import type { Asset } from "../types.ts";
import { type ImageHeader, readImageHeader } from "./image-header.ts";
import { stripJpeg } from "./jpeg.ts";
import { stripPng } from "./png.ts";
import type { StrippedImage } from "./stripped-image.ts";
import { stripWebp } from "./webp.ts";

/** The most that one image may hold, in bytes. */
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
