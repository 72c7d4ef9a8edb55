import { afterAll, beforeAll, test } from "vitest";
import { type AxeWindow, axeWindow, expectAccessible } from "./axe-window.ts";
import { changed } from "./changes-fixture.ts";
import { shippedBrief } from "./kinds-fixture.ts";
import { egyptPp18 } from "./pp18-fixture.ts";
import { renderEnglish } from "./renderer.ts";
import { briefOfTexts } from "./texts-fixture.ts";

const asked = await shippedBrief("pp-18", "2018-11-16", {
  for: "KEN",
  of: ["cybersecurity", "connectivity-access"],
});
const halftime = await shippedBrief("pp-14", "2014-11-02", {
  since: "2014-10-19",
  issue: "development-assistance",
});
let axe: AxeWindow;
beforeAll(async () => {
  axe = await axeWindow();
});
afterAll(() => axe?.[Symbol.asyncDispose]());

test.each([
  ["at half-time", halftime],
  ["with every kind of change", changed],
  ["with what a delegation is asked", egyptPp18],
  ["with texts side by side", await briefOfTexts()],
  ["with what became of what a delegation was asked", asked],
])("the page in a browser breaks no rule of axe %s, and never scrolls sideways", async (_, brief) => {
  await expectAccessible(axe, renderEnglish(brief));
});
