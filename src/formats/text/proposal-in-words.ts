import type { Reservation } from "../../brief/asks.ts";
import type { BriefProposal, SponsorRef } from "../../brief/types.ts";
import type { Words } from "../templates/words.ts";

/** A proposal by its label and title; one without a label by its title. */
export function labelAndTitle({ label, title }: { label?: string | null; title: string }): string {
  return [label, title].filter(Boolean).join(" ");
}

/**
 * Joins runs of numbered labels, for indexes: `ECP 1`, `ECP 2`, `ECP 3` become `ECP 1–3`. A run has labels that end in
 * plain numbers without a gap, and takes the place of its first label; all other labels stay as they are.
 */
export function compactLabels(labels: readonly string[]): string[] {
  const numbered = new Map<string, Set<number>>();
  for (const label of labels) {
    const { stem, number } = partsOfLabel(label);
    if (number === undefined) continue;
    const numbers = numbered.get(stem) ?? new Set();
    numbered.set(stem, numbers.add(number));
  }
  return labels.flatMap((label) => {
    const { stem, number } = partsOfLabel(label);
    const numbers = numbered.get(stem);
    if (number === undefined || numbers === undefined) return [label];
    if (numbers.has(number - 1)) return [];
    let last = number;
    while (numbers.has(last + 1)) last += 1;
    return last === number ? [label] : [`${label}–${last}`];
  });
}

/** A leading zero belongs to the stem: `ACP/12/09` and `ACP/12/10` are not joined. */
function partsOfLabel(label: string): { stem: string; number?: number } {
  const match = /^(.*[/ ])([1-9]\d{0,4})$/.exec(label);
  if (match?.[1] === undefined) return { stem: label };
  return { stem: match[1], number: Number(match[2]) };
}

/** The codes of its sponsors; where none is on record, a text that reports so. */
export function sponsorCodes(sponsors: readonly SponsorRef[], words: Words): string {
  return sponsors.map(({ code }) => code).join(", ") || words.text("proposal.noSponsor");
}

/** The codes of the groups and the names of the others among its sponsors; where none is on record, as above. */
export function sponsorNames(sponsors: readonly SponsorRef[], words: Words): string {
  const names = sponsors.map(({ kind, code, name }) => (kind === "group" ? code : name));
  return names.join(", ") || words.text("proposal.noSponsor");
}

/** What it does to what: `MOD Res. 130`. */
export function actionOnTargets({ action, target }: Pick<BriefProposal, "action" | "target">): string {
  return [action, target.map(({ text }) => text).join(", ")].filter(Boolean).join(" ");
}

/** Why a position or an ask is not in force; empty where it is. */
export function reservationInWords(reservation: Reservation | "", words: Words): string {
  return reservation === "" ? "" : words.text(`reservation.${reservation}`);
}

/** The same in brackets, to follow the position or the ask. */
export function reservedInWords(reservation: Reservation | "", words: Words): string {
  const reason = reservationInWords(reservation, words);
  return reason && ` (${reason})`;
}

/** The mark behind what is inferred from a source that does not state it; empty for all else. */
export function inferredInWords(isInferred: boolean, words: Words): string {
  return isInferred ? ` (${words.text("inferred")})` : "";
}

/** Why its review no longer holds; empty where it does. */
export function voidedInWords(voided: BriefProposal["voided"], words: Words): string[] {
  const { revised, repositioned, changed } = voided ?? {};
  return [
    ...(revised === undefined ? [] : [words.text("proposal.voidedRevised", { date: words.date(revised) })]),
    ...(repositioned === undefined
      ? []
      : [words.text("proposal.voidedRepositioned", { date: words.date(repositioned) })]),
    ...(changed?.parts ?? []).map((part) =>
      words.text(`proposal.voided.${part}`, { number: changed?.edition ?? 0 }),
    ),
  ];
}
