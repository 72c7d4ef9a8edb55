import fc from "fast-check";
import type { Root } from "hast";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { readHtml } from "../../../src/brief/body/read-html.ts";
import { sanitized } from "../../../src/brief/body/rich-text.ts";
import { expectLinear } from "../../linear.ts";

const written = (tree: Root) => unified().use(rehypeStringify, { closeSelfClosing: false }).stringify(tree);

const words = fc.string({ unit: fc.constantFrom(...`ab <>&"' 決القرار;=/#`), minLength: 1, maxLength: 6 });
const inline = fc.oneof(
  words.map((value) => ({ type: "text" as const, value })),
  words.map((alt) => ({
    type: "element" as const,
    tagName: "img",
    properties: { src: "data:image/png;base64,AA==", alt },
    children: [],
  })),
);
const block = fc
  .tuple(
    fc.constantFrom("p", "em", "aside", "section", "ins", "li", "td"),
    fc.array(inline, { maxLength: 3 }),
  )
  .map(([tagName, children]) => ({
    type: "element" as const,
    tagName,
    properties: PROPERTIES[tagName] ?? {},
    children,
  }));
const PROPERTIES: Record<string, Record<string, string | string[] | boolean>> = {
  p: { className: ["numbered", "level-2"], dir: "rtl" },
  aside: { dataAudience: "delegation", dataFor: 'A "b" > c' },
  section: { dataFootnotes: true },
  ins: { className: ["moved-up"] },
  li: { id: "x-fn-1", value: "7" },
};

describe("the HTML of a brief", () => {
  test("is read as the tree that it was written from", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (children) => {
        const html = sanitized({ type: "root", children })?.html ?? "";
        expect(written(readHtml(html))).toBe(html);
      }),
    );
  });

  test("keeps its structure, its attributes and its words", () => {
    expect(readHtml('<p class="numbered level-1" dir="rtl">1 &#x26; <br>2</p>')).toEqual({
      type: "root",
      children: [
        {
          type: "element",
          tagName: "p",
          properties: { className: ["numbered", "level-1"], dir: "rtl" },
          children: [
            { type: "text", value: "1 & " },
            { type: "element", tagName: "br", properties: {}, children: [] },
            { type: "text", value: "2" },
          ],
        },
      ],
    });
  });

  test("is read in time that grows with its length, broken or not", async () => {
    for (const part of ["<p>", "<", "</p>", '<p title="', "&#x", "<a b"])
      await expectLinear((size) => readHtml(part.repeat(size)), 5_000, part);
  });
});
