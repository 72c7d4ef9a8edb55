import { printProposalId } from "../itu/proposal-id.ts";
import { optionalKeys } from "../optional-keys.ts";
import type { BriefProposal, ProposalRef } from "./types.ts";
import type { VisibleProposal } from "./viewer.ts";

type Related = Pick<
  BriefProposal,
  | "supersedes"
  | "supersededBy"
  | "mergedInto"
  | "mergedFrom"
  | "sameSubject"
  | "opposes"
  | "opposedBy"
  | "successors"
>;

/**
 * How a proposal stands to the others that the viewer sees, in both directions. What was superseded shows from
 * the day on which it was, and what it was merged into once it has ended.
 */
export function relationsOf(
  read: VisibleProposal,
  seen: ReadonlyMap<string, VisibleProposal>,
  shown: boolean,
): Related {
  const { proposal, now, namedBy } = read;
  const refs = (keys: Iterable<string>) => (shown ? refsTo(keys, seen) : []);
  const keysOf = (others: VisibleProposal[]) => others.map((other) => other.proposal.key);

  const supersedes = proposal.relations.supersedes.filter((key) => {
    const other = seen.get(key);
    return other !== undefined && isReplaced(other);
  });
  const supersededBy = isReplaced(read) ? keysOf(namedBy.supersedes) : [];
  const mergedInto = now.outcomeKnown ? proposal.relations.mergedInto : [];
  const mergedFrom = keysOf(namedBy.mergedInto.filter((other) => other.now.outcomeKnown));
  const sameSubject = new Set([...proposal.relations.sameSubject, ...keysOf(namedBy.sameSubject)]);
  return {
    supersedes: refs(supersedes),
    supersededBy: refs(supersededBy),
    mergedInto: refs(mergedInto),
    mergedFrom: refs(mergedFrom),
    sameSubject: refs([...sameSubject].sort()),
    opposes: refs(proposal.relations.opposes),
    opposedBy: refs(keysOf(namedBy.opposes)),
    ...(isReplaced(read) ? { successors: refs(new Set([...supersededBy, ...mergedInto])) } : {}),
  };
}

/** Superseded or merged on the day: told in one line that points to what stands in its place. */
export function isReplaced({ now }: VisibleProposal): boolean {
  return now.status === "superseded" || now.status === "merged";
}

/** A proposal as others point to it. */
export function proposalRef({ proposal }: VisibleProposal): ProposalRef {
  const label = proposal.id === undefined ? proposal.number : printProposalId(proposal.id);
  return { key: proposal.key, ...optionalKeys({ label }), title: proposal.title };
}

function refsTo(keys: Iterable<string>, seen: ReadonlyMap<string, VisibleProposal>): ProposalRef[] {
  return [...keys].flatMap((key) => {
    const other = seen.get(key);
    return other === undefined ? [] : [proposalRef(other)];
  });
}
