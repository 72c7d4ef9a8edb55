import { daysBetween, endOfDate } from "../../corpus/record-date.ts";
import type { Day, Status } from "../../corpus/types.ts";
import type { BriefProposal } from "../types.ts";
import type { Stuck, StuckReason } from "./types.ts";

/** Days of the conference: with the usual three weeks of sitting, a working week without a word. */
export const STUCK_AFTER = 5;

/** What has not come as far as a committee; every other open status has. */
const WAITING: ReadonlyMap<Status, StuckReason> = new Map<Status, StuckReason>([
  ["announced", "not-submitted"],
  ["submitted", "not-introduced"],
  ["revised", "not-introduced"],
]);

/**
 * Whether an open proposal is stuck on the day, by what is dated alone: nothing about it for `STUCK_AFTER` days of
 * the conference. Days before the first and after the last do not count, so nothing is stuck in the first days, and
 * nothing gets more so once the conference is over.
 */
export function stuckOn(
  proposal: BriefProposal,
  day: Day,
  { starts, ends }: { starts: Day; ends: Day },
): Stuck | undefined {
  if (!proposal.open) return undefined;
  const from = [starts, ...datesOf(proposal)].reduce((latest, date) => (date > latest ? date : latest));
  const days = daysBetween(from, day < ends ? day : ends);
  if (days < STUCK_AFTER) return undefined;
  return { why: WAITING.get(proposal.status) ?? "silent", days };
}

/** The group's own changes of position move nothing at the conference: only entries with a status count. */
function datesOf({ history, submitted, updated }: BriefProposal): Day[] {
  const dated = history.filter(({ status }) => status !== undefined).map(({ date }) => date);
  return [...dated, submitted, updated].flatMap((date) => (date === undefined ? [] : [endOfDate(date)]));
}
