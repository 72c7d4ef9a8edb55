import { reservationOn } from "../../brief/asks.ts";
import type { ProposalPair } from "../../brief/comparison/compare-proposals.ts";
import type { Brief, BriefProposal, ComparisonRow } from "../../brief/types.ts";
import type { Day } from "../../corpus/types.ts";
import { optionalKeys } from "../../json-values.ts";
import { displayWidth } from "../../report/printable-text.ts";
import type { Words } from "../templates/words.ts";
import { actionOnTargets, reservedInWords, sponsorNames } from "./proposal-in-words.ts";
import { markdownWords, sideBySide, wrapped } from "./text-lines.ts";

/** Two proposals side by side in words, for a terminal, a comment or a message. */
interface PairInWords {
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
interface RowInWords {
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

/** The width where the output is not a terminal: the same on every machine. */
const USUAL_WIDTH = 80;
/** The smallest width with two columns; on a narrower line one text is below the other. */
const TWO_COLUMNS = 100;
/** The largest width: longer lines are hard to read. */
const WIDEST = 160;
/** The smallest width, also on a narrower terminal. */
const NARROWEST = 24;
const BETWEEN = " | ";
const INDENT = "  ";

/** The layout of a comparison. */
interface TextLayout {
  /** Cells of the terminal; absent where there is none. */
  columns?: number;
  /** Text written from right to left is not set in columns: terminals misplace it. */
  isRightToLeft: boolean;
}

/** Two proposals side by side as plain text: in two columns where they fit, otherwise one below the other. */
export function comparisonText(pair: PairInWords, { columns, isRightToLeft }: TextLayout): string {
  const width = Math.min(Math.max(columns ?? USUAL_WIDTH, NARROWEST), WIDEST);
  const isWide = columns !== undefined && width >= TWO_COLUMNS && !isRightToLeft;
  const column = Math.floor((width - BETWEEN.length) / 2);
  const lines = [
    ...wrapped(pair.heading, width),
    "",
    ...(isWide ? factsInColumns(pair, column) : factsBelow(pair, width)),
    ...pair.notes.flatMap((note) => wrapped(note, width)),
  ];
  const rows = isWide ? rowsInColumns(pair, column, width) : pair.rows.flatMap((row) => rowBelow(row, width));
  return `${[...lines, ...(rows.length === 0 ? [] : ["", ...rows])].join("\n").trimEnd()}\n`;
}

function factsInColumns({ names, facts }: PairInWords, column: number): string[] {
  const fact = (label: string, value: string) => wrapped(value === "" ? "" : `${label}: ${value}`, column);
  return [
    ...sideBySide(wrapped(names.left, column), wrapped(names.right, column), column, BETWEEN),
    rule(column),
    ...facts.flatMap(({ label, left, right }) =>
      sideBySide(fact(label, left), fact(label, right), column, BETWEEN),
    ),
    "",
  ];
}

function factsBelow({ names, facts }: PairInWords, width: number): string[] {
  return (["left", "right"] as const).flatMap((side) => [
    ...wrapped(names[side], width),
    ...facts.flatMap((fact) => (fact[side] === "" ? [] : indented(`${fact.label}: ${fact[side]}`, width))),
    "",
  ]);
}

function rowsInColumns({ names, rows }: PairInWords, column: number, width: number): string[] {
  if (rows.length === 0) return [];
  const cell = (kind: RowInWords["kind"], part: RowInWords["left"]) => {
    if (part === undefined) return [];
    const text = wrapped(part.text, column);
    return kind === "elsewhere" ? [...wrapped(`(${part.whose})`, column), ...text] : text;
  };
  return [
    ...sideBySide(wrapped(names.left, column), wrapped(names.right, column), column, BETWEEN),
    rule(column),
    ...rows.flatMap(({ kind, both, left, right }) =>
      both === undefined
        ? [...sideBySide(cell(kind, left), cell(kind, right), column, BETWEEN), ""]
        : [...wrapped(`${both.whose}: ${both.text}`, width), ""],
    ),
  ];
}

function rowBelow({ both, left, right }: RowInWords, width: number): string[] {
  const parts = [both, left, right].flatMap((part) => part ?? []);
  return [
    ...parts.flatMap(({ whose, text }) => [...wrapped(`${whose}:`, width), ...indented(text, width)]),
    "",
  ];
}

function indented(text: string, width: number): string[] {
  return wrapped(text, width - displayWidth(INDENT)).map((line) => INDENT + line);
}

function rule(column: number): string {
  return `${"-".repeat(column)}-+-${"-".repeat(column)}`;
}

/** Two proposals side by side as Markdown: a table of their facts and a table of their texts. */
export function comparisonMarkdown({ heading, names, facts, notes, rows }: PairInWords): string {
  const cell = (text: string) => markdownWords(text.trim()) || " ";
  const head = `| ${cell(names.left)} | ${cell(names.right)} |`;
  const lines = [
    `## ${markdownWords(heading)}`,
    "",
    `| ${head}`,
    "| --- | --- | --- |",
    ...facts.map(({ label, left, right }) => `| ${cell(label)} | ${cell(left)} | ${cell(right)} |`),
    "",
    ...notes.map((note) => `${markdownWords(note)}  `),
    ...(rows.length === 0 ? [] : ["", head, "| --- | --- |", ...rows.map((row) => line(row))]),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function line({ kind, both, left, right }: RowInWords): string {
  const cell = (part: RowInWords["left"]) => {
    if (part === undefined) return " ";
    const words = markdownWords(part.text);
    return kind === "similar" ? words : `*${markdownWords(part.whose)}:* ${words}`;
  };
  return both === undefined ? `| ${cell(left)} | ${cell(right)} |` : `| ${cell(both)} | = |`;
}
