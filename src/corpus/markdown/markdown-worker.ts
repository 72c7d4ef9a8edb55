import { parentPort } from "node:worker_threads";
import { type MarkdownAnswer, parsePlain, parseUnlessExpensive } from "./guarded-parse.ts";

function parse(text: string): MarkdownAnswer {
  try {
    return parsePlain(text, 0);
  } catch {
    // An error would end the thread.
    return { refused: { message: "marks that cannot be parsed", line: 0 } };
  }
}

// One text is parsed though it may be expensive, within the limits of the thread; of several only those that are not.
parentPort?.on("message", (message: string | readonly string[]) => {
  parentPort?.postMessage(typeof message === "string" ? parse(message) : message.map(parseUnlessExpensive));
});
parentPort?.postMessage({ ready: true } satisfies MarkdownAnswer);
