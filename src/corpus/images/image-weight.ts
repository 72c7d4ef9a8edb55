import type { FormatFinding } from "../format-rules.ts";
import { assetName, type ShownImage } from "../markdown/link-targets.ts";
import type { Asset } from "../types.ts";

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
