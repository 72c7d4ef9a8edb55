import { describe, expect, test } from "vitest";
import { stateBySymbol } from "../../src/itu/member-states.ts";
import {
  groupsOf,
  isCovered,
  type Membership,
  membersOf,
  regionalGroups,
} from "../../src/itu/regional-groups.ts";

const PP_14 = "2014-10-20";
const PP_18 = "2018-10-29";
const PP_22 = "2022-09-26";
const PP_26 = "2026-11-09";

function standing(group: string, state: string, day: string): string {
  return membersOf(group, day).find((member) => member.state === state)?.standing ?? "not listed";
}

function groups(state: string, day: string): string[] {
  return groupsOf(state, day).map((membership) => `${membership.group} ${membership.standing}`);
}

describe("on a day", () => {
  test.each([
    ["CEPT", "RUS", "2022-03-17", "confirmed"],
    ["CEPT", "RUS", "2022-03-18", "suspended"],
    ["CEPT", "BLR", PP_22, "suspended"],
    ["CEPT", "BLR", PP_18, "confirmed"],
    ["CEPT", "MNE", "2006-12-31", "not listed"],
    ["CEPT", "MNE", "2007-01-01", "confirmed"],
    ["ARB", "SYR", "2010-12-31", "confirmed"],
    ["ARB", "SYR", PP_18, "suspended"],
    ["ARB", "SYR", "2023-05-07", "confirmed"],
    ["ARB", "PSE", PP_18, "unsure"],
    ["CITEL", "NCG", PP_22, "confirmed"],
    ["CITEL", "NCG", "2023-11-30", "confirmed"],
    ["CITEL", "NCG", "2023-12-01", "not listed"],
    ["CITEL", "CUB", PP_18, "not listed"],
    ["CITEL", "VEN", PP_18, "confirmed"],
    ["CITEL", "VEN", PP_22, "unsure"],
    ["ATU", "TGO", PP_18, "not listed"],
    ["ATU", "TGO", PP_26, "unsure"],
    ["ATU", "SSD", PP_18, "not listed"],
    ["ATU", "SSD", PP_22, "confirmed"],
    ["ATU", "RRW", PP_14, "not listed"],
    ["ATU", "RRW", PP_18, "not listed"],
    ["ATU", "RRW", "2023-05-31", "confirmed"],
    ["ATU", "RRW", PP_26, "confirmed"],
    ["ATU", "NMB", PP_18, "not listed"],
    ["ATU", "NMB", PP_22, "confirmed"],
    ["ATU", "BOT", PP_22, "not listed"],
    ["APT", "PLW", PP_22, "not listed"],
    ["APT", "PLW", PP_26, "unconfirmed"],
    ["APT", "IND", PP_18, "unconfirmed"],
    ["APT", "AUS", PP_18, "confirmed"],
    ["RCC", "UKR", PP_14, "unsure"],
    ["RCC", "UKR", PP_18, "not listed"],
    ["RCC", "AZE", PP_18, "confirmed"],
    ["RCC", "AZE", PP_26, "unsure"],
    ["RCC", "GEO", PP_18, "not listed"],
  ])("%s: %s on %s is %s", (group, state, day, expected) => {
    expect(standing(group, state, day)).toBe(expected);
  });

  test("ATU has the 45 members that a source of September 2018 counts", () => {
    expect(membersOf("ATU", "2018-09-28")).toHaveLength(45);
  });

  test("a state can be in two groups, and in none", () => {
    expect(groups("EGY", PP_18)).toEqual(["ARB confirmed", "ATU confirmed"]);
    expect(groups("RUS", PP_22)).toEqual(["CEPT suspended", "RCC confirmed"]);
    expect(groups("ISR", PP_18)).toEqual([]);
  });

  test("a suspended member is not shown under its group's proposals, a doubtful one is", () => {
    const covered = (
      ["confirmed", "unconfirmed", "unsure", "suspended"] satisfies Membership["standing"][]
    ).map((one) => isCovered({ group: "CEPT", state: "RUS", standing: one }));
    expect(covered).toEqual([true, true, true, false]);
  });

  test("members are listed by symbol, each one a member state or Palestine", () => {
    for (const group of regionalGroups()) {
      const symbols = membersOf(group.key, PP_26).map((member) => member.state);
      expect(symbols).toEqual([...symbols].sort());
      expect(new Set(symbols).size).toBe(symbols.length);
      for (const symbol of symbols)
        expect(symbol === "PSE" || stateBySymbol(symbol) !== undefined).toBe(true);
    }
  });

  test("the numbers of members are those on record", () => {
    const count = (group: string, day: string) => membersOf(group, day).filter(isCovered).length;
    expect(count("APT", PP_26)).toBe(38);
    expect(count("CEPT", PP_18)).toBe(48);
    expect(count("CEPT", PP_22)).toBe(46);
    expect(count("ARB", PP_26)).toBe(22);
    expect(count("ATU", PP_26)).toBe(49);
  });

  test("a group goes by any of its names, and an unknown one has no members", () => {
    expect(membersOf("EUR", PP_18)).toEqual(membersOf("CEPT", PP_18));
    expect(membersOf("EU", PP_18)).toEqual([]);
  });
});

describe("corrections of the conference", () => {
  const corrections = new Map([["ATU", { add: ["BOT", "TGO"], remove: ["KEN"] }]]);

  test("count last: added ones are confirmed, removed ones gone", () => {
    const members = new Map(membersOf("ATU", PP_18, corrections).map((member) => [member.state, member]));
    expect(members.get("BOT")).toEqual({
      group: "ATU",
      state: "BOT",
      standing: "confirmed",
      corrected: true,
    });
    expect(members.get("TGO")?.standing).toBe("confirmed");
    expect(members.has("KEN")).toBe(false);
    expect(groupsOf("BOT", PP_18, corrections).map(({ group }) => group)).toEqual(["ATU"]);
  });

  test("leave other groups as they are", () => {
    expect(membersOf("RCC", PP_18, corrections)).toEqual(membersOf("RCC", PP_18));
  });
});
