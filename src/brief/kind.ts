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

/** What is written before, during and after a conference, from one record. */
export const BRIEF_KINDS = ["tracking", "halftime", "outcomes"] as const;
export type BriefKind = (typeof BRIEF_KINDS)[number];

/**
 * The kind that fits a day: tracking before the conference's first day and as long as nothing is on record of it,
 * halftime from then on, outcomes from its last day on, when an open status is printed with "outcome not on record".
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
 * Whether the record has something of the conference to tell about a proposal: where it is handled, or a step since
 * the first day. Of what everybody may know of alone: one edition is of one kind for all its readers.
 */
function isAtConference(proposal: Proposal, starts: Day, asOf: Day): boolean {
  if (proposal.audience !== "public" || !isOnRecord(proposal, asOf)) return false;
  if (proposal.committee !== undefined) return true;
  return proposal.history.some(({ status, date }) => {
    const day = endOfDate(date);
    return status !== undefined && AT_CONFERENCE.has(status) && starts <= day && day <= asOf;
  });
}

/** What happens to a proposal at a conference; one can be announced, submitted and revised before it too. */
const AT_CONFERENCE: ReadonlySet<Status> = new Set<Status>(
  [...OPEN_STATUSES, ...ENDED_STATUSES].filter(
    (status) => !["reported", "announced", "submitted", "revised"].includes(status),
  ),
);

/** Whether a brief is of after the conference: then nothing is asked of anyone any more, and what became of it is reported. */
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
