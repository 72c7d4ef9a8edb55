import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeholderIndex, placeholderText } from "../../src/pdf/page-numbers.ts";

describe("the placeholder of a page number", () => {
  test("states its index, and holds every digit, so that the font has it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_628_799 }), (index) => {
        const text = placeholderText(index);
        expect([...text].sort().join("")).toBe("0123456789");
        expect(placeholderIndex(text)).toBe(index);
      }),
    );
  });

  test.each(["", "12", "0123456788", "01234567890", "012345678x", "abcdefghij"])(
    "is no other text: %s",
    (text) => {
      expect(placeholderIndex(text)).toBeUndefined();
    },
  );

  test("is not made for more page numbers than ten digits have orders", () => {
    expect(() => placeholderText(3_628_800)).toThrow(RangeError);
  });
});
