import { describe, expect, test } from "vitest";
import { beginningOf } from "../src/finding.ts";

describe("the beginning of a text that a message quotes", () => {
  test.each([
    ["five words of a text", 11, "five words …"],
    ["five words of a text", 10, "five words …"],
    ["five words", 10, "five words"],
    ["a price of 1.500 US$", 13, "a price of …"],
    ["a price of 5 000 000 US$", 16, "a price of …"],
    ["在学校的价格为2026年的一半", 9, "在学校的价格为…"],
    ["在学校的价格为每年一半", 5, "在学校的价…"],
    ["สวัสดีที่โรงเรียน", 8, "สวัสดี…"],
    ["Donaudampfschifffahrt", 10, "Donaudampf…"],
    ["a Donaudampfschifffahrtsgesellschaft", 20, "a Donaudampfschifffa…"],
    ["𐐀𐐀𐐀𐐀", 3, "𐐀…"],
    ["123456789012", 5, "12345…"],
  ])("%s, %i characters", (text, longest, quoted) => {
    expect(beginningOf(text, longest)).toBe(quoted);
  });
});
