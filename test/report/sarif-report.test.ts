import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/finding.ts";
import { sarifReport } from "../../src/report/sarif-report.ts";

const FINDING: Finding = {
  file: "proposals/pp-18/citel/a b.md",
  line: 7,
  column: 9,
  length: 11,
  severity: "error",
  rule: "status",
  message: 'status "in-comittee" is wrong; did you mean "in-committee"?',
  suggestion: "in-committee",
};
const WARNING: Finding = {
  file: "b.md",
  line: 1,
  column: 1,
  severity: "warning",
  rule: "lost-file",
  message: "not read",
};

const log = (findings: readonly Finding[]) => JSON.parse(sarifReport(findings));

describe("a SARIF log", () => {
  test("says who checked, by which rules, and what was found where", () => {
    const ruleText = (rule: string) =>
      rule === "status" ? { short: "How far it has come.", page: "# status" } : undefined;
    expect(
      JSON.parse(sarifReport([FINDING, WARNING, { ...FINDING, line: 9 }], { version: "1.2.3", ruleText })),
    ).toEqual({
      $schema: expect.stringMatching(/^https:\/\/docs\.oasis-open\.org\/.*sarif-schema-2\.1\.0\.json$/),
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: "plenibrief",
              version: "1.2.3",
              rules: [
                {
                  id: "lost-file",
                  shortDescription: { text: "lost-file" },
                  help: { text: "See docs/rules/lost-file.md" },
                },
                {
                  id: "status",
                  shortDescription: { text: "How far it has come." },
                  help: { text: "See docs/rules/status.md", markdown: "# status" },
                },
              ],
            },
          },
          columnKind: "unicodeCodePoints",
          originalUriBaseIds: { "%SRCROOT%": { description: { text: expect.any(String) } } },
          results: [
            {
              ruleId: "status",
              ruleIndex: 1,
              level: "error",
              message: { text: FINDING.message },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: "proposals/pp-18/citel/a%20b.md", uriBaseId: "%SRCROOT%" },
                    region: { startLine: 7, startColumn: 9, endColumn: 20 },
                  },
                },
              ],
            },
            {
              ruleId: "lost-file",
              ruleIndex: 0,
              level: "warning",
              message: { text: "not read" },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: "b.md", uriBaseId: "%SRCROOT%" },
                    region: { startLine: 1, startColumn: 1 },
                  },
                },
              ],
            },
            expect.objectContaining({ ruleId: "status", ruleIndex: 1 }),
          ],
        },
      ],
    });
  });

  test("of a record without findings has results all the same: none", () => {
    expect(log([]).runs[0].results).toEqual([]);
    expect(log([]).runs[0].tool.driver.rules).toEqual([]);
  });

  test("has a whole corrected line in the message", () => {
    const text = log([{ ...FINDING, message: "needs quotes", suggestion: 'title: "A: B"' }]).runs[0]
      .results[0].message.text;
    expect(text).toBe('needs quotes\nwrite: title: "A: B"');
  });

  test.each([
    ["./a.md", { uri: "a.md", uriBaseId: "%SRCROOT%" }],
    ["../x/100%.md", { uri: "../x/100%25.md", uriBaseId: "%SRCROOT%" }],
    ["a:b?#'(1).md", { uri: "a%3Ab%3F%23%27%281%29.md", uriBaseId: "%SRCROOT%" }],
    ["网络.md", { uri: "%E7%BD%91%E7%BB%9C.md", uriBaseId: "%SRCROOT%" }],
    ["/home/a b/c.md", { uri: "file:///home/a%20b/c.md" }],
    ["C:/a b/c.md", { uri: "file:///C:/a%20b/c.md" }],
  ])("names %s by a URI", (file, location) => {
    const { artifactLocation } = log([{ ...FINDING, file }]).runs[0].results[0].locations[0].physicalLocation;
    expect(artifactLocation).toEqual(location);
    expect(URL.canParse(artifactLocation.uri, "file:///base/")).toBe(true);
  });

  test("is the same text to a program, and harmless to a terminal", () => {
    const message = "\u001b[2J\u202e \ud800 网络";
    const text = sarifReport([{ ...FINDING, message, file: "a\ud800.md" }]);
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    expect(JSON.parse(text).runs[0].results[0].message.text).toContain(message);
  });
});
