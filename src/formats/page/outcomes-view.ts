import type { FollowUp, Verdict } from "../../brief/declaration/outcomes.ts";
import type { Brief } from "../../brief/types.ts";
import type { TextOutcomeView } from "./issue-tables.ts";
import type { IssueView } from "./issue-view.ts";
import { type Link, MEASURES, type ProposalView, proposalsOf } from "./proposal-view.ts";
import { type ScoresView, scoresView } from "./scores-view.ts";

/** What only an outcomes brief has: counts of verdicts for page one, the score sheet, what comes next. */
export interface OutcomesView {
  /** The number of proposals for each verdict. */
  measured: { verdict: Verdict; count: number }[];
  isMeasured: boolean;
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
    isMeasured: measured.length > 0,
    reported: tally.find(({ verdict }) => verdict === "reported")?.count ?? 0,
    scores: scoresView(outcomes.scores, brief.extract?.sponsor !== undefined),
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
