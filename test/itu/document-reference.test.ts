import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareDocumentReferences,
  type DocumentReference,
  parseDocumentReference,
  printCompactReference,
  printDocumentReference,
  readCompactReference,
} from "../../src/itu/document-reference.ts";

const FORM = 'a document reference looks like "55", "55(Add.1)", "34(Rev.1)(Add.1)" or "C18/81"';

function read(text: string): DocumentReference {
  const parsed = parseDocumentReference(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.message}`);
  return parsed.value;
}

test.each([
  "12",
  "56",
  "98",
  "34(Rev.1)(Add.1)",
  "44(Add.7)",
  "48(Add.1)",
  "55(Add.3)",
  "64(Add.1)",
  "67(Add.1)",
  "79(Add.1)",
  "79(Add.1)(Corr.1)",
  "80(Add.1)",
  "84(Rev.2)",
  "C18/81",
  "C18/84",
])("%s, on record, is printed as it was", (text) => {
  expect(printDocumentReference(read(text))).toBe(text);
});

test.each([
  [
    "97",
    "٩٧|۹۷|९७|９７|الوثيقة 97|الوثيقة ٩٧|سند ۹۷|Документ 97|Документ № 97|Док. 97|Document n° 97|Documento N.º 97|文件97|第97号文件|Dokument 97|№ 97|Document #97",
  ],
  ["97(Add.1)", "٩٧(Add.1)|٩٧(Add.١)|Addéndum 1 al Documento 97|Addendum 1 au Document 97|97(Доп.1)"],
  ["97(Rev.1)", "97 (Rév.1)|97(Пересм.1)|Révision 1 du Document 97"],
  ["C25/81", "C٢٥/٨١"],
  [
    "55(Add.1)",
    "Дополнительный документ 1 к Документу 55|Дополнение 1 к Документу 55|Документ 55, Дополнительный документ 1|الإضافة 1 للوثيقة 55|الإضافة ١ إلى الوثيقة ٥٥|الوثيقة 55، الإضافة 1|55号文件补遗1|文件55的补遗1|第55号文件第1号补遗|55号文件(补遗1)|Adenda 1 ao Documento 55|Adendo 1 ao Documento 55|Addendum 1 zu Dokument 55|Nachtrag 1 zum Dokument 55|Dokument 55, Nachtrag 1|Add. 1 to Document 55|Add.1 to 55",
  ],
  [
    "55(Corr.1)",
    "Исправление 1 к Документу 55|التصويب 1 للوثيقة 55|55号文件更正1|Korrigendum 1 zu Dokument 55",
  ],
  ["55(Rev.1)", "Пересмотр 1 Документа 55|المراجعة 1 للوثيقة 55|55号文件修订1|Rév. 1 au Document 55"],
  ["55(Add.2)(Add.1)", "Addendum 1 to Addendum 2 to Document 55"],
])("%s is meant by %s", (meant, texts) => {
  for (const text of texts.split("|"))
    expect(parseDocumentReference(text), text).toMatchObject({ ok: false, suggestion: meant });
});

test.each(["٥٥ ٥٦", "وثيقة", "الوثيقة ٠", "97¹", "Документ", "第文件"])("%s means no document", (text) => {
  expect(parseDocumentReference(text)).toEqual({ ok: false, message: FORM });
});

test.each([
  ["PP26/97", "97"],
  ["PP-26/97(Add.1)", "97(Add.1)"],
  ["Doc. PP-22/C/55", "55"],
])("%s may be of another conference: it is not read, and the message has the form", (text, right) => {
  const message = `${FORM}; one of the conference itself is without its name: "${right}"`;
  expect(parseDocumentReference(text)).toEqual({ ok: false, message });
});

test.each([
  "Annex 1 to Document 55",
  "Addendum 1 to Documents 55 and 56",
  "Additional 1 to 55",
  "Ad 55",
  "Revision of 55",
  "WRC-27/97",
])("%s names no document in words", (text) => {
  expect(parseDocumentReference(text)).toEqual({ ok: false, message: FORM });
});

test("revision, addendum and corrigendum keep the order in which ITU prints them", () => {
  expect(read("79(Add.1)(Corr.1)")).toEqual({
    number: 79,
    parts: [
      { kind: "Add", number: 1 },
      { kind: "Corr", number: 1 },
    ],
  });
});

test.each([
  ["34 (Rev.1) (add.1)", "34(Rev.1)(Add.1)"],
  ["c18/81", "C18/81"],
  ["055", "55"],
  ["dt/79", "DT/79"],
])("%s is read as meant", (text, printed) => {
  expect(printDocumentReference(read(text))).toBe(printed);
});

test.each([
  ["Addendum 1 to Document 34(Rev.1)-E", "34(Rev.1)(Add.1)"],
  ["Corrigendum 1 to Document 79(Add.1)", "79(Add.1)(Corr.1)"],
  ["Document 56-E", "56"],
  ["Doc. 55 Add.1", "55(Add.1)"],
  ["84/Rev.2", "84(Rev.2)"],
  ["55A3", "55(Add.3)"],
  ["55 (Add 1)", "55(Add.1)"],
  ["S18-PP-C-0055!A3!MSW-S", "55(Add.3)"],
  ["S14-PP-C-0034!R1-A1!MSW-E", "34(Rev.1)(Add.1)"],
])("%s is an error that suggests %s", (text, suggestion) => {
  expect(parseDocumentReference(text)).toEqual({ ok: false, message: FORM, suggestion });
});

test.each([
  "",
  "0",
  "x",
  "55(Add.0)",
  "55(Add.)",
  "C18",
  "Addendum 1 to ",
  "123456",
  "9".repeat(500),
  "55 56",
  "5\n6",
  "55(Add.1) 56",
  "S22-PP-C-0044!A1!MSW-E S22-PP-C-0045!!MSW-E",
])("%s is no document", (text) => {
  expect(parseDocumentReference(text)).toEqual({ ok: false, message: FORM });
});

test("documents sort by number, each before what was added to it", () => {
  const sorted = ["9", "34", "34(Add.1)", "34(Add.2)", "34(Rev.1)", "34(Rev.1)(Add.1)", "130", "C18/81"];
  expect(sorted.toReversed().map(read).sort(compareDocumentReferences).map(printDocumentReference)).toEqual(
    sorted,
  );
});

const part = fc.record({
  kind: fc.constantFrom("Rev" as const, "Add" as const, "Corr" as const),
  number: fc.integer({ min: 1, max: 99 }),
});
const mainSeries = fc.record({
  number: fc.integer({ min: 1, max: 99999 }),
  parts: fc.array(part, { maxLength: 4 }),
});
const reference: fc.Arbitrary<DocumentReference> = fc.oneof(
  mainSeries,
  fc.tuple(mainSeries, fc.constantFrom("C18", "DT", "INF")).map(([main, series]) => ({ series, ...main })),
);

describe("for any document", () => {
  test("what is printed is read back", () => {
    fc.assert(
      fc.property(reference, (one) => {
        expect(read(printDocumentReference(one))).toEqual(one);
      }),
    );
  });

  test("so is the short form inside IDs", () => {
    fc.assert(
      fc.property(mainSeries, (one) => {
        expect(readCompactReference(printCompactReference(one))).toEqual(one);
      }),
    );
  });

  test("any text is answered, and a suggestion is a document", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[AddRevCor0-9()./! -]{0,40}$/)), (text) => {
        const parsed = parseDocumentReference(text);
        const right = parsed.ok ? printDocumentReference(parsed.value) : parsed.suggestion;
        if (right !== undefined) expect(printDocumentReference(read(right))).toBe(right);
      }),
    );
  });

  test("the order is total", () => {
    fc.assert(
      fc.property(reference, reference, reference, (a, b, c) => {
        const ab = Math.sign(compareDocumentReferences(a, b));
        expect(Math.sign(compareDocumentReferences(b, a)) + ab).toBe(0);
        expect(ab === 0).toBe(printDocumentReference(a) === printDocumentReference(b));
        if (ab <= 0 && compareDocumentReferences(b, c) <= 0) {
          expect(compareDocumentReferences(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
