import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkMarkdown } from "../../../src/corpus/markdown/check-markdown.ts";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import { findForeignMarkup } from "../../../src/corpus/printed/foreign-markup.ts";
import { printedText } from "../../../src/corpus/printed/printed-text.ts";
import { expectLinear } from "../../linear.ts";
import { issue, load, proposal } from "../small-conference.ts";

const check = (text: string) => checkMarkdown("a.md", text, parseMarkdown(text)).findings;

it("an address for a name right below words is printed, and no report repeats it", () => {
  expect(check("Words\n[draft]: https://example.org/draft")).toMatchObject([
    { line: 2, column: 1, severity: "error", rule: "foreign-markup", confidential: true },
  ]);
  expect(check("[Words][draft]\n\n[draft]: https://example.org/draft\n\n[Kenya]: supports it.")).toEqual([]);
  for (const behind of ["It is asked for.", '"Title" and words', "(a title) and words"])
    expect(check(`See.\n\n[x]: https://example.org/draft ${behind}`)).toMatchObject([
      {
        line: 3,
        severity: "error",
        message: expect.stringContaining("with other words behind it on its line"),
      },
    ]);
  expect(check('See.\n[x]: https://example.org/draft "Title"')).toMatchObject([
    { line: 2, message: expect.stringContaining("put an empty line above it") },
  ]);
});

it.each([..."’‘'´ʻ′“”\",～", "‘’’", "'".repeat(4)])(
  "%s for backticks begins and ends no text, which would be printed as words",
  (sign) => {
    const fence = [...sign].length > 1 ? sign : sign.repeat(3);
    for (const word of ["proposed", "Current", " proposed", "kavandatud", ""]) {
      const found = check(`## Text\n\n${fence}${word}\nto repair cables\n${fence}\n`);
      expect({ word, found: found.filter(({ severity }) => severity === "error") }).toMatchObject({
        word,
        found: [
          { line: 3, rule: "foreign-markup", message: expect.stringContaining("```") },
          { line: 5, rule: "foreign-markup", message: expect.stringContaining("a line of three backticks") },
        ],
      });
    }
    expect(check(`${fence}proposed to repair cables`)[0]?.message).toContain("write ```proposed");
  },
);

it("a text behind two backticks is code in a paragraph", () => {
  for (const fence of ["``", "`", "``’"])
    expect(check(`## Text\n\n${fence}proposed\nto repair cables\n${fence.replace("’", "")}`)).toMatchObject([
      { line: 3, severity: "error", message: expect.stringContaining("a line of three backticks") },
    ]);
});

it.each([
  "“Words” and more",
  "‘‘Words’’ of two signs",
  "'".repeat(3),
  "~~~\ncode\n~~~",
  "```proposed\nto repair cables\n```",
  "the state of `current\naffairs`",
  "‘’ “” ,,",
])("%j has no false sign of a block", (text) => {
  const found = check(`## Text\n\n${text}\n`).filter(({ message }) => message.includes("backtick"));
  expect(found).toEqual(text === "'".repeat(3) ? [expect.anything()] : []);
});

it("an address that nothing refers to is lost, and so are words that Markdown takes for one", () => {
  expect(check("Words\n\n[PUBLIC]: https://example.org/draft")).toMatchObject([
    { line: 3, column: 1, severity: "warning", rule: "foreign-markup", confidential: true },
  ]);
  expect(check("Words\n\n[Kenya]: supports")).toMatchObject([
    { line: 3, severity: "error", rule: "foreign-markup", confidential: true },
  ]);
  expect(check("Words\n\n[//]: # (a comment)\n\n[comment]: <> (another)")).toEqual([]);
  expect(check('Words\n\n[kommentaar]: <> (a comment)\n\n[piezīme]: # "another"')).toEqual([]);
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
    ["Hata! Başvuru kaynağı bulunamadı.", "a reference of Word that leads nowhere"],
    ["Σφάλμα! Το αρχείο προέλευσης της αναφοράς δεν βρέθηκε.", "a reference of Word that leads nowhere"],
    ["Erreur ! Source du renvoi introuvable.", "a reference of Word that leads nowhere"],
    ["Erreur\u00A0! Signet non défini.", "a reference of Word that leads nowhere"],
    ["Errore. L'origine riferimento non è stata trovata.", "a reference of Word that leads nowhere"],
    ["See **Fout! Verwijzingsbron niet gevonden.**", "a reference of Word that leads nowhere"],
    ["错误!未找到引用源。", "a reference of Word that leads nowhere"],
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

  it("take time that grows with the length of the text only", async () => {
    const signs = fc.string({
      minLength: 1,
      maxLength: 4,
      unit: fc.constantFrom(..."![](){}=+^~$:|-'@/\\ \t\na1"),
    });
    const find = (text: string) => findForeignMarkup(printedText(text, { type: "root", children: [] }));
    await fc.assert(
      fc.asyncProperty(signs, (bit) => expectLinear((size) => find(bit.repeat(size)), 6_000 / bit.length)),
      { numRuns: 40 },
    );
  });
});

describe("a mark that more people read than its footnote or address", () => {
  const agreed = { position: "support", review: "agreed", "reviewed-on": "2026-10-15" };
  const BLOCK = "in a block for the group alone";
  const DELEGATIONS = "in a block for delegations";
  const SOME = "in a block for some delegations";
  const footnote = (where: string) =>
    `this footnote stands ${where}, where not all who read this mark see it, so that some get no note: `;
  const address = (where: string) =>
    `the address of this name stands ${where}, where not all who read this link see it, so that some get words without a link: `;
  const picture = (where: string) =>
    `the address of this name stands ${where}, where not all who read this picture see it, so that some get a description without the picture: `;
  const outside = (mark: string) => `write it outside of the block, or this ${mark} inside`;
  const same = (mark: string) =>
    `write it in the same section as this ${mark}; what stands at the end of a file belongs to its last section`;
  async function found(text: string): Promise<[number, number, string][]> {
    const { findings } = await load({ "a.md": text });
    return findings
      .filter(({ rule }) => rule === "foreign-markup")
      .map(({ line = 0, column = 0, message }) => [line, column, message]);
  }

  it("stands in a block for the group alone", async () => {
    const body =
      "Asks for a list.[^1] It has [a list][k], too.\n\n:::internal\nSee [it][k].[^1]\n\n[^1]: Pekka wrote it.\n\n[k]: https://example.org/list\n:::";
    expect(await found(proposal({}, body))).toEqual([
      [10, 17, footnote(BLOCK) + outside("mark")],
      [10, 29, address(BLOCK) + outside("link")],
    ]);
  });

  it("a picture", async () => {
    const body =
      "Asks for ![a list][k], too.\n\n:::internal\nSee it.\n\n[k]: https://example.org/list.png\n:::";
    expect(await found(proposal({}, body))).toEqual([[10, 10, picture(BLOCK) + outside("picture")]]);
  });

  it.each([
    ["a block for delegations", "One.[^1]\n\n:::delegation\nTwo.\n\n[^1]: Note.\n:::", DELEGATIONS],
    ["a block for some of them", "One.[^1]\n\n:::delegation KEN\nTwo.\n\n[^1]: Note.\n:::", SOME],
    [
      "a block for others of them",
      ":::delegation KEN\nOne.[^1]\n:::\n\nWords.\n\n:::delegation UGA\nTwo.\n\n[^1]: Note.\n:::",
      SOME,
    ],
  ])("in %s", async (_, body, where) => {
    const [first, ...rest] = await found(proposal({}, `Words.\n\n${body}`));
    expect(first?.[2]).toBe(footnote(where ?? "") + outside("mark"));
    expect(rest).toEqual([]);
  });

  it.each([
    ["an ask", {}, "One.[^1]\n\n## Ask\n\nSupport it.\n\n[^1]: Note.", "Ask"],
    ["an ask that is agreed", agreed, "One.[^1]\n\n## Ask\n\nSupport it.\n\n[^1]: Note.", "Ask"],
    ["a position", {}, "One.[^1]\n\n## Position\n\nWe support it.\n\n[^1]: Note.", "Position"],
    [
      "a position whose agreement may become void",
      agreed,
      "One.[^1]\n\n## Position\n\nThe group supports it.\n\n[^1]: Note.",
      "Position",
    ],
    [
      "an ask, and the mark in the position",
      agreed,
      "One.\n\n## Position\n\nThe group supports it.[^1]\n\n## Ask\n\nSupport it.\n\n[^1]: Note.",
      "Ask",
    ],
  ])("below the heading of %s", async (_, keys, body, heading) => {
    expect((await found(proposal(keys, body))).map(([, , message]) => message)).toEqual([
      footnote(`below "## ${heading}"`) + same("mark"),
    ]);
  });

  it("below a heading of an issue", async () => {
    const body =
      "A stake.[^1]\n\n## Common position\n\nTo be agreed.\n\n## Asks\n\n- Fund it.\n\n[^1]: Note.";
    const { findings } = await load({ "issues/cybersecurity.md": issue({}, body) });
    expect(findings.filter(({ rule }) => rule === "foreign-markup").map(({ message }) => message)).toEqual([
      footnote('below "## Asks"') + same("mark"),
    ]);
  });

  it.each([
    ["the same part", {}, "One.\n\n## Ask\n\nSupport it.[^1]\n\n[^1]: Note."],
    [
      "a part that more people read",
      {},
      "One.[^1]\n\n[^1]: Note.\n\n## Ask\n\nSupport it.[^1] See [it][k].\n\n[k]: https://example.org",
    ],
    ["another part that everybody reads", {}, "One.[^1]\n\n## Analysis\n\nTwo.\n\n[^1]: Note."],
    [
      "a part as open as its own",
      agreed,
      "One.\n\n## Ask\n\nSupport it.[^1]\n\n## Position\n\nThe group supports it.\n\n[^1]: Note.",
    ],
    [
      "a file that no others read",
      { audience: "delegation" },
      "One.[^1]\n\n:::delegation\nTwo.\n\n[^1]: Note.\n:::",
    ],
    [
      "one part for delegations, and one for all",
      {},
      ":::delegation\nTwo.\n\n[k]: https://a.example\n:::\n\nSee [it][k].\n\n[k]: https://b.example",
    ],
  ])("is none where both are in %s", async (_, keys, body) => {
    expect(await found(proposal(keys, body.startsWith(":") ? `Words.\n\n${body}` : body))).toEqual([]);
  });
});

describe("a row of a table that stands apart", () => {
  const MESSAGE =
    "this row is parted from the table above by an empty line, a block or other words, so that it is printed as typed: move it directly below the table, or begin a table of its own, with a first row and a line of dashes";
  const table = "| a | b |\n|---|---|\n| 1 | 2 |\n";

  it.each([
    ["an empty line", `${table}\n| 5 | 6 |`, [5]],
    ["a block", `${table}:::internal\n| 3 | 4 |\n:::\n| 5 | 6 |`, [5, 7]],
    ["a block of words", `${table}:::internal\nWords.\n:::\n| 5 | 6 |`, [7]],
    ["other words", `${table}\nWords.\n\n| 5 | 6 |`, [7]],
  ])("by %s", async (_, body, lines) => {
    const { findings } = await load({ "a.md": proposal({}, `Words.\n\n${body}`) });
    const rows = findings.filter(({ message }) => message === MESSAGE).map(({ line = 0 }) => line - 11);
    expect(rows).toEqual(lines);
  });

  it.each(["Words.\n\n| 5 | 6 |", `${table}\n|x| is no row.`])(
    "but not without a table above: %j",
    (body) => {
      expect(check(body)).toEqual([]);
    },
  );
});
