import { PrintBrowser } from "../../src/print/browser/print-browser.ts";
import { type OpenOptions, openBrowser } from "../../src/print/open-browser.ts";

let opened: Promise<PrintBrowser> | undefined;

/**
 * The browser that all tests of a worker print with, one after the other: starting one takes as long as a dozen small
 * prints. Nobody closes it; it ends with the worker. A test that kills or closes its browser opens one of its own.
 */
export function sharedBrowser(): Promise<PrintBrowser> {
  opened ??= openBrowser();
  endWithExit();
  return opened;
}

let isLent = false;

/**
 * Opens a browser for a command that a test runs in its own process: the shared one, which stays open when the command
 * closes it. A browser that the command names is another one, opened for it alone; so is one that is wanted meanwhile.
 */
export async function lendBrowser(options: OpenOptions): Promise<PrintBrowser> {
  if (options.browser !== undefined || isLent) return openBrowser(options);
  isLent = true;
  const { candidate, executable, version, sandbox, page, tabs, openPage } = await sharedBrowser();
  const release = async () => {
    isLent = false;
  };
  return new PrintBrowser({ candidate, executable, version, sandbox, page, tabs, openPage, release });
}

let isEnding = false;

/** Vitest ends a worker by a signal, upon which nothing that waits for the exit of a process would be called. */
export function endWithExit(): void {
  if (isEnding) return;
  isEnding = true;
  process.once("SIGTERM", () => process.exit());
}
