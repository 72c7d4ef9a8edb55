import { describe, expect, test } from "vitest";
import { type BriefOptions, buildBrief } from "../../../src/brief/build-brief.ts";
import type { Halftime } from "../../../src/brief/declaration/brief.ts";
import { load, proposal } from "../../corpus/small-conference.ts";

/** The conference sits from 9 to 27 November 2026. */
async function halftime(
  files: Record<string, string>,
  options: Partial<BriefOptions> = {},
): Promise<Halftime | undefined> {
  const { corpus, findings } = await load(files);
  if (corpus === undefined) throw new Error(findings.map(({ message }) => message).join("\n"));
  return buildBrief(corpus, {
    kind: "halftime",
    asOf: "2026-11-18",
    today: "2026-11-18",
    audience: "public",
    ...options,
  }).halftime;
}

async function line(keys: Record<string, string>, asOf: string, options: Partial<BriefOptions> = {}) {
  const made = await halftime({ "a.md": proposal(keys) }, { asOf, kind: "halftime", ...options });
  return made?.places[0]?.proposals[0];
}

async function stuck(...asked: Parameters<typeof line>) {
  return (await line(...asked))?.stuck;
}

describe("what is stuck", () => {
  const introduced = { status: "introduced", history: "[{date: 2026-11-12, status: introduced}]" };

  test("is an open proposal with nothing dated for five days of the conference", async () => {
    expect(await stuck(introduced, "2026-11-16")).toBeUndefined();
    expect(await stuck(introduced, "2026-11-17")).toEqual({ days: 5 });
  });

  test("counts no day before the conference, so nothing is stuck in its first days", async () => {
    const before = { status: "introduced", history: "[{date: 2026-06-01, status: introduced}]" };
    expect(await stuck(before, "2026-11-13")).toBeUndefined();
    expect(await stuck(before, "2026-11-14")).toEqual({ days: 5 });
  });

  test("is not what lacks its introduction or its submission on record: that is reported separately, by the same days", async () => {
    const submitted = { submitted: "2026-06-01" };
    expect(await line(submitted, "2026-11-13")).toEqual({ key: "a", since: "2026-06-01" });
    expect(await line(submitted, "2026-11-14")).toEqual({
      key: "a",
      since: "2026-06-01",
      missing: "introduction",
    });
    expect(await line({ status: "announced" }, "2026-11-14")).toEqual({ key: "a", missing: "submission" });
  });

  test("counts no day after the conference", async () => {
    expect(await stuck(introduced, "2027-02-01")).toEqual({ days: 15 });
  });

  test("is none of what has ended, of what was touched, or of what a revision brought back", async () => {
    expect(
      await stuck(
        { status: "adopted", outcome: "Adopted.", history: "[{date: 2026-11-10, status: adopted}]" },
        "2026-11-25",
      ),
    ).toBeUndefined();
    expect(await stuck({ ...introduced, updated: "2026-11-24" }, "2026-11-25")).toBeUndefined();
    const revised = { status: "revised", history: "[{date: 2026-11-24, status: revised}]" };
    expect(await stuck(revised, "2026-11-25")).toBeUndefined();
  });

  test("is not reported as never introduced where what was introduced is revised", async () => {
    const history = "[{date: 2026-11-10, status: introduced}, {date: 2026-11-12, status: revised}]";
    expect(await stuck({ status: "revised", history }, "2026-11-20")).toEqual({ days: 8 });
    const made = await halftime({ "a.md": proposal({ status: "revised", history }) });
    expect(made?.next).toEqual([{ stage: "discussion", proposals: ["a"] }]);
  });

  test("does not move because the group's own position does, whoever reads", async () => {
    const keys = {
      status: "introduced",
      position: "oppose",
      history: "[{date: 2026-11-12, status: introduced}, {date: 2026-11-20, position: oppose}]",
    };
    for (const audience of ["public", "internal"] as const) {
      expect(await stuck(keys, "2026-11-21", { audience })).toEqual({ days: 9 });
    }
  });
});

describe("a halftime brief", () => {
  test("has each proposal in one place, those without a committee too; replaced ones at their successors", async () => {
    const made = await halftime({
      "a.md": proposal({ committee: "COM5", target: "Res. 1" }),
      "b.md": proposal({ committee: "com 5, drafting group", target: "Res. 2" }),
      "c.md": proposal({ target: "Res. 3", relations: "{supersedes: [d]}" }),
      "d.md": proposal({
        committee: "COM6",
        target: "Res. 4",
        status: "superseded",
        history: "[{date: 2026-11-11, status: superseded}]",
      }),
    });
    expect(
      made?.places.map(({ committee, group, proposals }) => [
        committee,
        group,
        proposals.map(({ key }) => key),
      ]),
    ).toEqual([
      ["COM5", undefined, ["a"]],
      ["COM5", "drafting group", ["b"]],
      [undefined, undefined, ["c"]],
    ]);
    expect(made).toMatchObject({ day: 10, days: 19, lastDay: "2026-11-27" });
  });

  test("has the proposals of a place by sponsor, groups first, then by number as a number, then by key", async () => {
    const by = (sponsors: string, target: string, number?: string) => proposal({ sponsors, target, number });
    const made = await halftime({
      "a.md": by("[KEN]", "Res. 1"),
      "b.md": by("[CITEL]", "Res. 2", "IAP-10"),
      "c.md": by("[CITEL]", "Res. 3", "IAP-9"),
      "d-10.md": by("[CITEL]", "Res. 4"),
      "d-9.md": by("[CITEL]", "Res. 5"),
      "e.md": by("[APT]", "Res. 6"),
    });
    expect(made?.places.map(({ proposals }) => proposals.map(({ key }) => key))).toEqual([
      ["e", "c", "b", "d-9", "d-10", "a"],
    ]);
  });

  test("has what comes next for each open status, the nearest to a decision first, and what was deferred", async () => {
    const at = (status: string, target: string, outcome?: string) =>
      proposal({ status, target, outcome, history: `[{date: 2026-11-16, status: ${status}}]` });
    const made = await halftime({
      "announced.md": at("announced", "Res. 1"),
      "submitted.md": at("submitted", "Res. 2"),
      "introduced.md": at("introduced", "Res. 3"),
      "ad-hoc.md": at("in-ad-hoc", "Res. 4"),
      "committee.md": at("in-committee", "Res. 5"),
      "editorial.md": at("editorial", "Res. 6"),
      "deferred.md": at("deferred", "Res. 7", "Left to the Council."),
      "revised.md": at("revised", "Res. 8"),
    });
    expect(made?.next).toEqual([
      { stage: "plenary", proposals: ["editorial"] },
      { stage: "editorial", proposals: ["committee"] },
      { stage: "committee", proposals: ["ad-hoc"] },
      { stage: "discussion", proposals: ["introduced"] },
      { stage: "introduction", proposals: ["submitted", "revised"] },
      { stage: "submission", proposals: ["announced"] },
    ]);
    expect(made?.deferred).toEqual(["deferred"]);
  });

  test("has what moved since the edition that it is compared with", async () => {
    const { corpus } = await load({
      "a.md": proposal({
        target: "Res. 1",
        submitted: "2026-09-01",
        status: "introduced",
        history: "[{date: 2026-11-12, status: introduced}]",
      }),
      "b.md": proposal({ target: "Res. 2", submitted: "2026-09-01" }),
      "c.md": proposal({ target: "Res. 3", submitted: "2026-11-13" }),
      "d.md": proposal({ target: "Res. 4", submitted: "2026-09-01", supporters: "[ATU from 2026-11-13]" }),
    });
    if (corpus === undefined) throw new Error("the conference has errors");
    const days = { today: "2026-11-18", audience: "public" } as const;
    const since = { number: 1, brief: buildBrief(corpus, { ...days, asOf: "2026-11-01" }) };
    const made = buildBrief(corpus, { ...days, asOf: "2026-11-18", since });
    expect(made.halftime?.places[0]?.proposals.map(({ key, moved }) => [key, moved])).toEqual([
      ["a", "moved"],
      ["b", undefined],
      ["c", "new"],
      ["d", undefined],
    ]);
  });
});
