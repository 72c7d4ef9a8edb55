import type { Finding } from "../finding.ts";
import { withTextDirections } from "../formats/page/text-directions.ts";
import { visible } from "../report/printable-text.ts";
import { escapeXml } from "../xml-text.ts";

/** A finding as a page shows it, without an excerpt, so that it contains nothing that is not for the audience. */
export interface ShownFinding {
  /** `proposals/pp-18/atu/afcp-55a3-2.md:7:9`; empty where it is about no file. */
  place: string;
  severity: Finding["severity"];
  message: string;
  /** What to write instead. */
  suggestion?: string;
  rule?: string;
}

/**
 * A finding for the page, with nothing in it that could steer how the rest is displayed. A suggestion that the message
 * does not name may be a whole line of the file, so only a page for the group itself, `isInternal`, shows it.
 */
export function shownFinding(finding: Finding, isInternal: boolean): ShownFinding {
  const { file, line, column, severity, rule, message, suggestion, confidential } = finding;
  const hidesSuggestion =
    suggestion === undefined || message.includes(suggestion) || confidential || !isInternal;
  return {
    place: `${visible(file)}:${line}:${column}`,
    severity,
    message: visible(message),
    ...(hidesSuggestion ? {} : { suggestion: visible(suggestion) }),
    rule,
  };
}

/**
 * An error that is no finding of the proposals: a template, the words, an option that no longer fits. Its message
 * begins with the place, where it has one: `templates/cover.hbs:3: there is no "title" here`.
 */
export function shownProblem(message: string): ShownFinding {
  const [first = "", ...further] = message.split("\n");
  const placed = /^([^\s:]+\.[a-z]+(?::\d+){0,2}): (.+)$/.exec(first);
  const words = [placed?.[2] ?? first, ...further].join(" ");
  return { place: visible(placed?.[1] ?? ""), severity: "error", message: visible(words) };
}

/** The page shown while there is no brief yet: the findings, readable without scripts. */
export function problemPage(conference: string, findings: readonly ShownFinding[]): string {
  const errors = findings.filter(({ severity }) => severity === "error");
  const warnings = findings.filter(({ severity }) => severity === "warning");
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(conference)}: no brief yet</title>
<style>
body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#16191d;background:#fff}
li{margin-bottom:1rem}
code{font-family:ui-monospace,monospace;font-weight:600;overflow-wrap:anywhere}
.suggestion,.rule{color:#4a525c}
</style>
</head>
<body>
<main>
<h1>${escapeXml(conference)}: no brief yet</h1>
<p>Correct the errors listed here and save: the brief then appears by itself.</p>
${list("Errors", errors)}${list("Warnings", warnings)}</main>
</body>
</html>
`;
}

function list(title: string, findings: readonly ShownFinding[]): string {
  if (findings.length === 0) return "";
  return `<h2>${title}</h2>\n<ol>\n${findings.map(item).join("")}</ol>\n`;
}

function item({ place, message, suggestion, rule }: ShownFinding): string {
  const lines = [
    ...(place === "" ? [] : [`<code><bdi>${escapeXml(place)}</bdi></code>`]),
    `<bdi>${escapeXml(message)}</bdi>`,
    ...(suggestion === undefined
      ? []
      : [`<span class="suggestion">Write: <bdi>${escapeXml(suggestion)}</bdi></span>`]),
    ...(rule === undefined ? [] : [`<span class="rule">Rule: ${escapeXml(rule)}</span>`]),
  ];
  return `<li>${withTextDirections(lines.join("<br>\n"), "ltr", new Map())}</li>\n`;
}
