import type { Document } from "yaml";
import { compareFindings } from "../../finding.ts";
import type { FormatFinding } from "../format-rules.ts";
import { correctLines } from "./correct-lines.ts";
import type { KnownKeys } from "./known-keys.ts";
import { applyCorrections, type LineCorrections } from "./line-correction.ts";
import { readValues } from "./read-values.ts";
import { explainErrors, findFixableErrors } from "./syntax-errors.ts";
import { findCutTexts, type LineFix } from "./text-cut-by-hash.ts";
import { parseFailsafe, YamlSource } from "./yaml-source.ts";
import type { YamlMap } from "./yaml-values.ts";

/** Rounds of correcting lines to see what else is wrong; each corrects every line it can. */
const MAX_ROUNDS = 8;
/** The most findings in one frontmatter. */
const MAX_FINDINGS = 100;

/**
 * YAML to values with places. `lines` are the frontmatter's, `firstLine` the first one's number in the file.
 * A line with one of the common slips is reported with what it should be, and read as if it were that, so that
 * the rest of the file is checked in the same run. With `knownKeys`, more slips are
 * found.
 */
export function parseYaml(
  file: string,
  lines: readonly string[],
  firstLine: number,
  knownKeys?: KnownKeys,
): { entries?: YamlMap; findings: FormatFinding[] } {
  const findings = findDirectives(file, lines, firstLine);
  const plain = lines.map((line) => (DIRECTIVE.test(line) ? "" : line));
  const corrections: LineCorrections = knownKeys === undefined ? new Map() : correctLines(plain, knownKeys);
  findings.push(...slipsOf(new YamlSource(file, plain, firstLine), plain, corrections));
  const corrected = applyCorrections(plain, corrections);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const source = new YamlSource(file, corrected, firstLine);
    const document = parseFailsafe(source.text);
    const fixes = new Map<number, LineFix>();
    for (const fix of [...findFixableErrors(document, source), ...findCutTexts(document, source)]) {
      if (fixes.size < MAX_FINDINGS && !fixes.has(fix.finding.line)) fixes.set(fix.finding.line, fix);
    }
    for (const fix of fixes.values()) findings.push(fix.finding);
    if (findings.length >= MAX_FINDINGS) break;
    const applied = [...fixes.values()].filter((fix) => fix.corrected !== undefined);
    if (applied.length === 0) return finish(document, source, findings);
    for (const fix of applied) corrected[fix.finding.line - firstLine] = fix.corrected ?? "";
  }
  return { findings: firstOf(findings) };
}

function slipsOf(
  source: YamlSource,
  lines: readonly string[],
  corrections: LineCorrections,
): FormatFinding[] {
  let offset = 0;
  return lines.flatMap((line, index) => {
    const start = offset;
    offset += line.length + 1;
    const correction = corrections.get(index);
    if (correction?.slip === undefined) return [];
    const { rule, message, index: at, length } = correction.slip;
    const place = source.place(start + at, start + at + length);
    return [{ ...place, severity: "error" as const, rule, message, suggestion: correction.corrected }];
  });
}

// YAML directives and document end markers.
const DIRECTIVE = /^(?:%|\.\.\.(?:[ \t]|$))/;

function findDirectives(file: string, lines: readonly string[], firstLine: number): FormatFinding[] {
  return lines.flatMap((line, index) => {
    if (!DIRECTIVE.test(line)) return [];
    const message = `a line that begins with ${line.startsWith("%") ? "%" : "..."} is not a key: remove it`;
    const place = { file, line: index + firstLine, column: 1 };
    return [{ ...place, severity: "error" as const, rule: "yaml-feature", message }];
  });
}

function finish(
  document: Document,
  source: YamlSource,
  findings: FormatFinding[],
): { entries?: YamlMap; findings: FormatFinding[] } {
  const errors = explainErrors(document, source);
  if (errors.length > 0) return { findings: firstOf([...findings, ...errors]) };
  const values = readValues(document, source);
  return { ...values, findings: firstOf([...findings, ...values.findings]) };
}

function firstOf(findings: FormatFinding[]): FormatFinding[] {
  return findings.sort(compareFindings).slice(0, MAX_FINDINGS);
}
