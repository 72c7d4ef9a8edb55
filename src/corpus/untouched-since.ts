import type { Day, HistoryEntry, Status } from "./types.ts";

/**
 * The day from which an open proposal counts as untouched; undefined while it waits for the conference to open. A
 * submitted proposal is introduced at the conference: no step is due before it opens, and then days count from the
 * opening or from its last step, whichever is later. A proposal that is only announced or reported is still to be
 * submitted, so days count from its last step.
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

/** A revised proposal waits for the opening if it did before the revision. */
function waitsForOpening(status: Status, history: readonly HistoryEntry[]): boolean {
  if (status !== "revised") return status === "submitted";
  const before = history.findLast((entry) => entry.status !== undefined && entry.status !== "revised");
  return before === undefined || ["submitted", "announced", "reported"].includes(before.status ?? "");
}
