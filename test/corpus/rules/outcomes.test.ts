import { describe, expect, test } from "vitest";
import { conference, diagnose, issue, type Keys, load, outcome, proposal } from "../small-conference.ts";

const NONE = "no errors, no warnings";

/** The first line of what `check` prints, without excerpts. */
async function said(files: Record<string, string>): Promise<string[]> {
  const report = await diagnose({ "citel/one.md": proposal(), ...files });
  return report.split("\n").filter((line) => line.startsWith("proposals/"));
}

describe("what became of a text", () => {
  test("is read from outcomes/ with nothing but what is required", async () => {
    expect(await diagnose({ "a.md": proposal(), "outcomes/res-130.md": outcome() })).toContain(NONE);
  });

  test.each<[string, Record<string, string | undefined>, string]>([
    [
      "without a target",
      { target: undefined },
      '1:1  error  the key "target" is missing: the one text that it is about, as a proposal names it: Res. 139  (missing-key)',
    ],
    [
      "of a text that is written otherwise",
      { target: "Resolution 130" },
      '2:9  error  target "Resolution 130": a target looks like "Res. 130", "Dec. 5, Annex 2", "CS 1003", "CS Art. 4" or "new resolution on ..."; did you mean "Res. 130"?  (target)',
    ],
    [
      "with another word",
      { result: "amended" },
      '3:9  error  result "amended" is not one of the results; did you mean "revised"?  (result)',
    ],
    [
      "without a day",
      { date: undefined },
      '1:1  error  the key "date" is missing: when, or the conference\'s last day where no source says it; nothing of the file shows before  (missing-key)',
    ],
    [
      "without a source",
      { sources: undefined },
      '1:1  error  the key "sources" is missing: where its statements come from, at least one  (missing-key)',
    ],
    [
      "of an issue that there is not",
      { issue: "cybersecrity" },
      '6:8  error  there is no issue "cybersecrity"; did you mean "cybersecurity"?  (unknown-issue)',
    ],
    [
      "that answers a proposal that there is not",
      { proposals: "[citel/on]" },
      '6:13  error  there is no proposal "citel/on"; did you mean "citel/one"?  (outcome-proposal)',
    ],
    [
      "with a key of a proposal",
      { status: "adopted" },
      '6:1  error  there is no key "status"; the keys are target, result, date, label, title, issue, proposals, sources, confidence  (unknown-key)',
    ],
    [
      "years away",
      { date: "2016-11-27" },
      `4:7  error  date 2016-11-27 lies before the conference's first day, 2026-11-09: it decides nothing before it opens; did you mean "2026-11-27"?  (outside-conference)`,
    ],
  ])("%s is reported", async (_what, keys, finding) => {
    expect(await said({ "outcomes/res-130.md": outcome(keys) })).toEqual([
      `proposals/pp-26/outcomes/res-130.md:${finding}`,
    ]);
  });

  test("is said once of a text", async () => {
    expect(
      await said({ "outcomes/a.md": outcome(), "outcomes/b.md": outcome({ result: "unchanged" }) }),
    ).toEqual([
      "proposals/pp-26/outcomes/b.md:2:9  error  what became of Res. 130 stands in proposals/pp-26/outcomes/a.md:2:9 already; put both into one file  (outcome-target)",
    ]);
  });

  test.each([
    [
      "of no proposal",
      {},
      [
        'proposals/pp-26/outcomes/res-99.md:2:9  warning  no proposal acts on Res. 99: name those that it answers under "proposals", or the issue that it belongs to under "issue"  (outcome-target)',
      ],
    ],
    ["of no proposal and of an issue", { issue: "cybersecurity" }, []],
    ["that answers a proposal on a new one", { proposals: "citel/one" }, []],
  ])("%s is noted where nothing says where it belongs", async (_what, keys, findings) => {
    expect(await said({ "outcomes/res-99.md": outcome({ target: "Res. 99", ...keys }) })).toEqual(findings);
  });

  test.each(["Res. 130, Annex 1", "CS Art. 4", "CS 1003"])("of the whole is of %s too", async (part) => {
    const whole = part.startsWith("CS") ? "CS" : "Res. 130";
    const files = {
      "a.md": proposal({ target: `"${part}"` }),
      "outcomes/whole.md": outcome({ target: whole }),
      "issues/cybersecurity.md": issue(),
    };
    expect(await diagnose(files)).toContain(NONE);
  });

  test("keeps what its proposals were called before", async () => {
    const files = {
      "b.md": proposal({ target: "new resolution on trust", formerly: "old" }),
      "outcomes/res-221.md": outcome({ target: "Res. 221", result: "new", proposals: "old" }),
    };
    expect(await said(files)).toEqual([]);
  });

  test.each([
    ["IAP/63A1/5", []],
    ["iap/63a1/5", []],
    [
      "IAP/63A1/6",
      [
        'proposals/pp-26/outcomes/res-99.md:6:12  error  no proposal has the ID "IAP/63A1/6": write the ID as in its file, or the key of the proposal  (outcome-proposal)',
      ],
    ],
  ])("answers a proposal by its ID, %s", async (proposals, findings) => {
    const files = {
      "citel/one.md": proposal({ id: "IAP/63A1/5" }),
      "outcomes/res-99.md": outcome({ target: "Res. 99", proposals }),
    };
    expect(await said(files)).toEqual(findings);
    const { corpus } = await load(files);
    if (findings.length === 0) expect(corpus?.outcomes[0]?.proposals).toEqual(["citel/one"]);
  });

  test.each([
    ["outcome/res-130.md", "outcomes"],
    ["Outcomes/res-130.md", "outcomes"],
    ["issue/space.md", "issues"],
    ["Issue/Space.md", "issues"],
  ])("is not read from %s", async (path, folder) => {
    const text = folder === "issues" ? issue() : outcome();
    expect(await said({ [path]: text })).toEqual([
      `proposals/pp-26/${path}:1:1  error  the folder is ${folder}/: move the file there  (folder-layout)`,
    ]);
  });

  test("of a committee's folder has one finding, that there are none", async () => {
    expect(await said({ "outcomes/com5/res-130.md": outcome() })).toEqual([
      "proposals/pp-26/outcomes/com5/res-130.md:1:1  error  outcomes/ has no sub-folders: move the file up  (folder-layout)",
    ]);
  });

  test("has no folders below its own", async () => {
    expect(await said({ "outcomes/2026/res-130.md": outcome() })).toEqual([
      "proposals/pp-26/outcomes/2026/res-130.md:1:1  error  outcomes/ has no sub-folders: move the file up  (folder-layout)",
    ]);
  });

  test("is checked as other bodies are", async () => {
    const files = { "outcomes/res-130.md": outcome({}, "## Position\n\nOurs.\n\n[gone](../gone.md)") };
    expect((await said(files)).map((line) => line.match(/\(([\w-]+)\)$/)?.[1])).toEqual([
      "heading",
      "link-target",
    ]);
  });
});

describe("outside-conference", () => {
  /** Each finding with its severity, rule, and date that is meant. */
  const found = async (files: Record<string, string>, options = {}) =>
    (await load({ "a.md": proposal(), ...files }, options)).findings.map(
      ({ severity, rule, suggestion = "?" }) => `${severity} ${rule} ${suggestion}`,
    );

  test.each([
    ["2026-10-20", ["error outside-conference 2026-11-20"]],
    ["2025-11-24", ["error outside-conference 2026-11-24"]],
    ["2026-10-31", ["error outside-conference ?"]],
    ["2026-10", ["error outside-conference ?"]],
    ["2026-11", []],
    ["2026-11-09", []],
    ["2026-12-20", []],
    ["2026-12-29", ["warning outside-conference ?"]],
    ["2027-11-20", ["warning outside-conference 2026-11-20"]],
    ["2031-11-20", ["warning outside-conference 2026-11-20"]],
  ])("what became of a text on %s", async (date, findings) => {
    expect(await found({ "outcomes/res-130.md": outcome({ date }) })).toEqual(findings);
  });

  test.each<[string, string, string[]]>([
    ["adopted", "2026-10-11", ["error outside-conference ?"]],
    ["adopted", "2026-10-13", ["error outside-conference 2026-11-13"]],
    ["adopted-in-part", "2026-10-09", ["error outside-conference 2026-11-09"]],
    ["rejected", "2025-11-11", ["error outside-conference 2026-11-11"]],
    ["settled-by-statement", "2026-10-02", ["error outside-conference ?"]],
    ["introduced", "2026-10-12", ["warning outside-conference 2026-11-12"]],
    ["in-committee", "2026-12-31", ["warning outside-conference ?"]],
    ["deferred", "2026-10-13", ["warning outside-conference 2026-11-13"]],
    ["adopted", "2026-11-27", []],
    ["withdrawn", "2026-10-11", []],
    ["revised", "2026-10-11", []],
    ["adopted", "2016-11-20", ["warning far-date ?"]],
  ])("a proposal %s on %s", async (status, date, findings) => {
    const keys = { status, outcome: "Words.", history: `[{date: ${date}, status: ${status}}]` };
    const isOpen = ["introduced", "in-committee", "revised"].includes(status);
    const all = isOpen ? { ...keys, outcome: undefined } : keys;
    expect(await found({ "a.md": proposal(all) })).toEqual(findings);
  });

  test.each<[string, Keys, string | undefined, string[]]>([
    ["of today", { status: "in-committee" }, "2026-10-20", ["warning outside-conference ?"]],
    [
      "of an early day",
      { status: "introduced", updated: "2026-10-12" },
      undefined,
      ["warning outside-conference ?"],
    ],
    ["of a day of the conference", { status: "introduced", updated: "2026-11-12" }, undefined, []],
    ["that it need not open for", { status: "revised", updated: "2026-10-12" }, "2026-10-20", []],
  ])("a status without its day, %s", async (_what, keys, today, findings) => {
    expect(await found({ "a.md": proposal(keys) }, today === undefined ? {} : { today })).toEqual(findings);
  });

  test("supporters and agreements from a day after the end", async () => {
    const keys = { supporters: "[PAK from 2027-11-20, IRN from 2026-11-27]" };
    const agreed = { position: "agreed", agreed: "2027-10-02" };
    const body = "At stake.\n\n## Common position\n\nOurs.";
    expect(await found({ "a.md": proposal(keys), "issues/cybersecurity.md": issue(agreed, body) })).toEqual([
      "warning outside-conference 2026-11-20",
      "warning outside-conference ?",
    ]);
  });

  test("of a conference that runs over a year's end", async () => {
    const files = {
      "conference.md": conference({ starts: "2026-12-28", ends: "2027-01-15", conference: "PP-26" }),
      "outcomes/res-130.md": outcome({ date: "2026-01-12" }),
    };
    expect(await found(files)).toEqual(["error outside-conference 2027-01-12"]);
  });

  test.each<[Keys, string[]]>([
    [{ "reviewed-on": "2025-10-10", submitted: "2026-10-02" }, ["warning far-date ?"]],
    [{ "reviewed-on": "2025-10-10", submitted: "2025-10-02" }, ["warning far-date ?"]],
    [{ "reviewed-on": "2025-11-10" }, []],
  ])("a review more than a year before it, %j", async (keys, findings) => {
    expect(await found({ "a.md": proposal(keys) })).toEqual(findings);
  });
});

/** The findings with their rule and what is suggested, without the file's name. */
async function advised(files: Record<string, string>): Promise<string[]> {
  const { findings } = await load({ "a.md": proposal(), ...files });
  return findings.map(({ rule, message, suggestion = "?" }) => `${rule} ${suggestion} ${message}`);
}

describe("outcome-result", () => {
  test.each<[string, string, string | undefined]>([
    ["Res. 130", "revised", undefined],
    ["Res. 130", "no-agreement", undefined],
    ["Res. 220", "unchanged", undefined],
    ["Res. 221", "new", undefined],
    ["CS Art. 4", "new", undefined],
    ["Res. 179", "new", 'result new, but Res. 179 existed before the conference; did you mean "revised"?'],
    ["Dec. 5", "new", 'result new, but Dec. 5 existed before the conference; did you mean "revised"?'],
    [
      "Res. 221",
      "revised",
      'result revised, but Res. 221 does not exist before the conference: Res. 220 is the last one known; did you mean "new"?',
    ],
    [
      "new resolution on trust",
      "abrogated",
      'result abrogated, but "new resolution on trust" does not exist yet; did you mean "new"?',
    ],
  ])("%s %s", async (target, result, message) => {
    const files = { "outcomes/text.md": outcome({ target, result, issue: "cybersecurity" }) };
    const suggestion = result === "new" ? "revised" : "new";
    expect(await advised(files)).toEqual(
      message === undefined ? [] : [`outcome-result ${suggestion} ${message}`],
    );
  });

  const ENDED: Keys = {
    outcome: "Words.",
    history: "[{date: 2026-11-20, status: adopted}]",
    status: "adopted",
  };
  test.each<[Keys, string, string[]]>([
    [{ ...ENDED, action: "MOD" }, "revised", []],
    [{ ...ENDED, action: "NOC" }, "unchanged", []],
    [{ ...ENDED, action: "SUP" }, "abrogated", []],
    [{ ...ENDED, action: "MOD", target: '"Res. 130, Annex 1"' }, "unchanged", []],
    [{ action: "MOD" }, "unchanged", []],
    [
      { ...ENDED, action: "MOD" },
      "unchanged",
      [
        'outcome-result ? result unchanged, but "a" to MOD Res. 130 has status adopted: correct one of the two',
      ],
    ],
    [{ ...ENDED, action: "NOC", audience: "internal" }, "revised", []],
  ])("beside a proposal with %j: %s", async (keys, result, findings) => {
    expect(await advised({ "a.md": proposal(keys), "outcomes/res-130.md": outcome({ result }) })).toEqual(
      findings,
    );
  });
});

test.each<[string, string, string, string | undefined]>([
  ["revised", "Res. 130", "Rev. Doha, 2026", undefined],
  ["revised", "Res. 130", "Перес. Доха, 2026 г.", undefined],
  ["revised", "Res. 130", "Rév. Doha, 2026", undefined],
  ["new", "Res. 221", "Doha, 2026", undefined],
  ["revised", "CS", "Doha, 2026", undefined],
  ["unchanged", "Res. 130", "Rev. Bucharest, 2022", undefined],
  ["abrogated", "Res. 130", "Rev. Bucharest, 2022", undefined],
  ["revised", "Res. 130", "(Rev. Doha, 2026)", "Rev. Doha, 2026"],
  ["revised", "Res. 130", "Rev. Bucharest, 2022", "Rev. Doha, 2026"],
  ["revised", "Res. 130", "Rev. Bucharest, 2026", "Rev. Doha, 2026"],
  ["revised", "Res. 130", "Rev. Doha, 2022", "Rev. Doha, 2026"],
  ["revised", "Res. 130", "Doha, 2026", "Rev. Doha, 2026"],
  ["new", "Res. 221", "[Rev. Doha, 2026]", "Doha, 2026"],
  ["revised", "Res. 130", "المراجَع في الدوحة، 2026", "Rev. Doha, 2026"],
  ["revised", "Res. 130", "المراجَع في الدوحة، ٢٠٢٦", "Rev. Doha, 2026"],
  ["revised", "Res. 130", "2026年，多哈，修订版", "Rev. Doha, 2026"],
  ["revised", "Res. 130", "Res. 130 (Rev. Doha, 2026)", "Rev. Doha, 2026"],
  ["revised", "Res. 130", "Resolution 130 Rev. Doha, 2026", "Rev. Doha, 2026"],
  ["revised", "Res. 130", "القرار 130 (المراجَع في الدوحة، 2026)", "Rev. Doha, 2026"],
  ["revised", "Res. 130", "第130号决议（2026年，多哈，修订版）", "Rev. Doha, 2026"],
  ["new", "Res. 221", "Resolution 221 (Doha, 2026)", "Doha, 2026"],
  ["unchanged", "Res. 130", "Res. 130 (Rev. Bucharest, 2022)", "Rev. Bucharest, 2022"],
  ["abrogated", "Res. 130", "Rev. Doha, 2026", "?"],
  ["unchanged", "Res. 130", "Rev. Doha, 2026", "?"],
])("a text that is %s, %s, with the label %s", async (result, target, label, right) => {
  const keys = { result, target, issue: "cybersecurity", label: `"${label}"` };
  const found = (await advised({ "outcomes/text.md": outcome(keys) })).map(
    (line) => line.split(" label ")[0],
  );
  expect(found).toEqual(right === undefined ? [] : [`outcome-label ${right}`]);
});

test.each<[string, string, string | undefined]>([
  ["MOD", "Res. 130", undefined],
  ["MOD", "[Res. 130, new resolution on trust]", undefined],
  ["ADD", "new resolution on trust", undefined],
  ["ADD", '"Res. 130, Annex 2"', undefined],
  ["ADD", "CS 1003", undefined],
  ["SUP", "fees for satellites", undefined],
  ["SUP", "new resolution on trust", "ADD"],
  ["NOC", "Res. 221", "ADD"],
  ["MOD", "new decision", "ADD"],
  // There is no such number: a figure is wrong, and another rule reports it.
  ["MOD", "Res. 1300", undefined],
  ["ADD", "Res. 102", "MOD"],
  ["ADD", "Dec. 5", "MOD"],
])("%s of %s", async (action, target, right) => {
  const found = (await advised({ "a.md": proposal({ action, target }) }))
    .filter((line) => !line.startsWith("unknown-resolution"))
    .map((line) => line.split(" action ")[0]);
  expect(found).toEqual(right === undefined ? [] : [`action-target ${right}`]);
});

const TEXT_HEADS = [
  "RESOLUTION 139 (REV. DUBAI, 2018)",
  "**RESOLUTION 139** (Rev. Dubai, 2018)",
  "Résolution 139 (Rév. Dubaï, 2018)",
  "RESOLUCIÓN 139 (Rev. Dubái, 2018)",
  "РЕЗОЛЮЦИЯ 139 (Пересм. Дубай, 2018 г.)",
  "القرار 139 (المراجَع في دبي، 2018)",
  "第139号决议（2018年，迪拜，修订版）",
];
test.each<[string, string | undefined, string, string | undefined]>([
  ...TEXT_HEADS.flatMap((head): [string, string, string, string | undefined][] => [
    ["Res. 70", "MOD", head, "Res. 139"],
    ["[Res. 70, Res. 139]", "MOD", head, undefined],
    ["Res. 139", "MOD", head, undefined],
    ['"Res. 139, Annex 1"', "MOD", head, undefined],
    ["new resolution on trust", "ADD", head, "Res. 139"],
    ["CS 10", "MOD", head, "Res. 139"],
    ["fees for satellites", "MOD", head, undefined],
  ]),
  ["Res. 11", "MOD", "DRAFT NEW RESOLUTION [D-1]", "new resolution [D-1]"],
  ["new resolution [D-1] on roaming", "ADD", "DRAFT NEW RESOLUTION [D-1]", undefined],
  ["new resolution [D-2] on roaming", "ADD", "DRAFT NEW RESOLUTION [D-1]", "new resolution [D-1]"],
  ["new resolution on roaming", "ADD", "DRAFT NEW RESOLUTION [D-1]", undefined],
  ["Dec. 5", "MOD", "DECISION 5 (REV. DUBAI, 2018)", undefined],
  ["Dec. 11", undefined, "DECISION 5 (REV. DUBAI, 2018)", "Dec. 5"],
  ["Res. 70", "MOD", "to bring Resolution 139 to the attention of the Secretary-General", undefined],
  ["Res. 70", "MOD", "recalling Resolution 139 (Rev. Dubai, 2018),", undefined],
  ["CS 10", "MOD", "ARTICLE 4\n\n10 Instruments of the Union", undefined],
])("of target %s and action %s, a text that begins %s", async (target, action, head, named) => {
  const body = `A summary.\n\n## Text\n\n\`\`\`proposed\n${head}\n\nThe Conference,\n\nRESOLUTION 2 (REV. DUBAI, 2018)\n\`\`\`\n`;
  const found = (await advised({ "a.md": proposal({ action, target }, body) })).filter((line) =>
    line.startsWith("text-target"),
  );
  expect(found).toHaveLength(named === undefined ? 0 : 1);
  if (named !== undefined) expect(found[0]).toContain(`the text begins as "${named}", and the target is "`);
});

test.each([
  ["SUP", "", "now", true],
  ["SUP", "now", undefined, false],
  ["MOD", "old", "now", false],
  ["NOC", "old", "now", true],
  ["NOC", "same", "same", false],
  ["NOC", "", "now", false],
])("of action %s, the texts '%s' and '%s' are questioned: %s", async (action, current, proposed, isFound) => {
  const block = (mark: string, text = "") => (text === "" ? "" : `\`\`\`${mark}\n${text}\n\`\`\`\n\n`);
  const body = `A summary.\n\n## Text\n\n${block("current", current)}${block("proposed", proposed)}`;
  const found = await advised({ "a.md": proposal({ action }, body) });
  expect(found.some((line) => line.startsWith(`text-target ? action ${action} `))).toBe(isFound);
});

test("a text that only some may read is compared with nothing", async () => {
  const body =
    "A summary.\n\n:::internal\n## Text\n\n```proposed\nRESOLUTION 139 (REV. DUBAI, 2018)\n```\n:::\n";
  const found = await advised({ "a.md": proposal({ target: "Res. 70" }, body) });
  expect(found.join("\n")).not.toContain("139");
});

test.each(["(المراجَع في الدوحة، 2026)", "（2026年，多哈，修订版）"])(
  "a label with the brackets that the brief prints is written without them: %s",
  async (label) => {
    const found = await diagnose({ "outcomes/text.md": outcome({ label: `"${label}"` }) });
    expect(found).toContain("has brackets, which the brief prints around it: write it without them");
    expect(found).not.toContain(":::internal");
  },
);

test("a label of a city and a year is written without the brackets as well", async () => {
  const found = await diagnose({ "outcomes/text.md": outcome({ label: '"(Пересм. Доха, 2026 г.)"' }) });
  expect(found).toContain('is printed in brackets already; did you mean "Пересм. Доха, 2026 г."?');
  expect(found).not.toContain(":::internal");
});

test("a remark in brackets is no label, whatever else it has", async () => {
  const found = await diagnose({ "outcomes/text.md": outcome({ label: '"(internal, 2026)"' }) });
  expect(found).toContain("contains words that are marked as restricted");
});
