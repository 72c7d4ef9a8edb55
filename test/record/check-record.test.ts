import { describe, expect, test } from "vitest";
import { type Keys, load, outcome, proposal } from "../corpus/small-conference.ts";
import { checkRecord } from "./check-record.ts";
import { factsOf, isKnown } from "./facts.ts";
import { type Entry, type Provenance, readProvenance } from "./provenance.ts";
import { shippedCorpora } from "./shipped-corpora.ts";

test("the shipped record agrees with its sources", async () => {
  expect(checkRecord(await shippedCorpora(), readProvenance())).toEqual([]);
});

/** A proposal that agrees with its row. */
const RIGHT: Keys = {
  id: "IAP/63A1/5",
  action: "MOD",
  document: "63(Add.1)",
  submitted: "2026-10-05",
  sources: "{title: Document 63, url: https://example.org/63, locator: page 1}",
};

const ROW: Entry = {
  row: 1,
  file: "pp-26/citel/one",
  says: {
    sponsors: ["CITEL"],
    supporters: [],
    targets: ["Res. 130"],
    action: "MOD",
    id: "IAP/63A1/5",
    number: null,
    document: "63(Add.1)",
    status: "submitted",
    from: "2026-10-05",
    to: null,
  },
  facts: ["130", "IAP/63A1/5", "2026-10-05"],
};

const PROVENANCE: Provenance = {
  addresses: ["https://example.org/63"],
  otherAddresses: {},
  unplaced: {},
  laterWords: [{ words: "Rev. Doha, 2026", from: "2026-11-27" }],
  made: [{ from: 221, to: 240, on: "2026-11-27" }],
  finalActs: {},
  sources: { account: ["77"] },
  entries: [],
  texts: [
    { file: "pp-26/issues/cybersecurity", facts: [] },
    { file: "pp-26/conference", facts: [] },
  ],
};

async function found(
  keys: Keys = {},
  body = "Revises Resolution 130.",
  entry: Partial<Entry> = {},
  data: Partial<Provenance> = {},
): Promise<string[]> {
  const { corpus, findings } = await load({ "citel/one.md": proposal({ ...RIGHT, ...keys }, body) });
  if (corpus === undefined) throw new Error(JSON.stringify(findings));
  return checkRecord([corpus], { ...PROVENANCE, entries: [{ ...ROW, ...entry }], ...data });
}

describe("a proposal against its row", () => {
  test("that agrees has no finding", async () => {
    expect(await found()).toEqual([]);
  });

  test.each<[string, Keys, string]>([
    ["sponsor", { sponsors: "CEPT" }, 'sponsors is ["CEPT"]; row 1 has ["CITEL"]'],
    ["supporter", { supporters: "CEPT" }, 'supporters is ["CEPT"]; row 1 has []'],
    ["target", { target: "Res. 139" }, 'targets is ["Res. 139"]; row 1 has ["Res. 130"]'],
    ["action", { action: "SUP" }, 'action is "SUP"; row 1 has "MOD"'],
    ["number", { id: "IAP/63A1/6" }, 'id is "IAP/63A1/6"; row 1 has "IAP/63A1/5"'],
    ["document", { document: "63" }, 'document is "63"; row 1 has "63(Add.1)"'],
    ["date", { submitted: "2026-10-06" }, 'from is "2026-10-06"; row 1 has "2026-10-05"'],
    ["status", { status: "announced" }, 'status is "announced"; row 1 has "submitted"'],
  ])("with another %s is found", async (_what, keys, finding) => {
    expect(await found(keys)).toContain(`pp-26/citel/one: ${finding}`);
  });

  test("may differ where a line says why, and only while it does", async () => {
    const differs = { sponsors: { is: ["CEPT"], why: "a later source has it" } };
    expect(await found({ sponsors: "CEPT" }, undefined, { differs })).toEqual([]);
    expect(await found({ sponsors: "RCC" }, undefined, { differs })).toEqual([
      'pp-26/citel/one: sponsors is ["RCC"]; row 1 has ["CITEL"]',
    ]);
    expect(await found({}, undefined, { differs })).toEqual([
      "pp-26/citel/one: sponsors is as in row 1; its explanation is no longer needed",
    ]);
  });

  test("that has no row is found, and so is a row without its file", async () => {
    expect(await found({}, undefined, { file: "pp-26/citel/other" })).toEqual([
      "pp-26/citel/one: nothing is known of where it comes from; add it to provenance.json",
      "pp-26/citel/other: row 1 has no such file",
    ]);
  });
});

describe("a source", () => {
  test("without a locator, or of an address that nobody has seen, is found unless a line says why", async () => {
    const keys = { sources: "{title: Document 63, url: https://example.org/64}" };
    expect(await found(keys)).toEqual([
      'pp-26/citel/one: the source "Document 63" has no locator',
      "pp-26/citel/one: the address https://example.org/64 is in no source of the record",
    ]);
    const explained = {
      unplaced: { "pp-26/citel/one: Document 63": "one line" },
      otherAddresses: { "https://example.org/64": "seen" },
    };
    expect(await found(keys, undefined, {}, explained)).toEqual([]);
  });
});

describe("what became of a text", () => {
  const TEXT = { file: "pp-26/outcomes/res-130", facts: ["130", "2026-11-27"] };
  const SOURCES = "{title: Final Acts, locator: Resolution 130}";
  const ACTS = { "pp-26": { "Res. 130": { result: "revised", label: "Rev. Doha, 2026" } } } as const;

  async function outcomeFindings(
    keys: Keys,
    body = "Nothing new.",
    data: Partial<Provenance> = {},
  ): Promise<string[]> {
    const files = {
      "citel/one.md": proposal(RIGHT, "Revises Resolution 130."),
      "outcomes/res-130.md": outcome({ label: "Rev. Doha, 2026", sources: SOURCES, ...keys }, body),
    };
    const { corpus, findings } = await load(files);
    if (corpus === undefined) throw new Error(JSON.stringify(findings));
    const texts = [...PROVENANCE.texts, TEXT];
    return checkRecord([corpus], { ...PROVENANCE, entries: [ROW], finalActs: ACTS, texts, ...data });
  }

  test("that agrees with the Final Acts has no finding", async () => {
    expect(await outcomeFindings({})).toEqual([]);
  });

  test.each<[string, Keys, string, string[]]>([
    [
      "another result",
      { result: "abrogated" },
      "",
      ["result is abrogated; the Final Acts have Res. 130 as revised"],
    ],
    [
      "another label",
      { label: "Rev. Doha, 2027" },
      "",
      [
        "label is Rev. Doha, 2027; the Final Acts have Rev. Doha, 2026",
        "text has 2027, which no source of it has",
        "text, of 2026-11-27, has 2027, which is of a later day",
      ],
    ],
    [
      "a source without a place",
      { sources: "{title: Final Acts, url: https://example.org/63}" },
      "",
      ['the source "Final Acts" has no locator'],
    ],
    ["a number that no source has", {}, "Within 90 days.", ["text has 90, which no source of it has"]],
    [
      "a day after its own",
      {},
      "Reported on 28 November 2026.",
      [
        "text has 2026-11-28, which no source of it has",
        "text, of 2026-11-27, has 2026-11-28, which is of a later day",
      ],
    ],
  ])("with %s is found", async (_what, keys, body, findings) => {
    expect(await outcomeFindings(keys, body)).toEqual(
      findings.map((each) => `pp-26/outcomes/res-130: ${each}`),
    );
  });

  test("that a proposal names and no file is about is found, where the Final Acts are at hand", async () => {
    expect(await found({}, undefined, {}, { finalActs: ACTS })).toEqual([
      "pp-26/citel/one: nothing says what became of Res. 130",
    ]);
  });
});

describe("a public text", () => {
  test.each([
    ["a number", "Revises Resolution 131.", "131"],
    ["a day", "Of 6 October 2025.", "2025-10-06"],
    ["a symbol", "Like IAP/63A1/7.", "IAP/63A1/7"],
    ["a share", "Limited to 15 per cent.", "15"],
    ["a document of the United Nations", "Recalls 68/167.", "68/167"],
    ["a number from an account that it does not read", "Of 77 states.", "77"],
  ])("with %s that no source has is found", async (_what, body, fact) => {
    expect(await found({}, body)).toEqual([`pp-26/citel/one: text has ${fact}, which no source of it has`]);
  });

  test("may print what an account has that it reads, and what a line explains", async () => {
    expect(await found({}, "Of 77 states.", { reads: ["account"] })).toEqual([]);
    expect(await found({}, "Limited to 15 per cent.", { added: { 15: "row 2" } })).toEqual([]);
  });

  test.each([
    ["a later day", "Adopted on 27 November 2026.", "2026-11-27"],
    ["a later day without its year", "Adopted on 27 November.", "--11-27"],
    ["a later year", "Reports to the conference of 2030.", "2030"],
    ["a label that it got later", "Resolution 130 (Rev. Doha, 2026).", "Rev. Doha, 2026"],
    ["a resolution that was made later", "Became Resolution 221.", "Resolution 221"],
  ])("with %s is found", async (_what, body, word) => {
    const facts = [...ROW.facts, "2026-11-27", "2030", "221"];
    expect(await found({}, body, { facts })).toEqual([
      `pp-26/citel/one: text, of 2026-10-05, has ${word}, which is of a later day`,
    ]);
    expect(await found({}, body, { facts, later: { [word]: "planned" } })).toEqual([]);
  });

  test("is of its day: a note of its entry's, an outcome of the end's", async () => {
    const history = "\n  - {date: 2026-11-12, status: introduced, note: Read on 13 November 2026}";
    const entry = { facts: [...ROW.facts, "2026-11-13"], says: { ...ROW.says, status: "introduced" } };
    expect(await found({ status: "introduced", history }, undefined, entry)).toEqual([
      "pp-26/citel/one: the note of 2026-11-12, of 2026-11-12, has 2026-11-13, which is of a later day",
    ]);
  });

  test("that only some may read is not the public's", async () => {
    expect(await found({}, "Revises it.\n\n:::internal\nSeen on 30 November 2026, 99 lines.\n:::")).toEqual(
      [],
    );
  });
});

describe("the facts of a text", () => {
  test.each([
    ["18 to 21 June 2018", ["2018-06-18", "2018-06-21"]],
    ["in October 2014, and on 2 November", ["--11-02", "2014-10"]],
    ["ACP/64A1/20 and COM6/4, draft of 2018-04", ["2018-04", "ACP/64A1/20", "COM6/4"]],
    ["68/167, 48(Add.1), 2016-2019", ["1", "2016", "2019", "48", "68/167"]],
    ["PP-18 on IPv6 in Committee 5, see https://example.org/12", []],
  ])("%s", (text, facts) => {
    expect(factsOf(text)).toEqual(facts);
  });

  test("a year or a month is known by a day in it, and never the other way round", () => {
    expect(isKnown("2018", ["2018-06-21"])).toBe(true);
    expect(isKnown("2018-06", ["2018-06-21"])).toBe(true);
    expect(isKnown("--06-21", ["2018-06-21"])).toBe(true);
    expect(isKnown("2018-06-21", ["2018-06", "2018"])).toBe(false);
  });
});
