import { describe, expect, test } from "vitest";
import { type BriefOptions, buildBrief } from "../../src/brief/build-brief.ts";
import { isSameRecord } from "../../src/brief/movement.ts";
import type { Brief } from "../../src/brief/types.ts";
import { type Keys, load, proposal } from "../corpus/small-conference.ts";

async function brief(options: Partial<BriefOptions>, keys: Keys = { committee: "COM5" }): Promise<Brief> {
  const { corpus } = await load({ "a.md": proposal({ submitted: "2026-09-01", ...keys }) });
  if (corpus === undefined) throw new Error("the conference has errors");
  return buildBrief(corpus, { asOf: "2026-10-20", today: "2026-12-24", audience: "public", ...options });
}

describe("the kind of a brief", () => {
  test.each([
    ["2026-11-08", "tracking"],
    ["2026-11-09", "halftime"],
    ["2026-11-26", "halftime"],
    ["2026-11-27", "outcomes"],
    ["2027-03-01", "outcomes"],
  ] as const)("as of %s is %s by itself; the conference sits from 9 to 27 November", async (asOf, kind) => {
    const made = await brief({ asOf });
    expect(made.kind).toBe(kind);
    expect("halftime" in made).toBe(kind === "halftime");
    expect("outcomes" in made).toBe(kind === "outcomes");
  });

  const step = (status: string, date: string) => ({
    status,
    history: `[{date: 2026-09-01, status: submitted}, {date: ${date}, status: ${status}}]`,
  });

  test.each<[string, Keys, string]>([
    ["tracking where nothing of the conference is on record", {}, "tracking"],
    ["tracking where a proposal was only revised", step("revised", "2026-11-10"), "tracking"],
    ["tracking where all that is on record is from before", step("introduced", "2026-11-02"), "tracking"],
    ["tracking where it is known of later", step("introduced", "2026-11-12"), "tracking"],
    ["halftime where a proposal was introduced", step("introduced", "2026-11-09"), "halftime"],
    ["halftime where it is handled somewhere", { committee: "Committee 5" }, "halftime"],
    ["tracking where only the group knows that", { committee: "COM5", audience: "internal" }, "tracking"],
  ])("in the first days is %s, for every audience", async (_what, keys, kind) => {
    for (const audience of ["public", "delegation", "internal"] as const)
      expect((await brief({ asOf: "2026-11-10", audience }, keys)).kind).toBe(kind);
  });

  test("is another one where that is asked for, on any day", async () => {
    expect(await brief({ asOf: "2027-03-01", kind: "tracking" })).toMatchObject({ kind: "tracking" });
    const early = await brief({ kind: "outcomes" });
    expect(early.outcomes?.sequel.notOnRecord).toEqual([{ issue: "cybersecurity", proposals: ["a"] }]);
    const halftime = await brief({ kind: "halftime" });
    expect(halftime.halftime).not.toHaveProperty("day");
    expect(halftime.halftime?.places).toEqual([
      { committee: "COM5", proposals: [{ key: "a", since: "2026-09-01" }] },
    ]);
  });
});

describe("the same record", () => {
  test("on another day of the conference is the same, whatever is stuck by then", async () => {
    const first = await brief({ asOf: "2026-11-10" });
    const second = await brief({ asOf: "2026-11-20" });
    expect(first.halftime).not.toEqual(second.halftime);
    expect(isSameRecord(first, second, new Map())).toBe(true);
  });

  test("in a brief in another language is another record", async () => {
    const english = await brief({});
    expect(isSameRecord(english, { ...english }, new Map())).toBe(true);
    expect(isSameRecord(english, { ...english, language: "fr" }, new Map())).toBe(false);
  });

  test("in a brief of another kind is another record", async () => {
    expect(
      isSameRecord(await brief({ asOf: "2026-11-26" }), await brief({ asOf: "2026-11-27" }), new Map()),
    ).toBe(false);
  });
});
