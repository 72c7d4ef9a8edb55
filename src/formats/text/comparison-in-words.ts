import type { ProposalPair } from "../../brief/comparison/compare-proposals.ts";
import type { Brief, BriefProposal, ComparisonRow } from "../../brief/types.ts";
import { optionalKeys } from "../../optional-keys.ts";
import type { Words } from "../templates/words.ts";

/** Two proposals side by side, in words: for a terminal, a comment, a message. */
export interface PairInWords {
  /** `IAP/63A1/5 and RCC/62A1/1 side by side: PP-26, as of 20 October 2026`. */
  heading: string;
  names: { left: string; right: string };
  /** What is known of each, label by label; a value is empty where it is not known. */
  facts: { label: string; left: string; right: string }[];
  /** What both act on, what cannot be compared and why, and what the marks mean. */
  notes: string[];
  /** Paragraph by paragraph; `both`, or one of the two, or each. */
  rows: RowInWords[];
}

/** A paragraph of the two texts; each of its parts says whose it is. */
export interface RowInWords {
  kind: ComparisonRow["kind"];
  both?: { whose: string; text: string };
  left?: { whose: string; text: string };
  right?: { whose: string; text: string };
}

/** Two proposals in words, as the catalogue has them. */
export function pairInWords(brief: Brief, pair: ProposalPair, words: Words): PairInWords {
  const { left, right, rows = [] } = pair;
  const names = { left: nameOf(left), right: nameOf(right) };
  const title = words.say("comparison.title", names);
  const asOf = words.say("comparison.asOf", {
    conference: brief.conference.id,
    date: words.date(brief.asOf),
  });
  return {
    heading: `${title}: ${asOf}`,
    names,
    facts: pairFacts(left, right, words),
    notes: pairNotes(pair, words),
    rows: rows.map((row) => rowInWords(row, names, words)),
  };
}

/** What is known of each of two proposals; a fact that is known of neither is left out. */
export function pairFacts(left: BriefProposal, right: BriefProposal, words: Words): PairInWords["facts"] {
  const facts: [label: string, of: (proposal: BriefProposal) => string][] = [
    ["changes.field.title", ({ title }) => title],
    ["columns.sponsors", ({ sponsors }) => sponsorsOf(sponsors, words)],
    [
      "columns.target",
      ({ action, target }) => [action, target.map(({ text }) => text).join(", ")].filter(Boolean).join(" "),
    ],
    ["proposal.document", ({ document }) => document ?? ""],
    ["columns.status", ({ status }) => words.say(`status.${status}`)],
    [
      "columns.position",
      ({ position = "none" }) => (position === "none" ? "" : words.say(`position.${position}`)),
    ],
    ["changes.field.summary", ({ summary }) => summary?.text.replaceAll("\n", " ") ?? ""],
  ];
  return facts
    .map(([label, of]) => ({ label: words.say(label), left: of(left), right: of(right) }))
    .filter((fact) => fact.left !== "" || fact.right !== "");
}

function sponsorsOf(sponsors: BriefProposal["sponsors"], words: Words): string {
  if (sponsors.length === 0) return words.say("proposal.noSponsor");
  return sponsors.map(({ code, kind, name }) => (kind === "group" ? code : name)).join(", ");
}

/** What there is to say about a comparison before it begins. */
export function pairNotes({ left, right, targets, rows, reason }: ProposalPair, words: Words): string[] {
  const names = { left: nameOf(left), right: nameOf(right) };
  const common = targets.map(({ text, title }) => [text, title].filter(Boolean).join(" ")).join(", ");
  const notes = [
    common === "" ? words.say("comparison.otherTargets") : `${words.say("comparison.target")}: ${common}`,
    ...(reason === undefined ? [] : [words.say(`comparison.reason.${reason}`, names)]),
  ];
  if (rows === undefined) return notes;
  const hasMarks = rows.some(({ kind }) => kind === "similar");
  return [...notes, words.say("comparison.intro"), ...(hasMarks ? [words.say("comparison.signs")] : [])];
}

function rowInWords(row: ComparisonRow, names: PairInWords["names"], words: Words): RowInWords {
  const { kind, both, left, right } = row;
  const side = (name: string, text: string) => ({
    whose: words.say(`comparison.kind.${kind}`, { name }),
    text,
  });
  return {
    kind,
    ...optionalKeys({
      both: both && { whose: words.say("comparison.both"), text: both.text },
      left: left && side(names.left, left.text),
      right: right && side(names.right, right.text),
    }),
  };
}

/** What a reader calls a proposal: its ID, its sponsor's number, or its title. */
export function nameOf({ id, number, title }: BriefProposal): string {
  return id ?? number ?? title;
}
