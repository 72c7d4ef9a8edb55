import { type Document, isPair, isScalar, visit, type YAMLMap } from "yaml";
import { compareFindings } from "../../finding.ts";
import type { FormatFinding } from "../format-rules.ts";
import { type KnownKeys, keyMeant } from "./known-keys.ts";
import {
  applyCorrections,
  continuationLines,
  firstWord,
  type LineCorrections,
  mergeCorrections,
} from "./line-start.ts";
import { replaceLookAlikes } from "./look-alike-characters.ts";
import { correctLayout } from "./misplaced-lines.ts";
import { findCutTexts, type LineFix, quoteFlowMaps } from "./quotes.ts";
import { readValues } from "./read-values.ts";
import { explainErrors, findFixableErrors } from "./syntax-errors.ts";
import { parseFailsafe, type YamlMap, YamlSource } from "./yaml-source.ts";

/**
 * Finds lines with faults by the keys that the file can have, and corrects them. Indentation is corrected only where
 * the YAML has errors, unknown keys or duplicate keys as it is.
 */
export function correctLines(lines: readonly string[], knownKeys: KnownKeys): LineCorrections {
  const inside = continuationLines(lines);
  const characters = replaceLookAlikes(lines, inside, knownKeys);
  const plain = applyCorrections(lines, characters);
  const text = plain.join("\n");
  if (!isSuspect(parseFailsafe(text), text, knownKeys)) return characters;
  const layout = correctLayout(plain, inside, knownKeys);
  const braces = quoteFlowMaps(applyCorrections(plain, layout), inside, knownKeys);
  return mergeCorrections(mergeCorrections(characters, layout), braces);
}

function isSuspect(document: Document, text: string, knownKeys: KnownKeys): boolean {
  if (document.errors.length > 0) return true;
  // Of `title :A` alone, YAML makes a text.
  let found = isScalar(document.contents) && document.contents.value !== "";
  visit(document, {
    Map: (_key, map, path) => {
      // The document and the map itself come first.
      found ||= isStrange(map, path.length === 1, knownKeys);
    },
    Scalar: (_key, { type, range }) => {
      // YAML takes a dash that is indented too far as part of the text above.
      found ||= type === "PLAIN" && !!range && /\n *- /.test(text.slice(range[0], range[1]));
    },
  });
  return found;
}

/** A map with a duplicate key, or with one that the file cannot have. */
function isStrange(map: YAMLMap, isWhole: boolean, knownKeys: KnownKeys): boolean {
  const seen = new Set<string>();
  return map.items.some((pair) => {
    if (!isPair(pair) || !isScalar(pair.key)) return false;
    const key = String(pair.key.value);
    const isTwice = seen.has(key);
    seen.add(key);
    return isTwice || !(isWhole ? knownKeys.topLevel.has(key) : knownKeys.all.has(key));
  });
}

/** Rounds of correcting lines to see what else is wrong; each corrects every line it can. */
const MAX_ROUNDS = 8;
/** The most findings in one frontmatter. */
const MAX_FINDINGS = 100;

/**
 * YAML to values with places. `lines` are the frontmatter's, `firstLine` the first one's number in the file.
 * A line with one of the common faults is reported with what it should be, and read as if it were that, so that
 * the rest of the file is checked in the same run. With `knownKeys`, more faults are
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
  findings.push(...faultsOf(new YamlSource(file, plain, firstLine), plain, corrections));
  const corrected = applyCorrections(plain, corrections);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const source = new YamlSource(file, corrected, firstLine, plain);
    const document = parseFailsafe(source.text);
    const fixes = new Map<number, LineFix>();
    for (const fix of [...findFixableErrors(document, source), ...findCutTexts(document, source)]) {
      if (fixes.size < MAX_FINDINGS && !fixes.has(fix.finding.line)) fixes.set(fix.finding.line, fix);
    }
    for (const fix of fixes.values()) findings.push(fix.finding);
    if (findings.length >= MAX_FINDINGS) break;
    const applied = [...fixes.values()].filter((fix) => fix.corrected !== undefined);
    if (applied.length === 0) {
      const inTexts = knownKeys === undefined ? [] : findKeysInTexts(document, source, knownKeys);
      findings.push(...inTexts.filter(({ line }) => !findings.some((other) => other.line === line)));
      return finish(document, source, findings);
    }
    for (const fix of applied) corrected[fix.finding.line - firstLine] = fix.corrected ?? "";
  }
  return { findings: firstOf(findings) };
}

function faultsOf(
  source: YamlSource,
  lines: readonly string[],
  corrections: LineCorrections,
): FormatFinding[] {
  let offset = 0;
  return lines.flatMap((line, index) => {
    const start = offset;
    offset += line.length + 1;
    const correction = corrections.get(index);
    if (correction?.fault === undefined) return [];
    const { rule, message, length, isOpen } = correction.fault;
    const at = Math.min(correction.fault.index, line.length);
    const place = source.place(start + at, start + at + length);
    const finding = { ...place, severity: "error" as const, rule, message };
    return [isOpen ? finding : { ...finding, suggestion: correction.corrected }];
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

/** An indented line without the colon of a key, or with a dash: texts over several lines are rare. */
const MAY_GO_ON = /^ +(?:["']?\p{L}(?!.*: )|-(?: |$))/mu;

/**
 * Further lines of unquoted texts that were probably meant as keys: `audience internal`, `status=submitted`, a key
 * alone above a list; or as items of a list, which another key parts from it. To YAML they are words of the text.
 */
function findKeysInTexts(document: Document, source: YamlSource, knownKeys: KnownKeys): FormatFinding[] {
  const findings: FormatFinding[] = [];
  if (!MAY_GO_ON.test(source.text)) return findings;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (type !== "PLAIN" || !range) return;
      let at = range[0];
      let isFound = false;
      const lines = source.text.slice(range[0], range[1]).split("\n");
      for (const [index, line] of lines.entries()) {
        const start = at + line.search(/\S|$/);
        at += line.length + 1;
        if (index === 0) continue;
        // Of items that follow each other, or a key above them, the first line has the finding.
        const isItem = ITEM.test(line.trim());
        if (isItem && isFound) continue;
        isFound = isItem || isKeyInText(line, lines[index + 1], knownKeys);
        if (!isFound) continue;
        const place = source.place(start, start + line.trim().length);
        const message = isItem ? ITEM_IN_TEXT : IN_TEXT;
        findings.push({ ...place, severity: "error", rule: "yaml-syntax", message });
      }
    },
  });
  return findings;
}

const ITEM = /^-(?: |$)/;
const ITEM_IN_TEXT =
  "this line is read as part of the text above: an item of a list is below the key of its list or another item; where it is text, write it on the line above";
const IN_TEXT =
  "this line is read as part of the text above: a key has a colon and a space behind it, and begins where the other keys begin; where it is text, write it on the line above";

function isKeyInText(line: string, next: string | undefined, { topLevel, all, words }: KnownKeys): boolean {
  const first = firstWord(line.trim());
  if (first === undefined) return false;
  const { word, sign, value } = first;
  if (/[:=]/.test(sign)) return keyMeant(word, all) !== undefined;
  const key = keyMeant(word, topLevel);
  if (key === undefined) return false;
  const behind = value === "" ? (next ?? "").trim() : value;
  return (value === "" && ITEM.test(behind)) || !!words.get(key)?.includes(behind.toLowerCase());
}

function firstOf(findings: FormatFinding[]): FormatFinding[] {
  return findings.sort(compareFindings).slice(0, MAX_FINDINGS);
}
