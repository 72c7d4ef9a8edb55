import fc from "fast-check";
import { toString as plainWords } from "mdast-util-to-string";
import { expect, test } from "vitest";
import { readEmphasis, textOf } from "../../src/brief/text-changes/emphasis.ts";
import { readParagraphs } from "../../src/brief/text-changes/paragraphs.ts";
import { findForbiddenCharacters } from "../../src/corpus/characters/forbidden-characters.ts";
import { parseMarkdown } from "../../src/corpus/markdown/parse-markdown.ts";
import { literal, quotation } from "../../src/import/paragraph-text.ts";
import { textMarkdown } from "../../src/import/text-markdown.ts";
import type { Block, Run } from "../../src/word/document.ts";
import { amount } from "../gate.ts";

const paragraph = (...runs: Run[]): Block => ({ kind: "paragraph", style: "", runs, mark: {} });
const words = fc.stringMatching(/^[ a-z*_\\:.()\-"“”’#>|`~[\]àéЖع第）]{1,12}$/);
const run = fc
  .record({ text: words, bold: fc.boolean(), italic: fc.boolean() })
  .map(({ text, bold, italic }): Run => ({ text, ...(bold && { bold }), ...(italic && { italic }) }));

test("a paragraph is read back with each of its words, whatever they look like and however they are set", () => {
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 6 }), (runs) => {
      const markdown = textMarkdown([paragraph(...runs)], []);
      const expected = runs
        .map(({ text }) => text)
        .join("")
        .replace(/\s+/g, " ")
        .trim();
      if (/^[_–-]{3,}$/.test(expected)) return;
      expect(textOf(readEmphasis(markdown))).toBe(expected);
    }),
    { numRuns: amount(150, 300) },
  );
});

test.each<[string, Run[], string]>([
  ["italic words", [{ text: "resolves", italic: true }, { text: " to" }], "*resolves* to"],
  ["blanks outside", [{ text: "a) ", italic: true }, { text: "that" }], "*a)* that"],
  ["both", [{ text: "a", bold: true, italic: true }, { text: " b" }], "***a*** b"],
  ["stars of the text's own", [{ text: "2 * 3 *4*" }], "2 \\* 3 \\*4\\*"],
  ["what is raised", [{ text: "10" }, { text: "-6", superscript: true }, { text: " m" }], "10⁻⁶ m"],
  ["a tab as a blank", [{ text: "1\tto" }], "1 to"],
  ["what looks like a mark for some readers only", [{ text: ":::internal" }], "\\:\\:\\:internal"],
  ["what looks like a heading", [{ text: "## Position" }], "\\## Position"],
  ["what looks like a conflict", [{ text: "<<<<<<< x" }], "\\<<<<<<< x"],
  ["characters that nobody sees", [{ text: "a\u00adb\u202ec\u200b" }], "abc"],
])("%s", (_, runs, markdown) => {
  expect(textMarkdown([paragraph(...runs)], [])).toBe(markdown);
});

test("a paragraph longer than a line may be is broken and reads the same", () => {
  const text = Array.from({ length: 6_000 }, (_, at) => `word${at}`).join(" ");
  const markdown = textMarkdown([paragraph({ text })], []);
  expect(findForbiddenCharacters("x.md", markdown.split("\n"))).toEqual([]);
  expect(readParagraphs(markdown).map(({ number, body }) => textOf([...number, ...body]))).toEqual([text]);
});

test("notes stand behind the text, with their marks raised in both places", () => {
  const text = paragraph({ text: "words" }, { text: "1", note: "footnote 2" });
  expect(textMarkdown([text], [{ mark: "1", blocks: [paragraph({ text: "\tThe note." })] }])).toBe(
    "words¹\n\n¹ The note.",
  );
});

test("reasons read as they stand, whatever marks of Markdown are in them", () => {
  fc.assert(
    fc.property(words, (text) => {
      const expected = text.replace(/\s+/g, " ").trim();
      if (expected === "") return;
      expect(plainWords(parseMarkdown(quotation([text]))).replace(/\s+/g, " ")).toBe(expected);
    }),
    { numRuns: amount(150, 300) },
  );
  expect(literal("1. ITU-T [draft] <b> & *")).toBe("1\\. ITU-T \\[draft\\] \\<b\\> \\& \\*");
});
