import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
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
    { numRuns: 50 },
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
    { numRuns: 120 },
  );
});
