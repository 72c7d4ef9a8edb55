import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOf } from "../../../src/brief/text-changes/emphasis.ts";
import { budget } from "../../../src/brief/text-changes/match-keys.ts";
import { readParagraphs } from "../../../src/brief/text-changes/paragraphs.ts";
import { type ChangedParagraph, textChanges } from "../../../src/brief/text-changes/text-changes.ts";
import type { Piece } from "../../../src/brief/text-changes/word-changes.ts";
import { normalForm } from "../../../src/normal-form.ts";
import { amount } from "../../gate.ts";
import { changed } from "./marked.ts";

const LANGUAGES = ["en", "fr", "ru", "ar", "zh"] as const;
const WORDS: Record<(typeof LANGUAGES)[number], string[]> = {
  en: ["the", "Council", "resolves", "*to strengthen*", "work.", "of", "security;", "5", "**never**"],
  fr: ["l'Union", "décide", "*d'étudier*", "à", "nouveau.", "la", "coopération;", "qu'il"],
  ru: ["Совет", "решает", "*поручить*", "по", "Директору.", "вопросам;", "и"],
  ar: ["يقرر", "المجلس", "*تكليف*", "من", "المدير.", "العمل؛", "لا"],
  zh: ["国际", "电信", "联盟", "*决议*", "的", "。", "秘书长，", "责成"],
};

/** A text of a few paragraphs in one language, some with numbers. */
function texts(language: (typeof LANGUAGES)[number]): fc.Arbitrary<string> {
  const glue = language === "zh" ? "" : " ";
  const words = fc.array(fc.constantFrom(...WORDS[language]), { minLength: 1, maxLength: 14 });
  const number = fc.constantFrom("", "", "1 ", "2 ", "a) ", "1.1 ");
  const paragraph = fc.tuple(number, words).map(([first, rest]) => first + rest.join(glue));
  return fc.array(paragraph, { maxLength: 6 }).map((paragraphs) => paragraphs.join("\n\n"));
}

const pairs = fc
  .constantFrom(...LANGUAGES)
  .chain((language) => fc.tuple(fc.constant(language), texts(language), texts(language)));

/** Any text at all, hostile ones too. */
const anyPairs = fc.tuple(
  fc.constantFrom(...LANGUAGES),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);

function changesOf([language, current, proposed]: readonly [string, string, string], left = budget()) {
  return textChanges(readParagraphs(current), readParagraphs(proposed), language, left);
}

/** The words of one of the two versions, as they follow from the marked text. */
function version(paragraphs: readonly ChangedParagraph[], without: "ins" | "del"): string {
  const kept = (pieces: readonly Piece[]) =>
    pieces
      .filter(({ mark }) => mark !== without)
      .map(({ runs }) => textOf(runs))
      .join("");
  return words(
    paragraphs
      .map((paragraph) => {
        if (paragraph.kind === "matched") return kept(paragraph.number) + kept(paragraph.body);
        if (paragraph.kind === (without === "ins" ? "added" : "removed")) return "";
        return textOf(paragraph.paragraph.number) + textOf(paragraph.paragraph.body);
      })
      .join(" "),
  );
}

function wordsOf(text: string): string {
  return words(
    readParagraphs(text)
      .map(({ number, body }) => textOf(number) + textOf(body))
      .join(" "),
  );
}

/** Blanks apart: nobody sees that one was added or taken out before a sign. */
function words(text: string): string {
  return normalForm(text).replaceAll(" ", "");
}

describe.each([
  ["texts of five languages", pairs],
  ["any texts", anyPairs],
] as const)("for %s", (_, arbitrary: fc.Arbitrary<readonly [string, string, string]>) => {
  it("without what was added it is the current text, without what was deleted the proposed one", () => {
    fc.assert(
      fc.property(arbitrary, (pair) => {
        const marked = changesOf(pair);
        expect(version(marked, "ins")).toBe(wordsOf(pair[1]));
        expect(version(marked, "del")).toBe(wordsOf(pair[2]));
      }),
      { numRuns: amount(50, 100) },
    );
  });

  it("that holds for a text too dear to be compared", () => {
    fc.assert(
      fc.property(arbitrary, (pair) => {
        const marked = changesOf(pair, { left: 0 });
        expect(version(marked, "ins")).toBe(wordsOf(pair[1]));
        expect(version(marked, "del")).toBe(wordsOf(pair[2]));
      }),
      { numRuns: amount(50, 100) },
    );
  });

  it("the same text twice has no mark", () => {
    fc.assert(
      fc.property(arbitrary, ([language, current]) => {
        expect(changed(current, current, language).join("")).not.toMatch(/<(ins|del)|restyled/);
      }),
      { numRuns: amount(50, 100) },
    );
  });
});

it("no paragraph that is not in both texts is marked as moved, and each of a move's two places once", () => {
  fc.assert(
    fc.property(pairs, (pair) => {
      const places = changesOf(pair).filter((each) => each.kind !== "matched" && each.moved !== undefined);
      const bodies = (kind: string) =>
        places
          .flatMap((each) =>
            each.kind !== "matched" && each.kind === kind ? [textOf(each.paragraph.body)] : [],
          )
          .sort();
      expect(bodies("added")).toEqual(bodies("removed"));
    }),
    { numRuns: amount(50, 100) },
  );
});

it("a text whose paragraphs only changed places has no mark within a paragraph", () => {
  const shuffled = fc
    .uniqueArray(fc.constantFrom(..."abcdefgh"), { minLength: 2 })
    .chain((letters) =>
      fc.tuple(fc.constant(letters), fc.shuffledSubarray(letters, { minLength: letters.length })),
    );
  const text = (letters: string[]) => letters.map((letter) => `that ${letter.repeat(5)} be so`).join("\n\n");
  fc.assert(
    fc.property(shuffled, ([before, after]) => {
      for (const paragraph of changed(text(before), text(after)))
        expect(paragraph).toMatch(
          /^(?:<(ins|del) class="moved-(?:up|down)">)?that (\w)\2{4} be so(?:<\/\1>)?$/,
        );
    }),
  );
});
