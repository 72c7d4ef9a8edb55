import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ConferenceRecord, isSameProposal } from "../../src/import/conference-record.ts";
import { languageOfRow } from "../../src/import/document-language.ts";
import { readList } from "../../src/import/list-rows.ts";
import type { Plan } from "../../src/import/plan-import.ts";
import { isMixed, planRow, RowsOfFiles } from "../../src/import/plan-list.ts";
import { parseProposalId } from "../../src/itu/proposal-id.ts";
import { type Keys, proposal } from "../corpus/small-conference.ts";

/** A record of some proposals, by key. */
function recordOf(files: Record<string, Keys>): ConferenceRecord {
  return new ConferenceRecord(
    Object.entries(files).map(([key, keys]) => ({
      path: `${key}.md`,
      file: `proposals/pp-26/${key}.md`,
      role: "proposal" as const,
      text: proposal(keys, "Updates the resolution."),
    })),
  );
}

/** The plans for the rows of a table, whose first row has the headings. */
const plansOf = (record: ConferenceRecord, ...table: string[][]) => plansIn("en", record, ...table);

test.each([
  ["NGR/98/3", "Niger", ["NGR"]],
  ["NGR/98/4", "Niger, Benin", ["NGR", "BEN"]],
  ["GUI/98/7", "Guinea and Mali", ["GUI", "MLI"]],
  ["COD/98/7", "Congo", ["COD"]],
  ["KOR/98/7", "Japan; Korea", ["J", "KOR"]],
  ["NIG/98/2", "Nigeria, Ghana & Niger", ["NIG", "GHA", "NGR"]],
  ["NIG/98/2", "Niger", '"Niger" is no sponsor\'s code: Niger is NGR; Nigeria is NIG; did you mean "NGR"?'],
  [
    "AFCP/98/2",
    "Niger, Benin",
    '"Niger, Benin" names several sponsors, each an entry of its own, in a list: "Niger" is no sponsor\'s code: Niger is NGR; Nigeria is NIG; did you mean "[NGR, BEN]"?',
  ],
])("the ID %s of a row decides whom %s names where it may be another's name", (id, cell, read) => {
  // The sponsors may stand before the ID.
  const table = [
    ["Proposed by", "Proposal"],
    [cell, id],
  ];
  const rows = table.map((row) => row.map((text) => ({ text, isNumber: false })));
  const list = readList({ rows, isFrom1904: false });
  if (!list.ok) throw new Error(list.message);
  const row = list.value.rows[0];
  if (typeof read === "string") expect(row?.problems).toEqual([`sponsors: ${read}`]);
  else expect(row?.problems).toEqual([]);
  expect(row?.sponsors).toEqual(typeof read === "string" ? [] : read);
});

test.each([
  ["MLA/58/3", "MY, SG", "They ask.", ""],
  ["MLA/58/3", "Malaysia and SG", "They ask.", ""],
  ["MLA/58/3", "MLA; SG", "They ask.", ""],
  ["SG/58/3", "SG", "They ask.", ""],
  ["SG/58/3", "", "Singapore asks the Secretary-General.", ""],
  ["GHA/58/3", "RSA, NGR", "They ask.", ""],
  ["GHA/58/3", "NGR", "Nigeria asks.", ""],
  ["NGR/58/3", "NGR", "Nigeria asks.", "[NGR]"],
  ["AFS/NGR/58/3", "RSA, NGR", "They ask.", "[AFS, NGR]"],
  ["MLA/SG/58/3", "MY, SG", "They ask.", ""],
  ["SG/58/3", "SG", "The Secretary-General asks.", "[SG]"],
  ["CAN/58/3", "SR", "Slovakia asks.", ""],
  ["CAN/58/3", "RS in LR", "They ask.", ""],
  ["CAN/58/3", "CZE, SR", "They ask.", ""],
  ["SVK/58/3", "SR", "Slovakia asks.", "[SVK]"],
  ["SUR/58/3", "SR", "Suriname asks.", "[SUR]"],
  ["CZE/SVK/58/3", "ČR a SR", "They ask.", "[CZE, SVK]"],
])(
  "a code that another list has for another state is taken from row %s of %s where it is certain: %s",
  async (id, cell, summary, read) => {
    const table = [
      ["Proposal", "Proposed by", "Title", "Issue", "Target", "Summary"],
      [id, cell, "One database", "cybersecurity", "Res. 130", summary],
    ];
    const [plan] = await plansOf(recordOf({}), ...table);
    const text = plan?.kind === "new" ? plan.text : "";
    const sponsors = /^sponsors:(.*)$/m.exec(text)?.[1]?.trim();
    expect(sponsors).toBe(read);
  },
);

/** The same in a record in another language. */
async function plansIn(language: string, record: ConferenceRecord, ...table: string[][]): Promise<Plan[]> {
  const rows = table.map((row) => row.map((text) => ({ text, isNumber: false })));
  const list = readList({ rows, isFrom1904: false });
  if (!list.ok) throw new Error(list.message);
  const rowsOfFiles = new RowsOfFiles();
  const setting = {
    ...{ issues: ["cybersecurity"], language, isMixed: isMixed(list.value.rows, language) },
    ...{ today: "2026-10-20", valuesInEditions: async () => [] },
  };
  const plans: Plan[] = [];
  for (const row of list.value.rows) {
    const plan = await planRow(row, record, setting, async ({ text }) => text);
    plans.push(rowsOfFiles.only(row, plan));
  }
  return plans;
}

const ID = fc
  .record({
    prefixes: fc.uniqueArray(fc.constantFrom("GEO", "TUR", "KAZ", "RCC", "ACP"), { maxLength: 2 }),
    document: fc.constantFrom("75", "75R1", "44A1"),
    number: fc.integer({ min: 1, max: 3 }),
    last: fc.option(fc.integer({ min: 4, max: 5 })),
  })
  .map(({ prefixes, document, number, last }) => {
    const start = [...prefixes, document].join("/");
    return last === null ? `${start}/${number}` : `${start}/${number} to ${start}/${last}`;
  });
const KEY = fc.constantFrom("a/one", "a/two", "a/three", "");

test.each([
  ["Flere kvinder i delegationerne", "Schweiz foreslår 40 % kvinder.", ""],
  ["Trygge kabler", "Storbritannien vil have 12,5 mio. kr. til kabelskibe.", ""],
  ["Trygge kabler i nord", "Forslaget gjelder for alle kabler i nord og sør.", ""],
  ["Traustir strengir", "Tillagan er um strengi.", ""],
  ["Säkra kablar", "Förslaget gäller alla kablar.", ""],
  ["Bezpečné kabely", "Návrh se týká všech kabelů.", ""],
  ["Safe cables in the north", "The proposal is about cables in Åland.", undefined],
  ["Cable repair", "Amends Resolution 136, São Tomé and Príncipe.", undefined],
  ["Côte d’Ivoire, Türkiye", "Proposal on cables.", undefined],
])("of a row '%s' the language is left to fill in where it is not English", (title, summary, language) => {
  expect(languageOfRow([title, summary], "en")).toBe(language);
});

describe("a row of a table", () => {
  test("changes no proposal on record that has another ID, nor a second time the one of a row above it", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.option(ID), { minLength: 1, maxLength: 3, selector: (id) => id ?? {} }),
        fc.array(fc.tuple(KEY, fc.oneof(ID, fc.constant(""))), { minLength: 1, maxLength: 4 }),
        async (ids, rows) => {
          const keys = ["a/one", "a/two", "a/three"];
          const record = recordOf(
            Object.fromEntries(
              ids.map((id, at) => [keys[at] ?? "", id === null ? {} : { id, document: undefined }]),
            ),
          );
          const plans = await plansOf(
            record,
            ["key", "id", "status"],
            ...rows.map(([key, id]) => [key, id, "withdrawn"]),
          );
          const changed = new Set<string>();
          for (const [at, plan] of plans.entries()) {
            if (plan.kind !== "differs") continue;
            const [known, wanted] = [ids[keys.indexOf(plan.source.path.slice(0, -3))], rows[at]?.[1] ?? ""];
            const [one, other] = [parseProposalId(known ?? ""), parseProposalId(wanted)];
            if (one.ok && other.ok) expect(isSameProposal(one.value, other.value)).toBe(true);
            expect(changed.has(plan.source.path)).toBe(false);
            changed.add(plan.source.path);
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  const GEORGIA = { "geo/geo-75-1": { id: "GEO/75/1", sponsors: "GEO" } };
  const STATE = "proposals/pp-26/geo/geo-75-1.md";
  test.each([
    ["of other sponsors is new, and the run names the number's other proposal", "", "TUR/75/1", "new"],
    [
      "of one more sponsor",
      "",
      "GEO/TUR/75/1",
      `its number is on record as GEO/75/1, in ${STATE}: where it is the same proposal, correct "id" and "sponsors" there first`,
    ],
    [
      "of no sponsor",
      "",
      "75/1",
      `its number is on record as GEO/75/1, in ${STATE}: where it is the same proposal, correct "id" and "sponsors" there first`,
    ],
    ["of a range", "", "GEO/75/1 to GEO/75/3", `a part of it is on record as GEO/75/1, in ${STATE}`],
    [
      "of another key",
      "geo/geo-75-1",
      "TUR/75/1",
      `its key and its ID are of two proposals, ${STATE} has the ID GEO/75/1: correct one of them`,
    ],
    [
      "of a key, and of an ID that cannot be read",
      "geo/geo-75-1",
      "TUR-75",
      "its id cannot be read: correct row 2 of the table",
    ],
    ["of a revision of the document", "", "GEO/75R1/1", "differs"],
  ])("with an ID %s", async (_, key, id, expected) => {
    const [plan] = await plansOf(recordOf(GEORGIA), ["key", "id", "status"], [key, id, "withdrawn"]);
    expect(plan?.kind === "refused" ? plan.why : plan?.kind).toBe(expected);
    if (plan?.kind === "new") {
      expect(plan.remarks).toEqual([
        `GEO/75/1, in ${STATE}, has the same document and number: ITU numbers each document once, so one of the two IDs is wrong`,
      ]);
    }
  });

  test("with the number of one in a range on record changes nothing", async () => {
    const record = recordOf({ "apt/range": { id: "ACP/67A1/1 to ACP/67A1/4", sponsors: "APT" } });
    const [plan] = await plansOf(record, ["id", "status"], ["ACP/67A1/2", "withdrawn"]);
    expect(plan).toEqual({
      kind: "refused",
      id: "ACP/67A1/2",
      why: "it is on record as one of a range, ACP/67A1/1 to ACP/67A1/4, in proposals/pp-26/apt/range.md",
    });
  });

  test("of sponsors that are none of the record's changes nothing", async () => {
    const [plan] = await plansOf(
      recordOf(GEORGIA),
      ["id", "sponsors", "status"],
      ["GEO/75/1", "Türkiye", "withdrawn"],
    );
    const why = "it is of GEO on record, and row 2 is of TUR: correct the ID or the sponsors";
    expect(plan).toMatchObject({ kind: "refused", id: STATE, why });
  });

  test("names an issue that is not there, and leaves it open", async () => {
    const rows = [
      ["id", "title", "issue"],
      ["GEO/76/1", "One", "Cyber"],
    ];
    const [plan] = await plansOf(recordOf({}), ...rows);
    expect(plan).toMatchObject({ kind: "new", toFill: ["issue", "target", "summary"] });
  });

  test("of a table whose status and sponsors have other headings gets neither from elsewhere", async () => {
    const rows = [
      ["id", "title", "Pays", "Avancement"],
      ["GEO/76/1", "One", "Tchad", "retirée"],
      ["GEO/76/2", "Two", "", ""],
    ];
    const plans = await plansOf(recordOf({}), ...rows);
    expect(plans.map((plan) => plan.kind === "new" && plan.toFill)).toEqual([
      ["sponsors", "issue", "target", "status", "summary"],
      ["sponsors", "issue", "target", "status", "summary"],
    ]);
  });

  test.each(["status", "sponsors"])(
    "of a table with a column %s has no value where its cell is empty",
    async (column) => {
      const rows = [
        ["id", "title", "target", column, "summary"],
        ["GEO/76/1", "One", "Res. 130", "", "It asks."],
        ["GEO/76/2", "Two", "Res. 131", "  ", "It asks."],
        ["GEO/76/3", "Three", "Res. 132"],
      ];
      const plans = await plansOf(recordOf({}), ...rows);
      for (const plan of plans) {
        expect(plan.kind === "new" && plan.toFill).toContain(column);
        expect(plan.kind === "new" && plan.text).toContain(`\n${column}:\n`);
      }
      const [known] = await plansOf(recordOf(GEORGIA), ["id", column], ["GEO/75/1", ""]);
      expect(known?.kind).toBe("same");
    },
  );

  test("with the ID or the key of a row above it is refused, whatever else it has", async () => {
    const plans = await plansOf(
      recordOf({}),
      ["key", "id", "title"],
      ["", "GEO/75/1", "One"],
      ["", "GEO/75/1", "Another"],
      ["geo/call", "", "Three"],
      ["geo/call", "", "Four"],
    );
    expect(plans.map((plan) => (plan.kind === "refused" ? `${plan.id}: ${plan.why}` : plan.kind))).toEqual([
      "new",
      "row 3: it has the ID or the key of row 2: correct one, or keep one of the two",
      "new",
      "row 5: it has the ID or the key of row 4: correct one, or keep one of the two",
    ]);
  });

  test("with the ID of a row above it is refused where the file is on record, too", async () => {
    const rows = [
      ["id", "title", "status"],
      ["GEO/75/1", "", "introduced"],
      ["GEO/75/1", "Another title", ""],
    ];
    const [, plan] = await plansOf(recordOf(GEORGIA), ...rows);
    const why = "it has the ID or the key of row 2: correct one, or keep one of the two";
    expect(plan).toEqual({ kind: "refused", id: "row 3", why });
  });

  test.each([
    [
      "title",
      "Another title",
      'title differs from the record ("Another title" in row 2, "A title" on record)',
    ],
    ["sponsors", "GEO; KAZ", 'sponsors differ from the record ("GEO, KAZ" in row 2, "GEO" on record)'],
    ["issue", "ai", 'issue differs from the record ("ai" in row 2, "cybersecurity" on record)'],
    ["number", "GEO-1", 'number differs from the record ("GEO-1" in row 2)'],
    [
      "summary",
      "Updates the resolution. Other words.",
      'summary differs from the record ("… Other words." in row 2)',
    ],
  ])("with another %s than the record names both, and leaves it to a person", async (column, cell, words) => {
    const keys = { ...GEORGIA["geo/geo-75-1"], title: "A title", action: "MOD", document: "75" };
    const record = recordOf({ "geo/geo-75-1": keys });
    const why = `its ${words}: where the table is the newer one, change the file by hand`;
    const [only, both] = [
      await plansOf(record, ["id", column], ["GEO/75/1", cell]),
      await plansOf(record, ["id", column, "status"], ["GEO/75/1", cell, "introduced"]),
    ];
    expect(only[0]).toMatchObject({ kind: "refused", id: STATE, why });
    expect(both[0]).toMatchObject({
      kind: "differs",
      differences: ["status: submitted to introduced, on 2026-10-20", why],
    });
  });

  const MOVED_BY_ONE = {
    "geo/geo-75-1": {
      id: "GEO/75/1",
      document: "75",
      sponsors: "GEO",
      title: "One",
      target: "Res. 70",
      action: "MOD",
    },
    "geo/geo-75-2": { id: "GEO/75/2", sponsors: "GEO", title: "Two", target: "Res. 139", number: "GEO-2" },
  };
  test.each([
    ["target", "GEO/75/1", "Res. 139", 'target "Res. 139" in row 2, "Res. 70" on record'],
    ["target", "GEO/75/1", "Res. 70; Res. 139", 'target "Res. 70, Res. 139" in row 2, "Res. 70" on record'],
    ["action", "GEO/75/1", "SUP", 'action "SUP" in row 2, "MOD" on record'],
    ["document", "GEO/75/1", "76", 'document "76" in row 2, "75" on record'],
    ["number", "GEO/75/2", "GEO-3", 'number "GEO-3" in row 2, "GEO-2" on record'],
    ["title", "GEO/75/1", "Two", "title as in proposals/pp-26/geo/geo-75-2.md"],
  ])(
    "with another %s may be about another proposal: nothing is written of it",
    async (column, id, cell, words) => {
      const record = recordOf(MOVED_BY_ONE);
      for (const rows of [
        [
          ["id", column, "status", "outcome"],
          [id, cell, "withdrawn", "Withdrawn."],
        ],
        [
          ["key", column, "updated"],
          [id.replaceAll("/", "-").toLowerCase().replace(/^/, "geo/"), cell, "2026-11-01"],
        ],
      ]) {
        const [plan] = await plansOf(record, ...rows);
        const why = `row 2 may be about another proposal (${words}), since numbers move: `;
        expect(plan).toMatchObject({ kind: "refused", why: expect.stringContaining(why) });
      }
    },
  );

  test.each([
    ["target", "GEO/75R1/1", "Resolution 70"],
    ["action", "GEO/75/1", "mod"],
    ["document", "GEO/75/1", "75(Rev.1)"],
    ["number", "GEO/75/1", "GEO-1"],
    ["title", "GEO/75/1", "Of our own"],
  ])("with a %s that contradicts nothing is taken", async (column, id, cell) => {
    const [plan] = await plansOf(recordOf(MOVED_BY_ONE), ["id", column, "status"], [id, cell, "introduced"]);
    expect(plan).toMatchObject({ kind: "differs" });
  });

  test.each([
    ["Telecom events", "Emergency roaming", true],
    ["Telecom events", "Events of the telecoms sector", false],
    ["网络安全", "紧急漫游", true],
    ["网络安全", "安全的网络", false],
    ["Telecom events", "Itinérance en cas d’urgence et les coûts des appels pour les pays", false],
    ["AI", "Emergency roaming", false],
  ])(
    "on '%s' with the title '%s' and no target may be about another proposal: %s",
    async (known, title, isRefused) => {
      const record = recordOf({
        "geo/geo-75-1": {
          id: "GEO/75/1",
          sponsors: "GEO",
          title: known,
          language: /\p{Script=Han}/u.test(known) ? "zh" : "en",
        },
      });
      const row = ["GEO/75/1", title, "introduced"];
      const [plan] = await plansOf(record, ["id", "title", "status"], row);
      expect(plan?.kind).toBe(isRefused ? "refused" : "differs");
      const [sure] = await plansOf(record, ["id", "title", "status", "target"], [...row, "Res. 130"]);
      expect(sure?.kind).toBe("differs");
    },
  );

  test("about another proposal than a hidden one repeats nothing of that", async () => {
    const keys = { ...MOVED_BY_ONE["geo/geo-75-1"], audience: "internal" };
    const record = recordOf({ "geo/geo-75-1": keys });
    const [plan] = await plansOf(record, ["id", "target"], ["GEO/75/1", "Res. 139"]);
    expect(plan).toMatchObject({ why: expect.stringContaining('(target "Res. 139" in row 2), since') });
  });

  test.each(["withdrawn", "adopted", "merged"])(
    "with status %s and no day of it leaves the day to fill in",
    async (status) => {
      const [plan] = await plansOf(recordOf({}), ["id", "status"], ["GEO/76/1", status]);
      expect(plan).toMatchObject({ kind: "new", toFill: expect.arrayContaining(["date of the end"]) });
      expect(plan?.kind === "new" && plan.text).toContain(`history:\n  - date:\n    status: ${status}\n`);
      const [dated] = await plansOf(
        recordOf({}),
        ["id", "status", "updated"],
        ["GEO/76/1", status, "2026-11-12"],
      );
      expect(dated?.kind === "new" && dated.toFill).not.toContain("date of the end");
    },
  );

  test.each([
    ["submitted", "9 oktòb 2026", "2026-10-09"],
    ["updated", "ayer", "2026-10-09"],
    ["position", "perhaps", "support"],
  ])("with a %s that cannot be read on record states that", async (column, recorded, cell) => {
    const record = recordOf({ "geo/geo-75-1": { ...GEORGIA["geo/geo-75-1"], [column]: recorded } });
    const [plan] = await plansOf(record, ["id", column], ["GEO/75/1", cell]);
    expect(plan).toMatchObject({
      kind: "refused",
      why: `its ${column} cannot be read: correct the file first`,
    });
  });

  test.each([
    ["2026-10-11", "", "2026-10-11"],
    ["2026-10-11", "2026-10-15", "2026-10-11"],
    ["", "2026-10-15", "2026-10-15"],
    ["", "", "2026-10-20"],
  ])(
    "that was handed in on '%s', updated on '%s', has it in history on %s",
    async (submitted, updated, day) => {
      const keys = { ...GEORGIA["geo/geo-75-1"], status: "announced", document: undefined };
      const record = recordOf({ "geo/geo-75-1": keys });
      const columns = ["id", "status", "submitted", "updated"];
      const [plan] = await plansOf(record, columns, ["GEO/75/1", "submitted", submitted, updated]);
      if (plan?.kind !== "differs" || plan.edited?.ok !== true) throw new Error(JSON.stringify(plan));
      expect(plan.edited.raw).toContain(`history:\n  - date: ${day}\n    status: submitted\n`);
      record.add(plan.edited.source);
      const [again] = await plansOf(record, columns, ["GEO/75/1", "submitted", submitted, updated]);
      expect(again?.kind).toBe("same");
    },
  );

  const RENAMED = {
    "cyp/roaming": { formerly: "[cyp/roaming-fees]", sponsors: "CYP", document: undefined },
    "cyp/cyp-61-4": { id: "CYP/61/4", formerly: "[cyp/cyp-61-3, cyp/cyp-58-1]", sponsors: "CYP" },
  };
  test.each([
    ["key", "cyp/roaming-fees", "proposals/pp-26/cyp/roaming.md"],
    ["key", "cyp/cyp-58-1", "proposals/pp-26/cyp/cyp-61-4.md"],
    ["id", "CYP/58/1", "proposals/pp-26/cyp/cyp-61-4.md"],
    ["id", "CYP/58R1/1", "proposals/pp-26/cyp/cyp-61-4.md"],
  ])("with an earlier %s, %s, belongs to the file that had it", async (column, name, file) => {
    const [plan] = await plansOf(recordOf(RENAMED), [column, "status"], [name, "introduced"]);
    expect(plan).toMatchObject({ kind: "differs", source: { file } });
    const both = await plansOf(
      recordOf({ ...RENAMED, "cyp/cyp-58-1": { id: "CYP/58/1", sponsors: "CYP" } }),
      ["key", "status"],
      ["cyp/cyp-58-1", "introduced"],
    );
    expect(both).toMatchObject([{ kind: "differs", source: { path: "cyp/cyp-58-1.md" } }]);
  });

  test("with an earlier number of one document, which may be another proposal's now, is refused", async () => {
    const [plan] = await plansOf(recordOf(RENAMED), ["id", "status"], ["CYP/61/3", "introduced"]);
    const why = "proposals/pp-26/cyp/cyp-61-4.md had this ID before, and has CYP/61/4 now: ";
    expect(plan).toMatchObject({ kind: "refused", why: expect.stringContaining(why) });
  });

  test("of an older table than the record is no reason to change the record", async () => {
    const keys = { ...GEORGIA["geo/geo-75-1"], title: "A title", updated: "2026-10-12" };
    const row = ["GEO/75/1", "Another title", "GEO; KAZ", "2026-10-05"];
    const [plan] = await plansOf(
      recordOf({ "geo/geo-75-1": keys }),
      ["id", "title", "sponsors", "updated"],
      row,
    );
    expect(plan).toMatchObject({
      why: expect.stringContaining(
        'its title, sponsors differ from the record (title "Another title" in row 2, "A title" on record; sponsors "GEO, KAZ" in row 2, "GEO" on record): the row was updated on 2026-10-05, before the latest entry on record: change the file by hand only where the record is wrong',
      ),
    });
  });

  test.each([
    ["Presu US$ 6,00 kada fulan ba eskola 1.500.", "Presu US$ 6,00 kada fulan ba eskola 1.500."],
    ["Updates the resolution. See Art. 9 and No. 5 of it.", "… See Art. 9 and No. 5 of it."],
    ["Another price. It is new.", "Another price. …"],
    ["ዋጋው 1,500 ብር ነው፡፡ ሪፖርት ይቀርባል፡፡", "ዋጋው 1,500 ብር ነው፡፡ …"],
    ["តម្លៃ ៥ ដុល្លារ។ របាយការណ៍ ១០។", "តម្លៃ ៥ ដុល្លារ។ …"],
    [
      "A text on prices that is long and goes on with the price for each of many schools of 5.000 US$.",
      "A text on prices that is long and goes on with the price for each of many …",
    ],
  ])("quotes no part of a number or word of the summary %s", async (summary, quoted) => {
    const [plan] = await plansOf(
      recordOf({ "geo/geo-75-1": { ...GEORGIA["geo/geo-75-1"] } }),
      ["id", "summary"],
      ["GEO/75/1", summary],
    );
    expect(plan).toMatchObject({ why: expect.stringContaining(`${quoted}" in row 2`) });
  });

  test("quotes two long values from where they differ", async () => {
    const long =
      "A title of a proposal on the prices of the schools of all islands of the region, with 24 of";
    const [plan] = await plansOf(
      recordOf({ "geo/geo-75-1": { ...GEORGIA["geo/geo-75-1"], title: `${long} 1,500 days` } }),
      ["id", "title"],
      ["GEO/75/1", `${long} 1,600 days`],
    );
    expect(plan).toMatchObject({
      why: expect.stringMatching(
        /\("… [^"]* 24 of 1,600 days" in row 2, "… [^"]* 24 of 1,500 days" on record\)/,
      ),
    });
  });

  test("repeats nothing of a proposal that not everybody may read", async () => {
    const keys = { ...GEORGIA["geo/geo-75-1"], title: "A secret", audience: "internal" };
    const [plan] = await plansOf(
      recordOf({ "geo/geo-75-1": keys }),
      ["id", "title"],
      ["GEO/75/1", "Another secret"],
    );
    expect(plan).toMatchObject({ why: expect.stringContaining('("Another secret" in row 2): ') });
  });
});

describe("the language of a row", () => {
  /** The line of a new file that states it. */
  async function languageOf(title: string, summary = "", record = "en"): Promise<string | undefined> {
    const [plan] = await plansIn(
      record,
      recordOf({}),
      ["key", "title", "summary"],
      ["a/new", title, summary],
    );
    const text = plan?.kind === "new" ? plan.text : "";
    return /^language:.*$/m.exec(text)?.[0];
  }

  test("is stated where it is certain and another one than the record's", async () => {
    const rows: [string, string, string][] = [
      ["الوصول إلى الإنترنت في المدارس", "يضيف النص مادة عن المدارس.", "ar"],
      ["گەشەپێدانی ژێرخان", "دەقەکە ماددەیەک زیاد دەکات.", "ckb"],
      ["دسترسی به اینترنت در مدارس", "متن یک ماده درباره پژوهش و گسترش مدارس اضافه می‌کند.", "fa"],
      ["Связь в школах", "Предлагается новый пункт о школах и о других местах.", "ru"],
      ["学校的连接", "案文增加关于学校的一条。", "zh"],
      ["חיבור בתי ספר", "", "he"],
      [
        "Connexion des écoles",
        "Le texte ajoute un alinéa sur les écoles et les frais de la connexion.",
        "fr",
      ],
      [
        "Conexión de las escuelas",
        "El texto añade un párrafo sobre las escuelas y los costos de la conexión.",
        "es",
      ],
    ];
    for (const [title, summary, language] of rows)
      expect(await languageOf(title, summary), title).toBe(`language: ${language}`);
    expect(
      await languageOf("Access in schools", "The text adds a paragraph on the schools of the region.", "ar"),
    ).toBe("language: en");
  });

  test("is left to fill in where the letters are not those of the record, and may be of several languages", async () => {
    expect(await languageOf("विद्यालयों में इंटरनेट")).toBe("language:");
    expect(await languageOf("Марказий Осиё учун минтақавий форум", "Ҳар йили форум ўтказиш.")).toBe(
      "language: uz-Cyrl",
    );
    expect(await languageOf("قانون")).toBe("language:");
  });

  test.each([
    ["Malay in Jawi", "کابل دالم لاوتن", "مليسيا منچادڠکن سوڤاي ڤرميت دلولوسکن دالم ماس ٧٢ جم."],
    ["Malay in Jawi with letters of Persian alone", "حق کانق٢", "بروني منچادڠکن عمر مينيموم ١٣ تاهون."],
    ["Malay in Jawi with those of Arabic alone", "السلامة دالم طالين", "اتورن ايت دان السلامة سوداه اد."],
    ["Punjabi in Shahmukhi", "پنڈاں وچ انٹرنیٹ", "ایہ متن اک نواں پیرا پاندا اے تے بچیاں دی حفاظت کردا اے۔"],
    ["Saraiki", "سکولاں وچ انٹرنیٹ", "ایہ متن ٻالاں دی حفاظت تے زور ݙیندا ہے۔"],
    ["Kashmiri", "انٹرنیٹ", "یہِ مَتن چھُ اَکھ نوٚو پیراگراف۔"],
    ["Bahdini Kurdish", "ئینتەرنێت ل قوتابخانان", "ئەڤ تێکستە خالەکا نوی زێدە دکەت."],
    ["Kazakh in Arabic letters", "مەكتەپتەردەگى ينتەرنەت", "ماتىن جاڭا تارماق قوسادى."],
    ["South Azerbaijani", "مکتب‌لرده اینترنت", "متن یئنی بیر بند آرتیریر و اوشاق‌لاری قورویور."],
    ["Hausa in Ajami", "إنترنت ا مكرنتا", "وننن رٻوت يا قارا سابون صاشي."],
    ["Swahili in Ajami", "مطنداو كتك شولي", "ماندشي هاي ينئونڠيزا إيبارا مپيا."],
    ["Persian in letters of Arabic", "اينترنت در الكترونيك", "متن يك ماده درباره آموزش است."],
    ["Tatar", "Мәктәпләрдә интернет", "Текст балаларны яклау турында яңа пункт өсти."],
    ["Bashkir", "Мәктәптәрҙә интернет", "Текст балаларҙы яҡлау тураһында яңы пункт өҫтәй."],
    ["Chuvash", "Шкулсенче интернет", "Текст ачасене хӳтӗлесси ҫинчен ҫӗнӗ пункт хушать."],
    ["Tuvan", "Школаларда интернет", "Текст уругларны камгалаар дугайында чаа пункт немээн, өг."],
    ["Crimean Tatar", "Мектеплерде интернет", "Метин балаларны къорчалав акъкъында янъы мадде къоша."],
    ["Erzya", "Школасо интернет", "Текстсэнть од пункт эйкакшонь ванстомадо."],
    ["Rusyn", "Інтернет у школах", "Текст додає новый пункт о охраны дітей."],
    ["Japanese without kana", "将来計画", "公的支援制度"],
    ["Yiddish without marks", "אינטערנעט אין שולן", "דער טעקסט איז וועגן קינדער און לערער"],
    ["Meitei in Bengali letters", "স্কুলশিংদা ইন্তরনেৎ", "ৱারোলসিনা অঙাংশিংগী ঙাকপীবগী অনৌবা পাইন্ত হাপচিল্লি"],
  ])("is left to fill in where letters and words may be of several: %s", async (_, title, summary) => {
    expect(await languageOf(title, summary)).toBe("language:");
  });

  test.each([
    ["ur", "سکولوں میں انٹرنیٹ", "متن ایک نیا پیرا شامل کرتا ہے اور بچوں کا تحفظ کرتا ہے۔"],
    ["ps", "په ښوونځیو کې انټرنیټ", "متن د ماشومانو د ساتنې نوې ماده زیاتوي."],
    ["sd", "اسڪولن ۾ انٽرنيٽ", "متن ٻارن جي حفاظت بابت نئون پيرا شامل ڪري ٿو."],
    ["ug", "مەكتەپلەردە ئىنتېرنېت", "تېكىست بالىلارنى قوغداش ۋە ئوقۇتقۇچىلار ئۈچۈن ماددا قوشىدۇ."],
    ["kk", "Мектептердегі интернет", "Мәтін балаларды қорғау туралы жаңа тармақ қосады."],
    ["ky", "Мектептердеги интернет", "Текст балдарды коргоо жана окутуу үчүн жаңы пункт кошот."],
    ["mn", "Сургуулийн интернет", "Энэ бичвэр хүүхэд хамгаалах тухай шинэ заалт нэмдэг."],
    ["tg", "Интернет дар мактабҳо", "Матн банди нав дар бораи ҳифзи кӯдаконро илова мекунад."],
    ["uk", "Інтернет у школах", "Текст додає новий пункт про захист дітей і їхніх учителів."],
    ["be", "Інтэрнэт у школах", "Тэкст дадае новы пункт пра абарону дзяцей і настаўнікаў."],
    ["bg", "Интернет в училищата", "Текстът добавя нова точка, която се отнася до децата."],
    ["sr", "Интернет у школама", "Текст додаје нову тачку о заштити деце и њиховом учењу ћирилице."],
    ["mk", "Интернет во училиштата", "Текстот додава нова точка за заштита на децата и нивните куќи."],
    ["bn", "বিদ্যালয়ে ইন্টারনেট", "পাঠ্যটি শিশুদের সুরক্ষার জন্য একটি নতুন অনুচ্ছেদ যোগ করে।"],
    ["zh", "學校的連接", "案文增加關於學校的一條。"],
  ])("is %s where a word or letter of that language alone is there", async (language, title, summary) => {
    expect(await languageOf(title, summary)).toBe(`language: ${language}`);
  });

  test("is left to fill in where the record's language does not have the letters", async () => {
    expect(await languageOf("حق کانق٢", "بروني منچادڠکن عمر مينيموم.", "ar")).toBe("language:");
    expect(await languageOf("کابل دالم لاوتن", "مليسيا منچادڠکن سوڤاي ڤرميت.", "fa")).toBe("language:");
    expect(await languageOf("حق کودکان", "متن یک ماده می‌افزاید.", "fa")).toBe(undefined);
  });

  test("is left to fill in where hardly a word is a common one of the record's language", async () => {
    const rows: [string, string][] = [
      [
        "Piekļuve internetam laukos",
        "Ierosina, lai direktors katru gadu ziņotu Padomei un publicētu savāktos datus.",
      ],
      [
        "Prieiga prie interneto kaime",
        "Siūlo, kad direktorius kasmet atsiskaitytų Tarybai ir skelbtų surinktus duomenis.",
      ],
      [
        "Internetiühendus maapiirkondades",
        "Teeb ettepaneku, et direktor esitaks nõukogule igal aastal aruande.",
      ],
      [
        "Acces la documente",
        "Cere ca toate documentele să fie publicate într-un format deschis și fără taxă.",
      ],
      ["Stöd i skolor", "Texten lägger till en punkt om skolor i regionen."],
      [
        "Přístup k internetu na venkově",
        "Navrhuje, aby ředitel každý rok podával zprávu Radě a zveřejňoval údaje.",
      ],
      ["Prístup k internetu na vidieku", "Navrhuje, aby riaditeľ každý rok predkladal správu Rade."],
      ["Internet-hozzáférés vidéken", "Javasolja, hogy az igazgató évente jelentést tegyen a Tanácsnak."],
      [
        "Pristup internetu na selu",
        "Predlaže da direktor svake godine podnosi izvještaj Vijeću i objavljuje prikupljene podatke.",
      ],
      [
        "Dostop do interneta na podeželju",
        "Predlaga, da direktor vsako leto poroča Svetu in objavi zbrane podatke.",
      ],
      ["Pääsy internetiin maaseudulla", "Ehdottaa, että johtaja raportoi neuvostolle vuosittain."],
      ["Adgang til internettet på landet", "Foreslår, at direktøren hvert år aflægger rapport til Rådet."],
      ["Tilgang til internett på landsbygda", "Foreslår at direktøren hvert år rapporterer til Rådet."],
      ["Aðgangur að interneti í dreifbýli", "Leggur til að forstjórinn gefi ráðinu skýrslu á hverju ári."],
      [
        "Qasja në internet në fshat",
        "Propozon që drejtori t’i raportojë çdo vit Këshillit dhe të botojë të dhënat.",
      ],
      ["Truy cập Internet ở nông thôn", "Đề nghị Giám đốc báo cáo Hội đồng hằng năm và công bố dữ liệu."],
      ["Kənddə internetə çıxış", "Direktorun hər il Şuraya hesabat verməsini təklif edir."],
      [
        "Sarbidea landa eremuan",
        "Zuzendariak urtero Kontseiluari txostena aurkeztea eta bildutako datuak argitaratzea proposatzen du.",
      ],
    ];
    for (const [title, summary] of rows) {
      const line = await languageOf(title, summary);
      expect(line, title).toMatch(/^language:/);
      expect(await languageOf(title, summary, "fr"), `${title} in French`).toMatch(/^language:/);
      expect(line, title).not.toBe("language: en");
    }
    expect(await languageOf(...(rows[0] as [string, string]), "ar")).toBe("language:");
  });

  test("is left to fill in where its words are of a language without letters of its own", async () => {
    for (const [title, summary] of [
      [
        "Proteksyon ng mga bata sa online",
        "Ang panukala ay magdadagdag ng plano para sa mga bata at ng ulat kada dalawang taon.",
      ],
      ["Kaligtasan ng mga bata", "Hinihiling nito ang isang ulat sa Konseho."],
      [
        "Rekonstriksyon rezo telekominikasyon yo",
        "Mande yon fon espesyal 12 milyon dola pou rebati rezo yo nan sid peyi a.",
      ],
      ["Rezo yo", "Rezo yo nan sid peyi a."],
      ["Kab", "Mete kab nan chak vil."],
      ["K’ak’ taqomal", "Xa jun q’ij kb’ix ri tzij are ri qak’aslemal."],
      [
        "Beskerming van kinders aanlyn",
        "Die voorstel voeg 'n plan vir kinders by en 'n verslag elke twee jaar.",
      ],
      ["Kare yara a intanet", "Shawarar za ta kara tsari ga yara da rahoto duk bayan shekaru biyu."],
      [
        "Puipuiga o tamaiti i luga o le initaneti",
        "O le fautuaga e faaopoopo ai se fuafuaga mo tamaiti ma se lipoti i tausaga taitasi e lua.",
      ],
      [
        "Malu'i 'o e fanau 'i he 'initaneti",
        "'E tanaki 'e he fokotu'u ha palani ma'a e fanau mo ha lipooti.",
      ],
      [
        "Schutz vu Kanner online",
        "De Virschlag fuegt e Plang fir Kanner an e Rapport all zwee Joer vun der Unioun derbai, op Ufro vum Rot.",
      ],
      [
        "Pangayoman bocah ing internet",
        "Usulan iki nambah rencana kanggo bocah lan laporan saben rong taun.",
      ],
    ] as const) {
      expect(await languageOf(title, summary), title).toBe("language:");
      expect(await languageOf(title, summary, "fr"), title).toBe("language:");
    }
    for (const [title, summary, language] of [
      [
        "Protezione dei minori",
        "Il testo aggiunge un piano e una relazione, ma se il Consiglio o i membri lo chiedono, e a cura di ogni Stato.",
        "it",
      ],
      [
        "Proteção das crianças",
        "O texto acrescenta um plano e um relatório ao Conselho, e a ação dos membros.",
        "pt",
      ],
      [
        "Bescherming van kinderen",
        "De tekst voegt een plan voor kinderen toe en een verslag met het advies van de Raad.",
        "nl",
      ],
    ] as const)
      expect(await languageOf(title, summary), title).toBe(`language: ${language}`);
  });

  test("is left to fill in where its words are of a listed language and of its relatives", async () => {
    for (const [title, summary] of [
      ["Serkali na masafa", "Serkali ya Komori iredja masafa ya ridjali."],
      ["En kab pour La Digue", "Ti demann en kab pour La Digue."],
      ["Kabel dasar laut", "Meminta dana untuk kabel di Sabah dan Sarawak."],
      ["Seguridá de los neños", "El testu amiesta un plan pa los neños y un informe cada dos años."],
      ["Prutezzione di i zitelli", "U testu aghjusta un pianu per i zitelli è un raportu per u Cunsigliu."],
      ["Kuteteza ana", "Mawu akuonjezera ndondomeko ya ana ndi lipoti la zaka ziwiri za bungwe."],
      [
        "Beskerming fan bern",
        "De tekst foeget in plan foar bern ta en in rapport elke twa jier oan de Ried.",
      ],
      ["Balalarnı qorçalav", "Metin balalar içün bir plan ve bu eki yılda bir esabat qoşa."],
      ["Tariby ho an’i Nosy Be", "Mangataka tariby ho an’i Nosy Be izy ireo."],
    ] as const)
      for (const record of ["en", "fr"]) {
        if (record === "fr" && title.startsWith("En kab")) continue;
        expect(await languageOf(title, summary, record), title).toBe("language:");
      }
    expect(
      await languageOf("Perlindungan anak", "Teks ini menambahkan rencana untuk anak dari dana baru."),
    ).toBe("language: id");
  });

  test("is the record's where names alone have words or letters of other languages", async () => {
    for (const [title, summary] of [
      ["New fund", "Asks for support to K’iche’, Q’eqchi’ and Q’anjob’al schools."],
      ["Haiti", "Asks for a fund for the people of Port-au-Prince and a plan."],
    ] as const)
      expect(await languageOf(title, summary), title).toBe(undefined);
  });

  test("is left to fill in where endings or letters show another one", async () => {
    for (const [title, summary] of [
      ["Streichung veralteter Beschlüsse", "Veraltete Beschlüsse entfallen."],
      ["Mitteilungen", "Verwaltung ohne Papier."],
      ["Protección", "Adición nueva."],
      ["Interneti avalikkus", "Palub direktoril igal aastal aru anda ja andmed avaldada."],
    ] as const)
      expect(await languageOf(title, summary), title).toBe("language:");
  });

  test("is left to fill in without a word of the record's where other rows are in another language", async () => {
    const table = [
      ["key", "title", "summary"],
      ["a/one", "Sichere Lieferketten", ""],
      ["a/two", "Offene Netze", "Netze bleiben offen."],
      [
        "a/three",
        "Zugang für Menschen mit Behinderungen",
        "Mehr Barrierefreiheit an allen Tagungen der Union.",
      ],
      ["a/four", "Cybersecurity skills", "Adds reporting."],
      ["a/five", "Spectrum for satellites", ""],
      ["a/six", "Roaming", ""],
    ];
    const lines = (plans: readonly Plan[]) =>
      plans.map((plan) => (plan.kind === "new" ? /^language:.*$/m.exec(plan.text)?.[0] : plan.kind));
    expect(lines(await plansIn("en", recordOf({}), ...table))).toEqual([
      "language:",
      "language:",
      "language: de",
      undefined,
      undefined,
      undefined,
    ]);
    const arabic = [...table.filter((_, at) => at !== 3), ["a/seven", "إدارة الطيف في المدارس", ""]];
    expect(lines(await plansIn("en", recordOf({}), ...arabic)).filter(Boolean)).toEqual(["language: ar"]);
    const alone = await plansIn("en", recordOf({}), ...table.filter((_, at) => at !== 3));
    expect(lines(alone)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  test("is not stated where it is the record's, or too few words show it", async () => {
    expect(
      await languageOf("Access in schools", "The text adds a paragraph on the schools."),
    ).toBeUndefined();
    expect(await languageOf("الوصول إلى الإنترنت", "يضيف النص مادة.", "ar")).toBeUndefined();
    expect(await languageOf("Acesso das escolas", "O texto é novo.", "pt-BR")).toBeUndefined();
    expect(await languageOf("Accès", "")).toBeUndefined();
    expect(await languageOf("La Francophonie", "")).toBeUndefined();
    expect(await languageOf("Internet access", "يضيف النص مادة عن المدارس.")).toBeUndefined();
    // English and French titles without small words, and with names.
    for (const title of [
      "Digital infrastructure deployment policy framework",
      "A young data hub per region",
      "Spectrum sharing. Adds yearly reporting about satellite spectrum sharing costs",
      "No more roaming",
      "Côte d’Ivoire, São Tomé and Príncipe join the fund",
      "Kenya, Côte d’Ivoire, Türkiye",
      "Access for the schools of Chișinău, București and Kyiv",
    ])
      expect(await languageOf(title, ""), title).toBeUndefined();
    expect(
      await languageOf("Connexion des écoles", "Le texte ajoute un alinéa sur les écoles.", "fr"),
    ).toBeUndefined();
  });
});

test("headings in the capitals of Turkish are read as those in small letters", () => {
  const table = [
    ["ID", "BAŞLIK", "KONU", "ÖNEREN", "TARİH", "DURUM", "ÖZET"],
    ["TUR/45/1", "Geçiş", "cybersecurity", "TUR", "2026-10-05", "submitted", "Bir özet."],
  ];
  const rows = table.map((row) => row.map((text) => ({ text, isNumber: false })));
  const list = readList({ rows, isFrom1904: false });
  expect(list.ok && list.value.unknown).toEqual([]);
});
