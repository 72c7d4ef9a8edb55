import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFrontmatter, type YamlValue } from "../../../src/corpus/frontmatter.ts";
import { KNOWN_KEYS, readFile } from "../../../src/corpus/read-file.ts";
import { amount } from "../../gate.ts";
import { fixed } from "../fixes/fixed.ts";

const plain = (value: YamlValue | undefined): unknown => {
  if (value === undefined) return undefined;
  if (value.kind === "scalar") return value.value;
  if (value.kind === "list") return value.items.map(plain);
  return Object.fromEntries(value.entries.map(({ key, value: inner }) => [key, plain(inner)]));
};
const file = (yaml: string) => `---\n${yaml}\n---\n\nThe summary.\n`;

type Role = "conference" | "issue" | "outcome" | "proposal";
/** Valid keys of each kind of file, texts last in some of them. */
const FILES: Readonly<Record<Role, string>> = {
  proposal: `title: Protection of cables
id: IAP/63A1/5
sponsors:
  - CEPT
  - B
issue: cables
target: Res. 130
status: revised
limits: No cost
history:
  - date: 2026-10-01
    status: announced
  - date: 2026-10-03
    status: revised
    note: As agreed
sources:
  - title: Document 63
    locator: page 2`,
  issue: `title: Submarine cables
resolutions:
  - "130"
order: 2`,
  outcome: `title: Resolution 130
target: Res. 130
result: revised
date: 2026-11-20
sources:
  - title: Final Acts
    locator: page 2`,
  conference: `format: 1
conference: PP-26
title: Plenipotentiary Conference
place: Doha
starts: 2026-11-09
ends: 2026-11-27
publisher: A group
note: A text
  over two lines
meetings:
  - date: 2026-11-12
    time: "10:00"
    committee: COM5`,
};
const ROLES = Object.keys(FILES) as Role[];

const valuesOf = (role: Role, text: string) =>
  plain(parseFrontmatter("a.md", text, KNOWN_KEYS[role]).entries) as Record<string, unknown> | undefined;
const PATHS = {
  conference: "conference.md",
  issue: "issues/a.md",
  outcome: "outcomes/a.md",
  proposal: "citel/a.md",
};
const errorsOf = async (role: Role, text: string) => {
  const { findings } = await readFile({ file: "a.md", path: PATHS[role], role, text });
  return findings
    .filter(({ severity }) => severity === "error")
    .map(({ line, message }) => `${line} ${message}`);
};

const WORDS = [
  "audience",
  "adience",
  "Audience",
  "visibility",
  "title",
  "titel",
  "status",
  "staatus",
  "supporters",
];
const FURTHER = [
  "signatories",
  "review",
  "note",
  "url",
  "locator",
  "ask",
  "confidential",
  "limits",
  "date",
  "outcome",
];
const BETWEEN = [
  "",
  " ",
  " :",
  ":",
  "=",
  " = ",
  " - ",
  "-",
  " – ",
  "\u00A0",
  " : ",
  ": ",
  "：",
  " -> ",
  ". ",
];
const VALUES = [
  "internal",
  "public",
  "submitted",
  "",
  "Jaan whether this is public",
  "X",
  "agreed",
  "2026-10-05",
  "LVA",
];
const BELOW = ["", "\n  internal", "\n  - LVA\n  - LTU", "\n- LVA", "\n  agreed", "\n    further"];
const words = fc.constantFrom(...WORDS, ...FURTHER);
const stray = fc
  .tuple(words, fc.constantFrom(...BETWEEN), fc.constantFrom(...VALUES), fc.constantFrom(...BELOW))
  .map((parts) => parts.join(""));

/** Whether every value of the file is in another one, which may have further keys. */
function isWithin(values: Record<string, unknown>, others: Record<string, unknown> | undefined): boolean {
  return Object.entries(values).every(([key, value]) => {
    return JSON.stringify(others?.[key]) === JSON.stringify(value);
  });
}

describe("a line at the margin that is no key", () => {
  test.each(ROLES)(
    "never becomes part of a value, whatever is in it and wherever it is: %s",
    async (role) => {
      const lines = FILES[role].split("\n");
      const right = valuesOf(role, file(FILES[role])) ?? {};
      expect(await errorsOf(role, file(FILES[role]))).toEqual([]);
      await fc.assert(
        fc.asyncProperty(stray, fc.nat({ max: lines.length - 1 }), async (line, at) => {
          // One with a colon and no value is a key, to YAML as well, and the items below it are its own.
          fc.pre(!(/^[^\n]*[:：]\s*(?:\n|$)/.test(line) && lines[at + 1]?.trimStart().startsWith("- ")));
          const text = file(lines.toSpliced(at + 1, 0, line).join("\n"));
          const once = await fixed(text, role);
          if ((await errorsOf(role, once.text)).length > 0) return;
          expect(isWithin(right, valuesOf(role, once.text)), `${text}\n${once.text}`).toBe(true);
        }),
        { numRuns: amount(60, 3000) },
      );
    },
  );

  const UNDER = (line: string) => file(`title: Protection of cables\n${line}\nissue: cables`);
  test.each([
    ["audience\n  internal", 'the colon after "audience" is missing', "audience:"],
    ["audience internal", 'the colon after "audience" is missing', "audience: internal"],
    ["adience internal", 'did you mean the key "audience"?', "audience: internal"],
    ["Audience = internal", 'did you mean the key "audience"?', "audience: internal"],
    ["visibility internal", 'did you mean the key "audience"?', "audience: internal"],
    ["adience:internal", 'did you mean the key "audience"?', "audience: internal"],
    ["supporters\n  - LVA", 'the colon after "supporters" is missing', "supporters:"],
    ["authors\n  - LVA", "a list follows", "authors:"],
    ["signatories\n  - LVA", 'the colon after "signatories" is missing', "signatories:"],
    ["staatus submitted", 'did you mean the key "status"?', "status: submitted"],
    ["status - submitted", '"-" stands where the colon after "status" belongs', "status: submitted"],
    ["limits apply to all of it", 'the colon after "limits" is missing', "limits: apply to all of it"],
    ["ask Jaan whether this is public", "this line is neither a key nor a part of the text above", undefined],
    ["title - X", "this line is neither a key nor a part of the text above", undefined],
    ["---internal---", "this line is neither a key nor a part of the text above", undefined],
    ["2018 in Dubai", "this line is neither a key nor a part of the text above", undefined],
    ["supporters: - LVA", "the items of a list begin on the line below the key", undefined],
    ["supporters: {EST, LVA}", "a list is between [ and ]", undefined],
    ["that goes on", "this line is neither a key nor a part of the text above", undefined],
  ])("is an error that a person corrects: %s", async (line, message, suggestion) => {
    const text = UNDER(line);
    const { findings } = parseFrontmatter("a.md", text, KNOWN_KEYS.proposal);
    expect(findings.map((each) => each.suggestion)).toEqual([suggestion]);
    expect(findings[0]?.message).toContain(message);
    expect((await fixed(text)).text).toBe(text);
  });

  test.each([
    ["status :submitted", 'the colon follows "status" directly', "status: submitted"],
    ["status = submitted", '"=" stands where the colon after "status" belongs', "status: submitted"],
    ["status= submitted", '"=" stands where the colon after "status" belongs', "status: submitted"],
    ["status:submitted", 'the space after "status:" is missing', "status: submitted"],
  ])("is written as a key where its colon is only another one: %s", async (line, message, right) => {
    const { findings } = parseFrontmatter("a.md", UNDER(line), KNOWN_KEYS.proposal);
    expect(findings).toMatchObject([{ message: expect.stringContaining(message), suggestion: right }]);
    expect((await fixed(UNDER(line))).text).toContain(`\n${right}\n`);
  });

  test("a blank before the colon of the first key is removed, and the colon is not doubled", async () => {
    const text = file("title :Protection of cables\nissue :cables");
    expect((await fixed(text)).text).toBe(file("title: Protection of cables\nissue: cables"));
  });

  test.each([
    ["   status submitted", "    status: submitted"],
    ["   state: revised", undefined],
    ["   words of somebody", undefined],
    ["    stats = submitted", "    status: submitted"],
  ])("of an entry is left to a person as well: %s", async (line, suggestion) => {
    const text = file(`title: A\nhistory:\n  - date: 2026-10-01\n${line}`);
    const { findings } = parseFrontmatter("a.md", text, KNOWN_KEYS.proposal);
    if (suggestion !== undefined) expect(findings).toMatchObject([{ suggestion }]);
    expect(findings.length).toBeGreaterThan(0);
    if (!line.includes(":")) expect((await fixed(text)).text).toBe(text);
  });
});

test("an item that a key parts from its list is an error, and of several the first", () => {
  const text = file("title: Cables\nsponsors:\n  - CEPT\nlimits: No cost\n  - B\n  - KEN\nissue: cables");
  const { findings } = parseFrontmatter("a.md", text, KNOWN_KEYS.proposal);
  expect(findings).toEqual([
    {
      file: "a.md",
      line: 6,
      column: 3,
      length: 3,
      severity: "error",
      rule: "yaml-syntax",
      message:
        "this line is read as part of the text above: an item of a list is below the key of its list or another item; where it is text, write it on the line above",
    },
  ]);
});

test("a key with another sign for its colon, put into a list, is left to a person: whose the items below are is not known", async () => {
  const text = file("title: Cables\nsponsors:\n  - CEPT\nsupporters=\n  - LVA\n  - B\nissue: cables");
  const { findings } = parseFrontmatter("a.md", text, KNOWN_KEYS.proposal);
  expect(findings).toMatchObject([{ line: 5, suggestion: "supporters:" }]);
  expect((await fixed(text)).text).toBe(text);
});

describe("a further line of a text that was meant as a key", () => {
  const findingsOf = (line: string) =>
    parseFrontmatter("a.md", file(`title: Protection of cables\n${line}\nissue: cables`), KNOWN_KEYS.proposal)
      .findings;

  test.each([
    "  audience internal",
    "  audience - internal",
    "  adience internal",
    "  visibility internal",
    "  audience:internal",
    "  audience = internal",
    "  audience\n  internal",
    "  audience\n    Internal",
    "  status submitted",
    "  status= submitted",
    "  supporters\n    - LVA",
    " review agreed",
    "  and more\n  review agreed",
  ])("is an error: %s", async (line) => {
    expect(findingsOf(line)).toMatchObject([
      { rule: "yaml-syntax", message: expect.stringContaining("read as part of the text above") },
    ]);
    const text = file(`title: Protection of cables\n${line}\nissue: cables`);
    expect((await fixed(text)).text).toBe(text);
  });

  test.each([
    "  of the sea",
    "  status of their owners",
    "  and the audience of the report",
    "  title",
    "  supporters of it\n  and others",
    "  audience internal to the ITU",
  ])("words of a text are none: %s", (line) => {
    expect(findingsOf(line)).toEqual([]);
  });

  test.each(ROLES)("of an entry too: %s", (role) => {
    const [key] = [...KNOWN_KEYS[role].nested].find(([, { isList }]) => isList) ?? [];
    if (key === undefined) return;
    const text = file(`title: A\n${key}:\n  - note: One\n      title=A`);
    expect(parseFrontmatter("a.md", text, KNOWN_KEYS[role]).findings.length).toBeGreaterThan(0);
  });
});

test.each(ROLES)("no line that is suggested for keys has fewer words: %s", async (role) => {
  const lines = FILES[role].split("\n");
  const wordsIn = (line = "") => line.match(/[\p{L}\p{N}]+/gu)?.slice(1) ?? [];
  await fc.assert(
    fc.property(stray, fc.nat({ max: lines.length - 1 }), (added, at) => {
      const text = file(lines.toSpliced(at + 1, 0, added).join("\n"));
      for (const { line, suggestion } of parseFrontmatter("a.md", text, KNOWN_KEYS[role]).findings) {
        if (suggestion === undefined) continue;
        expect(wordsIn(suggestion), text).toEqual(
          expect.arrayContaining(wordsIn(text.split("\n")[line - 1])),
        );
      }
    }),
    { numRuns: amount(200, 5000) },
  );
});
