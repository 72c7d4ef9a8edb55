import { describe, expect, test } from "vitest";
import { type BriefOptions, buildBrief } from "../../src/brief/build-brief.ts";
import { isSameRecord } from "../../src/brief/changes/same-record.ts";
import type { Brief } from "../../src/brief/types.ts";
import { load, proposal } from "../corpus/small-conference.ts";

async function brief(options: Partial<BriefOptions>): Promise<Brief> {
  const { corpus } = await load({ "a.md": proposal({ submitted: "2026-09-01" }) });
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

  test("is another one where that is asked for, on any day", async () => {
    expect(await brief({ asOf: "2027-03-01", kind: "tracking" })).toMatchObject({ kind: "tracking" });
    const early = await brief({ kind: "outcomes" });
    expect(early.outcomes?.sequel.notOnRecord).toEqual([{ issue: "cybersecurity", proposals: ["a"] }]);
    const halftime = await brief({ kind: "halftime" });
    expect(halftime.halftime).not.toHaveProperty("day");
    expect(halftime.halftime?.places).toEqual([{ proposals: [{ key: "a", since: "2026-09-01" }] }]);
  });
});

describe("the same record", () => {
  test("on another day of the conference is the same, whatever is stuck by then", async () => {
    const first = await brief({ asOf: "2026-11-10" });
    const second = await brief({ asOf: "2026-11-20" });
    expect(first.halftime).not.toEqual(second.halftime);
    expect(isSameRecord(first, second, new Map())).toBe(true);
  });

  test("in a brief of another kind is told in other words", async () => {
    expect(
      isSameRecord(await brief({ asOf: "2026-11-26" }), await brief({ asOf: "2026-11-27" }), new Map()),
    ).toBe(false);
  });
});
