import { parseProposalId, proposalIdKey } from "../../itu/proposal-id.ts";
import { optionalKeys } from "../../optional-keys.ts";
import type { Brief, BriefProposal } from "../types.ts";

/** A proposal in two Briefs; one of the two is absent where it is new or gone. */
export interface ProposalMatch {
  before?: BriefProposal;
  now?: BriefProposal;
}

/**
 * Matches the proposals of two Briefs by key, by a rename on record, or else by ID, so that a renamed file is not reported as
 * gone and new. In the new order of print; those that are gone come last.
 *
 * @param renames earlier key → current key
 */
export function matchProposals(
  before: Brief,
  now: Brief,
  renames: ReadonlyMap<string, string>,
): ProposalMatch[] {
  const left = new Map(before.proposals.map((proposal) => [proposal.key, proposal]));
  const right = new Set(now.proposals.map(({ key }) => key));
  const earlier = new Map<string, BriefProposal>();
  const pair = (key: string, proposal: BriefProposal | undefined) => {
    if (proposal === undefined || earlier.has(key)) return;
    earlier.set(key, proposal);
    left.delete(proposal.key);
  };

  for (const { key } of now.proposals) pair(key, left.get(key));
  for (const [from, to] of renames) if (right.has(to)) pair(to, left.get(from));
  const byId = new Map(
    [...left.values()].flatMap((proposal) => idKeys(proposal).map((id) => [id, proposal])),
  );
  for (const proposal of now.proposals) {
    if (earlier.has(proposal.key)) continue;
    for (const id of idKeys(proposal)) pair(proposal.key, byId.get(id));
  }
  return [
    ...now.proposals.map((proposal) => ({
      ...optionalKeys({ before: earlier.get(proposal.key) }),
      now: proposal,
    })),
    ...[...left.values()].map((proposal) => ({ before: proposal })),
  ];
}

function idKeys({ id }: BriefProposal): string[] {
  if (id === undefined) return [];
  const parsed = parseProposalId(id);
  return parsed.ok ? [proposalIdKey(parsed.value)] : [];
}
