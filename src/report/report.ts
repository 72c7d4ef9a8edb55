import type { Finding } from "../finding.ts";
import { githubReport } from "./github-report.ts";
import { jsonReport } from "./json-report.ts";
import { type TextReportOptions, textReport } from "./text-report.ts";

export const REPORT_FORMATS = ["text", "json", "github"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Findings, sorted already, in the form that was asked for. */
export function report(
  findings: readonly Finding[],
  format: ReportFormat,
  options: TextReportOptions,
): string {
  switch (format) {
    case "text":
      return textReport(findings, options);
    case "json":
      return jsonReport(findings);
    case "github":
      return githubReport(findings);
  }
}
