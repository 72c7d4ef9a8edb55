import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Refusal } from "./markdown-tree-limits.ts";

/** Of all texts of a file together. A long resolution has some hundreds; each costs the comparison its own time. */
const MOST_SEAMS = 20_000;
const SEAM = /[*_]+|[.!?;:。](?=\s)/g;

/**
 * Whether the texts of a body, current and proposed, can be set beside each other in sensible time; if not, why not.
 * Every mark of emphasis and every end of a sentence parts what is compared word by word.
 */
export function findDenseText(root: Root): Refusal | undefined {
  let seams = 0;
  let line = 0;
  visit(root, "code", (node) => {
    const before = seams;
    for (const _ of node.value.matchAll(SEAM)) seams += 1;
    if (before <= MOST_SEAMS && seams > MOST_SEAMS) line = node.position?.start.line ?? 1;
  });
  if (seams <= MOST_SEAMS) return undefined;
  const message = `${seams} marks of emphasis and ends of sentences in blocks of text; the most is ${MOST_SEAMS}`;
  return { message, line };
}
