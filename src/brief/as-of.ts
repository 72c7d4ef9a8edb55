import { endOfDate, firstDay, isKnown, statusAsOf } from "../corpus/record-date.ts";
import {
  type Backer,
  type Corpus,
  type Day,
  ENDED_STATUSES,
  type HistoryEntry,
  type Issue,
  OPEN_STATUSES,
  type Position,
  type Proposal,
  type RecordDate,
  type Status,
} from "../corpus/types.ts";
import { optionalKeys } from "../json-values.ts";

/** The parts of a proposal that depend on the day, as recorded at the end of that day (UTC). */
export interface ProposalAsOf {
  status: Status;
  open: boolean;
  /** Whether the date of its last ending has passed; its outcome is known only then. */
  outcomeKnown: boolean;
  /** The group's position as the internal audience knows it. */
  position: Position;
  /** Whether the position is agreed and in force, so that others may see it. */
  positionAgreed: boolean;
  /** The date of the revision that makes the agreement void. */
  revisedAfterReview?: RecordDate;
  /** The date on which the group took another position after the review; it makes the agreement void, too. */
  repositionedAfterReview?: RecordDate;
  submitted?: RecordDate;
  updated?: RecordDate;
  dateNotStated: boolean;
  history: HistoryEntry[];
  supporters: Backer[];
  opponents: Backer[];
}

const OPEN: ReadonlySet<Status> = new Set(OPEN_STATUSES);

/** Whether a status is one of the open ones. */
export function isOpen(status: Status): boolean {
  return OPEN.has(status);
}

/** Whether the proposal is on record: from the earliest of `submitted` and the open entries of its history. */
export function isOnRecord(proposal: Proposal, day: Day): boolean {
  const first = firstDay(proposal);
  return first === undefined || first <= day;
}

/** The proposal as it stood at the end of the day; ask `isOnRecord` first. */
export function proposalAsOf(proposal: Proposal, day: Day): ProposalAsOf {
  const history = proposal.history.filter((entry) => isKnown(entry.date, day));
  const status = statusAsOf(proposal, history, day);
  const submitted = isKnown(proposal.submitted, day) ? proposal.submitted : undefined;
  const updated = updatedAsOf(proposal, submitted, history, day);
  const revised = revisedAfterReview(proposal, history);
  const repositioned = repositionedAfterReview(proposal);
  return {
    status,
    open: isOpen(status),
    outcomeKnown: !isOpen(status) && isKnown(lastEnd(proposal), day),
    position: positionAsOf(proposal, history),
    positionAgreed: isAgreed(proposal, day) && revised === undefined && repositioned === undefined,
    ...optionalKeys({
      revisedAfterReview: revised,
      repositionedAfterReview:
        repositioned !== undefined && isKnown(repositioned, day) ? repositioned : undefined,
      submitted,
      updated,
    }),
    dateNotStated: firstDay(proposal) === undefined,
    history,
    supporters: proposal.supporters.filter((backer) => isKnown(backer.from, day)),
    opponents: proposal.opponents.filter((backer) => isKnown(backer.from, day)),
  };
}

/** The state of an issue's common position on the day: `none` before the day of its agreement. */
export function agreementAsOf(issue: Issue, day: Day): Issue["position"] {
  return isKnown(issue.agreed, day) ? issue.position : "none";
}

/** The date of the last ending on record: an outcome must not be reported before it. */
function lastEnd({ history }: Proposal): RecordDate | undefined {
  return history.findLast((entry) => entry.status !== undefined && !isOpen(entry.status))?.date;
}

function positionAsOf(proposal: Proposal, known: HistoryEntry[]): Position {
  if (!proposal.history.some((entry) => entry.position !== undefined)) return proposal.position;
  return known.findLast((entry) => entry.position !== undefined)?.position ?? "none";
}

/** Agreed from `reviewed-on` on, where that is stated. */
function isAgreed(proposal: Proposal, day: Day): boolean {
  return proposal.review === "agreed" && isKnown(proposal.reviewedOn, day);
}

/** The date of the first revision after an agreed review: the agreement is void from then on. */
function revisedAfterReview({ review, reviewedOn }: Proposal, known: HistoryEntry[]): RecordDate | undefined {
  if (review !== "agreed" || reviewedOn === undefined) return undefined;
  const revision = known.find(
    ({ status, date }) => status === "revised" && endOfDate(date) > endOfDate(reviewedOn),
  );
  return revision?.date;
}

/**
 * The date of the first entry after an agreed review with another position than the entry before it. A first entry after the
 * review records the position that was agreed. On earlier days, too, the file has the later position and its words.
 */
function repositionedAfterReview({ review, reviewedOn, history }: Proposal): RecordDate | undefined {
  if (review !== "agreed" || reviewedOn === undefined) return undefined;
  const positions = history.filter(({ position }) => position !== undefined);
  return positions.find(({ position, date }, index) => {
    const before = positions[index - 1];
    return before !== undefined && before.position !== position && endOfDate(date) > endOfDate(reviewedOn);
  })?.date;
}

/** `updated` where it is stated and known, else the latest of `submitted` and the known changes of status. */
function updatedAsOf(
  proposal: Proposal,
  submitted: RecordDate | undefined,
  known: HistoryEntry[],
  day: Day,
): RecordDate | undefined {
  if (proposal.updated !== undefined && isKnown(proposal.updated, day)) return proposal.updated;
  return latestChange(submitted, known);
}

/** The latest of the day on which it was submitted and the changes of its status. */
export function latestChange(
  submitted: RecordDate | undefined,
  history: readonly HistoryEntry[],
): RecordDate | undefined {
  const dates = history.filter((entry) => entry.status !== undefined).map((entry) => entry.date);
  if (submitted !== undefined) dates.push(submitted);
  return dates.reduce<RecordDate | undefined>(
    (latest, date) => (latest === undefined || endOfDate(date) > endOfDate(latest) ? date : latest),
    undefined,
  );
}

/** The kinds of brief that are made of a record: before, during and after the conference. */
export const BRIEF_KINDS = ["tracking", "halftime", "outcomes"] as const;
export type BriefKind = (typeof BRIEF_KINDS)[number];

/**
 * The kind that fits a day: tracking before the first day of the conference and as long as nothing that happened there is on
 * record, then halftime, and outcomes from its last day on, when an open status is printed with "outcome not on record".
 */
export function kindAsOf(
  asOf: Day,
  { conference, proposals }: Pick<Corpus, "conference" | "proposals">,
): BriefKind {
  const { starts, ends } = conference;
  if (asOf >= ends) return "outcomes";
  return asOf >= starts && proposals.some((proposal) => isAtConference(proposal, starts, asOf))
    ? "halftime"
    : "tracking";
}

/**
 * Whether the record has something about a proposal from the conference: the committee that handles it, or a step since the
 * first day. Only public proposals count, so that an edition is of the same kind for every audience.
 */
function isAtConference(proposal: Proposal, starts: Day, asOf: Day): boolean {
  if (proposal.audience !== "public" || !isOnRecord(proposal, asOf)) return false;
  if (proposal.committee !== undefined) return true;
  return proposal.history.some(({ status, date }) => {
    const day = endOfDate(date);
    return status !== undefined && AT_CONFERENCE.has(status) && starts <= day && day <= asOf;
  });
}

/** The statuses that a proposal gets only at the conference; it can be announced, submitted and revised before. */
const AT_CONFERENCE: ReadonlySet<Status> = new Set<Status>(
  [...OPEN_STATUSES, ...ENDED_STATUSES].filter(
    (status) => !["reported", "announced", "submitted", "revised"].includes(status),
  ),
);

/** Whether a brief is of the time after the conference: it then has no asks, and reports outcomes. */
export function isAfterwards({
  kind,
  asOf,
  conference,
}: {
  kind: BriefKind;
  asOf: Day;
  conference: { ends: Day };
}): boolean {
  return kind === "outcomes" || asOf > conference.ends;
}
