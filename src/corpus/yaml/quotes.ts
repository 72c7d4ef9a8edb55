import { type Document, isScalar, visit } from "yaml";
import { closest } from "../../itu/did-you-mean.ts";
import type { FormatFinding } from "../format-rules.ts";
import type { KnownKeys, NestedKeys } from "./known-keys.ts";
import { CLOSING, type LineCorrections, lineStart } from "./line-start.ts";
import type { YamlSource } from "./yaml-source.ts";

/** A text in the quotes that need the least escaping: double ones, or single ones with `'` doubled. */
export function quoted(text: string): string {
  if (!text.includes('"') && !text.includes("\\")) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

const PLAIN = /^[A-Za-z][A-Za-z0-9 ,.()'/-]*$/;
const WORDS_OF_YAML = /^(?:null|true|false|yes|no|on|off)$/i;

/** A text of one line as a value of YAML: in quotes where it might be read as something else without them. */
export function yamlText(text: string): string {
  const plain = PLAIN.test(text) && !text.endsWith(" ") && !WORDS_OF_YAML.test(text);
  return plain ? text : quoted(text);
}

/** Two quotations, of which the first begins the text and the last ends it: `A" and "B` between the outer quotes. */
const TWO_QUOTATIONS = /^[^"']*[^\s"'](["'])(?![\p{L}\p{M}\p{N}])(?:.*[^\p{L}\p{M}\p{N}])?\1[^\s"']/u;

/**
 * The text between the quotes around it, which may contain a quotation mark, as in the Hebrew `דו"ח`. The text as it is
 * where it is not in quotes, or where they are those of two quotations.
 */
export function withoutQuotes(text: string): string {
  const quote = text.charAt(0);
  if (!/["']/.test(quote) || text.length < 2 || !text.endsWith(quote)) return text;
  const inner = text.slice(1, -1);
  if (TWO_QUOTATIONS.exec(inner)?.[1] === quote) return text;
  return quote === '"' ? inner.replaceAll('\\"', '"') : inner.replaceAll("''", "'");
}

/** A text in quotes within brackets or braces; a quotation mark between two letters does not end it. */
const QUOTED_IN_FLOW =
  /"(?<=[[{,:] {0,3}")(?:[^"]|(?<=[\p{L}\p{M}])"(?=\p{L}))*"(?= *[,\]}])|'(?<=[[{,:] {0,3}')(?:[^']|(?<=[\p{L}\p{M}])'(?=\p{L}))*'(?= *[,\]}])/gu;

/** The line in which such texts are in other quotes, and the first of them. */
export function requoted(line: string): { corrected: string; index: number; length: number } | undefined {
  let first: { index: number; length: number } | undefined;
  const corrected = line.replace(QUOTED_IN_FLOW, (text, index: number) => {
    if (!text.slice(1, -1).includes(text.charAt(0))) return text;
    first ??= { index, length: text.length };
    return quoted(withoutQuotes(text));
  });
  return first && { ...first, corrected };
}

/** A line with a fault: its finding, and the corrected line where it is known. */
export interface LineFix {
  finding: FormatFinding;
  corrected?: string;
}

/** Where a comment begins for YAML, in a text without quotes. */
const HASH = /(?:^|[ \t])#/;
/** A comment that does not begin with a number, unlike `Plan #5`. */
const NOTE = /(?:^|[ \t])#(?!\d)/;

/**
 * Splits an unquoted text from what may be a comment behind it: ` #` begins a comment unless a digit follows each of
 * them, as in `Document #63`. A comment must not become part of a quoted text, since it would then be published.
 */
export function splitComment(text: string): { words: string; hasNote: boolean } {
  if (!NOTE.test(text)) return { words: text, hasNote: false };
  return { words: text.slice(0, HASH.exec(text)?.index).trimEnd(), hasNote: true };
}

/**
 * Finds unquoted texts that a ` #` cuts off: to YAML the rest of the line is a comment. A comment
 * after quotes, after a closing bracket or on a line of its own is one.
 */
export function findCutTexts(document: Document, source: YamlSource): LineFix[] {
  const fixes: LineFix[] = [];
  if (!source.text.includes("#")) return fixes;
  visit(document, {
    Scalar: (_key, node, path) => {
      if (!isScalar(node) || node.type !== "PLAIN" || !node.range) return;
      const [start, end] = node.range;
      const after = source.locate(end);
      const rest = after.line.slice(after.column);
      if (!/^[ \t]*#/.test(rest)) return;
      const { hasNote } = splitComment(rest);
      // A key without a value has a finding of its own; a comment on a later line cuts off no text.
      const lineStart = source.text.lastIndexOf("\n", start - 1) + 1;
      const isAlone = /^[ \t]*$/.test(source.text.slice(lineStart, start));
      if (start === end && (hasNote || isAlone)) return;
      const inFlow = path.some((parent) => "flow" in parent && parent.flow === true);
      const hash = end + rest.indexOf("#");
      fixes.push(hasNote ? noted(source, hash) : cutText(source, start, hash, inFlow));
    },
  });
  return fixes;
}

/** Text or comment may be meant, so no line is suggested; the value is read as YAML reads it. */
function noted(source: YamlSource, hash: number): LineFix {
  const message =
    'what follows " #" is dropped as a comment: put the text in quotes if it belongs to it, or the comment on a line of its own';
  return { finding: findingAt(source, hash, message), corrected: withoutRest(source, hash) };
}

function cutText(source: YamlSource, start: number, hash: number, inFlow: boolean): LineFix {
  const first = source.locate(start);
  const last = source.locate(hash);
  const message = 'a text with " #" in it needs quotes: what follows is dropped as a comment';
  const finding = findingAt(source, hash, message);
  if (inFlow || first.index !== last.index) return { finding, corrected: withoutRest(source, hash) };
  const corrected = first.line.slice(0, first.column) + quoted(first.line.slice(first.column).trim());
  return { finding: { ...finding, suggestion: corrected }, corrected };
}

function findingAt(source: YamlSource, hash: number, message: string): FormatFinding {
  return { ...source.place(hash, hash + 1), severity: "error", rule: "unquoted-text", message };
}

function withoutRest(source: YamlSource, hash: number): string {
  const { line, column } = source.locate(hash);
  return line.slice(0, column).trimEnd();
}

/**
 * Quotes texts inside { } that contain a sign that would end them: a comma, a colon, a bracket. The end of a text
 * is found by the names of the keys that may follow. A brace that is not closed is closed at the end of its line.
 */
export function quoteFlowMaps(
  lines: readonly string[],
  inside: ReadonlySet<number>,
  knownKeys: KnownKeys,
): LineCorrections {
  const corrections: LineCorrections = new Map();
  let keys: NestedKeys | undefined;
  for (const [index, line] of lines.entries()) {
    if (inside.has(index)) continue;
    const { indent, gap, key } = lineStart(line);
    if (indent === 0 && gap === undefined && key !== undefined) keys = knownKeys.nested.get(key);
    const open = line.indexOf("{");
    if (keys === undefined || open < 0 || !/^ *(?:- *)?(?:[\w-]+: *)?$/.test(line.slice(0, open))) continue;
    const correction = quoteFlowMap(line, open, keys, lines[index + 1] ?? "");
    if (correction !== undefined) corrections.set(index, correction);
  }
  return corrections;
}

function quoteFlowMap(line: string, open: number, keys: NestedKeys, next: string) {
  const text = line.trimEnd();
  // A possible comment must not become text.
  if (splitComment(text).hasNote) return undefined;
  const isClosed = text.endsWith("}");
  // A flow map over several lines is left to the YAML parser.
  if (!isClosed && (text.includes("}") || text.endsWith(",") || /^ +[^\s-]/.test(next))) return undefined;
  const parts = partsOf(text.slice(open + 1, isClosed ? -1 : undefined), keys);
  if (parts === undefined) return undefined;
  const wrong = parts.filter(({ value }) => needsQuotes(value));
  const [first] = wrong;
  if (first === undefined && isClosed) return undefined;
  const isSeveral = ({ key, value }: Part) => keys.lists.has(key) && /^[^:#[\]{}]*$/.test(value);
  const right = (part: Part) => (isSeveral(part) ? `[${part.value}]` : quoted(withoutQuotes(part.value)));
  const written = parts.map((part) => `${part.key}: ${wrong.includes(part) ? right(part) : part.value}`);
  const corrected = `${text.slice(0, open)}{${written.join(", ")}}`;
  if (first === undefined) {
    const message = "the { that opens here is not closed";
    return { corrected, fault: { rule: "yaml-syntax" as const, message, index: open, length: 1 } };
  }
  const isQuoted = withoutQuotes(first.value) !== first.value;
  const quotes = isQuoted ? "needs other quotes" : "needs quotes";
  const needed = isSeveral(first) ? "has several entries and needs brackets" : quotes;
  const ending = isQuoted ? "the same sign in it" : whatEnds(first.value);
  const message = `the text of "${first.key}" ${needed}: inside { } ${ending} would end it`;
  const index = open + 1 + first.index;
  return { corrected, fault: { rule: "unquoted-text" as const, message, index, length: first.value.length } };
}

interface Part {
  key: string;
  value: string;
  /** Of the value, in the text between the braces. */
  index: number;
}

/**
 * The keys inside braces, each with the text up to the next one; undefined where it cannot be seen where a text ends.
 * An unknown word before a colon is a key too where it is like one that is missing, where the text before it is no
 * sentence, or where none of the keys is there of which one is needed.
 */
function partsOf(text: string, { keys, needs, sentences }: NestedKeys): Part[] | undefined {
  const starts: { key: string; from: number; to: number }[] = [];
  const used = new Set<string>();
  const found = [...text.matchAll(/(^|,) *([A-Za-z][\w-]*) *: /g)];
  const lacksNeeded = needs.size > 0 && !found.some(([, , key = ""]) => needs.has(key));
  const isUnknownKey = (key: string): boolean => {
    const missing = [...keys].filter((known) => !used.has(known));
    const last = starts.at(-1)?.key;
    if (closest(key, missing) !== undefined || (lacksNeeded && /^[a-z]+$/.test(key))) return true;
    return last !== undefined && !sentences.has(last);
  };
  for (const match of found) {
    const [all, sign = "", key = ""] = match;
    const isKey = keys.has(key) || (sign === "," && isUnknownKey(key));
    if (isKey && !used.has(key)) {
      used.add(key);
      starts.push({ key, from: match.index, to: match.index + all.length });
    } else if (sign === "") return undefined;
  }
  if (starts[0]?.from !== 0) return undefined;
  const parts = starts.map(({ key, to }, index) => {
    const value = text.slice(to, starts[index + 1]?.from);
    return { key, value: value.trim(), index: to + (value.length - value.trimStart().length) };
  });
  return parts.some((part) => isCutMap(part, text)) ? undefined : parts;
}

/** Whether a value is a map or list inside the braces whose own keys were taken for keys of the outer map. */
function isCutMap({ value, index }: Part, text: string): boolean {
  const closing = CLOSING.get(value.charAt(0));
  return closing !== undefined && !value.includes(closing) && text.includes(closing, index);
}

function needsQuotes(value: string): boolean {
  if (/^"(?:[^"\\]|\\.)*"$/.test(value) || /^'(?:[^']|'')*'$/.test(value)) return false;
  // A nested list or map; the YAML parser reports what is wrong in it.
  if (/^\[.*\]$|^\{.*\}$/.test(value)) return false;
  return /[,[\]{}]|:(?: |$)| #/.test(value) || /^["'&*!|>%@`]/.test(value);
}

function whatEnds(value: string): string {
  const sign = /[,[\]{}]|:(?= |$)| #/.exec(value)?.[0].trim();
  if (sign === ",") return "a comma";
  if (sign === ":") return "a colon";
  return sign === undefined ? "its first sign" : `the sign ${sign}`;
}
