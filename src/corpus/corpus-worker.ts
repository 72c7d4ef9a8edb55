import { parentPort } from "node:worker_threads";
import type { SourceFile } from "./folder/read-folder.ts";
import { type MarkdownAnswer, parsePlain } from "./markdown/guarded-parse.ts";

/** The answer to a batch of files: a result for each, undefined for one that has to be parsed with a limit of time. */
export interface FilesAnswer {
  examined: unknown[];
}

function parse(text: string): MarkdownAnswer {
  try {
    return parsePlain(text, 0);
  } catch {
    // An error would end the thread.
    return { refused: { message: "marks that cannot be parsed", line: 0 } };
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
