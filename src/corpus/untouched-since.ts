import type { Day, HistoryEntry, Status } from "./types.ts";

/**
 * The day from which an open proposal counts as untouched; undefined while it waits for the conference to open. What
 * was submitted is introduced once the conference sits: no step is due before, and from then on days count from the
 * opening or from its last step, whichever is later. What was only announced or reported still has to be submitted
 * before.
 *
 * @param touched the day of its last step, or of its last update
 * @param history the entries known on the day
 */
export function untouchedSince(
  touched: Day,
  day: Day,
  { status, history, starts }: { status: Status; history: readonly HistoryEntry[]; starts: Day },
): Day | undefined {
  if (!waitsForOpening(status, history)) return touched;
  if (day < starts) return undefined;
  return touched > starts ? touched : starts;
}

/** A revision waits for the opening where the proposal that it revises did. */
function waitsForOpening(status: Status, history: readonly HistoryEntry[]): boolean {
  if (status !== "revised") return status === "submitted";
  const before = history.findLast((entry) => entry.status !== undefined && entry.status !== "revised");
  return before === undefined || ["submitted", "announced", "reported"].includes(before.status ?? "");
}
