import { posix } from "node:path";
import type { Corpus } from "../corpus/types.ts";

/** What a link in one file of the corpus points to, for a reader who sees the given proposals. */
export type LinkResolver = (path: string) => string | undefined;

/**
 * Resolves relative file paths (`../citel/iap-63a1-5.md`) as seen from a file of the conference to anchors of
 * the brief, earlier keys included. A target that the reader does not see resolves to nothing.
 *
 * @param insidePath the file's path inside the conference: `citel/iap-63a1-5.md`
 */
export function linkResolver(
  insidePath: string,
  corpus: Corpus,
  seen: ReadonlyMap<string, unknown>,
): LinkResolver {
  return (path) => {
    const file = decoded(path.split("#", 1)[0] ?? "");
    if (file === undefined || !file.endsWith(".md")) return undefined;
    const inside = posix.join(posix.dirname(insidePath), file).slice(0, -".md".length);
    if (inside.startsWith("issues/"))
      return corpus.issues.some(({ slug }) => inside === `issues/${slug}`) ? `#${inside}` : undefined;
    const key = corpus.renames.get(inside) ?? inside;
    return seen.has(key) ? `#${key}` : undefined;
  };
}

/** Resolves the relative path of an image as seen from a file to the image's bytes as a `data:` URL. */
export function imageResolver(insidePath: string, corpus: Corpus): LinkResolver {
  return (path) => {
    const file = decoded(path);
    if (file === undefined) return undefined;
    const inside = posix.join(posix.dirname(insidePath), file);
    if (!inside.startsWith("assets/")) return undefined;
    const asset = corpus.assets.get(inside.slice("assets/".length));
    if (asset === undefined) return undefined;
    return `data:${asset.mime};base64,${Buffer.from(asset.bytes).toString("base64")}`;
  };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
