import { describe, expect, test } from "vitest";
import { conferenceDates } from "../../../src/corpus/rules/conference.ts";
import { duplicateFile } from "../../../src/corpus/rules/duplicates.ts";
import type { RuleContext } from "../../../src/corpus/rules/rule.ts";
import { regionalGroups } from "../../../src/itu/regional-groups.ts";
import { conference, diagnose, issue, load, proposal } from "../small-conference.ts";

describe("unknown-issue", () => {
  test("of a meeting, whose agenda would miss the issue", async () => {
    const meetings = "[{date: 2026-11-10, committee: COM5, issues: [cybersecurty, conectividad]}]";
    expect(await diagnose({ "conference.md": conference({ meetings }) })).toMatchInlineSnapshot(`
      "proposals/pp-26/conference.md:9:57  error  there is no issue "cybersecurty"; did you mean "cybersecurity"?  (unknown-issue)
          9 | meetings: [{date: 2026-11-10, committee: COM5, issues: [cybersecurty, conectividad]}]
            |                                                         ^^^^^^^^^^^^
      proposals/pp-26/conference.md:9:71  error  there is no issue "conectividad": no file issues/conectividad.md; issues/ has "cybersecurity"  (unknown-issue)
          9 | meetings: [{date: 2026-11-10, committee: COM5, issues: [cybersecurty, conectividad]}]
            |                                                                       ^^^^^^^^^^^^
      2 errors in 1 file
      "
    `);
  });

  test("a slug that is mistyped", async () => {
    expect(await diagnose({ "a.md": proposal({ issue: "cyber-security" }) })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:4:8  error  there is no issue "cyber-security"; did you mean "cybersecurity"?  (unknown-issue)
          4 | issue: cyber-security
            |        ^^^^^^^^^^^^^^
      1 error in 1 file
      "
    `);
  });

  test("the title of an issue in place of the name of its file, unless two have it", async () => {
    const undersea = issue({ title: "Submarine cables" });
    const a = proposal({ issue: "Submarine Cables" });
    expect(await diagnose({ "issues/cables.md": undersea, "a.md": a })).toContain('did you mean "cables"?');
    const both = { "issues/cables.md": undersea, "issues/sea.md": undersea, "a.md": a };
    expect(await diagnose(both)).not.toContain('did you mean "cables"?');
  });

  test("several issues in brackets: the further ones have a key of their own", async () => {
    expect(await diagnose({ "a.md": proposal({ issue: "[cybersecurity, ai]" }) })).toContain(
      '"issue" takes one value, not a list; a proposal has its further issues under "also"',
    );
  });

  test("a further issue without a file", async () => {
    expect(await diagnose({ "a.md": proposal({ also: "[outer-space]" }) })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:8:8  error  there is no issue "outer-space": no file issues/outer-space.md; issues/ has "cybersecurity"  (unknown-issue)
          8 | also: [outer-space]
            |        ^^^^^^^^^^^
      1 error in 1 file
      "
    `);
  });

  test("an issue whose file has errors exists all the same", async () => {
    const text = await diagnose({ "issues/cybersecurity.md": "", "a.md": proposal() });
    expect(text).not.toContain("unknown-issue");
  });
});

describe("the meetings of a conference", () => {
  test("a target of a meeting is written as one of a proposal", async () => {
    const meetings =
      "[{date: 2026-11-10, committee: COM5, targets: [Resolution 130, Res. 999, Res. 130, CS 1003]}]";
    expect(await diagnose({ "conference.md": conference({ meetings }) })).toMatchInlineSnapshot(`
      "proposals/pp-26/conference.md:9:58  error  meetings targets "Resolution 130": a target looks like "Res. 130", "Dec. 5, Annex 2", "CS 1003", "CS Art. 4" or "new resolution on ..."; did you mean "Res. 130"?  (target)
          9 | … 2026-11-10, committee: COM5, targets: [Resolution 130, Res. 999, Res. 130, CS 1003]}]
            |                                          ^^^^^^^^^^^^^^
      1 error in 1 file
      "
    `);
    const far = "[{date: 2026-11-10, committee: COM5, targets: [Res. 999]}]";
    expect(await diagnose({ "conference.md": conference({ meetings: far }) })).toMatchInlineSnapshot(`
      "proposals/pp-26/conference.md:9:58  warning  there is no resolution 999: the last one known is Res. 220  (unknown-resolution)
          9 | meetings: [{date: 2026-11-10, committee: COM5, targets: [Res. 999]}]
            |                                                          ^^^^^^^^
      1 warning in 1 file
      "
    `);
  });

  test("a meeting before the conference or after it", async () => {
    const meetings =
      "[{date: 2026-11-08, committee: COM5}, {date: 2026-11-09, committee: COM5}, {date: 2026-11-27, committee: PL}, {date: 2026-12-10, committee: COM5}]";
    expect(await diagnose({ "conference.md": conference({ meetings }) })).toMatchInlineSnapshot(`
      "proposals/pp-26/conference.md:9:19  warning  this meeting on 2026-11-08 lies before the conference's first day, 2026-11-09: is the date right?  (meeting-date)
          9 | meetings: [{date: 2026-11-08, committee: COM5}, {date: 2026-11-09, committee: COM5}, {date: 2026…
            |                   ^^^^^^^^^^
      proposals/pp-26/conference.md:9:128  warning  this meeting on 2026-12-10 lies after its last day, 2026-11-27: is the date right?  (meeting-date)
          9 | …ate: 2026-11-27, committee: PL}, {date: 2026-12-10, committee: COM5}]
            |                                          ^^^^^^^^^^
      2 warnings in 1 file
      "
    `);
    const elsewhere =
      '[{date: 2026-10-26, committee: APT, place: "Bangkok, Thailand"}, {date: 2026-10-27, committee: APT, place: Online}, {date: 2026-10-28, committee: COM5, place: Room A}]';
    expect(await diagnose({ "conference.md": conference({ meetings: elsewhere }) })).toMatch(
      /^[^\n]*meeting on 2026-10-28 [^\n]*\n[^\n]*\n[^\n]*\n1 warning in 1 file\n$/,
    );
  });
});

describe("repeated-issue", () => {
  test("the primary issue once more", async () => {
    expect(await diagnose({ "a.md": proposal({ also: "cybersecurity" }) })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:8:7  error  "cybersecurity" is the primary issue already; remove it  (repeated-issue)
          8 | also: cybersecurity
            |       ^^^^^^^^^^^^^
      1 error in 1 file
      "
    `);
  });
});

describe("repeated-entry", () => {
  const meeting = '{date: 2026-11-10, time: "09:30", committee: COM5, place: Room A';
  const source = "{title: ITU, url: https://www.itu.int/}";
  const entry = "{date: 2026-09-01, status: submitted}";

  test.each([
    ["conference.md", conference({ meetings: `[${meeting}}, ${meeting}}]` }), "meetings"],
    [
      "conference.md",
      conference({ meetings: `[${meeting}, targets: [Res. 130]}, ${meeting}}]` }),
      "meetings",
    ],
    [
      "conference.md",
      conference({ deadlines: "[{date: 2026-10-26, title: A}, {title: A, date: 2026-10-26}]" }),
      "deadlines",
    ],
    ["a.md", proposal({ sources: `[${source}, ${source}]` }), "sources"],
    ["a.md", proposal({ target: "[Res. 130, Res. 136, Res. 130]" }), "target"],
    ["a.md", proposal({ status: "submitted", history: `[${entry}, ${entry}]` }), "history"],
  ])("in %s: %s", async (file, text, key) => {
    const found = await diagnose({ [file]: text });
    expect(found).toContain(
      `warning  this entry of "${key}" repeats that of line ${/\.md:(\d+)/.exec(found)?.[1]}; remove one of them, or correct it if another one is meant  (repeated-entry)`,
    );
    expect(found).toContain("1 warning in 1 file");
  });

  test.each([
    conference({ meetings: `[${meeting}}, ${meeting}, title: Group B}]` }),
    conference({
      meetings:
        "[{date: 2026-11-10, committee: COM5, targets: [Res. 130]}, {date: 2026-11-10, committee: COM5}]",
    }),
    conference({ deadlines: "[{date: 2026-10-26, title: A}, {date: 2026-10-27, title: A}]" }),
  ])("not where entries differ: %s", async (text) => {
    expect(await diagnose({ "conference.md": text })).toBe(await diagnose({}));
  });

  test("not in two sources of one title", async () => {
    const text = proposal({ sources: "[{title: ITU, locator: page 1}, {title: ITU, locator: page 2}]" });
    expect(await diagnose({ "a.md": text })).toContain("no errors, no warnings");
  });
});

describe("duplicate-id", () => {
  test("an ID in a range, padded with a zero", async () => {
    expect(
      await diagnose({
        "a.md": proposal({ sponsors: "APT", id: "ACP/67A1/1 to ACP/67A1/4" }),
        "b.md": proposal({ sponsors: "APT", id: "acp/67A1/03" }),
      }),
    ).toMatchInlineSnapshot(`
      "proposals/pp-26/b.md:8:5  error  id ACP/67A1/03 is the same proposal as ACP/67A1/1 to ACP/67A1/4 in proposals/pp-26/a.md:8:5; a proposal has only one file  (duplicate-id)
          8 | id: acp/67A1/03
            |     ^^^^^^^^^^^
      1 error in 1 file
      "
    `);
  });

  test("numbers of different addenda have nothing to do with each other", async () => {
    const text = await diagnose({
      "a.md": proposal({ sponsors: "APT", id: "ACP/67A1/1" }),
      "b.md": proposal({ title: "Another", sponsors: "APT", id: "ACP/67A2/1" }),
    });
    expect(text).toBe("no errors, no warnings in 4 files\n");
  });
});

describe("document-sponsors", () => {
  const ofIds = (ids: string[], keys: Record<string, string> = {}) =>
    Object.fromEntries(
      ids.map((id, index) => {
        const sponsors = `[${id.split("/").slice(0, -2).join(", ")}]`;
        return [`${"abcdef".charAt(index)}.md`, proposal({ ...keys, title: `Title ${index}`, sponsors, id })];
      }),
    );

  test("a document of another sponsor, whatever the number of the proposal", async () => {
    expect(await diagnose(ofIds(["SLM/71/1", "FJI/71/1", "FJI/71/2"]))).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:8:5  warning  id SLM/71/1 and id FJI/71/1, in proposals/pp-26/b.md:8:5, are of the same document and have no sponsor in common: ITU numbers each document once, so one of the two is wrong  (document-sponsors)
          8 | id: SLM/71/1
            |     ^^^^^^^^
      1 warning in 1 file
      "
    `);
  });

  test.each([
    [["ARG/B/72/1", "B/CAN/72/2", "CAN/72/3"]],
    [["FJI/71/1", "SLM/71A1/1"]],
    [["FJI/71/1", "FJI/71R1/2"]],
    [["FJI/71/1", "71/2"]],
  ])("%j: one sponsor at least in common, or another document", async (ids) => {
    const { findings } = await load(ofIds(ids));
    expect(findings.filter(({ rule }) => rule === "document-sponsors")).toEqual([]);
  });

  test("also of proposals without an ID, and sponsors that the ID does not name count", async () => {
    const documented = (sponsors: string, document: string) =>
      proposal({ title: `Of ${sponsors}`, sponsors, document: `"${document}"` });
    const found = await load({
      "a.md": proposal({ sponsors: "[FJI, TON]", id: "FJI/71/1" }),
      "b.md": documented("[SLM]", "71(Rev.1)"),
      "c.md": documented("[TON]", "71"),
      "d.md": documented("[]", "71"),
      "e.md": documented("[SMO]", "C18/71"),
      "f.md": documented("[KIR]", "C18/71"),
    });
    expect(found.findings.map(({ file, message }) => [file, message])).toEqual([
      [
        "proposals/pp-26/b.md",
        "document 71(Rev.1) and id FJI/71/1, in proposals/pp-26/a.md:8:5, are of the same document and have no sponsor in common: ITU numbers each document once, so one of the two is wrong",
      ],
    ]);
  });

  test("the message in a file for everybody names no file that only some may read", async () => {
    const internal = ofIds(["FJI/71/1", "FJI/71/2"], { audience: "internal" });
    const files = { ...internal, "c.md": proposal({ title: "Another", sponsors: "[SLM]", id: "SLM/71/1" }) };
    const found = (await load(files)).findings.filter(({ rule }) => rule === "document-sponsors");
    expect(found.map(({ file, message }) => [file, message])).toEqual([
      [
        "proposals/pp-26/a.md",
        "another file has the same document and other sponsors: ITU numbers each document once",
      ],
    ]);
  });
});

describe("duplicate-file", () => {
  // Asked directly, since some file systems cannot hold both files.
  test("keys that differ in letter case", () => {
    const files = ["USA/one", "usa/one", "usa/two"].map((key) => [key, `${key}.md`] as const);
    const nothing = { issueFiles: new Map(), texts: new Map(), proposals: [], issues: [] };
    const context = { proposalFiles: new Map(files), ...nothing } as unknown as RuleContext;
    expect([...duplicateFile.check(context)]).toEqual([
      {
        at: { file: "usa/one.md", line: 1, column: 1 },
        message:
          'the key "usa/one" differs only in letter case from that of USA/one.md; rename one of the files',
      },
    ]);
  });
});

test("two issues with one title are an error, in any case of letters", async () => {
  const files = {
    "issues/cables.md": issue({ title: "Submarine cables", order: "2" }, "Repairs take weeks."),
    "issues/submarine-cables.md": issue({ title: "Submarine  Cables", order: "3" }, "Owners do not report."),
    "a.md": proposal({ issue: "cables" }),
  };
  const { findings } = await load(files);
  expect(
    findings.map(({ file, line, rule, severity, message }) => [file, line, rule, severity, message]),
  ).toEqual([
    [
      "proposals/pp-26/issues/submarine-cables.md",
      2,
      "duplicate-file",
      "error",
      'this issue has the title of proposals/pp-26/issues/cables.md: if they are one, keep one of the two files, and write "issue: cables" or "issue: submarine-cables" in all proposals of both; if not, give one of them another title',
    ],
  ]);
});

describe("two files of one text are one, whatever their names", () => {
  const reported = async (files: Record<string, string>) =>
    (await load(files)).findings
      .filter(({ rule }) => rule === "duplicate-file")
      .map(({ file, message }) => [file, message]);
  const same =
    "this file has the same content as proposals/pp-26/a.md, which would be counted twice: keep one of them";

  test("also with keys in another order, other line ends and decomposed letters", async () => {
    const first = proposal({ title: "Télécommunications" }, "Updates the\nresolution.");
    const [, title = "", ...rest] = first.split("\n");
    const end = rest.indexOf("---");
    const moved = ["---", ...rest.slice(0, end), title, ...rest.slice(end)].join("\r\n").normalize("NFD");
    expect(await reported({ "a.md": first, "a-laptop.md": moved.replace("the\r\n", "the ") })).toEqual([
      ["proposals/pp-26/a.md", same.replace("a.md", "a-laptop.md")],
    ]);
    expect(await reported({ "a.md": first, "a-copy.md": first })).toEqual([
      ["proposals/pp-26/a-copy.md", same],
    ]);
  });

  test("also with the name of a copy that somebody made valid, and other words", async () => {
    const files = { "a.md": proposal(), "a-copia.md": proposal({ action: "MOD" }, "Other words.") };
    const message =
      "this file has the name of a copy of proposals/pp-26/a.md, its title and its sponsors: if they are one proposal, which would be counted twice, keep one of them; if not, correct the title";
    expect(await reported(files)).toEqual([["proposals/pp-26/a-copia.md", message]]);
    expect(await reported({ ...files, "a-copia.md": proposal({ title: "Another one" }) })).toEqual([]);
  });

  test("the same ID is reported at the copy, whichever comes first", async () => {
    const id = { id: "RCC/62A1/2", sponsors: "[RCC]" };
    const files = { "a-copia.md": proposal(id, "One."), "a.md": proposal(id, "Two.") };
    const found = (await load(files)).findings.filter(({ rule }) => rule === "duplicate-id");
    expect(found.map(({ file, message }) => [file, message])).toEqual([
      [
        "proposals/pp-26/a-copia.md",
        "id RCC/62A1/2 is the same proposal as RCC/62A1/2 in proposals/pp-26/a.md:8:5; a proposal has only one file",
      ],
    ]);
  });

  test("empty files and files that were only begun say nothing yet", async () => {
    const comment = `<!-- ${"Here comes the summary, in place of this comment. ".repeat(5)}-->`;
    const begun = { "c.md": proposal({}, comment), "d.md": proposal({ target: "Res. 131" }, comment) };
    const other = proposal({ target: "Res. 132" });
    expect(await reported({ "a.md": "", "b.md": " \n", ...begun, "e.md": other })).toEqual([]);
  });

  test("also where one was moved on since", async () => {
    const body =
      "Asks the Council to keep a register of what members do for confidence and security. ".repeat(3);
    const files = { "a.md": proposal({}, body), "b.md": proposal({ action: "MOD" }, body) };
    expect(await reported(files)).toEqual([
      [
        "proposals/pp-26/b.md",
        "this file has the title, the sponsors and the text of proposals/pp-26/a.md, and other keys: are they one proposal? Keep one of them",
      ],
    ]);
  });

  test("but a short text may well stand in two", async () => {
    expect(await reported({ "a.md": proposal(), "b.md": proposal({ title: "Another" }) })).toEqual([]);
    expect(await reported({ "a.md": proposal(), "b.md": proposal({ target: "Res. 131" }) })).toEqual([]);
  });

  const entered = (other: string) =>
    `this file has the title, the sponsors and the target of proposals/pp-26/${other}, and no ID of its own: if they are one proposal, which would be counted twice, keep one of them; if not, write its "id", or another title`;
  const id = { sponsors: "[B, USA]", id: "B/USA/75/1", document: "75" };
  const usa = { sponsors: "[USA, B]", target: "[Res. 130]" };

  test.each([
    ["one with an ID, one without", proposal(id), proposal(usa, "Other words."), "b.md", "a.md"],
    ["the other way round", proposal(usa, "Other words."), proposal(id), "a.md", "b.md"],
    ["neither with an ID, and another date", proposal(), proposal({ submitted: "2026-09" }), "b.md", "a.md"],
    [
      "targets in another order",
      proposal({ target: "[Res. 2, Res. 3]" }),
      proposal({ target: "[Res. 3, Res. 2]" }),
      "b.md",
      "a.md",
    ],
  ])("entered twice under two names is a warning: %s", async (_what, a, b, file, other) => {
    const { findings } = await load({ "a.md": a, "b.md": b });
    expect(findings.map(({ severity, rule, file, message }) => [severity, rule, file, message])).toEqual([
      ["warning", "duplicate-file", `proposals/pp-26/${file}`, entered(other)],
    ]);
  });

  test("two IDs with one title, sponsors, target and text are a warning, however short the text", async () => {
    const { findings } = await load({ "a.md": proposal(id), "b.md": proposal({ ...id, id: "B/USA/75/7" }) });
    expect(findings).toMatchObject([
      {
        severity: "warning",
        rule: "duplicate-file",
        file: "proposals/pp-26/b.md",
        message:
          'this file has the title, the sponsors, the target and the text of proposals/pp-26/a.md, under another ID: if they are one proposal, which would be counted twice, keep one of them; if not, name the other one under "relations", such as "same-subject"',
      },
    ]);
  });

  test.each([
    ["IDs and texts of their own", proposal(id), proposal({ ...id, id: "B/USA/75/2" }, "Other words.")],
    [
      "a relation between two IDs with one text",
      proposal(id),
      proposal({ ...id, id: "B/USA/75/2", relations: "{same-subject: a}" }),
    ],
    ["two IDs on two texts", proposal(id), proposal({ ...id, id: "B/USA/75/2", target: "Res. 2" })],
    ["another sponsor", proposal(), proposal({ sponsors: "RCC" })],
    ["a relation between them", proposal(), proposal({ relations: "{same-subject: a}" })],
    [
      "a successor",
      proposal({ relations: "{supersedes: b}" }),
      proposal({ status: "superseded", history: "[{date: 2026-10-08, status: superseded}]" }),
    ],
  ])("two proposals of one title are no copies: %s", async (_what, a, b) => {
    expect(await reported({ "a.md": a, "b.md": b })).toEqual([]);
  });
});

describe("duplicate-order", () => {
  test("two issues in one place", async () => {
    expect(await diagnose({ "issues/privacy.md": issue({ title: "Privacy" }) })).toMatchInlineSnapshot(`
      "proposals/pp-26/issues/privacy.md:3:8  warning  order 1 is also that of proposals/pp-26/issues/cybersecurity.md:3:8; "cybersecurity" is printed first  (duplicate-order)
          3 | order: 1
            |        ^
      1 warning in 1 file
      "
    `);
  });

  test("background issues come after all others anyway", async () => {
    const text = await diagnose({ "issues/privacy.md": issue({ title: "Privacy", priority: "background" }) });
    expect(text).toBe("no errors, no warnings in 3 files\n");
  });
});

describe("agreed-date", () => {
  test("the date of an agreement that is none", async () => {
    const keys = { position: "proposed", agreed: "2026-09-14" };
    expect(await diagnose({ "issues/cybersecurity.md": issue(keys) })).toMatchInlineSnapshot(`
      "proposals/pp-26/issues/cybersecurity.md:5:9  warning  this is the date of an agreement, but the issue's position is not agreed  (agreed-date)
      1 warning in 1 file
      "
    `);
  });
});

describe("codes that another list has for another state", () => {
  const rulesOf = async (keys: Record<string, string>, body?: string, file = "x/a.md") => {
    const { findings } = await load({ [file]: proposal(keys, body) });
    return findings.flatMap(({ rule, message }) =>
      rule === "sponsor" || rule === "doubtful-code" ? `${rule}: ${message}` : [],
    );
  };

  test.each([
    [
      "[MY, SG]",
      '"SG" is the code of the Secretary-General, and beside "MY" it may be the two-letter ISO code of Singapore, whose ITU symbol is SNG: write SNG, or correct "MY" first if the Secretary-General is meant',
    ],
    ["[SG, BRN]", 'beside "BRN" it may be the two-letter ISO code of Singapore'],
    ["[Malaysia, SG]", 'beside "Malaysia" it may be the two-letter ISO code of Singapore'],
    ["MY, SG", 'beside "MY" it may be the two-letter ISO code of Singapore'],
    ["Malaysia and SG", 'beside "Malaysia" it may be the two-letter ISO code of Singapore'],
    ["[RSA, NGR]", 'beside "RSA" it may be the Olympic and vehicle code of Nigeria'],
    ["[NIG, ZAF]", 'beside "ZAF" it may be the Olympic and FIFA code of Niger'],
    ["[B, L]", 'beside "L" it may be the vehicle code of Belgium'],
    ["[NL, B]", 'beside "NL" it may be the vehicle code of Belgium'],
    ["[ROU, RA]", 'beside "RA" it may be the vehicle code of Uruguay'],
  ])("sponsors and supporters %s: the code is asked about", async (list, message) => {
    for (const key of ["sponsors", "supporters"]) {
      const found = await rulesOf({ [key]: list });
      expect(found.filter((each) => each.startsWith("sponsor:") && each.includes(message))).toHaveLength(1);
    }
  });

  test.each(["[Mali, NGR]", "[Mali, NIG]", "[SUI, DEU, NGR]"])(
    "delegations %s: it is asked about in other words, since the list is for the group",
    async (delegations) => {
      const { findings } = await load({
        "conference.md": conference({ delegations }),
        "x/a.md": proposal({}),
      });
      const messages = findings.map(({ rule, message }) => `${rule}: ${message}`).join("\n");
      expect(messages).toContain("member-state: this is a right code, but beside an entry that is none");
      expect(messages).not.toMatch(/sponsor:|Mali|DEU/);
    },
  );

  test("delegations: a code that is no state's is none, whatever else it may be", async () => {
    const { findings } = await load({
      "conference.md": conference({ delegations: "[MY, SG]" }),
      "x/a.md": proposal({}),
    });
    expect(findings.map(({ message }) => message).join()).not.toContain("right code");
  });

  test.each([
    "[B, USA]",
    "[NGR, GHA]",
    "[B, BRA, MEX]",
    "[B, Germany]",
    "[ROU, DE]",
    "[G, F, D]",
    "[NOR, SUI]",
  ])("sponsors: %s have no code that is asked about", async (sponsors) => {
    expect((await rulesOf({ sponsors })).join()).not.toMatch(/it may be|doubtful/);
  });

  const OFFICE =
    "the Secretary-General is written SG, which is also the two-letter ISO code of Singapore, whose ITU symbol is SNG: write SNG if Singapore is meant";
  test.each([
    ["SG beside a state", { sponsors: "[MLA, SG]" }, "The Secretary-General reports.", OFFICE],
    ["SG as a supporter", { supporters: "[SG from 2026-10-10]" }, "It is short.", OFFICE],
    [
      "SG alone",
      { sponsors: "[SG]" },
      "One database.",
      `${OFFICE}, or name the Secretary-General in the text`,
    ],
    ["SG and Singapore", { sponsors: "[SG]" }, "Singapore asks the Secretary-General.", OFFICE],
    [
      "SG and Singapore in Malay",
      { sponsors: "[SG]", language: "ms" },
      "Singapura meminta Setiausaha Agung.",
      OFFICE,
    ],
    [
      "Nigeria with the symbol of Niger",
      { sponsors: "[NGR]" },
      "Nigeria asks for it.",
      "write NIG if Nigeria is meant",
    ],
    [
      "Belgium with Brazil's",
      { sponsors: "[B]", title: "Plan of Belgium" },
      "It is short.",
      "write BEL if Belgium is meant",
    ],
    [
      "Gabon with the United Kingdom's",
      { sponsors: "[G]", language: "fr" },
      "Le Gabon demande un plan.",
      "write GAB if",
    ],
  ])("%s is a warning", async (_, keys, body, message) => {
    const [found, ...others] = await rulesOf(keys, body);
    expect(found).toContain("doubtful-code: ");
    expect(found).toContain(message);
    expect(others).toEqual([]);
  });

  test("the name of the file shows whom a code means", async () => {
    const [found] = await rulesOf({ sponsors: "[SG]" }, "The Secretary-General asks.", "singapore/a.md");
    expect(found).toContain(OFFICE);
    expect((await rulesOf({ sponsors: "[NGR]" }, "It is short.", "nig/a.md")).join()).toContain("write NIG");
  });

  test.each([
    ["the Secretary-General", { sponsors: "[SG]" }, "The Secretary-General asks for money."],
    ["in French", { sponsors: "[SG]", language: "fr" }, "Le Secrétaire général demande des fonds."],
    [
      "a source of the Secretary-General",
      { sponsors: "[SG]", sources: "{title: Report by the Secretary-General, locator: page 1}" },
      "One.",
    ],
    ["both states", { sponsors: "[NGR]" }, "Niger and Nigeria share a border."],
    ["an ID that has the code", { sponsors: "[B]", id: "B/12/1" }, "It answers Belgium."],
  ])("%s: no warning", async (_, keys, body) => {
    expect(await rulesOf(keys, body)).toEqual([]);
  });
});

describe("id-sponsor", () => {
  test("an ID of states that are not all among the sponsors", async () => {
    expect(
      await diagnose({ "a.md": proposal({ id: "B/CAN/USA/75/1", sponsors: "[B, USA]" }) }),
    ).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:3:11  warning  id B/CAN/USA/75/1 is of B, CAN, USA, but "sponsors" does not list CAN  (id-sponsor)
          3 | sponsors: [B, USA]
            |           ^^^^^^^^
      1 warning in 1 file
      "
    `);
  });

  test("the code of another list in both ends of a range", async () => {
    const { findings } = await load({ "a.md": proposal({ id: "BWA/12/1 to BWA/12/4", sponsors: "[BOT]" }) });
    expect(findings.find(({ rule }) => rule === "id-sponsor")?.suggestion).toBe("BOT/12/1 to BOT/12/4");
  });

  test("the code of another list", async () => {
    expect(
      await diagnose({ "a.md": proposal({ id: "BWA/12/1", sponsors: "[BOT]", document: "12" }) }),
    ).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:8:5  warning  id BWA/12/1: "BWA" is no sponsor's code: ITU's symbol of Botswana is BOT; did you mean "BOT/12/1"?  (id-sponsor)
          8 | id: BWA/12/1
            |     ^^^^^^^^
      1 warning in 1 file
      "
    `);
  });

  test.each([
    ["BRA/MEX/12/1", "[B, MEX]", 'did you mean "B/MEX/12/1"?'],
    ["BRA/ESP/12/1", "[B, E]", 'did you mean "B/E/12/1"?'],
    ["BR/12/1", "[B]", "an ID begins with ITU's symbols of its sponsors"],
    ["CHI/12/1", "[CHL]", "an ID begins with ITU's symbols of its sponsors"],
  ])("codes of other lists: %s", async (id, sponsors, end) => {
    const text = await diagnose({ "a.md": proposal({ id, sponsors, document: "12" }) });
    expect(text).toContain(`warning  id ${id}: "${id.split("/")[0]}" is no sponsor's code: `);
    expect(text).toContain(`${end}  (id-sponsor)`);
  });

  test("another name of a group: the suggestion is the prefix that ITU prints, and passes", async () => {
    const ends: string[] = [];
    for (const group of regionalGroups()) {
      for (const name of group.regionNames.filter((one) => /^[A-Za-z]{1,5}$/.test(one))) {
        const id = `${name.toUpperCase()}/12/1`;
        const keys = { sponsors: `[${group.key}]`, document: "12" };
        const { findings } = await load({ "a.md": proposal({ id, ...keys }) });
        const [finding] = findings.filter(({ rule }) => rule === "id" || rule === "id-sponsor");
        expect([id, finding?.suggestion]).toEqual([id, `${group.prefix}/12/1`]);
        ends.push(id);
        const followed = await load({ "a.md": proposal({ id: finding?.suggestion ?? "", ...keys }) });
        expect(followed.findings).toEqual([]);
      }
    }
    expect(ends).toContain("UAT/12/1");
  });

  test("the prefix of a group is the group", async () => {
    const text = await diagnose({ "a.md": proposal({ id: "EUR/48A1/2", sponsors: "CEPT" }) });
    expect(text).toBe("no errors, no warnings in 3 files\n");
  });
});

describe("id-document", () => {
  test("an ID of another addendum", async () => {
    expect(
      await diagnose({ "a.md": proposal({ id: "IAP/63A1/5", document: "63(Add.2)" }) }),
    ).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:9:11  warning  document 63(Add.2) differs from that of id IAP/63A1/5, 63(Add.1)  (id-document)
          9 | document: 63(Add.2)
            |           ^^^^^^^^^
      1 warning in 1 file
      "
    `);
  });

  test("a revision of the document is the document", async () => {
    const text = await diagnose({ "a.md": proposal({ id: "IAP/63A1/5", document: "63(Rev.1)(Add.1)" }) });
    expect(text).toBe("no errors, no warnings in 3 files\n");
  });
});

describe("conference-name", () => {
  test("a conference in another's folder", async () => {
    expect(await diagnose({ "conference.md": conference({ conference: "PP-22" }) })).toMatchInlineSnapshot(`
      "proposals/pp-26/conference.md:3:13  error  conference "PP-22" is not the name of its folder, "pp-26"; write "PP-26", or rename the folder  (conference-name)
          3 | conference: PP-22
            |             ^^^^^
      1 error in 1 file
      "
    `);
  });
});

describe("conference-dates", () => {
  test("a last day before the first", async () => {
    expect(await diagnose({ "conference.md": conference({ ends: "2026-11-08" }) })).toMatchInlineSnapshot(`
      "proposals/pp-26/conference.md:7:7  error  ends 2026-11-08 lies before starts 2026-11-09  (conference-dates)
          7 | ends: 2026-11-08
            |       ^^^^^^^^^^
      1 error in 1 file
      "
    `);
  });

  const OTHER = (day: string, name: string, right: string) =>
    `${day} lies in another year than the name of the conference, ${name}; did you mean "${right}"?`;
  const LONG = (starts: string, ends: string, days: number) =>
    `a conference from ${starts} to ${ends} has ${days} days, and none of ITU has more than 60`;
  test.each([
    ["PP-26", { starts: "2025-11-09" }, [OTHER("starts 2025-11-09", "PP-26", "2026-11-09")]],
    ["PP-26", { ends: "2027-11-27" }, [OTHER("ends 2027-11-27", "PP-26", "2026-11-27")]],
    [
      "PP-26",
      { starts: "2025-11-09", ends: "2025-11-27" },
      [OTHER("starts 2025-11-09", "PP-26", "2026-11-09"), OTHER("ends 2025-11-27", "PP-26", "2026-11-27")],
    ],
    ["PP-2026", { starts: "2025-11-09" }, [OTHER("starts 2025-11-09", "PP-2026", "2026-11-09")]],
    ["PP-2026", {}, []],
    ["PP-26", { starts: "2026-12-14", ends: "2027-01-08" }, []],
    ["PP-26", { starts: "2026-09-29", ends: "2026-11-27" }, []],
    [
      "PP-26",
      { starts: "2026-09-28", ends: "2026-11-27" },
      [`${LONG("2026-09-28", "2026-11-27", 61)}: are both dates right?`],
    ],
    ["PP", { ends: "2027-11-27" }, [`${LONG("2026-11-09", "2027-11-27", 384)}; did you mean "2026-11-27"?`]],
    [
      "PP",
      { starts: "2025-11-09" },
      [`${LONG("2025-11-09", "2026-11-27", 384)}; did you mean "2025-11-27"?`],
    ],
  ])("%s with days in another year, or months apart: %j", async (name, days, messages) => {
    const { corpus } = await load({ "conference.md": conference(days) });
    const named = { ...corpus?.conference, conference: name };
    const context = { folder: name.toLowerCase(), conference: named } as unknown as RuleContext;
    expect([...conferenceDates.check(context)].map(({ severity, message }) => [severity, message])).toEqual(
      messages.map((message) => ["warning", message]),
    );
  });

  test("a last day in the year before: the right year is suggested", async () => {
    const { findings } = await load({ "conference.md": conference({ ends: "2025-11-27" }) });
    expect(findings.map(({ severity, suggestion }) => [severity, suggestion])).toEqual([
      ["error", "2026-11-27"],
    ]);
  });
});

describe("membership", () => {
  test("a state that is both in and out, and one that was never in", async () => {
    const membership = "{ATU: {add: [KEN], remove: [KEN, F]}}";
    expect(await diagnose({ "conference.md": conference({ membership }) })).toMatchInlineSnapshot(`
      "proposals/pp-26/conference.md:9:41  error  KEN is both added to ATU and removed  (membership)
          9 | membership: {ATU: {add: [KEN], remove: [KEN, F]}}
            |                                         ^^^
      proposals/pp-26/conference.md:9:46  warning  F is not a member of ATU  (membership)
          9 | membership: {ATU: {add: [KEN], remove: [KEN, F]}}
            |                                              ^
      1 error, 1 warning in 1 file
      "
    `);
  });
});

describe("unknown-resolution", () => {
  test("a number far beyond the last one, of a target and of an issue", async () => {
    const files = {
      "a.md": proposal({ target: "[Res. 130, Res. 1300]" }),
      "issues/cybersecurity.md": issue({ resolutions: "[130, 999]" }),
    };
    expect(await diagnose(files)).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:5:20  warning  there is no resolution 1300: the last one known is Res. 220  (unknown-resolution)
          5 | target: [Res. 130, Res. 1300]
            |                    ^^^^^^^^^
      proposals/pp-26/issues/cybersecurity.md:4:20  warning  there is no resolution 999: the last one known is Res. 220  (unknown-resolution)
          4 | resolutions: [130, 999]
            |                    ^^^
      2 warnings in 2 files
      "
    `);
  });

  test("one that a conference since may have given is none of its business", async () => {
    expect(await diagnose({ "a.md": proposal({ target: "[Res. 225, Res. 3]" }) })).toContain("no warnings");
  });
});

describe("plain-text", () => {
  test.each([
    ["'**Adopted** by COM5'", "Adopted by COM5"],
    ["'see [the text](https://itu.int/a) and *more*'", "see the text and more"],
    ["'__Adopted__ as `Res. 130`'", "Adopted as Res. 130"],
  ])("marks of Markdown in a text of the frontmatter: %s", async (outcome, plain) => {
    const { findings } = await load({
      "a.md": proposal({ outcome, status: "rejected", history: "[{date: 2026-11-10, status: rejected}]" }),
    });
    expect(findings.filter(({ rule }) => rule === "plain-text")).toMatchObject([
      {
        file: "proposals/pp-26/a.md",
        severity: "warning",
        message: "Markdown in the frontmatter is printed as typed: write only the words",
        suggestion: plain,
      },
    ]);
  });

  test("signs of a text are none", async () => {
    const title = "'A * b * c, 2*3*4, file_name_here, [ACP-1] (Doha), 5* and __'";
    expect(await diagnose({ "a.md": proposal({ title }) })).toBe("no errors, no warnings in 3 files\n");
  });
});

describe("audience-name", () => {
  /** What is found about files of these names, whose audience, if any, is the same. */
  async function foundIn(names: readonly string[], audience?: string) {
    const keys = { ...(audience !== undefined && { audience }) };
    const files = names.map((name, index) => [`${name}.md`, proposal({ title: `Title ${index}`, ...keys })]);
    const { findings } = await load({
      "issues/cybersecurity.md": issue({ lead: "Salma Haddad" }),
      ...Object.fromEntries(files),
    });
    return findings
      .filter(({ rule }) => rule === "audience-name")
      .map(({ file, severity }) => `${severity} ${file.replace(/^proposals\/pp-26\/|\.md$/g, "")}`);
  }

  const INTERNAL = [
    "mrc/plan-internal",
    "mrc/internal-plan",
    "mrc/plan-interne",
    "mrc/plan-confidentiel",
    "mrc/confidential-plan",
    "mrc/secret-plan",
    "mrc/nota-interna",
    "mrc/ne-pas-publier",
    "mrc/red-lines",
    "mrc/lignes-rouges",
    "mrc/vertraulich",
    "for-the-team/plan",
    "interne/plan",
    "private/plan",
    // In Latin letters, as names of files have them.
    ...`neibu naibu shagaihi luk-lap mat bimil neibu-wenjian naibu-memo bugaihi noi-bo noibo bi-mat rahasia rahsia sulit sulit-negara panloob lihim catatan-internal phai-nai khwam-lap lap naebu naebuyong daeoebi gimil bigonggae kimitsu gokuhi himitsu baomi jimi juemi untuk-kalangan-sendiri jangan-disebar chi-trong-nhom huwag-ibahagi`
      .split(" ")
      .map((name) => `apt/${name}`),
    // Behind or before other words, in the languages that the lists of texts know.
    ...`nur-intern intern niet-delen nicht-veroeffentlichen ei-julkaista vain-meille ainult-meile only-for-us kun-for-os bara-for-oss tylko-dla-nas jen-pro-nas csak-nekunk nur-fuer-uns nu-publicati ikke-offentliggor mono-gia-emas empisteftiko tolko-dlya-nas ne-publikovat dakheli mahramane khufia`
      .split(" ")
      .flatMap((name) => [`cept/eur-80-${name}`, `cept/${name}-eur-80`, `${name}/eur-80`]),
  ];
  const DOUBTFUL = [
    "mrc/brouillon-plan",
    "mrc/draft-plan",
    "mrc/meeting-notes",
    "notes/reunion",
    "salma/plan",
    "strategie/plan",
    ...`ban-nhap burador caogao choan draf du-thao konsep rancangan shitagaki`
      .split(" ")
      .map((name) => `apt/${name}`),
    ...`utkast udkast luonnos konzept mustand szkic nacrt taslak pishnevis`
      .split(" ")
      .map((name) => `cept/eur-80-${name}`),
  ];
  const PUBLIC = [
    "apt/cybersecurity-strategy",
    "apt/draft-new-resolution-ai",
    "apt/gender-sensitive-design",
    "apt/internal-audit",
    "apt/international-rules",
    "apt/internet-for-all",
    "apt/internship-at-itu",
    "apt/noteworthy",
    "apt/not-only-for-users",
    "apt/private-sector",
    "apt/public-private-partnership",
    "apt/rancangan-resolusi-ai",
    "apt/satellite-positioning",
    "apt/secret-ballot",
  ];

  test("the name of something internal is an error without an audience, that of a working paper a warning", async () => {
    const expected = [
      ...INTERNAL.map((name) => `error ${name}`),
      ...DOUBTFUL.map((name) => `warning ${name}`),
    ];
    expect((await foundIn([...INTERNAL, ...DOUBTFUL, ...PUBLIC])).sort()).toEqual(expected.sort());
  });

  test("whatever it is called, a file that states its audience is right", async () => {
    for (const audience of ["public", "internal"])
      expect(await foundIn([...INTERNAL, ...DOUBTFUL], audience), audience).toEqual([]);
  });

  test("the message states what to write", async () => {
    expect(await diagnose({ "interne/a.md": proposal() })).toMatchInlineSnapshot(`
      "proposals/pp-26/interne/a.md:1:1  error  "interne" is the name of something that not everybody may read, but without "audience" everybody reads the file: write "audience: internal" or "audience: delegation", or "audience: public" if everybody may read it  (audience-name)
          1 | ---
            | ^
      1 error in 1 file
      "
    `);
  });
});

test.each<[string, string, number]>([
  ["af", "این پیشنهاد گزارش سالانه را از شورا می‌خواهد و اجرا می‌شود.", 1],
  ["en", "این پیشنهاد گزارش سالانه را از شورا می‌خواهد و اجرا می‌شود.", 1],
  ["prs", "این پیشنهاد گزارش سالانه را از شورا می‌خواهد و اجرا می‌شود.", 0],
  ["ru", "This proposal asks for an annual report of the Council.", 1],
  ["uz", "This proposal asks for an annual report of the Council.", 0],
  ["fr", "La proposition demande un rapport annuel au Conseil.", 0],
  ["ja", "この提案は理事会の年次報告書を求めるものであり、毎年公表されるものとする。", 0],
  ["qaa", "این پیشنهاد گزارش سالانه را از شورا می‌خواهد و اجرا می‌شود.", 0],
  ["kaa", "Qaraqalpaqstanda baylanıs bahası hám sapası haqqında usınıs berildi.", 0],
  ["zgh", "Asumer ad isuter i Usqqamu ad iskr yan unqmu s usggas.", 0],
  ["zh-Hant", "這項提案要求理事會每年提交報告，並且每年在網站上公佈，以便各成員國可以查閱。", 0],
])("a text with the language %s: %s", async (language, body, findings) => {
  const { findings: found } = await load({ "a.md": proposal({ language, title: body.slice(0, 9) }, body) });
  expect(found.filter(({ rule }) => rule === "language-script")).toHaveLength(findings);
});

test.each<[string, string, string | undefined, RegExp]>([
  [
    "am",
    "Այս առաջարկը խնդրում է Խորհրդին ամեն տարի զեկույց ներկայացնել:",
    "hy",
    /those of Armenian; did you mean "hy"\?$/,
  ],
  ["en", "წინადადება ითხოვს საბჭოსგან ყოველწლიურ ანგარიშს ქსელების შესახებ.", "ka", /did you mean "ka"/],
  ["en", "ההצעה מבקשת מהמועצה דוח שנתי על הרשתות של המדינות החברות.", "he", /did you mean "he"/],
  ["gr", "Η πρόταση ζητά από το Συμβούλιο ετήσια έκθεση για τα δίκτυα.", "el", /./],
  ["en", "ข้อเสนอนี้ขอให้สภาจัดทำรายงานประจำปีเกี่ยวกับเครือข่าย", "th", /./],
  [
    "fr",
    "이 제안은 이사회가 매년 네트워크에 관한 보고서를 제출하도록 요청한다. 회원국은 그것을 읽는다.",
    "ko",
    /./,
  ],
  ["en", "この提案は理事会の年次報告書を求めるものであり、毎年公表されるものとする。", "ja", /./],
  ["en", "本提案要求理事会每年提交报告，并且每年在网站上公布，以便各成员国可以查阅。", "zh", /./],
  [
    "en",
    "Предложение просит Совет каждый год представлять отчёт.",
    undefined,
    /"be" is Belarusian, .*"uk" is Ukrainian$/,
  ],
  [
    "en",
    "प्रस्ताव परिषद से हर वर्ष नेटवर्क पर रिपोर्ट देने का अनुरोध करता है।",
    undefined,
    /"hi" is Hindi, "mr" is Marathi/,
  ],
  [
    "ru",
    "This proposal asks for an annual report of the Council.",
    undefined,
    /such as "en"; the language of a source/,
  ],
])("the language %s of a text in other letters: %s", async (language, body, meant, message) => {
  const { findings } = await load({ "a.md": proposal({ language, title: body.slice(0, 9) }, body) });
  const found = findings.find(({ rule }) => rule === "language-script" || rule === "language");
  expect(found?.suggestion).toBe(meant);
  expect(found?.message).toMatch(message);
});
