import { describe, expect, test } from "vitest";
import { diagnose, load, proposal } from "../small-conference.ts";

const ENDED = "{date: 2026-10-08, status: superseded}";

describe("relation", () => {
  test("a key that is mistyped", async () => {
    expect(
      await diagnose({ "apt/one.md": proposal(), "b.md": proposal({ relations: "{opposes: [apt/on]}" }) }),
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
      await diagnose({ "a.md": proposal(), "b.md": proposal({ formerly: "a" }) }),
    ).toMatchInlineSnapshot(`
      "proposals/pp-26/b.md:8:11  error  this is not an earlier key of this proposal: a file has it today, or another proposal names it as its own  (formerly)
      1 error in 1 file
      "
    `);
  });

  test("a key that two claim, and the proposal's own", async () => {
    expect(
      await diagnose({
        "a.md": proposal({ formerly: "old-name" }),
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
      "proposals/pp-26/b.md:8:25  warning  supersedes "a", whose status is submitted: it is shown once that is superseded  (superseded)
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
          8 | relations: {superseds: a}
            |             ^^^^^^^^^
      1 error in 1 file
      "
    `);
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
