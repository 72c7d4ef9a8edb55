import type { PrintBrowser } from "../../src/print/browser/print-browser.ts";
import { openBrowser } from "../../src/print/open-browser.ts";

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

let isEnding = false;

/** Vitest ends a worker by a signal, upon which nothing that waits for the exit of a process would be called. */
export function endWithExit(): void {
  if (isEnding) return;
  isEnding = true;
  process.once("SIGTERM", () => process.exit());
}
