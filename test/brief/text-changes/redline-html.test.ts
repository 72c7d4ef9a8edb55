import { describe, expect, it } from "vitest";
import { fences, marked, plainly } from "./marked.ts";

const html = (markdown: string, language?: string) => marked(markdown, language)?.html;

describe("blocks of current and proposed text", () => {
  it("are one text, emphasis and numbering kept, what stands around them untouched", () => {
    const blocks = fences(
      "1 *resolves* to continue its work on security",
      "1 *resolves* to strengthen its work on security",
    );
    expect(html(`Before.\n\n${blocks}\n\nAfter.`)).toBe(
      '<p>Before.</p>\n<p class="numbered level-1"><span class="number">1</span> <em>resolves</em> to <del>continue</del><ins>strengthen</ins> its work on security</p>\n<p>After.</p>',
    );
  });

  it("a day before the name of its month ends no sentence", () => {
    expect(
      marked(
        fences("Dem Rat bis zum 31. Januar zu berichten.", "Dem Rat bis zum 31. Januar 2027 zu berichten."),
        "de",
      )?.html,
    ).toBe("<p>Dem Rat bis zum 31. Januar <ins>2027 </ins>zu berichten.</p>");
  });

  it("a number with blanks in it is one word", () => {
    expect(html(fences("up to 100 000 CHF and 1 250 000 more", "up to 150 000 CHF and 1 350 000 more"))).toBe(
      "<p>up to <del>100 000</del><ins>150 000</ins> CHF and <del>1 250 000</del><ins>1 350 000</ins> more</p>",
    );
  });

  it("proposed alone is new text, current alone stands as it is", () => {
    expect(html("```proposed\na new text\n```")).toBe("<p><ins>a new text</ins></p>");
    expect(html("```current\nthe text\n```")).toBe("<p>the text</p>");
    expect(html("```current\nthe text\n```\n\nWords.\n\n```proposed\nthe text\n```")).toBe(
      "<p>the text</p>\n<p>Words.</p>\n<p><ins>the text</ins></p>",
    );
  });

  it("an empty block is a text of which everything is new, or gone", () => {
    expect(html(fences("", "all of it"))).toBe("<p><ins>all of it</ins></p>");
    expect(html(fences("all of it", ""))).toBe("<p><del>all of it</del></p>");
    expect(html(fences("", ""))).toBe(undefined);
  });

  it("marks of HTML, links and brackets stay the words that they are", () => {
    expect(html("```proposed\na <b>c</b> & [the Council] [x](y) `z`\n```")).toBe(
      "<p><ins>a &#x3C;b>c&#x3C;/b> &#x26; [the Council] [x](y) `z`</ins></p>",
    );
  });

  it("a class or a style that content brings along is nobody's", () => {
    const hostile = '<p class="numbered level-1" style="display:none">x</p>\n\n**a**{.moved-up}';
    expect(html(hostile)).not.toMatch(/<[^>]*(class|style)=/);
  });

  it("in plain words what is added, deleted and moved stands in brackets of its own", () => {
    expect(
      plainly("one is here\n\ntwo goes\n\nthree is changed", "three is new\n\none is here\n\nfour"),
    ).toEqual(["{+three is new+}", "one is here", "[-two goes-]", "[-three is changed-]", "{+four+}"]);
    expect(plainly("first words\n\nsecond words\n\nthird", "second words\n\nthird\n\nfirst words")).toEqual([
      "[~first words~]",
      "second words",
      "third",
      "{~first words~}",
    ]);
  });

  it("a rewrapped text is the same text", () => {
    const wrapped = fences("one two\n  three  four\n \t\nfive", "one two three four\n\n\n\nfive");
    expect(html(wrapped)).toBe("<p>one two three four</p><p>five</p>");
  });
});
