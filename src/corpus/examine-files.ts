import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { type ExaminedFile, examine } from "./examine-file.ts";
import type { SourceFile } from "./folder/read-folder.ts";
import {
  type MarkdownAnswer,
  parseGuarded,
  parseUnlessExpensive,
  workerFile,
} from "./markdown/guarded-parse.ts";
import { draftOf, type FileDraft, type OpenedFile, openFile } from "./read-file.ts";

/** With fewer files, starting a thread takes longer than it saves. */
const FEWEST_FILES = 150;
const MOST_THREADS = 3;
/** The number of files in a batch, and of batches that a thread may have before it answers. */
const BATCH = 12;
const AHEAD = 2;

/** Starts the threads that are worth starting for a number of files, none for a few; they run until `endThreads`. */
export function startThreads(files: number): Worker[] {
  const count = files < FEWEST_FILES ? 0 : Math.min(availableParallelism() - 1, MOST_THREADS);
  return Array.from({ length: count }, startThread);
}

function startThread(): Worker {
  const thread = new Worker(workerFile());
  // While the files are read, nothing else listens: an error that nothing listens to ends the program.
  thread.on("error", () => undefined);
  return thread;
}

/** Ends the threads. */
export async function endThreads(threads: readonly Worker[]): Promise<void> {
  await Promise.all(threads.map((thread) => thread.terminate()));
}

type Parsed = ReturnType<typeof parseUnlessExpensive>;

/** Files that are parsed and examined together, and the index of the first among all. */
interface Batch {
  first: number;
  files: readonly OpenedFile[];
}

interface Work {
  /** Batches whose Markdown no thread parses yet. */
  opened: Batch[];
  /** The number of batches that the other threads are parsing. */
  away: number;
  parsed: { batch: Batch; trees: readonly Parsed[] }[];
  /** Called when a thread has answered, or has failed. */
  wake: () => void;
}

/**
 * Examines files. The other threads parse Markdown and nothing else: a thread that did everything would load, and optimize,
 * all the code once more. This one parses what they have no time for. The results are in the order of the files.
 */
export async function examineFiles(
  sources: readonly SourceFile[],
  threads: readonly Worker[],
): Promise<ExaminedFile[]> {
  const work: Work = { opened: [], away: 0, parsed: [], wake: () => undefined };
  const feeds = threads.map((thread) => feeder(thread, work));
  for (let first = 0; first < sources.length; first += BATCH) {
    work.opened.push({ first, files: sources.slice(first, first + BATCH).map(openFile) });
    for (const feed of feeds) feed();
    await receiveAnswers();
  }
  const results: ExaminedFile[] = [];
  const expensive = new Map<number, OpenedFile>();
  for (;;) {
    const next = work.parsed.shift() ?? parseHere(work);
    if (next !== undefined) finish(next, results, expensive);
    else if (work.away > 0) await answerTo(work);
    else break;
    await receiveAnswers();
  }
  // Last, when the other threads have no more to do, since the time that a text may take is limited.
  for (const [index, file] of expensive) {
    const [examined] = examine([draftOf(file, await parseGuarded(file.visible))]);
    if (examined !== undefined) results[index] = examined;
  }
  return results;
}

/** Lets the event loop deliver what other threads have answered, and these get more to do. */
const receiveAnswers = setImmediate;

function answerTo(work: Work): Promise<void> {
  return new Promise((resolve) => {
    work.wake = resolve;
  });
}

function parseHere({ opened }: Work): Work["parsed"][number] | undefined {
  const batch = opened.pop();
  return batch && { batch, trees: batch.files.map(({ visible }) => parseUnlessExpensive(visible)) };
}

/** Examines the files of a batch whose Markdown has been parsed; the others are added to `expensive`. */
function finish(
  { batch, trees }: Work["parsed"][number],
  results: ExaminedFile[],
  expensive: Map<number, OpenedFile>,
): void {
  const indexes: number[] = [];
  const drafts: FileDraft[] = [];
  for (const [position, file] of batch.files.entries()) {
    const index = batch.first + position;
    const tree = trees[position];
    if (tree === undefined || "expensiveLine" in tree) {
      expensive.set(index, file);
      continue;
    }
    indexes.push(index);
    drafts.push(draftOf(file, tree));
  }
  for (const [position, examined] of examine(drafts).entries()) results[indexes[position] ?? 0] = examined;
}

/** Returns a function that sends batches to a thread until it has `AHEAD` of them. */
function feeder(thread: Worker, work: Work): () => void {
  const given: Batch[] = [];
  // Its end may have been announced before anything listened.
  let hasEnded = thread.threadId < 0;
  const feed = (): void => {
    while (!hasEnded && given.length < AHEAD) {
      const batch = work.opened.shift();
      if (batch === undefined) return;
      given.push(batch);
      work.away += 1;
      thread.postMessage(batch.files.map(({ visible }) => visible));
    }
  };
  const fail = (): void => {
    hasEnded = true;
    work.away -= given.length;
    work.opened.push(...given.splice(0));
    work.wake();
  };
  const receive = (trees: readonly Parsed[]): void => {
    const batch = given.shift();
    if (batch === undefined) return;
    work.away -= 1;
    work.parsed.push({ batch, trees });
  };
  thread.on("message", (message: MarkdownAnswer | Parsed[]) => {
    // Its first message states that it is ready.
    if (Array.isArray(message)) receive(message);
    feed();
    work.wake();
  });
  thread.on("error", fail);
  thread.on("exit", fail);
  return feed;
}
