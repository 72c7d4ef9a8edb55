import { afterAll, beforeAll, describe, test } from "vitest";
import { proposalPair } from "../../src/brief/comparison/compare-proposals.ts";
import { createComparisonRenderer } from "../../src/formats/html.ts";
import { notInGate } from "../gate.ts";
import { type AxeWindow, axeWindow, expectAccessible } from "./axe-window.ts";
import { shippedBrief } from "./kinds-fixture.ts";
import { bothPp18 } from "./pp18-fixture.ts";
import { fonts, renderEnglish, templates } from "./renderer.ts";
import { briefOfTexts } from "./texts-fixture.ts";

const outcomes = await shippedBrief("pp-18", "2018-11-16", { issue: "ott" });
const texts = await briefOfTexts();
let axe: AxeWindow;
beforeAll(async () => {
  axe = await axeWindow();
});
afterAll(() => axe?.[Symbol.asyncDispose]());

describe("the page in a browser", () => {
  test.each([
    ["with one of everything, as everybody and as the group sees it", bothPp18],
    ...notInGate<[string, typeof outcomes]>([["with outcomes", outcomes]]),
  ])("breaks no rule of axe %s, and never scrolls sideways", async (_, brief) => {
    await expectAccessible(axe, renderEnglish(brief));
  });

  test("breaks none as a page of two proposals side by side", async () => {
    const pair = proposalPair(texts, "citel/iap-63a1-5", "rcc/rcc-62a1-1");
    if (pair === undefined) throw new Error("there is no such pair");
    const render = createComparisonRenderer({ templates, strings: templates.strings, fonts }, pair);
    await expectAccessible(axe, render(texts));
  });
});
