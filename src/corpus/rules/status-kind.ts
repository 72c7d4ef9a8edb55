import { ENDED_STATUSES, type Status } from "../types.ts";

const ENDED: ReadonlySet<Status> = new Set(ENDED_STATUSES);

/** Whether nothing more is expected to happen to a proposal with this status. */
export function hasEnded(status: Status): boolean {
  return ENDED.has(status);
}
