import { describe, expect, it } from "vitest";
import { textOf } from "../../../src/brief/text-changes/emphasis.ts";
import { readParagraphs } from "../../../src/brief/text-changes/paragraphs.ts";

const numbersOf = (...paragraphs: string[]) =>
  readParagraphs(paragraphs.join("\n\n")).map(({ number, level }) => [textOf(number).trim(), level]);

describe("the numbers of paragraphs", () => {
  it.each(
    "1|12|2bis|2 bis|2ter)|1.1|1.1bis|1.10.2|1.|(1)|3)|a)|*a)*|(a)|aa)|iv)|A)|–|•|а)|أ )|١|１）".split("|"),
  )("are found: %s", (number) => {
    expect(numbersOf(`${number} that is so`)).toEqual([[number.replaceAll("*", ""), 1]]);
  });

  it.each(["一、", "1）", "（一）"])("are found before words without a blank: %s", (number) => {
    expect(numbersOf(`${number}制定`)).toEqual([[number, 1]]);
  });

  it.each([
    "a report",
    "5G networks",
    "2018-10-27 was",
    "I agree",
    "*resolves* to",
    "The Council",
    "В 2018 году",
    "一个国家",
  ])("are not made of words: %s", (paragraph) => {
    expect(numbersOf(paragraph)).toEqual([["", 0]]);
  });

  it("stand inside each other as they are written", () => {
    expect(
      numbersOf(
        "*considering*",
        "a) that",
        "b) that",
        "*resolves*",
        "1 to",
        "1.1 to",
        "i) one",
        "ii) two",
        "1.2 to",
        "2 to",
        "a) one",
        "i) in",
        "b) two",
      ),
    ).toEqual([
      ["", 0],
      ["a)", 1],
      ["b)", 1],
      ["", 0],
      ["1", 1],
      ["1.1", 2],
      ["i)", 3],
      ["ii)", 3],
      ["1.2", 2],
      ["2", 1],
      ["a)", 2],
      ["i)", 3],
      ["b)", 2],
    ]);
  });

  it("after h) the letter i) is a letter", () => {
    expect(numbersOf("h) that", "i) that", "j) that").map(([, level]) => level)).toEqual([1, 1, 1]);
  });
});

describe("items of a list of Markdown in a text", () => {
  it.each(["- ", "+ ", "* ", "\u3000- ", "＊ ", "-\u3000"])("are a paragraph each: %j", (mark) => {
    expect(readParagraphs(`resolves\n\n${mark}to report;\n${mark}to open`)).toHaveLength(3);
  });
});
