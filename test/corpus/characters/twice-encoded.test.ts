import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { findTwiceEncoded, findUnwritten } from "../../../src/corpus/characters/forbidden-characters.ts";
import { expectLinear } from "../../linear.ts";
import { diagnose, proposal } from "../small-conference.ts";

/** As Windows-1252 shows the bytes of UTF-8; nothing where it has no character for one. */
function readWrongly(text: string): string | undefined {
  const read = new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));
  return /[\u0080-\u009F]/.test(read) ? undefined : read;
}

describe("letters that were read as Windows-1252 and saved again", () => {
  it.each(["élève", "l’UIT", "Müller", "ação", "القرار", "договор", "Łódź", "a – b", "10 €"])(
    "%s",
    (word) => {
      const wrong = readWrongly(word);
      if (wrong !== undefined) expect(findTwiceEncoded(`see ${wrong} there`)).toBeGreaterThan(3);
    },
  );

  it("are found in any text of several of them, and never in the text itself", () => {
    const letters = "éèêàçùôîñöüäáíóúãõøåобщийденьالقرارعمل«»“”’…– abcÉÀÇÊÔ";
    const text = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(text, (words) => {
        expect(findTwiceEncoded(words)).toBeUndefined();
      }),
    );
  });

  it.each(["«LIBERTÉ»", "“NIÑÑ”", "«SÃ» et «MÂ»", "§ 3", "NÃO", "ÅÄÖ", "Â – B"])(
    "%s is as it was written",
    (text) => {
      expect(findTwiceEncoded(text)).toBeUndefined();
    },
  );
});

test("the finding repeats no word", async () => {
  expect(await diagnose({ "a.md": proposal({}, "Les Ã©tats.") })).toMatchInlineSnapshot(`
    "proposals/pp-26/a.md:10:5  warning  letters were changed by a conversion, as "é" becomes "Ã©" where UTF-8 is read as Windows-1252: restore them from the source  (replacement-character)
        10 | Les Ã©tats.
           |     ^^
    1 warning in 1 file
    "
  `);
});

describe("a question mark in place of letters", () => {
  it.each([
    ["Cables of Savai?i and Nuku?alofa.", ["Savai?i", "Nuku?alofa"]],
    ["The Union?s fees, m??olunga", ["Union?s", "m??olunga"]],
    ["Зв?язок", ["Зв?язок"]],
    ["?????? ????? by Kenya", ["?????? ?????"]],
  ])("is found in %s", (line, words) => {
    expect(findUnwritten(line).map(({ word }) => word)).toEqual(words);
  });
  it.each([
    "Is it so? It is.",
    "Why?Because nobody asks.",
    "Pourquoi ? Parce que.",
    "¿Quién paga? Nadie.",
    "See https://example.org/a?b=c, www.example.org?q and [words](../a.md?b).",
    "See `a?b:c`; x ?? y; really??",
    "为什么?因为",
    "A day (?) of it, 5?",
  ])("is an ordinary one in %s", (line) => {
    expect(findUnwritten(line)).toEqual([]);
  });
  it("is a warning at its word, in keys and text, which is not repeated", async () => {
    const report = await diagnose({
      "a.md": proposal({ title: "Cables of Savai?i" }, "It names Nuku?alofa."),
    });
    expect(report).toContain('a.md:2:18  warning  "?" within a word stands for a letter');
    expect(report).toContain("a.md:10:10  warning");
  });
  it("takes time that grows with the length only", async () => {
    await expectLinear((size) => findUnwritten(`${"a".repeat(size)}?`), 20_000);
    for (const part of ["a?b", "?", "?? "])
      await expectLinear((size) => findUnwritten(part.repeat(size)), 10_000, part);
  });
});
