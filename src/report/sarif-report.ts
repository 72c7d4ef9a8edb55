import type { Finding } from "../finding.ts";
import { withAdvice } from "./advice.ts";
import { printableJson } from "./printable-json.ts";

/** What is said of a rule, whatever it found. */
export interface RuleText {
  /** One sentence. */
  short: string;
  /** All of it, in Markdown. */
  page: string;
}

export interface SarifOptions {
  version?: string;
  ruleText?: (rule: string) => RuleText | undefined;
}

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/** What a relative path starts from, as services that show such logs know it. */
const BASE = "%SRCROOT%";

/**
 * Findings as a log in SARIF 2.1.0, which services for code review take. It holds places and messages and no
 * excerpt of a file. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifReport(findings: readonly Finding[], options: SarifOptions = {}): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const { version, ruleText } = options;
  return printableJson({
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "plenibrief",
            ...(version === undefined ? {} : { version }),
            rules: rules.map((rule) => descriptor(rule, ruleText?.(rule))),
          },
        },
        columnKind: "unicodeCodePoints",
        originalUriBaseIds: {
          [BASE]: { description: { text: "the folder in which the check was run" } },
        },
        results: findings.map((finding) => result(finding, rules.indexOf(finding.rule))),
      },
    ],
  });
}

function descriptor(rule: string, text: RuleText | undefined) {
  const page = `docs/rules/${rule}.md`;
  return {
    id: rule,
    shortDescription: { text: text?.short ?? rule },
    help: { text: `See ${page}`, ...(text && { markdown: text.page }) },
  };
}

function result(finding: Finding, ruleIndex: number) {
  const { file, line, column, length, severity, rule } = finding;
  const region = {
    startLine: line,
    startColumn: column,
    ...(length === undefined ? {} : { endColumn: column + length }),
  };
  const physicalLocation = { artifactLocation: artifactLocation(file), region };
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: withAdvice(finding, (text) => text) },
    locations: [{ physicalLocation }],
  };
}

/** A path as a URI reference: below the folder of the run, or on this machine where it was given so. */
function artifactLocation(file: string) {
  const uri = file
    .replace(/^(?:\.\/)+/, "")
    .split("/")
    .map(encodeSegment)
    .join("/");
  if (uri.startsWith("/")) return { uri: `file://${uri}` };
  // Windows: a drive is no part of a relative path.
  if (/^[A-Za-z]%3A\//.test(uri)) return { uri: `file:///${uri.replace("%3A", ":")}` };
  return { uri, uriBaseId: BASE };
}

function encodeSegment(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, "\uFFFD")).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
