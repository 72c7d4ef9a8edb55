import type { Brief } from "../brief/types.ts";
import { NoBrowserError } from "../print/errors.ts";
import type { BuildOptions } from "./build-options.ts";
import type { Io } from "./io.ts";
import { packageVersion } from "./package-version.ts";

/** A finished PDF, or why no browser could make one. */
export interface PrintOutcome {
  pdf?: Uint8Array;
  pages?: number;
  /** Why there is no PDF and what to install. */
  problem?: string;
  /** What a person should know of the browser, a line each. */
  say: readonly string[];
}

/** Prints the page of a brief. Rejects with BrowserFailure where a browser that works fails. */
export async function printBrief(
  brief: Brief,
  html: string,
  options: BuildOptions,
  io: Io,
): Promise<PrintOutcome> {
  const say: string[] = [];
  // The browser's own modules are loaded only where something is printed.
  const { openBrowser } = await import("../print/open-browser.ts");
  const { printPage } = await import("../print/print-page.ts");
  try {
    await using browser = await openBrowser({
      ...(options.browser === undefined ? {} : { browser: options.browser }),
      signal: io.signal,
      say: (words) => say.push(words),
    });
    const { pdf, pages } = await printPage(
      browser,
      {
        html,
        title: `${brief.conference.id}: ${brief.conference.title}`,
        language: brief.language,
        author: brief.conference.publisher,
        creator: `plenibrief ${packageVersion()}`,
        date: brief.asOf,
      },
      io.signal,
    );
    return { pdf, pages, say };
  } catch (error) {
    if (error instanceof NoBrowserError) return { problem: error.message, say };
    throw error;
  }
}
