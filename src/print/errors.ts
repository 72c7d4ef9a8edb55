import type { Machine } from "./machine.ts";

/** No browser on this machine can print. The message lists those that were tried, and what to install. */
export class NoBrowserError extends Error {
  override name = "NoBrowserError";
}

/** A browser that worked failed while printing: it crashed or hung. */
export class BrowserFailure extends Error {
  override name: string = "BrowserFailure";
}

/** The browser returned an invalid PDF or violated the protocol: it cannot be used. */
export class UnusablePrint extends BrowserFailure {
  override name = "UnusablePrint";
}

/** The browser's PDF cannot be read or finished. */
export class UnreadablePdf extends Error {}

/** What `read` returns. Rejects with `UnreadablePdf` where it throws. */
export async function usable<Result>(read: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof BrowserFailure) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UnreadablePdf(`it printed a PDF that cannot be used: ${why}`, { cause });
  }
}

/** How a user of this platform can get a browser that prints. */
export function whatToInstall(machine: Pick<Machine, "platform" | "arch">): string {
  const name = "or name one with --browser PATH or PLENIBRIEF_BROWSER";
  switch (machine.platform) {
    case "darwin":
      return `Install Google Chrome (https://www.google.com/chrome/) in Applications, ${name}.`;
    case "win32":
      return `Install Google Chrome (https://www.google.com/chrome/) or Microsoft Edge, ${name}.`;
    case "linux":
      return machine.arch === "x64"
        ? `Run "npm ci" with optional dependencies, or install Chromium ("apt install chromium", "dnf install chromium"), ${name}.`
        : `Install Chromium ("apt install chromium", "dnf install chromium"), ${name}.`;
    default:
      return `Install Chromium, ${name}.`;
  }
}
