import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { columnNames, LongCellError, proposalRows } from "../../../src/formats/tables/proposal-rows.ts";
import { proposalsXlsx } from "../../../src/formats/tables/xlsx.ts";
import { brief, issue, proposal, rich } from "../brief-fixture.ts";
import { pp18 } from "../pp18-fixture.ts";

function partsOf(xlsx: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(xlsx)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

function sheetOf(xlsx: Uint8Array): string {
  return partsOf(xlsx).get("xl/worksheets/sheet1.xml") ?? "";
}

/** The texts of the sheet by their place, as a spreadsheet shows them. */
function textsOf(xlsx: Uint8Array): Map<string, string> {
  const cells = sheetOf(xlsx).matchAll(
    /<c r="([A-Z]+\d+)" s="\d" t="inlineStr"><is><t xml:space="preserve">([^<]*)<\/t><\/is><\/c>/g,
  );
  return new Map([...cells].map(([, place = "", text = ""]) => [place, shown(text)]));
}

const REFERENCES = new Map([
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#13;", "\r"],
  ["&amp;", "&"],
]);

/** XML's references first, then those of the cell: `_x0041_` is the letter A. */
function shown(text: string): string {
  return text
    .replaceAll(/&[^;]+;/g, (reference) => REFERENCES.get(reference) ?? "?")
    .replaceAll(/_x([0-9A-F]{4})_/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

function saying(words: string) {
  return brief([issue("cybersecurity")], [proposal("a", { title: words, summary: rich(words) })]);
}

describe("the proposals as XLSX", () => {
  test("are one sheet with the columns of the CSV and a row each", () => {
    const texts = textsOf(proposalsXlsx(pp18));
    const rows = [columnNames(pp18), ...proposalRows(pp18)];
    const expected = rows.flatMap((row, down) =>
      row.flatMap((text, across) =>
        text === "" ? [] : [[`${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[across]}${down + 1}`, text]],
      ),
    );
    expect([...texts]).toEqual(expected);
  });

  test("keep the head in sight and filter by it", () => {
    const parts = partsOf(proposalsXlsx(pp18));
    const last = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[columnNames(pp18).length - 1];
    const range = `A1:${last}${pp18.proposals.length + 1}`;
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    );
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain(`<autoFilter ref="${range}"/>`);
    expect(parts.get("xl/workbook.xml")).toContain(`Proposals!$A$1:$${last}$${pp18.proposals.length + 1}`);
  });

  test("have rows as high as their texts, also where a program does not measure them", () => {
    const heights = (words: string) =>
      [...sheetOf(proposalsXlsx(saying(words))).matchAll(/<row r="2" ht="(\d+)">/g)].map(([, ht]) =>
        Number(ht),
      );
    // A title's column holds 40 characters, a line is 13 points, and no row of Excel is higher than 409.
    expect(heights("short")).toEqual([2 * 13]);
    expect(heights("x".repeat(100))).toEqual([3 * 13]);
    expect(heights("修".repeat(60))).toEqual([3 * 13]);
    expect(heights("a\nb\nc\nd")).toEqual([4 * 13]);
    expect(heights("x".repeat(30_000))).toEqual([409]);
  });

  test("say of which conference they are, of which day, and for whom", () => {
    const said = partsOf(proposalsXlsx({ ...pp18, audience: "delegation" })).get("docProps/core.xml");
    expect(said).toContain("<dc:title>PP-18: proposals as of 2018-10-27, delegation</dc:title>");
  });

  test("have the same bytes whenever and wherever they are made", () => {
    const zone = process.env.TZ;
    const made = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"].map((other) => {
      process.env.TZ = other;
      return Buffer.from(proposalsXlsx(pp18)).toString("base64");
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(new Set(made).size).toBe(1);
  });
});

describe("no cell of the XLSX runs as a formula", () => {
  const formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "＝1", "\t=1", '=HYPERLINK("https://example.org")'];

  test.each(formulas)("%j is a text, and stays one when somebody edits the cell", (words) => {
    const xlsx = proposalsXlsx(saying(words));
    expect(textsOf(xlsx).get("D2")).toBe(words);
    expect(sheetOf(xlsx)).toContain('<c r="D2" s="3" t="inlineStr">');
    const styles = partsOf(xlsx).get("xl/styles.xml")?.split("<cellXfs")[1]?.split("<xf ");
    expect(styles?.[4]).toContain('quotePrefix="1"');
  });

  test("and there is neither a formula nor a link anywhere", () => {
    for (const words of formulas) {
      const all = [...partsOf(proposalsXlsx(saying(words))).values()].join("\n");
      expect(all).not.toMatch(/<f[ />]|<hyperlink|t="str"|externalLink/);
    }
  });
});

describe("whatever the words", () => {
  test.each(['</t><f>1+1</f> & "x"', "_x003D_1+1", "_x005F_x003D_", "two\nlines", "a\rb", "ﷺ 😀 修订"])(
    "%j is shown as it stands",
    (words) => {
      expect(textsOf(proposalsXlsx(saying(words))).get("D2")).toBe(words);
    },
  );

  test("what XML cannot hold leaves a mark", () => {
    expect(textsOf(proposalsXlsx(saying("a\u0000b\u001Bc\uD800d\uFFFFe"))).get("D2")).toBe(
      "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe",
    );
  });

  test("a text that no cell can hold is refused by name and never cut", () => {
    const longest = "x".repeat(32_767);
    expect(textsOf(proposalsXlsx(saying(longest))).get("D2")).toBe(longest);
    const message = (column: string) =>
      `the ${column} of a has 32768 characters, a cell of a spreadsheet at most 32767: shorten it, or build without csv and xlsx`;
    expect(() => proposalsXlsx(saying(`${longest}x`))).toThrow(
      new LongCellError(`${message("title")}\n${message("summary")}`),
    );
  });
});
