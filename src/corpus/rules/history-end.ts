import { proposalRule } from "./rule.ts";
import { lacksDatedEnd } from "./undated-end.ts";

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
