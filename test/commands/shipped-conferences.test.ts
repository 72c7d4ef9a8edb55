import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headings } from "../../src/formats/headings.ts";
import { shippedBrief } from "../formats/kinds-fixture.ts";
import { accessibilityOf } from "../pdf/accessibility.ts";
import { openDocument } from "../pdf/pdfium.ts";
import { openPdf, outlineOf } from "../pdf/read-pdf.ts";
import { run } from "./run.ts";

/** Each once, of PP-18 the outcomes: `test/print/brief-pdf.test.ts` has it before. A print of PP-18 or PP-14 takes seconds. */
const CONFERENCES = [
  ["pp-18", "2018-11-16", "60 proposals and 2 replaced ones"],
  ["pp-14", "2014-11-02", "55 proposals"],
  ["pp-10", "2010-10-22", "18 proposals"],
  ["pp-22", "2022-10-14", "12 proposals"],
] as const;

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "plenibrief-shipped-"));
  for (const [name] of CONFERENCES) {
    await cp(resolve("proposals", name), join(cwd, "proposals", name), { recursive: true });
  }
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

const words = (text: string) => text.replace(/\s+/g, " ").trim();
const letters = (text: string) => text.replace(/\s+/g, "");

test.each(CONFERENCES)("the shipped record of %s has nothing to be mended", async (name) => {
  const { exit, stdout } = await run(cwd, ["check", name, "--strict", "--as-of", "2026-11-22"]);
  expect(stdout).toMatch(/^no errors, no warnings in \d+ files\n$/);
  expect(exit).toBe(0);
});

describe.each(CONFERENCES)("%s as of %s", (name, asOf, proposals) => {
  test("every heading stands on the page that the contents name; the outline has the headings word for word; it is PDF/UA-1 as far as a program can tell", async () => {
    const { exit, stderr } = await run(cwd, ["build", name, "--as-of", asOf]);
    expect(exit, stderr).toBe(0);
    const html = await readFile(join(cwd, "out", name, "brief.html"), "utf8");
    const pdf = await readFile(join(cwd, "out", name, "brief.pdf"));
    expect(pdf.length, "it can be mailed").toBeLessThan(300_000);
    expect(accessibilityOf(pdf).problems).toEqual([]);

    const places = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, place]) => place);
    expect(links.filter((place) => !places.has(place))).toEqual([]);

    await using opened = await openPdf(pdf);
    using drawn = await openDocument(pdf);
    const pages = ["", ...Array.from({ length: drawn.pages }, (_, page) => drawn.text(page))];

    const outline = (await outlineOf(opened.document)).map((entry) =>
      words(entry.slice(entry.indexOf(" ") + 1)),
    );
    expect(outline).toEqual(headings(html).map(({ text }) => words(text)));

    const contents = html.slice(html.indexOf('id="_contents"'));
    const entries = [
      ...contents.slice(0, contents.indexOf("</nav>")).matchAll(/<a href="#([^"]+)"><bdi>([^<]+)<\/bdi>/g),
    ];
    expect(entries.length).toBeGreaterThan(8);
    const contentsText = letters(pages.slice(2, 5).join("\n"));
    for (const [, , title] of entries) {
      const plain = letters(unescaped(title ?? ""));
      const at = contentsText.indexOf(plain) + plain.length;
      const number = /^(?:\d+proposals?)?(?:\d+changes?)?(\d+)/.exec(contentsText.slice(at, at + 30))?.[1];
      expect(letters(pages[Number(number)] ?? ""), `${title} on page ${number}`).toContain(plain);
    }
    expect(html.match(/<article/g)?.length ?? 0).toBeGreaterThan(0);
    expect(stderr).toContain(`: ${proposals}, `);
  });
});

test("PP-18 two days before it opened knows no outcome, and on its last day does", async () => {
  const before = await shippedBrief("pp-18", "2018-10-27");
  expect(before.proposals.filter(({ open }) => !open).map(({ status }) => status)).toEqual([
    "superseded",
    "superseded",
  ]);
  expect(JSON.stringify(before.proposals)).not.toContain("2018-11");
  const after = await shippedBrief("pp-18", "2018-11-16");
  expect(after.proposals.filter(({ outcome }) => outcome !== undefined).length).toBeGreaterThan(10);
});

function unescaped(html: string): string {
  return html
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
