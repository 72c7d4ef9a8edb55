import puppeteer, { type Browser, type BrowserContext } from "puppeteer";
import { prepare } from "../../src/print/browser/prepare.ts";
import type { PrintBrowser } from "../../src/print/browser/print-browser.ts";
import { thisMachine } from "../../src/print/machine.ts";
import { endWithExit, sharedBrowser } from "../print/shared-browser.ts";

let launched: Promise<Browser> | undefined;

/** All pages of a context are in one process: starting one for each takes as long as loading a page. */
const ONE_PROCESS = ["--renderer-process-limit=1", "--disable-site-isolation-trials"];

/** A context of its own in a browser with scripts that all tests of a worker share, and that ends with the worker. */
export async function scriptedContext(): Promise<BrowserContext> {
  launched ??= sharedBrowser().then((browser) => launchScripted(browser, ONE_PROCESS));
  endWithExit();
  const context = await (await launched).createBrowserContext();
  // A page that stays open, so that the process does.
  await context.newPage();
  return context;
}

/**
 * Starts the browser that prints once more, with scripts on and with a network. `further` are arguments of it. Whoever
 * starts it closes it.
 */
export async function launchScripted(
  { candidate, sandbox }: PrintBrowser,
  further: readonly string[] = [],
): Promise<Browser> {
  const { executable, environment } = await prepare(candidate, thisMachine());
  return puppeteer.launch({
    executablePath: executable,
    env: { ...process.env, ...environment },
    pipe: true,
    // Its own handler would keep the process alive.
    handleSIGTERM: false,
    args: [
      "--disable-gpu",
      ...(sandbox === "off" ? ["--no-sandbox", "--no-zygote", "--in-process-gpu"] : []),
      ...further,
    ],
  });
}
