import type { Root } from "mdast";
import type { Place } from "../finding.ts";
import type { DocumentReference } from "../itu/document-reference.ts";
import type { ProposalId } from "../itu/proposal-id.ts";
import type { Target } from "../itu/target.ts";

/** A day that exists in the calendar, `YYYY-MM-DD`. */
export type Day = string;
/** A day, or a month (`YYYY-MM`) where the day is not on record: compared as the month's last day. */
export type RecordDate = string;

export const AUDIENCES = ["public", "delegation", "internal"] as const;
export type Audience = (typeof AUDIENCES)[number];

export const ACTIONS = ["ADD", "MOD", "SUP", "NOC"] as const;
export type Action = (typeof ACTIONS)[number];

export const OPEN_STATUSES = [
  "announced",
  "submitted",
  "revised",
  "introduced",
  "in-ad-hoc",
  "in-committee",
  "editorial",
] as const;
export const ENDED_STATUSES = [
  "adopted",
  "adopted-in-part",
  "rejected",
  "withdrawn",
  "settled-by-statement",
  "deferred",
  "merged",
  "superseded",
  "unknown",
] as const;
export const STATUSES = [...OPEN_STATUSES, ...ENDED_STATUSES] as const;
export type Status = (typeof STATUSES)[number];

/** The group's position on a proposal. */
export const POSITIONS = ["support", "support-with-changes", "watch", "oppose", "none"] as const;
export type Position = (typeof POSITIONS)[number];

/** How far a position has come. */
export const REVIEWS = ["draft", "in-review", "agreed"] as const;
export type Review = (typeof REVIEWS)[number];

/** The state of an issue's common position. */
export const AGREEMENTS = ["agreed", "proposed", "none"] as const;
export type Agreement = (typeof AGREEMENTS)[number];

export const CONFIDENCES = ["explicit", "inferred"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const PRIORITIES = ["listed", "background"] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Words that only some may read: the lines from the opening marker to the closing one, both included. */
export interface AudienceFence {
  audience: "delegation" | "internal";
  /** ITU symbols; empty for a `:::delegation` that every delegation may read. */
  states: string[];
  /** Lines of the file, from 1. */
  firstLine: number;
  lastLine: number;
}

/** The Markdown of a file, as written, and where in it only some may read on. */
export interface Body {
  /** The whole file with the lines of its frontmatter emptied, so that a line here is a line of the file; `\n` ends. */
  markdown: string;
  fences: AudienceFence[];
  /** `markdown` parsed with the fences' marker lines emptied: what the internal audience reads. */
  tree: Root;
}

/** Where in its file a record's value stands: `at("history.2.date")`; falls back to the key, then the file's start. */
export type Locator = (path: string) => Place;

interface RecordFile {
  /** The path as given, with `/`. */
  file: string;
  at: Locator;
  body: Body;
}

/** A source of a statement; `for` names the keys that it supports, empty for all. */
export interface Source {
  title: string;
  url?: string;
  locator?: string;
  language?: string;
  for: string[];
}

export interface Conference extends RecordFile {
  format: "1";
  conference: string;
  series: string;
  title: string;
  place: string;
  starts: Day;
  ends: Day;
  publisher: string;
  note?: string;
  contact?: string;
  /** BCP 47. */
  language: string;
  /** Days. */
  staleAfter: number;
  /** ITU symbols. */
  delegations: string[];
  /** Corrections to a group's members: group key → ITU symbols. */
  membership: Map<string, { add: string[]; remove: string[] }>;
}

export interface Issue extends RecordFile {
  slug: string;
  title: string;
  order: number;
  priority: Priority;
  resolutions: number[];
  lead?: string;
  position: Agreement;
  agreed?: RecordDate;
  sources: Source[];
  confidence: Confidence;
}

/** A supporter or opponent: a code as in `sponsors`, and the day from which it is known, where that is stated. */
export interface Backer {
  code: string;
  from?: RecordDate;
}

export interface HistoryEntry {
  date: RecordDate;
  status?: Status;
  position?: Position;
  note?: string;
}

/** Keys of other proposals, renames (`formerly`) already resolved. */
export interface Relations {
  supersedes: string[];
  mergedInto: string[];
  sameSubject: string[];
  opposes: string[];
}

export interface Proposal extends RecordFile {
  /** The path inside the conference without `.md`. */
  key: string;
  title: string;
  id?: ProposalId;
  number?: string;
  formerly: string[];
  /** Regional group keys, ITU symbols, `PSE`, `COUNCIL` or `SG`; empty where the source names none. */
  sponsors: string[];
  /** Slug of the primary issue. */
  issue: string;
  also: string[];
  target: Target[];
  action?: Action;
  document?: DocumentReference;
  status: Status;
  position: Position;
  review: Review;
  reviewedBy?: string;
  reviewedOn?: RecordDate;
  submitted?: RecordDate;
  updated?: RecordDate;
  committee?: string;
  supporters: Backer[];
  opponents: Backer[];
  relations: Relations;
  history: HistoryEntry[];
  outcome?: string;
  sources: Source[];
  language?: string;
  confidence: { record: Confidence; status: Confidence; position: Confidence };
  audience: Audience;
}

/** An image that bodies may show. `mime` comes from the file's first bytes, never from its name. */
export interface Asset {
  /** Relative to `assets/`, with `/`. */
  name: string;
  mime: "image/png" | "image/jpeg" | "image/webp";
  bytes: Uint8Array;
  width: number;
  height: number;
}

/** One conference, read and checked. */
export interface Corpus {
  /** The folder's name: `pp-18`. */
  folder: string;
  conference: Conference;
  /** By `order`, then slug. */
  issues: Issue[];
  /** By key, in code unit order. */
  proposals: Proposal[];
  /** From each earlier key of a proposal to its key of today. */
  renames: ReadonlyMap<string, string>;
  /** By name. */
  assets: Map<string, Asset>;
}
