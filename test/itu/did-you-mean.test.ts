import { expect, test } from "vitest";
import { closest } from "../../src/itu/did-you-mean.ts";

test.each([
  ["in-comittee", ["submitted", "in-committee", "introduced"], "in-committee"],
  ["sponsor", ["sponsors", "sources"], "sponsors"],
  ["MDO", ["ADD", "MOD", "SUP"], "MOD"],
  ["submited", ["submitted", "sponsors"], "submitted"],
  ["TITLE", ["title"], "title"],
])("%s was meant for %s: %s", (word, candidates, meant) => {
  expect(closest(word, candidates)).toBe(meant);
});

test.each([
  ["banana", ["title", "sponsors"]],
  ["X", ["B", "F"]],
  ["", ["B"]],
  ["status", []],
])("%s was meant for none of %s", (word, candidates) => {
  expect(closest(word, candidates)).toBeUndefined();
});

test("of equally near ones the first wins", () => {
  expect(closest("KEM", ["KEN", "REM"])).toBe("KEN");
});

test("a very long word is not compared at all", () => {
  expect(closest("a".repeat(100_000), ["a".repeat(100_000)])).toBeUndefined();
});
