import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { proposalPair } from "../../src/brief/comparison/compare-proposals.ts";
import { createComparisonRenderer } from "../../src/formats/html.ts";
import { type AxeWindow, axeWindow } from "./axe-window.ts";
import { changed } from "./changes-fixture.ts";
import { shippedBrief } from "./kinds-fixture.ts";
import { bothPp18, egyptPp18 } from "./pp18-fixture.ts";
import { fonts, renderEnglish, templates } from "./renderer.ts";
import { briefOfTexts } from "./texts-fixture.ts";

const halftime = await shippedBrief("pp-14", "2014-11-02", {
  since: "2014-10-19",
  issue: "development-assistance",
});
const outcomes = await shippedBrief("pp-18", "2018-11-16", { issue: "ott" });
const asked = await shippedBrief("pp-18", "2018-11-16", {
  for: "KEN",
  of: ["cybersecurity", "connectivity-access"],
});
const texts = await briefOfTexts();
let axe: AxeWindow;
beforeAll(async () => {
  axe = await axeWindow();
});
afterAll(() => axe?.[Symbol.asyncDispose]());

describe("the page in a browser", () => {
  test.each([
    ["with one of everything, as everybody and as the group sees it", bothPp18],
    ["with what a delegation is asked", egyptPp18],
    ["with every kind of change", changed],
    ["at half-time", halftime],
    ["with outcomes", outcomes],
    ["with what became of what a delegation was asked", asked],
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
  [1280, "all"],
  [390, "places"],
] as const;

/**
 * Breaks no rule of axe, and is no wider than the window: a wide one, then a phone's. Colours on a phone are judged in
 * `page-access.test.ts`: the style sheets have the same ones for it but for what stays at the top.
 */
async function expectAccessible(html: string): Promise<void> {
  await axe.page.setViewport({ width: WIDTHS[0][0], height: 900 });
  await axe.show(html);
  for (const [width, rules] of WIDTHS) {
    await axe.page.setViewport({ width, height: 900 });
    expect({ width, faults: await axe.faults(rules) }).toEqual({ width, faults: [] });
  }
}
