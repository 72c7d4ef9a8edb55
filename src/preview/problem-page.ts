import { escapeXml } from "../xml-text.ts";
import type { ShownFinding } from "./shown-finding.ts";

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
  return `<li>${lines.join("<br>\n")}</li>\n`;
}
