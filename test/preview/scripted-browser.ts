import puppeteer, { type Browser } from "puppeteer";
import { prepare } from "../../src/print/browser/prepare.ts";
import { thisMachine } from "../../src/print/machine.ts";
import { openBrowser } from "../../src/print/open-browser.ts";

/** The browser that prints, this time with scripts on and with a network. */
export async function scriptedBrowser(): Promise<AsyncDisposable & { browser: Browser }> {
  const printing = await openBrowser();
  const { candidate, sandbox } = printing;
  await printing.close();
  const prepared = await prepare(candidate, thisMachine());
  const browser = await puppeteer.launch({
    executablePath: prepared.executable,
    env: { ...process.env, ...prepared.environment },
    pipe: true,
    args:
      sandbox === "off"
        ? ["--no-sandbox", "--no-zygote", "--in-process-gpu", "--disable-gpu"]
        : ["--disable-gpu"],
  });
  return {
    browser,
    [Symbol.asyncDispose]: async () => {
      await browser.close();
      await prepared.remove();
    },
  };
}
