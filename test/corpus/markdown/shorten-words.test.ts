import fc from "fast-check";
import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { restoreWords, shortenWords } from "../../../src/corpus/markdown/shorten-words.ts";
import { amount } from "../../gate.ts";
import { expectLinear } from "../../linear.ts";

const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** The tree of a text by way of its shortened text; nothing where the text is parsed as it is. */
function viaShort(text: string): Root | undefined {
  const shortened = shortenWords(text);
  if (shortened === undefined) return undefined;
  const tree = markdown.parse(shortened.text);
  restoreWords(tree, shortened);
  return tree;
}

const WORDS = [
  "words of a sentence",
  "the words, and more",
  "a",
  "слова этого текста",
  "نص طويل هنا",
  "中文字",
  "é à ü words",
];
const MARKS =
  "* ** _ ~~ ` [ ] ]( ) ( ![ | : # > - + 1. ! & \\ @ \" ' “ ” … — , . = <b> <!-- --> &amp; www.itu.int https://itu.int a@b.org [^a] ]:".split(
    " ",
  );
const ENDS = [
  "\n",
  "\n\n",
  "  \n",
  "\t",
  " ",
  "    ",
  "\n- ",
  "\n1. ",
  "\n> ",
  "\n## ",
  "\n---\n",
  "\n===\n",
];
const BLOCKS = [
  "\n```js the language\n",
  "\n~~~\n",
  "\n| a head | b |\n| - | - |\n",
  "[a link](b.md)",
  "[a](b c words)",
  "[a](b 'the title words')",
  "\n[name of it]: b.md\n",
];

test("a text has the tree that it has without shortening, place by place", () => {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
    fc.constantFrom(...MARKS),
    { weight: 2, arbitrary: fc.constantFrom(...ENDS) },
    fc.constantFrom(...BLOCKS),
  );
  const text = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text, (written) => {
      const tree = viaShort(written);
      if (tree !== undefined) expect(tree).toEqual(markdown.parse(written));
    }),
    { numRuns: amount(350, 700) },
  );
});

test("long words are one sign each, but not where letters decide what Markdown makes of a text", () => {
  expect(shortenWords("Member States **decide to continue**: so be it.")?.text).toBe(
    "\uE000 **\uE001**: \uE002.",
  );
  expect(shortenWords("- the items of a list\n\n[the label](b.md), (with brackets)")?.text).toBe(
    "- \uE000\n\n[the label](b.md), (with brackets)",
  );
  expect(shortenWords("the words of a comment <!-- some words -->")).toBeUndefined();
  expect(shortenWords("See [the Name][].\n\n[the name]: b.md")).toBeUndefined();
  expect(shortenWords("``` js with words\n``` ")).toBeUndefined();
  expect(shortenWords("signs of its own \uE000")).toBeUndefined();
});

test("the time grows with the length alone", async () => {
  await expectLinear((size) => {
    const long = `${"a,".repeat(4 * size)}\n${`${"word ".repeat(4)}* `.repeat(size)}\n${"a,,,,,,,,,,".repeat(2 * size)}`;
    expect(shortenWords(long)?.text.length).toBeLessThan(long.length / 4);
  }, 1_000);
});
