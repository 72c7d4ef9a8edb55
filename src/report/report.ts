import type { Finding } from "../finding.ts";
import { githubReport } from "./github-report.ts";
import { jsonReport } from "./json-report.ts";
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
