import { beforeAll, describe, expect, test } from "vitest";
import type { Page } from "../../src/print/browser/page.ts";
import { PrintBrowser } from "../../src/print/browser/print-browser.ts";
import { cutPage } from "../../src/print/cut-page.ts";
import { openBrowser } from "../../src/print/open-browser.ts";
import { type KnownDocuments, type Printed, printPage } from "../../src/print/print-page.ts";
import { shippedBrief } from "../formats/kinds-fixture.ts";
import { renderEnglish } from "../formats/renderer.ts";
import { isGate, notInGate } from "../gate.ts";
import { fontFaces } from "../pdf/six-scripts.ts";
import { wholePdf } from "../pdf/whole-pdf.ts";
import { expectSame, uncut } from "./same-document.ts";
import { sharedBrowser } from "./shared-browser.ts";

const about = { title: "A brief", language: "en", date: "2018-10-27", creator: "plenibrief 0.0.0" };

let browser: PrintBrowser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

/** The browser with so many tabs, which may be other ones. */
function withTabs(tabs: number, openPage = browser.openPage): PrintBrowser {
  const { candidate, executable, version, sandbox, page } = browser;
  return new PrintBrowser({
    candidate,
    executable,
    version,
    sandbox,
    page,
    tabs,
    openPage,
    release: async () => {},
  });
}

const print = (html: string, tabs = 2): Promise<Printed> => printPage(withTabs(tabs), { ...about, html });

async function textOf(pdf: Uint8Array): Promise<string> {
  return (await wholePdf(pdf)).pages.map(({ text }) => text).join("\n");
}

/** A page of an introduction and so many sections, each on two small pages, with links and page numbers from each to all. */
function longPage(
  sections: number,
  { foot = '"Page " counter(page) " of " counter(pages)', body = "" } = {},
): string {
  const keys = Array.from({ length: sections }, (_, index) => `part-${index + 1}`);
  const links = ["top", ...keys].map(
    (key) => `<li>See <a href="#${key}">what ${key} states</a>&nbsp;<span data-page-of="${key}"></span>`,
  );
  const parts = keys.map(
    (key) => `<section data-begins-section id="${key}"><h2>On ${key}</h2><p><em>Words</em> of ${key}.</p>
      <table><tr><th scope="col">Key<th scope="col">Value</tr><tr><td>a<td>${key}</tr></table>
      <svg role="img" aria-label="A dot" width="40" height="40"><use href="#dot"/></svg>
      <h3 style="break-before:page">More</h3><ul>${links.join("")}</ul>${body}</section>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A brief</title><style>
    ${fontFaces("Own", "@fontsource/source-serif-4", "Az")} body { font: 11pt Own; font-variant-numeric: tabular-nums }
    @page { size: A6; margin: 12mm; font: 8pt Own; @bottom-left { content: "A publisher"; width: 50% }
    @bottom-right { text-align: right; content: ${foot} } } @page :first { @bottom-left { content: none } } section { break-before: page }</style></head><body>
    <svg width="0" height="0" style="position:absolute"><symbol id="dot" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></symbol></svg>
    <h1 id="top">A brief</h1><main><ul>${links.join("")}</ul>${parts.join("")}</main></body></html>`;
}

test("a page that is cut into sections is the same document as a single print of it, with links, page numbers and running feet across sections", async () => {
  const html = longPage(3, { body: '<p style="break-before:page">The end of a section.</p>' });
  expect(cutPage(html)).toHaveLength(4);
  const [{ pdf, pages, pageOf }, single] = [await print(html), await print(uncut(html))];
  expect({ pages, pageOf: new Map([...pageOf].sort()) }).toEqual({
    pages: 10,
    pageOf: new Map([...single.pageOf].sort()),
  });
  expect(await textOf(pdf)).toContain("Page 9 of 10");
  await expectSame(pdf, single.pdf);
});

test("the bytes do not depend on the number of tabs", async () => {
  const html = longPage(2);
  const [one, other] = [await print(html, 1), await print(html, 16)];
  expect(Buffer.compare(one.pdf, other.pdf)).toBe(0);
});

test("a conference that ships is one document", async () => {
  expect(cutPage(renderEnglish(await shippedBrief("pp-18", "2018-10-27")))).toHaveLength(1);
});

test("text that looks like a section, like the number of a page, or like its counter, is text", async () => {
  const written = "&lt;section data-begins-section &gt; 0123456789";
  const foot = '"counter(page) is " counter( page ) " of " counter(pages)';
  const html = longPage(1, { foot, body: `<p>${written}</p>` });
  expect(cutPage(html)).toHaveLength(2);
  const text = await textOf((await print(html)).pdf);
  expect(text).toContain("<section data-begins-section > 0123456789");
  expect(text).toContain("counter(page) is 2 of 3");
});

test.skipIf(isGate)("more pages than were expected get the room that their numbers need", async () => {
  const page = '<p style="break-before:page">Many words of a page, which are more than those of its foot.';
  const html = longPage(1).replace("<section", `${page.repeat(9)}<section`);
  const { pdf, pages } = await print(html);
  const text = await textOf(pdf);
  expect(pages).toBe(12);
  expect(text).toContain("Page 12 of 12");
  expect(text).toMatch(/what part-1 states\s*11/);
  // The longer a page is, the more pages are expected.
  const long = await print(html.replace("</title>", `</title><!--${" ".repeat(60_000)}-->`));
  expect(Buffer.compare(pdf, long.pdf), "as where two digits were expected").toBe(0);
});

test("of a page that was printed before, only the sections that differ are printed, and the PDF is that of a first print", async () => {
  let prints = 0;
  const counting = async () => {
    prints += 1;
    return browser.openPage();
  };
  const known: KnownDocuments = new Map();
  const again = (html: string) => printPage(withTabs(2, counting), { ...about, html }, undefined, known);
  const more = '<p style="break-before:page">One more page.';
  // Long enough that page numbers have room for two digits.
  const page = longPage(2).replace("</title>", `</title><!--${" ".repeat(60_000)}-->`);
  // All numbers of pages after the first of them differ, and that of pages.
  const longer = page
    .replace("<h3", `${more}<h3`)
    .replace("Words</em> of part-2", `Words</em>${more} of part-3`);
  const fresh = await print(longer);
  const versions: [html: string, changed: number, first: Printed][] = [
    [page, 3, await print(page)],
    [longer, 2, fresh],
    [longer, 0, fresh],
  ];
  for (const [html, changed, { pdf: first, ...ofFirst }] of versions) {
    prints = 0;
    const { pdf, ...facts } = await again(html);
    expect(prints).toBe(changed);
    expect({ ...facts, isSame: Buffer.compare(pdf, first) === 0 }).toEqual({ ...ofFirst, isSame: true });
    expect(known.size).toBe(3);
  }
});

test("of a page that is one document, nothing is printed again where it is the same", async () => {
  const known: KnownDocuments = new Map();
  const html = uncut(longPage(2));
  const { pdf } = await printPage(withTabs(2), { ...about, html }, undefined, known);
  await browser.page.load("<!doctype html><title>Another</title>");
  const again = await printPage(withTabs(2), { ...about, title: "New", html }, undefined, known);
  const fresh = await printPage(withTabs(2), { ...about, title: "New", html });
  expect(Buffer.compare(again.pdf, fresh.pdf)).toBe(0);
  expect(Buffer.compare(again.pdf, pdf)).not.toBe(0);
});

describe("a section that cannot be printed ends the print, and closes the tabs", () => {
  /** Tabs of a browser that print what `printed` makes of their prints; those that are open. */
  function tabs(printed: (pdf: Uint8Array) => Uint8Array): {
    open: Set<Page>;
    openPage: () => Promise<Page>;
  } {
    const open = new Set<Page>();
    const openPage = async () => {
      const page = await browser.openPage();
      open.add(page);
      const [printIt, close] = [page.print.bind(page), page[Symbol.asyncDispose].bind(page)];
      page.print = async (mode) => printed(await printIt(mode));
      page[Symbol.asyncDispose] = async () => {
        open.delete(page);
        await close();
      };
      return page;
    };
    return { open, openPage };
  }

  test.each<[string, (pdf: Uint8Array) => Uint8Array]>([
    ["half of it", (pdf) => pdf.subarray(0, pdf.length / 2)],
    ...notInGate<[string, () => Uint8Array]>([["nothing", () => new Uint8Array()]]),
  ])("%s", async (_, printed) => {
    const { open, openPage } = tabs(printed);
    const printing = printPage(withTabs(2, openPage), { ...about, html: longPage(2) });
    await expect(printing).rejects.toMatchObject({ name: "UnusablePrint" });
    expect(open.size).toBe(0);
  });

  test("one with something wider than the paper is named", async () => {
    const wide = '<div style="width:400mm">Wide</div>';
    const html = longPage(2).replace("Words</em> of part-2", `Words</em>${wide} of part-2`);
    await expect(print(html)).rejects.toThrow(
      'something under the heading "On part-2" is wider than the paper',
    );
  });
});

test("a print that is cancelled ends with its reason, and its browser with all tabs", async () => {
  const cancel = new AbortController();
  await using own = await openBrowser({ signal: cancel.signal });
  const tabs: Page[] = [];
  const openPage = async () => {
    const page = await own.openPage();
    tabs.push(page);
    if (tabs.length === 2) cancel.abort(new Error("cancelled"));
    return page;
  };
  const { candidate, executable, version, sandbox, page } = own;
  const facts = { candidate, executable, version, sandbox, page, tabs: 3, openPage };
  const several = new PrintBrowser({ ...facts, release: () => own.close() });
  const printing = printPage(several, { ...about, html: longPage(3) }, cancel.signal);
  await expect(printing).rejects.toThrow("cancelled");
  await own.close();
  for (const each of [page, ...tabs]) await expect(each.evaluate("1")).rejects.toThrow();
});
