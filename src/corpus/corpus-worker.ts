import { parentPort } from "node:worker_threads";
import type { SourceFile } from "./folder/read-folder.ts";
import { findExcess, type MarkdownAnswer } from "./markdown/guarded-parse.ts";
import { parseMarkdown } from "./markdown/parse-markdown.ts";

/** The message about a batch of files: a result for each, none for a file that has to be parsed within limits. */
export interface FilesAnswer {
  examined: unknown[];
}

function parse(text: string): MarkdownAnswer {
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

async function examine(files: readonly SourceFile[]): Promise<FilesAnswer> {
  const { examineBatch, withoutFunctions } = await import("./examine-file.ts");
  return { examined: (await examineBatch(files)).map((file) => file && withoutFunctions(file)) };
}

parentPort?.on("message", async (message: string | readonly SourceFile[]) => {
  parentPort?.postMessage(typeof message === "string" ? parse(message) : await examine(message));
});
parentPort?.postMessage({ ready: true } satisfies MarkdownAnswer);
