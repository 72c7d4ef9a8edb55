import type { Position } from "../../corpus/types.ts";
import { readsTheSame } from "../../normal-form.ts";
import { currentWording, isSameText, proposedWording } from "../changes/same-wording.ts";
import type { BriefProposal, LocalText } from "../types.ts";

/** In what two positions contradict each other: one demand, made in two proposals, is supported and opposed. */
export const DISAGREEMENTS = ["same-demand"] as const;
export type Disagreement = (typeof DISAGREEMENTS)[number];

export interface Contradiction {
  first: BriefProposal;
  second: BriefProposal;
  disagreement: Disagreement;
}

/**
 * The pairs of proposals, in their order, on which the group's positions cannot both be meant. To back one proposal
 * on a text and to resist another on it is policy; to back and to resist the same demand is not.
 */
export function contradictions(proposals: readonly BriefProposal[]): Contradiction[] {
  const backed = proposals.filter(({ position }) => sideOf(position) === "for");
  const resisted = new Set(proposals.filter(({ position }) => sideOf(position) === "against"));
  const order = new Map(proposals.map((proposal, index) => [proposal, index]));
  const place = (proposal: BriefProposal) => order.get(proposal) ?? 0;
  return backed
    .flatMap((one) => [...resisted].filter((other) => isSameDemand(one, other)).map((other) => [one, other]))
    .map((pair) => pair.sort((a, b) => place(a) - place(b)))
    .flatMap(([first, second]) =>
      first === undefined || second === undefined
        ? []
        : [{ first, second, disagreement: "same-demand" as const }],
    )
    .sort((a, b) => place(a.first) - place(b.first) || place(a.second) - place(b.second));
}

function sideOf(position: Position = "none"): "for" | "against" | undefined {
  if (position === "support" || position === "support-with-changes") return "for";
  return position === "oppose" ? "against" : undefined;
}

/**
 * Whether two proposals demand the same: one action on one target, in the same words. To suppress a text or to leave it
 * as it is says all; of a new or an amended one the text tells, or where neither has one, what both say in short.
 */
function isSameDemand(a: BriefProposal, b: BriefProposal): boolean {
  // One that names the other as its rival demands something else, whatever both say in short.
  if (names(a.opposes, b) || names(b.opposes, a)) return false;
  const sharesTarget = a.target.some(({ key }) => b.target.some((other) => other.key === key));
  if (!sharesTarget || a.action !== b.action) return false;
  if (a.action === "SUP" || a.action === "NOC") return true;
  if (a.text === undefined && b.text === undefined) return isSame(a.summary, b.summary);
  return readsTheSame(a.text?.language, b.text?.language) && isSame(a.text, b.text);
}

function names(references: readonly { key: string }[], { key }: BriefProposal): boolean {
  return references.some((each) => each.key === key);
}

function isSame(a: LocalText | undefined, b: LocalText | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return (
    isSameText(proposedWording(a.text), proposedWording(b.text)) &&
    isSameText(currentWording(a.text), currentWording(b.text))
  );
}
