import { describe, expect, test } from "vitest";
import { actionBar, actionTiles, unitOf } from "../../../src/formats/pictures/action-shapes.ts";
import { sparkline, sparklineAgain } from "../../../src/formats/pictures/sparkline.ts";
import { element, group, shortNumber } from "../../../src/formats/pictures/svg.ts";
import { cutToFit, estimatedWidth } from "../../../src/formats/pictures/text-width.ts";

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

describe("a bar", () => {
  const counts = [
    { action: "ADD" as const, count: 1 },
    { action: "MOD" as const, count: 3 },
    { action: "SUP" as const, count: 0 },
    { action: "not-stated" as const, count: 2 },
  ];

  test("has a part for each action that occurs, as long as it has proposals", () => {
    const { html } = actionBar(counts, 1, false);
    expect(html).toContain(`width="6em" viewBox="0 0 60 10"`);
    expect(
      [...html.matchAll(/class="does-([^"]*)" d="M([\d.]+) [^h]*h([\d.]+)/g)].map((part) => part.slice(1)),
    ).toEqual([
      ["ADD", ".5", "8"],
      ["MOD", "10.5", "28"],
      ["not-stated", "40.5", "18"],
    ]);
  });

  test("begins at the right where the page does", () => {
    const starts = [...actionBar(counts, 1, true).html.matchAll(/ d="M([\d.]+)/g)].map((part) => part[1]);
    expect(starts).toEqual(["50.5", "20.5", ".5"]);
  });

  test("of many proposals is no longer than one of few is wide enough for", () => {
    expect(unitOf(0)).toBe(unitOf(1));
    expect(unitOf(13) * 13).toBeCloseTo(15.6);
    expect(unitOf(5_000) * 5_000).toBeCloseTo(15.6);
    expect(actionBar([{ action: "MOD", count: 0 }], 1, false).html).not.toContain("<path");
  });
});

describe("tiles", () => {
  test("stand three a row, a letter where there is a position, the words for those who cannot see them", () => {
    const tile = { action: "MOD", position: "none" } as const;
    const { html } = actionTiles(
      [tile, { action: "ADD", position: "oppose" }, tile, tile],
      `3 MOD & 1 "ADD"`,
      (position) => (position === "none" ? undefined : position.slice(0, 1)),
    );
    expect(html).toContain(`viewBox="0 0 37 24" role="img" aria-label="3 MOD &amp; 1 &quot;ADD&quot;"`);
    expect(html).toContain(`class="does-MOD" d="M.5 .5h10v10h-10zM26.5 .5h10v10h-10zM.5 13.5h10v10h-10z"`);
    expect(html).toContain(`<text class="on-full" x="18.5" y="8.4">o</text>`);
    expect(html.match(/<text/g)).toHaveLength(1);
  });

  test("beside words of their own are not read out", () => {
    const { html } = actionTiles([{ action: "SUP", position: "none" }], "", () => undefined);
    expect(html).toContain(`aria-hidden="true"`);
    expect(html).not.toContain("role=");
  });
});

describe("a spark", () => {
  const points = [
    { proposals: 0, changes: 0 },
    { proposals: 2, changes: 2 },
    { proposals: 4, changes: 0 },
  ];

  test("has a column for each edition, to a scale of its own, today's apart, and a dot for a change", () => {
    const { html } = sparkline({ points, label: "0, 2, 4", id: "_moved-x", mirrored: false });
    expect(html).toContain(`role="img" aria-label="0, 2, 4"`);
    expect(html).toContain(`class="spark-then" d="M0 11v-.6h5v.6zM6.5 11v-5.5h5v5.5z"`);
    expect(html).toContain(`class="spark-now" d="M13 11v-11h5v11z"`);
    expect(html).toContain(`class="spark-dots" d="M9 13h0"`);
    expect(sparklineAgain("_moved-x", 3).html).toContain(`<use href="#_moved-x"/>`);
  });

  test("runs from right to left where the page does", () => {
    const { html } = sparkline({ points, label: "", id: "_moved-x", mirrored: true });
    expect(html).toContain(`class="spark-then" d="M14.5 11v-.6h5v.6zM8 11v`);
    expect(html).toContain(`class="spark-now" d="M1.5 11v-11`);
  });

  test("of a hundred editions is no wider than of twelve", () => {
    const many = Array.from({ length: 100 }, () => ({ proposals: 1, changes: 0 }));
    expect(sparkline({ points: many, label: "", id: "x", mirrored: false }).html).toContain(
      `viewBox="0 0 78 14"`,
    );
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
