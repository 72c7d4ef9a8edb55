import type { Day } from "../corpus/types.ts";

/** What is written before, during and after a conference, from one record. */
export const BRIEF_KINDS = ["tracking", "halftime", "outcomes"] as const;
export type BriefKind = (typeof BRIEF_KINDS)[number];

/**
 * The kind that fits a day: tracking before the conference's first day, halftime from then on, outcomes from its
 * last day on, when an open status is printed with "outcome not on record".
 */
export function kindAsOf(asOf: Day, { starts, ends }: { starts: Day; ends: Day }): BriefKind {
  if (asOf >= ends) return "outcomes";
  return asOf >= starts ? "halftime" : "tracking";
}

/** Whether a brief is of after the conference: then nothing is asked of anyone any more, and what became of it is told. */
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
