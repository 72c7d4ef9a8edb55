import type { Position } from "../../corpus/types.ts";
import { readsTheSame } from "../../normal-form.ts";
import { isSameWording } from "../changes/same-wording.ts";
import type { BriefProposal, LocalText } from "../types.ts";

/** How two positions contradict each other: the same demand is made in two proposals, and supported in one only. */
const DISAGREEMENTS = ["same-demand"] as const;
export type Disagreement = (typeof DISAGREEMENTS)[number];

interface Contradiction {
  first: BriefProposal;
  second: BriefProposal;
  disagreement: Disagreement;
}

/**
 * The pairs of proposals, in their order, with positions that contradict each other. To support one proposal on a text and
 * to oppose another one is policy; to support and to oppose the same demand is a contradiction.
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
 * Whether two proposals demand the same: the same action on the same target, in the same wording. SUP and NOC need no
 * wording; for ADD and MOD the texts are compared or, where neither has one, the summaries.
 */
function isSameDemand(a: BriefProposal, b: BriefProposal): boolean {
  // A proposal that is marked as opposed to the other one demands something else, even if the summaries are equal.
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
  return isSameWording(a.text, b.text);
}
