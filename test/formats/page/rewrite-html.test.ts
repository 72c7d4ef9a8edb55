import { beforeAll, expect, test } from "vitest";
import { orientationOnly } from "../../../src/corpus/images/jpeg.ts";
import {
  createPartRewriter,
  withHeadingLevels,
  withNeededIsolation,
  withOwnLinksOnly,
  withSharedImages,
} from "../../../src/formats/page/rewrite-html.ts";
import type { PrintBrowser } from "../../../src/print/browser/print-browser.ts";
import { printPage } from "../../../src/print/print-page.ts";
import { jpeg, PNG, png } from "../../corpus/images/small-images.ts";
import { accessibilityOf } from "../../pdf/accessibility.ts";
import { outlined } from "../../pdf/tag-outline.ts";
import { sharedBrowser } from "../../print/shared-browser.ts";

const address = (bytes: Buffer) => `data:image/png;base64,${bytes.toString("base64")}`;
const ONE = address(PNG);
const turned = Buffer.from(orientationOnly(6)).toString("latin1");
const TWO = address(png(60, 30, [["eXIf", turned]], "", Buffer.alloc(61 * 30)));
const THREE = `data:image/jpeg;base64,${jpeg(2, 2).toString("base64")}`;
const page = `<p><img src="${ONE}" alt="A map"></p><p><img src="${TWO}" alt="Turned"> and <img src="${TWO}" alt="Again"></p>
<p><img src="${THREE}" alt="A chart"></p><p><img src="${TWO}" alt="Last"></p>`;

test.each([
  ["a link to a place on it", '<p id="a"><a href="#a">A</a></p>', '<p id="a"><a href="#a">A</a></p>'],
  [
    "the words of a link to elsewhere",
    '<p><a class="ref" href="#b">B <b>bold</b></a>.</p>',
    "<p>B <b>bold</b>.</p>",
  ],
  ["no page number of a place elsewhere", '<p>B<span class="page" data-page-of="b"></span></p>', "<p>B</p>"],
  [
    "words with a sign of “greater than” in an attribute",
    '<p><a href="#b" title="a > b">B</a></p>',
    "<p>B</p>",
  ],
  [
    "links beside each other apart",
    '<p id="a"><a href="#b">B</a>, <a href="#a">A</a>, <a href="https://example.org/#b">web</a></p>',
    '<p id="a">B, <a href="#a">A</a>, <a href="https://example.org/#b">web</a></p>',
  ],
  [
    "a number inside a link that goes, and other elements in it",
    '<p id="a"><a href="#b"><span>B</span><span class="page" data-page-of="b"></span></a> <a href="#a">A</a></p>',
    '<p id="a"><span>B</span> <a href="#a">A</a></p>',
  ],
  [
    "all other lines, where one has links to elsewhere",
    '<p id="a"><a href="#a">A</a></p>\n<p><a class="whole" href="#b"><b>B</b></a></p>\n<p><a href="#c">C</a>, <a href="#a">A</a></p>\n<p><a href="#a">A</a></p>',
    '<p id="a"><a href="#a">A</a></p>\n<p><span class="whole"><b>B</b></span></p>\n<p>C, <a href="#a">A</a></p>\n<p><a href="#a">A</a></p>',
  ],
])("a page keeps %s", (_, html, kept) => {
  expect(withOwnLinksOnly(html)).toBe(kept);
});

test("a page is rewritten part by part, and a part that the page before had not again", () => {
  const rewrite = createPartRewriter();
  const rewritten: string[] = [];
  const made = (html: string, about: string) =>
    rewrite(html, about, (part) => {
      rewritten.push(part);
      return `${part} (${about})`;
    });
  const table = "<table>\n<tr><td>A</td></tr>\n</table>";
  expect(made(`<h1>T</h1>\n<p>A</p>\n<p>A</p>\n${table}\n<li>B</li>`, "en")).toBe(
    `<h1>T</h1> (en)\n<p>A</p> (en)\n<p>A</p>\n${table} (en)\n<li>B</li> (en)`,
  );
  expect(rewritten.splice(0)).toEqual(["<h1>T</h1>", "<p>A</p>", `<p>A</p>\n${table}`, "<li>B</li>"]);
  expect(made("<p>C</p>\n<li>B</li>\n<p>A</p>", "en")).toBe("<p>C</p> (en)\n<li>B</li> (en)\n<p>A</p> (en)");
  expect(rewritten.splice(0)).toEqual(["<p>C</p>"]);
  expect(made("<p>C</p>\n<li>B</li>", "fr")).toBe("<p>C</p> (fr)\n<li>B</li> (fr)");
  expect(rewritten).toEqual(["<p>C</p>", "<li>B</li>"]);
});

test("a page that is read from left to right isolates only text that is not certainly read so too", () => {
  const html = (text: string) => `<a href="#a"><bdi>${text}</bdi></a>, <b><bdi>${text}</bdi></b> 5`;
  const plain = (text: string) => `<a href="#a">${text}</a>, <b>${text}</b> 5`;
  const latin = ["ACP/64A1/10", "Élargir l’accès – « ici » &amp; là", "(Rev.1)"];
  const others = ["قرار 130", "Res. ١٣٠", "a\u202eb", "\u05d0", "人工智能", "a\u200fb"];
  for (const text of latin) expect(withNeededIsolation(html(text), "ltr")).toBe(plain(text));
  for (const text of others) expect(withNeededIsolation(html(text), "ltr")).toBe(html(text));
  for (const text of [...latin, ...others]) expect(withNeededIsolation(html(text), "rtl")).toBe(html(text));
  const beside = '<a href="#a"><bdi class="id">A/1</bdi> <bdi>Title</bdi></a><p><bdi>Text</bdi></p>';
  expect(withNeededIsolation(beside, "ltr")).toBe(beside);
  const cells = (first: string, second: string) =>
    `<tr><td dir="rtl"><b lang="ar">${first}</b></td><td><b>${second}</b><b dir="rtl">${first}</b></td></tr>`;
  expect(withNeededIsolation(cells("<bdi>A</bdi>", "<bdi>B</bdi>"), "ltr")).toBe(cells("<bdi>A</bdi>", "B"));
});

test("a page holds each image once; one that it shows once stays where it is", () => {
  const { html, css } = withSharedImages(page);
  expect(
    html,
  ).toBe(`<p><img src="${ONE}" alt="A map"></p><p><img class="image-1" alt="Turned"> and <img class="image-1" alt="Again"></p>
<p><img src="${THREE}" alt="A chart"></p><p><img class="image-1" alt="Last"></p>`);
  expect(css).toBe(`.image-1{content:url(${TWO})}`);
  expect(withSharedImages("<p>No image</p>")).toEqual({ html: "<p>No image</p>", css: "" });
});

let browser: PrintBrowser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

test("in print an image that is shown more than once is there once, turned, with its words at each place", async () => {
  const { html, css } = withSharedImages(page);
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`;
  const { pdf } = await printPage(browser, {
    html: `<!doctype html><html lang="en"><head>${policy}<title>A brief</title><style>${css}</style></head><body><h1>A brief</h1>${html}</body></html>`,
    ...{ title: "A brief", language: "en", date: "2018-10-27", creator: "plenibrief 0.0.0" },
  });
  const figures = (await outlined(pdf)).filter((tag) => tag.includes("Figure"));
  const words = figures.map((tag) => /\(.*\)/.exec(tag)?.[0]);
  expect(words.filter((each) => each !== "(A chart)")).toEqual(["(A map)", "(Turned)", "(Again)", "(Last)"]);
  expect(accessibilityOf(pdf).problems).toEqual([]);
  const images = Buffer.from(pdf)
    .toString("latin1")
    .match(/\/Width 60 \/Height 30|\/Height 30[^>]*\/Width 60|\/Width 60[^>]*\/Height 30/g);
  expect(images).toHaveLength(1);
  const boxes = await browser.page.evaluate(
    `[...document.querySelectorAll(".image-1")].map((each) => [each.offsetWidth, each.offsetHeight].join(" × "))`,
  );
  expect(boxes).toEqual(["30 × 60", "30 × 60", "30 × 60"]);
});

test.each([
  ["keeps levels without a gap", [1, 2, 3, 4, 2, 3], [1, 2, 3, 4, 2, 3]],
  ["closes a gap, and keeps what is below it below it", [1, 2, 3, 5, 6, 5, 3], [1, 2, 3, 4, 5, 4, 3]],
  ["closes each gap by itself", [1, 2, 5, 6, 3, 5], [1, 2, 3, 4, 3, 4]],
  ["begins with the level of the first", [2, 5, 6, 2], [2, 3, 4, 2]],
])("the outline %s", (_, written, printed) => {
  for (const title of ["T", "<h6>"]) {
    const page = (levels: readonly number[]) =>
      levels.map((level) => `<h${level} id="a"><b title="${title}">T</b></h${level}><p>x</p>`).join("");
    expect(withHeadingLevels(page(written))).toBe(page(printed));
  }
});
