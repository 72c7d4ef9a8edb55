import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer";
import { laidOut, pageOpener, withoutFonts } from "./scripted-page.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe examines: all rules, or those that depend on where something is. */
const RULES = {
  all: 'rules: { "target-size": { enabled: true } }',
  places: 'runOnly: ["scrollable-region-focusable", "link-in-text-block", "target-size"]',
};

/** A window for axe. Pages follow one another in it, so that axe is loaded and compiled once for all of them. */
export interface AxeWindow extends AsyncDisposable {
  page: Page;
  show: (html: string) => Promise<void>;
  /** The violations on the page as it is now, or in a part of it alone, and its width where that is not the window's. */
  faults: (rules?: keyof typeof RULES, part?: string) => Promise<string[]>;
}

export async function axeWindow(): Promise<AxeWindow> {
  const opener = await pageOpener();
  const opened = await opener.open("<!doctype html><title>Empty</title>");
  const { page } = opened;
  // The policies of all pages would hold together: a page without a script would forbid that of the next one.
  await page.setBypassCSP(true);
  await page.evaluate(axe);
  return {
    page,
    show: (html) => page.setContent(withoutFonts(html)),
    faults: async (rules = "all", part = "html") => {
      await laidOut(page);
      return page.evaluate(`axe.run("${part}", { reporter: "no-passes", ${RULES[rules]} }).then(({ violations }) => [
        ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)),
        ...[document.documentElement.scrollWidth].filter((width) => width !== innerWidth).map((width) => width + " wide"),
      ])`) as Promise<string[]>;
    },
    [Symbol.asyncDispose]: async () => {
      await opened[Symbol.asyncDispose]();
      await opener[Symbol.asyncDispose]();
    },
  };
}
