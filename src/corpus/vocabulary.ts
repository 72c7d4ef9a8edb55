// The words and small values that the keys of the files hold.

/** A day that exists in the calendar, `YYYY-MM-DD`. */
export type Day = string;
/** A day, or a month (`YYYY-MM`) where the day is not on record: compared as the month's last day. */
export type RecordDate = string;

export const AUDIENCES = ["public", "delegation", "internal"] as const;
export type Audience = (typeof AUDIENCES)[number];

export const ACTIONS = ["ADD", "MOD", "SUP", "NOC"] as const;
export type Action = (typeof ACTIONS)[number];

/**
 * The open statuses, and the step that comes next after each. A revision is not a stage: a proposal that was introduced
 * and then revised is not introduced again, so the next step stays what it was.
 */
export const NEXT_AFTER = {
  // Known from accounts only: no document is on record.
  reported: "submission",
  announced: "submission",
  submitted: "introduction",
  revised: "as-before",
  introduced: "discussion",
  "in-ad-hoc": "committee",
  "in-committee": "editorial",
  editorial: "plenary",
} as const;
export type OpenStatus = keyof typeof NEXT_AFTER;
export const OPEN_STATUSES = Object.keys(NEXT_AFTER) as readonly OpenStatus[];
/**
 * The statuses that end a proposal, and the ending that each means. A status does not state whether the changes
 * that a group wanted were made, or which part was adopted.
 */
export const ENDINGS = {
  adopted: "adopted",
  "adopted-in-part": "in-part",
  rejected: "not-adopted",
  withdrawn: "not-adopted",
  // A statement was made in place of a text.
  "settled-by-statement": "in-part",
  deferred: "put-off",
  merged: "replaced",
  superseded: "replaced",
  unknown: "not-on-record",
} as const;
export type Ending = (typeof ENDINGS)[EndedStatus];
export type EndedStatus = keyof typeof ENDINGS;
export const ENDED_STATUSES = Object.keys(ENDINGS) as readonly EndedStatus[];
export type Status = OpenStatus | EndedStatus;
export const STATUSES: readonly Status[] = [...OPEN_STATUSES, ...ENDED_STATUSES];

/** By status: whether only the conference gives it, and whether the conference decides something by it. */
export const STEPS_OF_CONFERENCE: Readonly<Record<Status, "step" | "decision" | "none">> = {
  reported: "none",
  announced: "none",
  submitted: "none",
  revised: "none",
  introduced: "step",
  "in-ad-hoc": "step",
  "in-committee": "step",
  editorial: "step",
  adopted: "decision",
  "adopted-in-part": "decision",
  rejected: "decision",
  withdrawn: "none",
  "settled-by-statement": "decision",
  deferred: "step",
  merged: "none",
  superseded: "none",
  unknown: "none",
};

/** The group's position on a proposal. */
export const POSITIONS = ["support", "support-with-changes", "watch", "oppose", "none"] as const;
export type Position = (typeof POSITIONS)[number];

/** The state of review of a position. */
export const REVIEWS = ["draft", "in-review", "agreed"] as const;
export type Review = (typeof REVIEWS)[number];

/** The state of an issue's common position. */
export const AGREEMENTS = ["agreed", "proposed", "none"] as const;
export type Agreement = (typeof AGREEMENTS)[number];

export const CONFIDENCES = ["explicit", "inferred"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Of a proposal: whether it is explicit in the sources, as a whole, its status and its position. */
export interface ConfidenceByPart {
  record: Confidence;
  status: Confidence;
  position: Confidence;
}

/** What became of a text at the conference. */
export const RESULTS = ["revised", "new", "abrogated", "unchanged", "no-agreement"] as const;
export type Result = (typeof RESULTS)[number];

export const PRIORITIES = ["listed", "background"] as const;
export type Priority = (typeof PRIORITIES)[number];

/** A source of a statement; `for` names the keys that it supports, empty for all. */
export interface Source {
  title: string;
  url?: string;
  locator?: string;
  language?: string;
  for: string[];
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

/** Corrections to a group's members: group key → ITU symbols. */
export type Membership = Map<string, { add: string[]; remove: string[] }>;

/** Keys of other proposals, renames (`formerly`) already resolved. */
export interface Relations {
  supersedes: string[];
  mergedInto: string[];
  sameSubject: string[];
  opposes: string[];
}

const ENDED: ReadonlySet<Status> = new Set(ENDED_STATUSES);

/** Whether nothing more is expected to happen to a proposal with this status. */
export function hasEnded(status: Status): boolean {
  return ENDED.has(status);
}

// Superseded and merged proposals have the outcome of their successor; the outcome of an unknown one is not known.
const WITHOUT_OUTCOME: ReadonlySet<Status> = new Set<Status>(["superseded", "merged", "unknown"]);

/** Whether a proposal with this status has an outcome of its own, which is to be described. */
export function needsOutcome(status: Status): boolean {
  return hasEnded(status) && !WITHOUT_OUTCOME.has(status);
}
