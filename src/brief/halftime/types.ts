import type { Day, RecordDate } from "../../corpus/types.ts";
import type { ChangeKind } from "../types.ts";

/** What an open proposal waits for next, the nearest to a decision first. */
export const NEXT_STAGES = [
  "plenary",
  "editorial",
  "committee",
  "discussion",
  "introduction",
  "submission",
] as const;
export type NextStage = (typeof NEXT_STAGES)[number];

/** What is not on record of a proposal that nothing is dated of: its introduction, or even its submission. */
export const MISSING_STEPS = ["introduction", "submission"] as const satisfies readonly NextStage[];
export type MissingStep = (typeof MISSING_STEPS)[number];

/** Introduced, and nothing dated since, for so many days of the conference. */
export interface Stuck {
  days: number;
}

/** Where one proposal stands; superseded and merged ones are told at their successors. */
export interface HalftimeLine {
  /** Key of the proposal. */
  key: string;
  /** Since when it has its status, where that is dated. */
  since?: RecordDate;
  /** The most important move since the edition compared with: new, revised, moved on or ended. */
  moved?: ChangeKind;
  stuck?: Stuck;
  /** A gap of the record, which may lag behind the conference: not counted as stuck. */
  missing?: MissingStep;
}

/** A committee, or an ad hoc group of one, and what lies before it. */
export interface HalftimePlace {
  /** `COM5`, or as the record names it; absent for proposals without a committee on record. */
  committee?: string;
  /** The group of the committee, as the record names it. */
  group?: string;
  /** By sponsor in the order of the grid, "not stated" last, then by number. */
  proposals: HalftimeLine[];
}

/** How far the conference is, by committee: what a brief tells first while it sits. */
export interface Halftime {
  /** Its first day is day 1; absent before it and after its last day. */
  day?: number;
  /** How many days the conference has. */
  days: number;
  lastDay: Day;
  /** Days of the conference without anything dated after which an introduced proposal counts as stuck. */
  stuckAfter: number;
  /** Committees in their order, each before its groups; proposals without one come last. */
  places: HalftimePlace[];
  /** Open proposals by what comes next for them, the nearest to a decision first; only stages that occur. */
  next: { stage: NextStage; proposals: string[] }[];
  /** Keys of proposals that were put off to the Council or to a later conference. */
  deferred: string[];
}
