import type { ShownFinding } from "./shown-finding.ts";

/** The page that stands in for a brief that could not be made yet: what is wrong, to be read without scripts. */
export function problemPage(conference: string, findings: readonly ShownFinding[]): string {
  const errors = findings.filter(({ severity }) => severity === "error");
  const warnings = findings.filter(({ severity }) => severity === "warning");
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(conference)}: no brief yet</title>
<style>
body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#16191d;background:#fff}
li{margin-bottom:1rem}
code{font-family:ui-monospace,monospace;font-weight:600;overflow-wrap:anywhere}
.suggestion,.rule{color:#4a525c}
</style>
</head>
<body>
<main>
<h1>${escaped(conference)}: no brief yet</h1>
<p>Mend what is listed here and save: the brief comes by itself.</p>
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
    ...(place === "" ? [] : [`<code><bdi>${escaped(place)}</bdi></code>`]),
    `<bdi>${escaped(message)}</bdi>`,
    ...(suggestion === undefined
      ? []
      : [`<span class="suggestion">Write: <bdi>${escaped(suggestion)}</bdi></span>`]),
    ...(rule === undefined ? [] : [`<span class="rule">Rule: ${escaped(rule)}</span>`]),
  ];
  return `<li>${lines.join("<br>\n")}</li>\n`;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? character);
}
