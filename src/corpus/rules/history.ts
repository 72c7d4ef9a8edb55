import {
  certainlyBefore,
  daysBetween,
  endOfDate,
  isKnown,
  statusAsOf,
  untouchedSince,
} from "../record-date.ts";
import type { Day, Proposal } from "../types.ts";
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

/** Stages before a document; all others come after the submission. */
const BEFORE_SUBMISSION: ReadonlySet<string> = new Set(["reported", "announced"]);

/** The key `submitted` and the history state one day of submission, after what comes before it and before all else. */
export const submittedHistory = proposalRule({
  name: "submitted-history",
  isOfOneFile: true,
  severity: "error",
  redacted: '"submitted" and the dates in history contradict each other',
  reads: ["submitted", "history"],
  *check({ submitted, history, at }) {
    if (submitted === undefined) return;
    const first = history.findIndex(({ status }) => status === "submitted");
    for (const [index, { date, status }] of history.entries()) {
      if (status === undefined) continue;
      const isEarlier = certainlyBefore(date, submitted);
      const isLater = certainlyBefore(submitted, date);
      const place = at(`history.${index}.date`);
      if (index === first && (isEarlier || isLater)) {
        const message = `history has status submitted on ${date}, but "submitted" is ${submitted}: correct one of the two`;
        yield { at: place, message };
      } else if (BEFORE_SUBMISSION.has(status) ? isLater : status !== "submitted" && isEarlier) {
        const where = isLater ? "after" : "before";
        yield {
          at: place,
          message: `history has status ${status} on ${date}, ${where} "submitted", ${submitted}`,
        };
      }
    }
  },
});

/** What was submitted is no more announced or known from accounts only: figures would count it as both. */
export const submittedStatus = proposalRule({
  name: "submitted-status",
  severity: "warning",
  reads: ["submitted", "status", "history"],
  *check({ submitted, status, history, at }, { today }) {
    if (submitted === undefined || !BEFORE_SUBMISSION.has(status)) return;
    // Before that day the status is right; `future-date` names the date.
    if (today !== undefined && certainlyBefore(today, submitted)) return;
    // The rule `submitted-history` reports it.
    if (history.some((entry) => entry.status === status && certainlyBefore(submitted, entry.date))) return;
    yield {
      at: at("status"),
      message: `status ${status}, but "submitted" is ${submitted}: correct the status if it was handed in; if not, leave "submitted" out, and put the day into history with status ${status}`,
    };
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

/** Until the conference ends, an open proposal is updated within `stale-after` days after a step was due. */
export const stale = proposalRule({
  name: "stale",
  severity: "warning",
  redacted:
    'this open proposal was not updated for more days than "stale-after" allows; check whether it has moved, and set "updated"',
  reads: ["status", "submitted", "updated", "history"],
  conference: ["starts", "ends", "stale-after"],
  *check(proposal, { conference, today }) {
    if (conference === undefined || today === undefined) return;
    const known = proposal.history.filter((entry) => isKnown(entry.date, today));
    const status = statusAsOf(proposal, known, today);
    const touched = lastTouched(proposal, today);
    if (today > conference.ends || hasEnded(status) || touched === undefined) return;
    const since = untouchedSince(touched, today, { status, history: known, starts: conference.starts });
    if (since === undefined || daysBetween(since, today) <= conference.staleAfter) return;
    const days = daysBetween(touched, today);
    yield {
      at: proposal.at("status"),
      message: `status ${status} was last updated ${days} days ago, on ${touched}; check whether the proposal has moved, and set "updated"`,
    };
  },
});

/** The day of `updated`, else of the last submission or change of status, not later than `today`. */
function lastTouched(proposal: Proposal, today: Day): Day | undefined {
  const moves = proposal.history.filter((entry) => entry.status !== undefined).map((entry) => entry.date);
  const stated = [proposal.updated].filter((date) => date !== undefined).map(endOfDate);
  const dated = [proposal.submitted, ...moves].filter((date) => date !== undefined).map(endOfDate);
  const upToToday = (days: Day[]) =>
    days
      .filter((day) => day <= today)
      .sort()
      .at(-1);
  return upToToday(stated) ?? upToToday(dated);
}
