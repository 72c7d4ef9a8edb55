import { endOfDate } from "../corpus/record-date.ts";
import {
  type Corpus,
  type Day,
  ENDED_STATUSES,
  OPEN_STATUSES,
  type Proposal,
  type Status,
} from "../corpus/types.ts";
import { isOnRecord } from "./as-of.ts";

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
