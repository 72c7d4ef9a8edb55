import { describe, expect, test } from "vitest";
import { servedPage } from "../../src/preview/preview-site.ts";
import { shownFinding, shownProblem } from "../../src/preview/shown-findings.ts";

const META = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-AbC+/1='">`;
const SCRIPT = '<script type="module" src="/preview/main.js" data-version="v1" data-kind="brief"></script>';

describe("a page as the preview serves it", () => {
  test("has the preview's script in place of the policy that would forbid it, and nothing else changed", () => {
    const html = `<html><head>\n${META}\n<title>T</title>\n</head><body>${META}</body></html>`;
    expect(servedPage(html, "v1", "brief").html).toBe(
      `<html><head>\n<title>T</title>\n${SCRIPT}\n</head><body>${META}</body></html>`,
    );
  });

  test("may still run the scripts that its own policy allows by their hash", () => {
    const { policy } = servedPage(`<head>${META}</head>`, "v1", "brief");
    expect(policy).toContain("script-src 'self' 'sha256-AbC+/1=';");
  });

  test("of somebody's own template without a head still follows the files", () => {
    expect(servedPage("<p>Words</p>", "v1", "brief").html).toBe(`${SCRIPT}\n<p>Words</p>`);
  });
});

describe("what a page shows of a finding", () => {
  const finding = {
    file: "proposals/pp-26/a\u202e.md",
    line: 2,
    column: 3,
    severity: "error",
    rule: "status",
    message: "wrong \u0007",
    suggestion: "status: adopted",
  } as const;

  test("is its place, message, suggestion and rule, nothing in them unseen", () => {
    expect(shownFinding(finding, true)).toEqual({
      place: "proposals/pp-26/a\\u{202E}.md:2:3",
      severity: "error",
      rule: "status",
      message: "wrong \\u{07}",
      suggestion: "status: adopted",
    });
  });

  test("is no suggestion where it may repeat a line that is not for every reader", () => {
    expect(shownFinding({ ...finding, confidential: true }, true)).not.toHaveProperty("suggestion");
  });

  test("is no whole line of a file, unless the page is for the group itself", () => {
    expect(shownFinding(finding, false)).not.toHaveProperty("suggestion");
    expect(shownFinding({ ...finding, message: 'did you mean "COM5"?', suggestion: "COM5" }, false)).toEqual({
      place: "proposals/pp-26/a\\u{202E}.md:2:3",
      severity: "error",
      rule: "status",
      message: 'did you mean "COM5"?',
    });
  });

  test.each([
    ["templates/cover.hbs:3: there is no title", "templates/cover.hbs:3", "there is no title"],
    ["templates/strings/en.json: not JSON", "templates/strings/en.json", "not JSON"],
    [
      "--since 9: there is no edition 9; there is none",
      "",
      "--since 9: there is no edition 9; there is none",
    ],
    ["two\nlines", "", "two lines"],
  ])("that is about a template or an option: %j", (message, place, words) => {
    expect(shownProblem(message)).toEqual({ place, severity: "error", message: words });
  });
});
