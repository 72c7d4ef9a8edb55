import { codePointLength, utf8Length } from "../characters/code-points.ts";
import { findForbiddenCharacters, MAX_LINE_LENGTH } from "../characters/forbidden-characters.ts";
import type { FormatFinding } from "../format-rules.ts";
import { endOfCode } from "../markdown/parse-cost.ts";
import { describeEncoding } from "./encodings.ts";

/** The most that a proposal file may contain, in bytes. */
export const MAX_FILE_BYTES = 1_048_576;

/** The finding for a file that is larger than {@link MAX_FILE_BYTES}, by its size alone. */
export function fileTooLarge(file: string, bytes: number): FormatFinding {
  return {
    file,
    line: 1,
    column: 1,
    severity: "error",
    rule: "file-too-large",
    message: `the file has ${Math.ceil(bytes / 1024)} KB; the most is ${MAX_FILE_BYTES / 1024} KB`,
  };
}

/**
 * Decodes a file: UTF-8 with or without byte order mark, line ends normalised to `\n`. `file` is the path to
 * name in findings. Without `text` the bytes could not be decoded; text with error findings may be checked
 * for further errors, but nothing may be built from it.
 */
export function decodeSource(file: string, bytes: Uint8Array): { text?: string; findings: FormatFinding[] } {
  if (bytes.length > MAX_FILE_BYTES) return { findings: [fileTooLarge(file, bytes.length)] };
  const invalid = findInvalidUtf8(file, bytes);
  if (invalid !== undefined) return { findings: [invalid] };
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
  const lines = text.split("\n");
  const findings = [
    ...findForbiddenCharacters(file, lines),
    ...findConflicts(file, lines),
    ...findComparisons(file, lines),
  ];
  const unreadable = lines.some((line) => line.length > MAX_LINE_LENGTH);
  return unreadable ? { findings } : { text, findings };
}

/** What is before the words of a line: indentation, marks of quotations, lists and comments. */
const CONTAINER = "((?:[ \\t>#*+•-]|\\d{1,9}[.)])*?)";
/**
 * Markers of Git and Mercurial, and of Jujutsu, which writes seven or more of each sign; in markers that were edited by hand
 * some signs may be missing.
 */
const OPENING = new RegExp(`^${CONTAINER}(?:<{4,30}|<(?: <){3,30})(?: |$)`);
const CLOSING = new RegExp(`^${CONTAINER}(?:>{7,30}(?: *\\S|$)|>{5,6} [^\\s>]+$)`);
/** The end of a conflict that is open; elsewhere it is a quotation of quotations. */
const END = /^[ \t]*>(?: ?>){3,29}(?: |$)/;
/** What parts three versions. `%`, `+` and `\` are Jujutsu's. */
const BASE = new RegExp(`^${CONTAINER}(?:\\|{7}(?:$| [^|]+$)|(?:%{7}|\\+{7}|\\\\{7}) \\S)`);
/** Below a heading of one short line it is the heading's underline. */
const MIDDLE = new RegExp(`^${CONTAINER}={6,8}$`);
/** A line that `===` makes a heading: short, no item, row, quotation or key, and not the end of a sentence. */
const HEADING_WORDS = /^ {0,1}(?![ \t>*+|-]|\d{1,9}[.)] |[a-z-]+:)\S.{0,40}(?<![.:;,!?|。])$/;
const POSSIBLE_MARKER = /[<=>|%+\\]{4}|< <|> >/;

/** Finds conflict markers, one finding for each conflict, also where they are indented, quoted or in a list. */
function findConflicts(file: string, lines: readonly string[]): FormatFinding[] {
  // Most files have none, and their blocks of code need not be found.
  if (!lines.some((line) => POSSIBLE_MARKER.test(line))) return [];
  const findings: FormatFinding[] = [];
  let open = false;
  let end: RegExp | undefined;
  for (const [index, line] of lines.entries()) {
    const inner = line.replace(/^[ \t>]+/, "");
    const isFenced = end !== undefined;
    if (end === undefined) end = endOfCode(inner);
    else if (end.test(inner)) end = undefined;
    if (!POSSIBLE_MARKER.test(line)) continue;
    const opening = OPENING.exec(line);
    const closing = CLOSING.exec(line);
    const marker = opening ?? closing ?? partingMarker(lines, index, isFenced);
    // A marker alone is left of a conflict that was resolved in part.
    if (marker !== null && !open) findings.push(leftover(file, index, marker[1] ?? "", CONFLICT));
    if (opening !== null) open = true;
    if (closing !== null || (open && END.test(line))) open = false;
  }
  return findings;
}

function partingMarker(lines: readonly string[], index: number, isFenced: boolean): RegExpExecArray | null {
  const line = lines[index] ?? "";
  const middle = MIDDLE.exec(line);
  if (middle !== null) return middle[1] === "" && !isFenced && isUnderline(lines, index) ? null : middle;
  // An empty row of a table has such signs, too.
  return /^\s*\|/.test(lines[index - 1] ?? "") ? null : BASE.exec(line);
}

/** Whether a line of `===` makes a heading of the line before it. */
function isUnderline(lines: readonly string[], index: number): boolean {
  return (lines[index - 2] ?? "").trim() === "" && HEADING_WORDS.test(lines[index - 1] ?? "");
}

const CONFLICT = {
  message:
    "git left a conflict here: keep the right lines and remove the markers, such as <<<<<<<, ======= and >>>>>>>",
  length: 7,
};
const COMPARISON = {
  message:
    'this is left of a comparison of two versions, where "-" is before what was removed and "+" before what was added: keep the right lines, without these signs',
};

/** Heads of a comparison, as `git diff` and `diff -u` print them. */
const DIFF_HEAD = new RegExp(
  `^${CONTAINER}(?:@@ -\\d{1,7}(?:,\\d{1,7})? \\+\\d{1,7}(?:,\\d{1,7})? @@|diff --git \\S|index [0-9a-f]{7,40}\\.\\.[0-9a-f]{7,40}|--- a/\\S|\\+\\+\\+ b/\\S|\\\\ No newline at end of file)`,
);
/** A line that was removed, directly before one that was added: both marks without a blank, as in no list. */
const REMOVED = /^-[\p{L}"“«([*_]/u;
const ADDED = /^\+[\p{L}"“«([*_]/u;

const POSSIBLE_DIFF = /^-|@@ -|diff --git|index [0-9a-f]{7}|--- a\/|\+\+\+ b\/|No newline at end/;

/** Finds what is left of comparisons, one finding for each run of lines. */
function findComparisons(file: string, lines: readonly string[]): FormatFinding[] {
  const findings: FormatFinding[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const [index, line] of lines.entries()) {
    if (!POSSIBLE_DIFF.test(line)) continue;
    const head = DIFF_HEAD.exec(line);
    const isPair = REMOVED.test(line) && ADDED.test(lines[index + 1] ?? "");
    if (head === null && !isPair) continue;
    if (index > last + MOST_LINES_BETWEEN) findings.push(leftover(file, index, head?.[1] ?? "", COMPARISON));
    last = index;
  }
  return findings;
}

/** Between two heads of one comparison. */
const MOST_LINES_BETWEEN = 8;

/** @param before what is before the marker */
function leftover(
  file: string,
  index: number,
  before: string,
  what: Pick<FormatFinding, "message" | "length">,
): FormatFinding {
  const column = codePointLength(before) + 1;
  return { file, line: index + 1, column, severity: "error", rule: "merge-conflict", ...what };
}

/** A finding at the first byte that is not UTF-8, with the encodings that it may be in; undefined for valid UTF-8. */
function findInvalidUtf8(file: string, bytes: Uint8Array): FormatFinding | undefined {
  const utf16 = guessUtf16(bytes);
  if (utf16 !== undefined) return notUtf8(file, 1, 1, `the file is ${utf16}, not UTF-8; save it as UTF-8`);
  const offset = firstInvalidOffset(bytes);
  if (offset === undefined) return undefined;
  const before = new TextDecoder("utf-8").decode(bytes.subarray(0, offset));
  const lines = before.split(/\r\n?|\n/);
  const column = codePointLength(lines.at(-1) ?? "") + 1;
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  return notUtf8(file, lines.length, column, `byte 0x${byte} is not UTF-8: ${describeEncoding(bytes)}`);
}

function notUtf8(file: string, line: number, column: number, message: string): FormatFinding {
  return { file, line, column, severity: "error", rule: "not-utf8", message };
}

/** Recognises UTF-16 by its byte order mark, or by a zero byte beside nearly every ASCII letter. */
function guessUtf16(bytes: Uint8Array): "UTF-16 LE" | "UTF-16 BE" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "UTF-16 LE";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "UTF-16 BE";
  const sample = bytes.subarray(0, 400);
  if (sample.length < 8) return undefined;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const many = sample.length / 4;
  if (odd > many && even === 0) return "UTF-16 LE";
  if (even > many && odd === 0) return "UTF-16 BE";
  return undefined;
}

/** The offset of the first byte of the first sequence that RFC 3629 does not allow. */
function firstInvalidOffset(bytes: Uint8Array): number | undefined {
  let offset = 0;
  while (offset < bytes.length) {
    const length = utf8Length(bytes, offset);
    if (length === 0) return offset;
    offset += length;
  }
  return undefined;
}
