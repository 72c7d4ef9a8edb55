import type { Finding } from "../../finding.ts";
import { type FormatFinding, oneOf } from "../format-rules.ts";
import { commentLines, hiddenFrontLines, hiddenLines, unreferredLines } from "../printed/check-printed.ts";
import type { FileDraft } from "../read-file.ts";
import { RULE_CATALOGUE } from "../rules.ts";
import { isMet } from "../schema/record-keys.ts";
import { bodySections } from "../sections/body-sections.ts";
import { isRestrictedText } from "../sections/restricted-values.ts";
import { SECTION_VISIBILITY } from "../sections/section-names.ts";
import { AGREEMENTS, type Audience } from "../types.ts";
import {
  closedKeyLines,
  doubtfulWords,
  isClosedFile,
  isOneWord,
  rowlessKeyLines,
  valueOnLine,
  wordsOf,
  wordsOfValues,
} from "./closed-keys.ts";
import { privateTextIn } from "./private-text.ts";

/** Suggestions that are words of the format, and none of the file's. */
const FORMAT_WORDS =
  /^(?:## (?:Text|Analysis|Position|Ask|Common position|Asks|Further: …)|\*\*\*|```(?:current|proposed)|:::(?:internal|delegation(?: [A-Z]{1,3})*)?)$/;

/**
 * A finding about a line that not everybody may read, as it may be printed for anybody: the place, the rule, and what
 * would be right, but no word of the file. Of a rule without a redacted message only the name is printed.
 */
function redactFinding({ suggestion, ...finding }: Finding, isIssue: boolean): Finding {
  const message = redactedMessage(finding, isIssue);
  const suggestsWords = RULE_CATALOGUE.get(finding.rule)?.suggestsWords === true;
  if (suggestion === undefined || !(suggestsWords || FORMAT_WORDS.test(suggestion))) {
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
 * `closed`: not every reader may read the line. `rowless`: the line is the value of an unknown key, which reaches
 * nobody. `noted`: everybody may read it but for a comment on it.
 */
export type Secrecy = "open" | "noted" | "rowless" | "closed";

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
  const { closedFrom, noted } = doubtfulLines(findings, drafts);
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
      secrecy === "noted" ||
      noted.has(`${finding.file}:${finding.line}`) ||
      privateTextIn(line).length > 0 ||
      isRestrictedText(line);
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
  const unread = new Set<string>();
  const doubtful = new Map<string, string[]>();
  const broken = new Set(findings.flatMap(({ file, severity }) => (severity === "error" ? [file] : [])));
  for (const finding of findings) {
    const { file, line } = finding;
    const draft = drafts.get(file);
    if (draft === undefined || !broken.has(file) || line >= draft.front.bodyFirstLine) continue;
    const keys = linesOf(draft).slice(0, draft.front.bodyFirstLine - 1);
    const inFile = doubtful.get(file) ?? doubtfulWords(keys.join("\n"));
    doubtful.set(file, inFile);
    const { first, further, last } = valueOnLine(keys, line);
    const isRepeated = repeats(finding, first, [...inFile, ...wordsOfValues(further)]);
    if (isRepeated) others.set(finding, redactFinding(finding, draft.role === "issue"));
    const isUnread = doubtfulWords(keys.slice(line - 1, last).join("\n")).length > 1;
    if (isRepeated || isUnread || further.trim() !== "" || !isOneWord(placed(finding, first) || first))
      for (let number = line; number <= last; number += 1) unread.add(`${file}:${number}`);
  }
  for (const finding of findings)
    if (!others.has(finding) && unread.has(`${finding.file}:${finding.line}`))
      others.set(finding, withoutLine(finding));
  return others;
}

/** Whether a finding repeats doubtful words, or any of a value of several words. */
function repeats(finding: Finding, line: string, doubtful: readonly string[]): boolean {
  const isOne = isOneWord(placed(finding, line) || line);
  const repeated = new Set(wordsOf(`${finding.message} ${finding.suggestion ?? ""}`));
  const words = isOne ? doubtful : [...doubtful, ...wordsOfValues(line)];
  return words.some((word) => repeated.has(word) && !(isOne && placed(finding, line).includes(word)));
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
  const noted = new Set<string>();
  for (const { file, line, rule, message, confidential, restrictsBelow } of findings) {
    if (restrictsBelow) closedFrom.set(file, Math.min(line, closedFrom.get(file) ?? line));
    if (confidential !== true && rule !== "audience-fence" && !LINE_ENDS.test(message)) continue;
    const last = lastLineOfValue(drafts.get(file), line);
    for (let number = line; number <= last; number += 1) noted.add(`${file}:${number}`);
  }
  return { closedFrom, noted };
}

/** The last line of the value of the frontmatter that a line belongs to, where it goes on; of a body the line itself. */
function lastLineOfValue(draft: FileDraft | undefined, line: number): number {
  if (draft === undefined || line >= draft.front.bodyFirstLine) return line;
  return valueOnLine(linesOf(draft).slice(0, draft.front.bodyFirstLine - 1), line).last;
}

/** The finding without an excerpt, and without a suggestion unless its message contains that. */
function withoutLine({ suggestion, ...finding }: Finding): Finding {
  const isWord = suggestion !== undefined && finding.message.includes(suggestion);
  return { ...finding, ...(isWord && { suggestion }), confidential: true };
}

type Restricting = Finding & Pick<FormatFinding, "restrictsBelow">;

const known = new WeakMap<FileDraft, (line: number) => Secrecy>();
const linesByDraft = new WeakMap<FileDraft, string[]>();

function linesOf(draft: FileDraft): string[] {
  const lines = linesByDraft.get(draft) ?? draft.source.text.split("\n");
  linesByDraft.set(draft, lines);
  return lines;
}

/** Returns a function from a line of the file, from 1, to who may read it. */
export function secrecyOf(draft: FileDraft): (line: number) => Secrecy {
  const secrecyAt = known.get(draft) ?? judgeLines(draft);
  known.set(draft, secrecyAt);
  return secrecyAt;
}

function judgeLines(draft: FileDraft): (line: number) => Secrecy {
  const { front, body } = draft;
  const lines = linesOf(draft);
  const keys = lines.slice(0, front.bodyFirstLine - 1);
  // A file whose audience cannot be read is for the group alone.
  const isUnknown = front.findings.some(({ rule }) => rule === "frontmatter-missing");
  if (isUnknown || (draft.role === "proposal" && isClosedFile(keys))) return () => "closed";

  const closed = new Set([...closedKeyLines(draft.role, keys), ...closedSectionLines(draft, lines.length)]);
  for (const { firstLine, lastLine } of body?.fences ?? []) {
    for (let line = firstLine; line <= lastLine; line += 1) closed.add(line);
  }
  const rowless = rowlessKeyLines(draft.role, keys);
  for (const { rule, line } of draft.findings) if (rule === "unknown-key") rowless.add(line);
  const noted = hiddenFrontLines(keys);
  if (body !== undefined) {
    for (const line of commentLines(body.tree)) noted.add(line);
    for (const line of unreferredLines(body.tree)) closed.add(line);
    for (const line of hiddenLines(body.markdown, body.tree)) noted.add(line);
  }
  return (line) => {
    if (closed.has(line) || (body === undefined && line >= front.bodyFirstLine)) return "closed";
    if (rowless.has(line)) return "rowless";
    return noted.has(line) || (line < front.bodyFirstLine && hasNote(lines[line - 1] ?? ""))
      ? "noted"
      : "open";
  };
}

/** Whether a line of frontmatter has, or may have, a comment on it. */
function hasNote(line: string): boolean {
  return /(?:^|[ \t])#(?!\d)/.test(line);
}

/** The audience that a file states; `internal` where it cannot be read. */
export function audienceOfFile({ role, front, source, draft }: FileDraft): Audience {
  if (role !== "proposal") return "public";
  if (draft !== undefined && role === "proposal" && !draft.broken.has("audience"))
    return draft.record.audience;
  const keys = source.text.split("\n").slice(0, front.bodyFirstLine - 1);
  return isClosedFile(keys) ? "internal" : "public";
}

/**
 * The lines of a body, from 1, that not every reader sees, by the sections of the brief. A line with a wrong heading
 * is one of them, since the heading may contain confidential words.
 */
function closedSectionLines(draft: FileDraft, lineCount: number): Set<number> {
  const closed = new Set<number>();
  const { body, role } = draft;
  if (body === undefined) return closed;
  const { at, problems } = bodySections(body, role);
  const { agreement = "none" } = body;
  for (let line = draft.front.bodyFirstLine; line <= lineCount; line += 1) {
    const { name } = at(line);
    if (!isMet(SECTION_VISIBILITY[role].get(name)?.public ?? "no", agreement)) closed.add(line);
  }
  for (const { line } of problems) closed.add(line);
  return closed;
}
