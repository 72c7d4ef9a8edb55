import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MarkedContent, markArtifacts, mergeMarkedContent } from "../../../src/pdf/content/marked-content.ts";
import { writeContent } from "../../../src/pdf/content/write-content.ts";
import { StructureElement } from "../../../src/pdf/structure/structure-tree.ts";
import { PdfReader } from "../../../src/pdf/syntax/parse.ts";
import { PdfString, serialize, textOf, textString } from "../../../src/pdf/syntax/value.ts";
import { anyCharacter } from "../../any-character.ts";
import { contentOf, rewritten } from "./small-content.ts";

const pagesOf = (lines: readonly string[]) => [
  { page: 7, stream: 8, sequences: contentOf(lines.join("\n")) },
];
const ids = (...all: number[]) => all.map((id) => ({ page: 7, id }));
const text = ["BT", "/F1 8 Tf", "1 0 0 -1 0 0 Tm", "[<0001>] TJ", "ET"];
const painted = text.map((line) => line.replace("[<0001>] TJ", "<0001> Tj"));

/** The lines of a page of which the tree holds the marked content 1. */
function marked(...lines: string[]): string[] {
  const pages = pagesOf(lines);
  markArtifacts(new StructureElement("Document", ids(1)), new MarkedContent(pages));
  return pages.flatMap(({ sequences }) => writeContent(sequences).split("\n"));
}

describe("what no element of the tree holds is an artifact", () => {
  test("running heads, lines, and marked content that left the tree", () => {
    expect(
      marked(
        ...["1 0 0 rg", ...painted, "/NonStruct <</MCID 1 >> BDC", ...painted, "EMC"],
        ...["0 0 9 1 re", "f", "/NonStruct <</MCID 2 >> BDC", ...painted, "EMC"],
      ),
    ).toEqual([
      ...["/Artifact BMC", "1 0 0 rg", ...text, "EMC", "/NonStruct <</MCID 1 >> BDC", ...text, "EMC"],
      ...["/Artifact BMC", "0 0 9 1 re", "f", "EMC", "/Artifact BMC", ...text, "EMC"],
    ]);
  });

  test("nothing where nothing is painted, and what stands within marked content is no artifact", () => {
    const lines = [
      ...["q", "0 0 9 9 re", "W", "n", "/NonStruct <</MCID 1 >> BDC", "0 0 9 1 re", "f"],
      ...["/Span <</ActualText <FEFF0041>>> BDC", "0 0 9 1 re", "f", "EMC", "EMC", "Q"],
    ];
    expect(marked(...lines)).toEqual(lines);
  });
});

describe("marked content of one element is merged where it stands together", () => {
  const mark = (id: number, properties = "") => [
    `/NonStruct <</MCID ${id} ${properties}>> BDC`,
    "0 0 9 1 re",
    "f",
    "EMC",
  ];

  /** The lines of page 7 and the marked content of each element, after merging. */
  function merged(lines: string[], ...elements: StructureElement[]): [string[], unknown[]] {
    const pages = pagesOf(lines);
    const root = new StructureElement("Document", elements);
    const tree = mergeMarkedContent(root, new MarkedContent(pages));
    const written = pages.flatMap(({ sequences }) => writeContent(sequences).split("\n"));
    return [written, tree.kids.map((kid) => ("kids" in kid ? kid.kids : kid))];
  }

  test("the runs of a text with a link around some of them become one, and one in the link", () => {
    const link = new StructureElement("Link", [...ids(2), { page: 7, annotation: 9 }, ...ids(3)]);
    const [lines, [first, linked, rest]] = merged(
      [0, 1, 2, 3, 4, 5].flatMap((id) => mark(id)),
      new StructureElement("P", ids(0, 1)),
      link,
      new StructureElement("P", ids(4, 5)),
    );
    expect(lines.filter((line) => line.endsWith("BDC"))).toEqual([0, 2, 4].map((id) => mark(id)[0]));
    expect(lines.filter((line) => line === "f")).toHaveLength(6);
    expect(lines.filter((line) => line === "EMC")).toHaveLength(3);
    expect([first, linked, rest]).toEqual([ids(0), [...ids(2), { page: 7, annotation: 9 }], ids(4)]);
  });

  test.each([
    ["another order", [...mark(1), ...mark(0)]],
    ["something between", [...mark(0), "0 0 9 1 re", "f", ...mark(1)]],
    ["properties of its own", [...mark(0), ...mark(1, "/Lang <6672>")]],
  ])("with %s it stays as it is", (_, lines) => {
    const [written, [kept]] = merged(lines, new StructureElement("P", ids(0, 1)));
    expect(written).toEqual(lines);
    expect(kept).toEqual(ids(0, 1));
  });
});

describe("a content stream is read as it is written", () => {
  const escaped = (words: string) =>
    `(${words.replace(/[\\()\r]/g, (each) => (each === "\r" ? "\\r" : `\\${each}`))})`;

  const hostile = fc.oneof(
    fc.string({ unit: anyCharacter }),
    fc.string({ unit: fc.constantFrom(..."<>()[]{}/%\\ \n\r7F", "MCID 1 >>BDC", " EMC ", " Q ", "ET") }),
  );

  test("the words that glyphs stand for stay as they are, and what follows them too", () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const begin = `/Span <</ActualText ${serialize(textString(words))} >> BDC`;
        const content = rewritten(`BT\n/F1 8 Tf\n${begin}\n<00010002> Tj\nEMC\nET\nQ`);
        const [, digits = ""] = /^BT\n\/Span <<\/ActualText <([0-9A-F]*)>>> BDC\n/.exec(content) ?? [];
        expect(textOf(new PdfString(Buffer.from(digits, "hex")))).toBe(words);
        expect(content.endsWith("\n[<00010002>] TJ\nEMC\nET\nQ")).toBe(true);
      }),
    );
  });

  test("operations are copied as they are written, whatever their strings hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."<>()[]{}/%\\ \n\rQ") }), (words) => {
        const properties = `<</MCID 3/More[<</A<3E>>>(a\\(>\\)b)${escaped(words)}]>>`;
        const content = `/Span ${properties}BDC\n1 0 0 rg\nEMC q`;
        const [begun] = contentOf(content);
        expect(begun).toMatchObject({ id: 3, begin: `/Span ${properties}BDC`, isPlain: false });
        expect(new PdfReader(Buffer.from(properties, "latin1")).value()).toBeInstanceOf(Map);
        expect(rewritten(content)).toBe(`/Span ${properties}BDC\n1 0 0 rg\nEMC q`);
      }),
    );
  });

  test.each([
    ["(a(b) Tj"],
    ["(a\\"],
    ["<00 Tj"],
    ["[1 2 Tj"],
    ["<</A 1> BDC"],
    ["[".repeat(100_000)],
    ["BI /W 1 ID x EI"],
    ["} Tj"],
  ])("what does not end or is no operation is an error: %#", (content) => {
    expect(() => contentOf(content)).toThrow(expect.objectContaining({ name: "PdfError" }));
  });
});
