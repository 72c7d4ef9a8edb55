import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { readPdf } from "../../src/pdf/syntax/read-pdf.ts";
import type { PrintBrowser } from "../../src/print/browser/print-browser.ts";
import { openBrowser } from "../../src/print/open-browser.ts";
import { sharedBrowser } from "../print/shared-browser.ts";
import { classicPdf, objectsOf } from "./classic-pdf.ts";
import { finishedAndUnfinished, finishedOf } from "./finished-print.ts";
import { fontFaces, sentences } from "./six-scripts.ts";

/** Few, so that many prints are cheap. */
const texts = ["en", "ar"].map((language) => sentences.get(language) ?? "");
const all = texts.join("");

/** What a brief holds of every kind, on two pages: fonts, pictures, groups that are drawn apart, links, tables. */
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A brief</title><style>
  ${fontFaces("Own Serif", "@fontsource/source-serif-4", all)}${fontFaces("Own Sans", "@fontsource/source-sans-3", all)}
  ${fontFaces("Own Arabic", "@fontsource/amiri", all)}
  body { font: 11pt "Own Serif", "Own Arabic" } .sans { font-family: "Own Sans" } section { break-before: page }
  .shade { background: linear-gradient(red, blue); opacity: .5 }</style></head><body><h1 id="top">A brief</h1>
  ${texts.map((each) => `<p>${each} <b class="sans">${each}</b> <i>${each}</i></p>`).join("")}
  <p class="shade">Shade and <span style="opacity:.4">shade</span></p><p><a href="#end">On to the end</a></p>
  <section><h2 id="end">The end</h2><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td></td></tr></table>
  <svg role="img" aria-label="A dot" width="40" height="40"><circle cx="9" cy="9" r="9" fill="#06c" opacity=".3"/></svg>
  <p class="sans">Back <a href="#top">to the top</a> or <a href="https://example.org/">away</a></p></section></body></html>`;

/** Hashes of so many prints by one process. */
async function prints(browser: PrintBrowser, count: number): Promise<string[]> {
  const found: string[] = [];
  for (let print = 0; print < count; print++) {
    const { finished } = await finishedAndUnfinished(browser, html);
    found.push(createHash("sha256").update(finished).digest("hex"));
  }
  return found;
}

test("ten prints of a page by two processes at once are the same bytes", async () => {
  await using other = await openBrowser();
  const hashes = await Promise.all([prints(await sharedBrowser(), 5), prints(other, 5)]);
  expect(new Set(hashes.flat()).size).toBe(1);
}, 120_000);

/** An object with other numbers for the objects that it refers to, and resources and subsets of fonts named after these. */
function renumbered(written: string, numberOf: (number: number) => number): string {
  const start = written.indexOf("stream\n");
  const [head, stream] = start < 0 ? [written, ""] : [written.slice(0, start), written.slice(start)];
  const named = (text: string) =>
    text.replace(
      /\/([FGX])(\d+)\b/g,
      (_, kind: string, number: string) => `/${kind}${numberOf(Number(number))}`,
    );
  const references = head.replace(/\b(\d+) 0 R\b/g, (_, number: string) => `${numberOf(Number(number))} 0 R`);
  const content = /\s(Tf|gs|Do)\n/.test(stream) ? named(stream) : stream;
  const length = `/Length ${content.length - "stream\n\nendstream\n".length}>>`;
  const dictionary = named(references).replace(/\/[A-Z]{6}\+/g, "/QQQQQQ+");
  return dictionary.replace(/\/Length \d+>>/, length) + content;
}

test("how the browser numbers its objects, and names resources after them, does not show", async () => {
  const browser = await sharedBrowser();
  const { unfinished, words } = await finishedAndUnfinished(browser, html);
  const file = readPdf(unfinished);
  const objects = objectsOf(unfinished);
  const last = Math.max(...objects.keys());
  const numberOf = (number: number) => last + 1 - number;
  const others = [...objects].map(
    ([number, written]) => [numberOf(number), renumbered(written, numberOf)] as const,
  );
  const [one, other] = await Promise.all([
    finishedOf(classicPdf(objects, file.root), words),
    finishedOf(classicPdf(new Map(others), numberOf(file.root)), words),
  ]);
  expect(Buffer.compare(one, other)).toBe(0);
});
