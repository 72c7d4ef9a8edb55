import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PdfReader } from "../../../src/pdf/syntax/parse.ts";
import {
  PdfName,
  PdfReference,
  PdfString,
  type PdfValue,
  serialize,
  textOf,
  textString,
} from "../../../src/pdf/syntax/value.ts";
import { anyCharacter } from "../../any-character.ts";

function read(text: string): PdfValue {
  return new PdfReader(Buffer.from(text, "latin1")).value();
}

function bytes(text: string): PdfString {
  return new PdfString(Uint8Array.from(Buffer.from(text, "latin1")));
}

const name = fc.string({
  unit: fc.integer({ min: 1, max: 255 }).map((code) => String.fromCharCode(code)),
  minLength: 1,
});

const { value } = fc.letrec<{ value: PdfValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(null, true, false),
    fc.integer(),
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousandth) => thousandth / 1_000),
    name.map((text) => new PdfName(text)),
    fc.uint8Array().map((bytes) => new PdfString(bytes)),
    fc.nat({ max: 100_000 }).map((number) => new PdfReference(number)),
    fc.array(tie("value")),
    fc.array(fc.tuple(name, tie("value"))).map((entries) => new Map(entries)),
  ),
}));

describe("PDF syntax", () => {
  test("what is written is read back the same", () => {
    fc.assert(
      fc.property(value, (original) => {
        expect(read(serialize(original))).toEqual(original);
      }),
    );
  });

  test("texts in any script survive", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(textOf(textString(text))).toBe(text);
      }),
    );
  });

  const plain = (found: PdfValue) =>
    found instanceof PdfString ? new PdfString(Uint8Array.from(found.bytes)) : found;

  test.each([
    ["(a\\(b\\)\\\\ \\101\\n(nested))", bytes("a(b)\\ A\n(nested)")],
    ["<48 65 6>", bytes("He`")],
    ["/citel#2Fiap-63a1-5", new PdfName("citel/iap-63a1-5")],
    ["-.002", -0.002],
    ["% a comment\n[1 0 R 2 0]", [new PdfReference(1), 2, 0]],
    [
      "<</A<</B/C>>/D[]>>",
      new Map<string, PdfValue>([
        ["A", new Map([["B", new PdfName("C")]])],
        ["D", []],
      ]),
    ],
  ])("%j", (text, expected) => {
    expect(plain(read(text))).toEqual(expected);
  });

  test.each(["(never ends", "<41", "[1 2", "<</A 1", "<<1 2>>", "]", "[".repeat(1_000)])(
    "%j is refused",
    (text) => {
      expect(() => read(text)).toThrow(/^the PDF cannot be read: /);
    },
  );
});
