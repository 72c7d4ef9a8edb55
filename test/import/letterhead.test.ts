import { describe, expect, test } from "vitest";
import { languageOfWords } from "../../src/import/document-language.ts";
import { conferenceOfLine } from "../../src/import/itu-words.ts";
import { originalsIn, readFileName, readLetterhead, sponsorsNamed } from "../../src/import/letterhead.ts";
import { printDocumentReference } from "../../src/itu/document-reference.ts";
import { paragraphsOf } from "../../src/word/document.ts";
import { readWord } from "../../src/word/read-word.ts";
import { expectLinear } from "../linear.ts";
import { docx, p } from "../word/docx.ts";
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
    const { originals, ...found } = read(lines, source);
    expect(originals).toEqual(lines.includes("Original: Spanish") ? ["es"] : undefined);
    expect(found).toEqual({
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

describe("the language of a document that no version states", () => {
  test.each([
    ["pt", "1 que o Diretor informe anualmente ao Conselho sobre os progressos da cooperação regional;"],
    ["es", "1 que el Director informe cada año al Consejo sobre los progresos de la cooperación regional;"],
    ["ca", "1 que el Director informi cada any al Consell sobre els progressos de la cooperació regional;"],
    ["it", "1 che il Direttore informi ogni anno il Consiglio sui progressi della cooperazione regionale;"],
    ["fr", "1 que le Directeur fasse rapport chaque année au Conseil sur les progrès de la coopération;"],
    ["en", "1 that the Director report annually to the Council on progress in regional cooperation;"],
    ["uk", "щоб Директор щорічно подавав Раді звіт про хід регіональної співпраці"],
    ["ru", "чтобы Директор ежегодно представлял Совету отчет о ходе сотрудничества"],
    ["kk", "Директор жыл сайын Кеңеске аймақтық ынтымақтастықтың барысы туралы есеп беруін"],
    ["fa", "مدیر هر سال گزارشی درباره پیشرفت همکاری‌های منطقه‌ای به شورا ارائه دهد"],
    ["ja", "局長は毎年理事会に地域協力の進捗状況を報告すること"],
  ])("is %s by its words", (language, text) => {
    expect(languageOfWords(text, [])).toEqual({ language });
  });

  test("is asked for where the words can be in several, unless the letterhead names the original", () => {
    const asked = { notice: expect.stringMatching(/^the words can be in .*"pt".*: fill in "language"$/) };
    for (const text of ["manter sempre o texto", "1 que o Director informe ao Consello sobre os avances"]) {
      expect(languageOfWords(text, [])).toEqual(asked);
      expect(languageOfWords(text, ["pt"])).toEqual({ language: "pt" });
    }
  });

  test("is that of a translation, where the words are in another one than the original", () => {
    expect(
      languageOfWords("que el Director informe cada año al Consejo y a los Miembros sobre los progresos", [
        "en",
      ]),
    ).toEqual({
      language: "es",
      notice:
        'the letterhead states that the original is in "en", and the words are in "es", which is taken: correct "language" if that is wrong',
    });
  });

  test.each([
    ["Original: português", ["pt"]],
    ["Original: Portuguese", ["pt"]],
    ["Original : français", ["fr"]],
    ["(Original: Spanish)", ["es"]],
    ["Original: English/Spanish", ["en", "es"]],
    ["Оригинал: английский", ["en"]],
    ["الأصل: بالإنكليزية", ["en"]],
    ["原文：英文", ["en"]],
    ["Original text of the resolution", []],
  ])("may be that of the original: %s", (line, codes) => {
    expect(originalsIn([line])).toEqual(codes);
  });
});

describe("the conference that a line of a letterhead names", () => {
  test.each([
    ["World Radiocommunication Conference (WRC-27)", "WRC-27"],
    ["World Radiocommunication Conference (WRC-27) Shanghai, 18 October – 12 November 2027", "WRC-27"],
    ["Conférence mondiale des radiocommunications (CMR-27)", "WRC-27"],
    ["Всемирная конференция радиосвязи (ВКР-27)", "WRC-27"],
    ["世界无线电通信大会（WRC-27）", "WRC-27"],
    ["Asamblea Mundial de Normalización de las Telecomunicaciones (AMNT-24)", "WTSA-24"],
    ["World Telecommunication Development Conference 2025", "WTDC-25"],
    ["WORLD CONFERENCE ON INTERNATIONAL TELECOMMUNICATIONS", "WCIT"],
    ["Radiocommunication Assembly (RA-23)", "RA-23"],
    ["Some new meeting (ABC-31)", "ABC-31"],
    ["WTSA-24", "WTSA-24"],
    ["Document TDAG-24/5-E", "TDAG-24"],
    ["Document C25/12-E", "Council-25"],
    ["Council 2025", "Council-25"],
    ["CONSEJO 2025, Ginebra, 17-27 de junio de 2025", "Council-25"],
    ["Plenipotentiary Conference (PP-26)", "PP-26"],
    ["Полномочная конференция (ПК-26)", "PP-26"],
    ["The conference recalls what the World Radiocommunication Conference (WRC-23) decided", undefined],
    ["The World Radiocommunication Conference decided so", undefined],
    ["World Radiocommunication Conference decisions are binding", undefined],
    ["The text follows that of the last assembly (WTSA-24).", undefined],
    ["Council Working Group", undefined],
    ["PLENIPOTENTIARY CONFERENCE (DOHA 2026)", undefined],
    ["Document 44-E", undefined],
    ["RESOLUTION 130 (REV. DOHA, 2026)", undefined],
  ])("%s", (line, conference) => {
    expect(conferenceOfLine(line)).toBe(conference);
  });

  test("is not that of the introduction, where the letterhead has its own", () => {
    const word = readWord(docx(ituDocument(letterhead("Document 44-E") + p("World Assembly (WTSA-24)"))));
    expect(readLetterhead(paragraphsOf(word.blocks)).conference).toBe("PP-26");
  });
});

describe("the name that ITU gives a file", () => {
  test.each([
    ["S22-PP-C-0044!A1R2!MSW-F.docx", "44(Add.1)(Rev.2)", "fr", "PP-22"],
    ["S18-PP-C-0062!A1!MSW-R.docx", "62(Add.1)", "ru", "PP-18"],
    ["S26-PP-C-0061!!MSW-E.DOCX", "61", "en", "PP-26"],
    ["D22-TDAG30-C-0048!R2!MSW-A.docx", "48(Rev.2)", "ar", "TDAG-30"],
    ["D18-RPMIRM-C-0050.docx", "50", undefined, "RPMIRM-18"],
    ["T13-WTSA.16-C-0042!A1!MSW-C (2).docx", "42(Add.1)", "zh", "WTSA-16"],
    ["R23-WRC23-C-0044!A1!MSW-E.docx", "44(Add.1)", "en", "WRC-23"],
    ["S25-CL-C-0012!!MSW-E.docx", "12", "en", "Council-25"],
  ])("%s", (name, document, language, conference) => {
    const read = readFileName(name);
    expect([read.document && printDocumentReference(read.document), read.language, read.conference]).toEqual([
      document,
      language,
      conference,
    ]);
  });

  test("is nothing for any other name, however long", async () => {
    expect(readFileName("Kenya draft v3.docx")).toEqual({});
    await expectLinear((size) => expect(readFileName(`S22-PP-C-${"0".repeat(size)}`)).toEqual({}), 10_000);
  });
});
