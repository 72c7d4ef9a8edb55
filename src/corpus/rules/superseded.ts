import { renamesOf } from "../relation-keys.ts";
import type { Proposal } from "../types.ts";
import type { Problem, Rule } from "./rule.ts";

/** A superseded proposal is named by the one that supersedes it, and the other way round. */
export const superseded: Rule = {
  name: "superseded",
  severity: "warning",
  reads: { proposal: ["status", "relations"] },
  *check({ proposals, relationsKnown }) {
    yield* notEnded(proposals);
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

/** The current keys of all proposals that another one supersedes. */
export function supersededKeys(proposals: readonly Proposal[]): Set<string> {
  const renames = renamesOf(proposals);
  const named = proposals.flatMap((proposal) => proposal.relations.supersedes);
  return new Set(named.flatMap((key) => [key, renames.get(key) ?? key]));
}

/** Proposals that another one supersedes but whose own status is different. */
function* notEnded(proposals: readonly Proposal[]): Iterable<Problem> {
  const byKey = new Map(proposals.map((proposal) => [proposal.key, proposal]));
  const renames = renamesOf(proposals);
  for (const proposal of proposals) {
    for (const [index, name] of proposal.relations.supersedes.entries()) {
      const earlier = byKey.get(name) ?? byKey.get(renames.get(name) ?? "");
      if (earlier === undefined || earlier.status === "superseded" || earlier.status === "merged") continue;
      yield {
        at: proposal.at(`relations.supersedes.${index}`),
        message: `supersedes "${name}", whose status is ${earlier.status}: it is shown once that is superseded`,
      };
    }
  }
}
