import type { Score, ScoredStatus, ScoreSheet } from "../../brief/declaration/outcomes.ts";
import { sponsorAnchor } from "./anchors.ts";

/** A column of the score sheet: an ending, or what has none. */
type ScoreColumn = ScoredStatus | "not-on-record" | "announced-only" | "replaced";

/** A number, and how many of it are inferred. */
interface ScoreCell {
  count: number;
  inferred: number;
}

/** Whose proposals a row counts. */
interface ScoreRow {
  /** A group's code, a state's name. */
  short: string;
  name: string;
  /** Empty where the index by sponsor has no entry. */
  anchor: string;
  isNotStated: boolean;
  /** The first row of another kind of sponsor: set off by a rule. */
  startsBlock: boolean;
  filed: number;
  cells: ScoreCell[];
}

/** The score sheet as a table. */
export interface ScoresView {
  columns: ScoreColumn[];
  rows: ScoreRow[];
  /** Fits a printed page with its heading. */
  isShort: boolean;
  total: Pick<ScoreRow, "filed" | "cells">;
  /** Columns that need a word of explanation. */
  notes: ScoreColumn[];
  /** A proposal has several sponsors: the rows add up to more than the total. */
  isShared: boolean;
}

/** Rows that are kept together in print, with two lines each. */
const SHORT_TABLE = 24;

/** Printed even where nothing ended so: a reader looks for them. */
const ALWAYS: ReadonlySet<ScoreColumn> = new Set<ScoreColumn>([
  "adopted",
  "adopted-in-part",
  "rejected",
  "withdrawn",
  "not-on-record",
]);

/**
 * The sheet with as many columns as it needs; a sponsor of none of the current proposals has no entry to link to.
 *
 * @param ofSponsor whether only the proposals of one sponsor are counted: those of the others were left out, and they
 *   would look as if they had filed nothing
 */
export function scoresView({ rows: all, total }: ScoreSheet, ofSponsor: boolean): ScoresView {
  const rows = ofSponsor ? all.filter(hasProposals) : all;
  const totals = cellsOf(total);
  const columns = [...totals].filter(([column, { count }]) => ALWAYS.has(column) || count > 0);
  const shown = columns.map(([column]) => column);
  const numbers = (score: Score) => ({
    filed: score.filed,
    cells: shown.map((column) => cellsOf(score).get(column) ?? { count: 0, inferred: 0 }),
  });
  return {
    columns: shown,
    rows: rows.map(({ sponsor, ...score }, index) => ({
      short: sponsor.kind === "group" ? sponsor.code : sponsor.name,
      name: sponsor.name,
      anchor: hasProposals(score) ? sponsorAnchor(sponsor.code) : "",
      isNotStated: sponsor.kind === "not-stated",
      startsBlock: index > 0 && rows[index - 1]?.sponsor.kind !== sponsor.kind,
      ...numbers(score),
    })),
    isShort: rows.length <= SHORT_TABLE,
    total: numbers(total),
    notes: shown.filter((column) => column === "announced-only" || column === "replaced"),
    isShared: rows.reduce((sum, { filed }) => sum + filed, 0) > total.filed,
  };
}

function hasProposals({ filed, announcedOnly, replaced }: Score): boolean {
  return filed + announcedOnly + replaced > 0;
}

function cellsOf({ endings, notOnRecord, announcedOnly, replaced }: Score): Map<ScoreColumn, ScoreCell> {
  return new Map<ScoreColumn, ScoreCell>([
    ...endings.map(({ status, count, inferred }) => [status, { count, inferred }] as const),
    ["not-on-record", { count: notOnRecord, inferred: 0 }],
    ["announced-only", { count: announcedOnly, inferred: 0 }],
    ["replaced", { count: replaced, inferred: 0 }],
  ]);
}
