import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkMarkdown } from "../../../src/corpus/markdown/check-markdown.ts";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import { findForeignMarkup } from "../../../src/corpus/printed/foreign-markup.ts";
import { printedText } from "../../../src/corpus/printed/printed-text.ts";
import { load, proposal } from "../small-conference.ts";

const check = (text: string) => checkMarkdown("a.md", text, parseMarkdown(text)).findings;

it("an address for a name right below words is printed, and no report repeats it", () => {
  expect(check("Words\n[draft]: https://example.org/draft")).toMatchObject([
    { line: 2, column: 1, severity: "error", rule: "foreign-markup", confidential: true },
  ]);
  expect(check("[Words][draft]\n\n[draft]: https://example.org/draft\n\n[Kenya]: supports it.")).toEqual([]);
});

it("an address that nothing refers to is lost, and so are words that Markdown takes for one", () => {
  expect(check("Words\n\n[PUBLIC]: https://example.org/draft")).toMatchObject([
    { line: 3, column: 1, severity: "warning", rule: "foreign-markup", confidential: true },
  ]);
  expect(check("Words\n\n[Kenya]: supports")).toMatchObject([
    { line: 3, severity: "error", rule: "foreign-markup", confidential: true },
  ]);
  expect(check("Words\n\n[//]: # (a comment)\n\n[comment]: <> (another)")).toEqual([]);
});

it.each(["[Nairobi: they agree]", "Words [Ana B.: they agree].", "- [Наироби: согласны]"])(
  "%s: a remark in brackets is printed, and no report repeats it",
  (text) => {
    expect(check(text)).toMatchObject([{ severity: "error", rule: "foreign-markup", confidential: true }]);
  },
);

it.each([
  "[Note: words]",
  "[Source: Document 63]",
  "[Nairobi: a report](../a.md)",
  "[ACP: 1]",
  "```proposed\n[Kenya: text]\n```",
])("%s: an editor's note, a link or a treaty's text in brackets is none", (text) => {
  expect(check(text).filter(({ rule }) => rule === "foreign-markup")).toEqual([]);
});

it("a reminder to oneself is printed, and no report repeats it", () => {
  expect(check("Words.\n\n- TODO Leïla: ask the embassy")).toMatchObject([
    { line: 3, severity: "error", rule: "foreign-markup", confidential: true },
  ]);
  expect(check("Tudo bem. The list of things to do, and TODOS.")).toEqual([]);
});

describe("marks of other programs", () => {
  it.each([
    ["> [!NOTE]\n> words", "a callout of GitHub or Obsidian"],
    ["!!! note", "a callout of MkDocs"],
    ["see [[wiki link]]", "a link of a wiki"],
    ["[[link][words]]", "a link of a wiki"],
    ["a ==high== b", "a highlight"],
    ["Words of a paragraph. ^a1b2c3", "a name for a paragraph in Obsidian"],
    ["[lead:: Kenya]", "a field of Dataview"],
    ["[TOC]", "a mark for a table of contents"],
    ["[[_TOC_]]", "a mark for a table of contents"],
    ["# Heading {#id}", "an attribute of pandoc or kramdown"],
    ["words {: .class}", "an attribute of pandoc or kramdown"],
    ["words {width=50%}", "an attribute of pandoc or kramdown"],
    ["x^2^", "a superscript of pandoc"],
    ["H~2~O", "a subscript of pandoc"],
    ["$$x=1$$", "a formula of LaTeX"],
    ["~~~mermaid\na\n~~~", "a drawing or formula in code"],
    ["```diff\nwords\n```", "a comparison of two versions is printed as code"],
    ["done :white_check_mark:", "the name of an emoji"],
    ["note[^9]", "there is no footnote of this name"],
    ["[words][ref]", "there is no address of this name"],
    ["a[^1]\n\n[^1]: x\n[^2]: y", "nothing refers to this footnote"],
    ["a[^1]\n\n[^1]: x\n[^1]: y", "there is a footnote of this name above"],
    ["{{name}}", "a place-holder of a template"],
    ["^[a note]", "a footnote of pandoc"],
    ["[@smith2010]", "a citation of pandoc"],
    ["'''bold'''", "bold or italic words of a wiki"],
    ["[x](my file.md)", "a link whose address has a blank is not a link"],
    ["| a | b |\n|---|\n| c | d |", "this line of dashes makes no table"],
    ["| a | b |\n| 1 | 2 |", "a table without a line of dashes"],
    ["> | a | b |\n> | 1 | 2 |", "a table without a line of dashes"],
    ["Pays\tPosition\nTunisie\toui\nMaroc\tnon", "the cells of a table of another program"],
    ['[words](https://example.org "more words")', "the words in quotes after an address are not printed"],
    ['[words][r]\n\n[r]: https://example.org "more words"', "the words in quotes after an address"],
    ["```text More words\nwords\n```", "the words after the first word of this line are not printed"],
    ["Error! Reference source not found.", "a reference of Word that leads nowhere"],
  ])("are printed as typed, which is a warning: %s", (text, message) => {
    const found = check(text);
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([["foreign-markup", "warning"]]);
    expect(found[0]?.message.startsWith(message)).toBe(true);
  });

  it.each([2, 3, 5, 20])(
    "a pasted table of %i columns becomes one where the advice is followed",
    (columns) => {
      const rows = ["State", "Kenya", "Brazil"].map((name) => [
        name,
        ...Array.from({ length: columns - 1 }, (_, at) => `words ${at}`),
      ]);
      const bars = rows.map((cells) => `| ${cells.join(" | ")} |`);
      for (const text of [rows.map((cells) => cells.join("\t")).join("\n"), bars.join("\n")]) {
        const dashes = /\|(?: - \|)+/.exec(check(text)[0]?.message ?? "")?.[0] ?? "";
        expect(check([bars[0], dashes, ...bars.slice(1)].join("\n"))).toEqual([]);
      }
    },
  );

  it.each(["![x](my photo.png)", "![[photo.png]]"])("that would lose a picture are an error: %s", (text) => {
    expect(check(text)).toMatchObject([{ rule: "foreign-markup", severity: "error", line: 1, column: 1 }]);
  });

  it.each(["```suggestion\nwords\n```", "~~~suggestion:-0+1\nwords\n~~~"])(
    "that a review has left are an error: %s",
    (text) => {
      expect(check(text)).toMatchObject([{ rule: "foreign-markup", severity: "error", confidential: true }]);
    },
  );

  it.each([
    "[text] and [[six] months], [may][shall] do, [a], [b]",
    "a == b and c == d; a^b, 2^10; $5 and $$; 10~20~30",
    "10:30:40 and x: y :z: and {a} and {b, c} and {2}",
    "[x][r] ![y][r] [r]\n\n[r]: https://x.org",
    "a[^1]\n\n[^1]: note [b]",
    "| a | b |\n|---|---|\n| - | - |",
    "| a | b |\n|---|---|\n| c | d |\n| e | f |",
    "a)\tone\nb)\ttwo\n\n•\tone\n•\ttwo\n\n1.\tone\n2.\ttwo\n\nwords\tand\n\nothers\thyphened\nline",
    "```proposed\n[[x]] {#a} ==y== [a][b]\n```",
    "`{{x}}` `[[y]]` <!-- [[x]] {{y}} --> words",
    "- [ ] open\n- [x] done",
    "it's John's; C++ or C++; @ITU and a@b.org",
    "Résolution [COM5/1](voir annexe) (Doha, 2026)",
    "Setext\n======\n\nSetext\n---\n\n---",
  ])("but honest words are no finding: %s", (text) => {
    expect(check(text)).toEqual([]);
  });

  it("take time that grows with the length of the text only", () => {
    const signs = fc.string({
      minLength: 1,
      maxLength: 4,
      unit: fc.constantFrom(..."![](){}=+^~$:|-'@/\\ \t\na1"),
    });
    fc.assert(
      fc.property(signs, (bit) => {
        const printed = printedText(bit.repeat(100_000 / bit.length), { type: "root", children: [] });
        const start = performance.now();
        findForeignMarkup(printed);
        expect(performance.now() - start).toBeLessThan(2_000);
      }),
      { numRuns: 40 },
    );
  });
});

it("a mark whose footnote or address stands in a block for the group alone", async () => {
  const body =
    "Asks for a list.[^1] It has [a list][k], too.\n\n:::internal\nSee [it][k].[^1]\n\n[^1]: Pekka wrote it.\n\n[k]: https://example.org/list\n:::";
  const { findings } = await load({ "a.md": proposal({}, body) });
  expect(findings.map(({ line, column, rule, message }) => [line, column, rule, message])).toEqual([
    [
      10,
      17,
      "foreign-markup",
      "this footnote stands in a block for the group alone, so that others see the mark as typed: write it outside of the block, or this mark inside",
    ],
    [
      10,
      29,
      "foreign-markup",
      "the address of this name stands in a block for the group alone, so that others see the mark as typed: write it outside of the block, or this mark inside",
    ],
  ]);
});

it("a picture whose address stands in such a block", async () => {
  const body =
    "Asks for ![a list][k], too.\n\n:::internal\nSee it.\n\n[k]: https://example.org/list.png\n:::";
  const { findings } = await load({ "a.md": proposal({}, body) });
  const found = findings.filter(({ rule }) => rule === "foreign-markup");
  expect(found.map(({ line, column, message }) => [line, column, message])).toEqual([
    [
      10,
      10,
      "the address of this name stands in a block for the group alone, so that others see the mark as typed: write it outside of the block, or this mark inside",
    ],
  ]);
});
