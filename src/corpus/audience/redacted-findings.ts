import type { Finding } from "../../finding.ts";
import { type FormatFinding, oneOf } from "../format-rules.ts";
import type { FileDraft } from "../read-file.ts";
import { RULE_CATALOGUE } from "../rules.ts";
import { once, UNSPACED_SCRIPTS } from "../sections/folded-letters.ts";
import { isPublicName } from "../sections/public-label.ts";
import { isRestrictedText } from "../sections/restricted-values.ts";
import { AGREEMENTS } from "../types.ts";
import { valueFinder, type WrittenValue, wordsOf, wordsOfValues } from "./closed-keys.ts";
import { linesOf, secrecyOf } from "./confidential-lines.ts";
import { privateTextIn } from "./private-text.ts";

/** Suggestions that are words of the format, and none of the file's. */
const FORMAT_WORDS =
  /^(?:## (?:Text|Analysis|Position|Ask|Common position|Asks|Further: …)|\*\*\*|```(?:current|proposed)|:::(?:internal|delegation(?: [A-Z]{1,3})*)?)$/;

/** A day or month in the form of the format, which is no word of the file either, as the rule `date` suggests it. */
const DATE = /^\d{4}-\d{2}(?:-\d{2})?$/;

/**
 * A finding about a line that not everybody may read, as it may be printed for anybody: the place, the rule, and what
 * would be right, but no word of the file. Of a rule without a redacted message only the name is printed.
 */
function redactFinding({ suggestion, ...finding }: Finding, isIssue: boolean): Finding {
  const message = redactedMessage(finding, isIssue);
  const suggestsWords = RULE_CATALOGUE.get(finding.rule)?.suggestsWords === true;
  const isDate = finding.rule === "date" && suggestion !== undefined && DATE.test(suggestion);
  if (suggestion === undefined || !(suggestsWords || isDate || FORMAT_WORDS.test(suggestion))) {
    return { ...finding, message, confidential: true };
  }
  // An unchanged message names the suggestion already.
  const advised = message === finding.message ? message : `${message}; did you mean "${suggestion}"?`;
  return { ...finding, message: advised, suggestion, confidential: true };
}

function redactedMessage({ rule, message }: Finding, isIssue: boolean): string {
  if (rule === "position" && isIssue) return oneOf(AGREEMENTS);
  const redacted = RULE_CATALOGUE.get(rule)?.redacted ?? pointerTo(rule);
  return typeof redacted === "string" ? redacted : redacted(message);
}

function pointerTo(rule: string): string {
  return `this is not as it has to be: see docs/rules/${rule}.md. Not everybody may read the line, so it is not repeated`;
}

/**
 * Redacts findings by who may read their lines, since reports go to terminals, logs and pull requests: this alone decides
 * what a finding may quote. Of a line that is, or may have been meant to be, confidential nothing is quoted; of a line
 * with a comment, or with a private address or link, no excerpt is shown, and no message repeats the latter.
 *
 * @param drafts the files as they were read, by their names in findings
 */
export function withConfidentiality(
  findings: readonly Restricting[],
  drafts: ReadonlyMap<string, FileDraft>,
): Finding[] {
  const { closedFrom, isNotedAt } = doubtfulLines(findings, drafts);
  return findings.map(({ restrictsBelow, ...finding }) => {
    const draft = drafts.get(finding.file);
    const secrecyAt = draft ? secrecyOf(draft) : () => "open" as const;
    const isClosed = finding.line >= (closedFrom.get(finding.file) ?? Number.POSITIVE_INFINITY);
    const secrecy = isClosed ? "closed" : secrecyAt(finding.line);
    // Its message quotes the key, never the value.
    if (finding.rule === "unknown-key" && secrecy !== "closed") return withoutLine(finding);
    const isPrivate = privateTextIn(`${finding.message} ${finding.suggestion ?? ""}`).length > 0;
    if (secrecy === "closed" || secrecy === "rowless" || finding.rule === "audience-fence" || isPrivate)
      return redactFinding(finding, draft?.role === "issue");
    const line = draft === undefined ? "" : (linesOf(draft)[finding.line - 1] ?? "");
    const isNoted =
      secrecy === "noted" || isNotedAt(finding) || privateTextIn(line).length > 0 || isRestrictedText(line);
    return isNoted ? withoutLine(finding) : finding;
  });
}

/**
 * The findings of which readers outside the group get another version, each with that version. Of a frontmatter it
 * repeats a value of one word, which may be a typing mistake, and of others nothing: they may be a remark beside a value.
 */
export function forOtherReaders(
  findings: readonly Finding[],
  drafts: ReadonlyMap<string, FileDraft>,
): Map<Finding, Finding> {
  const others = new Map<Finding, Finding>();
  const unread: LineRange[] = [];
  const broken = new Set(findings.flatMap(({ file, severity }) => (severity === "error" ? [file] : [])));
  for (const finding of findings) {
    const { file, line } = finding;
    const draft = drafts.get(file);
    if (draft === undefined || !broken.has(file) || line >= draft.front.bodyFirstLine) continue;
    const { keys, doubtful, valueOn } = frontOf(draft);
    const value = valueOn(line);
    const isOne = isOneWord(placed(finding, value.first) || value.first);
    const isRepeated = repeats(finding, value, isOne, doubtful());
    if (isRepeated) others.set(finding, redactFinding(finding, draft.role === "issue"));
    const isDoubtful = () => doubtfulWords(keys.slice(line - 1, value.last).join("\n")).length > 1;
    // The place of a confidential finding may be that of one word among others.
    const isClosed = finding.confidential === true;
    if (isClosed || isRepeated || value.goesOn || !isOne || isDoubtful())
      unread.push({ file, line, last: value.last });
  }
  const isUnread = lineFinder(unread);
  for (const finding of findings)
    if (!others.has(finding) && isUnread(finding)) others.set(finding, withoutLine(finding));
  return others;
}

/** Whether a finding repeats doubtful words, or any of a value of several words. */
function repeats(
  finding: Finding,
  { first, hasFurther }: WrittenValue,
  isOne: boolean,
  doubtful: ReadonlySet<string>,
): boolean {
  const own = isOne ? placed(finding, first) : "";
  const ofLine = new Set(isOne ? [] : wordsOfValues(first));
  const repeated = wordsOf(`${finding.message} ${finding.suggestion ?? ""}`);
  return repeated.some(
    (word) => (doubtful.has(word) || hasFurther(word) || ofLine.has(word)) && !own.includes(word),
  );
}

/** The words in the values of lines of a frontmatter that are not known as public. */
function doubtfulWords(lines: string): string[] {
  return wordsOfValues(lines).filter((word) => !isPublicName(word));
}

const LONGEST_WORD = 42;
const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`, "u");

/** Whether a value, or a line with a value, has one word at most; unspaced scripts write several as one. */
function isOneWord(written: string): boolean {
  const value = written.replace(/^[ \t-]*["']?[\w-]+["']?[ \t]*:(?=[ \t])/, "").trim();
  if (/\s/.test(value) || value.length > LONGEST_WORD || UNSPACED.test(value)) return false;
  return wordsOf(value.replace(/[.'’/_+-]/gu, "")).length < 2;
}

/** What a finding points at; nothing where it has no length. */
function placed({ column, length }: Finding, line: string): string {
  return length === undefined ? "" : [...line].slice(column - 1, column - 1 + length).join("");
}

/** Characters that look like a line end but are none in the file: the text after them may belong to another section. */
const LINE_ENDS = /U\+(?:000B|000C|001C|001D|001E|0085|2028|2029)/;

/**
 * Lines that are confidential because of other findings: those after a mark that was meant to restrict them, and those
 * of which one finding shows no excerpt, so that no other finding shows one.
 */
function doubtfulLines(findings: readonly Restricting[], drafts: ReadonlyMap<string, FileDraft>) {
  const closedFrom = new Map<string, number>();
  const noted: LineRange[] = [];
  for (const { file, line, rule, message, confidential, restrictsBelow } of findings) {
    if (restrictsBelow) closedFrom.set(file, Math.min(line, closedFrom.get(file) ?? line));
    if (confidential !== true && rule !== "audience-fence" && !LINE_ENDS.test(message)) continue;
    noted.push({ file, line, last: lastLineOfValue(drafts.get(file), line) });
  }
  return { closedFrom, isNotedAt: lineFinder(noted) };
}

/** Lines of a file, from 1, the last one included. */
interface LineRange {
  file: string;
  line: number;
  last: number;
}

/** Returns whether a line is in one of the ranges. Each line is noted once: the ranges of the lines of one value overlap. */
function lineFinder(ranges: readonly LineRange[]): (place: { file: string; line: number }) => boolean {
  const lines = new Set<string>();
  const reached = new Map<string, number>();
  for (const { file, line, last } of ranges.toSorted((one, other) => one.line - other.line)) {
    const known = reached.get(file) ?? 0;
    for (let number = Math.max(line, known + 1); number <= last; number += 1) lines.add(`${file}:${number}`);
    reached.set(file, Math.max(last, known));
  }
  return ({ file, line }) => lines.has(`${file}:${line}`);
}

/** The last line of the value of the frontmatter that a line belongs to, where it goes on; of a body the line itself. */
function lastLineOfValue(draft: FileDraft | undefined, line: number): number {
  if (draft === undefined || line >= draft.front.bodyFirstLine) return line;
  return frontOf(draft).valueOn(line).last;
}

/** The finding without an excerpt, and without a suggestion unless its message contains that. */
function withoutLine({ suggestion, ...finding }: Finding): Finding {
  const isWord = suggestion !== undefined && finding.message.includes(suggestion);
  return { ...finding, ...(isWord && { suggestion }), confidential: true };
}

type Restricting = Finding & Pick<FormatFinding, "restrictsBelow">;

/** What is known of the lines of a frontmatter. */
interface Front {
  keys: readonly string[];
  /** Words that are not known as public. */
  doubtful: () => ReadonlySet<string>;
  valueOn: (line: number) => WrittenValue;
}

const fronts = new WeakMap<FileDraft, Front>();

function frontOf(draft: FileDraft): Front {
  const known = fronts.get(draft);
  if (known !== undefined) return known;
  const keys = linesOf(draft).slice(0, draft.front.bodyFirstLine - 1);
  const doubtful = once(() => new Set(doubtfulWords(keys.join("\n"))));
  const front = { keys, doubtful, valueOn: valueFinder(keys) };
  fronts.set(draft, front);
  return front;
}
