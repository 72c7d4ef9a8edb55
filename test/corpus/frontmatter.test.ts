import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFrontmatter, type YamlValue } from "../../src/corpus/frontmatter.ts";
import { amount } from "../gate.ts";
import { expectLinear } from "../linear.ts";

const read = (yaml: string) => parseFrontmatter("a.md", `---\n${yaml}\n---\nBody\n`);
/** Without places: texts, lists and pairs. */
const plain = (value: YamlValue | undefined): unknown => {
  if (value === undefined) return undefined;
  if (value.kind === "scalar") return value.value;
  if (value.kind === "list") return value.items.map(plain);
  return value.entries.map(({ key, value: inner }) => [key, plain(inner)]);
};
const findings = (yaml: string) =>
  read(yaml).findings.map(({ line, column, rule, message, suggestion }) => ({
    at: `${line}:${column}`,
    rule,
    message,
    ...(suggestion !== undefined && { suggestion }),
  }));

describe("values", () => {
  it("stay the text that was written", () => {
    const yaml = "a: no\nb: 010\nc: 1.10\nd: 1e3\ne: 2018-02-30\nf: 22:22\ng: 0x1F\nh: yes\ni: .inf";
    expect(plain(read(yaml).entries)).toEqual([
      ["a", "no"],
      ["b", "010"],
      ["c", "1.10"],
      ["d", "1e3"],
      ["e", "2018-02-30"],
      ["f", "22:22"],
      ["g", "0x1F"],
      ["h", "yes"],
      ["i", ".inf"],
    ]);
    expect(read(yaml).findings).toEqual([]);
  });

  it("of several lines are joined without a blank where their script has none", () => {
    const yaml = [
      "a: ให้สภาราย\n  งาน ทุกปี\n\n  สภา\n  ITU",
      'b: "国际\n  电信 \\"国际\\"\n  联盟"',
      "c: >-\n  ក្រុម\n  ប្រឹក្សា។\n  សំណើ",
      "d: 'words go\n  on'",
    ];
    expect(plain(read(yaml.join("\n")).entries)).toEqual([
      ["a", "ให้สภารายงาน ทุกปี\nสภา ITU"],
      ["b", '国际电信 "国际" 联盟'],
      ["c", "ក្រុមប្រឹក្សា។ សំណើ"],
      ["d", "words go on"],
    ]);
  });

  it("come with their places in the file, in code points", () => {
    expect(read('title: 😀 é\ntarget: [Res. 130, "😀", CS 1003]').entries).toMatchObject({
      entries: [
        {
          key: "title",
          keyPlace: { line: 2, column: 1, length: 5 },
          value: { place: { file: "a.md", line: 2, column: 8, length: 3 } },
        },
        {
          value: {
            items: [
              { place: { line: 3, column: 10 } },
              { style: "quoted" },
              { place: { line: 3, column: 25, length: 7 } },
            ],
          },
        },
      ],
    });
  });

  it("may have comments after quotes, after brackets and on lines of their own", () => {
    const yaml =
      "# all\na: 'x' # y\nb: [c, d] # e\nf:\n  # g\n  - h\ni: >-\n  j # k\nl: m#n\no: https://example.org/#p";
    expect(read(yaml).findings).toEqual([]);
    expect(plain(read(yaml).entries)).toEqual([
      ["a", "x"],
      ["b", ["c", "d"]],
      ["f", ["h"]],
      ["i", "j # k"],
      ["l", "m#n"],
      ["o", "https://example.org/#p"],
    ]);
  });

  it("come back unchanged from a correct writer, whatever they are", () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((value) => /\S/.test(value) && !/[\p{C}\u2028\u2029]/u.test(value));
    fc.assert(
      fc.property(text, fc.constantFrom("'", '"'), (value, quote) => {
        const written = quote === "'" ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
        const { entries, findings } = read(`title: ${written}\nlist:\n  - ${written}\n  - [${written}]`);
        expect(findings).toEqual([]);
        expect(plain(entries)).toEqual([
          ["title", value],
          ["list", [value, [value]]],
        ]);
      }),
    );
  });

  it("are never lost without a finding, whatever is written", () => {
    const line = fc.string({
      unit: fc.constantFrom(
        "a",
        "b",
        " ",
        ":",
        "#",
        "-",
        "'",
        '"',
        "[",
        "]",
        "{",
        "|",
        ">",
        "&",
        "*",
        "!",
        ",",
        "?",
      ),
      maxLength: 20,
    });
    fc.assert(
      fc.property(line, (value) => {
        const { entries, findings } = read(`title: ${value}`);
        if (findings.length > 0) return;
        const shown = JSON.stringify(plain(entries));
        // Only a quoted text or a list in brackets may be followed by a comment.
        const [said] = /^ *('([^']|'')*'|"([^"\\]|\\.)*"|\[.*?\])(?= +#)/.exec(value) ?? [value];
        for (const letter of ["a", "b"]) {
          expect(shown.split(letter).length - 1).toBeGreaterThanOrEqual(said.split(letter).length - 1);
        }
      }),
      { numRuns: amount(125, 250), examples: [["'a' #a'"], ["['a', 'b'] # b"]] },
    );
  });
});

describe("marks of direction, which nobody sees", () => {
  it("are not read in a value without letters from right to left", () => {
    const { entries, findings } = read(
      "id: \u200EISR/95/1\ns: [\u200FISR, 'JOR\u061C', LBN from \u200E2026-10-05]\nt: \u200Fדו\u200Eח A\u200F\n",
    );
    expect(findings).toEqual([]);
    expect(plain(entries)).toEqual([
      ["id", "ISR/95/1"],
      ["s", ["ISR", "JOR", "LBN from 2026-10-05"]],
      ["t", "\u200Fדו\u200Eח A\u200F"],
    ]);
  });
});

describe("the common mistakes come with the line as it should be", () => {
  it.each([
    ["title: Plan: the first", "2:12", 'a text with ": " in it needs quotes', 'title: "Plan: the first"'],
    ['title: The "Plan": a', "2:18", 'a text with ": " in it needs quotes', `title: 'The "Plan": a'`],
    [
      "title: On what follows:",
      "2:23",
      "a text that ends with a colon needs quotes",
      'title: "On what follows:"',
    ],
    ["x:\n  - note: said: no", "3:15", 'a text with ": " in it needs quotes', '  - note: "said: no"'],
    [
      "title: Plan #5",
      "2:13",
      'a text with " #" in it needs quotes: what follows is dropped as a comment',
      'title: "Plan #5"',
    ],
    [
      "title: #5",
      "2:8",
      'a text with " #" in it needs quotes: what follows is dropped as a comment',
      'title: "#5"',
    ],
    [
      "x:\n  - a #1 and #2",
      "3:7",
      'a text with " #" in it needs quotes: what follows is dropped as a comment',
      '  - "a #1 and #2"',
    ],
    ["title: [ACP-1] New", "2:8", "a text that begins with [ needs quotes", 'title: "[ACP-1] New"'],
    ["title: *Draft* text", "2:8", "a text that begins with * needs quotes", 'title: "*Draft* text"'],
    ["title: @itu", "2:8", "a text that begins with @ needs quotes", 'title: "@itu"'],
    ["title: 'Member's rights'", "2:8", "a ' inside ' quotes ends the text", `title: "Member's rights"`],
    ['title: "דו"ח ארה"ב"', "2:8", 'a " inside " quotes ends the text', `title: 'דו"ח ארה"ב'`],
    ['title: "A" and "B"', "2:8", 'a " inside " quotes ends the text', `title: '"A" and "B"'`],
    ['s: ["ארה"ב", A]', "2:5", 'a " inside " quotes ends the text', `s: ['ארה"ב', A]`],
    ["s: ['ג'ורג'יה', A]", "2:5", "a ' inside ' quotes ends the text", `s: ["ג'ורג'יה", A]`],
    [
      'h: [{d: a, n: "לפי דו"ח, ארה"ב"}]',
      "2:15",
      'a " inside " quotes ends the text',
      `h: [{d: a, n: 'לפי דו"ח, ארה"ב'}]`,
    ],
    ['h: [\n  {n: "דו"ח"},\n]', "3:7", 'a " inside " quotes ends the text', `  {n: 'דו"ח'},`],
    ['title: "The "Plan" of"', "2:8", 'a " inside " quotes ends the text', `title: 'The "Plan" of'`],
    ["title: 'New' text", "2:8", "text after the closing quote", `title: "'New' text"`],
    ['title: "a\\q"', "2:8", 'a \\ inside " quotes begins an escape: use single quotes', "title: 'a\\q'"],
    ["title:Plan\nx: y", "2:6", "a space is missing after the colon", "title: Plan"],
  ])("%j", (yaml, at, message, suggestion) => {
    expect(findings(yaml)).toMatchObject([{ at, message, suggestion }]);
  });

  it("and the rest of the file is read as if the line were right", () => {
    const { entries, findings } = read("title: a: b\nid: c #4\ntarget: e");
    expect(plain(entries)).toEqual([
      ["title", "a: b"],
      ["id", "c #4"],
      ["target", "e"],
    ]);
    expect(findings.map(({ line }) => line)).toEqual([2, 3]);
  });

  it("where no corrected line is known there is none, and that is reported once", () => {
    expect(findings("x: [a #4\n  ]\ny: #5").slice(0, 1)).toEqual([
      {
        at: "2:7",
        rule: "unquoted-text",
        message: 'a text with " #" in it needs quotes: what follows is dropped as a comment',
      },
    ]);
  });

  const NOTE =
    'what follows " #" is dropped as a comment: put the text in quotes if it belongs to it, or the comment on a line of its own';
  const TOO =
    'what follows " #" goes into them if it belongs to the text, or on a line of its own if it is a comment';
  it.each([
    ["a: COM5 # ask Brazil first", "2:9", NOTE, "COM5"],
    ["a: COM5 #ask Brazil first", "2:9", NOTE, "COM5"],
    ["a: COM5\t# ask", "2:9", NOTE, "COM5"],
    ["a: Plan #5 # ask Brazil first", "2:9", NOTE, "Plan"],
    ["a: Plan\n  goes on # ask", "3:11", NOTE, "Plan goes on"],
    ["a: [b # ask\n  ]", "2:7", NOTE, ["b"]],
    ["a: Plan: the first # ask", "2:8", `a text with ": " in it needs quotes; ${TOO}`, "Plan: the first"],
    ["a: @itu # ask: Brazil", "2:4", `a text that begins with @ needs quotes; ${TOO}`, "@itu"],
  ])("what may be a comment is not put in quotes: %j", (yaml, at, message, value) => {
    expect(findings(yaml)).toEqual([{ at, rule: "unquoted-text", message }]);
    expect(plain(read(yaml).entries)).toEqual([["a", value]]);
  });

  it("where there is nothing but a comment, the key has no value", () => {
    expect(findings("a: # ask Brazil\nb: c")).toMatchObject([{ rule: "empty-value" }]);
  });

  it("a text, quoted as suggested, is the text that was written", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", " ", ": ", " #1", "'", '"', "\\", "é", "[", "]"),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        text.map((value) => `x${value}y`),
        (value) => {
          const { entries, findings } = read(`title: ${value}`);
          expect(plain(entries)).toEqual([["title", value]]);
          for (const { suggestion = "" } of findings)
            expect(plain(read(suggestion).entries)).toEqual([["title", value]]);
        },
      ),
    );
  });
});

describe("what is refused", () => {
  it.each([
    [
      "a: &x b",
      "2:7",
      "yaml-feature",
      "&x names this value for other places: remove it, or put the text in quotes",
    ],
    [
      "a: *x",
      "2:4",
      "yaml-feature",
      "*x refers to a value of another place: put it in quotes if it is a text, or write the value again",
    ],
    [
      "a: !foo b",
      "2:9",
      "yaml-feature",
      "!foo says of what kind a value is: remove it, or put the text in quotes",
    ],
    [
      "a: !!str b",
      "2:10",
      "yaml-feature",
      "!!str says of what kind a value is: remove it, or put the text in quotes",
    ],
    ['a: "b\\e[31m"', "2:4", "control-character", "an escape stands for control character U+001B: remove it"],
    [
      "<<: {a: b}",
      "2:1",
      "yaml-feature",
      "<< takes over the keys of another place: write the keys themselves",
    ],
    ["%YAML 1.1\na: b", "2:1", "yaml-feature", "a line that begins with % is not a key: remove it"],
    ["a: b\n...\nc: d", "3:1", "yaml-feature", "a line that begins with ... is not a key: remove it"],
    ["? a\n: b", "2:3", "yaml-feature", "a key is one word with a colon after it"],
    ["{?   a : b}", "2:6", "yaml-feature", "a key is one word with a colon after it"],
    ["a: b\nc: d\na: e", "4:1", "duplicate-key", 'the key "a" is already at 2:1; keep the one that is right'],
    [
      "__proto__: a\n__proto__: b",
      "3:1",
      "duplicate-key",
      'the key "__proto__" is already at 2:1; keep the one that is right',
    ],
    ["a:\nb: c", "2:1", "empty-value", 'the key "a" has no value; give one or leave the key out'],
    ["a: ~", "2:1", "empty-value", 'the key "a" has no value; give one or leave the key out'],
    ["a: null", "2:1", "empty-value", 'the key "a" has no value; give one or leave the key out'],
    ["a: ''", "2:1", "empty-value", 'the key "a" has no value; give one or leave the key out'],
    ["a:\n  - b\n  -", "4:4", "empty-value", "an item has no value; give one or remove it"],
    ["a: b\n\tc: d", "3:1", "yaml-syntax", "a tab indents this line: use spaces"],
    [
      'a: "b\nc: d',
      "2:4",
      "yaml-syntax",
      `the quote that opens here is not closed: write another " behind the text, or, where it belongs to its first word, put the whole text between ' and '`,
    ],
    [
      "a: 'Mamello Trust\nc: d",
      "2:4",
      "yaml-syntax",
      `the quote that opens here is not closed: write another ' behind the text, or, where it belongs to its first word, put the whole text between " and "`,
    ],
    [
      "- a",
      "2:1",
      "yaml-syntax",
      'the lines at the top of a file are keys, each with a colon and a space: "title: …"',
    ],
    [
      "",
      "2:1",
      "frontmatter-missing",
      "the keys of the file are missing: there is nothing between the two lines ---",
    ],
  ])("%j", (yaml, at, rule, message) => {
    expect(findings(yaml)).toEqual([{ at, rule, message }]);
  });

  it("not a comment that ends in a question mark right above a key", () => {
    const { entries, findings } = read("# what is it called?\ntitle: a\nx:\n  # and this ?\n  b: c");
    expect(findings).toEqual([]);
    expect(plain(entries)).toEqual([
      ["title", "a"],
      ["x", [["b", "c"]]],
    ]);
  });

  it("an empty list is a value", () => {
    expect(plain(read("sponsors: []").entries)).toEqual([["sponsors", []]]);
  });

  it("a file without frontmatter, with one that does not begin on line 1, or that is not closed", () => {
    const messages = (text: string) =>
      parseFrontmatter("a.md", text).findings.map(({ line, message }) => [line, message]);
    expect(messages("# Title")).toEqual([
      [
        1,
        "the keys of the file are missing: it begins with a line ---, then the keys, such as title: A name, then a line ---",
      ],
    ]);
    expect(messages("\n---\na: b\n---\n")).toEqual([
      [2, "the keys of a file begin on line 1, with ---: remove the empty lines before it"],
    ]);
    expect(messages("---\na: b\n")).toEqual([
      [1, "the keys at the top of the file are not closed: put a line --- after the last one"],
    ]);
  });

  it("more than 64 KB, 8 levels, 64 keys a map or 5,000 values", () => {
    const rules = (yaml: string) => read(yaml).findings.map(({ rule }) => rule);
    expect(rules(`a: ${"b".repeat(65_536)}`)).toEqual(["frontmatter-too-large"]);
    expect(rules(`a: ${"[".repeat(8)}b${"]".repeat(8)}`)).toEqual(["frontmatter-too-large"]);
    expect(rules("a: [[[[[[[b]]]]]]]")).toEqual([]);
    expect(rules(Array.from({ length: 65 }, (_, index) => `k${index}: v`).join("\n"))).toEqual([
      "frontmatter-too-large",
    ]);
    expect(rules(`a: [${"b,".repeat(5000)}]`)).toEqual(["frontmatter-too-large"]);
  });

  it.each([
    ["a: ", "[", 5_000],
    ["", "- ", 2_500],
    ["a: ", "{a: ", 2_500],
    ["", "a: b: c\n", 500],
  ])(
    "bombs, in linear time and without taking the run down: %j, then many of %j",
    async (before, part, least) => {
      const bomb = (size: number) => `${before}${part.repeat(size)}`;
      await expectLinear((size) => expect(read(bomb(size)).findings.length).toBeGreaterThan(0), least);
    },
  );
});

it("says where the body begins", () => {
  expect(read("a: b").bodyFirstLine).toBe(4);
  expect(parseFrontmatter("a.md", "Text").bodyFirstLine).toBe(1);
});
