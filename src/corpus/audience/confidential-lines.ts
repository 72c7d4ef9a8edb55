import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Finding } from "../../finding.ts";
import { AUDIENCE_MARK } from "../printed/audience-marks.ts";
import { hiddenFrontLines, hiddenLines } from "../printed/check-printed.ts";
import type { FileDraft } from "../read-file.ts";
import { RESTRICTED_LABEL } from "../schema/scalar-parsers.ts";
import { bodySections } from "../sections/body-sections.ts";
import { WITHHELD } from "../sections/section-names.ts";
import type { Audience } from "../types.ts";
import { closedKeyLines, isClosedFile, rowlessKeyLines } from "./closed-keys.ts";
import { INLINE_MARK } from "./fence-mark.ts";
import { redactFinding } from "./redact-finding.ts";

/**
 * `closed`: not every reader may read the line. `rowless`: the line is the value of an unknown key, which reaches
 * nobody. `noted`: everybody may read it but for a comment on it.
 */
export type Secrecy = "open" | "noted" | "rowless" | "closed";

/**
 * Redacts findings by who may read their lines, since reports go to terminals, logs and pull requests. Of a line that
 * is, or may have been meant to be, confidential nothing is quoted; of a line with a comment no excerpt is shown.
 *
 * @param drafts the files as they were read, by their names in findings
 */
export function withConfidentiality(
  findings: readonly Finding[],
  drafts: ReadonlyMap<string, FileDraft>,
): Finding[] {
  const known = new Map<string, (line: number) => Secrecy>();
  const { closedFrom, noted } = doubtfulLines(findings);
  return findings.map((finding) => {
    const draft = drafts.get(finding.file);
    const secrecyAt = known.get(finding.file) ?? (draft ? secrecyOf(draft) : () => "open" as const);
    known.set(finding.file, secrecyAt);
    const isClosed = finding.line >= (closedFrom.get(finding.file) ?? Number.POSITIVE_INFINITY);
    const secrecy = isClosed ? "closed" : secrecyAt(finding.line);
    // Its message quotes the key, never the value.
    if (finding.rule === "unknown-key" && secrecy !== "closed") return withoutLine(finding);
    if (secrecy === "closed" || secrecy === "rowless" || finding.rule === "audience-fence")
      return redactFinding(finding, draft?.role === "issue");
    const isNoted = secrecy === "noted" || noted.has(`${finding.file}:${finding.line}`);
    return isNoted ? withoutLine(finding) : finding;
  });
}

/** Characters that look like a line end but are none in the file: the text after them may belong to another section. */
const LINE_ENDS = /U\+(?:000B|000C|001C|001D|001E|0085|2028|2029)/;

/**
 * Lines that are confidential because of other findings: those after a mark that was meant to restrict them, and those
 * of which one finding shows no excerpt, so that no other finding shows one.
 */
function doubtfulLines(findings: readonly Finding[]) {
  const closedFrom = new Map<string, number>();
  const noted = new Set<string>();
  for (const { file, line, rule, message, confidential } of findings) {
    const isMark =
      message === AUDIENCE_MARK || message === INLINE_MARK || (rule === "raw-html" && confidential === true);
    if (isMark) closedFrom.set(file, Math.min(line, closedFrom.get(file) ?? line));
    const isLabel = rule === "text" && message.includes(RESTRICTED_LABEL);
    if (confidential === true || rule === "audience-fence" || isLabel || LINE_ENDS.test(message))
      noted.add(`${file}:${line}`);
  }
  return { closedFrom, noted };
}

/** The finding without an excerpt, and without a suggestion unless its message contains that. */
function withoutLine({ suggestion, ...finding }: Finding): Finding {
  const isWord = suggestion !== undefined && finding.message.includes(suggestion);
  return { ...finding, ...(isWord && { suggestion }), confidential: true };
}

/** Returns a function from a line of the file, from 1, to who may read it. */
export function secrecyOf(draft: FileDraft): (line: number) => Secrecy {
  const { front, body, source } = draft;
  const lines = source.text.split("\n");
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

/** Restricted sections that everybody may read once the position is agreed, by their names in the visibility table. */
const OPEN_WHERE_AGREED: ReadonlySet<string> = new Set(["position", "common-position", "asks"]);
const RESTRICTED: ReadonlySet<string> = new Set([...OPEN_WHERE_AGREED, "ask", WITHHELD]);

/**
 * The lines of a body, from 1, that not every reader sees, by the sections of the brief. A line with a wrong heading
 * is one of them, since the heading may contain confidential words.
 */
function closedSectionLines(draft: FileDraft, lineCount: number): Set<number> {
  const closed = new Set<number>();
  const { body, role } = draft;
  if (body === undefined) return closed;
  const { at, problems } = bodySections(body, role);
  const isAgreed = agreedIn(draft);
  for (let line = draft.front.bodyFirstLine; line <= lineCount; line += 1) {
    const { name } = at(line);
    if (RESTRICTED.has(name) && !(isAgreed && OPEN_WHERE_AGREED.has(name))) closed.add(line);
  }
  for (const { line } of problems) closed.add(line);
  return closed;
}

/** The lines of a body, from 1, with HTML comments, which no brief contains. */
function commentLines(tree: Root): Set<number> {
  const lines = new Set<number>();
  visit(tree, (node) => {
    if ((node.type !== "html" && node.type !== "text") || !node.value.includes("<!--")) return;
    const { start, end } = node.position ?? { start: { line: 0 }, end: { line: -1 } };
    for (let line = start.line; line <= end.line; line += 1) lines.add(line);
  });
  return lines;
}

function agreedIn(draft: FileDraft): boolean {
  if (draft.role === "proposal") {
    return draft.draft?.record.review === "agreed" && !draft.draft.broken.has("review");
  }
  if (draft.role === "issue") {
    return draft.draft?.record.position === "agreed" && !draft.draft.broken.has("position");
  }
  return false;
}

/** The lines of footnotes and definitions that nothing points to: a brief has no word of them. */
function unreferredLines(tree: Root): Set<number> {
  const referred = new Set<string>();
  visit(tree, (node) => {
    if (node.type === "footnoteReference") referred.add(`^${node.identifier}`);
    if (node.type === "linkReference" || node.type === "imageReference") referred.add(node.identifier);
  });
  const lines = new Set<number>();
  visit(tree, (node) => {
    if (node.type !== "footnoteDefinition" && node.type !== "definition") return;
    const name = node.type === "definition" ? node.identifier : `^${node.identifier}`;
    if (referred.has(name)) return;
    const { start, end } = node.position ?? { start: { line: 0 }, end: { line: -1 } };
    for (let line = start.line; line <= end.line; line += 1) lines.add(line);
  });
  return lines;
}
