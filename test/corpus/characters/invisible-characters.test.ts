import { describe, expect, it, test } from "vitest";
import { findInvisible, withoutUnseen } from "../../../src/corpus/characters/invisible-characters.ts";
import { load, proposal } from "../small-conference.ts";

const named = (text: string) => [...findInvisible(text)].map(({ index, name }) => [index, name]);

describe("a character that nobody sees", () => {
  it.each([
    ["\u00AD", "soft hyphen U+00AD"],
    ["\u034F", "combining grapheme joiner U+034F"],
    ["\u115F", "Hangul filler U+115F"],
    ["\u180E", "Mongolian vowel separator U+180E"],
    ["\u200B", "zero-width space U+200B"],
    ["\u200C", "zero-width non-joiner U+200C"],
    ["\u200D", "zero-width joiner U+200D"],
    ["\u2060", "word joiner U+2060"],
    ["\u2063", "invisible separator U+2063"],
    ["\u2800", "blank braille pattern U+2800"],
    ["\u3164", "Hangul filler U+3164"],
    ["\uFE0F", "invisible character U+FE0F"],
    ["\uFEFF", "byte order mark U+FEFF"],
    ["\uFFA0", "half-width Hangul filler U+FFA0"],
    ["\u{E0061}", "invisible character U+E0061"],
  ])("is found in a word, by its name: %j", (character, name) => {
    expect(named(`multi${character}stakeholder`)).toEqual([[5, name]]);
    expect(named(`${character}## Ask`)).toEqual([[0, name]]);
    expect(named(`#${character}# Ask`)).toEqual([[1, name]]);
    expect(withoutUnseen(`#${character}# Ask`)).toBe("## Ask");
  });

  it("is every one that Unicode calls ignorable, format or no character, but for marks of direction", () => {
    const kept: string[] = [];
    for (let first = 0; first <= 0x10ffff; first += 0x1000) {
      const all = String.fromCodePoint(...Array.from({ length: 0x1000 }, (_, index) => first + index));
      const pattern = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Noncharacter_Code_Point}]/gu;
      for (const character of all.match(pattern) ?? [])
        if (named(`a${character}b`).length === 0) kept.push(character.codePointAt(0)?.toString(16) ?? "");
    }
    // Numbers' and abbreviations' signs, which are drawn; ALM, LRM, RLM; those of the rule `bidi-control`.
    const drawn = "600 601 602 603 604 605 6dd 70f 890 891 8e2 110bd 110cd".split(" ");
    const direction = "61c 200e 200f".split(" ");
    const reordering = "202a 202b 202c 202d 202e 2066 2067 2068 2069".split(" ");
    expect(kept.sort()).toEqual([...drawn, ...direction, ...reordering].sort());
  });

  it.each([
    ["Persian", "می\u200Cشود"],
    ["the Hijri year", "١٤٤٦ ه\u200D"],
    ["a plural behind a Latin word", "ITU\u200Cهای گذشته"],
    [
      "a plural behind a unit, a bracket and emphasis",
      "kbps\u200Cها (RCC)\u200Cها *ITU*\u200Cها `a`\u200Cها",
    ],
    ["an ending behind a figure", "24\u200Cساعته 40%\u200Cی"],
    ["Marathi behind a Latin word", "ITU\u200Cच्या"],
    ["Urdu with a vowel sign", "دِ\u200Cن"],
    ["Hindi", "क्\u200Dष"],
    ["Bengali", "ক্\u200C"],
    ["Sinhala", "ශ්\u200Dරී"],
    ["Malayalam", "ന്\u200D"],
    ["Thai and Khmer", "ภาษา\u200Bไทย ភាសា\u200Bខ្មែរ"],
    ["Mongolian", "ᠬᠠᠳ\u180Eᠠ ᠭ\u180Bᠠ"],
    ["a family", "👨\u200D👩\u200D👧"],
    ["a flag", "🏳\uFE0F\u200D🌈"],
    ["a key", "1\uFE0F\u20E3"],
    ["a sign with colour", "✔\uFE0F"],
    ["a variant of a Chinese character", "葛\u{E0100}"],
    ["Arabic with a mark of direction", "القرار \u200F(130)\u200E"],
    ["spaces of every width", "a\u00A0b\u202Fc\u2009d\u3000e"],
  ])("is none where a script needs it: %s", (_, text) => {
    expect(named(text)).toEqual([]);
  });

  it("is one where it stands twice, or no letter needs it", () => {
    expect(named("می\u200C\u200Cشود")).toEqual([[3, "zero-width non-joiner U+200C"]]);
    expect(named("ITU\u200C\u200Cهای")).toEqual([[4, "zero-width non-joiner U+200C"]]);
    expect(named("ITU \u200Cهای - \u200Cها ITU\u200C, ITU\u200C های")).toHaveLength(4);
    expect(named("1\u200D2")).toHaveLength(1);
    expect(named("#\uFE0F# Ask")).toHaveLength(1);
  });
});

describe("check reports it with its column, and nothing is built", () => {
  const finding = (line: number, column: number, name: string) => ({
    file: "proposals/pp-26/a.md",
    line,
    column,
    length: 1,
    severity: "error",
    rule: "invisible-character",
    message: `${name}, an invisible character, is in the text: remove it`,
  });

  test("in a value, in the text, in a name of a file's issue", async () => {
    const text = proposal(
      { title: "Multi\u00ADstakeholder", issue: "cyber\u200Bsecurity" },
      "A co\u2060operation.",
    );
    const { corpus, findings } = await load({ "a.md": text });
    expect(corpus).toBeUndefined();
    expect(findings.filter(({ rule }) => rule === "invisible-character")).toEqual([
      finding(2, 13, "soft hyphen U+00AD"),
      finding(4, 13, "zero-width space U+200B"),
      finding(10, 5, "word joiner U+2060"),
    ]);
  });

  test("and where an escape stands for it", async () => {
    const text = proposal({ title: '"Multi\\u00ADstakeholder"' }, "A co&shy;operation, &zwj;, &#8203;.");
    const { findings } = await load({ "a.md": text });
    expect(findings.map(({ line, rule }) => [line, rule])).toEqual([
      [2, "invisible-character"],
      [10, "invisible-character"],
    ]);
  });
});
