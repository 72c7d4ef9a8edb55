import { certainlyBefore } from "../record-date.ts";
import type { Proposal } from "../types.ts";
import { hasEnded } from "../vocabulary.ts";
import { proposalRule } from "./rule.ts";

/** History runs forward. */
export const historyOrder = proposalRule({
  name: "history-order",
  severity: "error",
  redacted: "history runs backwards; the oldest entry comes first",
  reads: ["history"],
  *check(proposal) {
    for (const [index, entry] of proposal.history.entries()) {
      const previous = proposal.history[index - 1];
      if (previous === undefined || !certainlyBefore(entry.date, previous.date)) continue;
      yield {
        at: proposal.at(`history.${index}.date`),
        message: `history runs backwards: ${entry.date} stands after ${previous.date}; the oldest entry comes first`,
      };
    }
  },
});

/** The last status and the last position in history are those that the proposal has. */
export const historyEnd = proposalRule({
  name: "history-end",
  severity: "error",
  redacted: "history ends with another status or position than the proposal's",
  reads: ["history", "status", "outcome", "position"],
  *check(proposal) {
    for (const key of ["status", "position"] as const) {
      const last = proposal.history.findLastIndex((entry) => entry[key] !== undefined);
      const inHistory = proposal.history[last]?.[key];
      if (inHistory === undefined || inHistory === proposal[key]) continue;
      // The rule `undated-end` reports it.
      if (key === "status" && lacksDatedEnd(proposal)) continue;
      yield {
        at: proposal.at(`history.${last}.${key}`),
        message: `history ends with ${key} ${inHistory}, but the proposal's ${key} is ${proposal[key]}`,
      };
    }
  },
});

/** The end of a proposal is dated in its history, so that a brief as of an earlier day does not show it. */
export const undatedEnd = proposalRule({
  name: "undated-end",
  severity: "error",
  reads: ["status", "outcome", "history"],
  *check(proposal) {
    if (!lacksDatedEnd(proposal)) return;
    yield {
      at: proposal.at("status"),
      message: `status ${proposal.status} needs its date: end history with "- {date: …, status: ${proposal.status}}"`,
    };
  },
});

/** Whether a proposal has ended without a dated end in its history. */
function lacksDatedEnd(proposal: Proposal): boolean {
  if (!hasEnded(proposal.status)) return false;
  if (proposal.status === "unknown" && proposal.outcome === undefined) return false;
  return !proposal.history.some((entry) => entry.status !== undefined && hasEnded(entry.status));
}

/** In a history no open status follows the end. */
export const afterTheEnd = proposalRule({
  name: "after-the-end",
  severity: "warning",
  reads: ["history"],
  *check(proposal) {
    let end: string | undefined;
    for (const [index, { status }] of proposal.history.entries()) {
      if (status === undefined) continue;
      if (end !== undefined && !hasEnded(status)) {
        yield {
          at: proposal.at(`history.${index}.status`),
          message: `status ${status} follows ${end}: a proposal that has ended does not usually continue`,
        };
      }
      end = hasEnded(status) ? status : undefined;
    }
  },
});
