import fc from "fast-check";
import { expect, test } from "vitest";
import { CONFERENCE_KEYS } from "../../src/corpus/schema/conference-schema.ts";
import { ISSUE_KEYS } from "../../src/corpus/schema/issue-and-outcome-schema.ts";
import { PROPOSAL_KEYS } from "../../src/corpus/schema/proposal-schema.ts";
import { amount } from "../gate.ts";
import { conference, issue, load, proposal } from "./small-conference.ts";

/** Shapes and words that some key takes and most do not. */
const VALUES = [
  "[]",
  "{}",
  "[[], {}]",
  "{add: x}",
  "[{date: 2026-10-01}, {date: 2026-09, status: merged}]",
  "{date: 2026-11-01, status: superseded, position: oppose}",
  "{supersedes: [a, b], merged-into: b, opposes: old}",
  "{ATU: {add: [KEN], remove: KEN}, XYZ: []}",
  "[CEPT from 2026-11-01, ' from ', from]",
  "{title: x, url: 'https://', for: [title, nothing]}",
  "|\n  two\n  lines",
  "''",
  "' '",
  "__proto__",
  "{__proto__: {title: x}, constructor: y}",
  "superseded",
  "merged",
  "2026-02-30",
  "99999999999999999999",
  "IAP/63A1/1 to IAP/63A1/9",
  "IAP/63A1/05",
  "63(Add.2)",
  "new resolution [X-1] on 网络😀",
  '"\\u202e\\t"',
  "~",
  "*alias",
];

function keys(table: object) {
  const value = fc.option(fc.constantFrom(...VALUES), { nil: undefined, freq: 9 });
  return fc.dictionary(fc.constantFrom(...Object.keys(table), "titel", "__proto__"), value, { maxKeys: 6 });
}

test("whatever stands in the frontmatter, each finding has a place in its file, and a corpus has none that is an error", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(keys(CONFERENCE_KEYS), keys(ISSUE_KEYS), keys(PROPOSAL_KEYS), keys(PROPOSAL_KEYS)),
      async ([top, one, a, b]) => {
        const files = {
          "conference.md": conference(top),
          "issues/cybersecurity.md": issue(one),
          "a.md": proposal(a),
          "b.md": proposal(b),
        };
        const { findings, sources, corpus } = await load(files, { today: "2026-11-01" });
        for (const { file, line, column, length, message } of findings) {
          const text = sources.get(file)?.split("\n")[line - 1];
          expect(text).toBeDefined();
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual([...(text ?? "")].length + 1);
          expect(length ?? 1).toBeGreaterThan(0);
          expect(message).not.toContain("undefined");
        }
        expect(corpus === undefined).toBe(findings.some(({ severity }) => severity === "error"));
      },
    ),
    { numRuns: amount(14, 40) },
  );
});
