import type { Proposal } from "../types.ts";
import { renamesOf } from "./renames.ts";
import type { Rule } from "./rule.ts";

/** Of a superseded proposal another one says that it supersedes it. */
export const superseded: Rule = {
  name: "superseded",
  severity: "warning",
  reads: { proposal: ["status", "relations"] },
  *check({ proposals, relationsKnown }) {
    if (!relationsKnown) return;
    const named = supersededKeys(proposals);
    for (const proposal of proposals) {
      if (proposal.status !== "superseded" || named.has(proposal.key)) continue;
      yield {
        at: proposal.at("status"),
        message: `status superseded, but no proposal names "${proposal.key}" as "supersedes" under relations`,
      };
    }
  },
};

/** The keys of today of all proposals that another one supersedes. */
export function supersededKeys(proposals: readonly Proposal[]): Set<string> {
  const renames = renamesOf(proposals);
  const named = proposals.flatMap((proposal) => proposal.relations.supersedes);
  return new Set(named.flatMap((key) => [key, renames.get(key) ?? key]));
}
