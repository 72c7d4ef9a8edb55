import { NEXT_AFTER, type Status } from "../../corpus/types.ts";
import type { NextStage } from "../declaration/halftime.ts";
import type { BriefProposal } from "../types.ts";

/** What an open proposal waits for next; nothing where it has ended. */
export function nextStageOf({ open, status, history }: BriefProposal): NextStage | undefined {
  if (!open) return undefined;
  const next = nextAfter(status);
  if (next !== "as-before") return next;
  const stages = history.flatMap((entry) => (entry.status === undefined ? [] : [nextAfter(entry.status)]));
  const stage = stages.findLast((each) => each !== "as-before");
  return stage === undefined || stage === "submission" ? "introduction" : stage;
}

function nextAfter(status: Status): NextStage | "as-before" | undefined {
  const next: Partial<Readonly<Record<Status, NextStage | "as-before">>> = NEXT_AFTER;
  return next[status];
}
