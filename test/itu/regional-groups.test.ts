import { expect, test } from "vitest";
import { memberStates } from "../../src/itu/member-states.ts";
import { groupByCode, regionalGroups } from "../../src/itu/regional-groups.ts";

test("the six groups stand in a fixed order, with the prefixes of their IDs", () => {
  expect(regionalGroups().map((group) => [group.key, group.prefix])).toEqual([
    ["APT", "ACP"],
    ["ARB", "ARB"],
    ["ATU", "AFCP"],
    ["CEPT", "EUR"],
    ["CITEL", "IAP"],
    ["RCC", "RCC"],
  ]);
});

test.each([
  ["CEPT", ["EUR", "ECP", "CEPT", "ecp"]],
  ["ATU", ["AFCP", "ATU"]],
  ["APT", ["ACP", "APT", "PACP"]],
  ["CITEL", ["IAP", "CITEL"]],
  ["ARB", ["ARB"]],
  ["RCC", ["RCC"]],
])("%s is one group under all its names", (key, names) => {
  for (const name of names) expect(groupByCode(name)?.key).toBe(key);
});

test("other codes are no group", () => {
  expect(groupByCode("USA")).toBeUndefined();
  expect(groupByCode("constructor")).toBeUndefined();
});

test("no group's name is a state's symbol", () => {
  for (const { symbol } of memberStates()) expect(groupByCode(symbol)).toBeUndefined();
});

test("each group says where its members come from", () => {
  for (const group of regionalGroups()) {
    expect(group.basis).not.toBe("");
    expect(group.confidence).not.toBe("");
    expect(group.sources.length).toBeGreaterThan(0);
  }
});
