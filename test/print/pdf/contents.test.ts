import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assignCodes, oneByteStrings } from "../../../src/print/pdf/contents/glyph-codes.ts";
import { Shapes } from "../../../src/print/pdf/contents/shapes.ts";
import { smallerContent } from "../../../src/print/pdf/contents/smaller-content.ts";
import { drawnTables } from "../../../src/print/pdf/font-tables.ts";

const joined = { id: 0, isTextOnly: true };
const marks = new Map([
  [0, joined],
  [1, joined],
  [2, { id: 1, isTextOnly: false }],
]);

function smaller(...lines: string[]): string[] {
  const setting = { marks, narrowFonts: new Map(), shapes: new Shapes() };
  return smallerContent(lines.join("\n"), setting).split("\n");
}

describe("a page's content says each thing once", () => {
  test("text of one element is one text object and one marked content; the rest is an artifact", () => {
    const content = smaller(
      "BT",
      "/F4 8 Tf",
      "1 0 0 -1 10 20 Tm",
      "<0001> Tj",
      "ET",
      "/NonStruct <</MCID 0 >>BDC",
      "BT",
      "/F4 8 Tf",
      "1 0 0 -1 10 40 Tm",
      "<0002> Tj",
      "ET",
      "EMC",
      "/NonStruct <</MCID 1 >>BDC",
      "BT",
      "/F5 8 Tf",
      "1 0 0 -1 30 40 Tm",
      "<0003> Tj",
      "ET",
      "EMC",
    );
    expect(content).toEqual([
      ...["BT", "/Artifact BMC", "/F4 8 Tf", "1 0 0 -1 10 20 Tm", "<0001>Tj", "EMC"],
      ...["/P<</MCID 0>>BDC", "0 -20 Td", "<0002>Tj", "/F5 8 Tf", "20 0 Td", "<0003>Tj", "EMC", "ET"],
    ]);
  });

  test("an underline stays with its words, in marked content around both", () => {
    const content = smaller(
      "/Link <</MCID 2 >>BDC",
      "0 22 10 1 re",
      "f",
      "BT",
      "/F4 8 Tf",
      "1 0 0 -1 0 20 Tm",
      "<0001> Tj",
      "ET",
      "EMC",
    );
    expect(content).toEqual([
      ...["/P<</MCID 1>>BDC", "0 22 10 1 re f"],
      ...["BT", "/F4 8 Tf", "1 0 0 -1 0 20 Tm", "<0001>Tj", "ET", "EMC"],
    ]);
  });

  test("colours are set where they are used and differ, and what paints nothing is left out", () => {
    const content = smaller(
      ...["q", "1 0 0 rg", "0 0 9 9 re", "W n", "Q", "0 0 0 rg", "1 0 0 rg"],
      ...[
        "0 0 5 1 re",
        "f",
        "1 0 0 rg",
        "0 9 5 1 re",
        "f",
        "q",
        "0 1 0 rg",
        "0 20 5 1 re",
        "f",
        "Q",
        "0 30 5 1 re",
        "f",
      ],
    );
    expect(content).toEqual([
      ...["/Artifact BMC", "1 0 0 rg", "0 0 5 1 re f", "0 9 5 1 re f"],
      ...["q", "0 1 0 rg", "0 20 5 1 re f", "Q", "0 30 5 1 re f", "EMC"],
    ]);
  });

  test("dots at equal steps are one dashed line, borders side by side one border", () => {
    const dots = Array.from({ length: 6 }, (_, index) => [`${10 + index * 2.01} 5 1 1 re`, "f"]).flat();
    expect(smaller("0 0 0 rg", ...dots)).toEqual([
      "/Artifact BMC",
      "0 0 0 rg",
      "q 0 0 0 RG 0 J 1 w [1 1.01] 0 d 10 5.5 m 21.05 5.5 l S Q",
      "EMC",
    ]);
    expect(smaller("0 0 7 1 re", "f", "7 0 3 1 re", "f")).toContain("0 0 10 1 re f");
  });

  test("what is far down on Chromium's one tall sheet counts from its page's top", () => {
    const content = smaller("3 0 0 3 259 -30000 cm", "0 10005 9 1 re", "f");
    expect(content).toEqual(["3 0 0 3 259 0 cm", "/Artifact BMC", "0 5 9 1 re f", "EMC"]);
  });

  test("the same curved sign elsewhere is the same form again", () => {
    const sign = (x: number, y: number) => [
      `${x} ${y} m`,
      ...[1, 2, 3, 4].map((each) => `${x + each} ${y} ${x} ${y + each} ${x} ${y} c`),
      "h",
      "f",
    ];
    const shapes = new Shapes();
    const content = smallerContent([...sign(10, 20), ...sign(50.5, 80)].join("\n"), {
      marks,
      narrowFonts: new Map(),
      shapes,
    });
    expect(content.match(/cm \/\S+ Do/g)).toEqual(["cm /Shape1 Do", "cm /Shape1 Do"]);
    expect(shapes.forms().size).toBe(1);
  });

  test.each([
    ["an inline image", "BI /W 1 ID x EI"],
    ["an unknown operator", "1 foo"],
    ["a moved line", "T*"],
  ])("%s is an error, not a guess", (_, content) => {
    expect(() => smaller(content)).toThrow("in a content stream");
  });
});

describe("glyphs of a font that shows few have one byte", () => {
  test("each glyph has a code of its own, whatever glyphs there are", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 65_535 }), { maxLength: 256 }), (glyphs) => {
        const codes = assignCodes(glyphs);
        expect(new Set(codes?.values()).size).toBe(glyphs.length);
        expect([...(codes?.values() ?? [])].every((code) => code >= 0 && code < 256)).toBe(true);
      }),
    );
  });

  test("more glyphs than codes keep two bytes", () => {
    expect(assignCodes(Array.from({ length: 257 }, (_, glyph) => glyph))).toBeUndefined();
  });

  test("brackets, backslashes and line ends in a string are escaped", () => {
    const codes = new Map([...Buffer.from("(\\)\ra")].map((code, glyph) => [glyph, code]));
    expect(oneByteStrings("[<000000010002>5<00030004>]TJ", codes)).toBe("[(\\(\\\\\\))5(\\ra)]TJ");
  });
});

test("a font of another kind, or one that is cut short, stays as it is", () => {
  for (const font of [Buffer.from("OTTO and more"), Buffer.from([0, 1, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 1])]) {
    expect(drawnTables(font)).toBe(font);
  }
});
