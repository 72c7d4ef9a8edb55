import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinGlyphs } from "../../../src/pdf/content/text-showing.ts";

const widths = (glyph: number) => (glyph === 0xdead ? undefined : 400 + (glyph % 7) * 25);
const widthsOf = (font: string) => (font === "F1" ? widths : undefined);

const hex = (glyph: number) => glyph.toString(16).toUpperCase().padStart(4, "0");

/** Where a reader draws each glyph: its number and place, by the rules of ISO 32000-1, 9.4. */
function drawn(content: string, size: number): [glyph: string, place: number][] {
  const found: [string, number][] = [];
  let [line, at] = [0, 0];
  const show = (glyphs: string) => {
    for (const glyph of glyphs.match(/.{4}/g) ?? []) {
      found.push([glyph, at]);
      at += ((widths(Number.parseInt(glyph, 16)) ?? 0) * size) / 1000;
    }
  };
  for (const [, tm, td, tj, array] of content.matchAll(
    /1 0 0 -1 (\S+) \S+ Tm|(\S+) \S+ Td|<(\w+)> Tj|\[(.*?)\] TJ/g,
  )) {
    if (tm !== undefined) at = line = Number(tm);
    if (td !== undefined) at = line = line + Number(td);
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
    expect(joinGlyphs(text("<0000> Tj", "4 0 Td <0001> Tj", "4.25 0 Td <0002> Tj", "ET"), widthsOf)).toBe(
      text("[<000000010002>] TJ", "ET"),
    );
  });

  test("glyphs that the browser shows together are joined with those around them", () => {
    expect(joinGlyphs(text("<0000> Tj", "4 0 Td <00010002> Tj", "8.35 0 Td <0003> Tj", "ET"), widthsOf)).toBe(
      text("[<000000010002>40<0003>] TJ", "ET"),
    );
  });

  test("what follows in the same text object is moved from the last glyph", () => {
    const following = ["0 12 Td <0003> Tj", "ET"];
    expect(joinGlyphs(text("<0000> Tj", "4 0 Td <0001> Tj", ...following), widthsOf)).toBe(
      text("[<00000001>] TJ", "4 0 Td", ...following),
    );
  });

  test("kerning is stated in steps of four thousandths, and what follows still counts from the last glyph", () => {
    expect(
      joinGlyphs(text("<0000> Tj", "3.8 0 Td <0001> Tj", "EMC", "1 5 Td <0002> Tj", "ET"), widthsOf),
    ).toBe(text("[<0000>20<0001>] TJ", "3.8 0 Td", "EMC", "1 5 Td <0002> Tj", "ET"));
  });

  test.each([
    ["an unknown font", "BT\n/F9 10 Tf\n<0000> Tj\n4 0 Td <0001> Tj\nET"],
    ["an unknown width", "BT\n/F1 10 Tf\n<DEAD> Tj\n4 0 Td <0001> Tj\nET"],
    ["spacing of another kind", "BT\n/F1 10 Tf\n2 Tc\n<0000> Tj\n4 0 Td <0001> Tj\nET"],
    ["a move up or down", "BT\n/F1 10 Tf\n<0000> Tj\n4 1 Td <0001> Tj\nET"],
  ])("with %s it stays as it is", (_, content) => {
    expect(joinGlyphs(content, widthsOf)).toBe(content);
  });

  test("every glyph stays where it was, to two thousandths of its size", () => {
    const move = fc.integer({ min: -200_000, max: 2_000_000 }).map((each) => each / 100_000);
    const glyph = fc.nat({ max: 999 });
    const glyphs = fc.array(glyph, { minLength: 1, maxLength: 3 }).map((each) => each.map(hex).join(""));
    const step = fc.oneof(
      fc.tuple(move, glyphs).map(([x, each]) => `${x.toFixed(5)} 0 Td <${each}> Tj`),
      fc.constant("EMC"),
      fc.tuple(move, glyph).map(([x, each]) => `1 0 0 -1 ${x.toFixed(5)} 7 Tm\n<${hex(each)}> Tj`),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 6, max: 40 }), (steps, size) => {
        const content = `BT\n/F1 ${size} Tf\n1 0 0 -1 8 54 Tm\n<0001> Tj\n${steps.join("\n")}\nET`;
        const [before, after] = [drawn(content, size), drawn(joinGlyphs(content, widthsOf), size)];
        expect(after.map(([each]) => each)).toEqual(before.map(([each]) => each));
        const furthest = Math.max(
          ...after.map(([, place], index) => Math.abs(place - (before[index]?.[1] ?? 0))),
        );
        // Moves after a line are written with four decimals.
        expect(furthest).toBeLessThan((2.01 * size) / 1000 + 0.0001 * steps.length);
      }),
    );
  });
});
