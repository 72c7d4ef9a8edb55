import { daysBetween, endOfDate } from "../../corpus/record-date.ts";
import type { Day } from "../../corpus/types.ts";
import type { BriefProposal } from "../types.ts";
import { nextStageOf } from "./stage.ts";
import type { NextStage, Stuck, StuckReason } from "./types.ts";

/** Days of the conference: with the usual three weeks of sitting, a working week without a word. */
export const STUCK_AFTER = 5;

/** What has not come as far as a committee; everything else open has. */
const WAITING: ReadonlyMap<NextStage, StuckReason> = new Map<NextStage, StuckReason>([
  ["submission", "not-submitted"],
  ["introduction", "not-introduced"],
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
  const stage = nextStageOf(proposal);
  if (stage === undefined) return undefined;
  const from = [starts, ...datesOf(proposal)].reduce((latest, date) => (date > latest ? date : latest));
  const days = daysBetween(from, day < ends ? day : ends);
  if (days < STUCK_AFTER) return undefined;
  return { why: WAITING.get(stage) ?? "silent", days };
}

/** The group's own changes of position move nothing at the conference: only entries with a status count. */
function datesOf({ history, submitted, updated }: BriefProposal): Day[] {
  const dated = history.filter(({ status }) => status !== undefined).map(({ date }) => date);
  return [...dated, submitted, updated].flatMap((date) => (date === undefined ? [] : [endOfDate(date)]));
}
