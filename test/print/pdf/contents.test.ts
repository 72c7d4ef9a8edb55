import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assignCodes, oneByteStrings } from "../../../src/print/pdf/contents/glyph-codes.ts";
import { eachOperation } from "../../../src/print/pdf/contents/operations.ts";
import { plainStrings } from "../../../src/print/pdf/contents/plain-strings.ts";
import { Shapes } from "../../../src/print/pdf/contents/shapes.ts";
import { type ContentSetting, smallerContent } from "../../../src/print/pdf/contents/smaller-content.ts";
import { drawnTables } from "../../../src/print/pdf/font-tables.ts";
import { PdfReader } from "../../../src/print/pdf/parse.ts";
import { serialise } from "../../../src/print/pdf/serialise.ts";
import { PdfString, textOf, textString } from "../../../src/print/pdf/value.ts";

const joined = { id: 0, isTextOnly: true };
const marks = new Map([
  [0, joined],
  [1, joined],
  [2, { id: 1, isTextOnly: false }],
]);

function plain(shapes: Shapes): ContentSetting {
  return {
    marks,
    narrowFonts: new Map(),
    widthsOf: () => undefined,
    fillsAlike: (one, other) => one === other,
    shapes,
  };
}

function smaller(...lines: string[]): string[] {
  return smallerContent(lines.join("\n"), plain(new Shapes())).split("\n");
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
    const content = smallerContent([...sign(10, 20), ...sign(50.5, 80)].join("\n"), plain(shapes));
    expect(content.match(/cm \/\S+ Do/g)).toEqual(["cm /Shape1 Do", "cm /Shape1 Do"]);
    expect(shapes.forms().size).toBe(1);
  });

  test("a sign that is filled and then outlined is painted in one go, in the two colours that it had", () => {
    const sign = ["0 0 m", ...[1, 2, 3, 4].map((each) => `${each} 0 0 ${each} 0 0 c`), "h"];
    const shapes = new Shapes();
    const painted = (...between: string[]) =>
      smallerContent(["1 0 0 rg", ...sign, "f", ...between, ...sign, "S"].join("\n"), plain(shapes)).split(
        "\n",
      );
    const form = "q 1 0 0 1 0 0 cm /Shape2 Do Q";
    expect(painted("0 0 1 RG", "0 0 1 rg")).toEqual(["/Artifact BMC", "1 0 0 rg", "0 0 1 RG", form, "EMC"]);
    expect([...shapes.forms().keys()]).toEqual(["Shape2"]);
    expect(painted("/Dim gs").filter((line) => line.includes(" Do "))).toHaveLength(2);
  });

  test("dots that are told as one path of little outlines are one dashed line too", () => {
    const outline = (x: number) => [`${x} 5 m`, `${x + 1} 5 l`, `${x + 1} 6 l`, `${x} 6 l`];
    const dots = [10, 12, 14, 16, 18, 20].flatMap(outline);
    expect(smaller("0 0 0 rg", ...dots, "f")).toContain("q 0 0 0 RG 0 J 1 w [1 1] 0 d 10 5.5 m 21 5.5 l S Q");
    const slanted = ["0 0 m", "9 1 l", "9 9 l", "0 9 l", "f"];
    expect(smaller(...slanted)).toEqual(["/Artifact BMC", ...slanted, "EMC"]);
  });

  test("text that goes on where the last one ended goes on in its run, also in another font", () => {
    const shown = (...lines: string[]) =>
      smallerContent(["BT", "/F4 10 Tf", "1 0 0 -1 10 20 Tm", ...lines, "ET"].join("\n"), {
        ...plain(new Shapes()),
        widthsOf: () => () => 500,
      }).split("\n");
    const begun = ["BT", "/Artifact BMC", "/F4 10 Tf", "1 0 0 -1 10 20 Tm"];
    expect(shown("<0001> Tj", "5 0 Td", "<0002> Tj", "4.8 0 Td", "<0003> Tj")).toEqual([
      ...[...begun, "[<00010002>20<0003>]TJ", "EMC", "ET"],
    ]);
    expect(shown("<0001> Tj", "/F5 10 Tf", "5.1 0 Td", "<0002> Tj", "-5.1 -12 Td", "<0003> Tj")).toEqual([
      ...[...begun, "<0001>Tj", "/F5 10 Tf", "[-10<0002>]TJ", "0 -12 Td", "<0003>Tj", "EMC", "ET"],
    ]);
    expect(shown("<0001> Tj", "40 0 Td", "<0002> Tj")).toContain("40 0 Td");
    expect(shown("1 Tc", "<0001> Tj", "5 0 Td", "<0002> Tj")).toContain("5 0 Td");
  });

  test.each([
    ["an inline image", "BI /W 1 ID x EI"],
    ["an unknown operator", "1 foo"],
    ["a moved line", "T*"],
  ])("%s is an error, not a guess", (_, content) => {
    expect(() => smaller(content)).toThrow("in a content stream");
  });
});

describe("the words that glyphs stand for", () => {
  const escaped = (text: string) =>
    `(${text.replace(/[\\()\r]/g, (each) => (each === "\r" ? "\\r" : `\\${each}`))})`;

  function operationsOf(content: string): [string, readonly string[]][] {
    const found: [string, readonly string[]][] = [];
    eachOperation(content, (operator, operands) => found.push([operator, operands]));
    return found;
  }

  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."<>()[]{}/%\\ \n\r7F", "MCID 1 >>BDC", " EMC ", " Q ", "ET") }),
  );

  test("any words stay as they are, and what follows them too", () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const literal = serialise(textString(words));
        const content = smallerContent(
          plainStrings(
            ["/Span <</MCID 0 >>BDC", `/Span <</ActualText ${literal} >> BDC`]
              .concat(["BT", "/F4 8 Tf", "1 0 0 -1 10 20 Tm", "<0001> Tj", "ET", "EMC", "EMC"])
              .join("\n"),
          ),
          plain(new Shapes()),
        );
        const operations = operationsOf(content);
        const operators = operations.map(([operator]) => operator);
        const count = (wanted: string) => operators.filter((each) => each.startsWith(wanted)).length;
        expect([...new Set(operators)].sort()).toEqual(["BDC", "BT", "EMC", "ET", "Tf", "Tj", "Tm"]);
        expect([count("Tj"), count("BT"), count("BDC")]).toEqual([1, count("ET"), count("EMC")]);
        const span = operations.find(([operator, operands]) => operator === "BDC" && operands[0] === "/Span");
        const read = new PdfReader(Buffer.from(span?.[1][1] ?? "", "latin1")).value();
        const actual = read instanceof Map ? read.get("ActualText") : undefined;
        expect(actual instanceof PdfString && textOf(actual)).toBe(words);
      }),
    );
  });

  test("an operand is handed on as it is written, whatever its strings hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."<>()[]{}/%\\ \n\rQ") }), (words) => {
        const properties = `<</ActualText ${escaped(words)}/More[<</A<3E>>>(a(>)b)]>>`;
        expect(operationsOf(`/Span ${properties}BDC[${escaped(words)}-5<00>]TJ q`)).toEqual([
          ["BDC", ["/Span", properties]],
          ["TJ", [`[${escaped(words)}-5<00>]`]],
          ["q", []],
        ]);
      }),
    );
  });

  test.each(["(a(b) Tj", "(a\\", "<00 Tj", "[1 2 Tj", "<</A 1> BDC", "[".repeat(100_000)])(
    "what does not end is an error: %#",
    (content) => {
      expect(() => operationsOf(content)).toThrow("in a content stream");
    },
  );
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
