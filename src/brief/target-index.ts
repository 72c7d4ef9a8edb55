import { compareTargets, type Target, targetKey } from "../itu/target.ts";
import { compareProposals } from "./order.ts";
import { targetKind, targetRef } from "./target-ref.ts";
import type { TargetEntry } from "./types.ts";
import type { VisibleProposal } from "./viewer.ts";

/** The index by target: each text that a proposal acts on, in a delegate's order, with its proposals. */
export function targetIndex(seen: ReadonlyMap<string, VisibleProposal>): TargetEntry[] {
  const byKey = new Map<string, { target: Target; proposals: string[] }>();
  const proposals = [...seen.values()].map(({ proposal }) => proposal).sort(compareProposals);
  for (const proposal of proposals) {
    for (const target of proposal.target) {
      const key = targetKey(target);
      const entry = byKey.get(key) ?? { target, proposals: [] };
      if (!entry.proposals.includes(proposal.key)) entry.proposals.push(proposal.key);
      byKey.set(key, entry);
    }
  }
  return [...byKey.values()]
    .sort((a, b) => compareTargets(a.target, b.target))
    .map(({ target, proposals: keys }) => ({
      ...targetRef(target),
      kind: targetKind(target),
      proposals: keys,
    }));
}
