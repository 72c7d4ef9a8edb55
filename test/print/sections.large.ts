import { expect, test } from "vitest";
import { createPageRenderer } from "../../src/formats/html.ts";
import { cutPage } from "../../src/print/cut-page.ts";
import { printPage } from "../../src/print/print-page.ts";
import { shippedBrief } from "../formats/kinds-fixture.ts";
import { fonts, templates } from "../formats/renderer.ts";
import { expectSame, uncut } from "./same-document.ts";
import { sharedBrowser } from "./shared-browser.ts";
import { expectWhole } from "./whole-print.ts";

const about = { title: "A brief", language: "en", date: "2018-10-27", creator: "plenibrief 0.0.0" };

/** One with as many proposals as a section has, and one with more. */
const SOME_ISSUES = ["ott", "development-assistance"];

test("a brief that is cut into sections, whose references are to other sections, is the same document as a single print of it", async () => {
  const browser = await sharedBrowser();
  const render = createPageRenderer({ templates, strings: templates.strings, fonts }, { sectionSize: 2 });
  const html = render(await shippedBrief("pp-18", "2018-10-27", { of: SOME_ISSUES }));
  const starts = cutPage(html).map((document) => /<main>\s*<section [^>]*id="([^"]*)"/.exec(document)?.[1]);
  expect(starts.at(1)).toMatch(/^issues\//);
  expect(starts.slice(-2)).toEqual(["_sponsors", "_targets"]);
  const { pdf } = await printPage(browser, { ...about, html });
  await expectWhole(html, pdf);
  await expectSame(pdf, (await printPage(browser, { ...about, html: uncut(html) })).pdf);
});
