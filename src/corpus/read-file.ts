import type { Place } from "../finding.ts";
import { scanAudienceFences } from "./audience/fences.ts";
import type { SourceFile } from "./folder/read-folder.ts";
import type { FormatFinding } from "./format-rules.ts";
import { type Frontmatter, parseFrontmatter, type YamlMap, type YamlValue } from "./frontmatter.ts";
import { parseBody } from "./markdown/parse-body.ts";
import type { Draft } from "./rules/rule.ts";
import { stateByCode } from "./schema/code-parsers.ts";
import { CONFERENCE_KEYS } from "./schema/conference-schema.ts";
import { ISSUE_KEYS } from "./schema/issue-schema.ts";
import { type KeyTable, type ReadKeys, readKeys } from "./schema/key-table.ts";
import { PROPOSAL_KEYS } from "./schema/proposal-schema.ts";
import { recordOf } from "./schema/record-keys.ts";
import { collectInto } from "./schema/value-parser.ts";
import type { Body, Conference, Issue, Locator, Proposal } from "./types.ts";
import { yamlShape } from "./yaml/known-keys.ts";

/** What one file says, and what is wrong with it; without a draft its frontmatter cannot be read at all. */
export type FileDraft = {
  source: SourceFile;
  findings: FormatFinding[];
  /** What its frontmatter says, key by key as written. */
  front: Frontmatter;
  /** Absent where the Markdown cannot be read. */
  body?: Body;
} & (
  | { role: "conference"; draft?: Draft<Conference> }
  | { role: "issue"; draft?: Draft<Issue> }
  | { role: "proposal"; draft?: Draft<Proposal> }
);

/** What a frontmatter of each kind may hold. */
export const SHAPES = {
  conference: yamlShape(CONFERENCE_KEYS),
  issue: yamlShape(ISSUE_KEYS),
  proposal: yamlShape(PROPOSAL_KEYS),
} as const;

/** Reads one file: fences, frontmatter and Markdown, each as far as it goes, then the keys of its kind. */
export async function readFile(source: SourceFile): Promise<FileDraft> {
  const { file, text, path } = source;
  const front = parseFrontmatter(file, text, SHAPES[source.role]);
  const fences = scanAudienceFences(file, text, front.bodyFirstLine, stateByCode);
  const parsed = await parseBody(file, text, front.bodyFirstLine, fences.fences);
  const findings = [...front.findings, ...fences.findings, ...parsed.findings];

  const start: Place = { file, line: 1, column: 1, length: 3 };
  const whole = { source, findings, front, ...(parsed.body && { body: parsed.body }) };
  const entries = front.entries;
  if (entries === undefined) return { ...whole, role: source.role };
  const faulty = keysAt(front.findings, text);
  const read = <Table extends KeyTable>(table: Table): ReadKeys<Table> => {
    const keys = readKeys(table, entries, start, { key: "", report: collectInto(findings) }, { faulty });
    if (parsed.body === undefined) keys.broken.add("body");
    dropRestated(findings);
    return keys;
  };
  const record = { file, at: recordLocator(entries, start), body: parsed.body ?? emptyBody(fences.fences) };

  switch (source.role) {
    case "conference": {
      const { values, broken } = read(CONFERENCE_KEYS);
      return {
        ...whole,
        role: "conference",
        draft: { record: { ...record, ...recordOf(CONFERENCE_KEYS, values) }, broken },
      };
    }
    case "issue": {
      const { values, broken } = read(ISSUE_KEYS);
      const slug = path.slice("issues/".length, -".md".length);
      return {
        ...whole,
        role: "issue",
        draft: { record: { ...record, slug, ...recordOf(ISSUE_KEYS, values) }, broken },
      };
    }
    case "proposal": {
      const { values, broken } = read(PROPOSAL_KEYS);
      const key = path.slice(0, -".md".length);
      return {
        ...whole,
        role: "proposal",
        draft: { record: { ...record, key, ...recordOf(PROPOSAL_KEYS, values) }, broken },
      };
    }
  }
}

/** Where a key lacks its value and it is known what belongs there, that is said and not the rest as well. */
function dropRestated(findings: FormatFinding[]): void {
  const last = new Map(findings.map((finding, index) => [emptyKey(finding, index), index]));
  const kept = findings.filter((finding, index) => last.get(emptyKey(finding, index)) === index);
  findings.splice(0, findings.length, ...kept);
}

function emptyKey({ rule, line, column }: FormatFinding, index: number): string {
  return rule === "empty-value" ? `${line}:${column}` : `#${index}`;
}

/** The keys of the file under which its YAML is at fault. */
function keysAt(findings: readonly FormatFinding[], text: string): Set<string> {
  const lines = text.split("\n");
  const errors = findings.filter(({ severity }) => severity === "error");
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
 * Finds where a value of the frontmatter stands: `at("history.2.date")`, items counted from 0. Where a step leads
 * nowhere the place reached so far answers, and `start` where the first one does.
 */
function recordLocator(map: YamlMap | undefined, start: Place): Locator {
  return (path) => {
    let value: YamlValue | undefined = map;
    let place = start;
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
  // A single value stands for a list of one.
  return step === "0" ? value : undefined;
}
