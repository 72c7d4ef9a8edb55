import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CDPSession, Page } from "puppeteer";
import { scriptedContext } from "../preview/scripted-browser.ts";

/** How a page is opened. */
export interface Opening {
  /** After the page's address: `#?q=treaty`. */
  hash?: string;
  width?: number;
  height?: number;
  script?: boolean;
  /** A statement that runs right after the page's script, before the browser is idle for the first time. */
  atOnce?: string;
  features?: MediaFeature[];
}

/** A feature of a media query, such as dark colours. */
interface MediaFeature {
  name: string;
  value: string;
}

/** A page in a real browser, as a reader opens the file; errors of its script fail the test. */
export interface OpenedPage extends AsyncDisposable {
  page: Page;
  address: string;
}

/** A page without its own fonts: decoding them takes a tenth of each test, of which none is about them. */
export const withoutFonts = (html: string): string => html.replace(/@font-face\{[^}]*\}/g, "");

/** A window of a browser, and a folder for the files of pages. */
export async function pageOpener(): Promise<
  AsyncDisposable & { open: (html: string, opening?: Opening) => Promise<OpenedPage> }
> {
  const folder = await mkdtemp(join(tmpdir(), "plenibrief-page-"));
  const context = await scriptedContext();
  let count = 0;
  const open = async (html: string, opening: Opening = {}): Promise<OpenedPage> => {
    const { hash = "", width = 1280, height = 900, script = true, features = [], atOnce } = opening;
    const file = join(folder, `${count++}.html`);
    await writeFile(file, withoutFonts(html));
    const page = await context.newPage();
    const errors: unknown[] = [];
    page.on("pageerror", (error) => errors.push(error));
    await page.setJavaScriptEnabled(script);
    await page.setViewport({ width, height });
    if (features.length > 0) await setFeatures(await page.createCDPSession(), features);
    if (atOnce !== undefined) {
      await page.evaluateOnNewDocument(`addEventListener("DOMContentLoaded", () => { ${atOnce} })`);
    }
    const address = pathToFileURL(file).href;
    await page.goto(address + hash);
    return {
      page,
      address,
      [Symbol.asyncDispose]: async () => {
        await page.close();
        if (errors.length > 0) throw new AggregateError(errors, "the page's script failed");
      },
    };
  };
  return {
    open,
    [Symbol.asyncDispose]: async () => {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Sets media features for a page; all others are as the browser has them. */
export async function setFeatures(session: CDPSession, features: MediaFeature[]): Promise<void> {
  await session.send("Emulation.setEmulatedMedia", { features });
}

/** The keys of the proposals that are shown, printed in full or as a line, in order. */
export function shownKeys(page: Page): Promise<string[]> {
  return page.$$eval("[data-facts]", (all) =>
    all.filter((each) => each.checkVisibility()).map(({ id }) => id),
  );
}

/** What the line under the search says. */
export function resultOf(page: Page): Promise<string> {
  return page.$eval("#_find [role=status]", ({ textContent }) => textContent ?? "");
}

/** Types a search as a reader does, and waits until the address has it. */
export async function search(page: Page, words: string): Promise<void> {
  await page.focus("#_find [name=q]");
  await page.evaluate("document.activeElement.select()");
  await page.keyboard.type(words);
  await page.waitForFunction(
    `new URLSearchParams(location.hash.split("?")[1]).get("q") === ${JSON.stringify(words)}`,
  );
}

/** Waits until the page's script has laid out each section for this width of the window: until then heights are estimates. */
export async function laidOut(page: Page): Promise<void> {
  await page.waitForFunction(
    `!document.querySelector("script[type=module]") || [...document.querySelectorAll("main > section")].every(
      (each) => each.dataset.laid === String(innerWidth) || !each.checkVisibility())`,
    { timeout: 20_000 },
  );
}

/** Follows a link within the page; one that leads where the page is already changes nothing. */
export function follow(page: Page, hash: string): Promise<unknown> {
  return page.evaluate(`new Promise((resolve) => {
    const before = location.href;
    addEventListener("hashchange", () => resolve(), { once: true });
    location.hash = ${JSON.stringify(hash)};
    if (location.href === before) resolve();
  })`);
}

/**
 * Brings an opened page to where it would be if it had been opened with this hash, which has a choice or nothing in it:
 * nothing else is chosen, no dialog and no panel is open.
 */
export async function reopen(page: Page, hash: string): Promise<void> {
  await page.evaluate(`(() => {
    document.querySelector("#_cell").close();
    document.querySelector("[data-do=open][aria-expanded=true]")?.click();
  })()`);
  await follow(page, hash);
}

/** Clicks what may be out of sight. */
export async function click(page: Page, selector: string): Promise<void> {
  await page.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
}

/** A property of the first element that fits. */
export function property(page: Page, selector: string, name: string): Promise<unknown> {
  return page.evaluate(`document.querySelector(${JSON.stringify(selector)}).${name}`);
}

/** The address from its `#` on, readable, as the page has it: the browser reports a new one a moment later. */
export async function addressed(page: Page): Promise<string> {
  return decodeURIComponent((await page.evaluate("location.hash")) as string);
}
