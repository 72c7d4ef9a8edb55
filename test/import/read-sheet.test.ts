import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readList } from "../../src/import/list-rows.ts";
import { readSheet } from "../../src/import/read-sheet.ts";
import { PackageError } from "../../src/word/package.ts";
import { relationships, zipped } from "../word/docx.ts";

const csv = (text: string) => new TextEncoder().encode(text);
const texts = (bytes: Uint8Array) => readSheet(bytes).rows.map((row) => row.map(({ text }) => text));
const X = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const XR = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A workbook whose first sheet is the second part, as after sheets were put in another order. */
function workbook(rows: string, parts: { shared?: string; properties?: string } = {}): Uint8Array {
  return zipped({
    "xl/workbook.xml": `<workbook ${X} ${XR}>${parts.properties ?? ""}<sheets><sheet name="a" r:id="rId1"/><sheet name="b" r:id="rId0"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
    ]),
    "xl/worksheets/sheet1.xml": `<worksheet ${X}/>`,
    "xl/worksheets/sheet2.xml": `<worksheet ${X}><sheetData>${rows}</sheetData></worksheet>`,
    ...(parts.shared !== undefined && { "xl/sharedStrings.xml": `<sst ${X}>${parts.shared}</sst>` }),
  });
}

const rowsOf = (...rows: string[][]) => rows.map((row) => row.map((text) => ({ text, isNumber: false })));

test.each([
  ["date", "10/11/26", "10/11/26"],
  ["date", "بروز پیر ۵ اکتوبر ۲۰۲۶ء", "بروز پیر ۵ اکتوبر ۲۰۲۶ء"],
  ["status", "x۲", "x۲"],
  ["sponsors", "Ｘ９", "Ｘ９"],
  ["sponsors", "CITEL; Ｘ９", "Ｘ９"],
  ["date", "the 3rd week", "the 3rd week"],
])("what is wrong with a cell is reported in the words of the table: %s %s", (column, cell, quoted) => {
  const list = readList({ rows: rowsOf(["id", column], ["MLD/84/1", cell]), isFrom1904: false });
  const [problem = ""] = list.ok ? (list.value.rows[0]?.problems ?? []) : [];
  expect(problem).toContain(`: "${quoted}"`);
});

test("an example in a message remains as it is", () => {
  const list = readList({ rows: rowsOf(["id", "document"], ["MLD/84/1", "سند ۵۵۵۵۵۵"]), isFrom1904: false });
  expect(list.ok ? list.value.rows[0]?.problems : []).toEqual([expect.stringContaining('looks like "55"')]);
});

describe("a table", () => {
  test.each([
    ["commas", "id,title\r\nMEX/44/1,A title\r\n"],
    ["semicolons and a mark of its encoding", "\uFEFFid;title\nMEX/44/1;A title"],
    ["tabs", "id\ttitle\n\nMEX/44/1\tA title\n"],
    ["quotes", '"id","title"\n"MEX/44/1","A title"'],
  ])("of CSV with %s", (_, text) => {
    expect(texts(csv(text))).toEqual([
      ["id", "title"],
      ["MEX/44/1", "A title"],
    ]);
  });

  test("is read without marks of direction around codes, not among letters from right to left", () => {
    expect(texts(csv("id,\u200Ftitle\n\u200EMEX/44/1\u200F,\u200Fדו\u200Eח"))).toEqual([
      ["id", "title"],
      ["MEX/44/1", "\u200Fדו\u200Eח"],
    ]);
  });

  test("of CSV holds what was written, whatever is in it", () => {
    const cell = fc.stringMatching(/^[a-z",;\n é=-]{0,8}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const written = ["a,b", ...rows.map((row) => row.map(quoted).join(","))].join("\r\n");
        const kept = rows.filter((row) => row.some((each) => each.trim() !== ""));
        expect(texts(csv(written)).slice(1)).toEqual(kept);
      }),
    );
  });

  test("of XLSX: texts of its own, shared ones with runs, results of formulas, empty cells between", () => {
    const rows =
      '<row><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="C1" t="s"><v>0</v></c></row>' +
      '<row><c r="A2" t="str"><f>HYPERLINK("http://x")</f><v>MEX/44/1</v></c><c r="C2" t="e"><v>#REF!</v></c><c r="D2"><v>46280</v></c></row>';
    const shared = "<si><r><t>ti</t></r><r><t>tle</t></r><rPh><t>no</t></rPh></si>";
    expect(texts(workbook(rows, { shared }))).toEqual([
      ["id", "", "title"],
      ["MEX/44/1", "", "", "46280"],
    ]);
  });

  test.each([
    [
      "old .xls",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
      "the table is in the old .xls format, or has a password: save it as .xlsx without one",
    ],
    [
      "another encoding",
      Uint8Array.of(0x69, 0xe9),
      "the table is not in UTF-8: save it as XLSX, or as CSV in UTF-8",
    ],
    [
      "too many rows",
      csv("id\n1\n".repeat(5_001)),
      "the table is too large: the most is 5000 rows of 200 columns",
    ],
    ["no sheet", zipped({ "a.txt": "x" }), "the file is no spreadsheet: it has no sheet"],
  ])("of %s is refused, with what to do", (_, bytes, message) => {
    expect(() => readSheet(bytes)).toThrow(new PackageError(message));
  });
});

describe("a list of proposals", () => {
  const list = (text: string) => {
    const parsed = readList(readSheet(csv(text)));
    return parsed.ok ? parsed.value : parsed.message;
  };

  test.each([
    [
      "French",
      "ID;Titre;Auteurs;Résolution;Action;Document;Statut;Date de soumission;Résumé",
      "MEX/44/1;T;Mexique;130;MOD;44;retirée;14/09/2026;R",
    ],
    [
      "French without accents",
      "ID;TITRE;AUTEUR(S);RESOLUTION;ACTION;DOCUMENT;STATUT;SOUMIS LE;RESUME",
      "MEX/44/1;T;Mexique;130;MOD;44;Retirée;14/09/2026;R",
    ],
    [
      "Spanish",
      "ID;Título;Proponentes;Resolución;Acción;Documento;Situación;Fecha;Resumen",
      "MEX/44/1;T;México;130;MOD;44;retirada;14/09/2026;R",
    ],
    [
      "Portuguese",
      "ID;Título;Proposto por;Resolução;Ação;Documento;Situação;Data;Resumo",
      "MEX/44/1;T;México;130;MOD;44;retirada;14/09/2026;R",
    ],
    [
      "Portuguese of Mozambique and Angola",
      "ID;Título;Proposto por;Resolução;Acção;Documento;Situação;Data;Resumo",
      "MEX/44/1;T;México;130;MOD;44;retirada;14/09/2026;R",
    ],
    [
      "Russian",
      "ID;Название;Авторы;Резолюция;Действие;Документ;Статус;Дата;Описание",
      "MEX/44/1;T;Мексика;130;MOD;44;Отозвано;14.09.2026;R",
    ],
    [
      "Arabic",
      "ID;العنوان;مقدم الاقتراح;القرار;الإجراء;الوثيقة;الحالة;التاريخ;الملخص",
      "MEX/44/1;T;المكسيك;130;MOD;44;مسحوب;14/09/2026;R",
    ],
    [
      "Chinese",
      "ID;标题;提案国;决议;行动;文件;状态;日期;摘要",
      "MEX/44/1;T;墨西哥;130;MOD;44;已撤回;2026年9月14日;R",
    ],
    [
      "Chinese in other words",
      "编号;标题;提案国;决议号;动作;文件;状态;提交时间;摘要",
      "MEX/44/1;T;墨西哥;130;MOD;44;已撤回;2026年9月14日;R",
    ],
    [
      "Polish",
      "ID;Tytuł;Autorzy;Rezolucja;Działanie;Dokument;Stan;Data;Opis",
      "MEX/44/1;T;Meksyk;Res. 130;MOD;44;withdrawn;14.09.2026;R",
    ],
    [
      "two languages",
      "ID;Title / Titre;Sponsors (auteurs);Resolution;Action;Document;Status / Statut;Date;Summary",
      "MEX/44/1;T;MEX;130;MOD;44;withdrawn;2026-09-14;R",
    ],
  ])("has its headings in %s", (_, head, row) => {
    expect(list(`${head}\n${row}\n`)).toMatchObject({
      unknown: [],
      rows: [
        {
          values: {
            title: "T",
            action: "MOD",
            document: "44",
            status: "withdrawn",
            submitted: "2026-09-14",
            summary: "R",
          },
          sponsors: ["MEX"],
          targets: ["Res. 130"],
          problems: [],
        },
      ],
    });
  });

  test.each(["Номер", "Number", "Numéro", "Número"])("reads the IDs in a column called %s", (head) => {
    const value = list(`${head};Title;Sponsors;Target\nKAZ/104/3;Cable;Казахстан;Рез. 102\n`);
    expect(value).toMatchObject({ rows: [{ id: { sponsors: ["KAZ"] }, sponsors: ["KAZ"], problems: [] }] });
  });

  test("reads the group's own number where the table has IDs, or the column has none", () => {
    const both = list("ID;Номер;Title\nKAZ/104/3;7;Cable\n");
    expect(both).toMatchObject({ rows: [{ id: { sponsors: ["KAZ"] }, values: { number: "7" } }] });
    const own = list("Номер;Title\n7;Cable\n");
    expect(own).toMatchObject({ rows: [{ values: { number: "7", title: "Cable" } }] });
  });

  test("names the columns that may have what new proposals would get from elsewhere, and leaves that open", () => {
    const value = list("ID;Pays;Avancement;Note\nCME/44/1;Tchad;retirée;x\nCME/44/2;;;\n");
    expect(value).toMatchObject({
      notices: [
        "the column Pays may be that of sponsors: name it so, or fill in what new proposals lack",
        "the column Avancement may be that of status: name it so, or fill in what new proposals lack",
      ],
      unknown: ["Pays", "Avancement", "Note"],
      defaulted: [],
      rows: [{ doubtful: new Set(["sponsors", "status"]) }, { doubtful: new Set(["sponsors", "status"]) }],
    });
    expect(list("ID;Note\nCME/44/1;x\n")).toMatchObject({ notices: [], defaulted: ["status", "sponsors"] });
    expect(list("ID;Statut;État;Sponsors\nCME/44/1;retirée;Tchad;CME\n")).toMatchObject({
      notices: [],
      defaulted: [],
    });
  });

  test("has its columns in any order, and each value in the form of the record", () => {
    expect(
      list(
        "Date;Remarks;Proposal ID;Submitted by;Resolution;Action;Doc. No.;Title;Status\n" +
          "14 September 2026;x;mex/44/1;Mexico, Brazil;Resolution 130;(MOD);Document 44-E;A title;In committee\n",
      ),
    ).toEqual({
      unknown: ["Remarks"],
      notices: [],
      defaulted: [],
      rows: [
        {
          row: 2,
          id: expect.objectContaining({ printed: "MEX/44/1" }),
          values: {
            submitted: "2026-09-14",
            action: "MOD",
            document: "44",
            title: "A title",
            status: "in-committee",
          },
          sponsors: ["MEX", "B"],
          targets: ["Res. 130"],
          unread: new Set(),
          doubtful: new Set(),
          problems: [],
        },
      ],
    });
  });

  test.each([
    ["one that has a day above 12", ["10/11/2026", "27/10/2026"], ["2026-11-10", "2026-10-27"]],
    ["one that has its month first", ["10/11/2026", "10/27/2026"], ["2026-10-11", "2026-10-27"]],
    [
      "none, where they contradict each other",
      ["10/11/2026", "10/27/2026", "27/10/2026"],
      [undefined, "2026-10-27", "2026-10-27"],
    ],
    ["none, where none is certain", ["10/11/2026", "5/5/2026"], [undefined, "2026-05-05"]],
    [
      "none of another form",
      ["10-11-2026", "27/10/2026", "27.10.2026"],
      [undefined, "2026-10-27", "2026-10-27"],
    ],
    ["none with dots, in which the day is first", ["10.11.2026", "10/27/2026"], ["2026-11-10", "2026-10-27"]],
    ["none that is no date", ["10/11/2026", "27/13/2026"], [undefined, undefined]],
  ])("has dates that can be read in two ways, decided by %s", (_, dates, expected) => {
    const value = list(`title,date\n${dates.map((date) => `A,${date}\n`).join("")}`);
    expect(typeof value === "string" ? value : value.rows.map(({ values }) => values.submitted)).toEqual(
      expected,
    );
    const isUsed = dates[0]?.includes("/") && expected[0] !== undefined;
    const first = expected[0]?.endsWith("-10") ? "day" : "month";
    const sentence = `submitted: in dates such as 10/11/2026 the ${first} is read first, as in row 3`;
    expect(value).toMatchObject({ notices: isUsed ? [sentence] : [] });
  });

  test("says what cannot be read, and leaves it out", () => {
    const value = list("id,sponsor,status,date\nMEX-44,Nobody,agreed,soon\n");
    expect(value).toMatchObject({ rows: [{ values: {}, sponsors: [], targets: [] }] });
    const problems = typeof value === "string" ? [] : (value.rows[0]?.problems ?? []);
    expect(problems.map((problem) => problem.split(":")[0])).toEqual([
      "id",
      "sponsors",
      "status",
      "submitted",
    ]);
    expect(problems[2]).toContain('write "editorial" once a committee has agreed');
  });

  test.each([
    ["action", "modify", "MOD"],
    ["action", "Modificar", "MOD"],
    ["action", "(suppress)", "SUP"],
    ["action", "no change", "NOC"],
    ["action", "mod", "MOD"],
    ["status", "introducd", "introduced"],
    ["status", "In_Committee", "in-committee"],
    ["status", "soumise", "submitted"],
    ["position", "In favour", "support"],
    ["number", "Propuesta 15", "15"],
    ["number", "IAP 16", "IAP 16"],
  ])("%s %j is the word that a fix replaces it by", (column, text, word) => {
    expect(list(`id,${column}\nMEX/44/1,${text}\n`)).toMatchObject({
      rows: [{ values: { [column]: word }, problems: [] }],
    });
  });

  test.each([
    [
      "a,b\n1,2\n",
      "the first row names no column of proposals: their headings are key, id, number, title, issue, sponsors, target, action, document, status, position, submitted, updated, outcome, summary",
    ],
    ["id,title,Name\n", 'two columns of the table are read as "title": rename one'],
  ])("is refused with the headings %j", (text, message) => {
    expect(list(text)).toBe(message);
  });

  test.each([
    ["Kazakhstan; Uzbekistan"],
    ["Kazakhstan, Uzbekistan"],
    ["KAZ/UZB"],
    ["KAZ and UZB"],
    ["KAZ и UZB"],
    ["KAZ і UZB"],
    ["كازاخستان وأوزبكستان"],
    ["Kazachstan i Uzbekistan"],
    ["哈萨克斯坦和乌兹别克斯坦"],
    ["カザフスタンとウズベキスタン"],
    ['"Kazakhstan\nUzbekistan"'],
  ])("has several sponsors in one cell: %j", (cell) => {
    expect(list(`id;sponsor;x\nRCC/44/1;${cell.includes(";") ? `"${cell}"` : cell};\n`)).toMatchObject({
      rows: [{ sponsors: ["KAZ", "UZB"], problems: [] }],
    });
  });

  test.each([
    ["KAZ UZB", "sponsors"],
    ["KAZ; Atlantis", "sponsors"],
    ["KAZ (TBC)", "sponsors"],
  ])("takes no part of the sponsors: %j", (cell, key) => {
    expect(list(`id,sponsor\nRCC/44/1,${cell}\n`)).toMatchObject({
      rows: [{ sponsors: [], unread: new Set([key]) }],
    });
  });

  test.each([
    ["document", "55 56"],
    ["document", "55; 56"],
    ["document", "55 (see 56)"],
    ["submitted", "14 September 2026 (revised 20 September 2026)"],
    ["submitted", "14-15 September 2026"],
    ["action", "MOD/ADD"],
    ["status", "submitted (withdrawn)"],
    ["position", "no support"],
    ["position", "unopposed"],
    ["position", "support; oppose"],
    ["id", "KAZ/91/1 KAZ/91/2"],
    ["id", "KAZ/91/1 2"],
  ])("reads no part of a cell as the whole: %s %j", (column, cell) => {
    const value = list(`key,${column}\na/b,"${cell}"\n`);
    const row = typeof value === "string" ? undefined : value.rows[0];
    expect(row?.values).toEqual({});
    expect(row?.id).toBeUndefined();
    expect(row?.problems).toHaveLength(1);
  });

  test("names words that stand under no heading, and refuses a row with more cells than headings", () => {
    const value = list("id,,title\nKAZ/91/1,ours,One\nKAZ/91/2,,Trust, and security\n");
    expect(value).toMatchObject({
      unknown: ["number 2, which has no heading"],
      rows: [
        {},
        {
          fault:
            "row 3 has a cell 4, and the first row 3 headings: in a CSV a text with a comma or semicolon in it stands in quotes",
        },
      ],
    });
  });

  test("has the dates that Excel keeps as numbers, of both kinds", () => {
    const rows =
      '<row><c t="str"><v>id</v></c><c t="str"><v>date</v></c></row><row><c t="str"><v>MEX/44/1</v></c><c><v>46279</v></c></row>';
    const dateIn = (bytes: Uint8Array) => {
      const parsed = readList(readSheet(bytes));
      return parsed.ok ? parsed.value.rows[0]?.values.submitted : parsed.message;
    };
    expect(dateIn(workbook(rows))).toBe("2026-09-14");
    expect(dateIn(workbook(rows, { properties: '<workbookPr date1904="1"/>' }))).toBe("2030-09-15");
  });

  test("has no date that a spreadsheet took from another calendar", () => {
    const cells = ["67018", "43498", "46279"].map((text) => [{ text, isNumber: true }]);
    const rows = [[{ text: "submitted", isNumber: false }], ...cells].map((row, at) => [
      { text: at === 0 ? "id" : `MEX/44/${at}`, isNumber: false },
      ...row,
    ]);
    const parsed = readList({ rows, isFrom1904: false }, "2026-11-09");
    const read = parsed.ok ? parsed.value.rows : [];
    expect(read.map(({ values }) => values.submitted)).toEqual([undefined, undefined, "2026-09-14"]);
    expect(read.flatMap(({ problems }) => problems)).toEqual([
      expect.stringContaining("2083 may be a year of the Bikram Sambat calendar"),
      "submitted: 2019-02-02 lies more than 3 years before the conference's first day, 2026-11-09; is the year right, or of the Ethiopian calendar?",
    ]);
  });

  test.each([
    ["a day that decides", ["20/10/26", "24/10/26", "12/10/26"], ["2026-10-20", "2026-10-24", "2026-10-12"]],
    ["a month first that decides", ["10-20-26", "10-12-26"], ["2026-10-20", "2026-10-12"]],
    ["dots", ["23.10.26", "25.10.26"], ["2026-10-23", "2026-10-25"]],
    ["digits of another script", ["२०/१०/२६", "१२/१०/२६"], ["2026-10-20", "2026-10-12"]],
    ["dots, and a year that would be years ahead", ["29.10.26", "28.10.2026"], ["2026-10-29", "2026-10-28"]],
    [
      "a month of Polish that others show",
      ["3 listopada 2026", "3 października 2026"],
      ["2026-11-03", "2026-10-03"],
    ],
    [
      "a month of Croatian that others show",
      ["3. listopada 2026.", "3. rujna 2026."],
      ["2026-10-03", "2026-09-03"],
    ],
    ["a month that no other shows", ["3 listopada 2026", "2026-10-04"], [undefined, "2026-10-04"]],
    ["no day that decides", ["24/10/26"], [undefined]],
    ["the day and the month alike possible", ["12/10/26", "11/10/26"], [undefined, undefined]],
    ["the year first", ["26-10-12", "26-10-13"], [undefined, undefined]],
    ["both orders", ["26-10-12", "12-10-26"], [undefined, undefined]],
    [
      "both orders, and days that decide",
      ["26/10/05", "26/10/31", "05/11/26"],
      [undefined, undefined, undefined],
    ],
    ["another calendar", ["83-06-26", "48-04-30"], [undefined, undefined]],
  ])("reads a short year by its column, with %s", (_, cells, days) => {
    const rows = ["submitted", ...cells].map((text, at) =>
      [at === 0 ? "id" : `MEX/44/${at}`, text].map((each) => ({ text: each, isNumber: false })),
    );
    const parsed = readList({ rows, isFrom1904: false }, "2026-11-09");
    expect(parsed.ok && parsed.value.rows.map(({ values }) => values.submitted)).toEqual(days);
  });

  // A spreadsheet set to the other order makes dates of what it can: 10/11/2026 becomes 11 October.
  test.each([
    ["day first", ["46306", "25/10/2026"], [undefined, "2026-10-25"]],
    ["month first", ["46306", "10/25/2026"], [undefined, "2026-10-25"]],
    ["a day that is its month", ["46147", "25/10/2026"], ["2026-05-05", "2026-10-25"]],
    ["also days above 12", ["46306", "46320", "25/10/2026"], ["2026-10-11", "2026-10-25", "2026-10-25"]],
    ["no texts", ["46306"], ["2026-10-11"]],
    ["texts of one form", ["46306", "2026-10-25"], ["2026-10-11", "2026-10-25"]],
  ])("takes no date that a spreadsheet may have turned round, with %s", (_, cells, days) => {
    const head = ["id", "submitted"].map((text) => ({ text, isNumber: false }));
    const rows = cells.map((text, at) => [
      { text: `MEX/44/${at + 1}`, isNumber: false },
      { text, isNumber: /^\d+$/.test(text) },
    ]);
    const parsed = readList({ rows: [head, ...rows], isFrom1904: false });
    const read = parsed.ok ? parsed.value.rows : [];
    expect(read.map(({ values }) => values.submitted)).toEqual(days);
    for (const [at, { problems }] of read.entries()) {
      const wanted =
        'submitted: the spreadsheet has 2026-10-11, which may be 2026-11-10: it could not read "x", so that it may have taken the day for the month; write the date as YYYY-MM-DD';
      expect(problems.map((each) => each.replace(/"\d[^"]*"/, '"x"'))).toEqual(
        days[at] === undefined ? [wanted] : [],
      );
    }
  });
});
