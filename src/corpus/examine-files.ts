import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { Finding } from "../finding.ts";
import { optionalKeys } from "../json-values.ts";
import { fenceFinder } from "./audience/fences.ts";
import { privateTextIn } from "./audience/private-text.ts";
import type { SourceFile } from "./folder/read-folder.ts";
import { type CheckedMarkdown, checkMarkdown } from "./markdown/check-markdown.ts";
import {
  type MarkdownAnswer,
  parseGuarded,
  parseUnlessExpensive,
  workerFile,
} from "./markdown/guarded-parse.ts";
import { LOST } from "./markdown/letter-ticks.ts";
import { draftOf, draftsOf, type FileDraft, type OpenedFile, openFile } from "./read-file.ts";
import { isLabelMessage } from "./rules/heading.ts";
import { OF_ONE_FILE, runRules } from "./rules/rule.ts";
import { FILE_RULES } from "./rules.ts";
import { partReaders } from "./sections/body-sections.ts";

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

/** One file, read and checked as far as it can be without the other files of its conference. */
export interface ExaminedFile {
  draft: FileDraft;
  /** Of the rules that look at one file at a time. */
  findings: Finding[];
  /** Absent where the keys or the Markdown cannot be read. */
  markdown?: CheckedMarkdown;
  /** The lines, from 1, with addresses, numbers or links that may be private. */
  privateLines: number[];
}

/**
 * Checks files that have been read. Each step is done for all of them before the next one, so that its code remains in the
 * caches of the processor: that takes a fifth less time.
 */
export function examine(drafts: readonly FileDraft[]): ExaminedFile[] {
  const markdown = drafts.map(markdownOf);
  const findings = drafts.map(findingsOf);
  return drafts.map((draft, index) => ({
    draft,
    findings: withoutAfterEffects(findings[index] ?? [], markdown[index]),
    privateLines: privateLinesOf(draft),
    ...optionalKeys({ markdown: markdown[index] }),
  }));
}

/**
 * Findings but those on words that look like a label only because backticks in words are read as code there: to write them
 * elsewhere would lose letters. The error of the backticks remains.
 */
function withoutAfterEffects(findings: Finding[], markdown: CheckedMarkdown | undefined): Finding[] {
  const lost = new Set(markdown?.findings.flatMap(({ message, line }) => (message === LOST ? [line] : [])));
  if (lost.size === 0) return findings;
  return findings.filter(
    ({ rule, message, line }) => rule !== "heading" || !isLabelMessage(message) || !lost.has(line),
  );
}

function privateLinesOf({ source }: FileDraft): number[] {
  return source.text
    .split("\n")
    .flatMap((line, index) => (privateTextIn(line).length > 0 ? [index + 1] : []));
}

function markdownOf({ source, body, draft }: FileDraft): CheckedMarkdown | undefined {
  if (body === undefined || draft === undefined || draft.broken.has("body")) return undefined;
  const fenceAt = fenceFinder(body.fences);
  const isInternal = (line: number) => (fenceAt(line)?.audience ?? body.audience) === "internal";
  const readersOf = () => partReaders(body, source.role);
  return checkMarkdown(source.file, body.markdown, body.tree, isInternal, readersOf);
}

function findingsOf(draft: FileDraft): Finding[] {
  const { file, text } = draft.source;
  return runRules(FILE_RULES, draftsOf([draft]), { ...OF_ONE_FILE, texts: new Map([[file, text]]) });
}
