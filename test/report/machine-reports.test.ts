import { expect, test } from "vitest";
import type { Finding } from "../../src/finding.ts";
import { githubReport, jsonReport } from "../../src/report/report.ts";

const FINDING: Finding = {
  file: "proposals/pp-18/a, b.md",
  line: 7,
  column: 9,
  length: 11,
  severity: "error",
  rule: "status",
  message: 'status "in-comittee" is 100% wrong; did you mean "in-committee"?',
  suggestion: "in-committee",
};

test("JSON has the documented fields and no others", () => {
  const { length: _, ...documented } = FINDING;
  expect(JSON.parse(jsonReport([FINDING]))).toEqual([documented]);
  expect(jsonReport([])).toBe("[]\n");
});

test("JSON is the same text to a program, and harmless to a terminal", () => {
  const message = "\u001b[2J\u009b\u202e\u2028\u{E0041} \ud800 网络\nnext";
  const text = jsonReport([{ ...FINDING, message }]);
  expect(JSON.parse(text)[0].message).toBe(message);
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
  expect(text).toContain("网络");
});

test("GitHub gets a workflow command for each finding, its fields escaped", () => {
  expect(
    githubReport([
      FINDING,
      { ...FINDING, severity: "warning", message: "a line", suggestion: 'title: "A: B"' },
    ]),
  ).toBe(
    `\
::error file=proposals/pp-18/a%2C b.md,line=7,col=9,title=status::status "in-comittee" is 100%25 wrong; did you mean "in-committee"?
::warning file=proposals/pp-18/a%2C b.md,line=7,col=9,title=status::a line%0Awrite: title: "A: B"
`,
  );
  expect(githubReport([])).toBe("");
});

test("no line of a file can end a workflow command and begin another", () => {
  const text = githubReport([{ ...FINDING, file: "x\n::error::", message: "x\n::stop-commands::y\r" }]);
  expect(text.split("\n")).toHaveLength(2);
});
