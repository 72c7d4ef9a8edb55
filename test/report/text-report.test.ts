import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/finding.ts";
import { summaryLine, textReport } from "../../src/report/text-report.ts";

function finding(changes: Partial<Finding> = {}): Finding {
  return {
    file: "a.md",
    line: 2,
    column: 8,
    length: 3,
    severity: "error",
    rule: "status",
    message: 'status "bad" is wrong',
    ...changes,
  };
}

function printed(one: Finding, source: string, colour = false): string {
  return textReport([one], { sources: new Map([["a.md", source]]), colour });
}

describe("a finding", () => {
  test("is one line, then its place with a caret under it", () => {
    expect(printed(finding(), "---\nstatus: bad # why\n")).toBe(`\
a.md:2:8  error  status "bad" is wrong  (status)
    2 | status: bad # why
      |        ^^^
1 error in 1 file
`);
  });

  test("shows a whole corrected line, and no word that the message has already", () => {
    const line = finding({ suggestion: 'title: "A: B"', length: 1 });
    expect(printed(line, "---\ntitle: A: B\n")).toBe(`\
a.md:2:8  error  status "bad" is wrong  (status)
    2 | title: A: B
      |        ^
      = write: title: "A: B"
1 error in 1 file
`);
    const word = finding({ message: 'wrong; did you mean "good"?', suggestion: "good" });
    expect(printed(word, "")).not.toContain("write:");
  });

  test("has no excerpt where the file could not be read or has no such line", () => {
    expect(textReport([finding()], { sources: new Map(), colour: false })).not.toContain("|");
    expect(printed(finding({ line: 9 }), "one\ntwo\n")).not.toContain("|");
  });

  test("is coloured only where that is asked", () => {
    expect(printed(finding(), "---\nstatus: bad")).not.toContain("\u001b");
    expect(printed(finding(), "---\nstatus: bad", true)).toContain("\u001b[31merror");
  });
});

describe("the caret stands under what is meant", () => {
  /** Line and carets of an excerpt, without the margin. */
  function excerptOf(source: string, column: number, length: number): string[] {
    const lines = printed(finding({ line: 1, column, length }), source).split("\n");
    return lines.slice(1, 3).map((line) => line.slice("    1 | ".length));
  }

  test("after tabs", () => {
    expect(excerptOf("\tab", 2, 2)).toEqual(["    ab", "    ^^"]);
  });

  test("after and under wide characters", () => {
    expect(excerptOf("网络安全 x", 3, 2)).toEqual(["网络安全 x", "    ^^^^"]);
    expect(excerptOf("网络安全 x", 6, 1)).toEqual(["网络安全 x", "         ^"]);
  });

  test("after characters beyond the first plane, which are one column each", () => {
    expect(excerptOf("😀 x", 3, 1)).toEqual(["😀 x", "   ^"]);
  });

  test("after marks that take no room of their own", () => {
    expect(excerptOf("e\u0301 x", 4, 1)).toEqual(["e\u0301 x", "  ^"]);
  });

  test("after characters that are shown as escapes", () => {
    expect(excerptOf("\u001b[2J\u202ex", 6, 1)).toEqual(["\\u{1B}[2J\\u{202E}x", `${" ".repeat(17)}^`]);
  });

  test("in the middle of a line that is cut at both ends", () => {
    const [line = "", carets = ""] = excerptOf(`${"a".repeat(300)}HERE${"b".repeat(300)}`, 301, 4);
    expect(line.startsWith("…aaa")).toBe(true);
    expect(line.endsWith("bbb…")).toBe(true);
    expect(line.length).toBeLessThan(110);
    expect(line.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("HERE");
  });

  test("behind the end of a line, and when the place is longer than its line", () => {
    expect(excerptOf("ab", 3, 1)).toEqual(["ab", "  ^"]);
    expect(excerptOf("ab", 2, 50)).toEqual(["ab", " ^"]);
  });

  test("whatever the line ends with or begins with", () => {
    expect(excerptOf("\uFEFFab\r\ncd", 2, 1)).toEqual(["ab", " ^"]);
  });
});

test("nothing that a file holds can steer the terminal or turn the text round", () => {
  const evil = "\u001b]0;owned\u0007\u202e\u0085\u2028\u{E0041}";
  const text = printed(finding({ file: "a.md", message: evil, suggestion: evil.repeat(2), line: 1 }), evil);
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  expect(text).toContain("\\u{1B}]0;owned\\u{07}\\u{202E}\\u{85}\\u{2028}\\u{E0041}");
});

describe("the last line counts", () => {
  test.each([
    [[], "no errors, no warnings in 9 files"],
    [[finding()], "1 error in 1 file"],
    [[finding({ severity: "warning" })], "1 warning in 1 file"],
    [
      [finding(), finding(), finding({ file: "b.md" }), finding({ severity: "warning" })],
      "3 errors, 1 warning in 2 files",
    ],
  ])("what there is, case %#", (findings, line) => {
    expect(summaryLine(findings, 9)).toBe(line);
  });
});
