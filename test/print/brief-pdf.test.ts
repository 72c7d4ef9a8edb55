import { beforeAll, describe, expect, test } from "vitest";
import { buildBrief } from "../../src/brief/build-brief.ts";
import type { Brief } from "../../src/brief/types.ts";
import { conference, issue, load, proposal } from "../corpus/small-conference.ts";
import { shippedBrief } from "../formats/kinds-fixture.ts";
import { renderEnglish } from "../formats/renderer.ts";
import { click, pageOpener } from "../formats/scripted-page.ts";
import { notInGate } from "../gate.ts";
import { accessibilityOf } from "../pdf/accessibility.ts";
import { finishedAndUnfinished } from "../pdf/finished-print.ts";
import { openDocument } from "../pdf/pdfium.ts";
import { all } from "../pdf/tag-tree.ts";
import { type MeasuredPrint, measuredPrint } from "./measured-print.ts";
import {
  factsAstray,
  halfEmptyPages,
  linesOfPages,
  lonelyHeadings,
  lonelyNumbers,
  lonelyRows,
  type PageLayout,
  pageLayout,
} from "./page-layout.ts";
import { sharedBrowser } from "./shared-browser.ts";
import { missingStatements, repeatedStatements } from "./statements.ts";
import { expectWhole } from "./whole-print.ts";

let pdf: Uint8Array;
let measured: MeasuredPrint;
let brief: Brief;
let html: string;
let layout: PageLayout;
beforeAll(async () => {
  brief = await shippedBrief("pp-18", "2018-10-27");
  html = renderEnglish(brief);
  measured = await measuredPrint(html);
  pdf = measured.finished;
  layout = await pageLayout(pdf);
}, 60_000);

/**
 * The text of each page without digits, in no order: it is drawn in several. The browser's fonts take an apostrophe for
 * the letter that looks like it.
 */
async function lettersOf(bytes: Uint8Array): Promise<string[]> {
  using document = await openDocument(bytes);
  const texts = Array.from({ length: document.pages }, (_, page) => document.text(page));
  return texts.map((text) =>
    [...text.replace(/[\s\d.]/g, "").replaceAll("\u02bc", "\u2019")].sort().join(""),
  );
}

/** Issues with proposals that the search of the test below finds, and with others. */
const PART = ["internet-public-policy", "gender-inclusion", ...notInGate(["cybersecurity"])];

describe("the page of PP-18, printed from a browser", () => {
  test("has the same pages, whatever was searched, filtered or open", async () => {
    await using opener = await pageOpener();
    const part = renderEnglish(await shippedBrief("pp-18", "2018-10-27", { of: PART }));
    await using plain = await opener.open(part);
    await plain.page.evaluate("document.fonts.ready.then(() => true)");
    const whole = await plain.page.pdf({ preferCSSPageSize: true });
    await using opened = await opener.open(part, {
      hash: "#?q=internet&sponsor=RUS",
      features: [{ name: "prefers-color-scheme", value: "dark" }],
    });
    await click(opened.page, "[data-do=open]");
    await click(opened.page, ".who td a");
    await opened.page.evaluate("document.fonts.ready.then(() => true)");
    const printed = await opened.page.pdf({ preferCSSPageSize: true });
    expect(await lettersOf(printed)).toEqual(await lettersOf(whole));
  });
});

describe("the brief of PP-18 on paper", () => {
  test("can be mailed: tags, links and fonts in less than 250 KB", () => {
    expect(pdf.length).toBeLessThan(250_000);
  });

  test("has every heading on the page that each reference names, and in the outline word for word", async () => {
    await expectWhole(html, pdf);
  });

  test("has no text that leaves the page or its cell, is cut off, meets other text, or is set smaller", () => {
    expect(measured.outOfPlace).toEqual({ text: [], positions: [], marks: [], headings: [] });
    expect(measured.scaledPages).toEqual([]);
  });

  test("has every statement", () => {
    expect(missingStatements(brief, pdf)).toEqual([]);
  });

  test("states each once: summaries, positions, asks, analyses, outcomes and notes of the history", () => {
    expect(repeatedStatements(brief, pdf)).toEqual([]);
  });

  test("is PDF/UA-1 as far as a program can tell: nothing untagged, each link, figure and head cell with its words", () => {
    const { problems, ...found } = accessibilityOf(pdf);
    expect(problems).toEqual([]);
    expect(found.headings).toBeGreaterThan(100);
    expect(found.links).toBeGreaterThan(500);
    expect(found).toMatchObject({
      linksWithWords: found.links,
      figuresWithWords: found.figures,
      untagged: 0,
    });
  });

  test("no heading stands at the bottom of a page, without what it announces", () => {
    expect(lonelyHeadings(layout)).toEqual([]);
  });

  test("no page is less than half full, except one at its end", () => {
    expect(halfEmptyPages(layout)).toEqual([]);
  });

  test("no table leaves a single row behind, neither where it begins nor where it ends", () => {
    expect(lonelyRows(layout)).toEqual([]);
  });

  test("no page number stands on a line of its own, away from the title that it belongs to", () => {
    expect(lonelyNumbers(layout)).toEqual([]);
  });

  test("the facts of a proposal stand on the page of its heading, right below it", () => {
    expect(factsAstray(layout)).toEqual([]);
  });

  test("no page is spent on a few lines", () => {
    expect(Math.min(...linesOfPages(layout))).toBeGreaterThanOrEqual(5);
  });
});

test("a proposal of many sponsors has all of them on the page of its title, in a row and in an entry, wherever on a page it would begin", async () => {
  const ten = "CAN, USA, MEX, B, ARG, F, D, G, I, E";
  const lists = [ten, `${ten}, POR, SUI, AUT`];
  const lengths = [8, 10, ...notInGate([7, 9, 11])];
  const files = lists.flatMap((sponsors, list) =>
    lengths.flatMap((length): [string, string][] => {
      const paragraphs = Array.from({ length }, (_, index) => `Updates part ${index + 1} of it.`);
      const name = `${list}-${length}`;
      const keys = { issue: `of-${name}` };
      return [
        [`issues/of-${name}.md`, issue({ title: `Issue ${name}`, order: `${list * 20 + length}` })],
        [`p/a-${name}.md`, proposal({ ...keys, title: `Before ${list}` }, paragraphs.join("\n\n"))],
        [`p/b-${name}.md`, proposal({ ...keys, title: `Many ${list}`, sponsors: `[${sponsors}]` })],
        [
          `p/c-${name}.md`,
          proposal(
            { ...keys, title: `More ${list}`, sponsors: `[${sponsors}]` },
            "It.\n\n## Analysis\n\nWhy.",
          ),
        ],
      ];
    }),
  );
  const { corpus, findings } = await load({ "conference.md": conference(), ...Object.fromEntries(files) });
  if (corpus === undefined) throw new Error(JSON.stringify(findings));
  const options = { asOf: "2026-10-20", today: "2026-10-20", audience: "public" as const };
  const page = renderEnglish(buildBrief(corpus, options));
  const { finished } = await finishedAndUnfinished(await sharedBrowser(), page);
  const { tags, pieces } = await pageLayout(finished);
  const places = tags.filter(({ type }) => type === "TR" || type === "Art");
  for (const [list, sponsors] of lists.entries()) {
    const many = places.flatMap((place) => {
      const below = new Set(all(place));
      const own = pieces.filter(({ tag }) => below.has(tag));
      return own.some(({ text }) => [`Many ${list}`, `More ${list}`].includes(text.trim())) ? [own] : [];
    });
    expect(many).toHaveLength(2 * lengths.length);
    const wrong = many.flatMap((own) => {
      const pages = [...new Set(own.map(({ page }) => page))];
      const written = own.flatMap(({ text }) => text.split(/[^A-Z]+/));
      const lost = sponsors.split(", ").filter((code) => !written.includes(code));
      return pages.length === 1 && lost.length === 0 ? [] : [{ pages, lost }];
    });
    expect(wrong).toEqual([]);
  }
}, 60_000);
