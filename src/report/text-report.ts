import { createColors } from "picocolors";
import type { Finding } from "../finding.ts";
import { counted } from "./counted.ts";
import { excerpt } from "./excerpt.ts";
import { visible } from "./printable-text.ts";

export interface TextReportOptions {
  /** The text of each file, by the `file` of its findings, for the excerpts. */
  sources: ReadonlyMap<string, string>;
  colour: boolean;
}

type Colours = ReturnType<typeof createColors>;

/** Findings for a person: one line each with an excerpt below it, then their number. */
export function textReport(findings: readonly Finding[], options: TextReportOptions): string {
  const colours = createColors(options.colour);
  const blocks = findings.map((finding) => findingBlock(finding, options.sources.get(finding.file), colours));
  return `${[...blocks, summaryLine(findings, options.sources.size)].join("\n")}\n`;
}

/** `3 errors, 1 warning in 2 files`; without findings, the number of files that were read. */
export function summaryLine(findings: readonly Finding[], filesRead: number): string {
  if (findings.length === 0) return `no errors, no warnings in ${counted(filesRead, "file")}`;
  const errors = findings.filter((finding) => finding.severity === "error").length;
  const warnings = findings.length - errors;
  const files = new Set(findings.map((finding) => finding.file)).size;
  const parts = [];
  if (errors > 0) parts.push(counted(errors, "error"));
  if (warnings > 0) parts.push(counted(warnings, "warning"));
  return `${parts.join(", ")} in ${counted(files, "file")}`;
}

function findingBlock(finding: Finding, source: string | undefined, colours: Colours): string {
  const place = `${visible(finding.file)}:${finding.line}:${finding.column}`;
  const paint = finding.severity === "error" ? colours.red : colours.yellow;
  const lines = [
    `${colours.bold(place)}  ${paint(finding.severity)}  ${visible(finding.message)}  ${colours.dim(`(${finding.rule})`)}`,
  ];
  const shown = source === undefined || finding.confidential ? undefined : excerpt(source, finding);
  const number = String(finding.line);
  const margin = " ".repeat(number.length);
  if (shown) {
    lines.push(`    ${colours.dim(`${number} |`)} ${shown.line}`);
    lines.push(`    ${colours.dim(`${margin} |`)} ${paint(shown.carets)}`);
  }
  // The message contains a suggested word already, but not a whole corrected line.
  if (finding.suggestion !== undefined && !finding.message.includes(finding.suggestion)) {
    lines.push(`    ${colours.dim(`${margin} =`)} write: ${colours.green(visible(finding.suggestion))}`);
  }
  return lines.join("\n");
}
