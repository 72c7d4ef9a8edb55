import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Root } from "mdast";
import { estimateCost, PLAIN_COST } from "./parse-cost.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { findExcess, type Refusal } from "./tree-limits.ts";

/** A text is so expensive that it is parsed in a worker with a limit of time, while nothing else computes. */
export class ExpensiveText extends Error {
  override name = "ExpensiveText";
}

/**
 * Parses any Markdown within about a second, or refuses it. Ordinary texts are parsed in the main thread,
 * on every machine; expensive ones in a worker with limits; texts beyond all bounds are refused unparsed.
 *
 * @param timeLimit milliseconds that the worker may take
 * @throws ExpensiveText with `isPlain`, instead of starting the worker
 */
export async function parseGuarded(
  text: string,
  isPlain = false,
  timeLimit = TIME_LIMIT_MS,
): Promise<{ tree: Root } | { refused: Refusal }> {
  const cost = estimateCost(text);
  if (cost.absurd !== undefined) return { refused: { message: cost.absurd, line: cost.line } };
  if (cost.time <= PLAIN_COST) return parsePlain(text, cost.line);
  if (isPlain) throw new ExpensiveText();
  const answer = await parseInWorker(text, timeLimit);
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

const TIME_LIMIT_MS = 800;
const START_LIMIT_MS = 15_000;
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };

type Answer = { tree: Root } | { refused: Refusal };

/** The messages of the worker about Markdown: first that it is ready, then one for each text. */
export type MarkdownAnswer = { ready: true } | Answer;

/** One worker parses all texts of a run, one after the other; it is replaced after it had to be terminated. */
let current: Promise<Worker> | undefined;
let queue: Promise<unknown> = Promise.resolve();

/** Parses a text in a worker with limits on time and memory; line 0 means that the line is not known. */
function parseInWorker(text: string, timeLimit: number): Promise<Answer> {
  const answer = queue.then(() => parseNow(text, timeLimit));
  queue = answer.catch(() => undefined);
  return answer;
}

async function parseNow(text: string, timeLimit: number): Promise<Answer> {
  current ??= startWorker();
  const worker = await current;
  worker.ref();
  const answer = await ask(worker, text, timeLimit);
  worker.unref();
  if (answer !== undefined) return answer;
  current = undefined;
  await worker.terminate();
  return {
    refused: { message: "marks so dense or so deeply nested that parsing them takes too long", line: 0 },
  };
}

/** The worker's answer; undefined where it took too long or ran out of memory. */
function ask(worker: Worker, text: string, timeLimit: number): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const finish = (answer: Answer | undefined): void => {
      clearTimeout(timer);
      worker.off("message", receive);
      worker.off("exit", fail);
      resolve(answer);
    };
    const receive = (answer: MarkdownAnswer): void => finish("ready" in answer ? undefined : answer);
    const fail = (): void => finish(undefined);
    const timer = setTimeout(fail, timeLimit);
    worker.on("message", receive);
    worker.on("exit", fail);
    worker.postMessage(text);
  });
}

function startWorker(): Promise<Worker> {
  const worker = new Worker(workerFile(), { resourceLimits: RESOURCE_LIMITS });
  return new Promise((resolve, reject) => {
    const fail = (reason: Error): void => {
      clearTimeout(timer);
      current = undefined;
      void worker.terminate();
      reject(reason);
    };
    const timer = setTimeout(() => fail(new Error("the Markdown worker does not start")), START_LIMIT_MS);
    // A later error event means that memory ran out; the worker then exits, which `ask` handles.
    worker.on("error", fail);
    worker.once("message", () => {
      clearTimeout(timer);
      resolve(worker);
    });
  });
}

/** The built worker of this room: beside the built program, or in `dist/` where the sources are run as they are. */
export function workerFile(): string {
  const places = ["./corpus-worker.js", "../../../dist/corpus-worker.js"];
  const files = places.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const found = files.find((file) => existsSync(file));
  if (found === undefined) throw new Error("the worker of the corpus is not built: run npm run build");
  return found;
}
