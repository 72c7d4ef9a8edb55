import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareProposalIds,
  type ProposalId,
  parseProposalId,
  printProposalId,
  proposalIdKey,
  proposalIdsOverlap,
} from "../../src/itu/proposal-id.ts";

function read(text: string): ProposalId {
  const parsed = parseProposalId(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.message}`);
  return parsed.value;
}

/** IDs on record from PP-02 to PP-22; where a document has many, its first and last. */
const ON_RECORD = [
  "SEN/56/1",
  "USA/16/47",
  "ARB/14/26",
  "ARB/14/32",
  "ACP/12/01",
  "ACP/12/14",
  "ACP/67A1/1",
  "ACP/67A1/4",
  "B/75/1",
  "B/75/4",
  "ARB/79A1/1",
  "ARB/79A1/9",
  "ARB/79A3/1",
  "IND/98/1",
  "AFCP/55A1/1",
  "AFCP/55A1/5",
  "AFCP/55A3/1",
  "AFCP/55A3/4",
  "RCC/62A1/1",
  "RCC/62A1/6",
  "ACP/64A1/1",
  "ACP/64A1/10",
  "ACP/64A1/25",
  "EUR/80A1/14",
  "EUR/44A7/1",
];

describe("reading", () => {
  test.each(ON_RECORD)("%s is printed as it was on record", (text) => {
    expect(printProposalId(read(text))).toBe(text);
  });

  test("an ID is its prefixes, its document and its number", () => {
    expect(read("B/CAN/CLM/USA/34R1A2/03")).toEqual({
      printed: "B/CAN/CLM/USA/34R1A2/03",
      sponsors: ["B", "CAN", "CLM", "USA"],
      document: {
        number: 34,
        parts: [
          { kind: "Rev", number: 1 },
          { kind: "Add", number: 2 },
        ],
      },
      sequence: 3,
    });
  });

  test("a range is one proposal", () => {
    expect(read("ACP/67A1/1 to ACP/67A1/4")).toMatchObject({ sequence: 1, rangeEnd: 4 });
  });

  test.each([
    ["iap/63a1/5", "IAP/63A1/5"],
    [" IAP / 63A1 / 5 ", "IAP/63A1/5"],
    ["AFCP/69 Addendum 2/1", "AFCP/69A2/1"],
    ["ARB/79(Add.1)(Corr.1)/9", "ARB/79A1C1/9"],
    ["98/1", "98/1"],
    ["acp/67a1/1  TO  acp/67a1/4", "ACP/67A1/1 to ACP/67A1/4"],
  ])("%s is read as meant", (text, printed) => {
    expect(read(text).printed).toBe(printed);
  });

  test.each([
    ["ATU/69A1/1", "AFCP/69A1/1"],
    ["ECP/80A1/14", "EUR/80A1/14"],
    ["CEPT/80A1/14", "EUR/80A1/14"],
    ["APT/64A1/2", "ACP/64A1/2"],
    ["CITEL/63A1/5", "IAP/63A1/5"],
    ["IAP 63 A1 5", "IAP/63A1/5"],
    ["IAP-63A1-5", "IAP/63A1/5"],
    ["63 A1 5", "63A1/5"],
    ["CITEL 63 Add.1 5", "IAP/63A1/5"],
    ["ACP/67A1/1-4", "ACP/67A1/1 to ACP/67A1/4"],
    ["ACP/67A1/1–ACP/67A1/4", "ACP/67A1/1 to ACP/67A1/4"],
  ])("%s is an error that suggests %s", (text, suggestion) => {
    expect(parseProposalId(text)).toMatchObject({ ok: false, suggestion });
  });

  test("a sponsor's own number has a key of its own", () => {
    expect(parseProposalId("ECP 2")).toEqual({
      ok: false,
      message:
        'ECP 2 is a sponsor\'s own number: write it under "number"; an ID looks like "IAP/63A1/5", or a range "ACP/67A1/1 to ACP/67A1/4"',
    });
    expect(parseProposalId("IAP-3")).toMatchObject({
      message: expect.stringContaining("IAP-3 is a sponsor's own number"),
    });
  });

  test("a document is no proposal", () => {
    expect(parseProposalId("ATU-69A1")).toEqual({
      ok: false,
      message:
        'ATU-69A1 names a document and no proposal in it; an ID ends with the proposal\'s number: "AFCP/69A1/1"',
    });
    expect(parseProposalId("IAP/63A1")).toMatchObject({ message: expect.stringContaining('"IAP/63A1/1"') });
  });

  test.each([
    "",
    "IAP",
    "IAP/63A1/0",
    "IAP/0/5",
    "IAP/63A0/5",
    "IAP/63X1/5",
    "IAP//5",
    "C18/81",
    "PP14-3/OUT-03(Rev.1)",
    "IAP/63A1/5 to",
    "A/1/1 to A/1/2 to A/1/3",
    "KAZ/91/1 2",
    "KAZ/9 1/1",
    "KAZ/91/1 KAZ/91/2",
    `${"IAP/".repeat(60)}63A1/5`,
  ])("%s is no ID", (text) => {
    expect(parseProposalId(text)).toEqual({
      ok: false,
      message: 'an ID looks like "IAP/63A1/5", or a range "ACP/67A1/1 to ACP/67A1/4"',
    });
  });

  test("a range stays in one document and runs upwards", () => {
    expect(parseProposalId("ACP/67A1/1 to ACP/67A2/4")).toMatchObject({
      message: "both ends of a range must be of the same sponsors and document",
    });
    expect(parseProposalId("ACP/67A1/4 to ACP/67A1/4")).toMatchObject({
      message: "a range runs from a lower number to a higher one",
    });
  });

  test("the same prefix twice is a mistake", () => {
    expect(parseProposalId("B/B/12/3")).toMatchObject({ message: "a prefix is repeated in this ID" });
  });
});

describe("comparing", () => {
  test("IDs sort by sponsor, document and number, each by value", () => {
    const sorted = [
      "ACP/12/09",
      "ACP/12/10",
      "ACP/64A1/2",
      "ACP/64A1/2 to ACP/64A1/3",
      "ACP/64A1/10",
      "RCC/9/1",
      "RCC/62/1",
      "RCC/62A1/1",
    ];
    const shuffled = sorted.toReversed().map(read);
    expect(shuffled.sort(compareProposalIds).map(printProposalId)).toEqual(sorted);
  });

  test("zero padding makes no other ID", () => {
    expect(compareProposalIds(read("ACP/12/01"), read("ACP/12/1"))).toBe(0);
    expect(proposalIdKey(read("ACP/012/01"))).toBe("ACP/12/1");
    expect(proposalIdsOverlap(read("ACP/12/01"), read("acp/12/1"))).toBe(true);
  });

  test.each([
    ["ACP/67A1/1 to ACP/67A1/4", "ACP/67A1/4", true],
    ["ACP/67A1/1 to ACP/67A1/4", "ACP/67A1/3 to ACP/67A1/9", true],
    ["ACP/67A1/1 to ACP/67A1/4", "ACP/67A1/5", false],
    ["ACP/67A1/1", "ACP/67A2/1", false],
    ["ACP/67/1", "ACP/67R1/1", false],
    ["B/CAN/12/3", "CAN/B/12/3", true],
    ["B/12/3", "CAN/12/3", false],
    ["98/1", "IND/98/1", true],
  ])("%s and %s overlap: %s", (a, b, overlap) => {
    expect(proposalIdsOverlap(read(a), read(b))).toBe(overlap);
    expect(proposalIdsOverlap(read(b), read(a))).toBe(overlap);
  });
});

const PREFIXES = ["ACP", "AFCP", "ARB", "B", "CAN", "CLM", "EUR", "IAP", "RCC", "USA"];
const documentText = fc
  .tuple(
    fc.integer({ min: 1, max: 99999 }),
    fc.array(fc.tuple(fc.constantFrom("R", "A", "C"), fc.integer({ min: 1, max: 30 })), { maxLength: 3 }),
  )
  .map(([number, parts]) => `${number}${parts.map(([kind, n]) => `${kind}${n}`).join("")}`);
const singleText = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...PREFIXES), { maxLength: 4 }),
    documentText,
    fc.integer({ min: 1, max: 9000 }),
    fc.boolean(),
  )
  .map(([prefixes, document, sequence, padded]) => ({
    base: [...prefixes, document].join("/"),
    sequence,
    text: [...prefixes, document, padded && sequence < 10 ? `0${sequence}` : sequence].join("/"),
  }));
test.each([
  ["РСС/44A1/1", "RCC/44A1/1"],
  ["РСС/44A1/1 to РСС/44A1/4", "RCC/44A1/1 to RCC/44A1/4"],
  ["РСС 44A1 1", "RCC/44A1/1"],
  ["RСC/44А1/1", "RCC/44A1/1"],
  ["ＲＣＣ／44A1／1", "RCC/44A1/1"],
  ["RUS/44А1/1", "RUS/44A1/1"],
  ["КГЗ/4/2", "KGZ/4/2"],
  ["СЕПТ/5/1", "EUR/5/1"],
  ["ЕСР/5/1", "EUR/5/1"],
  ["РФ/4/1", "RUS/4/1"],
  ["КНР/4/1", "CHN/4/1"],
  ["UZB/Казахстан/4/1", "UZB/KAZ/4/1"],
  ["KAZAKHSTAN/4/1", "KAZ/4/1"],
])("%s is %s in other letters or words", (text, suggestion) => {
  expect(parseProposalId(text)).toMatchObject({ ok: false, suggestion });
});

test.each(["АРВ/5/1", "СОМ/4/1", "ИАР/5/1", "국/80/1", "ΜΝΓ/80/1"])(
  "%s is no sponsor's, and nothing is advised for it",
  (text) => {
    expect(parseProposalId(text)).not.toHaveProperty("suggestion");
  },
);

const idText = fc
  .tuple(singleText, fc.integer({ min: 0, max: 20 }))
  .map(([{ base, sequence, text }, more]) => (more === 0 ? text : `${text} to ${base}/${sequence + more}`));

describe("for any ID", () => {
  test("what was printed is read back as the same ID", () => {
    fc.assert(
      fc.property(idText, (text) => {
        const id = read(text);
        expect(printProposalId(id)).toBe(text);
        expect(read(printProposalId(id))).toEqual(id);
      }),
    );
  });

  test("any text is answered, and what is accepted or suggested is read back", () => {
    const noise = fc
      .array(fc.constantFrom(..."AB019/ -–().toCR"), { maxLength: 40 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(fc.oneof(noise, fc.string()), (text) => {
        const parsed = parseProposalId(text);
        if (parsed.ok) expect(read(parsed.value.printed)).toEqual(parsed.value);
        else if (parsed.suggestion !== undefined)
          expect(read(parsed.suggestion).printed).toBe(parsed.suggestion);
      }),
    );
  });

  test("the order is total, and IDs that are equal in it have the same key", () => {
    fc.assert(
      fc.property(idText.map(read), idText.map(read), idText.map(read), (a, b, c) => {
        const ab = Math.sign(compareProposalIds(a, b));
        expect(Math.sign(compareProposalIds(b, a)) + ab).toBe(0);
        expect(ab === 0).toBe(proposalIdKey(a) === proposalIdKey(b));
        if (ab <= 0 && compareProposalIds(b, c) <= 0) expect(compareProposalIds(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
