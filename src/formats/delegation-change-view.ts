import type { Brief, Change, ProposalRef, SponsorRef } from "../brief/types.ts";
import { issueAnchor } from "./anchors.ts";
import type { ProposalView } from "./proposal-view.ts";

/** A change in one line: its kind, where, and from what to what. */
export interface DelegationChangeView {
  kind: Change["kind"];
  /** Of the proposal or issue; empty where it is not in this brief any more. */
  anchor: string;
  label: string;
  title: string;
  /** Words of the catalogue under `words`; null where nothing of the kind changed. */
  step: { words: "status" | "position" | "delegation.agreement"; from: string; to: string } | null;
  outcome: string;
  successors: ProposalRef[];
  backers: { words: string; names: string }[];
}

/** One change as the page of a delegation tells it. */
export function delegationChange(
  change: Change,
  brief: Brief,
  proposals: ReadonlyMap<string, ProposalView>,
): DelegationChangeView {
  return {
    kind: change.kind,
    ...placeOf(change, brief, proposals),
    step: stepOf(change),
    outcome: change.outcome ?? "",
    successors: change.successors ?? [],
    backers: [
      { words: "gainedSupporters", names: codes(change.gained?.supporters) },
      { words: "gainedOpponents", names: codes(change.gained?.opponents) },
      { words: "lostSupporters", names: codes(change.lost?.supporters) },
      { words: "lostOpponents", names: codes(change.lost?.opponents) },
    ].filter(({ names }) => names !== ""),
  };
}

function placeOf(
  { proposal, issue }: Change,
  brief: Brief,
  proposals: ReadonlyMap<string, ProposalView>,
): Pick<DelegationChangeView, "anchor" | "label" | "title"> {
  if (proposal === undefined) {
    const found = brief.issues.find(({ slug }) => slug === issue);
    return { anchor: found ? issueAnchor(found.slug) : "", label: "", title: found?.title ?? issue ?? "" };
  }
  const anchor = proposals.get(proposal.key)?.anchor ?? "";
  return { anchor, label: proposal.label ?? "", title: proposal.title };
}

type Step = NonNullable<DelegationChangeView["step"]>;

/** Of the other kinds the name says to what it came. */
const STEPS: ReadonlyMap<Change["kind"], Step["words"]> = new Map([
  ["moved", "status"],
  ["outcome", "status"],
  ["position", "position"],
  ["issue-position", "delegation.agreement"],
]);

function stepOf({ kind, from, to }: Change): Step | null {
  const words = STEPS.get(kind);
  if (words === undefined || from === undefined || to === undefined || from === to) return null;
  return { words, from, to };
}

function codes(backers: readonly SponsorRef[] = []): string {
  return backers.map(({ code }) => code).join(", ");
}
