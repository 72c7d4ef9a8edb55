import { describe, expect, test } from "vitest";
import { diagnose, issue, type Keys, proposal } from "../small-conference.ts";

const CLEAN = "no errors, no warnings in 3 files\n";

function ofProposal(keys: Keys): Promise<string> {
  return diagnose({ "a.md": proposal(keys) });
}

describe("history-order", () => {
  test("an entry that is older than the one before it", async () => {
    const history = "\n  - {date: 2026-10-02, status: submitted}\n  - {date: 2026-10-01, status: revised}";
    expect(await ofProposal({ status: "revised", history })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:10:12  error  history runs backwards: 2026-10-01 stands after 2026-10-02; the oldest entry comes first  (history-order)
          10 |   - {date: 2026-10-01, status: revised}
             |            ^^^^^^^^^^
      1 error in 1 file
      "
    `);
  });

  test("a month is not before a day in it", async () => {
    const history = "\n  - {date: 2026-10-15, status: submitted}\n  - {date: 2026-10, status: revised}";
    expect(await ofProposal({ status: "revised", history })).toBe(CLEAN);
  });
});

describe("submitted-history", () => {
  const entries = (...list: [date: string, status: string][]) =>
    list.map(([date, status]) => `\n  - {date: ${date}, status: ${status}}`).join("");

  test("two days of one submission, and stages on its wrong side", async () => {
    const history = entries(
      ["2026-09-01", "introduced"],
      ["2026-10-06", "submitted"],
      ["2026-10-07", "announced"],
    );
    expect(
      await ofProposal({ status: "announced", submitted: "2026-10-02", history }),
    ).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:10:12  warning  status introduced on 2026-09-01 lies before the conference's first day, 2026-11-09: this is a step of the conference; is the date right?  (outside-conference)
          10 |   - {date: 2026-09-01, status: introduced}
             |            ^^^^^^^^^^
      proposals/pp-26/a.md:10:12  error  history has status introduced on 2026-09-01, before "submitted", 2026-10-02  (submitted-history)
          10 |   - {date: 2026-09-01, status: introduced}
             |            ^^^^^^^^^^
      proposals/pp-26/a.md:11:12  error  history has status submitted on 2026-10-06, but "submitted" is 2026-10-02: correct one of the two  (submitted-history)
          11 |   - {date: 2026-10-06, status: submitted}
             |            ^^^^^^^^^^
      proposals/pp-26/a.md:12:12  error  history has status announced on 2026-10-07, after "submitted", 2026-10-02  (submitted-history)
          12 |   - {date: 2026-10-07, status: announced}
             |            ^^^^^^^^^^
      3 errors, 1 warning in 1 file
      "
    `);
  });

  test.each([
    ["2026-10-06", entries(["2026-09-01", "announced"], ["2026-10-06", "submitted"])],
    ["2026-10", entries(["2026-10-06", "submitted"])],
    ["2026-10-06", entries(["2026-10", "submitted"])],
    [
      "2026-10-06",
      entries(["2026-10-06", "submitted"], ["2026-10-08", "revised"], ["2026-11-10", "submitted"]),
    ],
  ])("%s and %s agree", async (submitted, history) => {
    const status = /.*status: ([a-z-]+)/s.exec(history)?.[1] ?? "";
    expect(await ofProposal({ status, submitted, history })).not.toContain("submitted-history");
  });
});

describe("submitted-status", () => {
  test.each(["announced", "reported"])("a proposal that is %s has not been submitted", async (status) => {
    expect(await ofProposal({ status, submitted: "2026-10-01" })).toContain(
      `  warning  status ${status}, but "submitted" is 2026-10-01: correct the status if it was handed in; if not, leave "submitted" out, and put the day into history with status ${status}  (submitted-status)`,
    );
  });

  test.each([
    { status: "submitted", submitted: "2026-10-01" },
    { status: "announced", history: "[{date: 2026-10-01, status: announced}]" },
    { status: "announced", submitted: "2026-11-05" },
  ])("has nothing to report on %j", async (keys) => {
    const found = await diagnose({ "a.md": proposal(keys) }, { today: "2026-10-20" });
    expect(found).not.toContain("submitted-status");
  });
});

describe("history-end", () => {
  test("a last status that is not the proposal's", async () => {
    const history = "\n  - {date: 2026-10-02, status: introduced}";
    expect(await ofProposal({ history })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:9:12  warning  status introduced on 2026-10-02 lies before the conference's first day, 2026-11-09: this is a step of the conference; is the date right?  (outside-conference)
          9 |   - {date: 2026-10-02, status: introduced}
            |            ^^^^^^^^^^
      proposals/pp-26/a.md:9:32  error  history ends with status introduced, but the proposal's status is submitted  (history-end)
          9 |   - {date: 2026-10-02, status: introduced}
            |                                ^^^^^^^^^^
      1 error, 1 warning in 1 file
      "
    `);
  });

  test("a last position that is not the proposal's, given or not", async () => {
    const history = "\n  - {date: 2026-10-02, position: oppose}";
    expect(await ofProposal({ history, position: "watch" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:9:34  error  history ends with another status or position than the proposal's  (history-end)
      1 error in 1 file
      "
    `);
    expect(await ofProposal({ history })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:9:34  error  history ends with another status or position than the proposal's  (history-end)
      1 error in 1 file
      "
    `);
  });

  test("earlier entries may say anything", async () => {
    const history =
      "\n  - {date: 2026-09-02, status: announced}\n  - {date: 2026-10-02, status: submitted, position: watch}";
    expect(await ofProposal({ history, position: "watch" })).toBe(CLEAN);
  });
});

describe("undated-end", () => {
  test("an end without a date", async () => {
    const history = "\n  - {date: 2026-10-02, status: introduced}";
    expect(await ofProposal({ status: "adopted", outcome: "Adopted.", history })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:6:9  error  status adopted needs its date: end history with "- {date: …, status: adopted}"  (undated-end)
          6 | status: adopted
            |         ^^^^^^^
      proposals/pp-26/a.md:10:12  warning  status introduced on 2026-10-02 lies before the conference's first day, 2026-11-09: this is a step of the conference; is the date right?  (outside-conference)
          10 |   - {date: 2026-10-02, status: introduced}
             |            ^^^^^^^^^^
      1 error, 1 warning in 1 file
      "
    `);
  });

  test("an unknown end needs no date as long as nothing is said of it", async () => {
    expect(await ofProposal({ status: "unknown" })).toBe(CLEAN);
    expect(await ofProposal({ status: "unknown", outcome: "Went to the Council." })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:6:9  error  status unknown needs its date: end history with "- {date: …, status: unknown}"  (undated-end)
          6 | status: unknown
            |         ^^^^^^^
      1 error in 1 file
      "
    `);
  });
});

describe("missing-outcome", () => {
  test("an end of which nobody says what became of it", async () => {
    const history = "{date: 2026-11-27, status: withdrawn}";
    expect(await ofProposal({ status: "withdrawn", history })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:6:9  error  status withdrawn needs an outcome: describe the result in words  (missing-outcome)
          6 | status: withdrawn
            |         ^^^^^^^^^
      1 error in 1 file
      "
    `);
  });
});

describe("early-outcome", () => {
  test("an outcome of a proposal that is still open", async () => {
    expect(await ofProposal({ outcome: "Adopted." })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:8:10  warning  the outcome is not printed as long as the status is submitted; change the status, or make it a note in history  (early-outcome)
          8 | outcome: Adopted.
            |          ^^^^^^^^
      1 warning in 1 file
      "
    `);
  });
});

describe("after-the-end", () => {
  test("a proposal that goes on after its end", async () => {
    const history = "\n  - {date: 2026-10-02, status: withdrawn}\n  - {date: 2026-10-05, status: submitted}";
    expect(await ofProposal({ history })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:10:32  warning  status submitted follows withdrawn: a proposal that has ended does not usually continue  (after-the-end)
          10 |   - {date: 2026-10-05, status: submitted}
             |                                ^^^^^^^^^
      1 warning in 1 file
      "
    `);
  });
});

describe("updated-before-submitted", () => {
  test("an update before there is anything to update", async () => {
    expect(await ofProposal({ submitted: "2026-10-02", updated: "2026-10-01" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:9:10  error  updated 2026-10-01 lies before submitted 2026-10-02  (updated-before-submitted)
          9 | updated: 2026-10-01
            |          ^^^^^^^^^^
      1 error in 1 file
      "
    `);
  });

  test("the same month may be both", async () => {
    expect(await ofProposal({ submitted: "2026-10-02", updated: "2026-10" })).toBe(CLEAN);
    expect(await ofProposal({ submitted: "2026-10", updated: "2026-10-02" })).toBe(CLEAN);
  });
});

describe("submitted-late", () => {
  test("a date after the conference", async () => {
    expect(await ofProposal({ submitted: "2027-10-02" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:8:12  warning  submitted 2027-10-02 lies after the conference's last day, 2026-11-27  (submitted-late)
          8 | submitted: 2027-10-02
            |            ^^^^^^^^^^
      1 warning in 1 file
      "
    `);
  });
});

describe("far-date", () => {
  test("a date years before the conference, whatever it is of", async () => {
    const keys = {
      submitted: "2006-10-02",
      supporters: "[RCC, CEPT from 2016-11]",
      history: "\n  - {date: 2006-10-02, status: submitted}",
    };
    expect(await ofProposal(keys)).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:8:12  warning  submitted 2006-10-02 lies more than 3 years before the conference's first day, 2026-11-09; is the year right?  (far-date)
          8 | submitted: 2006-10-02
            |            ^^^^^^^^^^
      proposals/pp-26/a.md:9:19  warning  supporters from 2016-11 lies more than 3 years before the conference's first day, 2026-11-09; is the year right?  (far-date)
          9 | supporters: [RCC, CEPT from 2016-11]
            |                   ^^^^^^^^^^^^^^^^^
      proposals/pp-26/a.md:11:12  warning  history 2006-10-02 lies more than 3 years before the conference's first day, 2026-11-09; is the year right?  (far-date)
          11 |   - {date: 2006-10-02, status: submitted}
             |            ^^^^^^^^^^
      3 warnings in 1 file
      "
    `);
  });

  test("years after it too, unless it says when somebody worked on the record", async () => {
    const keys = { "reviewed-on": "2036-05-01", updated: "2036-05-01", opponents: "ARB from 2036-01" };
    expect(await ofProposal(keys)).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:10:12  warning  opponents from 2036-01 lies more than 3 years after the conference's first day, 2026-11-09; is the year right?  (far-date)
          10 | opponents: ARB from 2036-01
             |            ^^^^^^^^^^^^^^^^
      1 warning in 1 file
      "
    `);
  });

  test("of an issue's agreement", async () => {
    const files = { "issues/cybersecurity.md": issue({ position: "agreed", agreed: "2016-09-15" }) };
    expect(await diagnose(files)).toMatchInlineSnapshot(`
      "proposals/pp-26/issues/cybersecurity.md:5:9  warning  this date lies far from the days of the conference; is the year right?  (far-date)
      1 warning in 1 file
      "
    `);
  });

  test("three years are not far, nor a month in which the third one ends", async () => {
    const history = "\n  - {date: 2023-11-09, status: announced}\n  - {date: 2026-10-01, status: submitted}";
    expect(await ofProposal({ history })).toBe(CLEAN);
    expect(await ofProposal({ updated: "2023-11" })).toBe(CLEAN);
  });

  test("of a submission is one more than a year before, unless another date is as early", async () => {
    expect(await ofProposal({ submitted: "2025-10-05" })).toContain(
      "warning  submitted 2025-10-05 lies more than a year before the conference's first day, 2026-11-09, and no other date of the proposal does; is the year right?  (far-date)",
    );
    const history = "\n  - {date: 2025-09-01, status: announced}\n  - {date: 2025-10-05, status: submitted}";
    expect(await ofProposal({ submitted: "2025-10-05", history })).toBe(CLEAN);
    const same = "[{date: 2025-10-05, status: submitted}]";
    expect(await ofProposal({ submitted: "2025-10-05", history: same })).toContain(
      "and no other date but that of submission does; is the year right?  (far-date)",
    );
    expect(await ofProposal({ submitted: "2025-11" })).toBe(CLEAN);
  });
});

describe("updated-before-history", () => {
  test("a day before the last thing that happened", async () => {
    const history = "\n  - {date: 2026-10-02, status: submitted}\n  - {date: 2026-10-20, position: watch}";
    expect(await ofProposal({ updated: "2026-10-02", position: "watch", history })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:8:10  warning  updated 2026-10-02 lies before the last entry of history, 2026-10-20; bring it up to date, or leave it out  (updated-before-history)
          8 | updated: 2026-10-02
            |          ^^^^^^^^^^
      1 warning in 1 file
      "
    `);
  });

  test("the month of it is not before it", async () => {
    const history = "\n  - {date: 2026-10-20, status: submitted}";
    expect(await ofProposal({ updated: "2026-10", history })).toBe(CLEAN);
    expect(await ofProposal({ updated: "2026-10-20", history })).toBe(CLEAN);
  });
});

describe("stale", () => {
  function onDay(today: string, keys: Keys): Promise<string> {
    return diagnose({ "a.md": proposal(keys) }, { today });
  }

  const announced = { status: "announced", history: "{date: 2026-10-01, status: announced}" };

  test("an open proposal that nobody touched for more than four weeks", async () => {
    expect(await onDay("2026-10-30", announced)).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:6:9  warning  status announced was last updated 29 days ago, on 2026-10-01; check whether the proposal has moved, and set "updated"  (stale)
          6 | status: announced
            |         ^^^^^^^^^
      1 warning in 1 file
      "
    `);
    expect(await onDay("2026-10-29", announced)).toBe(CLEAN);
  });

  test("the line of a file for delegations is not repeated, and what to do is", async () => {
    const text = await onDay("2026-10-30", { ...announced, audience: "delegation" });
    expect(text).toContain('check whether it has moved, and set "updated"');
    expect(text).not.toContain("2026-10-01");
    expect(text).not.toContain("29 days");
  });

  test("nothing that was submitted and waits for the conference to open", async () => {
    expect(await onDay("2026-11-08", { submitted: "2026-09-01" })).toBe(CLEAN);
  });

  test("an update or an entry of history counts as a touch", async () => {
    expect(await onDay("2026-10-30", { ...announced, updated: "2026-10-20" })).toBe(CLEAN);
    const history = "\n  - {date: 2026-10-01, status: announced}\n  - {date: 2026-10-20, status: announced}";
    expect(await onDay("2026-10-30", { ...announced, history })).toBe(CLEAN);
  });

  test("on an earlier day, the status and the entries of that day count", async () => {
    const dated = (...history: string[]) => ({
      updated: undefined,
      history: `\n  - ${history.join("\n  - ")}`,
    });
    const later = "{date: 2026-11-11, status: in-ad-hoc}";
    const submitted = "{date: 2026-10-01, status: submitted}";
    expect(await onDay("2026-11-08", { status: "in-ad-hoc", ...dated(submitted, later) })).not.toContain(
      "(stale)",
    );
    const ended = {
      status: "withdrawn",
      ...dated("{date: 2026-10-01, status: announced}", "{date: 2026-11-12, status: withdrawn}"),
    };
    expect(await onDay("2026-11-08", ended)).toContain(
      "warning  status announced was last updated 38 days ago, on 2026-10-01;",
    );
    expect(await onDay("2026-11-13", ended)).not.toContain("(stale)");
  });

  test("nothing is stale once the conference is over, once it has ended or without a date", async () => {
    expect(await onDay("2026-11-28", announced)).toBe(CLEAN);
    expect(await onDay("2026-10-30", { submitted: "2026-09-01", status: "unknown" })).toBe(CLEAN);
    expect(await onDay("2026-10-30", {})).toBe(CLEAN);
  });
});

test("of a step before the conference, no day that is still to come is suggested", async () => {
  const history = "\n  - {date: 2026-10-27, status: introduced}";
  const files = { "a.md": proposal({ status: "introduced", history }) };
  expect(await diagnose(files, { today: "2026-11-28" })).toContain('did you mean "2026-11-27"?');
  expect(await diagnose(files, { today: "2026-10-28" })).toMatch(
    /a step of the conference; is the date right\?/,
  );
});
