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
import type { TextOutcomeView } from "./text-outcomes-view.ts";

/** A proposal with its verdict for the group. */
interface JudgedView extends ProposalView {
  verdict: Verdict;
  inferredVerdict: boolean;
  /** The position and the status are both inferred: marked once. */
  bothInferred: boolean;
}

/** Proposals with the same ending. */
interface EndingView {
  status: Status;
  /** Filed, and open after the conference or with status `unknown`. */
  isNotOnRecord: boolean;
  /** Announced or reported, without a submission or an ending on record: its column of the score sheet; else empty. */
  unfiled: "announced-only" | "reported-only" | "";
  proposals: ProposalView[];
  /** The number of inferred statuses among them. */
  inferred: number;
}

/** An issue: what the group wanted, what was proposed, what was decided. */
interface IssueOutcomeView {
  issue: IssueView;
  verdict: IssueVerdict;
  inferredVerdict: boolean;
  /** Print keeps it on one page. */
  isShort: boolean;
  /** The common position and the asks; null where the brief does not have their texts. */
  wanted: RepeatedText | null;
  asks: RepeatedText | null;
  /** The sponsors of its proposals, without repetition. */
  sponsors: ProposalView["sponsorLinks"];
  hasUnnamedSponsor: boolean;
  /** Proposals on which the group has a position. */
  judged: JudgedView[];
  /** The others by ending, without verdicts. */
  others: EndingView[];
  othersCount: number;
}

/** The first sections of an outcomes brief. */
export interface OutcomesView {
  /** The number of proposals for each verdict. */
  measured: { verdict: Verdict; count: number }[];
  isMeasured: boolean;
  reported: number;
  /** Issues with a verdict, by verdict; verdicts without issues are left out. */
  lists: { verdict: IssueVerdict; issues: IssueOutcomeView[] }[];
  /** Issues without a verdict that have proposals or a common position. */
  others: IssueOutcomeView[];
  scores: ScoresView;
  deferred: ProposalView[];
  named: (FollowUp["named"][number] & { links: ProposalView[] })[];
  /** Texts whose words name one of the bodies. */
  namedTexts: TextOutcomeView[];
  notOnRecord: (Link & { proposals: ProposalView[] })[];
  next: FollowUp["conference"] | null;
}

/** The most decisions of an issue that print keeps on one page. */
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
  texts: readonly TextOutcomeView[],
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
    namedTexts: texts.filter(({ slug }) => sequel.texts.includes(slug)),
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

/** The sponsors of proposals without repetition, in the order of the index. */
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

/** Ended proposals by status, then those without an ending on record, then those that were announced only. */
function endingsOf(proposals: readonly ProposalView[]): EndingView[] {
  const isAnnounced = ({ status }: ProposalView) => status === "announced";
  const isReported = ({ status }: ProposalView) => status === "reported";
  const isUnfiled = (one: ProposalView) => isAnnounced(one) || isReported(one);
  const isNotOnRecord = (one: ProposalView) => !isUnfiled(one) && (one.open || one.status === "unknown");
  const hasEnded = (one: ProposalView) => !isUnfiled(one) && !isNotOnRecord(one);
  const none = { isNotOnRecord: false, unfiled: "", inferred: 0 } as const;
  const ended = STATUSES.map((status) => {
    const alike = proposals.filter((one) => one.status === status && hasEnded(one));
    const inferred = alike.filter(({ inferredStatus }) => inferredStatus).length;
    return { ...none, status, proposals: alike, inferred };
  });
  const rest: EndingView[] = [
    { ...none, status: "unknown", isNotOnRecord: true, proposals: proposals.filter(isNotOnRecord) },
    { ...none, status: "announced", unfiled: "announced-only", proposals: proposals.filter(isAnnounced) },
    { ...none, status: "reported", unfiled: "reported-only", proposals: proposals.filter(isReported) },
  ];
  return [...ended, ...rest].filter((ending) => ending.proposals.length > 0);
}
