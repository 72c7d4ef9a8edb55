import type { Brief } from "../brief/types.ts";
import type { PrintBrowser } from "../print/browser/print-browser.ts";
import { BrowserFailure, NoBrowserError, UnusablePrint } from "../print/errors.ts";
import type { Printed } from "../print/print-page.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { packageVersion } from "./package-version.ts";
import { titleOfPage } from "./title-of-page.ts";

/** Prints the page of a brief as a finished PDF. Rejects with BrowserFailure where the browser fails. */
export type PrintBrief = (brief: Brief, html: string) => Promise<Pick<Printed, "pdf" | "pages">>;

/** Why there is no PDF; what needs none is made all the same. */
export interface Unprinted {
  problem: string;
  exit: ExitCode;
}

/**
 * Opens one browser for as many briefs as are to be printed and closes it afterwards, whatever happens.
 * Resolves with why nothing was printed, and the exit code for it, where there is no usable browser or it failed.
 *
 * @param say gets what a person should know of the browser, a line each
 */
export async function withBrowser<Result>(
  browserPath: string | undefined,
  io: Io,
  say: (line: string) => void,
  use: (print: PrintBrief) => Promise<Result>,
): Promise<{ result: Result } | Unprinted> {
  // The browser's own modules are loaded only where something is printed.
  const { openBrowser } = await import("../print/open-browser.ts");
  const options = {
    signal: io.signal,
    onNotice: say,
    ...(browserPath === undefined ? {} : { browser: browserPath }),
  };
  const opened = await openBrowser(options).catch((error: unknown) => {
    if (error instanceof NoBrowserError) return error;
    throw error;
  });
  if (opened instanceof NoBrowserError) return { problem: opened.message, exit: EXIT.noBrowser };
  await using browser = opened;
  try {
    return { result: await use((brief, html) => printBrief(browser, brief, html, io.signal)) };
  } catch (error) {
    if (!(error instanceof BrowserFailure)) throw error;
    return {
      problem: error.message,
      exit: error instanceof UnusablePrint ? EXIT.noBrowser : EXIT.failure,
    };
  }
}

/** Prints the page of a brief with a browser that is open. Rejects with BrowserFailure where the browser fails. */
export async function printBrief(
  browser: PrintBrowser,
  brief: Brief,
  html: string,
  signal: AbortSignal,
): Promise<Printed> {
  const { printPage } = await import("../print/print-page.ts");
  return printPage(
    browser,
    {
      html,
      title: documentTitle(brief, html),
      language: brief.language,
      author: brief.conference.publisher,
      creator: `plenibrief ${packageVersion()}`,
      date: brief.asOf,
    },
    signal,
  );
}

/** The page's own title, in the page's language; a brief for one state names the state, if the title does not. */
function documentTitle(brief: Brief, html: string): string {
  const title = titleOfPage(html);
  const state = brief.for?.name;
  return state === undefined || title.includes(state) ? title : `${title} · ${state}`;
}
