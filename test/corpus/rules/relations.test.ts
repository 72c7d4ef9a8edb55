import { describe, expect, test } from "vitest";
import { findingsForAudience } from "../../../src/brief/visibility.ts";
import { conference, diagnose, issue, load, proposal } from "../small-conference.ts";

const ENDED = "{date: 2026-10-08, status: superseded}";

describe("relation", () => {
  test("a key that is mistyped", async () => {
    expect(
      await diagnose({
        "apt/one.md": proposal({ title: "A" }),
        "b.md": proposal({ relations: "{opposes: [apt/on]}" }),
      }),
    ).toMatchInlineSnapshot(`
      "proposals/pp-26/b.md:8:23  error  there is no proposal "apt/on"; did you mean "apt/one"?  (relation)
          8 | relations: {opposes: [apt/on]}
            |                       ^^^^^^
      1 error in 1 file
      "
    `);
  });

  test("a key of nothing, and the proposal itself", async () => {
    expect(
      await diagnose({ "b.md": proposal({ relations: "{opposes: [citel/iap-1], same-subject: b}" }) }),
    ).toMatchInlineSnapshot(`
      "proposals/pp-26/b.md:8:23  error  there is no proposal "citel/iap-1"  (relation)
          8 | relations: {opposes: [citel/iap-1], same-subject: b}
            |                       ^^^^^^^^^^^
      proposals/pp-26/b.md:8:51  error  "b" is this proposal itself  (relation)
          8 | relations: {opposes: [citel/iap-1], same-subject: b}
            |                                                   ^
      2 errors in 1 file
      "
    `);
  });

  test("an earlier key leads to the proposal of today", async () => {
    const { corpus } = await load({
      "a.md": proposal({ formerly: "old-name" }),
      "b.md": proposal({ relations: "{opposes: old-name}" }),
    });
    expect(corpus?.proposals[1]?.relations.opposes).toEqual(["a"]);
  });
});

describe("formerly", () => {
  test("a key that a file has today", async () => {
    expect(
      await diagnose({ "a.md": proposal({ title: "A" }), "b.md": proposal({ formerly: "a" }) }),
    ).toMatchInlineSnapshot(`
      "proposals/pp-26/b.md:8:11  error  this is not an earlier key of this proposal: a file has it today, or another proposal names it as its own  (formerly)
      1 error in 1 file
      "
    `);
  });

  test("a key that two claim, and the proposal's own", async () => {
    expect(
      await diagnose({
        "a.md": proposal({ title: "A", formerly: "old-name" }),
        "b.md": proposal({ formerly: "[old-name, b]" }),
      }),
    ).toMatchInlineSnapshot(`
      "proposals/pp-26/b.md:8:12  error  this is not an earlier key of this proposal: a file has it today, or another proposal names it as its own  (formerly)
      proposals/pp-26/b.md:8:22  error  this is not an earlier key of this proposal: a file has it today, or another proposal names it as its own  (formerly)
      2 errors in 1 file
      "
    `);
  });
});

describe("merged", () => {
  const keys = { status: "merged", history: "{date: 2026-10-08, status: merged}" };

  test("into nothing", async () => {
    expect(await diagnose({ "a.md": proposal(keys) })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:6:9  error  status merged needs the proposal that it went into, as "merged-into" under relations  (merged)
          6 | status: merged
            |         ^^^^^^
      1 error in 1 file
      "
    `);
  });

  test("into another, or superseded by it", async () => {
    const into = { "a.md": proposal({ ...keys, relations: "{merged-into: b}" }), "b.md": proposal() };
    const by = { "a.md": proposal(keys), "b.md": proposal({ relations: "{supersedes: a}" }) };
    expect(await diagnose(into)).toBe("no errors, no warnings in 4 files\n");
    expect(await diagnose(by)).toBe("no errors, no warnings in 4 files\n");
  });
});

describe("merged by its relations, while its status is another", () => {
  const reported = async (keys: Record<string, string>) =>
    (await load({ "a.md": proposal(keys), "b.md": proposal({ title: "Joint text" }) })).findings.map(
      ({ severity, rule, line, column, message }) => [severity, rule, line, column, message],
    );
  const message = (status: string) =>
    `merged into "b", but the status is ${status}: the relation is shown, and the proposal no longer counted, only once the status is merged`;

  test("open, with one proposal or a list", async () => {
    expect(await reported({ relations: "{merged-into: b}" })).toEqual([
      ["warning", "merged", 8, 26, message("submitted")],
    ]);
    const history = "[{date: 2026-11-12, status: in-committee}]";
    expect(await reported({ status: "in-committee", history, relations: "{merged-into: [b]}" })).toEqual([
      ["warning", "merged", 9, 27, message("in-committee")],
    ]);
  });

  test.each([
    ["2026-10-12", 1],
    ["2026-10-20", 0],
    ["2026-10-22", 0],
  ])("into one that was withdrawn on %s, on 20 October", async (day, findings) => {
    const keys = {
      status: "merged",
      outcome: "In b.",
      history: "[{date: 2026-10-20, status: merged}]",
      relations: "{merged-into: b}",
    };
    const end = { status: "withdrawn", outcome: "No.", history: `[{date: ${day}, status: withdrawn}]` };
    const files = { "a.md": proposal(keys), "b.md": proposal({ title: "Joint text", ...end }) };
    const found = (await load(files)).findings.map(({ severity, rule, message: text }) => [
      severity,
      rule,
      text,
    ]);
    expect(found).toEqual(
      [
        [
          "warning",
          "merged",
          `merged on 2026-10-20 into "b", which was withdrawn on ${day}; is it another one that it went into?`,
        ],
      ].slice(0, findings),
    );
  });

  test("ended in another way", async () => {
    const history = "[{date: 2026-10-05, status: withdrawn}]";
    const keys = { status: "withdrawn", history, outcome: "Replaced by a joint text." };
    expect(await reported({ ...keys, relations: "{merged-into: b}" })).toEqual([
      ["warning", "merged", 10, 26, message("withdrawn")],
    ]);
  });
});

describe("superseded", () => {
  const keys = { status: "superseded", history: ENDED };

  test("by nothing that says so", async () => {
    expect(await diagnose({ "a.md": proposal(keys) })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:6:9  warning  status superseded, but no proposal names "a" as "supersedes" under relations  (superseded)
          6 | status: superseded
            |         ^^^^^^^^^^
      1 warning in 1 file
      "
    `);
  });

  test("by a proposal's word, while it is open itself", async () => {
    const files = { "a.md": proposal(), "b.md": proposal({ relations: "{supersedes: a}" }) };
    expect(await diagnose(files)).toMatchInlineSnapshot(`
      "proposals/pp-26/b.md:8:25  warning  supersedes "a", whose status is submitted: the relation is shown only once that status is superseded  (superseded)
          8 | relations: {supersedes: a}
            |                         ^
      1 warning in 1 file
      "
    `);
  });

  test("by a proposal that names it as it was called before", async () => {
    const files = {
      "a.md": proposal({ ...keys, formerly: "old-name" }),
      "b.md": proposal({ relations: "{supersedes: old-name}" }),
    };
    expect(await diagnose(files)).toBe("no errors, no warnings in 4 files\n");
  });

  test("is not judged while another proposal's relations cannot be read", async () => {
    const files = { "a.md": proposal(keys), "b.md": proposal({ relations: "{superseds: a}" }) };
    expect(await diagnose(files)).toMatchInlineSnapshot(`
      "proposals/pp-26/b.md:8:13  error  there is no key "superseds" of relations; did you mean "supersedes"?  (unknown-key)
      1 error in 1 file
      "
    `);
  });
});

describe("hidden-successor", () => {
  const gone = { status: "superseded", history: ENDED };
  const merged = {
    status: "merged",
    outcome: "It went into another one.",
    history: ENDED.replace("superseded", "merged"),
    relations: "{merged-into: b}",
  };
  const reported = async (files: Record<string, string>) => {
    const loaded = await load(files);
    const found = loaded.findings.filter(({ rule }) => rule === "hidden-successor");
    const { shown } = findingsForAudience("public", loaded, "proposals/pp-26");
    expect(shown.filter(({ rule }) => rule === "hidden-successor")).toEqual([]);
    return found.map(({ file, line, message }) => [file, line, message]);
  };

  test("a proposal for everybody went into one that only some may read", async () => {
    const lost =
      'they lose the summary of this proposal, and read "successor not on record" in its place; let them read the other one too, or leave the status of this one as it was until they may';
    const files = {
      "a.md": proposal(merged),
      "b.md": proposal({ audience: "internal", relations: "{supersedes: [c, d]}" }),
      "c.md": proposal({ ...gone, title: "Another" }),
      "d.md": proposal({ ...gone, title: "A third one", audience: "delegation" }),
    };
    expect(await reported(files)).toEqual([
      [
        "proposals/pp-26/a.md",
        6,
        `merged into "b", which is not for the public (audience: internal): ${lost}`,
      ],
      [
        "proposals/pp-26/c.md",
        6,
        `superseded by "b", which is not for the public (audience: internal): ${lost}`,
      ],
      ["proposals/pp-26/d.md", 6, "not all readers of this proposal may read what it went into"],
    ]);
  });

  test("not where they may read another successor, or where all of its readers may", async () => {
    const files = {
      "a.md": proposal({ ...merged, relations: "{merged-into: [b, c]}" }),
      "b.md": proposal({ audience: "delegation" }),
      "c.md": proposal({ title: "Another" }),
      "d.md": proposal({ ...merged, audience: "delegation" }),
    };
    expect(await reported(files)).toEqual([]);
  });
});

describe("succession-circle", () => {
  const keys = { status: "superseded", history: ENDED };

  test("three that supersede one another", async () => {
    const files = {
      "a.md": proposal({ ...keys, relations: "{supersedes: b}" }),
      "b.md": proposal({ ...keys, relations: "{supersedes: c}" }),
      "c.md": proposal({ ...keys, relations: "{supersedes: a}" }),
    };
    expect(await diagnose(files)).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:9:12  error  superseded or merged in a circle: "a" → "c" → "b" → "a"  (succession-circle)
          9 | relations: {supersedes: b}
            |            ^^^^^^^^^^^^^^^
      1 error in 1 file
      "
    `);
  });

  test("a chain is none, and neither are two ways to one successor", async () => {
    const files = {
      "a.md": proposal({ relations: "{supersedes: [b, c]}" }),
      "b.md": proposal({ ...keys, relations: "{supersedes: c}" }),
      "c.md": proposal(keys),
    };
    expect(await diagnose(files)).toBe("no errors, no warnings in 5 files\n");
  });
});

describe("a relation by an ID", () => {
  const named = (name: string, more: Record<string, string> = {}) =>
    diagnose({
      "rcc/a.md": proposal({ id: "RCC/62A1/1 to RCC/62A1/3", sponsors: "RCC" }),
      "b.md": proposal({ relations: `{same-subject: ${name}}` }),
      ...more,
    });

  test("is one by the key of the proposal that has it, or whose range holds it", async () => {
    for (const name of ["RCC/62A1/1 to RCC/62A1/3", "RCC/62A1/2", "rcc/a"]) {
      expect(await named(name)).toBe("no errors, no warnings in 4 files\n");
    }
    const { corpus } = await load({
      "rcc/a.md": proposal({ id: "RCC/62A1/2", sponsors: "RCC" }),
      "b.md": proposal({ relations: "{opposes: [RCC/62A1/2]}" }),
    });
    expect(corpus?.proposals.find(({ key }) => key === "b")?.relations.opposes).toEqual(["rcc/a"]);
  });

  test.each([
    ["B/62A1/3", 'no proposal has the ID "B/62A1/3"; did you mean "RCC/62A1/3"?'],
    // With other figures it is another proposal.
    ...["RCC/62A1/33", "RCC/62A2/3", "RCC/26A1/3", "RCC/80A1/3", "USA/4/7"].map((name) => [
      name,
      `no proposal has the ID "${name}": write the ID as in its file, or the key of the proposal`,
    ]),
    ["rcc/b", 'there is no proposal "rcc/b"; did you mean "rcc/a"?'],
  ])(
    "that no proposal has is an error with the nearest one that another proposal has: %s",
    async (name, message) => {
      const others = { "rcc/a.md": proposal({ id: "RCC/62A1/3", sponsors: "RCC" }) };
      expect(await named(name, others)).toContain(`b.md:8:27  error  ${message}  (relation)`);
    },
  );

  test("that several proposals have is another error, with their keys", async () => {
    const more = { "rcc/c.md": proposal({ id: "RCC/62A1/3", sponsors: "RCC", target: "Res. 131" }) };
    for (const name of ["RCC/62A1/3", "rcc/62a1/3"])
      expect(await named(name, more)).toContain(
        `b.md:8:27  error  2 proposals have the ID "${name}": use the key of one of them, "rcc/a", "rcc/c"  (relation)`,
      );
  });
});

describe("signatory", () => {
  test("a state that is no member of the sponsoring group", async () => {
    const keys = { sponsors: "RCC", signatories: "[KAZ, B]" };
    expect(await diagnose({ "a.md": proposal(keys) })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:8:20  warning  B is listed under "signatories", but is no member of RCC on 2026-11-09: remove it, or correct "membership" in conference.md  (signatory)
          8 | signatories: [KAZ, B]
            |                    ^
      1 warning in 1 file
      "
    `);
  });

  test.each([
    { sponsors: "[RCC, B]", signatories: "[KAZ, B]" },
    { sponsors: "[RCC, CITEL]", signatories: "[KAZ, B]" },
    { sponsors: "[B, KAZ]", signatories: "[KAZ]" },
    { sponsors: "[]", signatories: "[KAZ]" },
  ])("%j: members and sponsors are right", async (keys) => {
    expect(await diagnose({ "a.md": proposal(keys) })).not.toContain("signatory");
  });

  test("states sign the proposal of a group, not that of other states", async () => {
    expect(
      await diagnose({ "a.md": proposal({ sponsors: "[B]", signatories: "[KAZ]" }) }),
    ).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:8:15  warning  KAZ is listed under "signatories", but no group is among the sponsors: put it under "sponsors" if it submitted the proposal too, under "supporters" if it is in favour  (signatory)
          8 | signatories: [KAZ]
            |               ^^^
      1 warning in 1 file
      "
    `);
  });

  test("a member by the conference's correction", async () => {
    const files = {
      "conference.md": conference({ membership: "{RCC: {add: [B], remove: [KAZ]}}" }),
      "a.md": proposal({ sponsors: "RCC", signatories: "[B, KAZ]" }),
    };
    expect((await load(files)).findings.map(({ rule, column }) => [rule, column])).toEqual([
      ["signatory", 18],
    ]);
  });
});

describe("both-sides", () => {
  test("nobody both supports and opposes, and no sponsor opposes", async () => {
    const keys = {
      sponsors: "[CITEL]",
      supporters: "[CEPT, RCC]",
      opponents: "[RCC from 2026-11, CITEL, ARB]",
    };
    expect(await diagnose({ "a.md": proposal(keys) })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:9:13  error  RCC is listed under "supporters" and under "opponents": remove it from one of them; where it changed sides, the list of what changed states so  (both-sides)
          9 | opponents: [RCC from 2026-11, CITEL, ARB]
            |             ^^^^^^^^^^^^^^^^
      proposals/pp-26/a.md:9:31  error  CITEL is listed under "sponsors" and under "opponents": remove it from one of them; where it changed sides, the list of what changed states so  (both-sides)
          9 | opponents: [RCC from 2026-11, CITEL, ARB]
            |                               ^^^^^
      2 errors in 1 file
      "
    `);
  });

  test("a sponsor supports its own proposal anyway", async () => {
    const keys = { sponsors: "[CITEL, KEN]", supporters: "[CEPT, KEN from 2026-10-12]" };
    const { findings, corpus } = await load({ "a.md": proposal(keys) });
    expect(findings.map(({ severity, rule, message }) => [severity, rule, message])).toEqual([
      [
        "warning",
        "both-sides",
        'KEN is a sponsor, and no supporter of its own proposal: remove it from "supporters"',
      ],
    ]);
    expect(corpus).toBeDefined();
  });
});

describe("future-date", () => {
  test("what lies after the day of the check, and months that are not over", async () => {
    const keys = {
      submitted: "2026-10",
      "reviewed-on": "2027-10-05",
      history: "[{date: 2026-09, status: announced}, {date: 2026-10-19, status: submitted}]",
    };
    const files = {
      "a.md": proposal(keys),
      "issues/cybersecurity.md": issue({ position: "agreed", agreed: "2026-10" }),
    };
    expect(await diagnose(files, { today: "2026-10-19" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:8:12  warning  submitted 2026-10 is a month without a day and counts as its last, 2026-10-31: until then the brief does not show the date; write the day where it is known  (future-date)
          8 | submitted: 2026-10
            |            ^^^^^^^
      proposals/pp-26/a.md:9:14  warning  this date lies after the day of the check, or is a month that is not over; is it right?  (future-date)
      proposals/pp-26/issues/cybersecurity.md:5:9  warning  this date lies after the day of the check, or is a month that is not over; is it right?  (future-date)
      3 warnings in 2 files
      "
    `);
    expect(await diagnose(files, { today: "2027-10-31" })).not.toContain("future-date");
    expect(await diagnose(files)).not.toContain("future-date");
  });

  test.each([
    [{ status: "announced", submitted: "2026-10" }],
    [{ status: "announced", history: "[{date: 2026-10, status: announced}]", submitted: undefined }],
    [
      {
        submitted: "2026-11-05",
        history: "[{date: 2026-10, status: announced}, {date: 2026-11-05, status: submitted}]",
      },
    ],
  ])("of what would bring a proposal on record, that it is in no brief: %j", async (keys) => {
    const report = await diagnose({ "a.md": proposal(keys) }, { today: "2026-10-19" });
    expect(report).toContain("until then the proposal is in no brief and no edition; ");
  });

  test("an ending brings nothing on record", async () => {
    const history = "[{date: 2026-11-25, status: adopted}]";
    const keys = { submitted: undefined, status: "adopted", outcome: "Adopted.", history };
    const report = await diagnose({ "a.md": proposal(keys) }, { today: "2026-10-19" });
    expect(report).toContain("until then the brief does not show the entry; is the date right?");
  });
});
