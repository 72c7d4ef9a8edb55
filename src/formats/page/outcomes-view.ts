import type {
  FollowUp,
  IssueOutcome,
  IssueVerdict,
  ProposalVerdict,
  Verdict,
} from "../../brief/declaration/outcomes.ts";
import type { Brief } from "../../brief/types.ts";
import { STATUSES, type Status } from "../../corpus/types.ts";
import { type RepeatedText, repeatedText } from "./anchors.ts";
import type { IssueView } from "./issue-view.ts";
import { type Link, type ProposalView, proposalsOf } from "./proposal-view.ts";
import { type ScoresView, scoresView } from "./scores-view.ts";

/** A proposal with what its ending is to the group. */
interface JudgedView extends ProposalView {
  verdict: Verdict;
  inferredVerdict: boolean;
  /** The position and the status: said once for both. */
  bothInferred: boolean;
}

/** Some proposals that ended alike. */
interface EndingView {
  status: Status;
  /** Filed, and still open although the conference is over, or ended without a word on how. */
  isNotOnRecord: boolean;
  /** Made known before the conference, with no submission on record: there is nothing that could have ended. */
  isAnnouncedOnly: boolean;
  proposals: ProposalView[];
  /** How many of them are inferred. */
  inferred: number;
}

/** An issue: what the group wanted, what was proposed, what was decided. */
interface IssueOutcomeView {
  issue: IssueView;
  verdict: IssueVerdict;
  inferredVerdict: boolean;
  /** Kept together in print. */
  isShort: boolean;
  /** The common position, and what is asked; null where its words are not in the brief. */
  wanted: RepeatedText | null;
  asks: RepeatedText | null;
  /** Who proposed, each once. */
  sponsors: ProposalView["sponsorLinks"];
  hasUnnamedSponsor: boolean;
  /** Proposals that the group took a side on. */
  judged: JudgedView[];
  /** The others, by how they ended: reported only. */
  others: EndingView[];
  othersCount: number;
}

/** The sections that open an outcomes brief. */
export interface OutcomesView {
  /** How many proposals are gained, mixed and lost; and of how many nothing can be said. */
  measured: { verdict: Verdict; count: number }[];
  isMeasured: boolean;
  reported: number;
  /** Issues with a verdict: gained, mixed, lost and not known yet, each where there are any. */
  lists: { verdict: IssueVerdict; issues: IssueOutcomeView[] }[];
  /** Issues without one; those on which nothing was proposed only where the group has a position on them. */
  others: IssueOutcomeView[];
  scores: ScoresView;
  deferred: ProposalView[];
  named: (FollowUp["named"][number] & { links: ProposalView[] })[];
  notOnRecord: (Link & { proposals: ProposalView[] })[];
  next: FollowUp["conference"] | null;
}

/** Decisions of an issue that are kept together in print. */
const SHORT_LIST = 3;
const LISTS: readonly IssueVerdict[] = ["gained", "mixed", "lost", "not-on-record"];
const MEASURES: ReadonlySet<Verdict> = new Set<Verdict>([
  "gained",
  "mixed",
  "lost",
  "deferred",
  "not-on-record",
]);

/** The sections of an outcomes brief; null in one of another kind. */
export function outcomesView(
  brief: Brief,
  issues: readonly IssueView[],
  proposals: ReadonlyMap<string, ProposalView>,
): OutcomesView | null {
  const { outcomes } = brief;
  if (outcomes === undefined) return null;
  const { sequel, tally } = outcomes;
  const views = new Map(issues.map((issue) => [issue.slug, issue]));
  const order = brief.sponsors.map(({ code }) => code);
  const all = outcomes.issues.flatMap((outcome) => {
    const issue = views.get(outcome.issue);
    return issue === undefined ? [] : [issueOutcomeView(outcome, issue, proposals, order)];
  });
  const measured = tally.filter(({ verdict }) => MEASURES.has(verdict));
  return {
    measured,
    isMeasured: measured.length > 0,
    reported: tally.find(({ verdict }) => verdict === "reported")?.count ?? 0,
    lists: LISTS.map((verdict) => ({
      verdict,
      issues: all.filter((one) => one.verdict === verdict),
    })).filter(({ issues: listed }) => listed.length > 0),
    others: all.filter(({ verdict, issue }) => verdict === "reported" && (issue.count > 0 || issue.isAgreed)),
    scores: scoresView(outcomes.scores, brief.extract?.sponsor !== undefined),
    deferred: proposalsOf(sequel.deferred, proposals),
    named: sequel.named.map((one) => ({
      ...one,
      links: proposalsOf(
        one.proposals.map(({ key }) => key),
        proposals,
      ),
    })),
    notOnRecord: sequel.notOnRecord.flatMap(({ issue, proposals: keys }) => {
      const view = views.get(issue);
      return view === undefined
        ? []
        : [{ anchor: view.anchor, text: view.title, proposals: proposalsOf(keys, proposals) }];
    }),
    next: sequel.conference ?? null,
  };
}

function issueOutcomeView(
  outcome: IssueOutcome,
  issue: IssueView,
  proposals: ReadonlyMap<string, ProposalView>,
  order: readonly string[],
): IssueOutcomeView {
  const judged = outcome.proposals.filter(({ verdict }) => MEASURES.has(verdict));
  const others = proposalsOf(
    outcome.proposals.filter(({ verdict }) => !MEASURES.has(verdict)).map(({ key }) => key),
    proposals,
  );
  const all = issue.proposals;
  return {
    issue,
    verdict: outcome.verdict,
    inferredVerdict: outcome.inferred === true,
    isShort: judged.length <= SHORT_LIST,
    wanted: repeatedText(issue.commonPosition),
    asks: repeatedText(issue.asks),
    sponsors: sponsorsOf(all, order),
    hasUnnamedSponsor: all.some(({ sponsors }) => sponsors.length === 0),
    judged: judged.flatMap((one) => judgedView(one, proposals)),
    others: endingsOf(others),
    othersCount: others.length,
  };
}

/** Each sponsor of some proposals once, in the order of the index. */
function sponsorsOf(
  proposals: readonly ProposalView[],
  order: readonly string[],
): IssueOutcomeView["sponsors"] {
  const links = proposals.flatMap(({ sponsorLinks }) => sponsorLinks);
  const once = [...new Map(links.map((link) => [link.code, link])).values()];
  return once.sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
}

function judgedView(one: ProposalVerdict, proposals: ReadonlyMap<string, ProposalView>): JudgedView[] {
  return proposalsOf([one.key], proposals).map((proposal) => ({
    ...proposal,
    verdict: one.verdict,
    inferredVerdict: one.inferred === true,
    bothInferred: proposal.inferredPosition && proposal.inferredStatus,
  }));
}

/** What ended first, in the order of the statuses; then what is not on record, and what was never filed. */
function endingsOf(proposals: readonly ProposalView[]): EndingView[] {
  const isAnnouncedOnly = ({ status }: ProposalView) => status === "announced";
  const isNotOnRecord = (one: ProposalView) =>
    !isAnnouncedOnly(one) && (one.open || one.status === "unknown");
  const hasEnded = (one: ProposalView) => !isAnnouncedOnly(one) && !isNotOnRecord(one);
  const none = { isNotOnRecord: false, isAnnouncedOnly: false, inferred: 0 };
  const ended = STATUSES.map((status) => {
    const alike = proposals.filter((one) => one.status === status && hasEnded(one));
    const inferred = alike.filter(({ inferredStatus }) => inferredStatus).length;
    return { ...none, status, proposals: alike, inferred };
  });
  const rest: EndingView[] = [
    { ...none, status: "unknown", isNotOnRecord: true, proposals: proposals.filter(isNotOnRecord) },
    { ...none, status: "announced", isAnnouncedOnly: true, proposals: proposals.filter(isAnnouncedOnly) },
  ];
  return [...ended, ...rest].filter((ending) => ending.proposals.length > 0);
}
