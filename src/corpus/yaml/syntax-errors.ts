import { type Document, isScalar, parseDocument, visit, type YAMLParseError, type YAMLWarning } from "yaml";
import type { FormatFinding } from "../format-rules.ts";
import { type LineFix, quoted, requoted, splitComment, withoutQuotes } from "./quotes.ts";
import type { YamlSource } from "./yaml-source.ts";

/** The most lines that are tried in one round. */
const MAX_LINES = 200;
const KEY = /^[A-Za-z][\w-]*:[ \t]+/;
const KEY_WITHOUT_SPACE = /^[A-Za-z][\w-]*:(?=[^\s:/])/;
const SPECIAL = /^[@`%&*!|>[\]{},?-]/;

/** Errors whose line shows what was meant: an unquoted `: `, a quote inside quotes, a special first character. */
export function findFixableErrors(document: Document, source: YamlSource): LineFix[] {
  const fixes: LineFix[] = [];
  const seen = new Set<number>();
  for (const error of document.errors) {
    const { index, line, column } = source.locate(error.pos[0]);
    if (seen.has(index)) continue;
    seen.add(index);
    if (seen.size > MAX_LINES) break;
    const inFlow = error.code === "BLOCK_IN_FLOW";
    const fault = inFlow
      ? (quotesInFlow(line) ?? colonInFlow(line, column, source, error.pos))
      : (quotesInFlow(line) ?? faultOfText(line, error.code));
    // Of a line that is right as it is, the fault is in another one.
    if (fault === undefined || fault.corrected === line.trimEnd()) continue;
    // The line of a text within brackets may be one of several.
    if (!inFlow && !parses(fault.corrected.replace(/, *$/, ""))) continue;
    const start = error.pos[0] - column + fault.index;
    const { corrected, rule, message } = fault;
    const place = source.place(start, start + fault.length);
    const finding: FormatFinding = { ...place, severity: "error", rule, message };
    fixes.push({ finding: fault.hasNote ? finding : { ...finding, suggestion: corrected }, corrected });
  }
  return fixes;
}

const NOTE_TOO =
  'what follows " #" goes into them if it belongs to the text, or on a line of its own if it is a comment';

interface Fault {
  rule: "unquoted-text" | "yaml-syntax";
  message: string;
  /** Where in the line, in UTF-16 units from 0. */
  index: number;
  length: number;
  corrected: string;
  /** What follows may be a comment, or an item of a list: the line is read without it, or as a text, and not suggested. */
  hasNote?: boolean;
}

/**
 * A colon in a text that is the last one of its line within brackets or braces: `[{note: a: b}]`, `note: a: b,`. The
 * parser takes the text, from `from` to `to`, for a map; a comment behind it, or a second line, may belong to it.
 */
function colonInFlow(
  line: string,
  start: number,
  source: YamlSource,
  [from, to]: [number, number],
): Fault | undefined {
  const end = start + to - from;
  const [before, text, behind] = [line.slice(0, start), line.slice(start, end), line.slice(end)];
  const isValue = /(?:[{,]|^|- ) *[A-Za-z][\w-]*: +$/.test(before) && /^ *[\]},]*(?: +#.*)?$/.test(behind);
  const next = /\S/g;
  next.lastIndex = to;
  const isEnd = /[\]},]/.test(next.exec(source.text)?.[0] ?? "");
  if (!isValue || !isEnd || /^["'[{]|["#\\]/.test(text)) return undefined;
  return {
    rule: "unquoted-text",
    message: 'a text with ": " in it needs quotes',
    index: start + text.search(/:(?= |$)/),
    length: 1,
    corrected: `${before}${quoted(text.trimEnd())}${behind.trimStart()}`,
  };
}

/** A quotation mark that ends a text within brackets or braces: `[{note: "דו"ח"}]`; the line may be one of several. */
function quotesInFlow(line: string): Fault | undefined {
  const found = /[[{]/.test(line) ? requoted(line) : undefined;
  if (found === undefined) return undefined;
  const quote = line.charAt(found.index);
  return { ...found, rule: "unquoted-text", message: `a ${quote} inside ${quote} quotes ends the text` };
}

function faultOfText(line: string, code: string): Fault | undefined {
  const marks = /^[- \t]*/.exec(line)?.[0] ?? "";
  // `-5` is a text, `- 5` an item.
  const indent = marks.endsWith("-") ? marks.slice(0, -1) : marks;
  const rest = line.slice(indent.length);
  const key = KEY.exec(rest)?.[0] ?? "";
  if (key === "" && KEY_WITHOUT_SPACE.test(rest)) return missingSpace(line, indent, rest);
  // `--5` is none of them.
  if (key === "" && (!indent.includes("-") || /-\S/.test(indent))) return undefined;
  const before = indent + key;
  const text = line.slice(before.length).trimEnd();
  if (text === "") return undefined;
  return text.startsWith('"') || text.startsWith("'")
    ? badQuotes(before, text, code)
    : needsQuotes(before, text);
}

function missingSpace(line: string, indent: string, rest: string): Fault {
  const key = indent + (KEY_WITHOUT_SPACE.exec(rest)?.[0] ?? "");
  const value = line.slice(key.length).trimEnd();
  const plain = `${key} ${value}`;
  const corrected = parses(plain) ? plain : `${key} ${quoted(value)}`;
  return {
    rule: "yaml-syntax",
    message: "a space is missing after the colon",
    index: key.length - 1,
    length: 1,
    corrected,
  };
}

function badQuotes(before: string, text: string, code: string): Fault {
  const quote = text.startsWith('"') ? '"' : "'";
  const whole = text.length > 1 && text.endsWith(quote);
  const corrected = before + quoted(withoutQuotes(text));
  const place = { rule: "yaml-syntax" as const, index: before.length, length: text.length, corrected };
  if (code === "BAD_DQ_ESCAPE")
    return { ...place, message: 'a \\ inside " quotes begins an escape: use single quotes' };
  if (!whole) return { ...place, message: "text after the closing quote" };
  const isWithinWords = quote === '"' && !/(?<![\p{L}\p{M}])"|"(?!\p{L})/u.test(text.slice(1, -1));
  return {
    ...place,
    ...(isWithinWords && { rule: "unquoted-text" }),
    message: `a ${quote} inside ${quote} quotes ends the text`,
  };
}

const LIST_BEHIND_KEY =
  "the items of a list begin on the line below the key, each with a dash; a text that begins with - needs quotes";

function needsQuotes(before: string, text: string): Fault | undefined {
  const { words, hasNote } = splitComment(text);
  const fault = (index: number, message: string): Fault => ({
    rule: "unquoted-text",
    message: hasNote ? `${message}; ${NOTE_TOO}` : message,
    index: before.length + index,
    length: 1,
    corrected: before + quoted(words),
    hasNote,
  });
  if (/^- +\S/.test(words) && !/^[- ]*$/.test(before)) return { ...fault(0, LIST_BEHIND_KEY), hasNote: true };
  if (SPECIAL.test(words)) {
    return isList(words) ? undefined : fault(0, `a text that begins with ${words[0]} needs quotes`);
  }
  const colon = /:(?=[ \t]|$)/.exec(words);
  if (colon === null) return undefined;
  const last = colon.index === words.length - 1;
  return fault(
    colon.index,
    last ? "a text that ends with a colon needs quotes" : 'a text with ": " in it needs quotes',
  );
}

/** `[ACP-1] New text` is a text that needs quotes; `[ACP-1, new` and `[a, b #5]` are lists with an error inside. */
function isList(text: string): boolean {
  if (text.startsWith("[")) return !text.includes("]") || text.endsWith("]");
  if (text.startsWith("{")) return !text.includes("}") || text.endsWith("}");
  return false;
}

function parses(line: string): boolean {
  const document = parseDocument(line.trimStart(), {
    schema: "failsafe",
    prettyErrors: false,
    logLevel: "silent",
  });
  return document.errors.length === 0 && document.warnings.length === 0;
}

/**
 * The remaining errors in plain words: the first of each line, none after an error that makes later ones unreliable.
 */
export function explainErrors(document: Document, source: YamlSource): FormatFinding[] {
  const findings: FormatFinding[] = [];
  const seen = new Set<number>();
  for (const problem of [...document.errors, ...document.warnings]) {
    // A tag is refused by name when the values are read.
    if (problem.code === "TAG_RESOLVE_FAILED") continue;
    const opening = openQuote(document, problem);
    const place = source.place(opening ?? problem.pos[0]);
    if (seen.has(place.line)) continue;
    seen.add(place.line);
    const message = opening === undefined ? explain(problem) : unclosed(source.text.charAt(opening));
    findings.push({ ...place, severity: "error", rule: "yaml-syntax", message });
    if (opening !== undefined || SWALLOWING.has(problem.code)) break;
  }
  return findings;
}

/** Both ways out: "'Mamello" is a name in Sesotho, whose apostrophe would be lost with another one behind the text. */
function unclosed(quote: string): string {
  const other = quote === "'" ? '"' : "'";
  return `the quote that opens here is not closed: write another ${quote} behind the text, or, where it belongs to its first word, put the whole text between ${other} and ${other}`;
}

function openQuote(document: Document, problem: YAMLParseError | YAMLWarning): number | undefined {
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

/** After these errors, what the parser reports of later lines is only a consequence. */
const SWALLOWING = new Set<string>([
  "BAD_INDENT",
  "MISSING_CHAR",
  "RESOURCE_EXHAUSTION",
  "BLOCK_AS_IMPLICIT_KEY",
]);

const MESSAGES = new Map<string, string>([
  ["BAD_INDENT", "this line is indented too little or too far, or a bracket above is not closed"],
  ["TAB_AS_INDENT", "a tab indents this line: use spaces"],
  ["BLOCK_AS_IMPLICIT_KEY", "a text with a colon in it needs quotes, or the next line is indented too far"],
  [
    "MULTILINE_IMPLICIT_KEY",
    "a text over several lines with a colon in it needs quotes, or a key has no colon",
  ],
  ["MISSING_CHAR", "something is missing here: a colon after a key, or a closing bracket or quote"],
  [
    "UNEXPECTED_TOKEN",
    'this does not belong here: a text with special signs needs quotes, and one with " in it single quotes',
  ],
  ["BAD_SCALAR_START", "a text that begins with this sign needs quotes"],
  ["BAD_DQ_ESCAPE", 'a \\ inside " quotes begins an escape: use single quotes'],
  ["RESOURCE_EXHAUSTION", "brackets or lists are nested too deep"],
  ["BLOCK_IN_FLOW", "a list of several lines cannot be inside brackets"],
  ["KEY_OVER_1024_CHARS", "the key is too long, or a text with a colon needs quotes"],
  ["MULTIPLE_DOCS", "a second set of keys begins here: a file has one, at its top"],
]);

function explain(problem: YAMLParseError | YAMLWarning): string {
  return (
    MESSAGES.get(problem.code) ??
    `this line of the keys cannot be read (${problem.code.toLowerCase().replaceAll("_", " ")})`
  );
}
