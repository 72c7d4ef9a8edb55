import type { RootContent } from "mdast";
import type { Replacement } from "../rich-text.ts";
import { budget } from "./common-keys.ts";
import { readParagraphs } from "./paragraph.ts";
import { textChanges } from "./text-changes.ts";
import { paragraphElements } from "./to-html.ts";

/**
 * The fences `current` and `proposed` after each other as one text with the changes marked; `proposed` alone
 * as new text, `current` alone as it is. Any other node is left to the caller.
 *
 * @param language BCP 47, for the borders of sentences and words
 */
export function markedChanges(
  node: RootContent,
  next: RootContent | undefined,
  language: string,
): Replacement | undefined {
  if (node.type !== "code") return undefined;
  if (node.lang === "proposed") return { nodes: marked("", node.value, language), count: 1 };
  if (node.lang !== "current") return undefined;
  if (next?.type !== "code" || next.lang !== "proposed")
    return { nodes: marked(node.value, node.value, language), count: 1 };
  return { nodes: marked(node.value, next.value, language), count: 2 };
}

function marked(current: string, proposed: string, language: string): Replacement["nodes"] {
  return paragraphElements(
    textChanges(readParagraphs(current), readParagraphs(proposed), language, budget()),
  );
}
