import { describe, expect, test } from "vitest";
import { cutToFit, element, estimatedWidth, group, shortNumber } from "../../../src/formats/pictures/svg.ts";

describe("a piece of SVG", () => {
  test("escapes words and attributes, and keeps pieces as they are", () => {
    const inner = element("title", {}, `<b> & "x"`);
    expect(element("g", { id: `a"><script>`, x: undefined }, inner, "\u0000<").html).toBe(
      `<g id="a&quot;&gt;&lt;script&gt;"><title>&lt;b&gt; &amp; &quot;x&quot;</title>\uFFFD&lt;</g>`,
    );
    expect(group([element("path", { d: "M0 0" }), element("path", {})]).html).toBe(`<path d="M0 0"/><path/>`);
  });

  test("writes lengths short, and the same everywhere", () => {
    expect([0.1 + 0.2, -0.001, 1 / 3, -0.5, 12, 1e-9].map(shortNumber)).toEqual([
      ".3",
      "0",
      ".33",
      "-.5",
      "12",
      "0",
    ]);
  });
});

describe("words in a picture", () => {
  test("are cut where they would not fit, and wide scripts are taken as wide", () => {
    expect(cutToFit("Submitted", 100, 12)).toBe("Submitted");
    expect(cutToFit("Handed in to the conference", 60, 12)).toBe("Handed i…");
    expect(estimatedWidth("提案", 10)).toBe(20);
    expect(cutToFit("x", 1, 12)).toBe("x…");
  });
});
