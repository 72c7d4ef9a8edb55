import type { Status } from "../../corpus/types.ts";
import type { Grid, ProposalRef } from "../types.ts";

/**
 * How a proposal ended for the group. `gained`, `mixed` and `lost` measure its ending against the group's agreed
 * position; `deferred`: put off, so neither; `not-on-record`: what became of it is not known; `carried-on`: told at
 * its successor; `reported`: the group has no agreed position for or against it, or none that the reader may see.
 */
export const VERDICTS = [
  "gained",
  "mixed",
  "lost",
  "deferred",
  "not-on-record",
  "carried-on",
  "reported",
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How an issue ended for the group. */
export type IssueVerdict = Exclude<Verdict, "deferred" | "carried-on">;

/** One proposal and how it ended for the group. */
export interface ProposalVerdict {
  /** Key of the proposal. */
  key: string;
  verdict: Verdict;
  /** The verdict rests on an ending, a position or a record that is inferred. */
  inferred?: true;
}

/** One issue and how it ended for the group. */
export interface IssueOutcome {
  /** Slug. */
  issue: string;
  verdict: IssueVerdict;
  /** One of the verdicts that it rests on is inferred, or the issue's position is. */
  inferred?: true;
  /** Its proposals in the order of print; superseded and merged ones are told at their successors. */
  proposals: ProposalVerdict[];
}

/** The endings that have a column of the score sheet. */
export const SCORED_STATUSES = [
  "adopted",
  "adopted-in-part",
  "rejected",
  "withdrawn",
  "settled-by-statement",
  "deferred",
] as const satisfies readonly Status[];
export type ScoredStatus = (typeof SCORED_STATUSES)[number];

/** What became of some proposals: `filed` is the sum of all endings and of what is not on record. */
export interface Score {
  /** Submitted to the conference, superseded and merged ones not counted. */
  filed: number;
  /** All of `SCORED_STATUSES`, in their order; `inferred` says how many of `count` are inferred. */
  endings: { status: ScoredStatus; count: number; inferred: number }[];
  /** Still open on record, or ended without a word on how. */
  notOnRecord: number;
  /** Made known before the conference, with no submission on record; not filed. */
  announcedOnly: number;
  /** Superseded or merged: told at their successors, and counted nowhere else. */
  replaced: number;
}

/** What became of what each sponsor filed. */
export interface ScoreSheet {
  /** In the order of the grid: groups, states and others that filed, `not-stated` where it is needed. */
  rows: (Score & { sponsor: Grid["columns"][number] })[];
  /** Each proposal once: less than the sum of the rows where a proposal has several sponsors. */
  total: Score;
}

/** A further Plenipotentiary Conference, where the reference table has one. */
export interface NextConference {
  /** `PP-22`. */
  id: string;
  city: string;
  country: string;
  starts: string;
  ends: string;
}

/** What the conference leaves behind. */
export interface Sequel {
  /** Put off to the Council or to a later conference. */
  deferred: string[];
  /** Outcomes in the record's words that name the Council or the Secretary-General, each once. */
  named: { outcome: string; proposals: ProposalRef[] }[];
  /** Filed, and what became of them is not on record; by issue in the order of print. */
  notOnRecord: { issue: string; proposals: string[] }[];
  conference?: NextConference;
}

/** What became of it all: what a brief tells first once the conference is over. */
export interface Outcomes {
  /** In the order of print. */
  issues: IssueOutcome[];
  /** How many proposals have each verdict, in the order of `VERDICTS`; only those that occur. */
  tally: { verdict: Verdict; count: number }[];
  scores: ScoreSheet;
  sequel: Sequel;
}
