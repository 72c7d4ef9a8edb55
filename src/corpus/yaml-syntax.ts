import { type Document, isScalar, parseDocument, visit, type YAMLParseError, type YAMLWarning } from "yaml";
import type { Finding } from "../finding.ts";
import { type LineFix, quoted } from "./yaml-cut-text.ts";
import type { YamlSource } from "./yaml-source.ts";

type Problem = YAMLParseError | YAMLWarning;

const LINE = /^([ \t]*(?:- +)*[A-Za-z][\w-]*:[ \t]+|[ \t]*(?:- +)+)(\S.*)$/u;
const NO_SPACE = /^([ \t]*(?:- +)*[A-Za-z][\w-]*:)([^\s:/].*)$/u;
const SPECIAL = /^[@`%&*!|>[\]{},?-]/;

/** Errors of which the line tells what was meant: an unquoted `: `, a quote inside quotes, a special first sign. */
export function findFixableErrors(document: Document, source: YamlSource): LineFix[] {
  const fixes: LineFix[] = [];
  const seen = new Set<number>();
  for (const error of document.errors) {
    const { index, line } = source.locate(error.pos[0]);
    if (seen.has(index)) continue;
    seen.add(index);
    const fix = fixLine(source, error.pos[0], line);
    if (fix !== undefined) fixes.push(fix);
  }
  return fixes;
}

function fixLine(source: YamlSource, offset: number, line: string): LineFix | undefined {
  const start = offset - source.locate(offset).column;
  const match = LINE.exec(line);
  if (match === null) return fixMissingSpace(source, start, line);
  const [, before = "", rest = ""] = match;
  const value = start + before.length;
  const text = rest.trimEnd();
  const quote = text[0];
  if (quote === '"' || quote === "'") {
    const closed = text.length > 1 && text.endsWith(quote);
    const inner = closed ? text.slice(1, -1).replaceAll("''", "'") : text;
    const message = closed
      ? `a ${quote} inside ${quote} quotes ends the text`
      : "text after the closing quote";
    return checked(source, value, value + text.length, "yaml-syntax", message, before + quoted(inner));
  }
  const colon = /:(?:[ \t]|$)/.exec(text);
  if (SPECIAL.test(text)) {
    const message = `a text that begins with ${text[0]} needs quotes`;
    return checked(source, value, value + 1, "unquoted-text", message, before + quoted(text));
  }
  if (colon === null) return undefined;
  const message = 'a text with ": " in it needs quotes';
  const at = value + colon.index;
  return checked(source, at, at + 1, "unquoted-text", message, before + quoted(text));
}

function fixMissingSpace(source: YamlSource, start: number, line: string): LineFix | undefined {
  const match = NO_SPACE.exec(line);
  if (match === null) return undefined;
  const [, key = "", rest = ""] = match;
  const at = start + key.length;
  const plain = `${key} ${rest}`;
  const corrected = parses(plain) ? plain : `${key} ${quoted(rest.trimEnd())}`;
  return checked(source, at, at + 1, "yaml-syntax", "a space is missing after the colon", corrected);
}

function checked(
  source: YamlSource,
  start: number,
  end: number,
  rule: string,
  message: string,
  corrected: string,
): LineFix | undefined {
  if (!parses(corrected)) return undefined;
  const finding: Finding = {
    ...source.place(start, end),
    severity: "error",
    rule,
    message,
    suggestion: corrected,
  };
  return { finding, corrected };
}

function parses(line: string): boolean {
  const document = parseDocument(line.trimStart(), {
    schema: "failsafe",
    prettyErrors: false,
    logLevel: "silent",
  });
  return document.errors.length === 0 && document.warnings.length === 0;
}

/** What is left wrong, in plain words: the first error of each line, none after one that swallows what follows. */
export function explainErrors(document: Document, source: YamlSource): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<number>();
  for (const problem of [...document.errors, ...document.warnings]) {
    // Tags are reported by name, with their place.
    if (problem.code === "TAG_RESOLVE_FAILED") continue;
    const unclosed = openQuote(document, source, problem);
    const start = unclosed ?? problem.pos[0];
    const place = source.place(start);
    if (seen.has(place.line)) continue;
    seen.add(place.line);
    const message = unclosed === undefined ? explain(problem) : "the quote that opens here is not closed";
    findings.push({ ...place, severity: "error", rule: "yaml-syntax", message });
    if (unclosed !== undefined || swallows(problem)) break;
  }
  return findings;
}

function openQuote(document: Document, _source: YamlSource, problem: Problem): number | undefined {
  if (problem.code !== "MISSING_CHAR" || !problem.message.includes("quote")) return undefined;
  let start: number | undefined;
  visit(document, {
    Scalar: (_key, node) => {
      if (!isScalar(node) || !node.range) return;
      if (node.type !== "QUOTE_DOUBLE" && node.type !== "QUOTE_SINGLE") return;
      if (node.range[0] <= problem.pos[0]) start = node.range[0];
    },
  });
  return start;
}

function swallows(problem: Problem): boolean {
  return (
    problem.code === "BAD_INDENT" || problem.code === "MISSING_CHAR" || problem.code === "RESOURCE_EXHAUSTION"
  );
}

const MESSAGES = new Map<string, string>([
  ["BAD_INDENT", "the indentation does not fit, or a bracket above is not closed"],
  ["TAB_AS_INDENT", "a tab indents this line: use spaces"],
  ["BLOCK_AS_IMPLICIT_KEY", "two keys on one line, or a text with a colon that needs quotes"],
  [
    "MULTILINE_IMPLICIT_KEY",
    "a text over several lines with a colon in it needs quotes, or a key has no colon",
  ],
  ["MISSING_CHAR", "something is missing here: a colon after a key, or a closing bracket or quote"],
  ["UNEXPECTED_TOKEN", "this does not belong here: a text with special signs needs quotes"],
  ["BAD_SCALAR_START", "a text that begins with this sign needs quotes"],
  ["BAD_DQ_ESCAPE", 'a \\ inside " quotes begins an escape: use single quotes'],
  ["RESOURCE_EXHAUSTION", "brackets or lists are nested too deep"],
  ["BLOCK_IN_FLOW", "a list or map of several lines cannot stand inside brackets"],
  ["KEY_OVER_1024_CHARS", "the key is too long, or a text with a colon needs quotes"],
  ["MULTIPLE_DOCS", "a second YAML document begins here: a file has one frontmatter"],
]);

function explain(problem: Problem): string {
  return (
    MESSAGES.get(problem.code) ?? `YAML cannot read this (${problem.code.toLowerCase().replaceAll("_", " ")})`
  );
}
