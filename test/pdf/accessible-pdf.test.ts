import { beforeAll, describe, expect, test } from "vitest";
import type { PrintBrowser } from "../../src/print/browser/print-browser.ts";
import { printPage } from "../../src/print/print-page.ts";
import { sharedBrowser } from "../print/shared-browser.ts";
import { accessibilityOf } from "./accessibility.ts";
import { RawPdf } from "./raw-pdf.ts";
import { openPdf, textOfPage } from "./read-pdf.ts";
import { fontFaces } from "./six-scripts.ts";
import { outlined } from "./tag-outline.ts";
import { all, attribute, tagTree } from "./tag-tree.ts";

let browser: PrintBrowser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

const about = { title: "A brief", language: "en", date: "2018-10-27", creator: "plenibrief 0.0.0" };

const style = `<style>${fontFaces("Own", "@fontsource/source-serif-4", "Az")}
  @page { size: A4; margin: 20mm; @top-left { content: "A brief" } @bottom-right { content: counter(page) } }
  body { font: 11pt/1.4 Own } * { font-weight: 400; font-style: normal } table { border-collapse: collapse } td, th { border: 1px solid } hr { border: 1px dotted }</style>`;

async function printed(body: string) {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A brief</title>${style}</head><body>${body}</body></html>`;
  const { pdf } = await printPage(browser, { ...about, html });
  return { pdf, tags: await outlined(pdf), read: accessibilityOf(pdf) };
}

/** A dot, 1 by 1. */
const image =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

describe("what a screen reader finds in the PDF", () => {
  test("headings, paragraphs and links as they stand on the page, without the browser's own levels", async () => {
    const { tags, read } = await printed(
      `<h1>A <em>brief</em></h1><div>Loose <b>words</b></div><p>See <a href="#x">the <b>other</b> place</a>.</p><section><h2 id="x">Place</h2></section>`,
    );
    expect(tags).toEqual([
      "Document",
      " H1: A",
      "  Em: brief",
      " P: Loose words",
      " P: See",
      "  Link: the other place",
      "  .",
      " H2: Place",
    ]);
    expect(read.problems).toEqual([]);
  });

  test("lists with labels and bodies, pairs of a name and a value as one paragraph", async () => {
    const { tags, read } = await printed(
      `<h1>A brief</h1><ul><li>one</li><li>two<ul><li>three</li></ul></li></ul>
      <dl><div><dt>Target</dt><dd>Res. 130</dd></div><div><dt>Sources</dt><dd><ul style="list-style:none"><li>A record</li></ul></dd></div></dl>`,
    );
    expect(tags.filter((tag) => !tag.includes("Lbl"))).toEqual([
      "Document",
      " H1: A brief",
      " L",
      "  LI",
      "   LBody: one",
      "  LI",
      "   LBody: two",
      "    L",
      "     LI",
      "      LBody: three",
      " P: Target Res. 130",
      " P: Sources",
      " L",
      "  LI",
      "   LBody: A record",
    ]);
    expect(read.problems).toEqual([]);
  });

  test("tables: each cell under its head, empty ones too, and a head that is shown again is read once", async () => {
    const rows = Array.from(
      { length: 60 },
      (_, row) => `<tr><th scope="row">R${row}</th><td></td><td>${row}</td></tr>`,
    );
    const { pdf, tags, read } = await printed(
      `<h1>A brief</h1><table><caption>Who</caption><thead><tr><th scope="col">Issue</th><th scope="col">APT</th><th scope="col">ATU</th></tr></thead><tbody>${rows.join("")}</tbody></table>`,
    );
    expect(tags.slice(2, 12)).toEqual([
      " Table",
      "  Caption: Who",
      "  TR",
      "   TH Column: Issue",
      "   TH Column: APT",
      "   TH Column: ATU",
      "  TR",
      "   TH Row: R0",
      "   TD",
      "   TD: 0",
    ]);
    expect(tags.filter((tag) => tag.includes("Issue"))).toHaveLength(1);
    await using opened = await openPdf(pdf);
    expect(await textOfPage(opened.document, 2)).toContain("Issue");
    expect(read).toMatchObject({ tables: 1, headerCells: 63, untagged: 0, problems: [] });
  });

  test("cells over several columns and rows", async () => {
    const { read } = await printed(
      `<h1>A brief</h1><table><tr><th scope="col" colspan="2">Both</th><th scope="col">One</th></tr>
      <tr><td>a</td><td></td><td>c</td></tr><tr><td colspan="2">d</td><td>e</td></tr></table>
      <table><tr><th scope="col">A</th><th scope="col">B</th></tr><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></table>`,
    );
    expect(read.problems).toEqual([]);
  });

  test("cells of which nothing is read: empty, of blanks, of signs that are no text, of text that is not painted", async () => {
    const nothing = [
      "",
      " ",
      '<span aria-hidden="true">·</span>',
      '<i style="position:absolute;clip-path:inset(50%)">none</i>',
    ];
    const rows = nothing.map(
      (cell) =>
        `<tr><td>${cell}</td><td rowspan="2">b</td><td>${cell}</td></tr><tr><td>c</td><td>${cell}</td></tr>`,
    );
    const { tags, read } = await printed(
      `<h1>A brief</h1><table><tr><th scope="col">A</th><th scope="col">B</th><th scope="col">C</th></tr>${rows.join("")}</table>`,
    );
    expect(tags.filter((tag) => tag.includes("TD"))).toEqual(
      nothing.flatMap(() => ["   TD", "   TD: b", "   TD", "   TD: c", "   TD"]),
    );
    expect(read.problems).toEqual([]);
  });

  test("pictures with their words; one that only decorates is none", async () => {
    const { tags, read } = await printed(
      `<h1>A brief</h1><p><img src="${image}" alt="Proposals by group" width="90" height="40"></p>
      <p>Text <img src="${image}" alt="" width="9" height="9"></p>
      <svg role="img" aria-labelledby="t" width="40" height="40"><title id="t">A bar</title><rect width="40" height="9"/></svg>
      <svg aria-hidden="true" width="40" height="40"><circle cx="9" cy="9" r="9"/></svg><hr>`,
    );
    expect(tags.filter((tag) => tag.includes("Figure"))).toEqual([
      expect.stringContaining("Figure (Proposals by group)"),
      expect.stringContaining("Figure (A bar)"),
    ]);
    expect(read).toMatchObject({ figures: 2, figuresWithWords: 2, untagged: 0, problems: [] });
  });

  test("what HTML calls a figure: its heading and words, and in it the picture with its place on the page", async () => {
    const { pdf, tags, read } = await printed(
      `<h1>A brief</h1><figure style="margin:0"><h2>When</h2><p>By week.</p><div>
      <svg role="img" aria-label="A bar" width="96" height="48" style="display:block"><rect x="24" width="48" height="48"/></svg></div></figure>`,
    );
    expect(tags).toEqual(["Document", " H1: A brief", " H2: When", " P: By week.", " Figure (A bar)"]);
    expect(read).toMatchObject({ figures: 1, untagged: 0, problems: [] });
    const raw = new RawPdf(pdf);
    const picture = [...all(tagTree(raw))].find(({ type }) => type === "Figure");
    const [left = 0, low = 0, right = 0, high = 0] = raw
      .list(picture && attribute(raw, picture, "BBox"))
      .map(Number);
    // 20 mm, the 6 points that a browser leaves at the side and 18 more; 36 by 36, in whole points outwards.
    expect(left).toBe(80);
    expect([right - left, high - low]).toEqual([37, expect.closeTo(37, 0)]);
  });

  test("links state where they lead: by their name, their title or their words", async () => {
    const { pdf } = await printed(
      `<h1 id="top">A brief</h1><p><a href="#top" aria-label="3 proposals of APT">3</a> <a href="#top" title="African Union">ATU</a>
      <a href="#top">back to the   top</a> <a href="https://example.org/a?b=c">a record</a></p>`,
    );
    await using opened = await openPdf(pdf);
    const links = await (await opened.document.getPage(1)).getAnnotations();
    expect(links.map(({ contentsObj }) => contentsObj.str)).toEqual([
      "3 proposals of APT",
      "African Union",
      "back to the top",
      "a record",
    ]);
  });

  test("a link that wraps is a place to click on each of its lines, and no more", async () => {
    const { pdf, read } = await printed(
      `<h1 id="top">A brief</h1><p style="width:60mm"><a href="#top"><b>APT 1</b> <i>a link</i> that is <b>long</b> enough for two lines</a></p>`,
    );
    await using opened = await openPdf(pdf);
    expect(await (await opened.document.getPage(1)).getAnnotations()).toHaveLength(2);
    expect(read.problems).toEqual([]);
  });

  test("other languages and the other direction", async () => {
    const { tags, read } = await printed(
      `<style>${fontFaces("Arabic", "@fontsource/amiri", "مقترحات")} [lang=ar] { font: 11pt Arabic }</style>
      <h1>A brief</h1><p lang="fr">Une proposition</p><p lang="ar" dir="rtl">مقترحات مشتركة</p>`,
    );
    expect(tags.slice(2, 4)).toEqual([" P [fr]: Une proposition", expect.stringContaining(" P [ar]: ")]);
    expect(read.problems).toEqual([]);
  });

  test("the language of boxes and of words within a line, which have no tags of their own", async () => {
    const { tags, read } = await printed(
      `<h1 id="a">A brief</h1><div lang="fr"><p>Une <em>autre</em> proposition</p><ul><li lang="es">Una</li></ul></div>
      <p>Titled <bdi lang="de">Ein Vorschlag</bdi>.</p><h2><bdi lang="fr">Un titre</bdi></h2>
      <p><a href="#a"><bdi lang="es">Una propuesta</bdi></a></p><div lang="fr"><div>Sans <b>rien</b></div></div>`,
    );
    expect(tags.slice(2)).toEqual([
      " P [fr]: Une",
      "  Em: autre",
      "  proposition",
      " L [fr]",
      "  LI [es]",
      "   LBody: Una",
      " P: Titled",
      "  Span [de]: Ein Vorschlag",
      "  .",
      " H2",
      "  Span [fr]: Un titre",
      " P",
      "  Link",
      "   Span [es]: Una propuesta",
      " P [fr]: Sans rien",
    ]);
    expect(read.problems).toEqual([]);
  });
});
