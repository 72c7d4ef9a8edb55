import type { IssueVerdict, Verdict } from "../../brief/declaration/outcomes.ts";
import type { BackerRef, Brief, BriefIssue, Change, Delegation, SponsorRef } from "../../brief/types.ts";
import { issueAnchor, type RepeatedText, repeatedText, sponsorAnchor } from "./anchors.ts";
import { type ChangeView, changeView } from "./change-view.ts";
import { type Link, type ProposalView, proposalsOf } from "./proposal-view.ts";
import { type SignedView, signedBy } from "./signatures-view.ts";

interface AskedProposal extends ProposalView {
  /** The text of its section "Ask". */
  words: RepeatedText | null;
}

/** The asks on one issue. */
interface AskView extends Link {
  isAgreed: boolean;
  isProposed: boolean;
  words: RepeatedText | null;
  proposals: AskedProposal[];
}

interface BackingView extends ProposalView {
  /** The names under which the state is on record; `inOwnName`: its own. */
  by: (BackerRef & { inOwnName: boolean })[];
}

/** The page that opens a brief for one delegation, with proposals and issues in place of their keys. */
export interface DelegationView {
  state: SponsorRef;
  own: ProposalView[];
  groups: (SignedView & {
    code: string;
    name: string;
    /** The id of the group's entry in the index; empty where it has none. */
    anchor: string;
    membership: string;
    marked: boolean;
    isSuspended: boolean;
    proposals: ProposalView[];
  })[];
  supports: BackingView[];
  opposes: BackingView[];
  /** No proposal of its own, none through a group, and no support or opposition on record: reported in one sentence. */
  isNowhere: boolean;
  isOnRecord: boolean;
  asks: AskView[];
  /** Issues with a common position and no asks. */
  statedOnly: (Link & { isProposed: boolean })[];
  /** The outcomes of the asks, after the conference. */
  asked: AskedView[] | null;
  changes: ChangeView[];
}

/** The asks on one issue and their verdicts; the verdicts are empty where the brief has none. */
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
      ...signedBy(
        state.code,
        proposalsOf(keys, proposals).filter(({ isReplaced }) => !isReplaced),
      ),
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
  // Without a verdict and without proposals, only the name of the issue would be left.
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
 * The changes that concern the state that the brief is for, in their order. These are changes of the proposals on its
 * page, of the support or opposition by the state or its groups, of proposals that they sponsored before, of asks, and
 * of common positions. Empty where the brief is for no state.
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
