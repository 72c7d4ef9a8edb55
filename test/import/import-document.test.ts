import { describe, expect, test } from "vitest";
import { readFileName } from "../../src/import/letterhead.ts";
import { importDocument } from "../../src/import/proposal-draft.ts";
import { readWord } from "../../src/word/read-word.ts";
import { del, docx, ins, p, r, table } from "../word/docx.ts";
import { ituDocument, letterhead, proposalLine, reasons, styled } from "./itu-docx.ts";

const HEAD = letterhead("Document 44-E", "14 September 2026") + styled("Source", "Mexico");

function imported(body: string, name = "") {
  return importDocument(readWord(docx(ituDocument(body))), readFileName(name));
}

test("a date of the letterhead that lies years from the conference is left out, and named", () => {
  const word = readWord(docx(ituDocument(HEAD + p("MOD\tMEX/44/1"))));
  const [near, far] = ["2026-11-09", "2046-11-09"].map((opens) => importDocument(word, {}, opens));
  expect(near?.proposals[0]?.submitted).toBe("2026-09-14");
  expect(far?.proposals[0]?.submitted).toBeUndefined();
  expect(far?.notices).toContain(
    'letterhead: 2026-09-14 lies more than 3 years before the conference\'s first day, 2046-11-09; is the year right? Left out: fill in "submitted"',
  );
});

/** The first proposal of a document that has the letterhead already. */
function first(body: string) {
  return imported(HEAD + body).proposals[0];
}

describe("the line that a proposal begins with", () => {
  test.each([
    ["MOD\tMEX/44/1", "MEX/44/1", "MOD"],
    ["(MOD)\tMEX/44/1", "MEX/44/1", "MOD"],
    ["ADD*\tMEX/44/1", "MEX/44/1", "ADD"],
    ["OTHER\tMEX/44/1", "MEX/44/1", undefined],
    ["MOD\tMEX/44/1#20811", "MEX/44/1", "MOD"],
    ["MOD MEX / 44 / 1", "MEX/44/1", "MOD"],
    ["\u200fMOD\t\u200eMEX/44A3/12", "MEX/44A3/12", "MOD"],
    ["MEX/44/1 NOC ARTICLE 1", "MEX/44/1", "NOC"],
    ["ADD\tB/CAN/USA/44/1", "B/CAN/USA/44/1", "ADD"],
  ])("is known by its form, whatever its style: %j", (text, id, action) => {
    expect(first(p(text) + p("words"))).toMatchObject({ line: { id: { printed: id } } });
    expect(first(p(text))?.line.action).toBe(action);
  });

  test.each(["ADD something to the text", "MOD 44/1/2/3", "MOD", "see MOD MEX/44/1", "MOD RCC-1"])(
    "is not %j",
    (text) => {
      expect(imported(HEAD + p(text)).proposals).toEqual([]);
    },
  );

  test("may be tracked itself: the new ID counts, and one that was struck out is reported", () => {
    const { proposals, notices } = imported(
      HEAD +
        p(r("MOD\tMEX/44/") + del("9") + ins("1")) +
        p("first text") +
        p(del("MOD\tMEX/44/2")) +
        p(del("text that was taken back")) +
        reasons("Reasons:", "None."),
    );
    expect(proposals.map(({ line, current }) => [line.id.printed, current])).toEqual([
      ["MEX/44/1", "first text"],
    ]);
    expect(notices).toContain("MEX/44/2 is struck out in this document: not imported");
  });

  test.each([
    ["in its style without an ID", styled("Proposal", "MOD\tsomething"), "MOD something"],
    ["in its style with a range", proposalLine("SUP", "MEX/44/2 to MEX/44/4"), "SUP MEX/44/2 to MEX/44/4"],
    ["of several IDs, whatever its style", p("NOC\tMEX/44/6-8"), "NOC MEX/44/6-8"],
    ["of a list of IDs", p("SUP MEX/44/6, MEX/44/7 and MEX/44/8."), "SUP MEX/44/6, MEX/44/7 and MEX/44/8."],
  ])("%s is named, and neither it nor what is below it is in another proposal", (_, line, words) => {
    const { proposals, notices } = imported(
      HEAD +
        proposalLine("MOD", "MEX/44/1") +
        p("a text") +
        reasons("Reasons:", "Costs fall.") +
        line +
        reasons("Reasons:", "They are out of date.") +
        proposalLine("MOD", "MEX/44/9") +
        p("another text"),
    );
    expect(proposals.map((each) => [each.line.id.printed, each.current, each.reasons])).toEqual([
      ["MEX/44/1", "a text", ["Costs fall."]],
      ["MEX/44/9", "another text", []],
    ]);
    expect(notices).toContain(
      `"${words}" is not imported, nor what is below it: it is meant as the first line of a proposal, and has no ID, or several; make a file of each with plenibrief new proposal`,
    );
  });
  test("is none where words go on behind the ID: it remains in the reasons", () => {
    const body =
      proposalLine("MOD", "MEX/44/1") + reasons("Reasons:", "New.") + p("MOD MEX/44/2 has the rest of it.");
    expect(first(body)?.reasons).toEqual(["New.", "MOD MEX/44/2 has the rest of it."]);
  });
});

describe("a proposal's target", () => {
  test.each([
    ["RESOLUTION 130 (REV. DUBAI, 2018)", "Res. 130"],
    ["RÉSOLUTION 130 (RÉV. DUBAÏ, 2018)", "Res. 130"],
    ["RESOLUCIÓN 130 (REV. DUBÁI, 2018)", "Res. 130"],
    ["РЕЗОЛЮЦИЯ 130 (ПЕРЕСМ. ДУБАЙ, 2018 Г.)", "Res. 130"],
    ["القـرار 130 (المراجَع في دبي، 2018)", "Res. 130"],
    ["第130号决议（2018年，迪拜，修订版）", "Res. 130"],
    ["DECISION 5 (REV. DUBAI, 2018)", "Dec. 5"],
    ["ACUERDO 5 (REV. DUBÁI, 2018)", "Dec. 5"],
    ["第5号决定（2018年，迪拜，修订版）", "Dec. 5"],
  ])("is %s", (heading, target) => {
    expect(
      first(proposalLine("MOD", "MEX/44/1") + styled("Res_No", heading) + styled("Res_title", "A title")),
    ).toMatchObject({
      targets: [target],
      title: "A title",
    });
  });

  test.each([
    "resuelve",
    "La Conferencia de Plenipotenciarios de la Unión Internacional de Telecomunicaciones (Doha, 2026),",
    "A Conferência de Plenipotenciários da União Internacional de Telecomunicações (Doha, 2026)",
    "Considerando",
    "1\tque el Director informe al Consejo",
    "Полномочная конференция Международного союза электросвязи (Доха, 2026 г.),",
    "إن مؤتمر المندوبين المفوضين للاتحاد الدولي للاتصالات (الدوحة، 2026)",
    "国际电信联盟全权代表大会（2026年，多哈）",
  ])("has no title where the first line of the text follows: %s", (line) => {
    const text = proposalLine("ADD", "MEX/44/1") + p("PROYECTO DE NUEVA RESOLUCIÓN [MEX-1]") + p(line);
    expect(first(text)).toMatchObject({ targets: ["new resolution [MEX-1]"] });
    expect(first(text)).not.toHaveProperty("title");
    const revised = proposalLine("MOD", "MEX/44/1") + p("RESOLUCIÓN 130 (REV. DUBÁI, 2018)") + p(line);
    expect(first(revised)?.title).toMatch(/^Strengthening the role of ITU/);
  });

  test.each([
    ["DRAFT NEW RESOLUTION [MEX-1]", "new resolution [MEX-1] on A title"],
    ["PROJET DE NOUVELLE RÉSOLUTION [MEX-1]", "new resolution [MEX-1] on A title"],
    ["PROYECTO DE NUEVA RESOLUCIÓN [MEX-1]", "new resolution [MEX-1] on A title"],
    ["ПРОЕКТ НОВОЙ РЕЗОЛЮЦИИ [MEX-1]", "new resolution [MEX-1] on A title"],
    ["مشروع قرار جديد [MEX-1]", "new resolution [MEX-1] on A title"],
    ["新决议草案 [MEX-1]", "new resolution [MEX-1] on A title"],
  ])("that is new is named by its placeholder and its title: %s", (heading, target) => {
    const body =
      proposalLine("ADD", "MEX/44/1") +
      styled("Res_No", heading) +
      styled("Res_title", "A title") +
      p("text");
    expect(first(body)).toMatchObject({ targets: [target] });
    expect(first(body)).not.toHaveProperty("current");
  });

  test("is a resolution's number as it was", () => {
    const heading = styled("Res_No", r("RESOLUTION ") + del("130") + ins("131") + r(" (REV. DUBAI, 2018)"));
    expect(first(proposalLine("MOD", "MEX/44/1") + heading)?.targets).toEqual(["Res. 130"]);
  });

  const CONSTITUTION = p("CONSTITUTION OF THE INTERNATIONAL TELECOMMUNICATION UNION");
  const ARTICLE_4 = p("ARTICLE 4") + p("Instruments of the Union");
  const TEXT = r("1\tThe instruments ") + ins("and acts ") + r("of the Union are:");

  test.each([
    ["its number before that of the paragraph", p(r("29\t") + TEXT), "CS 29"],
    ["its number behind blanks", p(r("29 1 The instruments ") + ins("and acts")), "CS 29"],
    ["its number on a line of its own", p("29") + p(TEXT), "CS 29"],
    ["its number in a table", table([p("29"), p(TEXT)]), "CS 29"],
    ["no number", p(TEXT), "CS Art. 4"],
  ])("without the styles of the template it has %s", (_, text, target) => {
    const line = p("MOD\tMEX/44/1");
    const title = `Instruments of the Union (${target})`;
    expect(first(CONSTITUTION + ARTICLE_4 + line + text)).toMatchObject({ targets: [target], title });
    expect(first(line + CONSTITUTION + ARTICLE_4 + text)).toMatchObject({ targets: [target], title });
  });

  test("is left open where only its instrument is known", () => {
    const proposal = first(p("MOD\tMEX/44/1") + CONSTITUTION + p("The instruments of the Union are:"));
    expect(proposal?.targets).toEqual([]);
    expect(proposal).not.toHaveProperty("title");
  });

  test.each([
    ["CONSTITUTION OF THE INTERNATIONAL TELECOMMUNICATION UNION", "CS"],
    ["CONVENTION OF THE INTERNATIONAL TELECOMMUNICATION UNION", "CV"],
    ["КОНВЕНЦИЯ", "CV"],
    ["الدستور", "CS"],
    ["国际电信联盟公约", "CV"],
  ])(
    "is a provision by its number in the margin, of the instrument that the headings name: %s",
    (heading, short) => {
      const proposal = first(
        styled("Title 1", heading) +
          styled("Art_No", "ARTICLE 4") +
          styled("Art_title", "The article") +
          proposalLine("MOD", "MEX/44/1") +
          table([
            styled("Normal_S2", "29\nPP-98"),
            p(r("The instruments ") + ins("of the Union")) + p("more"),
          ]) +
          reasons("Reasons:", "Because.") +
          styled("Art_No", "ARTICLE 5") +
          proposalLine("NOC", "MEX/44/2"),
      );
      expect(proposal).toMatchObject({
        targets: [`${short} 29`],
        title: `The article (${short} 29)`,
        current: "29 PP-98 The instruments \n\nmore".replace(" \n", "\n"),
        proposed: "29 PP-98 The instruments of the Union\n\nmore",
        reasons: ["Because."],
      });
    },
  );

  test("that is not found is left open", () => {
    expect(first(proposalLine("MOD", "MEX/44/1") + p("words"))).toMatchObject({ targets: [] });
  });
});

describe("a proposal's texts", () => {
  test("SUP and NOC have none, whatever stands there", () => {
    for (const action of ["SUP", "NOC"]) {
      const proposal = first(
        proposalLine(action, "MEX/44/1") + styled("Res_No", "RESOLUTION 130") + p("words"),
      );
      expect(proposal).not.toHaveProperty("proposed");
      expect(proposal).not.toHaveProperty("current");
    }
  });

  test.each([["Reasons:"], ["Motifs:"], ["Motivos:"], ["Основания:"], ["الأسباب:"], ["理由："]])(
    "end at %s, which stand apart",
    (label) => {
      const body = proposalLine("ADD", "MEX/44/1") + p("words") + p(`${label}\tBecause.`) + p("And more.");
      expect(first(body)).toMatchObject({ proposed: "words", reasons: ["Because.", "And more."] });
    },
  );

  test("of a file that marks its changes by underline and strike-through are read from these, with a warning", () => {
    const { proposals, notices } = imported(
      HEAD +
        p("MOD\tMEX/44/1") +
        p(r("to end the work in ") + r("2018", "<w:strike/>") + r("2022", '<w:u w:val="single"/>')) +
        p(r("a paragraph of its own", '<w:u w:val="single"/>')) +
        p("ADD\tMEX/44/2") +
        p(r("underlined", '<w:u w:val="single"/>') + r(" for a reader's eye")),
    );
    expect(proposals.map(({ current, proposed }) => [current, proposed])).toEqual([
      ["to end the work in 2018", "to end the work in 2022\n\na paragraph of its own"],
      [undefined, "underlined for a reader's eye"],
    ]);
    expect(notices).toContain(
      "changes are marked by underline and strike-through only: compare the texts with the document",
    );
  });

  test("without any mark are the same, with a warning", () => {
    const { proposals, notices } = imported(HEAD + p("MOD\tMEX/44/1") + p("words"));
    expect(proposals[0]).toMatchObject({ current: "words", proposed: "words" });
    expect(notices).toContain(
      "MEX/44/1: no change is marked in the document; its current and its proposed text are the same",
    );
  });

  test("have tables a row a line", () => {
    expect(
      first(
        proposalLine("ADD", "MEX/44/1") +
          table([p("Year"), p("Sum"), p("Unit")], [p("2026"), p("5"), p("CHF")]),
      )?.proposed,
    ).toBe("| Year | Sum | Unit |\n\n| 2026 | 5 | CHF |");
  });

  test("of one proposal take nothing from the next, also where the end of its last paragraph is tracked", () => {
    const end = '<w:rPr><w:ins w:id="1" w:author="x" w:date="2026-01-01T00:00:00Z"/></w:rPr>';
    const { proposals } = imported(
      HEAD +
        proposalLine("MOD", "MEX/44/1") +
        p(r("old") + ins(" new"), undefined, end) +
        proposalLine("MOD", "MEX/44/2") +
        p("second"),
    );
    expect(proposals.map(({ current, proposed }) => [current, proposed])).toEqual([
      ["old", "old new"],
      ["second", "second"],
    ]);
  });
});

test("what stands behind the line at the end is no part of the reasons", () => {
  const body =
    proposalLine("ADD", "MEX/44/1") +
    p("words") +
    reasons("Reasons:", "Because.") +
    styled("Dash", "______") +
    p("Contact: somebody");
  expect(first(body)).toMatchObject({ reasons: ["Because."] });
});

test("a document of 1,500 paragraphs and 200 proposals is imported whole", () => {
  const paragraphs = Array.from({ length: 1_500 }, (_, at) => p(r(`${at}\twords `) + ins("new"))).join("");
  const proposals = Array.from({ length: 199 }, (_, at) => p(`ADD\tMEX/44/${at + 2}`) + p("words")).join("");
  const long = imported(
    HEAD + p("MOD\tMEX/44/1") + paragraphs + reasons("Reasons:", "Because.") + proposals,
  ).proposals;
  expect(long.length).toBe(200);
  expect(long[0]?.proposed?.split("\n\n").length).toBe(1_500);
});

describe("what a person should know", () => {
  test("the file's name stands in for a letterhead, and both are compared", () => {
    const body = styled("Source", "Mexico") + proposalLine("ADD", "MEX/44/1") + p("words");
    expect(imported(body, "S26-PP-C-0044!R1!MSW-F.docx").proposals[0]).toMatchObject({
      document: "44(Rev.1)",
      language: "fr",
    });
    expect(imported(HEAD + body, "S26-PP-C-0045!!MSW-E.docx").notices).toContain(
      "the letterhead is that of document 44, the file's name that of 45",
    );
  });

  test("a sponsor that the source does not name, and a prefix that nobody has", () => {
    const { proposals, notices } = imported(
      HEAD + proposalLine("ADD", "B/44/1") + p("x") + proposalLine("ADD", "XXX/44/2") + p("x"),
    );
    expect(notices).toEqual([
      "B/44/1 is of B, which the source of the document does not name",
      "XXX/44/2: XXX is no sponsor that ITU's tables know",
      "XXX/44/2 is of XXX, which the source of the document does not name",
    ]);
    expect(proposals.map(({ sponsors }) => sponsors)).toEqual([["B"], []]);
  });

  test("a document without proposals, with what was found in it", () => {
    const body =
      HEAD + styled("Res_No", "RESOLUTION 130 (REV. DUBAI, 2018)") + p(r("to report ") + ins("yearly"));
    expect(imported(body).notices.at(-1)).toBe(
      "what was found: document 44, date 2026-09-14, source MEX, language en, a heading of Res. 130, tracked changes",
    );
  });

  test("a document that is none of ITU's", () => {
    expect(imported(p("...")).notices).toEqual([
      'no proposal was found: each begins with a line of its action and its ID, "MOD  RCC/62A1/5"; make a file with plenibrief new proposal',
    ]);
  });

  test("one file with several addenda: each ID says of which document it is", () => {
    const { proposals } = imported(
      HEAD + proposalLine("ADD", "MEX/44A1/1") + p("x") + proposalLine("ADD", "MEX/44A2/1") + p("x"),
    );
    expect(proposals.map(({ document }) => document)).toEqual(["44(Add.1)", "44(Add.2)"]);
  });
});

describe("what a person should know of a document", () => {
  const by = (author: string, words: string) =>
    `<w:ins w:id="1" w:author="${author}" w:date="2026-05-04T03:02:01Z">${r(words)}</w:ins>`;

  test("names the authors of its tracked changes where there are several, and where each changed what", () => {
    const two =
      HEAD +
      proposalLine("MOD", "MEX/44/1") +
      p(r("1 to act") + by("ITU Secretariat", " soon")) +
      proposalLine("MOD", "MEX/44/2") +
      p(r("2 to report") + by("Timur", " (we can drop this)") + by("ITU Secretariat", " yearly"));
    expect(imported(two).notices).toContain(
      'tracked changes of 2 authors are all read as the sponsor\'s: ITU Secretariat in MEX/44/1, MEX/44/2, first "soon"; Timur in MEX/44/2, first "(we can drop this)"',
    );
    expect(imported(two.replaceAll("Timur", "ITU Secretariat")).notices.join("\n")).not.toContain("authors");
  });

  const REMARK =
    "these lines look like remarks, and everybody reads the texts: take out what is not the sponsor's";
  test.each([
    ["[Тимур: не отдавать]", p("[Тимур: не отдавать]")],
    ["[Timur: hold]", p(ins("[Timur: hold]"))],
    ["Timur – we give in", p("Timur – we give in")],
    ["ДСП: только для нас", p("ДСП: только для нас")],
    ["[Note to delegations: hold]", p("[Note to delegations: hold]")],
    ["to act. (не для печати: X)", p("to act. (не для печати: X)")],
    ["Замечания группы | Тимур: X", table([p("Замечания группы"), p("Тимур: X")])],
  ])("names a line that looks like a remark: %s", (words, body) => {
    const { notices } = imported(HEAD + proposalLine("ADD", "MEX/44/1") + p("resolves") + body);
    expect(notices).toContain(REMARK);
    expect(notices.at(-1)).toMatch(/^MEX\/44\/1, proposed, line \d+: ".*"$/);
    expect(notices.at(-1)).toContain(words);
  });

  test.each([
    "resolves to instruct the Director: to act",
    "Annex 1: list of bodies",
    "решает поручить Директору: 1) принять меры",
    "Глава 1: Общие положения",
    "تقرر: ما يلي",
    "决议：采取措施",
    "The Plenipotentiary Conference (Doha, 2026),",
    "[to be decided: 2027]",
  ])("names no line that a text has by right: %s", (words) => {
    const { notices } = imported(HEAD + proposalLine("ADD", "MEX/44/1") + p(words));
    expect(notices).not.toContain(REMARK);
  });

  test.each([
    [
      "Document 44-E",
      "RCC/43/1",
      "its ID is of document 43, and the letterhead of 44: correct the one that is wrong",
    ],
    [
      "Addendum 4 to\nDocument 44-E",
      "RCC/44A3/1",
      "its ID is of document 44(Add.3), and the letterhead of 44(Add.4): correct the one that is wrong",
    ],
    ["Document 44-E", "RCC/44A3/1", undefined],
    ["Revision 1 to\nDocument 44-E", "RCC/44/1", undefined],
  ])("says that an ID is of another document than the letterhead: %j, %s", (line, id, doubt) => {
    const { proposals, notices } = imported(
      letterhead(line, "14 September 2026") + proposalLine("ADD", id) + p("words"),
    );
    expect(proposals[0]?.doubt).toBe(doubt);
    expect(notices.includes(`${id}: ${doubt}`)).toBe(doubt !== undefined);
  });
});
