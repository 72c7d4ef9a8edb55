import type { Rule } from "./rule.ts";
import { supersededKeys } from "./superseded.ts";

/** A merged proposal names the one it went into, or another one supersedes it. */
export const merged: Rule = {
  name: "merged",
  severity: "error",
  reads: { proposal: ["status", "relations"] },
  *check({ proposals, relationsKnown }) {
    if (!relationsKnown) return;
    const superseded = supersededKeys(proposals);
    for (const proposal of proposals) {
      if (proposal.status !== "merged" || superseded.has(proposal.key)) continue;
      if (proposal.relations.mergedInto.length > 0) continue;
      yield {
        at: proposal.at("status"),
        message: 'status merged needs the proposal that it went into, as "merged-into" under relations',
      };
    }
  },
};
