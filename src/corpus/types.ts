import type { Root } from "mdast";
import type { Place } from "../finding.ts";
import type { CONFERENCE_KEYS } from "./schema/conference-schema.ts";
import type { ISSUE_KEYS, OUTCOME_KEYS } from "./schema/issue-and-outcome-schema.ts";
import type { PROPOSAL_KEYS } from "./schema/proposal-schema.ts";
import type { RecordOf } from "./schema/record-keys.ts";
import type { Agreement } from "./vocabulary.ts";

export * from "./vocabulary.ts";

/** A block that only some may read: the lines from the opening marker to the closing one, both included. */
export interface AudienceFence {
  audience: "delegation" | "internal";
  /** ITU symbols; empty for a `:::delegation` that every delegation may read. */
  states: string[];
  /** Lines of the file, from 1. */
  firstLine: number;
  lastLine: number;
}

/** The Markdown of a file, and its fenced blocks for some audiences. */
export interface Body {
  /** The whole file with the lines of its frontmatter emptied, so that a line here is a line of the file; `\n` ends. */
  markdown: string;
  fences: AudienceFence[];
  /** `markdown` parsed with the fences' marker lines emptied: what the internal audience reads. */
  tree: Root;
  /** Who may read the file, by its `audience`; absent where everybody may, or where it is not known. */
  audience?: "delegation" | "internal";
  /** Whether the position that its restricted sections depend on is agreed, by its keys; absent where it is not known. */
  agreement?: Agreement;
  /** The labels that the conference declares as public, one a line; absent where there are none. */
  labels?: string;
}

/** The place of a record's value in its file: `at("history.2.date")`; falls back to the key, then the file's start. */
export type Locator = (path: string) => Place;

interface RecordFile {
  /** The path as given, with `/`. */
  file: string;
  at: Locator;
  body: Body;
}

/** `conference.md`. */
export interface Conference extends RecordFile, RecordOf<typeof CONFERENCE_KEYS> {}

export interface Issue extends RecordFile, RecordOf<typeof ISSUE_KEYS> {
  slug: string;
}

export interface Proposal extends RecordFile, RecordOf<typeof PROPOSAL_KEYS> {
  /** The path inside the conference without `.md`. */
  key: string;
}

/** What became of one text: a file in `outcomes/`. */
export interface Outcome extends RecordFile, RecordOf<typeof OUTCOME_KEYS> {
  slug: string;
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
  /** What became of texts, by the file's name, in code unit order; earlier keys of proposals already resolved. */
  outcomes: Outcome[];
  /** From each earlier key of a proposal to its key of today. */
  renames: ReadonlyMap<string, string>;
  /** By name. */
  assets: Map<string, Asset>;
}
