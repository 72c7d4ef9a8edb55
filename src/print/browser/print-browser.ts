import { readPrint } from "../../pdf/read-print.ts";
import { readPdf } from "../../pdf/syntax/read-pdf.ts";
import type { Candidate } from "../find/find-browsers.ts";
import type { Machine } from "../machine.ts";
import { Page } from "./page.ts";
import { type Prepared, prepare } from "./prepare.ts";
import { type Sandbox, startBrowser, startLimit, withDeadline } from "./start-browser.ts";

/**
 * A browser that has printed a trial page, in this run or an earlier one. Each tab prints one page at a time. Close it, or
 * hold it with `await using`.
 */
export class PrintBrowser implements AsyncDisposable {
  readonly candidate: Candidate;
  /** The executable; of the npm-shipped browser the unpacked one. */
  readonly executable: string;
  /** Its name and version as it reports them: "HeadlessChrome/147.0.7727.0". */
  readonly version: string;
  readonly sandbox: Sandbox;
  /** Its first tab. */
  readonly page: Page;
  /** The number of tabs that print at the same time. */
  readonly tabs: number;
  /** Opens a further tab; whoever opens it closes it. */
  readonly openPage: () => Promise<Page>;
  readonly #release: () => Promise<void>;

  constructor(facts: {
    candidate: Candidate;
    executable: string;
    version: string;
    sandbox: Sandbox;
    page: Page;
    tabs: number;
    openPage: () => Promise<Page>;
    release: () => Promise<void>;
  }) {
    this.candidate = facts.candidate;
    this.executable = facts.executable;
    this.version = facts.version;
    this.sandbox = facts.sandbox;
    this.page = facts.page;
    this.tabs = facts.tabs;
    this.openPage = facts.openPage;
    this.#release = facts.release;
  }

  /**
   * The results of work on each document. A single one is loaded in the first tab, which stays open. Of several, each has a new
   * tab: the memory of the last one is free. Where one fails, no other is begun, and all tabs are closed.
   *
   * @param documents they are taken out of the list, so that they are not in memory longer than they are printed
   */
  async inTabs<Result>(
    documents: string[],
    work: (page: Page, document: string) => Promise<Result>,
  ): Promise<Result[]> {
    const [only] = documents;
    if (only !== undefined && documents.length === 1) return [await work(this.page, only)];
    const results: Result[] = [];
    const count = documents.length;
    documents.reverse();
    const workOn = async () => {
      for (let next = documents.pop(); next !== undefined; next = documents.pop()) {
        const index = count - documents.length - 1;
        await using page = await this.openPage();
        results[index] = await work(page, next);
      }
    };
    const tabs = Array.from({ length: Math.min(this.tabs, count) }, async () => {
      await workOn().finally(() => {
        documents.length = 0;
      });
    });
    for (const ended of await Promise.allSettled(tabs)) if (ended.status === "rejected") throw ended.reason;
    return results;
  }

  /** Ends the browser and removes its files. May be called more than once; never rejects. */
  close(): Promise<void> {
    return this.#release();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

interface LaunchOptions {
  /** `required`: fails rather than print without the sandbox. */
  sandbox: "preferred" | "required";
  signal?: AbortSignal;
  /** How long it may take to answer, in milliseconds; default 30 s. */
  within?: number;
  /** Prints the trial page also where it was printed in an earlier run. */
  isTrial?: boolean;
  /** Called with each notice to the user, before the work that it announces. */
  onNotice?: (line: string) => void;
}

/**
 * Starts a candidate and prints a trial page with it, unless one was printed in an earlier run. Rejects with the reason where it
 * does not work. The sandbox is off only where it cannot work: for root on Linux, or where the kernel refuses it.
 */
export async function launch(
  candidate: Candidate,
  machine: Machine,
  options: LaunchOptions,
): Promise<PrintBrowser> {
  if (candidate.fault) throw new Error(`it ${candidate.fault}`);
  const prepared = await prepare(candidate, machine, options);
  try {
    return await launchPrepared(candidate, prepared, machine, options);
  } catch (error) {
    await prepared.remove();
    throw error;
  }
}

async function launchPrepared(
  candidate: Candidate,
  prepared: Prepared,
  machine: Machine,
  options: LaunchOptions,
): Promise<PrintBrowser> {
  const start = (sandbox: Sandbox) => startAndTry(candidate, prepared, machine, sandbox, options);
  const isRequired = options.sandbox === "required";
  if (machine.platform !== "linux") return start("on");
  if (machine.isRoot) {
    if (isRequired) throw new Error("its sandbox is required, and cannot work for root");
    return start("off");
  }
  try {
    return await start("on");
  } catch (error) {
    if (options.signal?.aborted || !isSandboxRefusal(error)) throw error;
    if (isRequired) throw new Error("its sandbox is required, and this system gives it no user namespaces");
    return start("off");
  }
}

/** Whether an error is one of Chromium's where the kernel allows no user namespaces and no setuid helper is installed. */
function isSandboxRefusal(error: unknown): boolean {
  const refusals = ["No usable sandbox", "Failed to move to new namespace", "setuid sandbox", "SUID sandbox"];
  return error instanceof Error && refusals.some((words) => error.message.includes(words));
}

async function startAndTry(
  candidate: Candidate,
  prepared: Prepared,
  machine: Machine,
  sandbox: Sandbox,
  { signal, within = startLimit, isTrial = false }: LaunchOptions,
): Promise<PrintBrowser> {
  signal?.throwIfAborted();
  const { executable, environment } = prepared;
  const { temporary } = machine;
  const running = await startBrowser({ executable, environment, sandbox, temporary, within, signal });
  try {
    const version = await withDeadline(
      Promise.race([running.gone, running.browser.version()]),
      within,
      "starting",
      signal,
    );
    const page = await Page.open(running, "first", within, signal);
    if (isTrial || !prepared.isTried) {
      await prepared.setTried(false);
      await withDeadline(tryPrinting(page), within, "the trial print", signal);
      await prepared.setTried(true);
    }
    const release = once(async () => {
      await running.stop();
      await prepared.remove();
    });
    signal?.addEventListener("abort", () => void release(), { once: true });
    const openPage = () => Page.open(running, "new", within, signal);
    const { tabs } = machine;
    return new PrintBrowser({ candidate, executable, version, sandbox, page, tabs, openPage, release });
  } catch (error) {
    await running.stop();
    throw error;
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let started: Promise<void> | undefined;
  return () => {
    started ??= work();
    return started;
  };
}

/** A font with two boxes as glyphs, so that the trial does not depend on the fonts of the machine. */
const trialFont =
  "d09GMgABAAAAAAE0AAoAAAAAAqQAAADrAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAABmAAPApQTAE2AiQDDAsIAAQgBVoHIBvnAQAuCmNnQlLEpubK8FP3jcER" +
  "4vn/vzf3efdNauNSuWpEY90GNCCxsZjM8hB2m/DXHUrnk11nOp4dSURESc8DkjiSne0FLKxPJ6evCAKiyNsChbilBZhYzkMiOlN0nLOLKrNMjHTSgG5HYWwr" +
  "qH0fAIB90FDYUYId3TnmdNGM7TCQS4f3IQFAgTkUVrAO6CAivffl0TJk1S+mT5FBaRCEtz87u1//f6HqE15PFr0XZNamKA2E2h/Q7sBLEABAZeIiYLUnKF1A" +
  "AwBAdyMgRgho5o2U9EWxZKVHs2bvXs6eSn0unEbDpfIGHWUAAAA=";

const trialHtml = `<!doctype html><html lang="en"><meta charset="utf-8"><title>trial</title>
<style>@font-face{font-family:Trial;src:url(data:font/woff2;base64,${trialFont})}p{font:20px Trial}</style><p>ok`;

/**
 * Prints a small page and reads its text back. With a broken font configuration, a browser prints empty pages and reports
 * success. Throws where the text is missing.
 */
async function tryPrinting(page: Page): Promise<void> {
  await page.load(trialHtml);
  const { text } = readPrint(readPdf(await page.print({ tagged: false })));
  if (!text.includes("ok")) throw new Error("it prints PDFs without their text");
}
