import { type Finding, withAdvice } from "../finding.ts";
import { visible } from "./printable-text.ts";

/**
 * Findings as GitHub workflow commands, so that they appear beside the line in a pull request.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubReport(findings: readonly Finding[]): string {
  return findings.map((finding) => `${command(finding)}\n`).join("");
}

function command(finding: Finding): string {
  const properties = [
    ["file", finding.file],
    ["line", String(finding.line)],
    ["col", String(finding.column)],
    ["title", finding.rule],
  ] as const;
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(visible(value))}`).join(",");
  return `::${finding.severity} ${written}::${escapeData(withAdvice(finding, visible))}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
