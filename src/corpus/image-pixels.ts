import type { ImageHeader } from "./image-header.ts";
import { jpegPixels } from "./image-jpeg.ts";
import { pngPixels } from "./image-png.ts";
import type { Pixels } from "./image-result.ts";
import { webpPixels } from "./image-webp.ts";

/**
 * An image that holds its pixels and how it is to be turned, nothing else: each part of the file is on a list of what
 * draws, or is left out. No place, time, name, preview, second picture, film, colour profile (which may name a
 * screen), and nothing behind the picture's end.
 */
export function pixelsOnly(bytes: Uint8Array, mime: ImageHeader["mime"]): Pixels {
  switch (mime) {
    case "image/png":
      return pngPixels(bytes);
    case "image/jpeg":
      return jpegPixels(bytes);
    case "image/webp":
      return webpPixels(bytes);
  }
}
