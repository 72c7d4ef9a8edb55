import type { Root } from "mdast";
import type { FormatFinding } from "../format-rules.ts";
import { type MarkdownContext, placeOf } from "../markdown/check-markdown.ts";
import { assetName } from "../markdown/link-targets.ts";
import { withDescendants } from "../markdown/walk-tree.ts";

/** The most bytes of images, counted at each use: JSON contains the image at each place. */
export const MAX_IMAGE_WEIGHT = 32 * 1024 * 1024;

/** The body of a file, whose images are counted. */
export interface ImageText extends Pick<MarkdownContext, "path" | "text"> {
  file: string;
  tree: Root;
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
export function imageWeight(texts: readonly ImageText[], assets: MarkdownContext["assets"]): FormatFinding[] {
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
  { file, tree, path, text }: ImageText,
  assets: MarkdownContext["assets"],
  named: Map<string, Naming>,
): void {
  const nodes = withDescendants(tree);
  const definitions = new Map(
    nodes
      .flatMap((node) => (node.type === "definition" ? [[node.identifier, node.url] as const] : []))
      .reverse(),
  );
  const lines = text.split("\n");
  for (const node of nodes) {
    if (node.type !== "image" && node.type !== "imageReference") continue;
    const url = node.type === "image" ? node.url : (definitions.get(node.identifier) ?? "");
    const asset = assets.get(assetName(url, path) ?? "");
    if (asset === undefined) continue;
    const known = named.get(asset.name);
    if (known !== undefined) {
      known.times += 1;
      continue;
    }
    const first: FormatFinding = {
      ...placeOf(file, lines, node),
      severity: "error",
      rule: "image-weight",
      message: "",
    };
    named.set(asset.name, { times: 1, bytes: asset.bytes.length, first });
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, "")} MB`;
}
