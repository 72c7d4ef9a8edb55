import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContext } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { proposalPair } from "../../src/brief/comparison/compare-proposals.ts";
import { createComparisonRenderer } from "../../src/formats/html.ts";
import { scriptedContext } from "../preview/scripted-browser.ts";
import { changed } from "./changes-fixture.ts";
import { shippedBrief } from "./kinds-fixture.ts";
import { egyptPp18, internalPp18, pp18 } from "./pp18-fixture.ts";
import { fonts, renderEnglish, templates } from "./renderer.ts";
import { laidOut } from "./scripted-page.ts";
import { briefOfTexts } from "./texts-fixture.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const halftime = await shippedBrief("pp-14", "2014-11-02", {
  since: "2014-10-19",
  issue: "development-assistance",
});
const outcomes = await shippedBrief("pp-18", "2018-11-16", { issue: "ott" });
const kenya = { for: "KEN", of: ["cybersecurity", "connectivity-access", "internet-public-policy"] };
const [asks, asked] = [
  await shippedBrief("pp-18", "2018-10-27", kenya),
  await shippedBrief("pp-18", "2018-11-16", kenya),
];
const texts = await briefOfTexts();
let browser: BrowserContext;
beforeAll(async () => {
  browser = await scriptedContext();
});
afterAll(() => browser?.close());

describe("the page in a browser", () => {
  test.each([
    ["with one of everything", pp18],
    ["for the internal audience", internalPp18],
    ["for one delegation", egyptPp18],
    ["with every kind of change", changed],
    ["at half-time", halftime],
    ["with outcomes", outcomes],
    ["with what a delegation is asked", asks],
    ["with what became of that", asked],
    ["with texts side by side", texts],
  ])("breaks no rule of axe %s, and never scrolls sideways", async (_, brief) => {
    await expectAccessible(renderEnglish(brief));
  });

  test("breaks none as a page of two proposals side by side", async () => {
    const pair = proposalPair(texts, "citel/iap-63a1-5", "rcc/rcc-62a1-1");
    if (pair === undefined) throw new Error("there is no such pair");
    const render = createComparisonRenderer({ templates, strings: templates.strings, fonts }, pair);
    await expectAccessible(render(texts));
  });
});

/** Wide with all rules, then as a phone with those that depend on where something is. */
const WIDTHS = [
  [1280, 'rules: { "target-size": { enabled: true } }'],
  [390, 'runOnly: ["scrollable-region-focusable", "link-in-text-block", "target-size"]'],
] as const;

/**
 * Breaks no rule of axe, and is no wider than the window: a wide one, then a phone's. Colours on a phone are judged in
 * `page-access.test.ts`: the style sheets have the same ones for it but for what stays at the top.
 */
async function expectAccessible(html: string): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.setContent(html);
  await page.evaluate(axe);
  for (const [width, rules] of WIDTHS) {
    await page.setViewport({ width, height: 900 });
    await laidOut(page);
    const violations = await page.evaluate(
      `axe.run({ resultTypes: ["violations"], ${rules} }).then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`,
    );
    expect({ width, violations }).toEqual({ width, violations: [] });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
  }
  await page.close();
}
