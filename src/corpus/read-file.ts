import type { Place } from "../finding.ts";
import { commentedAudience } from "./audience/closed-keys.ts";
import { scanAudienceFences } from "./audience/fences.ts";
import { codePointLength } from "./characters/code-points.ts";
import type { SourceFile } from "./folder/read-folder.ts";
import { COMMENTED_AUDIENCE, type FormatFinding } from "./format-rules.ts";
import { type Frontmatter, parseFrontmatter, scalarOf, type YamlValue } from "./frontmatter.ts";
import { type ParsedMarkdown, parseGuarded } from "./markdown/guarded-parse.ts";
import { bodyOf, withoutFrontmatter, withoutMarkers } from "./markdown/parse-body.ts";
import type { Draft, Drafts } from "./rules/rule.ts";
import { parseDay } from "./schema/calendar-date.ts";
import { CONFERENCE_KEYS } from "./schema/conference-schema.ts";
import { ISSUE_KEYS, OUTCOME_KEYS } from "./schema/issue-and-outcome-schema.ts";
import { type KeyTable, type ReadKeys, readKeys } from "./schema/key-table.ts";
import { PROPOSAL_KEYS } from "./schema/proposal-schema.ts";
import { recordOf } from "./schema/record-keys.ts";
import { stateByCode } from "./schema/reference-parsers.ts";
import { collectInto } from "./schema/value-parser.ts";
import type { Body, Conference, Day, Issue, Locator, Outcome, Proposal } from "./types.ts";
import { findKeysInText, knownKeysOf } from "./yaml/known-keys.ts";

/** One parsed file with its findings; without a draft its frontmatter cannot be read at all. */
export type FileDraft = {
  source: SourceFile;
  findings: FormatFinding[];
  /** Its frontmatter, key by key as written. */
  front: Frontmatter;
  /** Absent where the Markdown cannot be read. */
  body?: Body;
} & (
  | { role: "conference"; draft?: Draft<Conference> }
  | { role: "issue"; draft?: Draft<Issue> }
  | { role: "outcome"; draft?: Draft<Outcome> }
  | { role: "proposal"; draft?: Draft<Proposal> }
);

/** The records of files that could be read, by their kinds and in the order of the files. */
export function draftsOf(files: readonly FileDraft[]): Drafts {
  const conference = files.flatMap(({ role, draft }) => (role === "conference" && draft ? [draft] : []))[0];
  return {
    ...(conference && { conference }),
    issues: files.flatMap(({ role, draft }) => (role === "issue" && draft ? [draft] : [])),
    outcomes: files.flatMap(({ role, draft }) => (role === "outcome" && draft ? [draft] : [])),
    proposals: files.flatMap(({ role, draft }) => (role === "proposal" && draft ? [draft] : [])),
  };
}

/** The keys that the frontmatter of each kind of file may have. */
export const KNOWN_KEYS = {
  conference: knownKeysOf(CONFERENCE_KEYS),
  issue: knownKeysOf(ISSUE_KEYS),
  outcome: knownKeysOf(OUTCOME_KEYS),
  proposal: knownKeysOf(PROPOSAL_KEYS),
} as const;

/** Parses one file: fences, frontmatter and Markdown, each as far as possible, then the keys of its kind. */
export async function readFile(source: SourceFile): Promise<FileDraft> {
  const opened = openFile(source);
  return draftOf(opened, await parseGuarded(opened.visible));
}

/** A file of which the frontmatter and the marks of blocks have been read. */
export interface OpenedFile {
  source: SourceFile;
  front: Frontmatter;
  fences: ReturnType<typeof scanAudienceFences>;
  /** The lines of the file, those of the frontmatter emptied. */
  markdown: string;
  /** The Markdown to parse: without the marks of blocks. */
  visible: string;
}

/** Reads the frontmatter of a file and the marks of its blocks. */
export function openFile(source: SourceFile): OpenedFile {
  const { file, text, role } = source;
  const front = parseFrontmatter(file, text, KNOWN_KEYS[role]);
  const fences = scanAudienceFences(file, text, front.bodyFirstLine, stateByCode);
  const markdown = withoutFrontmatter(text, front.bodyFirstLine);
  return { source, front, fences, markdown, visible: withoutMarkers(markdown, fences.fences) };
}

function keysInText(
  { file, text, role }: SourceFile,
  { entries, bodyFirstLine }: Frontmatter,
): FormatFinding[] {
  if (entries === undefined) return [];
  return findKeysInText(file, text, { bodyFirstLine, id: scalarOf(entries, "id") }, KNOWN_KEYS[role]);
}

/** Reads the keys of an opened file, whose Markdown has been parsed. */
export function draftOf({ source, front, fences, markdown }: OpenedFile, tree: ParsedMarkdown): FileDraft {
  const { file, text } = source;
  const parsed = bodyOf(file, markdown, fences.fences, tree);
  const findings = [
    ...front.findings,
    ...fences.findings,
    ...parsed.findings,
    ...commentedOut(file, text, front),
    ...keysInText(source, front),
  ];
  const start = startOf(file);
  const whole = { source, findings, front, ...(parsed.body && { body: parsed.body }) };
  const entries = front.entries;
  if (entries === undefined) return { ...whole, role: source.role };
  const faulty = keysAt(front.findings, text);
  const read: KeyReader = (table) => {
    const keys = readKeys(table, entries, start, { key: "", report: collectInto(findings) }, { faulty });
    if (parsed.body === undefined) keys.broken.add("body");
    dropRestated(findings);
    return keys;
  };
  const record = { file, at: locatorOf(front, file), body: parsed.body ?? emptyBody(fences.fences) };
  if (source.labels !== undefined) record.body.labels = source.labels;

  return { ...whole, ...draftOfRole(source, record, read) };
}

/** Reads the keys of one table of a file. */
type KeyReader = <Table extends KeyTable>(table: Table) => ReadKeys<Table>;

/** The record of a file by its role. Its body gets what decides who may read its sections. */
function draftOfRole(
  { role, path }: SourceFile,
  record: Pick<Issue, "file" | "at" | "body">,
  read: KeyReader,
) {
  const nameIn = (folder: string) => path.slice(folder.length, -".md".length);
  switch (role) {
    case "conference": {
      const { values, broken } = read(CONFERENCE_KEYS);
      return { role, draft: { record: { ...record, ...recordOf(CONFERENCE_KEYS, values) }, broken } };
    }
    case "issue": {
      const { values, broken } = read(ISSUE_KEYS);
      const issue = recordOf(ISSUE_KEYS, values);
      if (!broken.has("position")) record.body.agreement = issue.position;
      return { role, draft: { record: { ...record, slug: nameIn("issues/"), ...issue }, broken } };
    }
    case "outcome": {
      const { values, broken } = read(OUTCOME_KEYS);
      const outcome = recordOf(OUTCOME_KEYS, values);
      return { role, draft: { record: { ...record, slug: nameIn("outcomes/"), ...outcome }, broken } };
    }
    case "proposal": {
      const { values, broken } = read(PROPOSAL_KEYS);
      const proposal = recordOf(PROPOSAL_KEYS, values);
      if (!broken.has("audience") && proposal.audience !== "public") record.body.audience = proposal.audience;
      if (!broken.has("review")) record.body.agreement = proposal.review === "agreed" ? "agreed" : "none";
      return { role, draft: { record: { ...record, key: nameIn(""), ...proposal }, broken } };
    }
  }
}

/** A key that would restrict who may read the file, if it were no comment. */
function commentedOut(file: string, text: string, { bodyFirstLine }: Frontmatter): FormatFinding[] {
  const lines = text.split("\n", Math.max(bodyFirstLine - 1, 0));
  const line = commentedAudience(lines);
  if (line === undefined) return [];
  const length = codePointLength(lines[line - 1] ?? "");
  return [
    { file, line, column: 1, length, severity: "error", rule: "audience", message: COMMENTED_AUDIENCE },
  ];
}

/** The opening `---` of a file. */
function startOf(file: string): Place {
  return { file, line: 1, column: 1, length: 3 };
}

/** Keeps the last of several findings about one empty key, which describes the value. */
function dropRestated(findings: FormatFinding[]): void {
  const last = new Map(findings.map((finding, index) => [emptyKey(finding, index), index]));
  const kept = findings.filter((finding, index) => last.get(emptyKey(finding, index)) === index);
  findings.splice(0, findings.length, ...kept);
}

function emptyKey({ rule, line, column }: FormatFinding, index: number): string {
  return rule === "empty-value" ? `${line}:${column}` : `#${index}`;
}

/** The keys of the file whose YAML has an error. */
function keysAt(findings: readonly FormatFinding[], text: string): Set<string> {
  const errors = findings.filter(({ severity }) => severity === "error");
  const lines = errors.length === 0 ? [] : text.split("\n");
  return new Set(errors.map(({ line }) => keyAbove(lines, line)).filter((key) => key !== ""));
}

/** The key that a line of frontmatter belongs to: its own, or the nearest one above that is not indented. */
export function keyAbove(lines: readonly string[], line: number): string {
  const owner = lines.slice(0, line).findLast((text) => /^[^\s#-]/.test(text)) ?? "";
  return owner.split(":", 1)[0]?.trim() ?? "";
}

function emptyBody(fences: Body["fences"]): Body {
  return { markdown: "", fences, tree: { type: "root", children: [] } };
}

/**
 * Locates values of the frontmatter: `at("history.2.date")`, items counted from 0. Where a step does not exist,
 * the place reached so far is returned, or the start of the file for the first step.
 */
function locatorOf({ entries }: Frontmatter, file: string): Locator {
  return (path) => {
    let value: YamlValue | undefined = entries;
    let place: Place = startOf(file);
    for (const step of path.split(".")) {
      value = value && stepInto(value, step);
      if (value === undefined) break;
      place = value.place;
    }
    return place;
  };
}

function stepInto(value: YamlValue, step: string): YamlValue | undefined {
  if (value.kind === "map") return value.entries.find((entry) => entry.key === step)?.value;
  if (value.kind === "list") return value.items[Number(step)];
  // A single value is a list of one.
  return step === "0" ? value : undefined;
}

/** The first day of the conference of these files, also where it is written in another form; undefined where it cannot be read. */
export function firstDayOf(files: readonly SourceFile[]): Day | undefined {
  const file = files.find(({ role }) => role === "conference");
  if (file === undefined) return undefined;
  const parsed = parseDay(scalarOf(parseFrontmatter(file.file, file.text).entries, "starts") ?? "");
  return parsed.ok ? parsed.value : parsed.suggestion;
}
