import { describe, expect, test } from "vitest";
import { readFileName, readLetterhead, sponsorsNamed } from "../../src/import/letterhead.ts";
import { paragraphsOf } from "../../src/import/paragraph-text.ts";
import { printDocumentReference } from "../../src/itu/document-reference.ts";
import { readWord } from "../../src/word/read-word.ts";
import { docx } from "../word/docx.ts";
import { ituDocument, letterhead, styled } from "./itu-docx.ts";

function read(lines: readonly string[], source: string) {
  const word = readWord(docx(ituDocument(letterhead(...lines) + styled("Source", source))));
  const { document, ...rest } = readLetterhead(paragraphsOf(word.blocks));
  return { ...rest, document: document && printDocumentReference(document) };
}

describe("the letterhead of a document", () => {
  test.each([
    [
      "en",
      ["Addendum 3\nto Document 18-E", "14 September 2026", "Original: Spanish"],
      "18(Add.3)",
      "2026-09-14",
      "Mexico",
      "MEX",
    ],
    [
      "fr",
      ["Révision 1 du\nDocument 44(Add.1)-F", "1er octobre 2026"],
      "44(Add.1)(Rev.1)",
      "2026-10-01",
      "Côte d'Ivoire (République de)",
      "CTI",
    ],
    [
      "es",
      ["Addéndum 2 al", "Documento 44-S", "23 de septiembre de 2026"],
      "44(Add.2)",
      "2026-09-23",
      "Estados Miembros de la Comisión Interamericana de Telecomunicaciones (CITEL)",
      "CITEL",
    ],
    [
      "ru",
      ["Дополнительный документ 3\nк Документу 18-R", "23 сентября 2026 года"],
      "18(Add.3)",
      "2026-09-23",
      "Бразилия (Федеративная Республика)",
      "B",
    ],
    ["ar", ["الإضافة 3\nللوثيقة 18-A", "23 سبتمبر 2026"], "18(Add.3)", "2026-09-23", "المكسيك", "MEX"],
    ["ar", ["الوثيقة ١٨-A", "١٢ أكتوبر ٢٠٢٦"], "18", "2026-10-12", "المكسيك", "MEX"],
    ["zh", ["文件 18(Add.3)-C", "2026年9月23日"], "18(Add.3)", "2026-09-23", "墨西哥", "MEX"],
    [
      "en",
      ["Revision 2 to\nDocument PP-26/84-E", "3 November 2026"],
      "84(Rev.2)",
      "2026-11-03",
      "Ukraine",
      "UKR",
    ],
    [
      "en",
      ["Corrigendum 1 to\nDocument 79(Add.1)-E", "2 November 2026"],
      "79(Add.1)(Corr.1)",
      "2026-11-02",
      "Arab States Administrations",
      "ARB",
    ],
  ])("in %s: %j", (language, lines, document, date, source, code) => {
    expect(read(lines, source)).toEqual({
      conference: "PP-26",
      language,
      document,
      date,
      source: { codes: [code], isWhole: true },
    });
  });

  test("that names nothing says so, and the days of the conference are not its date", () => {
    const word = readWord(docx(ituDocument(letterhead("A paper for discussion"))));
    expect(readLetterhead(paragraphsOf(word.blocks))).toEqual({ conference: "PP-26" });
  });

  test.each([
    [
      "Brazil (Federative Republic of), Canada, Colombia (Republic of), United States of America",
      ["B", "CAN", "CLM", "USA"],
    ],
    ["Regional Commonwealth in the field of Communications (RCC)", ["RCC"]],
    ["APT Common Proposals", ["APT"]],
    ["Korea (Republic of), Bosnia and Herzegovina, Iran (Islamic Republic of)", ["KOR", "BIH", "IRN"]],
  ])("names its sponsors: %s", (source, codes) => {
    expect(sponsorsNamed(source)).toEqual({ codes, isWhole: true });
  });

  test("whose source is not understood as a whole says so", () => {
    expect(sponsorsNamed("Mexico and a union that nobody knows")).toEqual({ codes: ["MEX"], isWhole: false });
  });
});

describe("the name that ITU gives a file", () => {
  test.each([
    ["S22-PP-C-0044!A1R2!MSW-F.docx", "44(Add.1)(Rev.2)", "fr"],
    ["S18-PP-C-0062!A1!MSW-R.docx", "62(Add.1)", "ru"],
    ["S26-PP-C-0061!!MSW-E.DOCX", "61", "en"],
    ["D22-TDAG30-C-0048!R2!MSW-A.docx", "48(Rev.2)", "ar"],
    ["D18-RPMIRM-C-0050.docx", "50", undefined],
    ["T13-WTSA.16-C-0042!A1!MSW-C (2).docx", "42(Add.1)", "zh"],
  ])("%s", (name, document, language) => {
    const read = readFileName(name);
    expect([read.document && printDocumentReference(read.document), read.language]).toEqual([
      document,
      language,
    ]);
  });

  test("is nothing for any other name", () => {
    expect(readFileName("Kenya draft v3.docx")).toEqual({});
    expect(readFileName(`S22-PP-C-${"0".repeat(50_000)}`)).toEqual({});
  });
});
