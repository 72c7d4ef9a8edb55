import type { Status } from "../../corpus/types.ts";
import type { NextStage } from "../declaration/halftime.ts";
import type { BriefProposal } from "../types.ts";

/** What comes next after each open status that is a stage of its own. */
const NEXT: ReadonlyMap<Status, NextStage> = new Map<Status, NextStage>([
  ["announced", "submission"],
  ["submitted", "introduction"],
  ["introduced", "discussion"],
  ["in-ad-hoc", "committee"],
  ["in-committee", "editorial"],
  ["editorial", "plenary"],
]);

/**
 * What an open proposal waits for next; nothing where it has ended. A revision is no stage: who revises what was
 * introduced does not introduce it anew, so the last stage on record before it counts.
 */
export function nextStageOf({ open, status, history }: BriefProposal): NextStage | undefined {
  if (!open) return undefined;
  if (status !== "revised") return NEXT.get(status);
  const before = history.findLast((entry) => entry.status !== undefined && entry.status !== "revised");
  const stage = before?.status === undefined ? undefined : NEXT.get(before.status);
  return stage === undefined || stage === "submission" ? "introduction" : stage;
}
