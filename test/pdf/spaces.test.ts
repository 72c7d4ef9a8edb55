import { beforeAll, describe, expect, test } from "vitest";
import { readFonts } from "../../src/formats/fonts/shipped-fonts.ts";
import type { PrintBrowser } from "../../src/print/browser/print-browser.ts";
import { printPage } from "../../src/print/print-page.ts";
import { sharedBrowser } from "../print/shared-browser.ts";
import { accessibilityOf } from "./accessibility.ts";
import { RawPdf } from "./raw-pdf.ts";
import { fontFaces, sentences } from "./six-scripts.ts";
import { textByBlock } from "./text-by-block.ts";

let browser: PrintBrowser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

const about = { title: "A brief", language: "en", date: "2018-10-27", creator: "plenibrief 0.0.0" };

const chinese = (sentences.get("zh") ?? "").repeat(3);
const arabic = "تقترح الدول الأعضاء تعديل القرار بشأن الأمن";

const style = `<style>${fontFaces("Own", "@fontsource/source-serif-4", "Az’")}
  ${fontFaces("Sans", "@fontsource/source-sans-3", "Az")}
  ${fontFaces("Arabic", "@fontsource/amiri", arabic)} ${fontFaces("Chinese", "@fontsource/noto-sans-sc", chinese)}
  body { font: 11pt/1.4 Own; width: 40mm } * { font-weight: 400; margin: 0 } [lang=ar] { font-family: Arabic, Own }
  ${readFonts().faceRules("ɔɛ O\u0327 s\u0327 ɔ\u030c")}
  body { font-family: Own, "Source Sans 3", "DejaVu Sans" } [lang=zh] { font-family: Chinese } .sans { font-family: Sans } a { overflow-wrap: anywhere }</style>`;

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A brief</title>${style}</head><body>${body}</body></html>`;
}

/** The text of the paragraphs, headings and cells of a printed page. */
async function textOf(body: string): Promise<string[]> {
  const { pdf } = await printPage(browser, { ...about, html: page(body) });
  expect(accessibilityOf(pdf).problems.filter((problem) => !problem.includes("outline"))).toEqual([]);
  return [...textByBlock(pdf)];
}

describe("a reader that knows nothing of lines hears words, not what a line's end joins", () => {
  test("in paragraphs, headings, links and cells that go on in the next line", async () => {
    const long = "Keep the International Telecommunication Regulations unchanged until the next conference";
    expect(
      await textOf(
        `<h1>${long}</h1><p>${long}, and <em>all of the further</em> regulations.</p>
        <p>See <a href="#x">${long}</a>.</p><table id="x"><tr><td>${long}</td><td>${long}</td></tr></table>`,
      ),
    ).toEqual([long, `${long}, and all of the further regulations.`, `See ${long}.`, long, long]);
  });

  test("where a name meets its value, on one line or on two", async () => {
    expect(
      await textOf(
        `<h1>A brief</h1><dl><div><dt>Sponsor</dt><dd>not stated</dd></div>
        <div style="display:flex;gap:3mm"><dt>Submitted</dt><dd>8 October</dd></div></dl>
        <ul><li><span style="display:inline-block;width:20mm">Adopted</span><b>3</b></li></ul>`,
      ),
    ).toEqual(["A brief", "Sponsor not stated", "Submitted 8 October", "Adopted 3"]);
  });

  test("but none within a word whose marked letter is in another font", async () => {
    expect(
      await textOf("<h1>Letters</h1><p>Aolep O\u0327kwe, nzɔ\u0302tɔ, bɛ\u030c bakɔ\u030c nabis\u0327ɔ.</p>"),
    ).toEqual(["Letters", "Aolep O\u0327kwe, nzɔ\u0302tɔ, bɛ\u030c bakɔ\u030c nabis\u0327ɔ."]);
  });

  test("where a forced break ends the line, a dash stands before it, or another page begins", async () => {
    expect(
      await textOf(
        `<h1>A<br>brief</h1><p style="width:22mm">29 October – 16 November</p>
        <div style="height:215mm"></div><p style="orphans:1;widows:1">${"one two three ".repeat(12)}</p>`,
      ),
    ).toEqual(["A brief", "29 October – 16 November", "one two three ".repeat(12).trim()]);
  });

  test("in a font of which no space is shown, and one of which only digits are", async () => {
    expect(
      await textOf(
        `<h1>A brief</h1><p>All of <span class="sans">proposals</span><br><span class="sans">38</span> now</p>`,
      ),
    ).toEqual(["A brief", "All of proposals 38 now"]);
  });

  test("no space in a word: within an address, after a hyphen, where only the style changes, in Chinese", async () => {
    const address = "https://www.example.org/a-long/address/that/has/no/space/and-does-not-fit";
    expect(
      await textOf(
        `<h1>A brief</h1><p>At <a href="${address}">${address}</a></p><p>Un<b>believ</b><i class="sans">able</i> internet-related-public-policy
        (<b>well</b>-known)</p><p lang="zh">${chinese}</p>`,
      ),
    ).toEqual([
      "A brief",
      `At ${address}`,
      "Unbelievable internet-related-public-policy (well-known)",
      chinese,
    ]);
  });

  test("lines of Arabic are apart from each other", async () => {
    const [, text = ""] = await textOf(
      `<h1>A brief</h1><p lang="ar" dir="rtl" style="width:25mm">${arabic}</p>`,
    );
    expect(text.split(/\s+/).toSorted()).toEqual(arabic.split(" ").toSorted());
  });
});

test("an apostrophe is one in the font itself, not only around each glyph, where many readers miss it", async () => {
  const html = page(`<h1>A brief</h1><p>The group’s and the states’ own ʻokina</p>`);
  const { pdf } = await printPage(browser, { ...about, html });
  expect(textByBlock(pdf)).toEqual(["A brief", "The group’s and the states’ own ʻokina"]);
  const raw = new RawPdf(pdf);
  const contents = raw.pages().map((each) => raw.stream(raw.dictionary(each).get("Contents")));
  expect(Buffer.concat(contents).toString("latin1")).not.toContain("ActualText");
});
