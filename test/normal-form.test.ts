import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalForm, normalText, readsTheSame } from "../src/normal-form.ts";
import { anyCharacter } from "./any-character.ts";
import { expectLinear } from "./linear.ts";
import { LEGAL_TEXTS, writtenOtherwise } from "./reads-the-same.ts";

describe("two texts have one normal form", () => {
  it.each([
    ["letters of one character or of two", "Co\u0302te, и\u0306, 한", "Côte, й, 한"],
    ["blanks of any width, one or many", "a\u00a0\u202f b\n\tc", "a b c"],
    ["hyphens and dashes", "co\u2011operation \u2013 5\u22126", "co-operation - 5-6"],
    ["apostrophes and quotation marks", "d\u2019Ivoire \u00abx\u00bb \u201ey\u201c", 'd\'Ivoire "x" "y"'],
    ["what nobody sees", "\ufefftele\u00adcom\u200bmuni\u2060cation", "telecommunication"],
    ["ligatures", "\ufb01nal o\ufb03ce", "final office"],
    ["letters, figures and signs of East Asian fonts", "\uff08\uff15\uff0c\uff21\uff09", "(5,A)"],
    ["a composed letter that nobody can tell is parted", "e\u200b\u0301", "é"],
    ["signs that make a word longer", "عبـــارة، ا\u0640\u0654", "عبارة، أ"],
    ["a blank before a full stop or comma", "cheap . It is so , yes .", "cheap. It is so, yes."],
    ["a blank before one of another script", "مفید ہے ۔ نیا ، ہے۔ है । 好 。", "مفید ہے۔ نیا، ہے۔ है। 好。"],
    ["a line end in scripts without blanks between words", "ราย\nงาน ក្រុម\u200b\nប្រឹក្សា", "รายงาน ក្រុមប្រឹក្សា"],
    ["a blank there, where a line may end as well", "ห้าม เผยแพร่ အစီ ရင် གློག་ རིག", "ห้ามเผยแพร่ အစီရင် གློག་རིག"],
    ["s and t of Romanian with a comma or a cedilla", "Ştiinţa, ŢARĂ", "Știința, ȚARĂ"],
    ["letters of keyboards for Arabic, Persian and Urdu", "هيك ك", "ہیک ک"],
    ["the ligature of and in Armenian", "և", "եւ"],
    ["letters of Malayalam of before Unicode 5.1", "അവന്\u200d, എന്\u200dറെ", "അവൻ, എന്റെ"],
    ["a letter of Bengali of before Unicode 4.1", "সত্\u200d", "সৎ"],
    ["a mark on a blank", "x \u0301", "x\u00a0\u0301"],
  ])("%s", (_what, a, b) => {
    expect(normalForm(a)).toBe(normalForm(b));
  });
});

describe("two texts differ", () => {
  it.each([
    ["10²", "102"],
    ["½", "1⁄2"],
    ["CO₂", "CO2"],
    ["5", "6"],
    ["resume", "résumé"],
    ["ţ", "t"],
    ["علی", "على"],
    ["അവൻ", "അവന്"],
    ["a, b", "a; b"],
    ["a b", "ab"],
    ["ปี ๒ ๕", "ปี ๒๕"],
    ["ปี ITU", "ปีITU"],
    ["གློག རིག", "གློགརིག"],
    ["a .5", "a.5"],
    ["cheap .", "cheap"],
    ["a ...", "a..."],
    ["[a]", "(a)"],
    ["A", "a"],
    ["①", "1"],
    ["<5", "≤5"],
  ])("%s and %s", (a, b) => {
    expect(normalForm(a)).not.toBe(normalForm(b));
  });
});

it("a text that is written otherwise and reads the same has the same normal form", () => {
  const pairs = fc
    .constantFrom(...LEGAL_TEXTS)
    .chain((text) => fc.tuple(fc.constant(text), writtenOtherwise(text)));
  fc.assert(
    fc.property(pairs, ([text, otherwise]) => {
      expect(normalForm(otherwise)).toBe(normalForm(text));
      expect(readsTheSame({ a: [text], b: undefined }, { a: [otherwise] })).toBe(true);
    }),
    { numRuns: 120 },
  );
});

it("holds for any text: it is its own normal form, and its parts were written as the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), fc.nat(), (text, at) => {
      const { text: normal, written } = normalText(text);
      expect(normalForm(normal)).toBe(normal);
      expect(normalForm(text)).toBe(normal);
      const cut = at % (normal.length + 1);
      expect(written(0, cut) + written(cut, normal.length)).toBe(normal === "" ? written(0, 0) : text);
    }),
    { numRuns: 80 },
  );
});

it("takes time that grows with the length of a text only", async () => {
  await expectLinear((size) => normalForm("e\u0301\u00ad".repeat(size)), 2_000, "letters");
  await expectLinear((size) => normalForm(`a${"\u0301".repeat(size)}`), 2_000, "accents of a letter");
  await expectLinear((size) => normalForm(" ".repeat(size)), 5_000, "blanks");
});
