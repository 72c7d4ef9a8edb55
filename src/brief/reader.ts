import type { Audience, AudienceFence, Corpus, Day, Proposal, Relations } from "../corpus/types.ts";
import { isOnRecord, type ProposalAsOf, proposalAsOf } from "./as-of.ts";
import type { VoidAgreement } from "./review/void-agreements.ts";
import { sees, type Visibility } from "./visibility.ts";

/** Who reads the brief, and when: what decides what the Brief may hold. */
export interface Reader {
  audience: Audience;
  /** ITU symbol of the state whose delegation the brief is for. */
  state?: string;
  day: Day;
  /** BCP 47, the brief's. */
  language: string;
  visibility: Visibility;
  /** Agreements that are void because the proposal is another one than was agreed upon, by its key. */
  voided: ReadonlyMap<string, VoidAgreement>;
}

/** A proposal that the reader may learn of, and how it stood on the day. */
export interface ReadProposal {
  proposal: Proposal;
  now: ProposalAsOf;
  /** Which of the others that the reader sees name it, by what they say of it; in the corpus's order. */
  namedBy: Record<keyof Relations, ReadProposal[]>;
}

/** The proposals that the reader may learn of and that are on record on the day, by key in the corpus's order. */
export function proposalsFor(corpus: Corpus, reader: Reader): ReadonlyMap<string, ReadProposal> {
  const seen = corpus.proposals.filter(
    (proposal) =>
      sees(reader.visibility.audiences, proposal.audience, reader.audience) &&
      isOnRecord(proposal, reader.day),
  );
  const read = new Map<string, ReadProposal>(
    seen.map((proposal) => [
      proposal.key,
      { proposal, now: proposalAsOf(proposal, reader.day), namedBy: nobody() },
    ]),
  );
  for (const naming of read.values()) noteNamed(naming, read);
  return read;
}

function nobody(): ReadProposal["namedBy"] {
  return { supersedes: [], mergedInto: [], sameSubject: [], opposes: [] };
}

function noteNamed(naming: ReadProposal, read: ReadonlyMap<string, ReadProposal>): void {
  const { relations } = naming.proposal;
  for (const relation of RELATIONS) {
    for (const key of new Set(relations[relation])) read.get(key)?.namedBy[relation].push(naming);
  }
}

const RELATIONS = ["supersedes", "mergedInto", "sameSubject", "opposes"] as const;

/** Whether the reader may read a fenced block. */
export function seesFence(reader: Reader, fence: AudienceFence): boolean {
  const isForOthers =
    fence.states.length > 0 && !(reader.state !== undefined && fence.states.includes(reader.state));
  const row = fence.audience === "delegation" && isForOthers ? "delegation-other" : fence.audience;
  return sees(reader.visibility.fences, row, reader.audience);
}
