import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Definition, Root, RootContent, Table } from "mdast";
import { estimateCost, PLAIN_COST } from "./parse-cost.ts";
import { parseMarkdown } from "./parse-markdown.ts";

/** Why a text is refused, and the line, from 1, of the cause. */
export interface Refusal {
  message: string;
  line: number;
}

/** The tree of a text, or why it is refused. */
export type ParsedMarkdown = { tree: Root } | { refused: Refusal };

/**
 * Parses any Markdown within about a second, or refuses it. Ordinary texts are parsed in the main thread,
 * on every machine; expensive ones in a worker with limits; texts beyond all bounds are refused unparsed.
 *
 * @param timeLimit milliseconds that the worker may take
 */
export async function parseGuarded(text: string, timeLimit = TIME_LIMIT_MS): Promise<ParsedMarkdown> {
  const parsed = parseUnlessExpensive(text);
  if (!("expensiveLine" in parsed)) return parsed;
  const answer = await parseInWorker(text, timeLimit);
  if ("tree" in answer) return answer;
  return { refused: { ...answer.refused, line: answer.refused.line || parsed.expensiveLine } };
}

/** Parses a text in this thread, unless it is expensive, by the line of what is most expensive. */
export function parseUnlessExpensive(text: string): ParsedMarkdown | { expensiveLine: number } {
  const { absurd, time, line } = estimateCost(text);
  if (absurd !== undefined) return { refused: { message: absurd, line } };
  return time <= PLAIN_COST ? parsePlain(text, line) : { expensiveLine: line };
}

/** Parses in this thread, without a limit of time; `line` is the one to report where the text nests too deep. */
export function parsePlain(text: string, line: number): ParsedMarkdown {
  try {
    const tree = parseMarkdown(text);
    const refused = findExcess(tree);
    return refused === undefined ? { tree } : { refused };
  } catch (error) {
    // A RangeError: the text nests deeper than the stack.
    if (!(error instanceof RangeError)) throw error;
    return { refused: { message: "marks nested too deep", line } };
  }
}

const TIME_LIMIT_MS = 800;
const START_LIMIT_MS = 15_000;
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };

/** The messages of a worker that parses Markdown: first that it is ready, then an answer to each text. */
export type MarkdownAnswer = { ready: true } | ParsedMarkdown;

/** One worker parses all texts of a run, one after the other; it is replaced after it had to be terminated. */
let current: Promise<Worker> | undefined;
let queue: Promise<unknown> = Promise.resolve();

/** Parses a text in a worker with limits on time and memory; line 0 means that the line is not known. */
function parseInWorker(text: string, timeLimit: number): Promise<ParsedMarkdown> {
  const answer = queue.then(() => parseNow(text, timeLimit));
  queue = answer.catch(() => undefined);
  return answer;
}

async function parseNow(text: string, timeLimit: number): Promise<ParsedMarkdown> {
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
function ask(worker: Worker, text: string, timeLimit: number): Promise<ParsedMarkdown | undefined> {
  return new Promise((resolve) => {
    const finish = (answer: ParsedMarkdown | undefined): void => {
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

const MAX_DEPTH = 64;
const MAX_NODES = 150_000;
const MAX_CELLS = 50_000;
/** The most characters that references may copy from their definitions. */
const MAX_COPIED = 1_000_000;

/** Why a tree is too large or too deep for later stages; undefined where it is not. */
function findExcess(root: Root): Refusal | undefined {
  const pending: { node: Root | RootContent; depth: number }[] = [{ node: root, depth: 0 }];
  const definitions = new Map<string, number>();
  const references: { identifier: string; line: number }[] = [];
  let nodes = 0;
  let cells = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, depth } = next;
    const line = node.position?.start.line ?? 1;
    nodes += 1;
    if (depth > MAX_DEPTH) return { message: `marks nested more than ${MAX_DEPTH} deep`, line };
    if (nodes > MAX_NODES) return { message: `more than ${MAX_NODES} marks`, line };
    if (node.type === "table") cells += filledCells(node);
    if (cells > MAX_CELLS) return { message: `tables with more than ${MAX_CELLS} cells`, line };
    if (node.type === "definition" && !definitions.has(node.identifier))
      definitions.set(node.identifier, sizeOf(node));
    if (node.type === "linkReference" || node.type === "imageReference") {
      references.push({ identifier: node.identifier, line });
    }
    if ("children" in node)
      for (const child of node.children) pending.push({ node: child, depth: depth + 1 });
  }
  return findCopies(references, definitions);
}

/** Rows with fewer cells than the header row are filled up in the output. */
function filledCells(table: Table): number {
  return table.children.length * (table.children[0]?.children.length ?? 0);
}

function sizeOf({ url, title }: Definition): number {
  return url.length + (title?.length ?? 0);
}

function findCopies(
  references: readonly { identifier: string; line: number }[],
  definitions: ReadonlyMap<string, number>,
): Refusal | undefined {
  let copied = 0;
  for (const { identifier, line } of references) {
    copied += definitions.get(identifier) ?? 0;
    if (copied > MAX_COPIED) return { message: "references that copy long definitions over and over", line };
  }
  return undefined;
}

/** The built worker of this room: beside the built program, or in `dist/` where the sources are run as they are. */
export function workerFile(): string {
  const places = ["./markdown-worker.js", "../../../dist/markdown-worker.js"];
  const files = places.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const found = files.find((file) => existsSync(file));
  if (found === undefined) throw new Error("the worker of the corpus is not built: run npm run build");
  return found;
}
