import type { Audience, AudienceFence, Corpus, Day, Proposal, Relations } from "../corpus/types.ts";
import { isOnRecord, type ProposalAsOf, proposalAsOf } from "./as-of.ts";
import type { AgreedPart } from "./types.ts";
import { sees, type VisibilityTable } from "./visibility.ts";

/** Which parts of a proposal or an issue changed since the position on it was agreed, and the edition that shows it. */
export interface VoidAgreement {
  edition: number;
  parts: AgreedPart[];
}

/** The key of an issue among those of proposals, none of which begins with the name of this folder. */
export function issueKey(slug: string): string {
  return `issues/${slug}`;
}

/** Who reads a brief, and as of which day: this determines what it may contain. */
export interface Viewer {
  audience: Audience;
  /** ITU symbol of the state whose delegation the brief is for. */
  state?: string;
  day: Day;
  /** BCP 47, of the brief. */
  language: string;
  visibility: VisibilityTable;
  /** Agreements that are void because what was agreed on changed, by the key of the proposal or by `issueKey`. */
  voided: ReadonlyMap<string, VoidAgreement>;
}

/** A proposal that the viewer may know of, and its state on the day. */
export interface VisibleProposal {
  proposal: Proposal;
  now: ProposalAsOf;
  /** The other visible proposals that name it, by relation, in the order of the corpus. */
  namedBy: Record<keyof Relations, VisibleProposal[]>;
}

/** The proposals that the viewer may know of and that are on record on the day, by key, in the order of the corpus. */
export function proposalsFor(corpus: Corpus, viewer: Viewer): ReadonlyMap<string, VisibleProposal> {
  const seen = corpus.proposals.filter(
    (proposal) =>
      sees(viewer.visibility.audiences, proposal.audience, viewer.audience) &&
      isOnRecord(proposal, viewer.day),
  );
  const read = new Map<string, VisibleProposal>(
    seen.map((proposal) => [
      proposal.key,
      { proposal, now: proposalAsOf(proposal, viewer.day), namedBy: namedByNone() },
    ]),
  );
  for (const naming of read.values()) noteNamed(naming, read);
  return read;
}

function namedByNone(): VisibleProposal["namedBy"] {
  return { supersedes: [], mergedInto: [], sameSubject: [], opposes: [] };
}

function noteNamed(naming: VisibleProposal, read: ReadonlyMap<string, VisibleProposal>): void {
  const { relations } = naming.proposal;
  for (const relation of RELATIONS) {
    for (const key of new Set(relations[relation])) read.get(key)?.namedBy[relation].push(naming);
  }
}

const RELATIONS = ["supersedes", "mergedInto", "sameSubject", "opposes"] as const;

/** Whether the viewer may read a fenced block. */
export function seesFence(viewer: Viewer, fence: AudienceFence): boolean {
  const isForOthers =
    fence.states.length > 0 && !(viewer.state !== undefined && fence.states.includes(viewer.state));
  const row = fence.audience === "delegation" && isForOthers ? "delegation-other" : fence.audience;
  return sees(viewer.visibility.fences, row, viewer.audience);
}

/** Limits a brief to the proposals of an issue (primary or `also`), of a sponsor, or of both. */
export interface Extract {
  /** Slug. */
  issue?: string;
  /** A code as in `sponsors`. */
  sponsor?: string;
}

/** The proposals of an extract; all of them where there is none. */
export function extracted(
  seen: ReadonlyMap<string, VisibleProposal>,
  extract: Extract | undefined,
): ReadonlyMap<string, VisibleProposal> {
  if (extract === undefined) return seen;
  const { issue, sponsor } = extract;
  return new Map(
    [...seen].filter(
      ([, { proposal }]) =>
        (issue === undefined || proposal.issue === issue || proposal.also.includes(issue)) &&
        (sponsor === undefined || proposal.sponsors.includes(sponsor)),
    ),
  );
}
