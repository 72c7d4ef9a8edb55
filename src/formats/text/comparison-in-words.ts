import { reservationOn } from "../../brief/asks.ts";
import type { ProposalPair } from "../../brief/comparison/compare-proposals.ts";
import type { Brief, BriefProposal, ComparisonRow } from "../../brief/types.ts";
import type { Day } from "../../corpus/types.ts";
import { optionalKeys } from "../../optional-keys.ts";
import type { Words } from "../templates/words.ts";
import { actionOnTargets, reservedInWords, sponsorNames } from "./proposal-in-words.ts";

/** Two proposals side by side in words, for a terminal, a comment or a message. */
export interface PairInWords {
  /** `IAP/63A1/5 and RCC/62A1/1 side by side: PP-26, as of 20 October 2026`. */
  heading: string;
  names: { left: string; right: string };
  /** The facts of each, by label; a value is empty where it is not known. */
  facts: { label: string; left: string; right: string }[];
  /** Their common targets, why their texts cannot be compared, and the explanation of the marks. */
  notes: string[];
  /** The paragraphs of their texts. */
  rows: RowInWords[];
}

/** A paragraph of both texts, of one of them, or of each; `whose` names the texts. */
export interface RowInWords {
  kind: ComparisonRow["kind"];
  both?: { whose: string; text: string };
  left?: { whose: string; text: string };
  right?: { whose: string; text: string };
}

/** Two proposals of a brief in words. */
export function pairInWords(brief: Brief, pair: ProposalPair, words: Words): PairInWords {
  const { left, right, rows = [] } = pair;
  const names = { left: nameOf(left), right: nameOf(right) };
  const title = words.text("comparison.title", names);
  const asOf = words.text("comparison.asOf", {
    conference: brief.conference.id,
    date: words.date(brief.asOf),
  });
  return {
    heading: `${title}: ${asOf}`,
    names,
    facts: pairFacts(left, right, brief.asOf, words),
    notes: pairNotes(pair, words),
    rows: rows.map((row) => rowInWords(row, names, words)),
  };
}

/** The facts of two proposals; a fact that neither has is left out. */
export function pairFacts(
  left: BriefProposal,
  right: BriefProposal,
  asOf: Day,
  words: Words,
): PairInWords["facts"] {
  const facts: [label: string, of: (proposal: BriefProposal) => string][] = [
    ["changes.field.title", ({ title }) => title],
    ["columns.sponsors", ({ sponsors }) => sponsorNames(sponsors, words)],
    ["columns.target", actionOnTargets],
    ["proposal.document", ({ document }) => document ?? ""],
    ["columns.status", ({ status }) => words.text(`status.${status}`)],
    [
      "columns.position",
      (proposal) => {
        const { position = "none" } = proposal;
        if (position === "none") return "";
        return words.text(`position.${position}`) + reservedInWords(reservationOn(proposal, asOf), words);
      },
    ],
    ["changes.field.summary", ({ summary }) => summary?.text.replaceAll("\n", " ") ?? ""],
  ];
  return facts
    .map(([label, of]) => ({ label: words.text(label), left: of(left), right: of(right) }))
    .filter((fact) => fact.left !== "" || fact.right !== "");
}

/** The notes before a comparison. */
export function pairNotes({ left, right, targets, rows, reason }: ProposalPair, words: Words): string[] {
  const names = { left: nameOf(left), right: nameOf(right) };
  const common = targets.map(({ text, title }) => [text, title].filter(Boolean).join(" ")).join(", ");
  const notes = [
    common === "" ? words.text("comparison.otherTargets") : `${words.text("comparison.target")}: ${common}`,
    ...(reason === undefined ? [] : [words.text(`comparison.reason.${reason}`, names)]),
  ];
  if (rows === undefined) return notes;
  const hasMarks = rows.some(({ kind }) => kind === "similar");
  return [...notes, words.text("comparison.intro"), ...(hasMarks ? [words.text("comparison.signs")] : [])];
}

function rowInWords(row: ComparisonRow, names: PairInWords["names"], words: Words): RowInWords {
  const { kind, both, left, right } = row;
  const side = (name: string, text: string) => ({
    whose: words.text(`comparison.kind.${kind}`, { name }),
    text,
  });
  return {
    kind,
    ...optionalKeys({
      both: both && { whose: words.text("comparison.both"), text: both.text },
      left: left && side(names.left, left.text),
      right: right && side(names.right, right.text),
    }),
  };
}

/** The name of a proposal: its ID, its sponsor's number, or its title. */
export function nameOf({ id, number, title }: BriefProposal): string {
  return id ?? number ?? title;
}
