import type { Finding } from "../finding.ts";
import { optionalKeys } from "../optional-keys.ts";
import { printableJson } from "./printable-text.ts";

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
