import type { Brief } from "../brief/types.ts";
import { EXIT, type ExitCode, type Io, PACKAGE_VERSION } from "../cli/io.ts";
import type { PrintBrowser } from "../print/browser/print-browser.ts";
import { BrowserFailure, NoBrowserError, UnusablePrint } from "../print/errors.ts";
import type { KnownDocuments, Printed } from "../print/print-page.ts";

/** A brief as it is printed: its page, and the title for the metadata of the PDF. */
export interface PrintableBrief {
  brief: Pick<Brief, "language" | "asOf" | "conference">;
  html: string;
  title: string;
}

/** Prints a brief as a finished PDF. Rejects with BrowserFailure where the browser fails. */
export type PrintBrief = (printable: PrintableBrief) => Promise<Pick<Printed, "pdf" | "pages">>;

/** Why there is no PDF, and the exit code for it. Outputs that need no browser are written all the same. */
interface Unprinted {
  problem: string;
  exit: ExitCode;
}

/** A browser that is being opened while the run does other work. It is closed with the run, whether it was used or not. */
export class OpeningBrowser implements AsyncDisposable {
  readonly #opened: Promise<PrintBrowser | Error>;
  readonly #closing = new AbortController();
  readonly #signal: AbortSignal;
  /** Notices about the browser, until they can be printed. */
  readonly #notices: string[] = [];
  #notify = (line: string): void => void this.#notices.push(line);

  constructor(browserPath: string | undefined, io: Pick<Io, "openBrowser" | "signal">) {
    this.#signal = io.signal;
    const signal = AbortSignal.any([io.signal, this.#closing.signal]);
    const notify = (line: string) => this.#notify(line);
    this.#opened = openPrintBrowser(browserPath, { openBrowser: io.openBrowser, signal }, notify).catch(
      (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
    );
  }

  /**
   * Prints any number of briefs. Resolves with `Unprinted` where no browser can be used, or it fails.
   *
   * @param notify prints a notice about the browser to the user
   */
  async use<Result>(
    notify: (line: string) => void,
    work: (print: PrintBrief) => Promise<Result>,
  ): Promise<{ result: Result } | Unprinted> {
    for (const line of this.#notices) notify(line);
    this.#notify = notify;
    const browser = await this.#opened;
    this.#signal.throwIfAborted();
    if (browser instanceof NoBrowserError) return { problem: browser.message, exit: EXIT.noBrowser };
    if (browser instanceof Error) throw browser;
    try {
      return { result: await work((printable) => printBrief(browser, printable, this.#signal)) };
    } catch (error) {
      if (!(error instanceof BrowserFailure)) throw error;
      return {
        problem: error.message,
        exit: error instanceof UnusablePrint ? EXIT.noBrowser : EXIT.failure,
      };
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort();
    const browser = await this.#opened;
    if (!(browser instanceof Error)) await browser.close();
  }
}

/** Opens a browser to print with. */
export function openPrintBrowser(
  browserPath: string | undefined,
  io: Pick<Io, "openBrowser" | "signal">,
  notify: (line: string) => void,
): Promise<PrintBrowser> {
  const named = browserPath === undefined ? {} : { browser: browserPath };
  return io.openBrowser({ ...named, signal: io.signal, onNotice: notify });
}

/**
 * Prints a brief with an open browser. Rejects with BrowserFailure where the browser fails.
 *
 * @param known of the last version of the brief: only what differs is printed
 */
export async function printBrief(
  browser: PrintBrowser,
  { brief, html, title }: PrintableBrief,
  signal: AbortSignal,
  known?: KnownDocuments,
): Promise<Printed> {
  const { printPage } = await import("../print/print-page.ts");
  return printPage(
    browser,
    {
      html,
      title,
      language: brief.language,
      author: brief.conference.publisher,
      creator: `plenibrief ${PACKAGE_VERSION}`,
      date: brief.asOf,
    },
    signal,
    known,
  );
}
