import type { Finding } from "../finding.ts";
import { githubReport } from "./github-report.ts";
import { jsonReport } from "./json-report.ts";
import { type RuleText, sarifReport } from "./sarif-report.ts";
import { type TextReportOptions, textReport } from "./text-report.ts";

export const REPORT_FORMATS = ["text", "json", "github", "sarif"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportOptions extends TextReportOptions {
  /** Who reports, for the forms that say so. */
  version?: string;
  /** What a rule's page says, for the forms that carry it along. */
  ruleText?: (rule: string) => RuleText | undefined;
}

/** Findings, sorted already, in the form that was asked for. */
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
