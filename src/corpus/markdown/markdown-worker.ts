import { parentPort } from "node:worker_threads";
import type { Root } from "mdast";
import { parseMarkdown } from "./parse-markdown.ts";
import { findExcess, type Refusal } from "./tree-limits.ts";

/** The messages of the worker: first that it is ready, then one for each text. */
export type WorkerAnswer = { ready: true } | { tree: Root } | { refused: Refusal };

function answer(text: string): WorkerAnswer {
  try {
    const tree = parseMarkdown(text);
    const refused = findExcess(tree);
    return refused === undefined ? { tree } : { refused };
  } catch (error) {
    // A RangeError: the text nests deeper than the stack.
    const message = error instanceof RangeError ? "marks nested too deep" : "marks that cannot be parsed";
    return { refused: { message, line: 0 } };
  }
}

parentPort?.on("message", (text: string) => parentPort?.postMessage(answer(text)));
parentPort?.postMessage({ ready: true } satisfies WorkerAnswer);
