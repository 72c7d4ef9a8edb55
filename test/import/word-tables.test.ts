import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFileName } from "../../src/import/letterhead.ts";
import { importDocument } from "../../src/import/proposal-draft.ts";
import { readWord } from "../../src/word/read-word.ts";
import { amount } from "../gate.ts";
import { del, docx, END_ADDED, ins, p, r, table } from "../word/docx.ts";
import { ituDocument, letterhead, proposalLine, reasons, styled } from "./itu-docx.ts";

const HEAD = letterhead("Document 44-E", "14 September 2026") + styled("Source", "Mexico");

function imported(body: string, action = "ADD", numbering?: string) {
  const parts = ituDocument(HEAD + proposalLine(action, "MEX/44/1") + body, {
    ...(numbering !== undefined && { numbering }),
  });
  const { proposals, notices } = importDocument(readWord(docx(parts)), readFileName("a.docx"));
  return { notices, current: undefined, proposed: "", reasons: [], ...proposals[0] };
}

const rows = (...lines: string[][]) => table(...lines.map((cells) => cells.map((cell) => p(cell))));
const textOf = (body: string) => imported(body).proposed.split("\n\n");
const SENTENCE = "to report to the Council every year";

const cell = (content: string, properties: string) => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const ofRows = (...all: string[]) => `<w:tbl>${all.join("")}</w:tbl>`;

describe("a table of data has each border of a cell", () => {
  const FIGURES = "1|2|14|29|1)|1.1|A|a)|2027|318 000|5 000|1,5|-7|12 %|–|CHF 5|Total|10 million".split("|");
  const figure = fc.constantFrom("", ...FIGURES);

  test("whatever its cells are: no figure comes beside another or into another column", () => {
    const tables = fc.integer({ min: 2, max: 4 }).chain((columns) =>
      fc.array(fc.array(figure, { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 4,
      }),
    );
    fc.assert(
      fc.property(tables, (cells) => {
        const filled = new Set(
          cells.flatMap((each) => each.flatMap((words, at) => (words === "" ? [] : at))),
        );
        fc.pre(filled.size > 1);
        const expected = cells
          .filter((each) => each.some((words) => words !== ""))
          .map((each) => `| ${each.join(" | ")} |`.replace(/ +/g, " "));
        expect(textOf(rows(...cells))).toEqual(expected);
      }),
      { numRuns: amount(150, 600) },
    );
  });

  test.each<[string, string, string[]]>([
    [
      "a number beside a sum in one row makes all of them data",
      rows(["1", SENTENCE], ["2", "318 000"]),
      [`| 1 | ${SENTENCE} |`, "| 2 | 318 000 |"],
    ],
    [
      "a year beside words",
      rows(["2027", SENTENCE], ["2028", SENTENCE]),
      [`| 2027 | ${SENTENCE} |`, `| 2028 | ${SENTENCE} |`],
    ],
    ["a head", rows(["No.", "Text"], ["1", SENTENCE]), ["| No. | Text |", `| 1 | ${SENTENCE} |`]],
    ["a third column", rows(["1", SENTENCE, "5"]), [`| 1 | ${SENTENCE} | 5 |`]],
    [
      "a sum in a currency",
      rows(["1", "CHF 318 000"], ["2", SENTENCE]),
      ["| 1 | CHF 318 000 |", `| 2 | ${SENTENCE} |`],
    ],
    ["words that begin with a figure", rows(["1", `318 ${SENTENCE}`]), [`| 1 | 318 ${SENTENCE} |`]],
    [
      "several paragraphs and line breaks in a cell",
      table([p("1 200") + p("1 300"), p(`${r("5")}<w:r><w:br/></w:r>${r("6")}`)], [p("7"), p("8")]),
      ["| 1 200 / 1 300 | 5 / 6 |", "| 7 | 8 |"],
    ],
    ["a border among the words", rows(["a|b", "5"]), ["| a\\|b | 5 |"]],
    ["a line for no figure", rows(["Total", "---"]), ["| Total | --- |"]],
    [
      "a table inside a cell",
      table([p("a"), rows(["5", "6"], ["7", "8"])], [p("b"), p("9")]),
      ["| a | 5 / 6 / 7 / 8 |", "| b | 9 |"],
    ],
    ["a table inside a frame", table([rows(["1", "5"], ["2", "6"])]), ["| 1 | 5 |", "| 2 | 6 |"]],
    [
      "merged cells, which are empty where they go on",
      ofRows(
        row(cell(p("Item"), '<w:vMerge w:val="restart"/>'), cell(p("Sum"), '<w:gridSpan w:val="2"/>')),
        row(cell(p(""), "<w:vMerge/>"), cell(p("2027"), ""), cell(p("2028"), "")),
        `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(p("5"), "")}${cell(p("6"), "")}</w:tr>`,
        row(cell(p("All"), '<w:gridSpan w:val="99999999"/>')),
      ),
      ["| Item | Sum | |", "| | 2027 | 2028 |", "| | 5 | 6 |", "| All |"],
    ],
  ])("%s", (_, body, lines) => {
    expect(textOf(body)).toEqual(lines);
  });

  test("in both views, where only one of them shows it", () => {
    const changed = table([p("1"), p(SENTENCE)], [p("2"), p(del("318 000") + ins("to close the register"))]);
    expect(imported(changed, "MOD")).toMatchObject({
      current: `| 1 | ${SENTENCE} |\n\n| 2 | 318 000 |`,
      proposed: `| 1 | ${SENTENCE} |\n\n| 2 | to close the register |`,
    });
  });

  test("with numbers that Word makes", () => {
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const number = p("", undefined, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
    const { proposed } = imported(table([number, p("318 000")], [number, p("5")]), "ADD", numbering);
    expect(proposed.split("\n\n")).toEqual(["| 1 | 318 000 |", "| 2 | 5 |"]);
  });
});

describe("a text with numbers in the margin is no table", () => {
  const NUMBERS = [
    "1",
    "12",
    "1.1",
    "1)",
    "(1)",
    "14A",
    "14bis",
    "a)",
    "aa)",
    "iv)",
    "(MOD) 29",
    "*29",
    "1001",
    "–",
    "٢",
  ];
  test.each(NUMBERS)("%s", (number) => {
    expect(textOf(rows([number, "to act"], [number, SENTENCE]))).toEqual([
      `${number.replace("*", "\\*")} to act`,
      `${number.replace("*", "\\*")} ${SENTENCE}`,
    ]);
  });

  test("with further paragraphs, rows that go on and headings across", () => {
    const heading = row(cell(p("ARTICLE 4"), '<w:gridSpan w:val="2"/>'));
    const text = row(cell(p("1"), ""), cell(p(SENTENCE) + p("a) words"), ""));
    const more = row(cell(p(""), ""), cell(p("b) more"), ""));
    expect(textOf(ofRows(heading, text, more))).toEqual([
      "ARTICLE 4",
      `1 ${SENTENCE}`,
      "a) words",
      "b) more",
    ]);
  });

  test("and with the number of a paragraph beside that of its provision, which are no one number", () => {
    const body = table([styled("Normal_S2", "147\nPP-98"), p(r(`1\t${SENTENCE}`))]);
    expect(textOf(body)).toEqual(["147 PP-98", `1 ${SENTENCE}`]);
    expect(textOf(table([p("147"), p(r(`1\t${SENTENCE}`))]))).toEqual(["147", `1 ${SENTENCE}`]);
  });

  test("nor is a frame, whose paragraphs are lines", () => {
    expect(textOf(table([p("one") + p("a) two"), p("")], [p("three"), p("")]))).toEqual([
      "one",
      "a) two",
      "three",
    ]);
  });
});

test("the number beside a figure is that of no provision", () => {
  const constitution = p("CONSTITUTION OF THE INTERNATIONAL TELECOMMUNICATION UNION");
  const targets = (body: string) => {
    const parts = ituDocument(HEAD + constitution + proposalLine("MOD", "MEX/44/1") + body);
    return importDocument(readWord(docx(parts)), readFileName("a.docx")).proposals[0]?.targets;
  };
  expect(targets(p(SENTENCE) + rows(["1", "318 000"], ["29", "5"]) + p("5 10 15"))).toEqual([]);
  expect(targets(rows(["Number", "Text", "Remarks"], ["29", SENTENCE, "words"]))).toEqual(["CS 29"]);
});

describe("figures that tabs or line breaks are between", () => {
  test.each([
    ["Total\t9 000\t8 000", "| Total | 9 000 | 8 000 |"],
    ["1\t318 000", "| 1 | 318 000 |"],
    ["1\t318 000 participants", "| 1 | 318 000 participants |"],
    ["2027\t1 200", "| 2027 | 1 200 |"],
    ["5 000\t6 000", "| 5 000 | 6 000 |"],
    ["1\t1'200", "| 1 | 1'200 |"],
    ["1\t2026 is the year of the conference", "1 2026 is the year of the conference"],
    ["1.1\t68/198 of the Assembly", "1.1 68/198 of the Assembly"],
    ["1\tto continue", "1 to continue"],
    ["29\t1\tThe instruments", "29 1 The instruments"],
    ["29\t1\tThe sums of 5\t6", "| 29 | 1 | The sums of 5 | 6 |"],
    ["Item\tSum", "Item Sum"],
  ])("%j do not run together", (words, line) => {
    expect(textOf(p(r(words)))).toEqual([line]);
    expect(
      textOf(
        p(
          words
            .split(/(\t)/)
            .map((part) => r(part))
            .join(""),
        ),
      ),
    ).toEqual([line]);
  });

  test("in a paragraph with line breaks, in reasons and in notes", () => {
    const lines = p(`${r("1 200")}<w:r><w:br/></w:r>${r("1 300")}`);
    expect(textOf(lines)).toEqual(["| 1 200 | 1 300 |"]);
    expect(imported(p("words") + reasons("Reasons:", "5\t6")).reasons).toEqual(["| 5 | 6"]);
    const note = `<w:footnote w:id="2">${p("In 2026")}${p("318 000")}</w:footnote>`;
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const parts = ituDocument(HEAD + proposalLine("ADD", "MEX/44/1") + p(r("words") + reference), {
      footnotes: note,
    });
    const [draft] = importDocument(readWord(docx(parts)), readFileName("a.docx")).proposals;
    expect(draft?.proposed).toBe("words¹\n\n¹ In 2026 / 318 000");
  });
});

describe("the run names", () => {
  test("the tables of data, and what their rows do not show", () => {
    expect(imported(rows(["Total", "5"])).notices).toContain(
      'MEX/44/1 has 1 table: each row is a line with "|" at the borders of its cells; compare the figures with the document',
    );
    const merged = ofRows(
      row(cell(p("Sums"), '<w:gridSpan w:val="2"/>')),
      row(cell(p("a|b"), ""), cell(rows(["5"]), "")),
    );
    expect(imported(merged + rows(["Total", "5"])).notices).toContain(
      'MEX/44/1 has 2 tables, with merged cells, tables inside cells, cells with "|" in their words: each row is a line with "|" at the borders of its cells; compare the figures with the document',
    );
    const margin = imported(rows(["1", SENTENCE]) + table([p("framed")]));
    expect(margin.notices.join("\n")).not.toContain("table");
    expect(imported(rows(["Total", "5"]), "NOC").notices.join("\n")).not.toContain("table");
  });

  test("a table in the reasons, which ends them", () => {
    const body = p("words") + reasons("Reasons:", "Because.") + rows(["Total", "5"]) + p("And more.");
    const { reasons: read, notices } = imported(body);
    expect(read).toEqual(["Because."]);
    expect(notices).toContain(
      "MEX/44/1 has a table in its reasons or behind them: neither it nor what follows it was read; add it by hand where it belongs to them",
    );
    expect(imported(p("words") + reasons("Reasons:", "Because.") + rows(["", ""])).notices).toEqual([]);
  });

  test.each([
    ["in an empty row's second cell", rows(["Total", "5"], ["", "Timur: hold"])],
    ["in the last cell", rows(["Total", "5", "Timur: hold"])],
    ["in a further line of a cell", table([p("Total"), p("words") + p("Timur: hold")])],
    ["in a frame", table([p("words") + p("Timur: hold")])],
  ])("a remark %s", (_, body) => {
    expect(imported(body).notices.join("\n")).toMatch(/look like remarks[\s\S]*Timur: hold/);
  });
});

test("rows that a tracked change added are in the proposed text alone", () => {
  const added = `<w:tr><w:trPr><w:ins w:id="1" w:author="x" w:date="2026-01-01T00:00:00Z"/></w:trPr><w:tc>${p("2028", undefined, END_ADDED)}</w:tc><w:tc>${p("6")}</w:tc></w:tr>`;
  const body = rows(["2027", "5"]).replace("</w:tbl>", `${added}</w:tbl>`);
  expect(imported(body, "MOD")).toMatchObject({
    current: "| 2027 | 5 |",
    proposed: "| 2027 | 5 |\n\n| 2028 | 6 |",
  });
});
