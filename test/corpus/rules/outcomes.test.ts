import { describe, expect, test } from "vitest";
import { diagnose, issue, outcome, proposal } from "../small-conference.ts";

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
      "4:7  warning  date 2016-11-27 lies more than 3 years before the conference's first day, 2026-11-09; is the year right?  (far-date)",
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
