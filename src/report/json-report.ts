import type { Finding } from "../finding.ts";

/** Everything outside printable text but the line feeds of the layout; strings hold none of those raw. */
const UNSEEN = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Findings for programs: an array of `{file, line, column, severity, rule, message, suggestion?}`. */
export function jsonReport(findings: readonly Finding[]): string {
  const plain = findings.map(({ file, line, column, severity, rule, message, suggestion }) => ({
    file,
    line,
    column,
    severity,
    rule,
    message,
    ...(suggestion === undefined ? {} : { suggestion }),
  }));
  return `${JSON.stringify(plain, null, 2).replace(UNSEEN, unicodeEscapes)}\n`;
}

/** The same string to a JSON reader, and harmless on a terminal. */
function unicodeEscapes(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
