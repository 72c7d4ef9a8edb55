import type { Root } from "mdast";
import { estimateCost, PLAIN_COST } from "./parse-cost.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { findExcess, type Refusal } from "./tree-limits.ts";
import { parseInWorker } from "./worker-client.ts";

/**
 * Parses any Markdown within about a second, or refuses it. Ordinary texts are parsed in the main thread,
 * on every machine; expensive ones in a worker with limits; texts beyond all bounds are refused unparsed.
 */
export async function parseGuarded(text: string): Promise<{ tree: Root } | { refused: Refusal }> {
  const cost = estimateCost(text);
  if (cost.absurd !== undefined) return { refused: { message: cost.absurd, line: cost.line } };
  if (cost.time <= PLAIN_COST) return parsePlain(text, cost.line);
  const answer = await parseInWorker(text);
  if ("tree" in answer) return answer;
  return { refused: { ...answer.refused, line: answer.refused.line || cost.line } };
}

function parsePlain(text: string, line: number): { tree: Root } | { refused: Refusal } {
  try {
    const tree = parseMarkdown(text);
    const refused = findExcess(tree);
    return refused === undefined ? { tree } : { refused };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { refused: { message: "marks nested too deep", line } };
  }
}
