import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseContentStream, writeContentStream } from "../../../src/pdf/content/content-stream.ts";
import {
  contentSequences,
  markArtifacts,
  mergeMarkedContent,
} from "../../../src/pdf/content/marked-content.ts";
import { hexadecimalStrings } from "../../../src/pdf/content/page-contents.ts";
import { StructureElement } from "../../../src/pdf/structure/structure-tree.ts";
import { PdfReader } from "../../../src/pdf/syntax/parse.ts";
import { PdfString, serialize, textOf, textString } from "../../../src/pdf/syntax/value.ts";

const read = (content: string) =>
  parseContentStream(content).map(({ operator, operands }) => [operator, operands]);

/** The lines of a page of which the tree holds the marked content 1. */
function marked(...lines: string[]): string[] {
  const operations = parseContentStream(lines.join("\n"));
  const isTagged = (id: number) => id === 1;
  return writeContentStream(markArtifacts(operations, contentSequences(operations), isTagged)).split("\n");
}

describe("what no element of the tree holds is an artifact", () => {
  const text = ["BT", "/F4 8 Tf", "<0001> Tj", "ET"];

  test("running heads, lines, and marked content that left the tree", () => {
    expect(
      marked(
        ...["1 0 0 rg", ...text, "/NonStruct <</MCID 1 >> BDC", ...text, "EMC"],
        ...["0 0 9 1 re", "f", "/NonStruct <</MCID 2 >> BDC", ...text, "EMC"],
      ),
    ).toEqual([
      ...["/Artifact BMC", "1 0 0 rg", ...text, "EMC", "/NonStruct <</MCID 1 >> BDC", ...text, "EMC"],
      ...["/Artifact BMC", "0 0 9 1 re", "f", "EMC", "/Artifact BMC", ...text, "EMC"],
    ]);
  });

  test("nothing where nothing is painted, and what stands within marked content is no artifact", () => {
    const lines = [
      ...["q", "0 0 9 9 re", "W", "n", "/NonStruct <</MCID 1 >> BDC", "0 0 9 1 re", "f"],
      ...["/Span <</ActualText <FEFF0041>>> BDC", ...text, "EMC", "EMC", "Q"],
    ];
    expect(marked(...lines)).toEqual(lines);
  });

  test("marked content that begins within a text object is an error, not a guess", () => {
    expect(() => marked("BT", "/NonStruct <</MCID 1 >> BDC", "<0001> Tj", "ET", "EMC")).toThrow("overlap");
  });
});

describe("marked content of one element is merged where it stands together", () => {
  const mark = (id: number, properties = "") => [
    `/NonStruct <</MCID ${id} ${properties}>> BDC`,
    "<0001> Tj",
    "EMC",
  ];
  const ids = (...all: number[]) => all.map((id) => ({ page: 7, id }));

  /** The lines of page 7 and the marked content of each element, after merging. */
  function merged(lines: string[], ...elements: StructureElement[]): [string[], unknown[]] {
    const operations = parseContentStream(lines.join("\n"));
    const page = { stream: 8, operations, fonts: new Map(), resources: new Map() };
    const root = new StructureElement("Document", elements);
    const sequences = new Map([[7, contentSequences(operations)]]);
    const { tree, dropped } = mergeMarkedContent(root, new Map([[7, page]]), sequences);
    const written = writeContentStream(operations.filter((each) => !dropped.has(each))).split("\n");
    return [written, tree.kids.map((kid) => ("kids" in kid ? kid.kids : kid))];
  }

  test("the runs of a text with a link around some of them become one, and one in the link", () => {
    const link = new StructureElement("Link", [...ids(2), { page: 7, annotation: 9 }, ...ids(3)]);
    const [lines, [text, linked, rest]] = merged(
      [0, 1, 2, 3, 4, 5].flatMap((id) => mark(id)),
      new StructureElement("P", ids(0, 1)),
      link,
      new StructureElement("P", ids(4, 5)),
    );
    expect(lines.filter((line) => line.endsWith("BDC"))).toEqual([0, 2, 4].map((id) => mark(id)[0]));
    expect(lines.filter((line) => line === "EMC")).toHaveLength(3);
    expect([text, linked, rest]).toEqual([ids(0), [...ids(2), { page: 7, annotation: 9 }], ids(4)]);
  });

  test.each([
    ["another order", [...mark(1), ...mark(0)]],
    ["something between", [...mark(0), "0 0 9 1 re", "f", ...mark(1)]],
    ["properties of its own", [...mark(0), ...mark(1, "/Lang <6672>")]],
  ])("with %s it stays as it is", (_, lines) => {
    const [written, [kept]] = merged(lines, new StructureElement("P", ids(0, 1)));
    expect(written).toEqual(lines.map((line) => line.trim()));
    expect(kept).toEqual(ids(0, 1));
  });
});

describe("a content stream is read as it is written", () => {
  const escaped = (words: string) =>
    `(${words.replace(/[\\()\r]/g, (each) => (each === "\r" ? "\\r" : `\\${each}`))})`;

  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."<>()[]{}/%\\ \n\r7F", "MCID 1 >>BDC", " EMC ", " Q ", "ET") }),
  );

  test("the words that glyphs stand for stay as they are, and what follows them too", () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const literal = serialize(textString(words));
        const content = hexadecimalStrings(`/Span <</ActualText ${literal} >> BDC\n<0001> Tj\nEMC`);
        const written = parseContentStream(writeContentStream(parseContentStream(content)));
        expect(written.map(({ operator }) => operator)).toEqual(["BDC", "Tj", "EMC"]);
        const properties = new PdfReader(Buffer.from(written[0]?.operands[1] ?? "", "latin1")).value();
        const actual = properties instanceof Map ? properties.get("ActualText") : undefined;
        expect(actual instanceof PdfString && textOf(actual)).toBe(words);
      }),
    );
  });

  test("an operand is handed on as it is written, whatever its strings hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."<>()[]{}/%\\ \n\rQ") }), (words) => {
        const properties = `<</ActualText ${escaped(words)}/More[<</A<3E>>>(a(>)b)]>>`;
        expect(read(`/Span ${properties}BDC[${escaped(words)}-5<00>]TJ q`)).toEqual([
          ["BDC", ["/Span", properties]],
          ["TJ", [`[${escaped(words)}-5<00>]`]],
          ["q", []],
        ]);
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
    expect(() => read(content)).toThrow("in a content stream");
  });
});
