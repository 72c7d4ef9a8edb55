import { expect, test } from "vitest";
import { shippedBrief } from "../formats/kinds-fixture.ts";
import { renderEnglish } from "../formats/renderer.ts";
import { browserPrint } from "../pdf/browser-print.ts";
import { differences } from "../pdf/pictures.ts";
import { measuredPrint } from "./measured-print.ts";
import { sharedBrowser } from "./shared-browser.ts";

test("the shipped brief looks on each page below its head as the browser printed it", async () => {
  const html = renderEnglish(await shippedBrief("pp-18", "2018-10-27"));
  const { finished, pageOf } = await measuredPrint(html);
  const printed = await browserPrint(await sharedBrowser(), html, pageOf, 2);
  expect(await differences(printed, finished, 40)).toEqual([]);
});
