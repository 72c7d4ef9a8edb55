import type { IssueVerdict, Verdict } from "../../brief/declaration/outcomes.ts";
import type { BackerRef, Brief, BriefIssue, Change, Delegation, SponsorRef } from "../../brief/types.ts";
import { issueAnchor, type RepeatedText, repeatedText, sponsorAnchor } from "./anchors.ts";
import { type ChangeView, changeView } from "./change-view.ts";
import { type Link, type ProposalView, proposalsOf } from "./proposal-view.ts";

interface AskedProposal extends ProposalView {
  /** The words of its "Ask". */
  words: RepeatedText | null;
}

/** What is asked on one issue. */
interface AskView extends Link {
  isAgreed: boolean;
  isProposed: boolean;
  words: RepeatedText | null;
  proposals: AskedProposal[];
}

interface BackingView extends ProposalView {
  /** As whom the state is on record; `inOwnName`: itself. */
  by: (BackerRef & { inOwnName: boolean })[];
}

/** The page that opens a brief for one delegation, with proposals and issues in place of their keys. */
export interface DelegationView {
  state: SponsorRef;
  own: ProposalView[];
  groups: {
    code: string;
    name: string;
    /** Of the group's entry in the index; empty where it has none. */
    anchor: string;
    membership: string;
    marked: boolean;
    isSuspended: boolean;
    proposals: ProposalView[];
  }[];
  supports: BackingView[];
  opposes: BackingView[];
  /** Nothing of its own, through a group, or for or against: said once. */
  isNowhere: boolean;
  isOnRecord: boolean;
  asks: AskView[];
  /** Issues with a common position under which nothing further is asked. */
  statedOnly: (Link & { isProposed: boolean })[];
  /** After the conference: what became of what was asked. */
  asked: AskedView[] | null;
  changes: ChangeView[];
}

/** What was asked on one issue, and what became of it; without verdicts where the brief has none. */
interface AskedView extends Link {
  verdict: IssueVerdict | "";
  proposals: (ProposalView & { verdict: Verdict | "" })[];
}

/** The page of the state that the brief is for; null where it is for none. */
export function delegationView(
  brief: Brief,
  proposals: ReadonlyMap<string, ProposalView>,
): DelegationView | null {
  const { delegation, for: state } = brief;
  if (delegation === undefined || state === undefined) return null;
  const indexed = new Set(brief.sponsors.map(({ code }) => code));
  const asks = delegation.asks.flatMap((ask) => askView(ask, brief.issues, proposals));
  const backing = ({ key, by }: Delegation["supports"][number]): BackingView[] =>
    proposalsOf([key], proposals).map((proposal) => ({
      ...proposal,
      by: by.map((backer) => ({ ...backer, inOwnName: backer.code === state.code })),
    }));
  const supports = delegation.supports.flatMap(backing);
  const opposes = delegation.opposes.flatMap(backing);
  const isOnRecord = supports.length + opposes.length > 0;
  return {
    state,
    own: proposalsOf(delegation.own, proposals),
    groups: delegation.groups.map(({ group, membership, proposals: keys }) => ({
      code: group.code,
      name: group.name,
      anchor: indexed.has(group.code) ? sponsorAnchor(group.code) : "",
      membership,
      marked: membership !== "confirmed",
      isSuspended: membership === "suspended",
      proposals: proposalsOf(keys, proposals),
    })),
    supports,
    opposes,
    isOnRecord,
    isNowhere: delegation.own.length === 0 && delegation.groups.length === 0 && !isOnRecord,
    asks: asks.filter(asksSomething),
    statedOnly: asks.filter((ask) => !asksSomething(ask)),
    asked: delegation.asked?.flatMap((ask) => askedView(ask, brief, proposals)) ?? null,
    changes: changesForDelegation(brief).map((change) => changeView(change, brief, proposals)),
  };
}

function askedView(
  ask: Delegation["asks"][number],
  { issues, outcomes }: Brief,
  proposals: ReadonlyMap<string, ProposalView>,
): AskedView[] {
  const judged = outcomes?.issues.find(({ issue }) => issue === ask.issue);
  const verdicts = new Map(judged?.proposals.map(({ key, verdict }) => [key, verdict]));
  const verdict = judged === undefined || judged.verdict === "reported" ? "" : judged.verdict;
  // A name with nothing behind it reports nothing.
  if (verdict === "" && ask.proposals.length === 0) return [];
  return issues
    .filter(({ slug }) => slug === ask.issue)
    .map((issue) => ({
      anchor: issueAnchor(issue.slug),
      text: issue.title,
      verdict,
      proposals: proposalsOf(ask.proposals, proposals).map((proposal) => ({
        ...proposal,
        verdict: verdicts.get(proposal.key) ?? "",
      })),
    }));
}

function asksSomething({ words, proposals }: AskView): boolean {
  return words !== null || proposals.length > 0;
}

function askView(
  ask: Delegation["asks"][number],
  issues: BriefIssue[],
  proposals: ReadonlyMap<string, ProposalView>,
): AskView[] {
  return issues
    .filter(({ slug }) => slug === ask.issue)
    .map((issue) => ({
      anchor: issueAnchor(issue.slug),
      text: issue.title,
      isAgreed: issue.position === "agreed",
      isProposed: issue.position === "proposed",
      words: repeatedText(issue.asks),
      proposals: proposalsOf(ask.proposals, proposals).map((proposal) => ({
        ...proposal,
        words: repeatedText(proposal.ask),
      })),
    }));
}

/**
 * The changes of a brief for one state that concern it, in their order: those of the proposals on its page, those
 * in which it or a group of its came to support or oppose a proposal or ceased to, those of proposals that they made and
 * that are gone or no longer theirs, those with which an ask lapsed, and every change of a common position. None in a brief for no state.
 */
export function changesForDelegation({ delegation, changes, for: state }: Brief): Change[] {
  if (delegation === undefined || state === undefined) return [];
  const keys = keysOf(delegation);
  const names = new Set([state.code, ...delegation.groups.map(({ group }) => group.code)]);
  return changes.list.filter(
    (change) =>
      change.kind === "issue-position" ||
      change.asks !== undefined ||
      keys.has(change.proposal?.key ?? "") ||
      [...backersIn(change), ...(change.sponsors ?? []).map(({ code }) => code)].some((code) =>
        names.has(code),
      ),
  );
}

function keysOf({ own, groups, supports, opposes, asks, asked = [] }: Delegation): ReadonlySet<string> {
  return new Set([
    ...own,
    ...[...groups, ...asks, ...asked].flatMap(({ proposals }) => proposals),
    ...[...supports, ...opposes].map(({ key }) => key),
  ]);
}

function backersIn({ gained, lost }: Change): string[] {
  return [gained, lost]
    .flatMap((backers) => [...(backers?.supporters ?? []), ...(backers?.opponents ?? [])])
    .map(({ code }) => code);
}
