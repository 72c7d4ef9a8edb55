import { type Finding, withAdvice } from "../finding.ts";
import { optionalKeys } from "../json-values.ts";
import { printableJson } from "./printable-text.ts";

/** The documentation of a rule. */
export interface RuleText {
  /** One sentence. */
  short: string;
  /** The whole page, in Markdown. */
  page: string;
}

interface SarifOptions {
  version?: string;
  ruleText?: (rule: string) => RuleText | undefined;
}

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/** The base of relative paths; GitHub and other services know it by this name. */
const BASE = "%SRCROOT%";

/**
 * Findings as a log in SARIF 2.1.0, which services for code review read. It contains places and messages, but no
 * excerpts of files. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
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
            ...optionalKeys({ version }),
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
    ...optionalKeys({ endColumn: length === undefined ? undefined : column + length }),
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

/** A path as a URI reference: relative to the folder of the run, or absolute where the path is. */
function artifactLocation(file: string) {
  const uri = file
    .replace(/^(?:\.\/)+/, "")
    .split("/")
    .map(encodeSegment)
    .join("/");
  if (uri.startsWith("/")) return { uri: `file://${uri}` };
  // Windows: a path with a drive is absolute.
  if (/^[A-Za-z]%3A\//.test(uri)) return { uri: `file:///${uri.replace("%3A", ":")}` };
  return { uri, uriBaseId: BASE };
}

function encodeSegment(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, "\uFFFD")).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
