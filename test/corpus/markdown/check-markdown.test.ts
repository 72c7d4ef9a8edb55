import { describe, expect, it } from "vitest";
import { checkMarkdown } from "../../../src/corpus/markdown/check-markdown.ts";
import { checkTargets, type TargetContext } from "../../../src/corpus/markdown/link-targets.ts";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import type { Asset } from "../../../src/corpus/types.ts";
import { compareFindings } from "../../../src/finding.ts";

const asset: Asset = {
  name: "maps/region 1.png",
  mime: "image/png",
  bytes: new Uint8Array(),
  width: 1,
  height: 1,
};
const context: TargetContext = {
  path: "atu/a.md",
  assets: new Map([
    ["map.png", { ...asset, name: "map.png" }],
    [asset.name, asset],
  ]),
  resolveFile: (path) => (path === "citel/b.md" ? undefined : `there is no proposal ${path}`),
};
function check(text: string) {
  const { findings, targets } = checkMarkdown("pp-18/atu/a.md", text, parseMarkdown(text));
  return [...findings, ...checkTargets(targets, context)].sort(compareFindings);
}
const reported = (text: string) => check(text).map(({ rule, message }) => [rule, message]);

describe("links", () => {
  it.each([
    "https://www.itu.int/pp#x",
    "mailto:pp@itu.int",
    "HTTPS://WWW.ITU.INT",
    "https://www.itu.int/a%20b.pdf",
    "#position",
    "../citel/b.md",
    "../citel/b.md#text",
    "./../citel/b.md",
  ])("may lead to %s", (url) => {
    expect(reported(`[a](${url}) <https://itu.int> pp@itu.int [b][c]\n\n[c]: ${url}`)).toEqual([]);
  });

  it("an address that begins with www. is written with https:", () => {
    expect(reported("See www.itu.int/pp26 and [its page](http://www.itu.int).")).toEqual([
      [
        "link-target",
        "an address that begins with www. leads to http:, which is not secure: write https://www.itu.int/pp26",
      ],
      ["link-target", "http: is not secure; write https:, where the site has it"],
    ]);
  });

  it.each(["的", "و", "и", "は"])("an address may lack the blank before %s", (letter) => {
    const message = `this address continues with "${letter}", a letter of another alphabet: if it ends there, put a space before the letter; if not, write the address between < and >`;
    expect(reported(`See https://www.itu.int/zh${letter}x and «https://www.itu.int/zh2${letter}x».`)).toEqual(
      [
        ["link-target", message],
        ["link-target", message],
      ],
    );
    const right = `https://www.itu.int/zh ${letter}x, <https://www.itu.int/zh${letter}>, https://ar.itu.int/${letter}`;
    expect(reported(`${right}, [x](https://www.itu.int/zh${letter})`)).toEqual([]);
  });

  it("an address after a quotation mark is reported where it is", () => {
    expect(check("Words.\n\nSee it at «www.itu.int/pp26»، now.")).toMatchObject([
      { line: 3, column: 12, length: 16, suggestion: "https://www.itu.int/pp26" },
    ]);
  });

  it.each([
    ["http://itu.int", "http: is not secure; write https:, where the site has it"],
    ["javascript:alert(1)", "javascript: links are not allowed; only https: and mailto: are"],
    ["JaVaScRiPt:alert(1)", "javascript: links are not allowed; only https: and mailto: are"],
    ["java&#x73;cript:alert(1)", "javascript: links are not allowed; only https: and mailto: are"],
    ["java&Tab;script:alert(1)", "the link has blanks, control characters or backslashes in its address"],
    ["java%0Ascript:alert(1)", "the link has blanks, control characters or backslashes in its address"],
    ["data:text/html,x", "data: links are not allowed; only https: and mailto: are"],
    ["vbscript:x", "vbscript: links are not allowed; only https: and mailto: are"],
    ["file:///etc/passwd", "file: links are not allowed; only https: and mailto: are"],
    ["view-source:x", "view-source: links are not allowed; only https: and mailto: are"],
    ["https://a:b@c.org", "an address cannot contain a user name or password"],
    ["https://", "this is not a complete web address: https:// and the name of a site"],
    ["HTTPS:/itu.int", "this is not a complete web address: https:// and the name of a site"],
    [
      "mailto:a@b.example?bcc=c@d.example",
      "a mailto: link contains one e-mail address and nothing else: mailto:name@example.org",
    ],
    ["//evil.org", "write the whole address, with https:"],
    ["\\\\\\\\host\\\\share", "the link has blanks, control characters or backslashes in its address"],
    ["/etc/passwd", "the path leads out of the conference's folder"],
    ["../../pp-14/atu/a.md", "the path leads out of the conference's folder"],
    ["%2e%2e/%2e%2e/a.md", "the path leads out of the conference's folder"],
    ["b.pdf", "a link leads to another proposal's .md file, to #a-heading, https: or mailto:"],
    ["c.md", "there is no proposal atu/c.md"],
  ])("may not lead to %s", (url, message) => {
    expect(reported(`[a](<${url}>)`)).toEqual([["link-target", message]]);
    expect(reported(`[a]\n\n[a]: <${url}>`)).toEqual([["link-target", message]]);
  });

  it("that nothing refers to are lost, wherever they would lead", () => {
    expect(check("[a]: javascript:x")).toMatchObject([{ rule: "foreign-markup", severity: "warning" }]);
  });

  it("are found with their place, in code points", () => {
    expect(check("é\n\n- 😀 *[x](b.pdf)*")).toMatchObject([
      { file: "pp-18/atu/a.md", line: 3, column: 6, length: 10 },
    ]);
  });
});

describe("images", () => {
  it("come from assets/", () => {
    expect(
      reported(
        "![a](../assets/map.png) ![b](<../assets/maps/region 1.png>) ![c](../assets/maps/region%201.png)",
      ),
    ).toEqual([]);
  });

  it.each([
    ["https://evil.org/a.png", "images come from the conference's assets/ folder only"],
    ["data:image/png;base64,AAAA", "images come from the conference's assets/ folder only"],
    ["file:///a.png", "images come from the conference's assets/ folder only"],
    ["../../pp-14/assets/map.png", "images come from the conference's assets/ folder only"],
    ["assets/map.png", "images come from the conference's assets/ folder only"],
    ["../assets/../conference.md", "images come from the conference's assets/ folder only"],
    ["../assets/none.png", "assets/none.png does not exist, or is not an image that can be shown"],
  ])("not %s", (url, message) => {
    expect(reported(`![a](${url})`)).toEqual([["image-source", message]]);
    expect(reported(`![a]\n\n[a]: ${url}`)).toEqual([["image-source", message]]);
  });

  it("whose name only looks like that of a file are told apart from missing ones", () => {
    expect(reported("![a](../assets/Map.png)")).toEqual([
      [
        "image-source",
        'assets/Map.png does not exist; "map.png" is there, with other capitals, blanks or forms of letters: write its name as it is',
      ],
    ]);
  });

  it("have words for those who cannot see them", () => {
    expect(check("![](../assets/map.png)")).toMatchObject([{ severity: "warning", rule: "image-alt" }]);
  });
});

describe("emphasis with a blank inside its marks", () => {
  it.each([
    "Apoia **totalmente **o texto",
    "Apoia ** totalmente** o texto",
    "- **Brasil: **apoia",
    "Это **важно **для",
    "هذا **مهم **جدا",
    "这是**重要 **的",
    "a ~~riscado ~~texto",
    "é __muito __bom",
    "é *muito *bom",
    "é * muito* bom",
    "é _muito _bom",
  ])("%s is printed with them", (text) => {
    expect(check(text)).toMatchObject([
      {
        severity: "warning",
        rule: "foreign-markup",
        message: expect.stringMatching(
          /^the marks (\S+) around these words are printed as typed, since a blank stands inside them: write \1words\1, with the blank outside$/,
        ),
      },
    ]);
  });

  it.each([
    "**ok** and *ok* and ~~ok~~",
    "2 * 3 * 4, a *b * c and 1 ** 2 ** 3",
    "snake_case_name, p_1 and _ see _",
    "Kenya** and Uganda**, Kenya* and Uganda*",
    "\\*\\*not \\*\\*bold",
    "`**a **b`",
  ])("%s has none", (text) => {
    expect(check(text)).toEqual([]);
  });
});

describe("tables", () => {
  it("with full-width bars are printed as words, which is reported", () => {
    const table = "｜ Country ｜ Status ｜\n｜---｜---｜\n｜ Fiji ｜ open ｜";
    expect(reported(table)).toEqual([
      [
        "foreign-markup",
        'these lines look like a table and are printed as words: write its bars as "|" and its dashes as "-", with a Latin keyboard',
      ],
    ]);
    expect(reported(`Status:\n${table}`)).toHaveLength(1);
    expect(reported("One line ｜ with a bar.")).toEqual([]);
  });
});

describe("emphasis within a word or number", () => {
  it.each([
    ["Cost 3*4*5 units.", 7, "error", "*"],
    ["Cost 3**4**5 units.", 7, "error", "**"],
    ["Cost 1~~2~~3 units.", 7, "error", "~~"],
    ["A 2*x and 3*y grow.", 4, "error", "*"],
    ["An inter*national* text.", 9, "warning", "*"],
    ["The *resolve*s of 2014.", 5, "warning", "*"],
    ["Слово*часть* и далее.", 6, "warning", "*"],
  ])("%s", (text, column, severity, sign) => {
    const escaped = [...sign].map((each) => `\\${each}`).join("");
    const message = `${sign} within a word or number is read as a mark of Markdown and not printed: write ${escaped} to print it`;
    const rule = "foreign-markup";
    expect(check(text)).toMatchObject([{ line: 1, column, severity, rule, message }]);
  });

  it.each([
    "*resolves* that **all** agree, ~~not~~ some.",
    "Cost 3\\*4\\*5 units, and 3 * 4 * 5 of others.",
    "The key snake_case_name and 1_000_000 stay.",
    "(*Words*) and “*words*”, *words*; *words*—words.",
    "Article 5*bis* and 6**ter**, the 21*st* one, 1*a* and 2*b*.",
    "该*提案*有三处修改。",
    "그 *제안*은 좋다.",
    "See note* and note*.",
    "`3*4*5`",
  ])("%s: is none", (text) => {
    expect(reported(text)).toEqual([]);
  });
});

describe("HTML", () => {
  it("is shown as text, which is worth a warning; a comment is left out without one", () => {
    expect(check("a <b>bold</b>\n\n<!-- to do -->\n\n<div>\n\nx <!-- y --> z")).toMatchObject([
      { line: 1, column: 3, severity: "warning", rule: "raw-html" },
      { line: 1, column: 10, rule: "raw-html" },
      { line: 5, rule: "raw-html" },
    ]);
    expect(reported("<!-- a --> <script>")).toHaveLength(1);
  });
});

it("character references are no way around the characters that are refused", () => {
  expect(check("we do not &#x202E;support&#x202C; it")).toMatchObject([
    {
      line: 1,
      column: 1,
      rule: "bidi-control",
      message: expect.stringMatching(/^an escape stands for U\+202E /),
    },
  ]);
  expect(
    reported("![&#xE0041;](../assets/map.png) [a](https://itu.int '&#x2028;')").map(([rule]) => rule),
  ).toEqual(["invisible-character", "control-character"]);
  expect(reported("&#x200F;&amp;&nbsp;`&#x202E;`")).toEqual([]);
});

describe("a row of a table with more cells than the first one", () => {
  const table = (row: string) => `| A | B |\n| - | - |\n${row}`;

  it.each([
    ["| a | b | c | d |", 4, '"c", "d"'],
    ["`x | y` | c", 3, '"c"'],
    ["| a | | b **c** `d` |", 3, '"b c d"'],
    ["| a | b | c | d | e | f | g |", 7, '"c", "d", "e" and 2 more'],
    ["| a | b | ![map](../assets/map.png) |", 3, '"map"'],
  ])("would lose cells: %s", (row, count, lost) => {
    expect(check(table(row))).toMatchObject([
      {
        line: 3,
        column: 1,
        severity: "error",
        rule: "table-row",
        message: `this row has ${count} cells, the table's first row 2: ${lost} would be lost; give the first row as many cells, or write \\| for a bar inside a cell`,
      },
    ]);
  });

  it("loses nothing where these are empty or hold a comment, nor with fewer cells or an escaped bar", () => {
    expect(reported(table("| a | b | | |\n| a |\n| a \\| b | c |\n| a | b | <!-- c --> |"))).toEqual([]);
  });

  it("does not repeat words that other programs hide", () => {
    const found = check(table("| a | b | c %%secret%% |"));
    expect(found.map(({ rule }) => rule).sort()).toEqual(["hidden-markup", "table-row"]);
    expect(JSON.stringify(found)).not.toContain("secret");
  });
});

describe("comments", () => {
  it("are for the next editor and no finding", () => {
    expect(reported("Words <!-- a note --> go on.\n\n<!-- another\n\nnote -->")).toEqual([]);
  });

  it.each([
    ["inside a paragraph", "Words <!-- a note"],
    ["at the start of a line", "Words.\n\n<!-- a note\n\nMore words."],
    ["after one that is closed", "Words.\n\n<!-- one --> <!-- two"],
  ])("that are not closed are refused: %s", (_, text) => {
    expect(check(text).map(({ rule, severity }) => [rule, severity])).toEqual([["open-comment", "error"]]);
  });
});

describe("a sign before a number that Markdown reads as its own mark", () => {
  const signs = (text: string) =>
    check(text)
      .filter(({ message }) => message.startsWith("the sign "))
      .map(({ line, severity, message }) => `${line} ${severity} ${message.slice(9, 10)}`);

  it.each([
    ["> 50 % des foyers sont hors ligne.", ["1 error >"]],
    [">50 % des foyers", ["1 error >"]],
    ["> 12 states are offline.", ["1 warning >"]],
    ["> ٥٠٪ من الأسر", ["1 error >"]],
    ["> CHF 2 Mio.", ["1 error >"]],
    ["> 50 % des foyers\n> 30 % des écoles", ["1 error >"]],
    ["la hausse serait de\n+ 5 % par an dès 2027.", ["2 error +"]],
    ["+ 5 % au minimum, et un rapport annuel.", ["1 error +"]],
    ["+ € 5", ["1 error +"]],
    ["+ %5", ["1 error +"]],
    ["+ ٥٪", ["1 error +"]],
    ["+ ५ प्रतिशत", ["1 error +"]],
    ["+ 百分之五", ["1 error +"]],
    ["+ to report\n+ 12 states", ["2 warning +"]],
    ["+ 2027: a report\n+ 2028: a review", ["1 warning +", "2 warning +"]],
    ["+ 12 states", ["1 error +"]],
    ["> 2000 € a year", ["1 error >"]],
    ["+ 2 Mio. EUR", ["1 error +"]],
    ["- 2 500 000 CHF en 2027\n+ 1 200 000 CHF en 2028", ["1 warning -", "2 error +"]],
    ["- 3 %", ["1 warning -"]],
    ["* 3 %", ["1 warning *"]],
    ["- CHF 2 million", ["1 warning -"]],
    ["- 2 500 000 €.", ["1 warning -"]],
    ["La baisse serait de\n- 3 % par an dès 2027.", ["2 warning -"]],
    ["- a\n  > 50 % of homes", ["2 error >"]],
    ["- a\n  + 5 %", ["2 error +"]],
    ["A note.[^1]\n\n[^1]: + 5 %", ["3 error +"]],
    ["| a | b |\n|---|---|\n+ 5 % | 3", ["3 error +"]],
  ])("has a finding: %s", (text, found) => {
    expect(signs(text)).toEqual(found);
  });

  it.each([
    "- 12 states support it\n- 5 oppose it",
    "- 5 % for schools\n- 10 % for households",
    "The shares:\n- 5 % for schools",
    "* 2026: a report\n* 2027: a review",
    "+ to report\n+ to convene",
    "- 3 to report\n- 4 to convene",
    "> 1 to report to the Council;\n> 2 to convene a group.",
    "> “50 % of homes are offline.”",
    "> The report\n> 50 % of homes",
    "+5 % and -3 %\n-3 %\n+5 %",
    "\\+ 5 %, \\> 50 %\n\n\\- 3 %\n\n\\> 50 %",
    "− 12 % en 2030\n± 5 %\n≥ 50 %",
    "| a | b |\n|---|---|\n| + 5 % | > 50 % |",
    "```proposed\n+ 5 %\n> 50 %\n```",
    "- [ ] 5 %",
    "> 5G networks are not in the text.",
    "+ 5G networks\n+ 3GPP",
    "> 2018 was the year of the first text.",
    "> 12. The Council shall report.",
    "- 2 try",
    "- 5",
    "1. 200 CHF",
  ])("has none: %s", (text) => {
    expect(signs(text)).toEqual([]);
  });

  it("states what to write", () => {
    expect(reported("+ 5 %")).toEqual([
      [
        "foreign-markup",
        'the sign + before a number is read as the mark of a list and not printed: write \\+ to print it; if it is no plus, begin the items of the list with "- "',
      ],
    ]);
    expect(reported("> 5 %").flat().at(-1)).toContain("write \\> to print it");
    expect(reported("- 5 %").flat().at(-1)).toContain("write − or \\- to print a minus");
  });
});

describe("numbers of a list", () => {
  const numbers = (text: string) =>
    check(text)
      .filter(({ rule }) => rule === "list-number")
      .map(({ line, severity, suggestion }) => [line, severity, suggestion]);

  it.each([
    "1. a\n1. b",
    "0. a\n0. b",
    "1. May be read\n1. May be written",
    "5. November 2026",
    "1. Report to the Council.\n2. Convene a group.\n3. Review it.",
    "The Council decides\n1. to report;\n2. to convene.",
    "The Council decides\n1. to report;\n3. to convene.",
    "1. Resolution 130 to be amended.\n2. Decision 5 to be suppressed.",
    "1. article 3 to be amended;\n2. paragraph 5 to be suppressed.",
    "1. Document the costs.\n2. Text of the resolution.",
    "1. marché intérieur;\n2. mayor cobertura;\n3. marco legal;\n4. general obligations;\n5. junior staff",
    "The Conference decides to amend\n1. article on fees;\n2. paragraph on roaming.",
    "Мы предлагаем следующее решение\n1. статью дополнить;\n2. пункт исключить.",
    "Výbor navrhuje tyto kroky\n1. článek doplnit;\n2. přílohu zrušit.",
    "1. January: a call\n2. March: a review",
    "1. Oktober-Sitzung\n2. Bericht",
    "2026. one\n2027. other",
    "1. fıkra silinsin.\n2. fıkra kalsın.",
    "- 26. října\n- 9. listopadu",
  ])("that are printed as they are, or counted by Markdown, have no finding: %j", (text) => {
    expect(reported(text)).toEqual([]);
  });

  it.each([
    ["Czech days", "26. října 2026 předložila.\n\n9. listopadu 2026 převzala.", [1, 3]],
    ["Czech cases", "Přišla nejpozději k\n1. lednu a před\n2. únorem.", [2, 3]],
    ["Slovak days that ascend", "Text platí odo dňa\n1. januára 2027 a správa do\n30. júna 2027.", [2, 3]],
    [
      "Slovene days",
      "Besedilo velja od\n1. januarja, poročilo pride\n30. junija, pregled\n15. decembra.",
      [2, 3, 4],
    ],
    ["Hungarian years", "2026. november 9-én nyílik.\n\n2026. november 27-én zárul.", [1, 3]],
    ["Hungarian resolutions", "139. határozat kiegészül.\n\n130. határozat marad.", [1, 3]],
    ["Hungarian paragraphs", "139. § kiegészül.\n\n130. § marad.", [1, 3]],
    ["Slovene articles", "5. člen se spremeni.\n\n3. člen se črta.", [1, 3]],
    ["Turkish paragraphs", "3. fıkra silinsin.\n2. fıkra kalsın.", [1, 2]],
    ["Basque articles", "3. artikulua aldatu.\n\n2. artikulua kendu.", [1, 3]],
    ["Finnish days", "12. tammikuuta kokous.\n\n3. helmikuuta kokous.", [1, 3]],
    ["Latvian days", "1. maija sākas.\n2. jūnijā beidzas.", [1, 2]],
    ["Cyrillic days", "12. марта почиње.\n\n3. априла се завршава.", [1, 3]],
    ["German days", "5. November beginnt sie.\n\n9. Dezember endet sie.", [1, 3]],
    ["days in figures", "26. 10. 2026 návrh.\n\n9. 11. 2026 další.", [1, 3]],
    ["days in figures without a year", "27. 11. konferencia končí.\n28. 11. tiež, rokovanie.", [1, 2]],
    ["a first day whose month and year are below it", "Text platí od 1.\n1. 2028 bez výjimky.", [2]],
    ["a first day of a month in figures below words", "Lhůta běží do\n1. 2. bez výjimky.", [2]],
    ["several days", "20. a 21. října.\n\n3. a 4. listopadu.", [1, 3]],
    ["days with a zero", "05. října.\n06. října.", [1, 2]],
    ["days in emphasis", "26. *října* předložila.\n\n9. **listopadu** převzala.", [1, 3]],
    ["days in a quotation", "> 26. října předložila.\n>\n> 9. listopadu převzala.", [1, 3]],
    ["sessions", "26. zasedání rady.\n\n9. zasedání rady.", [1, 3]],
    ["meetings that go back by one", "3. pertemuan awal.\n\n2. pertemuan akhir.", [1, 3]],
    ["a day below two words", "Platí od\n1. ledna 2027.", [2]],
    ["a day behind a comma", "V Praze,\n1. ledna 2027.", [2]],
    ["brackets", "8) listopadu\n7) listopadu", [1, 2]],
    ["the bracket of the line above", "It stands there (see point\n1) and remains.", [2]],
    ["articles within a sentence", "Podle toho zní\n1. článku a\n2. odstavce text.", [2, 3]],
    ["days of one number", "5. November 2026\n5. Dezember 2026", [1, 2]],
    [
      "Icelandic articles of one number",
      "1. gr. stofnskrár heldur sér.\n\n1. gr. samnings fellur brott.",
      [1, 3],
    ],
    ["Danish readings of one number", "1. behandling af sagen.\n\n1. behandling af den anden.", [1, 3]],
    ["an Icelandic article within a sentence", "Þetta er í samræmi við\n1. gr. stofnskrárinnar.", [2]],
    ["a word of no list within a sentence", "Nefndin lauk\n1. flurru um málið í gær.", [2]],
    ["first days", "1. Januar 2027: Frist\n1. Juli 2027: Bericht", [1, 2]],
  ])("that belong to sentences are errors with what to write: %s", (_, text, found) => {
    const lines = text.split("\n");
    const right = (line = "") => line.replace(/(\d+)(?=[.)])/, "$1\\").trim();
    expect(numbers(text)).toEqual(found.map((line) => [line, "error", right(lines[line - 1])]));
  });

  it.each([
    ["1. to report;\n2. to convene;\n2. to review.", "1, 2, 2", "1, 2, 3", 2],
    ["3. to report;\n4. to convene;\n4. to review.", "3, 4, 4", "3, 4, 5", 4],
    ["3. Report.\n1. Convene.", "3, 1", "3, 4", 1],
    ["1. flurra x.\n1. flurra y.", "1, 1", "1, 2", 1],
    ["1. skv. x.\n\n1. að y.", "1, 1", "1, 2", 1],
  ])("that would change in a list are a warning: %j", (text, written, printed, other) => {
    expect(reported(text)).toEqual([
      [
        "list-number",
        `this list is numbered ${written} and would be printed with ${printed}: write ${other}\\. if the number belongs to the sentence, as that of a day or of a text does; else number its items in order`,
      ],
    ]);
  });
});

describe("a comment with words behind it on its line", () => {
  const error = expect.stringContaining("put the comment on a line of its own");
  it.each([
    "<!-- Sina to check -->Asks for a scholarship.",
    "Words.\n\n<!-- Sina --> Asks for more.",
    "<!-- Sina\nto check --> Asks.",
    "> <!-- Sina --> Asks.",
  ])("is one error that says so, and whose line no report shows: %s", (text) => {
    expect(reported(text)).toEqual([["raw-html", error]]);
    expect(check(text)).toMatchObject([{ confidential: true }]);
  });
  it.each(["<!-- a -->\n\nWords.", "<!-- a --> <!-- b -->", "Words <!-- a --> and more."])(
    "is no error where it is alone or within a sentence: %s",
    (text) => {
      expect(reported(text)).toEqual([]);
    },
  );
});
