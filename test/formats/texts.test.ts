import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run, workingFolder } from "../commands/run.ts";
import { openPdf, textOfPage } from "../pdf/read-pdf.ts";
import { proposal, rich } from "./brief-fixture.ts";
import { pp18 } from "./pp18-fixture.ts";
import { renderEnglish, wordsOf } from "./renderer.ts";
import { briefOfTexts, TEXTS } from "./texts-fixture.ts";

const page = renderEnglish(await briefOfTexts());

/** The part of the page that one proposal has. */
function partOf(html: string, key: string): string {
  const start = html.indexOf(`id="${key}"`);
  return html.slice(start, html.indexOf("</article>", start));
}

describe("a text with its changes marked", () => {
  test("has a key that explains the signs that it has, and no others", () => {
    const all = wordsOf(partOf(page, "citel/iap-63a1-5"));
    expect(all).toContain("Added words are underlined and stand between two +");
    expect(all).toContain("A paragraph that moves stands in both places");
    expect(all).toContain("change in nothing but their emphasis");
    const few = wordsOf(partOf(page, "rcc/rcc-62a1-1"));
    expect(few).toContain("Added words are underlined");
    expect(few).not.toMatch(/moves|emphasis/);
    const [first] = pp18.proposals;
    const plain = { ...(first ?? proposal("x")), text: rich("as it is") };
    const unchanged = renderEnglish({ ...pp18, proposals: [plain, ...pp18.proposals.slice(1)] });
    expect(wordsOf(unchanged)).not.toContain("underlined");
  });

  test("marks in words, for those who hear it, where what was added and deleted begins and ends", () => {
    expect(page).toMatch(/ins::before\{[^}]*\/ " added text begins "\}/);
    expect(page).toMatch(/del::after\{[^}]*\/ " deleted text ends "\}/);
  });
});

describe("two texts side by side", () => {
  test("stand in the section of their issue, after its proposals, each pair on one target once", () => {
    const titles = [...page.matchAll(/<h3 id="_compared-[^"]*">([^<]*)/g)].map((match) => match[1]);
    expect(titles).toEqual([
      "ARB/79A1/9 and EGY/80/1 side by side",
      "IAP/63A1/5 and RCC/62A1/1 side by side",
    ]);
    expect(page.indexOf("side by side")).toBeGreaterThan(page.lastIndexOf("</article>"));
  });

  test("are a table with a head for each, what both say printed once", () => {
    const table = page.slice(page.indexOf("IAP/63A1/5 and RCC/62A1/1 side by side"));
    expect(table).toMatch(/<td colspan="2"><p class="whose">Both<\/p>/);
    expect(table).toContain('<p class="whose">Only IAP/63A1/5</p>');
    expect(table).toContain("the other text has this in another place");
    expect(wordsOf(table)).toContain("nothing here");
  });

  test("keep the language and direction of their texts", () => {
    expect(page).toMatch(/<div class="prose legal" lang="ar" dir="rtl"><p class="numbered level-1">/);
  });

  test("that are too long are named", () => {
    const brief = { ...pp18, issues: pp18.issues.map((one) => ({ ...one })) };
    const [issue] = brief.issues;
    const [left, right] = pp18.proposals;
    if (issue === undefined || left === undefined || right === undefined) throw new Error("no fixture");
    issue.comparisons = [{ targets: left.target, left: left.key, right: right.key }];
    expect(wordsOf(renderEnglish(brief))).toContain(
      "These texts are too long to be printed side by side here.",
    );
  });
});

describe("on paper", () => {
  let folder: Awaited<ReturnType<typeof workingFolder>>;
  let words = "";
  beforeAll(async () => {
    folder = await workingFolder(TEXTS);
    await run(folder.path, ["build", "--format", "pdf"]);
    await using pdf = await openPdf(await readFile(join(folder.path, "out/pp-26/brief.pdf")));
    const pages = Array.from({ length: pdf.document.numPages }, (_, at) => textOfPage(pdf.document, at + 1));
    words = (await Promise.all(pages)).join(" ").replace(/\s+/g, " ");
  });
  afterAll(() => folder[Symbol.asyncDispose]());

  test("the words of the PDF state what was added, deleted and moved: no sign is drawn alone", () => {
    expect(words).toContain("−Busan, 2014−+Doha, 2026+");
    expect(words).toContain("this work −high−+the highest+ priority");
    expect(words).toMatch(/Moved further (up|down):/);
    expect(words).toMatch(/Moved here from further (up|down):/);
  });

  test("the words of two texts side by side state what only one of them says", () => {
    expect(words).toContain("‹the highest›");
    expect(words).toContain("Only RCC/62A1/1");
  });
});
