import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parseFrontmatter, type YamlScalar, type YamlValue } from "../../../src/corpus/frontmatter.ts";
import { KNOWN_KEYS } from "../../../src/corpus/read-file.ts";
import { correctLines } from "../../../src/corpus/yaml/parse-yaml.ts";
import { textReport } from "../../../src/report/text-report.ts";
import { amount } from "../../gate.ts";
import { fixed } from "../fixes/fixed.ts";

const plain = (value: YamlValue | undefined): unknown => {
  if (value === undefined) return undefined;
  if (value.kind === "scalar") return value.value;
  if (value.kind === "list") return value.items.map(plain);
  return Object.fromEntries(value.entries.map(({ key, value: inner }) => [key, plain(inner)]));
};
const file = (yaml: string) => `---\n${yaml}\n---\n\nThe summary.\n`;
const read = (yaml: string) => parseFrontmatter("a.md", file(yaml), KNOWN_KEYS.proposal);
/** What is reported, whole, without the line that counts. */
const report = (yaml: string) =>
  textReport(read(yaml).findings, { sources: new Map([["a.md", file(yaml)]]), colour: false })
    .split("\n")
    .slice(0, -2)
    .join("\n");

const FIRST = "history:\n  - date: 2026-10-01\n    status: announced";
const ENTRIES = [
  { date: "2026-10-01", status: "announced" },
  { date: "2026-10-03", status: "submitted", note: "As agreed" },
];

describe("a line that does not stand where it belongs is shown as it should be, and read so", () => {
  test.each([
    [
      "one space too few",
      `${FIRST}\n  - date: 2026-10-03\n   status: submitted\n    note: As agreed`,
      `a.md:6:4  error  "status" stands 1 space too far left: the keys of one entry are aligned  (yaml-syntax)
    6 |    status: submitted
      |    ^^^^^^
      = write:     status: submitted`,
    ],
    [
      "one space too many",
      `${FIRST}\n  - date: 2026-10-03\n     status: submitted\n    note: As agreed`,
      `a.md:6:6  error  "status" stands 1 space too far right: the keys of one entry are aligned  (yaml-syntax)
    6 |      status: submitted
      |      ^^^^^^
      = write:     status: submitted`,
    ],
    [
      "a dash at the margin",
      `${FIRST}\n- date: 2026-10-03\n  status: submitted\n  note: As agreed`,
      `a.md:5:1  error  this dash stands 2 spaces too far left: the dashes of a list are aligned  (yaml-syntax)
    5 | - date: 2026-10-03
      | ^
      = write:   - date: 2026-10-03
a.md:6:3  error  "status" stands 2 spaces too far left: the keys of one entry are aligned  (yaml-syntax)
    6 |   status: submitted
      |   ^^^^^^
      = write:     status: submitted
a.md:7:3  error  "note" stands 2 spaces too far left: the keys of one entry are aligned  (yaml-syntax)
    7 |   note: As agreed
      |   ^^^^
      = write:     note: As agreed`,
    ],
    [
      "a key of the entry at the margin",
      `${FIRST}\n  - date: 2026-10-03\n    status: submitted\nnote: As agreed`,
      `a.md:7:1  error  "note" belongs to "history" above: it is aligned with the other keys there  (yaml-syntax)
    7 | note: As agreed
      | ^^^^
      = write:     note: As agreed`,
    ],
    [
      "entries without dashes",
      "history:\n  date: 2026-10-01\n  status: announced\n  date: 2026-10-03\n  status: submitted\n  note: As agreed",
      `a.md:3:3  error  a dash is missing: each entry of "history" begins with one, and its other keys are aligned with the first  (yaml-syntax)
    3 |   date: 2026-10-01
      |   ^
      = write:   - date: 2026-10-01
a.md:5:3  error  a dash is missing: each entry of "history" begins with one, and its other keys are aligned with the first  (yaml-syntax)
    5 |   date: 2026-10-03
      |   ^
      = write:   - date: 2026-10-03`,
    ],
    [
      "the second entry without its dash",
      `${FIRST}\n    date: 2026-10-03\n    status: submitted\n    note: As agreed`,
      `a.md:5:5  error  a dash is missing: each entry of "history" begins with one  (yaml-syntax)
    5 |     date: 2026-10-03
      |     ^^^^
      = write:   - date: 2026-10-03`,
    ],
    [
      "no space after the dash",
      `${FIRST}\n  -date: 2026-10-03\n   status: submitted\n   note: As agreed`,
      `a.md:5:3  error  a space is missing after the dash  (yaml-syntax)
    5 |   -date: 2026-10-03
      |   ^
      = write:   - date: 2026-10-03
a.md:6:4  error  "status" stands 1 space too far left: the keys of one entry are aligned  (yaml-syntax)
    6 |    status: submitted
      |    ^^^^^^
      = write:     status: submitted
a.md:7:4  error  "note" stands 1 space too far left: the keys of one entry are aligned  (yaml-syntax)
    7 |    note: As agreed
      |    ^^^^
      = write:     note: As agreed`,
    ],
    [
      "a dash of another kind",
      `${FIRST}\n  – date: 2026-10-03\n    status: submitted\n    note: As agreed`,
      `a.md:5:3  error  an en dash U+2013 stands where "-" belongs  (yaml-syntax)
    5 |   – date: 2026-10-03
      |   ^
      = write:   - date: 2026-10-03`,
    ],
    [
      "a no-break space",
      `${FIRST}\n  - date: 2026-10-03\n \u00A0 \u00A0status: submitted\n    note: As agreed`,
      `a.md:6:2  error  a no-break space U+00A0 stands where a plain space belongs  (yaml-syntax)
    6 |  \u00A0 \u00A0status: submitted
      |  ^
      = write:     status: submitted`,
    ],
    [
      "a full-width colon",
      `${FIRST}\n  - date： 2026-10-03\n    status：submitted\n    note: As agreed`,
      `a.md:5:9  error  a full-width colon U+FF1A stands where ":" belongs  (yaml-syntax)
    5 |   - date： 2026-10-03
      |         ^^
      = write:   - date: 2026-10-03
a.md:6:11  error  a full-width colon U+FF1A stands where ":" belongs  (yaml-syntax)
    6 |     status：submitted
      |           ^^
      = write:     status: submitted`,
    ],
    [
      "a tab",
      `${FIRST}\n  - date: 2026-10-03\n\tstatus: submitted\n    note: As agreed`,
      `a.md:6:1  error  a tab indents this line: use spaces  (yaml-syntax)
    6 |     status: submitted
      | ^^^^
      = write:     status: submitted`,
    ],
  ])("%s", (_, yaml, printed) => {
    expect(report(yaml)).toBe(printed);
    expect(plain(read(yaml).entries)).toEqual({ history: ENTRIES });
  });

  test.each([
    ["status submitted", 'the colon after "status" is missing', "status: submitted", { status: "submitted" }],
    [
      " status: submitted",
      'a space stands before "status": the keys of the file begin at the margin',
      "status: submitted",
      { status: "submitted" },
    ],
    [
      "sponsors:\n - ATU\n  - CEPT",
      "this dash stands 1 space too far right: the dashes of a list are aligned",
      " - CEPT",
      { sponsors: ["ATU", "CEPT"] },
    ],
    [
      "relations:\nmerged-into: rcc/a",
      '"merged-into" belongs to "relations" above: it is aligned with the other keys there',
      "  merged-into: rcc/a",
      { relations: { "merged-into": "rcc/a" } },
    ],
    [
      "original\u00A0title: B",
      'a no-break space U+00A0 stands where "-" belongs',
      "original-title: B",
      { "original-title": "B" },
    ],
    [
      "original\u2013title: B",
      'an en dash U+2013 stands where "-" belongs',
      "original-title: B",
      { "original-title": "B" },
    ],
    [
      "ｌａｎｇｕａｇｅ: fr",
      '"ｌ" is another form of "l": write the key in Latin letters',
      "language: fr",
      { language: "fr" },
    ],
    [
      "language\uA789 fr",
      'a modifier colon U+A789 stands where ":" belongs',
      "language: fr",
      { language: "fr" },
    ],
    [
      "sources: ｛title: B, locator: page 2｝",
      'a full-width brace U+FF5B stands where "{" belongs',
      "sources: {title: B, locator: page 2}",
      { sources: { title: "B", locator: "page 2" } },
    ],
    [
      "sources:\n  - {title: B, locator: page 2｝",
      'a full-width brace U+FF5D stands where "}" belongs',
      "  - {title: B, locator: page 2}",
      { sources: [{ title: "B", locator: "page 2" }] },
    ],
    ["language:fr", 'the space after "language:" is missing', "language: fr", { language: "fr" }],
    ["title：A", 'a full-width colon U+FF1A stands where ":" belongs', "title: A", { title: "A" }],
  ])("%s", (yaml, message, suggestion, values) => {
    const whole = `title: A title\n${yaml}`.replace("title: A title\ntitle：", "title：");
    expect(read(whole).findings).toMatchObject([{ message, suggestion }]);
    expect(plain(read(whole).entries)).toMatchObject(values);
  });
});

describe("a sign inside { } that would end a text", () => {
  test.each([
    ['"דו"ח המשרד"', `'דו"ח המשרד'`, 'דו"ח המשרד', "other quotes", "the same sign in it"],
    ["'דו'ח, ב'", `"דו'ח, ב"`, "דו'ח, ב", "other quotes", "the same sign in it"],
    ['"A" and "B"', `'"A" and "B"'`, '"A" and "B"', "quotes", "its first sign"],
  ])("%s: no quotation mark is added to the text", (written, right, title, needed, what) => {
    const { entries, findings } = read(`sources: {title: ${written}, locator: p. 3}`);
    expect(findings).toMatchObject([
      {
        message: `the text of "title" needs ${needed}: inside { } ${what} would end it`,
        suggestion: `sources: {title: ${right}, locator: p. 3}`,
      },
    ]);
    expect(plain(entries)).toEqual({ sources: { title, locator: "p. 3" } });
  });

  test.each([
    ["Presented by Kenya, seconded by Ghana", "a comma"],
    ["Agreed: as revised", "a colon"],
    ["a, b: c", "a comma"],
    ["Res. 130 [rev] was read", "the sign ["],
    ["On what follows:", "a colon"],
    ["See Annex {1}, and so on", "the sign {"],
  ])("%s", (note, what) => {
    for (const [before, behind] of [
      ["date: 2026-10-03, status: submitted, note: ", ""],
      ["date: 2026-10-03, note: ", ", status: submitted"],
      ["note: ", ", date: 2026-10-03, status: submitted"],
    ]) {
      const line = (text: string) => `  - {${before}${text}${behind}}`;
      const { entries, findings } = read(`history:\n${line(note)}`);
      expect(findings).toEqual([
        {
          file: "a.md",
          line: 3,
          column: 6 + (before?.length ?? 0),
          length: note.length,
          severity: "error",
          rule: "unquoted-text",
          message: `the text of "note" needs quotes: inside { } ${what} would end it`,
          suggestion: line(`"${note}"`),
        },
      ]);
      expect(plain(entries)).toEqual({ history: [{ date: "2026-10-03", status: "submitted", note }] });
    }
  });

  test.each([
    ["history", "{date: 2026-10-20, statut: revised}"],
    ["history", "{date: 2026-10-20, Status: revised}"],
    ["history", "{date: 2026-10-20, estado: revised}"],
    ["history", "{date: 2026-10-20, status: revised, remarque: lue}"],
    ["history", "{note: Lue par la commission, statut: revised, date: 2026-10-20}"],
    ["history", "{note: Lue par la commission, dates: 2026-10-20}"],
    ["sources", "{title: Document, url: https://example.org/a, titre: B}"],
    ["sources", "{title: Document, page: 3}"],
    ["sources", "{title: Document, link: https://example.org/a}"],
  ])("an unknown key of an entry is left to be named as one: %s: %s", (key, entry) => {
    const { entries, findings } = read(`${key}:\n  - ${entry}`);
    expect(findings).toEqual([]);
    const values = [...entry.matchAll(/(\w+): (.*?)(?=, \w+: |\}$)/g)].map(([, name, value]) => [
      name,
      value,
    ]);
    expect(plain(entries)).toEqual({ [key]: [Object.fromEntries(values)] });
  });

  test("an unknown key of an entry does not hide that another text needs quotes", () => {
    expect(
      read("history:\n  - {date: 2026-10-20, statut: revised, note: Agreed: as revised}").findings,
    ).toMatchObject([{ suggestion: '  - {date: 2026-10-20, statut: revised, note: "Agreed: as revised"}' }]);
  });

  test("several entries of one key are put in brackets", () => {
    expect(read("relations: {supersedes: citel/a, citel/b, opposes: citel/c}").findings).toMatchObject([
      {
        message:
          'the text of "supersedes" has several entries and needs brackets: inside { } a comma would end it',
        suggestion: "relations: {supersedes: [citel/a, citel/b], opposes: citel/c}",
      },
    ]);
  });

  test("what may be a comment never becomes text", async () => {
    const text = file("history:\n  - {date: 2026-10-03, status: submitted, note: a, b # SECRET}");
    expect((await fixed(text)).text).toBe(text);
  });

  const VALUES: Record<string, string> = { date: "2026-10-22", status: "revised", position: "oppose" };
  const SAMPLE: Record<string, string> = { ...VALUES, url: "https://example.org/a", time: "10:00" };
  const lists = Object.entries(KNOWN_KEYS).flatMap(([role, { nested, topLevel }]) =>
    [...nested].flatMap(([key, inner]) => (inner.isList ? [{ role, key, inner, topLevel }] : [])),
  );
  const entryOf = (keys: Iterable<string>, changed: Record<string, string>) =>
    `  - {${[...keys].map((key) => `${key}: ${changed[key] ?? SAMPLE[key] ?? "plain"}`).join(", ")}}`;

  test.each(lists)(
    "no key below entries in braces belongs to them: $role, $key",
    ({ role, key, inner, topLevel }) => {
      const known = KNOWN_KEYS[role as keyof typeof KNOWN_KEYS];
      const below = [...topLevel].filter((next, index) => next !== key && index % amount(8, 1) === 0);
      for (const name of inner.sentences) {
        for (const words of ["Rev.1: the words are gone", "Rev.1, the words are gone", "a: b, c: d"]) {
          const right = entryOf(inner.keys, { [name]: "the words" });
          const wrong = entryOf(inner.keys, { [name]: words });
          const short = entryOf(new Set(["date", name].filter((each) => inner.keys.has(each))), {
            [name]: words,
          });
          for (const entries of [[wrong], [right, wrong], [wrong, right], [wrong, wrong], [right, short]]) {
            for (const next of below) {
              const text = file(`${key}:\n${entries.join("\n")}\n${next}: ${VALUES[next] ?? "plain"}`);
              const { findings } = parseFrontmatter("a.md", text, known);
              const isWrong = (entry: string) => entry !== right;
              const lines = entries.flatMap((entry, index) => (isWrong(entry) ? [index + 3] : []));
              const first = words.startsWith("Rev.1,") ? "a comma" : "a colon";
              const isNamed = (message: string) =>
                message.startsWith(`the text of "${name}" needs quotes`) && message.includes(first);
              expect(
                findings.map(({ line, message }) => isNamed(message) && line),
                text,
              ).toEqual(lines);
            }
          }
        }
      }
    },
  );

  test.each(
    Object.entries({ position: "oppose", status: "revised" }).concat([
      ["document", "75"],
      ["issue", "fund"],
      ["language", "fr"],
    ]),
  )("--fix puts the text in quotes and leaves the key below where it is: %s", async (next, value) => {
    const entry = (note: string) => `  - {date: 2026-10-22, status: revised, note: ${note}}`;
    for (const words of ["Rev.1: the words are gone", "Rev.1, the words are gone"]) {
      const above = `title: A cap\nhistory:\n${entry("As agreed")}`;
      const text = file(`${above}\n${entry(words)}\n${next}: ${value}`);
      const right = entry(`"${words}"`);
      expect(await fixed(text, "proposal", false)).toEqual({
        text: file(`${above}\n${right}\n${next}: ${value}`),
        did: [`5:47 put the text in quotes: ${right.trim()} (unquoted-text)`],
      });
    }
  });

  test.each([
    ["  - {date: 2026-10-22, status: revised,\n     note: Rev.1: gone}", '     note: "Rev.1: gone"}'],
    ["  - {note: Rev.1: gone,\n     date: 2026-10-22, status: revised}", '  - {note: "Rev.1: gone",'],
    [
      "  - {\n    date: 2026-10-22,\n    note: Rev.1: gone,\n    status: revised\n    }",
      '    note: "Rev.1: gone",',
    ],
    ["  - {date: 2026-10-22, status: revised,\n     note: Rev.1: gone\n    }", '     note: "Rev.1: gone"'],
    [
      "  [{date: 2026-10-22, status: revised, note: Rev.1: gone}]",
      '  [{date: 2026-10-22, status: revised, note: "Rev.1: gone"}]',
    ],
    [
      "  - {date: 2026-10-22, status: revised, note: Rev.1: gone} # as read",
      '  - {date: 2026-10-22, status: revised, note: "Rev.1: gone"} # as read',
    ],
  ])(
    "a colon within braces of several lines, brackets or with a comment behind them: %s",
    async (entry, suggestion) => {
      const { entries, findings } = read(`history:\n${entry}\nposition: oppose`);
      expect(findings).toMatchObject([
        { rule: "unquoted-text", message: 'a text with ": " in it needs quotes', suggestion },
      ]);
      const note = { date: "2026-10-22", status: "revised", note: "Rev.1: gone" };
      expect(plain(entries)).toEqual({ history: [note], position: "oppose" });
      const { text, did } = await fixed(
        file(`title: A\nhistory:\n${entry}\nposition: oppose`),
        "proposal",
        false,
      );
      expect([text.split("\n").includes(suggestion), did.length]).toEqual([true, 1]);
    },
  );

  test.each([
    "  - {date: 2026-10-22, status: revised, note: a: b # SECRET}",
    "  - {date: 2026-10-22, note: a: b, more,\n     status: revised}",
  ])("no line is suggested where the text may go on: %s", async (entry) => {
    expect(read(`history:\n${entry}`).findings.filter(({ suggestion }) => suggestion !== undefined)).toEqual(
      [],
    );
    expect((await fixed(file(`history:\n${entry}`), "proposal", false)).text).toBe(
      file(`history:\n${entry}`),
    );
  });

  test("a key of entries alone begins another one below an entry in braces", () => {
    const yaml =
      "history:\n  - {date: 2026-10-01, status: announced}\ndate: 2026-10-03\nstatus: submitted\nnote: As agreed";
    expect(plain(read(yaml).entries)).toEqual({ history: ENTRIES });
  });

  test("a bracket that is never closed", () => {
    expect(read("history:\n  - {date: 2026-10-03, status: submitted\ntitle: A").findings).toMatchObject([
      {
        line: 3,
        column: 5,
        message: "the { that opens here is not closed",
        suggestion: "  - {date: 2026-10-03, status: submitted}",
      },
    ]);
  });
});

describe("the lines that hold the keys", () => {
  const opened = (text: string) => parseFrontmatter("a.md", text, KNOWN_KEYS.proposal);
  test.each([
    ["\u2014-", 1, "em dash U+2014"],
    ["-\u2013", 2, "en dash U+2013"],
    ["\u2212\u2212\u2212", 1, "minus sign U+2212"],
    ["\uFF0D\uFF0D\uFF0D", 1, "full-width hyphen U+FF0D"],
    ["\u2500\u2500\u2500", 1, "box-drawing line U+2500"],
    ["---\u00A0", 4, "no-break space U+00A0"],
    ["\u00A0---", 1, "no-break space U+00A0"],
  ])("%s for ---, at the top and below", (line, column, name) => {
    const first = opened(`${line}\ntitle: A\n---\nBody`);
    expect(plain(first.entries)).toEqual({ title: "A" });
    expect(first.findings).toEqual([
      {
        file: "a.md",
        line: 1,
        column,
        length: 1,
        severity: "error",
        rule: "frontmatter-missing",
        message: `line 1 is three hyphens, ---: this is ${name}`,
        suggestion: "---",
      },
    ]);
    const last = opened(`---\ntitle: A\n${line}\nBody\n\n---\n`);
    expect(last.bodyFirstLine).toBe(4);
    expect(last.findings).toMatchObject([
      {
        line: 3,
        column,
        message: `the line that closes the keys is three hyphens, ---: this is ${name}`,
        suggestion: "---",
      },
    ]);
  });

  test("an empty item of a list closes nothing, and words in full-width braces stay as they are", () => {
    expect(read("title: ｛A｝")).toMatchObject({ findings: [] });
    expect(opened("---\nsponsors:\n  -\n  - ATU\ntitle: A\n---\nBody").bodyFirstLine).toBe(7);
  });

  test.each(["--", "----", "-----"])("%s for ---", (line) => {
    expect(opened(`---\ntitle: A\n${line}\nBody`)).toMatchObject({
      bodyFirstLine: 4,
      findings: [
        { line: 3, message: "the line that closes the keys is three hyphens, ---, and nothing else" },
      ],
    });
  });

  test("a second byte order mark is said by the rule for what nobody sees, and the file is read", () => {
    const { entries, findings } = opened("\uFEFF---\ntitle: A\n---\n");
    expect(findings).toEqual([]);
    expect(plain(entries)).toEqual({ title: "A" });
  });

  test("an empty item of a list is none of them", () => {
    expect(opened("---\nsponsors:\n-\n- B\n---\n").bodyFirstLine).toBe(6);
  });
});

describe("what is right stays as it is", () => {
  const ROOT = fileURLToPath(new URL("../../../proposals/", import.meta.url));

  test("in every file of the shipped conferences", async () => {
    const paths = (await readdir(ROOT, { recursive: true })).filter((path) => path.endsWith(".md"));
    expect(paths.length).toBeGreaterThan(50);
    for (const path of paths) {
      const text = await readFile(join(ROOT, path), "utf8");
      const role = path.endsWith("conference.md")
        ? "conference"
        : path.includes("/issues/")
          ? "issue"
          : "proposal";
      if (path.includes("outcomes/") || !text.startsWith("---\n")) continue;
      const yaml = text.split("\n---\n")[0]?.split("\n").slice(1) ?? [];
      expect({ path, mends: [...correctLines(yaml, KNOWN_KEYS[role])] }).toEqual({ path, mends: [] });
    }
  });

  test.each([
    ["a text that looks like an entry", "outcome: |\n  - date: x\n status: y"],
    ["quotes over several lines", "outcome: 'a\n  status: b\n  note: c'\ntitle: x\ntitle: y"],
    ["a list of texts with dashes", "also: ['a', '– b']"],
    ["dashes in a text", "title: A – b\noutcome: >\n  – one\n  – two"],
    ["lists at the margin", "sponsors:\n- ATU\n- CEPT\nhistory:\n- date: 2026-10-03\n  status: submitted"],
    ["wide gaps", "history:\n  -   date: 2026-10-03\n      status: submitted"],
    ["a list in an entry", "sources:\n- title: a\n  locator: b\n  for:\n  - id\n  - target"],
    ["a map in braces over lines", "sources: {title: a,\n  locator: b}"],
    ["full-width signs in texts", "title: 甲：乙，丙\noutcome: note： x"],
  ])("%s", (_, yaml) => {
    const lines = yaml.split("\n");
    expect(
      [...correctLines(lines, KNOWN_KEYS.proposal)].filter(
        ([index]) => !/title: [xy]$/.test(lines[index] ?? ""),
      ),
    ).toEqual([]);
  });
});

test("however one line of a history is moved, no entry is lost, and fixing it leaves nothing to say", async () => {
  const entries = [
    "  - date: 2026-10-01",
    "    status: announced",
    "  - date: 2026-10-03",
    "    status: submitted",
    "    note: As agreed",
    "  - date: 2026-10-05",
    "    position: watch",
    "    note: Noted",
  ];
  const right = plain(
    read(`title: A\nstatus: submitted\nhistory:\n${entries.join("\n")}\nlanguage: en`).entries,
  );
  for (const [index, line] of entries.entries()) {
    const indent = line.search(/\S/);
    for (let spaces = 0; spaces <= indent + 3; spaces += 1) {
      const moved = entries.with(index, " ".repeat(spaces) + line.trim());
      const yaml = `title: A\nstatus: submitted\nhistory:\n${moved.join("\n")}\nlanguage: en`;
      const { entries: values, findings } = read(yaml);
      if (spaces !== indent && index > 0)
        expect({ yaml, count: findings.length > 0 }).toEqual({ yaml, count: true });
      expect({ yaml, values: plain(values) }).toEqual({ yaml, values: right });
      const { text } = await fixed(file(yaml));
      expect({ yaml, left: parseFrontmatter("a.md", text, KNOWN_KEYS.proposal).findings }).toEqual({
        yaml,
        left: [],
      });
    }
  }
});

describe("in a line that is corrected, a value is where its writer put it", () => {
  const valuesIn = (value: YamlValue): YamlScalar[] => {
    if (value.kind === "scalar") return [value];
    return value.kind === "list"
      ? value.items.flatMap(valuesIn)
      : value.entries.flatMap((entry) => valuesIn(entry.value));
  };
  const marked = (yaml: string) => {
    const lines = file(yaml).split("\n");
    const values = read(yaml).entries?.entries.flatMap(({ value }) => valuesIn(value)) ?? [];
    return values.map(({ place: { line, column, length = 0 } }) =>
      [...(lines[line - 1] ?? "")].slice(column - 1, column - 1 + length).join(""),
    );
  };

  test.each([
    ["history:\n  - {date: x, note: a, b, status: é 😀}", ["x", "a, b", "é 😀"]],
    ["history:\n  - {date: x, note: a: b, status: [y], what: z", ["x", "a: b", "y", "z"]],
    ["history:\n -   {date: “x”,   status: a: b, note:  é,  b: c }", ["“x”", "a: b", "é,  b: c"]],
    ["history:\n  - date: x\n   note:  c, [d", ["x", "c, [d"]],
    ["title: a: b\nstatus: x", ["a: b", "x"]],
    ["title: 'it's é' \nstatus: x", ["'it's é'", "x"]],
    ["title：a “b”: c", ["a “b”: c"]],
  ])("%j", (yaml, values) => {
    expect(marked(yaml)).toEqual(values);
  });

  test("a map inside braces is no part of the text before it", () => {
    const yaml = "membership: {ATU: {add: [KEN], remove: KEN}, XYZ: []}";
    expect(parseFrontmatter("a.md", file(yaml), KNOWN_KEYS.conference).findings).toEqual([]);
  });
});
