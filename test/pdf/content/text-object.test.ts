import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentOf, glyphWidth, hex, rewritten } from "./small-content.ts";

/** Where a reader draws each glyph: its number and place, by the rules of ISO 32000-1, 9.4. */
function drawn(content: string, size: number): [glyph: string, x: number, y: number][] {
  const found: [string, number, number][] = [];
  let [line, at, y] = [0, 0, 0];
  const show = (glyphs: string) => {
    for (const glyph of glyphs.match(/.{4}/g) ?? []) {
      found.push([glyph, at, y]);
      at += ((glyphWidth(Number.parseInt(glyph, 16)) ?? 0) * size) / 1000;
    }
  };
  for (const [, tm, right, up, tj, array] of content.matchAll(
    /1 0 0 -1 (\S+) \S+ Tm|(\S+) (\S+) Td|<(\w+)> Tj|\[(.*?)\] TJ/g,
  )) {
    if (tm !== undefined) at = line = Number(tm);
    if (right !== undefined) at = line = line + Number(right);
    if (up !== undefined) y += Number(up);
    if (tj !== undefined) show(tj);
    for (const [, glyphs, adjustment] of array?.matchAll(/<(\w+)>|(-?\d+)/g) ?? []) {
      if (glyphs !== undefined) show(glyphs);
      else at -= (Number(adjustment) * size) / 1000;
    }
  }
  return found;
}

const text = (...lines: string[]) => ["BT", "/F1 10 Tf", "1 0 0 -1 8 54 Tm", ...lines].join("\n");

describe("text that Chromium places glyph by glyph is shown line by line", () => {
  test("glyphs that stand where the font puts them become one string", () => {
    expect(rewritten(text("<0001> Tj", "4.25 0 Td <0002> Tj", "4.5 0 Td <0003> Tj", "ET"))).toBe(
      text("[<000100020003>] TJ", "ET"),
    );
  });

  test("glyphs that the browser shows together are joined with those around them", () => {
    expect(rewritten(text("<0007> Tj", "4 0 Td <00010002> Tj", "8.63 0 Td <0003> Tj", "ET"))).toBe(
      text("[<000700010002>12<0003>] TJ", "ET"),
    );
  });

  test("what stands higher or lower is moved there from the start of the line", () => {
    expect(rewritten(text("<0007> Tj", "4 0 Td <0001> Tj", "-4 12 Td <0003> Tj", "ET"))).toBe(
      text("[<00070001>] TJ", "0 12 Td", "[<0003>] TJ", "ET"),
    );
  });

  test("kerning is stated in steps of four thousandths", () => {
    expect(rewritten(text("<0007> Tj", "3.8 0 Td <0001> Tj", "ET"))).toBe(text("[<0007>20<0001>] TJ", "ET"));
  });

  test("glyphs of unknown width stay where they are", () => {
    expect(rewritten(text("<DEAD> Tj", "4 0 Td <0001> Tj", "ET"))).toBe(
      text("[<DEAD>] TJ", "4 0 Td", "[<0001>] TJ", "ET"),
    );
  });

  test("a text object that shows nothing is not written", () => {
    expect(rewritten(`1 0 0 rg\n${text("ET")}\n0 0 1 rg`)).toBe("1 0 0 rg\n0 0 1 rg");
  });

  test("every glyph stays where it was, to two thousandths of its size", () => {
    const move = fc.integer({ min: -200_000, max: 2_000_000 }).map((each) => each / 100_000);
    const rise = fc.constantFrom(0, 0, 0, 0, 3, -3);
    const glyph = fc.nat({ max: 999 });
    const glyphs = fc.array(glyph, { minLength: 1, maxLength: 3 }).map((each) => each.map(hex).join(""));
    const step = fc.tuple(move, rise, glyphs).map(([x, up, each]) => `${x.toFixed(5)} ${up} Td <${each}> Tj`);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 6, max: 40 }), (steps, size) => {
        const content = `BT\n/F1 ${size} Tf\n1 0 0 -1 8 54 Tm\n<0001> Tj\n${steps.join("\n")}\nET`;
        const [before, after] = [drawn(content, size), drawn(rewritten(content), size)];
        expect(after.map(([each, , y]) => [each, y])).toEqual(before.map(([each, , y]) => [each, y]));
        const furthest = Math.max(...after.map(([, x], index) => Math.abs(x - (before[index]?.[1] ?? 0))));
        // Moves are written with four decimals.
        expect(furthest).toBeLessThan((2.01 * size) / 1000 + 0.0001 * steps.length);
      }),
    );
  });
});

test.each([
  ["another text matrix", text("<0001> Tj", "1 0 0 -1 9 54 Tm", "ET")],
  ["spacing of another kind", text("2 Tc", "<0001> Tj", "ET")],
  ["a font that the page does not have", "BT\n/F9 10 Tf\n<0001> Tj\nET"],
  ["two font sizes", text("<0001> Tj", "/F1 11 Tf", "<0001> Tj", "ET")],
  ["marked content that begins in it", text("/P <</MCID 1 >> BDC", "<0001> Tj", "ET", "EMC")],
  ["marked content that does not end in it", text("/Span <</Lang (fr)>> BDC", "<0001> Tj", "ET", "EMC")],
  ["no end", text("<0001> Tj")],
])("%s in a text object is an error, not a guess", (_, content) => {
  expect(() => contentOf(content)).toThrow(/text object/);
});
