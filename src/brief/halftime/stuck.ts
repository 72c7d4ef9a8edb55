import { daysBetween, endOfDate } from "../../corpus/record-date.ts";
import type { Day } from "../../corpus/types.ts";
import { type HalftimeLine, MISSING_STEPS } from "../declaration/halftime.ts";
import type { BriefProposal } from "../types.ts";
import { nextStageOf } from "./stage.ts";

/** Days of the conference: with the usual three weeks of sitting, a working week without a word. */
export const STUCK_AFTER = 5;

/**
 * An open proposal of which nothing is dated for `STUCK_AFTER` days of the conference is stuck where it has come as
 * far as a committee; where that is not on record, it is the record that lacks a step. Days before the first and after
 * the last do not count, so neither is said in the first days, and nothing gets more stuck once the conference is over.
 */
export function stuckOn(
  proposal: BriefProposal,
  day: Day,
  { starts, ends }: { starts: Day; ends: Day },
): Pick<HalftimeLine, "stuck" | "missing"> {
  const stage = nextStageOf(proposal);
  if (stage === undefined) return {};
  const from = [starts, ...datesOf(proposal)].reduce((latest, date) => (date > latest ? date : latest));
  const days = daysBetween(from, day < ends ? day : ends);
  if (days < STUCK_AFTER) return {};
  const missing = MISSING_STEPS.find((step) => step === stage);
  return missing === undefined ? { stuck: { days } } : { missing };
}

/** The group's own changes of position move nothing at the conference: only entries with a status count. */
function datesOf({ history, submitted, updated }: BriefProposal): Day[] {
  const dated = history.filter(({ status }) => status !== undefined).map(({ date }) => date);
  return [...dated, submitted, updated].flatMap((date) => (date === undefined ? [] : [endOfDate(date)]));
}
