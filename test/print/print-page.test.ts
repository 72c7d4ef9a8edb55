import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeAll, describe, expect, test } from "vitest";
import { SCRIPT_FONTS } from "../../src/formats/fonts/shipped-fonts.ts";
import type { PrintBrowser } from "../../src/print/browser/print-browser.ts";
import { openBrowser } from "../../src/print/open-browser.ts";
import { collectGarbage, printPage } from "../../src/print/print-page.ts";
import { fonts } from "../formats/renderer.ts";
import { accessibilityOf } from "../pdf/accessibility.ts";
import { unknownOperators } from "../pdf/page-operations.ts";
import { RawPdf } from "../pdf/raw-pdf.ts";
import { openPdf, outlineOf, tagsOf, textOfPage } from "../pdf/read-pdf.ts";
import { fontFaces, sentences, sixScriptPage } from "../pdf/six-scripts.ts";
import { textInReadingOrder } from "../pdf/text-by-mark.ts";
import { sharedBrowser } from "./shared-browser.ts";

let browser: PrintBrowser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

const about = { title: "A brief", language: "en", date: "2018-10-27", creator: "plenibrief 0.0.0" };

const style = `<style>${fontFaces("Own", "@fontsource/source-serif-4", "Az")}
  @page { size: A4; margin: 20mm } body { font: 11pt/1.4 Own } section { break-before: page } h2 { width: 50mm }</style>`;

/** Every word of a finished file's first page, as a reader extracts it. */
function wordsOf(bytes: Uint8Array): string[] {
  const pdf = new RawPdf(bytes);
  const [first] = pdf.pages();
  return first ? (textInReadingOrder(pdf, first).match(/\p{L}+/gu) ?? []) : [];
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A brief</title>${style}</head><body>${body}</body></html>`;
}

/** Contents with page numbers, then a section a key, each on a page of its own. */
function brief(keys: readonly string[]): string {
  const entries = keys.map(
    (key) => `<li><a href="#${key}">On ${key}</a> <span data-page-of="${key}"></span></li>`,
  );
  const sections = keys.map(
    (key) => `<section><h2 id="${key}">A heading so long that it wraps, on ${key}</h2><p>Text.</p></section>`,
  );
  return page(`<h1>A brief</h1><nav><ol>${entries.join("")}</ol></nav>${sections.join("")}`);
}

describe("what is printed can be read back", () => {
  test("a glyph for each character of all six languages", async () => {
    const printed = await printPage(browser, { ...about, html: sixScriptPage() });
    expect(printed).toMatchObject({ pages: 1, missingGlyphs: 0, refused: [] });
  });

  test("a letter of each script in each style: a bold one has no glyph where its family has other bold faces", async () => {
    const letters = [...SCRIPT_FONTS.values(), "ع", "国", "ж"].join("");
    const styles = ["b", "i", "h2", "strong"].map((name) => `<${name}>${letters}</${name}>`);
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A</title><style>${fonts.faceRules(letters)}
      body { font-family: "Source Serif 4", "Amiri", "Noto Sans SC", "Noto Sans" } strong { font-weight: 600 }</style></head>
      <body><h1>${letters}</h1><p>${letters}${styles.join("")}</p></body></html>`;
    expect((await printPage(browser, { ...about, html })).missingGlyphs).toBe(0);
  });

  test("from the finished file, the words of all six languages letter by letter, and nothing that stands for none", async () => {
    const { pdf } = await printPage(browser, { ...about, html: sixScriptPage() });
    const words = wordsOf(pdf);
    for (const sentence of sentences.values())
      expect(words).toEqual(expect.arrayContaining(sentence.match(/\p{L}+/gu) ?? []));
    await using opened = await openPdf(pdf);
    // A reader that ignores `/ActualText` takes a glyph that stands for two characters for one of them.
    const text = (await textOfPage(opened.document, 1)).replaceAll("\u02bc", "\u2019");
    for (const [language, sentence] of sentences) if (language !== "ar") expect(text).toContain(sentence);
    expect(text).not.toMatch(/[\0\ufffd]/);
    expect(accessibilityOf(pdf).problems).toEqual([]);
  });

  test("a right-to-left title with brackets of every kind, which are mirrored there", async () => {
    const title = "اقتراح بشأن ‹الذكاء> الاصطناعي <MCID 7 >>BDC> (Q) EMC";
    const html = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>A brief</title><style>
      ${fontFaces("Own Arabic", "@fontsource/amiri", title)}${fontFaces("Own", "@fontsource/source-serif-4", title)}
      body { font: 12pt Own, "Own Arabic" }</style></head><body><h1>${title.replaceAll("<", "&lt;")}</h1><p>النهاية</p></body></html>`;
    const printed = await printPage(browser, { ...about, language: "ar", html });
    await using pdf = await openPdf(printed.pdf);
    const text = await textOfPage(pdf.document, 1);
    for (const word of ["MCID", "BDC", "EMC", "<", ">", "(", ")"]) expect(text).toContain(word);
    expect(unknownOperators(printed.pdf)).toEqual([]);
    expect(wordsOf(printed.pdf)).toEqual(expect.arrayContaining(title.match(/\p{Script=Arabic}+/gu) ?? []));
    expect(accessibilityOf(printed.pdf).problems).toEqual([]);
  });

  test("page numbers in the contents, right for every entry, with links that lead there", async () => {
    const keys = ["citel/iap-63a1-5", "apt/acp_64a1-1", "7", "issue.ai", "long-".repeat(40)];
    const printed = await printPage(browser, { ...about, html: brief(keys) });
    await using pdf = await openPdf(printed.pdf);
    expect([...printed.pageOf]).toEqual(expect.arrayContaining(keys.map((key, index) => [key, index + 2])));
    const contents = await textOfPage(pdf.document, 1);
    for (const [index, key] of keys.entries()) {
      expect(contents.replace(/\s/g, "")).toContain(`On${key}${index + 2}`);
      const destination = await pdf.document.getDestination(key);
      expect(await pdf.document.getPageIndex(destination?.[0])).toBe(index + 1);
      expect((await textOfPage(pdf.document, index + 2)).replace(/\s/g, "")).toContain(`on${key}`);
    }
    const links = await (await pdf.document.getPage(1)).getAnnotations();
    expect(links.map(({ dest, url }) => url ?? dest)).toEqual(expect.arrayContaining(keys));
    expect(links.every(({ url }) => url === undefined)).toBe(true);
  });

  test("the outline has the headings as they are written, where they wrap and beyond ASCII too", async () => {
    const html = page(`<h1>A brief</h1><h2>Internet Protocol-based networks (and their résumé)</h2><p>a</p>
      <h3>Государства-Члены предлагают  изменить</h3><p>b</p><h2>Internet Protocol-based networks (and their résumé)</h2><p>c</p>`);
    const printed = await printPage(browser, { ...about, html });
    await using pdf = await openPdf(printed.pdf);
    expect(await outlineOf(pdf.document)).toEqual([
      "0 A brief",
      "1 Internet Protocol-based networks (and their résumé)",
      "2 Государства-Члены предлагают изменить",
      "1 Internet Protocol-based networks (and their résumé)",
    ]);
  });

  test("the outline has a heading once, also one that begins a page with a name", async () => {
    const html = page(`<style>.a { page: a } .b { page: b }</style><h1>A brief</h1>
      <section class="a"><h2>The first issue of all</h2><p>a</p></section><section class="b"><h2>The second</h2><p>b</p></section>`);
    const printed = await printPage(browser, { ...about, html });
    await using pdf = await openPdf(printed.pdf);
    expect(await outlineOf(pdf.document)).toEqual(["0 A brief", "1 The first issue of all", "1 The second"]);
  });

  test("tags are kept: headings, lists, tables, languages", async () => {
    const html = page(
      `<h1>A brief</h1><ul><li>one</li></ul><table><tr><th scope="col">Key</th></tr><tr><td>Value</td></tr></table>`,
    );
    const printed = await printPage(browser, { ...about, html });
    await using pdf = await openPdf(printed.pdf);
    const tags = await tagsOf(pdf.document, 1);
    for (const role of ["H1", "L", "LI", "Table", "TR", "TH", "TD"]) expect(tags).toContain(role);
  });

  test("title, language, program and date in the metadata, and nothing of the browser or the clock", async () => {
    const printed = await printPage(browser, {
      ...about,
      title: "Brief für (PP-18)",
      author: "A & B",
      html: page("<p>Text</p>"),
    });
    await using pdf = await openPdf(printed.pdf);
    const { info, metadata } = await pdf.document.getMetadata();
    expect(info).toMatchObject({
      Title: "Brief für (PP-18)",
      Author: "A & B",
      Creator: "plenibrief 0.0.0",
      Producer: "plenibrief",
      CreationDate: "D:20181027000000Z",
      ModDate: "D:20181027000000Z",
      Language: "en",
    });
    expect(metadata?.get("dc:title")).toBe("Brief für (PP-18)");
    expect(metadata?.get("xmp:createdate")).toBe("2018-10-27T00:00:00Z");
    expect(Buffer.from(printed.pdf).toString("latin1")).not.toMatch(/Skia|Chrom|HeadlessChrome/);
  });
});

test("the same page gives the same bytes, whatever the browser did before", async () => {
  const html = brief(["a", "b"]).replace(
    "Text.",
    "<table><tr><th>Key</th></tr><tr><td>Value</td></tr></table>",
  );
  const first = await printPage(browser, { ...about, html });
  await printPage(browser, { ...about, html: page("<p>Something else</p>") });
  await using other = await openBrowser();
  const [again, elsewhere] = [
    await printPage(browser, { ...about, html }),
    await printPage(other, { ...about, html }),
  ];
  expect(Buffer.compare(first.pdf, again.pdf)).toBe(0);
  expect(Buffer.compare(first.pdf, elsewhere.pdf)).toBe(0);
});

test("memory that is no longer used is free before a long page is printed", () => {
  let made = Array.from({ length: 300_000 }, (_, index) => `word ${index}`);
  const used = process.memoryUsage().heapUsed;
  expect(made).toHaveLength(300_000);
  made = [];
  collectGarbage();
  expect(used - process.memoryUsage().heapUsed).toBeGreaterThan(8_000_000);
});

describe("a page that cannot be printed as it should be is an error", () => {
  test("a page number of a place that no link leads to", async () => {
    const html = page(`<p data-page-of="gone"></p><p id="gone">Text</p>`);
    await expect(printPage(browser, { ...about, html })).rejects.toMatchObject({
      name: "BrowserFailure",
      message: 'the page number of "gone" is wanted, but no link leads there',
    });
  });

  test("characters that no font has are counted", async () => {
    const html = page("<p>known \u{10330}\u{10331}</p>");
    expect((await printPage(browser, { ...about, html })).missingGlyphs).toBe(2);
  });

  test.concurrent("an abort ends the print", async () => {
    await using own = await openBrowser();
    const html = brief(Array.from({ length: 3_000 }, (_, index) => `k${index}`));
    await expect(printPage(own, { ...about, html }, AbortSignal.timeout(150))).rejects.toMatchObject({
      name: "TimeoutError",
    });
  });

  test.concurrent("a browser that is gone", async () => {
    const own = await openBrowser();
    await own.close();
    await expect(printPage(own, { ...about, html: page("<p>Text</p>") })).rejects.toMatchObject({
      name: "BrowserFailure",
      message: expect.stringContaining("the browser exited"),
    });
  });
});

describe("a page reaches nothing and runs nothing", () => {
  test("no request leaves, whatever asks for one; the requests are reported", async () => {
    const hits: string[] = [];
    const server = createServer((request, response) => {
      hits.push(request.url ?? "");
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const html =
      page(`<p>Text</p><link rel="stylesheet" href="${origin}/sheet"><link rel="preconnect" href="${origin}">
      <link rel="prefetch" href="${origin}/prefetch"><meta http-equiv="refresh" content="0;url=${origin}/refresh">
      <style>@import "${origin}/import"; @font-face { font-family: F; src: url(${origin}/font) } p { font-family: F, Own }</style>
      <img src="${origin}/image" srcset="${origin}/set 2x"><iframe src="${origin}/frame"></iframe>
      <object data="${origin}/object"></object><video src="${origin}/video" autoplay></video><img src="relative.png">`);
    const printed = await printPage(browser, { ...about, html });
    const asked = "sheet prefetch import font image frame object video refresh".split(" ");
    await expect
      .poll(() => browser.page.refused)
      .toEqual(expect.arrayContaining(asked.map((name) => `${origin}/${name}`)));
    server.close();
    expect(hits).toEqual([]);
    expect(printed.refused).toEqual(
      expect.arrayContaining([`${origin}/sheet`, "http://document.invalid/relative.png"]),
    );
  });

  test("no file is read and no frame shows the page again", async () => {
    const html = page(`<p>Text</p><iframe src="file:///etc/passwd"></iframe><iframe src="/"></iframe>
      <object data="file:///etc/passwd"></object><img src="file:///etc/hostname">`);
    const printed = await printPage(browser, { ...about, html });
    await using pdf = await openPdf(printed.pdf);
    const text = await textOfPage(pdf.document, 1);
    expect(text).not.toContain("root:");
    expect(text.match(/Text/g)).toHaveLength(1);
  });

  test("scripts do not run", async () => {
    const html = page(`<p id="p">Text</p><script>document.getElementById("p").textContent = "Changed"</script>
      <img src="data:," onerror="document.body.append('Changed')">`);
    const printed = await printPage(browser, { ...about, html });
    await using pdf = await openPdf(printed.pdf);
    expect(await textOfPage(pdf.document, 1)).not.toContain("Changed");
  });
});
