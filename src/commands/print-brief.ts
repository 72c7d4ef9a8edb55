import type { Brief } from "../brief/types.ts";
import { EXIT, type ExitCode } from "../cli/exit-codes.ts";
import type { Io } from "../cli/io.ts";
import { PACKAGE_VERSION } from "../cli/package-manifest.ts";
import type { PrintBrowser } from "../print/browser/print-browser.ts";
import { BrowserFailure, NoBrowserError, UnusablePrint } from "../print/errors.ts";
import type { Printed } from "../print/print-page.ts";

/** A brief as it is printed: its page, and the title for the metadata of the PDF. */
export interface PrintableBrief {
  brief: Brief;
  html: string;
  title: string;
}

/** Prints a brief as a finished PDF. Rejects with BrowserFailure where the browser fails. */
export type PrintBrief = (printable: PrintableBrief) => Promise<Pick<Printed, "pdf" | "pages">>;

/** Why there is no PDF, and the exit code for it. Outputs that need no browser are written all the same. */
export interface Unprinted {
  problem: string;
  exit: ExitCode;
}

/**
 * Opens one browser for any number of briefs and closes it afterwards, also after an error. Resolves with `Unprinted`
 * where no browser can be used, or it fails.
 *
 * @param notify prints a notice about the browser to the user
 */
export async function withBrowser<Result>(
  browserPath: string | undefined,
  io: Io,
  notify: (line: string) => void,
  use: (print: PrintBrief) => Promise<Result>,
): Promise<{ result: Result } | Unprinted> {
  const opened = await openPrintBrowser(browserPath, io, notify).catch((error: unknown) => {
    if (error instanceof NoBrowserError) return error;
    throw error;
  });
  if (opened instanceof NoBrowserError) return { problem: opened.message, exit: EXIT.noBrowser };
  await using browser = opened;
  try {
    return { result: await use((printable) => printBrief(browser, printable, io.signal)) };
  } catch (error) {
    if (!(error instanceof BrowserFailure)) throw error;
    return {
      problem: error.message,
      exit: error instanceof UnusablePrint ? EXIT.noBrowser : EXIT.failure,
    };
  }
}

/** Opens a browser to print with. */
export function openPrintBrowser(
  browserPath: string | undefined,
  io: Io,
  notify: (line: string) => void,
): Promise<PrintBrowser> {
  const named = browserPath === undefined ? {} : { browser: browserPath };
  return io.openBrowser({ ...named, signal: io.signal, onNotice: notify });
}

/** Prints a brief with an open browser. Rejects with BrowserFailure where the browser fails. */
export async function printBrief(
  browser: PrintBrowser,
  { brief, html, title }: PrintableBrief,
  signal: AbortSignal,
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
  );
}
