import { columnAt } from "../characters/code-points.ts";
import type { ExaminedFile } from "../examine-files.ts";
import { type FormatFinding, OUT_OF_TEXT } from "../format-rules.ts";
import { codeLines } from "../markdown/walk-tree.ts";
import { commentLines, hiddenFrontLines, hiddenLines, unreferredLines } from "../printed/check-printed.ts";
import type { FileDraft } from "../read-file.ts";
import { isMet } from "../schema/record-keys.ts";
import { bodySections } from "../sections/body-sections.ts";
import { once } from "../sections/folded-letters.ts";
import { SECTION_VISIBILITY } from "../sections/section-names.ts";
import type { Audience } from "../types.ts";
import { closedKeyLines, isClosedFile, rowlessKeyLines } from "./closed-keys.ts";
import { privateTextIn } from "./private-text.ts";

/**
 * `closed`: not every reader may read the line. `rowless`: the line is the value of an unknown key, which reaches
 * nobody. `noted`: everybody may read it but for a comment on it.
 */
export type Secrecy = "open" | "noted" | "rowless" | "closed";

const known = new WeakMap<FileDraft, (line: number) => Secrecy>();
const linesByDraft = new WeakMap<FileDraft, string[]>();

/** The lines of the file; its text is split once. */
export function linesOf(draft: FileDraft): string[] {
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
  for (const lines of [closed, rowless]) restrictWholeTexts(lines, keys);
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

/** A key with its colon, an item of a list, a comment, or the line around the keys. */
const BEGINS = /^[ \t]*(?:["']?[^\s"':]+["']?[ \t]*:(?:[ \t]|$)|-(?:[ \t]|$)|#|$)|^---[ \t]*$/;

/**
 * Adds the lines that are one text with a restricted one: YAML joins `position:words`, without a blank behind the colon, to
 * the text of the key above, whose findings quote the whole.
 */
function restrictWholeTexts(restricted: Set<number>, keys: readonly string[]): void {
  for (let line = 1; line < keys.length; line += 1)
    if (restricted.has(line) && !BEGINS.test(keys[line] ?? "")) restricted.add(line + 1);
  for (let line = keys.length; line > 1; line -= 1)
    if (restricted.has(line) && !BEGINS.test(keys[line - 1] ?? "")) restricted.add(line - 1);
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

/** The most findings in one file. */
const MOST = 50;
/** The comment above a line by which its writer declares that everybody may know its address. */
const DECLARED = /^[ \t]*#[ \t]*public\b/i;

/**
 * Addresses in public texts that lead to somebody's own things, and telephone numbers and mail addresses of persons: they
 * often come along with what is pasted. The conference's own contact is none.
 */
export function findPrivateAddresses(examined: readonly ExaminedFile[]): FormatFinding[] {
  const contact = examined.flatMap(({ draft }) =>
    draft.role === "conference" && draft.draft?.record.contact ? [draft.draft.record.contact] : [],
  )[0];
  return examined.flatMap((file) => addressesOf(file, contact).slice(0, MOST));
}

function addressesOf({ draft, privateLines }: ExaminedFile, contact: string | undefined): FormatFinding[] {
  if (privateLines.length === 0) return [];
  const { file } = draft.source;
  const lines = linesOf(draft);
  const inText = once(() => (draft.body === undefined ? new Set<number>() : codeLines(draft.body.tree)));
  return privateLines.flatMap((number) => {
    const line = lines[number - 1] ?? "";
    const isDeclared = DECLARED.test(lines[number - 2] ?? "") && number <= draft.front.bodyFirstLine;
    const found = isDeclared ? [] : privateTextIn(line, contact);
    if (found.length === 0 || secrecyOf(draft)(number) !== "open") return [];
    const advice = inText().has(number) ? OUT_OF_TEXT : "remove it, or put it into a block :::internal";
    return found.map(({ start, end, kind }) => {
      const column = columnAt(line, start);
      return {
        file,
        line: number,
        column,
        length: columnAt(line, end) - column,
        severity: "warning" as const,
        rule: "private-address" as const,
        message: `${kind} is in a text that everybody reads: ${advice}`,
        confidential: true as const,
      };
    });
  });
}
