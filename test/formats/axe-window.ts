import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer";
import { expect } from "vitest";
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

/** Wide with all rules, then as a phone with those that depend on where something is. */
const WIDTHS = [
  [1280, "all"],
  [390, "places"],
] as const;

/**
 * Breaks no rule of axe, and is no wider than the window: a wide one, then a phone's. Colours on a phone are judged in
 * `page-access.test.ts`: the style sheets have the same ones for it but for what stays at the top.
 */
export async function expectAccessible(axe: AxeWindow, html: string): Promise<void> {
  await axe.page.setViewport({ width: WIDTHS[0][0], height: 900 });
  await axe.show(html);
  for (const [width, rules] of WIDTHS) {
    await axe.page.setViewport({ width, height: 900 });
    expect({ width, faults: await axe.faults(rules) }).toEqual({ width, faults: [] });
  }
}
