import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { amount } from "../../gate.ts";
import { fixed } from "./fixed.ts";

/** Values as written, and what each of them may become; one that is not named stays. */
const VALUES: Record<string, readonly [written: string, means?: unknown][]> = {
  title: [["Confidence"], ['"A: B" # behind'], ["Cyber: new", "Cyber: new"], ["'it''s'"]],
  id: [["IAP/63A1/5"], ["nonsense"]],
  sponsors: [
    ["[IAP, B]", ["CITEL", "B"]],
    ["ACP # all", "APT"],
    ["\n  - EUR\n  # in\n  - B", ["CEPT", "B"]],
  ],
  issue: [["cybersecurity"], ["  cybersecurity"]],
  target: [["Res. 130"], ["[Res. 130, CS]"]],
  status: [["submitted"], ["gone"]],
  committee: [["COM5 # ask first"], ["Plan #5", "Plan #5"], ["A: b # ask"], ["Item #1 # ask"]],
  submitted: [["2018-10-03"], ["3 October 2018", "2018-10-03"], ["03/10/2018"], ["2018/10/3", "2018-10-03"]],
  outcome: [["|\n  One  \n\n  two"], [">-\n  a  \n  b\n"], ['"one\n  two  "'], ["plain\n  goes on  "]],
  history: [["\n  - {date: 1 May 2018, status: submitted}", [{ date: "2018-05-01", status: "submitted" }]]],
  sources: [["{title: a, locator: b}"], ["\n- title: a\n  # which\n  locator: b"]],
};

const comment = fc.constantFrom("# one", "# two  ", "#");
const between = fc.array(fc.oneof(comment, fc.constantFrom("", "  ")), { maxLength: 3 });
const entry = (key: string) =>
  fc.record({
    key: fc.constant(key),
    above: between,
    value: fc.constantFrom(...(VALUES[key] ?? [])),
    blanks: fc.constantFrom("", "", " ", "\t "),
  });
const frontmatter = fc.record({
  entries: fc
    .shuffledSubarray(Object.keys(VALUES), { minLength: 1 })
    .chain((keys) => fc.tuple(...keys.map(entry))),
  below: between,
  body: fc.constantFrom(
    "One.",
    "One  \ntwo. \n",
    "```\na  \n```",
    ":::internal \nx\n:::",
    "a `b  \nc` d\n\n    e  \n",
  ),
  end: fc.constantFrom("\n", "\n", "\r\n", "\r"),
});

const yamlOf = (text: string) => text.split("\n---")[0]?.replace(/^\uFEFF?---\n/, "") ?? "";
const meaning = (text: string): unknown => {
  try {
    return parse(yamlOf(text), { schema: "failsafe" });
  } catch {
    return undefined;
  }
};
const comments = (text: string) =>
  yamlOf(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("#"))
    .sort();

test("whatever a frontmatter holds, fixing keeps every value but the intended ones and every comment, and is done in one run", async () => {
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(frontmatter, async ({ entries, below, body, end }) => {
      const lines = entries.flatMap(({ key, above, value: [written], blanks }) => [
        ...above,
        `${key}: ${written}${written.includes("\n") ? "" : blanks}`,
      ]);
      const before = `---\n${[...lines, ...below].join("\n")}\n---\n\n${body}`;
      const once = await fixed(before.replaceAll("\n", end));
      if (once.doubt) return;
      changed += once.did.length > 0 ? 1 : 0;

      expect(comments(once.text)).toEqual(comments(before));
      const [was, is] = [meaning(before), meaning(once.text)];
      if (was !== undefined) {
        const expected = Object.fromEntries(
          entries.map(({ key, value: [, means] }) => [key, [(was as Record<string, unknown>)[key], means]]),
        );
        for (const [key, value] of Object.entries(is as Record<string, unknown>)) {
          expect(expected[key]).toContainEqual(value);
        }
        expect(Object.keys(is as object).sort()).toEqual(Object.keys(was as object).sort());
      }
      const again = await fixed(once.text);
      expect(again).toEqual({ text: once.text, did: [] });
    }),
    { numRuns: amount(15, 50) },
  );
  expect(changed).toBeGreaterThan(10);
});

test("whatever bytes a file holds, fixing it twice is fixing it once", async () => {
  const piece = fc.constantFrom(
    "---",
    "\n",
    "\r\n",
    "\r",
    "title: A",
    "order: 1",
    " ",
    "\t",
    "#",
    ": ",
    "```",
    "\uFEFF",
    "|",
    "  ",
    "a",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const once = await fixed(pieces.join(""), "issue");
      expect((await fixed(once.text, "issue")).text).toBe(once.text);
    }),
    { numRuns: amount(60, 120) },
  );
});

/** Values with a mistake of each kind that a fix corrects, and right ones. */
const WORDS = [
  "as agreed",
  "Rev.1: the words are gone",
  "Rev.1, the words are gone",
  "“Consultas: abertas”",
  "“Consultas”",
  "Plan #5",
  "Plan #5: new",
  "@ITU",
  '"דו"ח: המשרד"',
  '"a\u00AD word"',
  "a\u00AD word: new",
  "the Hawai`i text",
  "the Hawai`i text: new",
  "`Okina, new",
  "[Rev] 1",
  "a \\ b: c",
  '"A" and "B"',
  "it's: new",
];
const DATES = [
  "2026-10-22",
  "22 octobre 2026",
  "2026/10/22",
  "22/10/26",
  "\u200F22.10.2026",
  "22 Oct. 2026: noon",
  '"22 Oct. 2026"',
];
const CODES = [
  "IAP",
  "Kenya",
  "[IAP, Cuba y Nicaragua]",
  "[CEPT from 16 November 2018, IAP]",
  "КAZ",
  "Cuba y Nicaragua",
  "\u200FJOR",
  "CEPT seit 22.10.2026",
  "[IAP",
];
const STATUSES = ["revised", "submited", "présenté", "“submited”", "\u200Fsubmited", "submited #2"];
const POSITIONS = ["oppose", "pour", "in favour", "against:"];
const oneOf = (values: readonly string[]) => fc.constantFrom(...values);
/** Entries of braces with several keys, in any order. */
const braces = (keys: Record<string, readonly string[]>) =>
  fc
    .shuffledSubarray(Object.keys(keys), { minLength: 2 })
    .chain((chosen) =>
      fc.tuple(...chosen.map((key) => oneOf(keys[key] ?? []).map((value) => `${key}: ${value}`))),
    )
    .map((parts) => `{${parts.join(", ")}}`);
const history = braces({ date: DATES, status: STATUSES, position: POSITIONS, note: WORDS });
const source = braces({
  title: WORDS,
  locator: ["page 2", ...WORDS.slice(1, 3)],
  url: ["https://example.org/a"],
  language: ["fr"],
});
const line = fc.oneof(
  history.map((entry) => `history:\n  - ${entry}`),
  fc.tuple(history, history).map(([one, two]) => `history:\n  - ${one}\n  - ${two}`),
  history.map((entry) => `history: [${entry}]`),
  source.map((entry) => `sources: ${entry}`),
  source.map((entry) => `sources:\n  - ${entry}`),
  fc
    .tuple(oneOf(DATES), oneOf(STATUSES), oneOf(WORDS))
    .map(([date, status, note]) => `history:\n  - date: ${date}\n    status: ${status}\n    note: ${note}`),
  fc
    .tuple(fc.constantFrom("title", "limits", "original-title", "committee", "target"), oneOf(WORDS))
    .map((pair) => pair.join(": ")),
  fc
    .tuple(fc.constantFrom("sponsors", "supporters", "opponents"), oneOf(CODES))
    .map((pair) => pair.join(": ")),
  fc.tuple(fc.constantFrom("submitted", "updated"), oneOf(DATES)).map((pair) => pair.join(": ")),
  oneOf(STATUSES).map((status) => `status: ${status}`),
  oneOf(POSITIONS).map((position) => `position: ${position}`),
);
/** What else can be wrong with a line. */
const CHANGES: readonly ((line: string) => string)[] = [
  (line) => line,
  (line) => line,
  (line) => `${line}  `,
  (line) => line.replace(": ", "："),
  (line) => line.replaceAll(": ", ":\u00A0"),
  (line) => line.replace("\n  - ", "\n  -"),
  (line) => line.replace("\n  - ", "\n   - "),
  (line) => line.replace("\n  - ", "\n  – "),
  (line) => line.replace("\n    ", "\n   "),
  (line) => line.replace("}", ""),
  (line) => line.replace(/(?<=^|\n)(?=\w)/, " "),
  (line) => line.replace(": ", ":"),
  (line) => line.replace(/\w(?=:)/, "$&\u200B"),
  (line) => line.replaceAll(" ", "\u00A0"),
  (line) => `${line} # as printed`,
];
const BODY = [
  "The Hawai`i text of\n+5 per cent.  ",
  "In a\u00AD year of\n2026. the `Okina text.",
  "```proposed\n1. One;\n2. Two: Hawai`i\u00AD.  \n```",
  "The text.",
];

test("whatever is wrong at once on a line, one run of the fixes is enough", async () => {
  let changed = 0;
  const changes = fc.array(fc.constantFrom(...CHANGES), { maxLength: 2 });
  const lines = fc.array(fc.tuple(line, changes), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(lines, oneOf(BODY), fc.boolean(), async (made, body, order) => {
      const keys = made.map(([text, all]) => all.reduce((now, change) => change(now), text));
      const before = `---\n${keys.join("\n")}\nissue: fund\n---\n\n${body}\n`;
      const once = await fixed(before, "proposal", order, "2026-11-09");
      changed += once.did.length > 1 ? 1 : 0;
      const again = await fixed(once.text, "proposal", order, "2026-11-09");
      expect([again.text, again.did], before).toEqual([once.text, []]);
    }),
    { numRuns: amount(25, 150) },
  );
  expect(changed).toBeGreaterThan(amount(2, 15));
});
