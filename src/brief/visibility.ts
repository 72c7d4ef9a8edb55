import type { Loaded } from "../corpus/load-corpus.ts";
import { CONFERENCE_KEYS } from "../corpus/schema/conference-schema.ts";
import { ISSUE_KEYS } from "../corpus/schema/issue-schema.ts";
import { PROPOSAL_KEYS } from "../corpus/schema/proposal-schema.ts";
import {
  DELEGATION_ON,
  EVERYONE,
  INTERNAL_ONLY,
  type RecordTable,
  type Sight,
} from "../corpus/schema/record-keys.ts";
import { SECTION_SIGHTS } from "../corpus/sections/section-names.ts";
import type { Agreement, Audience } from "../corpus/types.ts";
import type { Finding } from "../finding.ts";

/** Who sees what: a key or a heading without a row here reaches nobody. */
export interface Visibility {
  proposal: ReadonlyMap<string, Sight>;
  issue: ReadonlyMap<string, Sight>;
  conference: ReadonlyMap<string, Sight>;
  /** Headings by the name that a body's section has; `summary` is what stands before the first one. */
  proposalSections: ReadonlyMap<string, Sight>;
  issueSections: ReadonlyMap<string, Sight>;
  conferenceSections: ReadonlyMap<string, Sight>;
  /** Proposals by their `audience`: who may learn that one exists. */
  audiences: ReadonlyMap<string, Sight>;
  /** Fenced blocks; `delegation-other` is one for named states that the reader's state is none of. */
  fences: ReadonlyMap<string, Sight>;
}

const rows = (sight: Sight, ...names: string[]) => names.map((name) => [name, sight] as const);
const keysOf = (table: RecordTable) => Object.entries(table).map(([key, { sight }]) => [key, sight] as const);

/**
 * The table of "Who sees what" in the file format (docs/audiences.md). What is said of a key is in its row of the
 * key tables, under its name in the files. `audience` itself decides whether a proposal is seen at all, and is printed for the internal audience.
 */
export const VISIBILITY: Visibility = {
  proposal: new Map([...keysOf(PROPOSAL_KEYS), ...rows(INTERNAL_ONLY, "history-position", "stale")]),
  issue: new Map(keysOf(ISSUE_KEYS)),
  conference: new Map(keysOf(CONFERENCE_KEYS)),
  proposalSections: SECTION_SIGHTS.proposal,
  issueSections: SECTION_SIGHTS.issue,
  conferenceSections: SECTION_SIGHTS.conference,
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
 * Whether the audience sees what the row allows. `agreement` is the state of the position it depends on, on the
 * brief's day: for a proposal `agreed` or `none`, for an issue as its file says.
 */
export function sees(
  table: ReadonlyMap<string, Sight>,
  name: string,
  audience: Audience,
  agreement: Agreement = "none",
): boolean {
  const condition = table.get(name)?.[audience] ?? "no";
  if (condition === "yes" || condition === "no") return condition === "yes";
  return agreement === "agreed" || (condition === "where-proposed" && agreement === "proposed");
}

/** The findings that an audience may see, and the number of those it may not. */
export interface FindingsForAudience {
  shown: Finding[];
  hidden: number;
}

/**
 * Leaves out the findings that name a proposal which the audience may not know of, in their place or in their message:
 * anybody may read the log of a public build. `check` shows all findings.
 *
 * @param folder the conference's folder as findings name it: `proposals/pp-18`
 */
export function findingsForAudience(
  audience: Audience,
  { findings, audiences }: Pick<Loaded, "findings" | "audiences">,
  folder: string,
): FindingsForAudience {
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
