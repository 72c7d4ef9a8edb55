import { parseTarget, targetKey } from "../itu/target.ts";
import type { Brief, BriefProposal } from "./types.ts";

/** When a body meets. */
export type Meeting = NonNullable<Brief["conference"]["meetings"]>[number];

/** The next meeting for a proposal: on one of its texts, else on its issue, else of the committee that handles it. */
export function nextMeetingOn(proposal: BriefProposal, brief: Brief): Meeting | null {
  const keys = new Set(proposal.target.map(({ key }) => key));
  return (
    nextMeeting(brief, ({ targets = [] }) => targets.some((text) => keys.has(keyOf(text)))) ??
    nextMeetingOnIssue(proposal.issue, brief) ??
    nextMeeting(brief, ({ committee }) => committee === proposal.committee)
  );
}

/** The next meeting that has an issue on its agenda. */
export function nextMeetingOnIssue(slug: string, brief: Brief): Meeting | null {
  return nextMeeting(brief, ({ issues = [] }) => issues.includes(slug));
}

function keyOf(text: string): string {
  const parsed = parseTarget(text);
  return parsed.ok ? targetKey(parsed.value) : text;
}

/** The first meeting from the day of the brief on; one without a time counts as the first of its day. */
function nextMeeting({ asOf, conference }: Brief, concerns: (meeting: Meeting) => boolean): Meeting | null {
  const when = ({ date, time = "" }: Meeting) => `${date} ${time}`;
  const coming = (conference.meetings ?? []).filter((meeting) => meeting.date >= asOf && concerns(meeting));
  const [first, ...others] = coming;
  return first === undefined ? null : others.reduce((a, b) => (when(b) < when(a) ? b : a), first);
}
