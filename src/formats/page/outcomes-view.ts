import {
  type FollowUp,
  SCORED_STATUSES,
  type Score,
  type ScoredStatus,
  type ScoreSheet,
  type Verdict,
} from "../../brief/declaration/outcomes.ts";
import type { Brief } from "../../brief/types.ts";
import type { Status } from "../../corpus/types.ts";
import { sponsorAnchor } from "./anchors.ts";
import type { TextOutcomeView } from "./issue-tables.ts";
import type { IssueView } from "./issue-view.ts";
import { type Link, MEASURES, type ProposalView, proposalsOf } from "./proposal-view.ts";
import { collatorOf } from "./signatures-view.ts";

/** What only an outcomes brief has: counts of verdicts for page one, the score sheet, what comes next. */
export interface OutcomesView {
  /** The number of proposals for each verdict. */
  measured: { verdict: Verdict; count: number }[];
  /** Proposals on which the group took no side. */
  reported: number;
  scores: ScoresView;
  deferred: ProposalView[];
  /** Those whose outcome names the Council or the Secretary-General. */
  named: ProposalView[];
  /** Texts whose words name one of the bodies. */
  namedTexts: TextOutcomeView[];
  notOnRecord: (Link & { proposals: ProposalView[] })[];
  next: FollowUp["conference"] | null;
}

/** Null in a brief of another kind. */
export function outcomesView(
  brief: Brief,
  issues: readonly IssueView[],
  proposals: ReadonlyMap<string, ProposalView>,
  texts: readonly TextOutcomeView[],
): OutcomesView | null {
  const { outcomes } = brief;
  if (outcomes === undefined) return null;
  const { sequel, tally } = outcomes;
  const measured = tally.filter(({ verdict }) => MEASURES.has(verdict));
  const named = sequel.named.flatMap((one) => one.proposals.map(({ key }) => key));
  return {
    measured,
    reported: tally.find(({ verdict }) => verdict === "reported")?.count ?? 0,
    scores: scoresView(outcomes.scores, brief),
    deferred: proposalsOf(sequel.deferred, proposals),
    named: proposalsOf([...new Set(named)], proposals),
    namedTexts: texts.filter(({ slug }) => sequel.texts.includes(slug)),
    notOnRecord: sequel.notOnRecord.flatMap(({ issue, proposals: keys }) =>
      issues
        .filter(({ slug }) => slug === issue)
        .map(({ anchor, title }) => ({ anchor, text: title, proposals: proposalsOf(keys, proposals) })),
    ),
    next: sequel.conference ?? null,
  };
}

/** A column of the score sheet: an ending, or a reason why there is none. */
type ScoreColumn = ScoredStatus | "not-on-record" | "announced-only" | "reported-only" | "replaced";

/** A number of proposals, and the number of inferred endings among them. */
interface ScoreCell {
  count: number;
  inferred: number;
  /** On how many subjects, where several are on the same one; else null. */
  subjects: number | null;
}

/** A row: the proposals of one sponsor. */
interface ScoreRow {
  /** The code of a group, the name of a state. */
  short: string;
  name: string;
  /** The id of its entry in the index; empty where it has none. */
  anchor: string;
  isNotStated: boolean;
  /** The first row of another kind of sponsor, separated by a line. */
  startsBlock: boolean;
  filed: number;
  cells: ScoreCell[];
}

/** The score sheet as a table. */
interface ScoresView {
  columns: ScoreColumn[];
  rows: ScoreRow[];
  /** It fits on one printed page with its heading. */
  isShort: boolean;
  total: Pick<ScoreRow, "filed" | "cells">;
  /** Columns that need an explanation. */
  notes: ScoreColumn[];
  /** A proposal has several sponsors, so the sum of the rows exceeds the total. */
  isShared: boolean;
}

/** The most rows that print keeps on one page, if each has two lines. */
const SHORT_TABLE = 24;

/** Columns that are shown even if they are empty, because readers look for them. */
const ALWAYS: ReadonlySet<ScoreColumn> = new Set<ScoreColumn>([
  "adopted",
  "adopted-in-part",
  "rejected",
  "withdrawn",
  "not-on-record",
]);

/**
 * The score sheet without the empty columns, the states in the order of the names that are printed. In a brief of the
 * proposals of one sponsor, rows without proposals are left out, because the other sponsors would seem to have filed nothing.
 */
function scoresView(
  { rows: all, total }: ScoreSheet,
  { extract, language }: Pick<Brief, "extract" | "language">,
): ScoresView {
  const { compare } = collatorOf(language);
  const shownRows = extract?.sponsor === undefined ? all : all.filter(hasProposals);
  const isState = ({ sponsor }: ScoreSheet["rows"][number]) => sponsor.kind === "state";
  const states = shownRows.filter(isState).sort((a, b) => compare(a.sponsor.name, b.sponsor.name));
  // Groups have their own order, and come before the states.
  const rows = shownRows.map((row) => (isState(row) ? (states.shift() ?? row) : row));
  const totals = cellsOf(total);
  const columns = [...totals].filter(([column, { count }]) => ALWAYS.has(column) || count > 0);
  const shown = columns.map(([column]) => column);
  const numbers = (score: Score) => ({
    filed: score.filed,
    cells: shown.map((column) => cellsOf(score).get(column) ?? { count: 0, inferred: 0, subjects: null }),
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
    notes: shown.filter(
      (column) => column === "announced-only" || column === "reported-only" || column === "replaced",
    ),
    isShared: rows.reduce((sum, { filed }) => sum + filed, 0) > total.filed,
  };
}

/** How many proposals ended alike, by the names of the score sheet's columns. */
export interface Ending {
  column: ScoreColumn;
  count: number;
}

/** The endings of proposals in the order of the score sheet, without those that none has. */
export function endingsOf(
  proposals: readonly { status: Status; open: boolean; isReplaced: boolean }[],
): Ending[] {
  const columns = proposals.map(({ status, open, isReplaced }): ScoreColumn => {
    if (isReplaced) return "replaced";
    if (status === "announced") return "announced-only";
    if (status === "reported") return "reported-only";
    return SCORED_STATUSES.find((each) => !open && each === status) ?? "not-on-record";
  });
  const order: ScoreColumn[] = [
    ...SCORED_STATUSES,
    "not-on-record",
    "announced-only",
    "reported-only",
    "replaced",
  ];
  return order
    .map((column) => ({ column, count: columns.filter((one) => one === column).length }))
    .filter(({ count }) => count > 0);
}

function hasProposals({ filed, announcedOnly, reportedOnly, replaced }: Score): boolean {
  return filed + announcedOnly + reportedOnly + replaced > 0;
}

function cellsOf({
  endings,
  notOnRecord,
  announcedOnly,
  reportedOnly,
  replaced,
}: Score): Map<ScoreColumn, ScoreCell> {
  return new Map<ScoreColumn, ScoreCell>([
    ...endings.map(
      ({ status, count, inferred, subjects = null }) => [status, { count, inferred, subjects }] as const,
    ),
    ["not-on-record", { count: notOnRecord, inferred: 0, subjects: null }],
    ["announced-only", { count: announcedOnly, inferred: 0, subjects: null }],
    ["reported-only", { count: reportedOnly, inferred: 0, subjects: null }],
    ["replaced", { count: replaced, inferred: 0, subjects: null }],
  ]);
}

/** How an issue ended. */
export interface IssueEnding {
  issue: IssueView;
  /** The texts that decided it: those on which the group took a side, else all of the issue. */
  decided: ProposalView["textResults"];
  moreDecided: number;
  textCount: number;
  /** How the proposals ended where the issue has no verdict, or one that is not all: others than the deferred ones ended. */
  endings: Ending[];
  /** Neither a verdict nor a text nor a proposal is on record. */
  isNothing: boolean;
}

/** Texts that are named for an issue. */
const MOST_TEXTS = 3;

/** How an issue ended: its verdict, the texts that decided it, and the endings of its proposals. */
export function issueEnding(issue: IssueView): IssueEnding {
  const decided = decidedTexts(issue);
  const isCounted = issue.outcome === null || issue.outcome.verdict === "deferred";
  const endings = isCounted ? endingsOf(issue.proposals) : [];
  return {
    issue,
    decided: decided.slice(0, MOST_TEXTS),
    textCount: decided.length,
    moreDecided: Math.max(0, decided.length - MOST_TEXTS),
    endings,
    isNothing: issue.outcome === null && decided.length === 0 && endings.length === 0,
  };
}

function decidedTexts({ proposals, texts }: IssueView): IssueEnding["decided"] {
  const sided = proposals.filter(({ verdict }) => verdict !== "").flatMap(({ textResults }) => textResults);
  const all = sided.length > 0 ? sided : texts.rows.map((text) => ({ ...text, isOwn: false }));
  return [...new Map(all.map((text) => [text.anchor, text])).values()];
}
