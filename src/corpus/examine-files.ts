import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { FilesAnswer } from "./corpus-worker.ts";
import { type ExaminedFile, examineBatch, examineFile, withFunctions } from "./examine-file.ts";
import type { SourceFile } from "./folder/read-folder.ts";
import { workerFile } from "./markdown/guarded-parse.ts";

/** With fewer files, starting a thread takes longer than it saves. */
const FEWEST_FILES = 150;
const MOST_THREADS = 3;
/** The files of a batch, and the batches that a thread may have without having answered. */
const BATCH = 12;
const AHEAD = 2;

/** Starts as many threads as so many files are worth, none for a few; they run until `endThreads`. */
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

/** The files that are still to be examined, and the results by the index of the file. */
interface Work {
  sources: readonly SourceFile[];
  /** Indexes of files that no thread has yet. */
  pending: number[];
  /** Indexes of files that are parsed with a limit of time, after all others: beside other threads they would take longer. */
  expensive: number[];
  results: ExaminedFile[];
}

/** Examines files in this thread and in the others. The results are in the order of the files, whichever examined them. */
export async function examineFiles(
  sources: readonly SourceFile[],
  threads: readonly Worker[],
): Promise<ExaminedFile[]> {
  const work: Work = { sources, pending: sources.map((_, index) => index), expensive: [], results: [] };
  const fed = threads.map((thread) => feed(thread, work));
  await examineHere(work);
  await Promise.all(fed);
  // Files of a thread that has failed.
  await examineHere(work);
  for (const index of work.expensive) work.results[index] = await examineFile(sourceAt(work, index));
  return work.results;
}

async function examineHere(work: Work): Promise<void> {
  for (;;) {
    const batch = work.pending.splice(0, BATCH);
    if (batch.length === 0) return;
    const examined = await examineBatch(batch.map((index) => sourceAt(work, index)));
    for (const [position, index] of batch.entries()) accept(index, examined[position], work);
    // The answers of the other threads are received, and they get more to do.
    await setImmediate();
  }
}

/** Gives batches to a thread until none is left; resolves when it has answered all, or has failed. */
function feed(thread: Worker, work: Work): Promise<void> {
  const given: number[][] = [];
  return new Promise((resolve) => {
    // Its end was announced before anything listened.
    if (thread.threadId < 0) return resolve();
    const give = (): void => {
      while (given.length < AHEAD && work.pending.length > 0) {
        const batch = work.pending.splice(-BATCH);
        given.push(batch);
        thread.postMessage(batch.map((index) => sourceAt(work, index)));
      }
      if (given.length === 0) resolve();
    };
    const fail = (): void => {
      work.pending.push(...given.splice(0).flat());
      resolve();
    };
    thread.on("message", (answer: FilesAnswer | { ready: true }) => {
      if ("examined" in answer) receive(given.shift() ?? [], answer, work);
      give();
    });
    thread.on("error", fail);
    thread.on("exit", fail);
    give();
  });
}

function receive(batch: readonly number[], { examined }: FilesAnswer, work: Work): void {
  for (const [position, index] of batch.entries()) {
    const data = examined[position];
    accept(index, data === undefined ? undefined : withFunctions(sourceAt(work, index), data), work);
  }
}

function accept(index: number, examined: ExaminedFile | undefined, work: Work): void {
  if (examined === undefined) work.expensive.push(index);
  else work.results[index] = examined;
}

function sourceAt({ sources }: Work, index: number): SourceFile {
  const source = sources[index];
  if (source === undefined) throw new Error(`there is no file ${index}`);
  return source;
}
