import type { Action, Position } from "../../corpus/types.ts";
import type { BriefProposal } from "../types.ts";

/**
 * In what two positions contradict each other: both proposals are supported though one opposes the other
 * (`opposes`) or both cannot be done to one target (`actions`); or one is supported and one opposed although they
 * are about the same (`same-target`, `same-subject`).
 */
export const DISAGREEMENTS = ["opposes", "actions", "same-target", "same-subject"] as const;
export type Disagreement = (typeof DISAGREEMENTS)[number];

export interface Contradiction {
  first: BriefProposal;
  second: BriefProposal;
  disagreement: Disagreement;
}

/** The pairs of proposals, in their order, on which the group's positions cannot both be meant. */
export function contradictions(proposals: readonly BriefProposal[]): Contradiction[] {
  const taken = proposals.filter(({ position = "none" }) => SIDE[position] !== "no side");
  return taken.flatMap((first, index) =>
    taken.slice(index + 1).flatMap((second) => {
      const disagreement = disagreementOf(first, second);
      return disagreement === undefined ? [] : [{ first, second, disagreement }];
    }),
  );
}

const SIDE: Readonly<Record<Position, "for" | "against" | "no side">> = {
  support: "for",
  "support-with-changes": "for",
  oppose: "against",
  watch: "no side",
  none: "no side",
};

function disagreementOf(a: BriefProposal, b: BriefProposal): Disagreement | undefined {
  const [left, right] = [SIDE[a.position ?? "none"], SIDE[b.position ?? "none"]];
  const areRivals = names(a.opposes, b) || names(b.opposes, a);
  const sharesTarget = a.target.some(({ key }) => b.target.some((other) => other.key === key));
  const exclude = sharesTarget && areExclusive(a.action, b.action);
  if (left === right) {
    if (left === "against") return undefined;
    if (areRivals) return "opposes";
    return exclude ? "actions" : undefined;
  }
  // To be for one and against its rival is the point.
  if (areRivals || exclude) return undefined;
  if (sharesTarget) return "same-target";
  return names(a.sameSubject, b) || names(b.sameSubject, a) ? "same-subject" : undefined;
}

function names(references: readonly { key: string }[], { key }: BriefProposal): boolean {
  return references.some((each) => each.key === key);
}

/** Whether both cannot be done to one target: what is suppressed is not modified, what stays is neither. */
function areExclusive(a: Action | undefined, b: Action | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return false;
  return [a, b].includes("NOC") || [a, b].includes("SUP");
}
