import type { Loaded } from "../corpus/load-corpus.ts";
import { CONFERENCE_KEYS } from "../corpus/schema/conference-schema.ts";
import { ISSUE_KEYS, OUTCOME_KEYS } from "../corpus/schema/issue-and-outcome-schema.ts";
import { PROPOSAL_KEYS } from "../corpus/schema/proposal-schema.ts";
import {
  DELEGATION_ON,
  EVERYONE,
  INTERNAL_ONLY,
  isMet,
  type RecordTable,
  type Visibility,
} from "../corpus/schema/record-keys.ts";
import { SECTION_VISIBILITY } from "../corpus/sections/section-names.ts";
import type { Agreement, Audience } from "../corpus/types.ts";
import type { Finding } from "../finding.ts";

/** Who sees what. Keys and headings without a row are visible to nobody. */
export interface VisibilityTable {
  proposal: ReadonlyMap<string, Visibility>;
  issue: ReadonlyMap<string, Visibility>;
  outcome: ReadonlyMap<string, Visibility>;
  conference: ReadonlyMap<string, Visibility>;
  /** Sections of a body by name; `summary` is the part before the first heading. */
  proposalSections: ReadonlyMap<string, Visibility>;
  issueSections: ReadonlyMap<string, Visibility>;
  outcomeSections: ReadonlyMap<string, Visibility>;
  conferenceSections: ReadonlyMap<string, Visibility>;
  /** Proposals by their `audience`: who may know that they exist. */
  audiences: ReadonlyMap<string, Visibility>;
  /** Fenced blocks; `delegation-other` is a block for named states, none of which is the viewer's. */
  fences: ReadonlyMap<string, Visibility>;
}

const rows = (visibility: Visibility, ...names: string[]) => names.map((name) => [name, visibility] as const);
const keysOf = (table: RecordTable) =>
  Object.entries(table).map(([key, { visibility }]) => [key, visibility] as const);

/**
 * The table "Who sees what" of the file format (docs/audiences.md). The entry of a key comes from its row in the key tables.
 * The key `audience` decides whether a proposal is visible at all, and is printed for the internal audience.
 */
export const VISIBILITY: VisibilityTable = {
  proposal: new Map([...keysOf(PROPOSAL_KEYS), ...rows(INTERNAL_ONLY, "history-position", "stale")]),
  issue: new Map([...keysOf(ISSUE_KEYS), ...rows(INTERNAL_ONLY, "void-agreement")]),
  outcome: new Map(keysOf(OUTCOME_KEYS)),
  conference: new Map(keysOf(CONFERENCE_KEYS)),
  proposalSections: SECTION_VISIBILITY.proposal,
  issueSections: SECTION_VISIBILITY.issue,
  outcomeSections: SECTION_VISIBILITY.outcome,
  conferenceSections: SECTION_VISIBILITY.conference,
  audiences: new Map([
    ["public", EVERYONE],
    ["delegation", DELEGATION_ON],
    ["internal", INTERNAL_ONLY],
  ]),
  fences: new Map([
    ["delegation", DELEGATION_ON],
    ["delegation-other", INTERNAL_ONLY],
    ["internal", INTERNAL_ONLY],
  ]),
};

/**
 * Whether the audience sees an entry of the table. `agreement` is the state, on the brief's day, of the position that the
 * entry depends on: `agreed` or `none` for a proposal, the value in the file for an issue.
 */
export function sees(
  table: ReadonlyMap<string, Visibility>,
  name: string,
  audience: Audience,
  agreement: Agreement = "none",
): boolean {
  return isMet(table.get(name)?.[audience] ?? "no", agreement);
}

/** The findings that an audience may see, and the number of the others. */
interface FindingsForAudience {
  shown: Finding[];
  hidden: number;
}

/**
 * Leaves out findings that name a proposal which the audience may not know of, be it in their place or in their message,
 * because anybody may read the log of a public build, and states others without the words of a value that could not be
 * read. `check` shows all findings as they are.
 *
 * @param folder the conference's folder as findings name it: `proposals/pp-18`
 */
export function findingsForAudience(
  audience: Audience,
  { findings: all, audiences, forOthers }: Pick<Loaded, "findings" | "audiences" | "forOthers">,
  folder: string,
): FindingsForAudience {
  const findings = audience === "internal" ? all : all.map((finding) => forOthers.get(finding) ?? finding);
  const hidden = [...audiences].filter(([, of]) => !sees(VISIBILITY.audiences, of, audience));
  const paths = new Set(hidden.flatMap(([file]) => [file, file.slice(folder.length + 1)]));
  const keys = hidden.map(([file]) => file.slice(folder.length + 1, -".md".length));
  const isNamed = ({ file, message, suggestion = "" }: Finding) =>
    paths.has(file) ||
    `${message} ${suggestion}`.split(/[\s"'(),;:?]+/).some((word) => paths.has(word)) ||
    keys.some((key) => message.includes(`"${key}"`) || suggestion === key);
  const shown = hidden.length === 0 ? [...findings] : findings.filter((finding) => !isNamed(finding));
  return { shown, hidden: findings.length - shown.length };
}

/** A notice that findings were left out and how to see them; empty where none was. */
export function hiddenFindingsNotice(hidden: number, conference: string): string {
  if (hidden === 0) return "";
  const what = hidden === 1 ? "1 finding is" : `${hidden} findings are`;
  return `${what} about proposals that are not for this audience: plenibrief check ${conference} shows them\n`;
}
