import { beforeAll, describe, expect, test } from "vitest";
import type { PrintBrowser } from "../../src/print/browser/print-browser.ts";
import { sharedBrowser } from "../print/shared-browser.ts";
import { finishedAndUnfinished } from "./finished-print.ts";
import { differences } from "./pictures.ts";
import { fontFaces, sixScriptPage } from "./six-scripts.ts";

let browser: PrintBrowser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A brief</title><style>
    ${fontFaces("Own", "@fontsource/source-serif-4", "Az")} @page { size: A6 } body { font: 9pt Own } i { position: relative; font-style: normal }
    </style></head><body><h1>A brief</h1>${body}</body></html>`;
}

test("a page in six scripts looks as the browser printed it", async () => {
  const { unfinished, finished } = await finishedAndUnfinished(browser, sixScriptPage());
  expect(await differences(unfinished, finished)).toEqual([]);
});

test("so do lines, borders, backgrounds, pictures and letters that are set apart", async () => {
  const { unfinished, finished } = await finishedAndUnfinished(
    browser,
    page(`<p style="letter-spacing:.2em;border:1px dotted;border-radius:9px">Apart</p>
      <p style="text-align:justify;width:40mm;background:#ddd">${"Words of a justified paragraph. ".repeat(9)}</p>
      <p style="opacity:.5"><u>Pale</u> <s>gone</s> <span style="transform:rotate(9deg);display:inline-block">turned</span></p>
      <svg width="90" height="90"><circle cx="40" cy="40" r="30" fill="#06c" stroke="#000" stroke-width="3"/></svg>`),
  );
  expect(await differences(unfinished, finished)).toEqual([]);
});

describe("a changed picture is recognised", () => {
  const letters = (body: string) => `<p>Every small letter of ${body} counts.</p>`;
  test.each([
    ["a letter that is missing", letters("it<i>i</i>"), letters("it<i style='visibility:hidden'>i</i>")],
    ["a letter that moved by a point", letters("i<i>t</i>"), letters("i<i style='left:1pt'>t</i>")],
    ["a line that moved by a point", letters("<i>it</i>"), letters("<i style='top:1pt'>it</i>")],
    ["a fill that is lost", letters("<i style='background:#ddd'>it</i>"), letters("<i>it</i>")],
    ["a line under words that is lost", letters("<u>it</u>"), letters("it")],
    ["a page that is missing", `${letters("it")}<p style='break-before:page'>`, letters("it")],
  ])("%s", async (_, one, other) => {
    const { unfinished } = await finishedAndUnfinished(browser, page(one));
    const { finished } = await finishedAndUnfinished(browser, page(other));
    expect(await differences(unfinished, finished)).not.toEqual([]);
  });
});
