import { type Finding, withAdvice } from "../finding.ts";
import { optionalKeys } from "../json-values.ts";
import { printableJson, visible } from "./printable-text.ts";
import { type RuleText, sarifReport } from "./sarif-report.ts";
import { type TextReportOptions, textReport } from "./text-report.ts";

export const REPORT_FORMATS = ["text", "json", "github", "sarif"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

interface ReportOptions extends TextReportOptions {
  /** The version of the tool, for the formats that state it. */
  version?: string;
  /** The documentation of a rule, for the formats that include it. */
  ruleText?: (rule: string) => RuleText | undefined;
}

/** Sorted findings in a format. */
export function report(findings: readonly Finding[], format: ReportFormat, options: ReportOptions): string {
  switch (format) {
    case "text":
      return textReport(findings, options);
    case "json":
      return jsonReport(findings);
    case "github":
      return githubReport(findings);
    case "sarif":
      return sarifReport(findings, options);
  }
}

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

/** Findings for programs: an array of `{file, line, column, severity, rule, message, suggestion?}`. */
export function jsonReport(findings: readonly Finding[]): string {
  const plain = findings.map(({ file, line, column, severity, rule, message, suggestion }) => ({
    file,
    line,
    column,
    severity,
    rule,
    message,
    ...optionalKeys({ suggestion }),
  }));
  return printableJson(plain);
}
