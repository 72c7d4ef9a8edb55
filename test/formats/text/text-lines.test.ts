import fc from "fast-check";
import { expect, test } from "vitest";
import { sideBySide, wrapped } from "../../../src/formats/text/text-lines.ts";
import { displayWidth } from "../../../src/report/printable-text.ts";

test("lines break between words, in Chinese between any two signs, and a word too wide anywhere", () => {
  expect(wrapped("to go on with the work", 9)).toEqual(["to go on", "with the", "work"]);
  expect(wrapped("国际电信联盟 2026", 8)).toEqual(["国际电信", "联盟", "2026"]);
  expect(wrapped("abcdefgh ij", 4)).toEqual(["abcd", "efgh", "ij"]);
  expect(wrapped("", 9)).toEqual([""]);
});

test("no line is wider than asked for and nothing is lost, whatever the text", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "é", "字", " ", "\u0301", "。", "word", "ع"),
    maxLength: 80,
  });
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 30 }), (words, width) => {
      const lines = wrapped(words, width);
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
      expect(lines.join("").replace(/\s/g, "")).toBe(words.replace(/\s/g, ""));
    }),
  );
});

test("two columns stand beside each other to the end of the longer one", () => {
  expect(sideBySide(["一", "b"], ["x"], 3, " | ")).toEqual(["一  | x", "b   |"]);
});
