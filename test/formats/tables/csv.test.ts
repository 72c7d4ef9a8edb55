import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  COLUMN_NAMES,
  LongCellError,
  proposalRows,
  proposalsCsv,
} from "../../../src/formats/tables/proposal-rows.ts";
import { amount } from "../../gate.ts";
import { brief, issue, proposal, rich, sponsor, target } from "../brief-fixture.ts";
import { internalPp18, pp18 } from "../pp18-fixture.ts";

/** The cells of a file as a reader of RFC 4180 has them; `separator` is what the reader takes for a comma. */
function cellsOf(csv: string, separator = ","): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = csv.startsWith("\uFEFF") ? 1 : 0;
  while (at < csv.length) {
    let cell = "";
    if (csv[at] === '"') {
      for (at++; at < csv.length; at++) {
        if (csv[at] !== '"') cell += csv[at];
        else if (csv[at + 1] === '"') cell += csv[at++];
        else break;
      }
      at++;
    }
    while (at < csv.length && csv[at] !== separator && csv[at] !== "\r" && csv[at] !== "\n")
      cell += csv[at++];
    row.push(cell);
    if (csv[at] === separator) {
      at++;
      continue;
    }
    rows.push(row);
    row = [];
    at += csv.startsWith("\r\n", at) ? 2 : 1;
  }
  return rows;
}

/** A brief of one proposal that says these words wherever a file may say any. */
function saying(words: string) {
  const one = proposal("a", { title: words, number: words, outcome: words, committee: words });
  return brief([issue("cybersecurity")], [{ ...one, summary: rich(words), target: [target(words)] }]);
}

describe("the proposals as CSV", () => {
  test("have a committee as the brief prints it, in whichever language a file has its name", () => {
    const made = (language: string) => {
      const named = ["Кумитаи 5", "لجنة ٥، الفريق المخصص", "COM5", "ad hoc group"];
      const proposals = named.map((committee, index) => proposal(`a${index}`, { committee }));
      return { ...brief([issue("cybersecurity")], proposals), language };
    };
    const committees = (language: string) => {
      const [head = [], ...rows] = cellsOf(proposalsCsv(made(language)));
      return rows.map((row) => row[head.indexOf("committee")]);
    };
    expect(committees("en")).toEqual(["COM5", "COM5, الفريق المخصص", "COM5", "ad hoc group"]);
    expect(committees("tg")).toEqual(["Кумитаи 5", "لجنة ٥، الفريق المخصص", "COM5", "ad hoc group"]);
  });

  test("have the documented columns and one row each, superseded ones too", () => {
    const [head, ...rows] = cellsOf(proposalsCsv(pp18));
    expect(head?.join()).toBe(
      "key,id,number,title,issue,also,sponsors,signatories,target,action,document,status,position,submitted,updated,committee,supporters,opponents,summary,limits,outcome,text-result,sources,confidence",
    );
    expect(rows.map(([key]) => key)).toEqual(pp18.proposals.map(({ key }) => key));
    expect(rows.find(([key]) => key === "apt/pacp-res-185")?.[11]).toBe("superseded");
    expect(rows[0]).toEqual([
      "atu/afcp-55a3-2",
      "AFCP/55A3/2",
      "",
      "Internet public policy and management of Internet resources",
      "internet-public-policy",
      "connectivity-access",
      "ATU; EGY",
      "",
      "Res. 102; Res. 133",
      "MOD",
      "55(Add.3)",
      "submitted",
      "oppose",
      "2018-09-24",
      "2018-09-24",
      "",
      "RCC from 2018-10-20; CHN",
      "USA",
      "African common proposal to revise Res. 102 on the Internet's public policy and resources.",
      "Only number, action and target are on record.",
      "",
      "",
      "Addendum 1 to Document 48, page 3, https://example.org/48a1",
      "inferred: position",
    ]);
  });

  test("are UTF-8 that Excel knows as such, with the line ends of the standard", () => {
    const csv = proposalsCsv(pp18);
    expect(new TextEncoder().encode(csv).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv).toContain("修订第一百零一号决议");
  });

  test("quote what needs quotes, and double a quote", () => {
    const csv = proposalsCsv(saying('The "Doha" text, as amended'));
    expect(csv).toContain(',"The ""Doha"" text, as amended",');
  });

  test("of a brief without any are the names of the columns", () => {
    expect(cellsOf(proposalsCsv(brief([], [])))).toEqual([COLUMN_NAMES.slice(0, -1)]);
    const internal = { ...brief([], []), audience: "internal" as const };
    expect(cellsOf(proposalsCsv(internal))).toEqual([COLUMN_NAMES]);
  });

  test("are a function of what the brief holds: a position that it does not have is in no cell", () => {
    const csv = proposalsCsv(
      brief([issue("cybersecurity")], [proposal("a", { sponsors: [sponsor("APT")] })]),
    );
    expect(cellsOf(csv)[1]?.[12]).toBe("");
    expect(proposalsCsv(internalPp18)).not.toContain("B. Reader");
  });
});

describe("no cell of the CSV runs as a formula", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["  =1", "'  =1"],
    ["\u200B=1", "'\u200B=1"],
    ["\uFEFF=1", "'\uFEFF=1"],
    ["＝1", "'＝1"],
    ["＋1", "'＋1"],
    ["－1", "'－1"],
    ["＠SUM(A1)", "'＠SUM(A1)"],
    ["−1", "'−1"],
    ["\t=1", "'\t'=1"],
    ["\rfirst", "'\rfirst"],
    ["first\n=1", "first\n'=1"],
    ["first;=1", "first;'=1"],
    ['first; ""=1', 'first;\' ""=1'],
    ['"=1"', '\'"=1"'],
    ["first\t@SUM(A1)", "first\t'@SUM(A1)"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ])("%j is written as %j", (words, written) => {
    expect(cellsOf(proposalsCsv(saying(words)))[1]?.[3]).toBe(written);
  });

  test.each(["Res. 130 - security", "a = b", "one, +2", "mail@example.org", "it's", "2018-10-27"])(
    "%j stays as it is",
    (words) => {
      expect(cellsOf(proposalsCsv(saying(words)))[1]?.[3]).toBe(words);
    },
  );

  const tricky = fc.string({
    unit: fc.constantFrom(..."=+-@＝;,\t\r\n\"' ax1(|", "\u200B", "\u00A0", "\u2212"),
    maxLength: 12,
  });

  test("whatever the words, and wherever a spreadsheet splits the file", () => {
    fc.assert(
      fc.property(tricky, fc.constantFrom(",", ";", "\t"), (words, separator) => {
        const cells = cellsOf(proposalsCsv(saying(words)), separator).flat();
        expect(cells.filter((cell) => /^[\s\u200B"]*[=+\-@＝\u2212]/.test(cell))).toEqual([]);
      }),
      { numRuns: amount(250, 500) },
    );
  });

  test("and the words are all there, apostrophes apart", () => {
    fc.assert(
      fc.property(tricky, (words) => {
        const plain = (rows: readonly string[][]) => rows.flat().map((cell) => cell.replaceAll("'", ""));
        const [, ...rows] = cellsOf(proposalsCsv(saying(words)));
        expect(plain(rows)).toEqual(plain(proposalRows(saying(words))));
      }),
    );
  });
});

test("a text that no cell can hold is refused by name and not quoted", () => {
  expect(() => proposalsCsv(saying("x".repeat(32_767)))).not.toThrow();
  const one = proposal("b", { summary: rich("x".repeat(32_768)), outcome: "😀".repeat(20_000) });
  expect(() => proposalsCsv(brief([issue("cybersecurity")], [proposal("a"), one]))).toThrow(
    new LongCellError(
      "the summary of b has 32768 characters, a cell of a spreadsheet at most 32767: shorten it, or build without csv and xlsx\n" +
        "the outcome of b has 40000 characters, a cell of a spreadsheet at most 32767: shorten it, or build without csv and xlsx",
    ),
  );
});
