import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseUnicodeRange } from "../../../src/formats/fonts/font-library.ts";
import { woff2Characters } from "../../../src/formats/fonts/woff2-characters.ts";
import { fonts } from "../renderer.ts";

const covers = (text: string): boolean[] =>
  [...text].map((character) => fonts.covers(character.codePointAt(0) ?? 0));

describe("the shipped fonts", () => {
  test.each([
    ["English, French and Spanish", "Aé’“ñœ–—…•ç"],
    ["Central European and Turkish", "łőşğž"],
    ["Russian", "Предложение№"],
    ["Arabic", "اقتراح؟"],
    ["Chinese", "修订决议信息通信技术，。"],
    ["Korean and Japanese", "한국어かなカナ"],
    ["Armenian, Georgian and Ethiopic", "Հայերենქართულიአማርኛ።"],
    ["Hebrew and Thaana", "עבריתދިވެހި"],
    ["scripts of South Asia", "हिन्दी।বাংলাසිංහලதமிழ்རྫོང་ཁമലയാളംతెలుగుಕನ್ನಡગુજરાતીਪੰਜਾਬੀଓଡ଼ିଆ"],
    ["Tifinagh", "ⵜⵉⴼⵉⵏⴰⵖ"],
    ["scripts of South-East Asia", "ภาษาไทยລາວភាសាខ្មែរမြန်မာ။"],
    ["Hausa, Fula and Bambara", "ƙƘƴƳɓƁɗƊɲƝŋŊɔƆɛƐ"],
    ["Ewe and Fon", "ɖƉƒƑɣƔŋŊɔƆʋƲ\u0300\u0301\u030c\u0303"],
    ["Venda, Marshallese and Sámi", "ḓḒḽḼṋṊṱṰņļ\u0327ǩǨǯǮ"],
    ["Azerbaijani, Uzbek and Hawaiian", "əƏʻʼ"],
    ["Abkhaz, Bashkir, Yakut and Mari", "ԥҧҟҩҭҵҽҿӡӷҙҡҕҥӹӓ"],
    ["superscripts and subscripts", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ₀₁₂₃₄₅₆₇₈₉₊₋ₓ"],
    ["fractions and Roman numerals", "½⅓⅔¼¾⅕⅙⅛⅜⅝⅞Ⅳⅻ"],
    ["currencies", "₦₵₹₺₽₾₼₸₮₫₱₲₡₭៛৳₨₪₩₴₿"],
    ["signs of tables and texts", "→✓≥§°±×☐☑☒✔✗▸►‣‰‱′″≤≈№℃∼⋅⟨⟩↵⌈⌉"],
    ["what prints nothing", "\u00a0\u202f\u200f\u200d\ufeff\n\t"],
  ])("cover %s", (_, text) => {
    expect(covers(text)).toEqual([...text].map(() => true));
  });

  test("do not cover what they have no glyph for, whatever a table of ranges says", () => {
    expect(covers("😀\ua7cb\u{10ffff}")).toEqual([false, false, false]);
  });

  test("embed only what a text needs", () => {
    const families = (text: string) => new Set(fonts.faceRules(text).match(/font-family:"[^"]*"/g));
    expect(families("plain words")).toEqual(
      new Set(['font-family:"Source Serif 4"', 'font-family:"Source Sans 3"']),
    );
    expect(families("اقتراح").has('font-family:"Amiri"')).toBe(true);
    expect(families("हिन्दी")).toEqual(families("한국어"));
    expect(fonts.faceRules("हिन्दी")).not.toBe(fonts.faceRules("한국어"));
    expect(fonts.faceRules("plain words").length).toBeLessThan(130_000);
  });

  test("embed a letter that the running text lacks for texts and for labels, in regular and bold", () => {
    const facesOf = (text: string) =>
      [...fonts.faceRules(text).matchAll(/font-family:"(?!Source)([^"]*)";font-style:\w+;font-weight:(\d+)/g)]
        .map(([, family, weight]) => `${family} ${weight}`)
        .join(", ");
    expect(facesOf("ƙasa")).toBe("Noto Serif 400, Noto Serif 600, Noto Sans 400, Noto Sans 700");
    expect(facesOf("Аԥсны")).toBe("Noto Serif 400, Noto Serif 600, Noto Sans 400, Noto Sans 700");
    expect(facesOf("CO₂")).toBe("Noto Serif 400, Noto Serif 600");
    expect(facesOf("⅓ ☐")).toBe("DejaVu Sans 400");
    expect(facesOf("½ ɓ ə ł ₦ ғ")).toBe("");
  });

  test("have each letter and its marks in one file, without a second font where one has both", () => {
    const familiesOf = (text: string) =>
      new Set(fonts.faceRules(`a ${text}`).match(/(?<=font-family:")[^"]*/g));
    const primary = new Set(["Source Serif 4", "Source Sans 3"]);
    for (const text of ["g̃ G̃", "ɛ̃ ɔ̀ ɔ́", "n̄ m̀", "ọ̀ ẹ́", "е́"]) expect(familiesOf(text), text).toEqual(primary);
    for (const text of ["ɔ̌", "m̧ M̧", "ɛ̂", "а̊"])
      expect(familiesOf(text), text).toEqual(new Set([...primary, "DejaVu Sans"]));
    const latin = fonts.faceRules("g̃").match(/(?<=unicode-range:)U\+0000-00FF[^}]*/)?.[0] ?? "";
    expect(parseUnicodeRange(latin).some(({ first, last }) => first <= 0x303 && last >= 0x303)).toBe(true);
  });
});

describe("reading a font", () => {
  test("says what is wrong with bytes that are none, and always ends", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
        expect(() => woff2Characters(noise)).toThrow();
        expect(() => woff2Characters(Buffer.concat([Buffer.from("wOF2"), noise]))).toThrow();
      }),
    );
  });

  test("unicode ranges are read as CSS writes them", () => {
    expect(parseUnicodeRange("U+0000-00FF, U+131,u+1F600")).toEqual([
      { first: 0, last: 0xff },
      { first: 0x131, last: 0x131 },
      { first: 0x1f600, last: 0x1f600 },
    ]);
  });
});
