import puppeteer, { type Browser, type BrowserContext } from "puppeteer";
import { prepare } from "../../src/print/browser/prepare.ts";
import type { PrintBrowser } from "../../src/print/browser/print-browser.ts";
import { thisMachine } from "../../src/print/machine.ts";
import { endWithExit, sharedBrowser } from "../print/shared-browser.ts";

let launched: Promise<Browser> | undefined;

/** A context of its own in a browser with scripts that all tests of a worker share, and that ends with the worker. */
export async function scriptedContext(): Promise<BrowserContext> {
  launched ??= sharedBrowser().then(launchScripted);
  endWithExit();
  return (await launched).createBrowserContext();
}

/** Starts the browser that prints once more, with scripts on and with a network. Whoever starts it closes it. */
export async function launchScripted({ candidate, sandbox }: PrintBrowser): Promise<Browser> {
  const { executable, environment } = await prepare(candidate, thisMachine());
  return puppeteer.launch({
    executablePath: executable,
    env: { ...process.env, ...environment },
    pipe: true,
    // Its own handler would keep the process alive.
    handleSIGTERM: false,
    args:
      sandbox === "off"
        ? ["--no-sandbox", "--no-zygote", "--in-process-gpu", "--disable-gpu"]
        : ["--disable-gpu"],
  });
}
