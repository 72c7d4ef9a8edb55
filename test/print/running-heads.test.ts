import { beforeAll, expect, test } from "vitest";
import type { PdfDictionary, PdfReference } from "../../src/pdf/syntax/value.ts";
import type { PrintBrowser } from "../../src/print/browser/print-browser.ts";
import { printPage } from "../../src/print/print-page.ts";
import { brief, issue, proposal, sponsor } from "../formats/brief-fixture.ts";
import { renderEnglish } from "../formats/renderer.ts";
import { accessibilityOf } from "../pdf/accessibility.ts";
import { codesIn, fontsOf, operationsOf, shownBy } from "../pdf/page-operations.ts";
import { openDocument } from "../pdf/pdfium.ts";
import { nameOf, type RawPdf, rawPdf } from "../pdf/raw-pdf.ts";
import { fontFaces } from "../pdf/six-scripts.ts";
import { sharedBrowser } from "./shared-browser.ts";

let browser: PrintBrowser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

const about = { title: "A brief", language: "en", date: "2018-10-27", creator: "plenibrief 0.0.0" };

const ARABIC = "تعديل القرار";
/** With marks higher than a line. */
const VOWELLED = "أُعِدَّ إِنَّ لِلْمَجْلِسِ إِصْلَاحٌ وَيَحْيَىٰ";
const CHINESE = "修改有关决议";
const LONG = `Long ${"title of an issue ".repeat(12)}with an end`;

/** Parts with titles and heights in pages of 400 px; a cover before them has no head. */
function page(parts: readonly [title: string, height: number][], linked = parts.length): string {
  const links = parts.slice(0, linked).map(([title], index) => `<a href="#p${index}">${title}</a>`);
  const sections = parts.map(
    (
      [title, height],
      index,
    ) => `<section id="p${index}" aria-labelledby="h${index}" style="height:${height}px">
      <h2 id="h${index}">${title}</h2><p>Text</p></section>`,
  );
  const all = parts.map(([title]) => title).join("");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A brief</title><style>
    ${fontFaces("Own", "@fontsource/source-serif-4", "Az…")}
    ${fontFaces("Own Arabic", "@fontsource/amiri", /\p{sc=Arabic}/u.test(all) ? all : "")}
    ${fontFaces("Own Chinese", "@fontsource/noto-sans-sc", /\p{sc=Han}/u.test(all) ? all : "")}
    :root { --sans: Own, "Own Arabic", "Own Chinese" }
    @page { size: 500px 480px; margin: 40px; @top-left { content: "Parts"; color: #4a525d; width: 62% } @top-right { content: "A brief" } }
    @page cover { @top-left { content: none } @top-right { content: none } }
    body { margin: 0; font: 12px/16px var(--sans) } h2 { margin: 0; font-weight: 400; line-height: 3 } .cover { page: cover }
    </style></head><body><div class="cover"><h1>A brief</h1><p>${links.join(", ")}</p></div>${sections.join("")}</body></html>`;
}

/** What each page shows before its right head, which is painted next, as a reader finds it that knows nothing of the program. */
async function headsOf(html: string): Promise<string[]> {
  const texts = await textsOf(html);
  return texts.map((text) => text.slice(0, text.indexOf("A brief")).trim());
}

async function textsOf(html: string): Promise<string[]> {
  const { pdf } = await printPage(browser, { ...about, html });
  expect(accessibilityOf(pdf).problems).toEqual([]);
  const again = await printPage(browser, { ...about, html });
  expect(Buffer.compare(again.pdf, pdf)).toBe(0);
  using document = await openDocument(pdf);
  return Array.from({ length: document.pages }, (_, number) => document.text(number));
}

test("the head of a page names the part at its top, and is no part of the text", async () => {
  expect(
    await headsOf(
      page([
        ["One", 250],
        ["Two", 300],
        ["Three", 250],
        ["Four", 900],
        ["Five", 100],
      ]),
    ),
  ).toEqual(["", "One", "Two", "Four", "Four", "Four"]);
});

test("a long title ends in an ellipsis, on one line", async () => {
  const [cover, long = ""] = await headsOf(page([[LONG, 400]]));
  expect(cover).toBe("");
  expect(long).toMatch(/^Long title of an issue title .*…$/);
  expect(LONG.startsWith(long.slice(0, -1))).toBe(true);
});

test.each([
  ["Arabic", ARABIC],
  ["Chinese", CHINESE],
])("a title in %s stands in the head as it does in its heading", async (_, title) => {
  const [, text = ""] = await textsOf(page([[title, 400]]));
  for (const word of title.split(" ")) expect(text.replace(/\s/g, "").split(word)).toHaveLength(3);
  expect(text).not.toContain("Parts");
});

test("a title in the head has the glyphs that it has elsewhere, marks higher than its line among them", async () => {
  const { pdf } = await printPage(browser, { ...about, html: page([[VOWELLED, 400]]) });
  const [linked = [], headed = []] = rawPdf(pdf)
    .pages()
    .map((each) => arabicGlyphs(rawPdf(pdf), each));
  expect(linked.length).toBeGreaterThan([...VOWELLED].length / 2);
  expect(headed.sort()).toEqual([...linked, ...linked].sort());
});

/** The codes of the glyphs that a page shows in the Arabic font. */
function arabicGlyphs(pdf: RawPdf, page: PdfReference): number[] {
  const fonts = fontsOf(pdf, page);
  let font: PdfDictionary = new Map();
  return operationsOf(pdf, page).flatMap((operation) => {
    if (operation.operator === "Tf") font = pdf.dictionary(fonts.get(nameOf(operation.operands[0])));
    const isArabic = nameOf(font.get("BaseFont")).includes("Amiri");
    return isArabic ? shownBy(operation).flatMap((string) => codesIn(string, font)) : [];
  });
}

test("the head of a page across names the part on it, too", async () => {
  const codes = [
    "ATU",
    "APT",
    "ARB",
    "CEPT",
    "CITEL",
    "RCC",
    "B",
    "CHN",
    "EGY",
    "RUS",
    "USA",
    "J",
    "KEN",
    "IND",
    "PSE",
    "SG",
  ];
  // Fewer would be in tables below each other.
  const issues = Array.from({ length: 9 }, (_, index) =>
    issue(`issue-${index}`, { title: `Issue ${index}` }),
  );
  const proposals = issues.flatMap(({ slug }, index) =>
    codes.flatMap((code) =>
      (index < 2 ? [1, 2] : []).map((number) =>
        proposal(`${slug}/${code}-${number}`, {
          issue: slug,
          sponsors: [sponsor(code)],
          number: `${code} ${number}`,
          submitted: "2018-10-08",
        }),
      ),
    ),
  );
  const html = renderEnglish(brief(issues, proposals));
  expect(html).toContain('<section class="grid landscape"');
  const { pdf } = await printPage(browser, { ...about, html });
  using document = await openDocument(pdf);
  const across = Array.from({ length: document.pages }, (_, number) => document.text(number)).filter((text) =>
    text.includes("Each number counts"),
  );
  expect(across.length).toBeGreaterThan(0);
  for (const text of across) expect(text).toMatch(/^Who proposes what/);
});

test("a part to which no link leads has its head too", async () => {
  expect(
    await headsOf(
      page(
        [
          ["One", 400],
          ["Two", 400],
        ],
        1,
      ),
    ),
  ).toEqual(["", "One", "Two"]);
});
