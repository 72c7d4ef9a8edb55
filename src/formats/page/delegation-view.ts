import type { Reservation } from "../../brief/asks.ts";
import type { KindName } from "../../brief/declaration/changes.ts";
import { changesForDelegation, proposalsNamed } from "../../brief/movement.ts";
import type { BackerRef, Brief, Delegation, SponsorRef } from "../../brief/types.ts";
import { localOf } from "../../direction.ts";
import { sponsorAnchor } from "./anchors.ts";
import { type AddressedView, type AskRow, addressedView, askRows, asksOfIssue } from "./asks-view.ts";
import { type ChangeView, changeView } from "./change-view.ts";
import { byName } from "./changes-view.ts";
import type { TextOutcomeView } from "./issue-tables.ts";
import { type IssueView, inShort } from "./issue-view.ts";
import { type IssueEnding, issueEnding } from "./outcomes-view.ts";
import { type Link, type ProposalView, proposalsOf } from "./proposal-view.ts";
import { type SignedView, signedBy } from "./signatures-view.ts";

/** A proposal, and what the group wants in short: the words on the proposal, else those on its issue. */
type LineView = Omit<ProposalView, "language" | "direction"> & PositionInShort;

interface PositionInShort {
  /** Empty where no words are on record. */
  wanted: string;
  /** The words are those on the issue: they may differ from the position on this proposal. */
  isWantedOnIssue: boolean;
  /** Of words on the proposal; empty where it is that of the brief, or not on record. */
  language: string;
  direction: string;
  /** Why that position is not in force: a key of `reservation`, or empty. */
  reservation: Reservation | "";
  /** That position is inferred from a source that does not state it. */
  isInferred: boolean;
}

type BackingView = LineView & {
  /** The names under which the state is on record; `inOwnName`: its own. */
  by: (BackerRef & { inOwnName: boolean; membership: string; marked: boolean })[];
};

/** The page that opens a brief for one delegation, with proposals and issues in place of their keys. */
export interface DelegationView {
  state: SponsorRef;
  own: LineView[];
  groups: (SignedView & {
    code: string;
    name: string;
    /** The id of the group's entry in the index; empty where it has none. */
    anchor: string;
    membership: string;
    marked: boolean;
    isSuspended: boolean;
    proposals: LineView[];
  })[];
  supports: BackingView[];
  opposes: BackingView[];
  /** No proposal of its own, none through a group, and no support or opposition on record: reported in one sentence. */
  isNowhere: boolean;
  isOnRecord: boolean;
  asks: AskRow[];
  /** Where text for delegations, or for this one, is. */
  addressed: AddressedView;
  /** Slugs of the issues of all proposals, asks and texts on the page. */
  named: string[];
  /** Issues with a common position and no asks. */
  statedOnly: (Link & { reservation: Reservation | "" })[];
  /** The outcomes of the asks, after the conference. */
  asked: AskedView[] | null;
  /** What became of asks that the edition compared with carried; `isNamed` where only the name of the kind states how it ended. */
  lapsed: { change: ChangeView; isNamed: boolean }[];
  /** The other changes that concern the state by kind, the most important first, without editorial ones. */
  news: { kind: KindName; changes: ChangeView[]; more: number }[];
}

/** The standing of the state's membership in a group, and whether it is to be printed. */
function standingIn(group: string, { groups }: Delegation): { membership: string; marked: boolean } {
  const { membership = "confirmed" } = groups.find(({ group: { code } }) => code === group) ?? {};
  return { membership, marked: membership !== "confirmed" };
}

/** Kinds of changes whose name states how a proposal ended: they have no step. */
const ENDINGS: ReadonlySet<string> = new Set(["withdrawn", "superseded", "merged"]);
/** Changes of one kind that the page names; the others are counted. */
const MOST_NAMED = 6;

/** What was asked on one issue, and how it ended; the verdicts are empty where the brief has none. */
interface AskedView extends IssueEnding {
  /** The asks of the issue itself; where nothing else was asked, its common position in short. */
  words: string[];
  proposals: ProposalView[];
}

/**
 * The page of the state that the brief is for; null where it is for none.
 *
 * @param views the issues of the brief
 * @param otherTexts what became of texts of none of them
 */
export function delegationView(
  brief: Brief,
  proposals: ReadonlyMap<string, ProposalView>,
  views: readonly IssueView[],
  otherTexts: readonly TextOutcomeView[],
): DelegationView | null {
  const { delegation, for: state } = brief;
  if (delegation === undefined || state === undefined) return null;
  const indexed = new Set(brief.sponsors.map(({ code }) => code));
  const asks = askRows(brief, delegation, proposals);
  const asking = new Set(asks.map(({ issue }) => issue.anchor));
  const issues = new Map(views.map((issue) => [issue.slug, issue]));
  const lines = (keys: readonly string[]): LineView[] =>
    proposalsOf(keys, proposals).map((proposal) => ({
      ...proposal,
      ...positionInShort(proposal, issues.get(proposal.issue), brief.language),
    }));
  const backing = ({ key, by }: Delegation["supports"][number]): BackingView[] =>
    lines([key]).map((proposal) => ({
      ...proposal,
      by: by.map((backer) => ({
        ...backer,
        inOwnName: backer.code === state.code,
        ...standingIn(backer.code, delegation),
      })),
    }));
  const supports = delegation.supports.flatMap(backing);
  const opposes = delegation.opposes.flatMap(backing);
  const changes = changesForDelegation(brief).map((change) => changeView(change, brief, proposals));
  const asked = delegation.asked?.flatMap((ask) => askedView(ask, views, proposals)) ?? null;
  const isOnRecord = supports.length + opposes.length > 0;
  return {
    state,
    own: lines(delegation.own),
    groups: delegation.groups.map(({ group, membership, proposals: keys }) => ({
      code: group.code,
      name: group.name,
      anchor: indexed.has(group.code) ? sponsorAnchor(group.code) : "",
      ...standingIn(group.code, delegation),
      isSuspended: membership === "suspended",
      proposals: lines(keys),
      ...signedBy(
        state.code,
        proposalsOf(keys, proposals).filter(({ isReplaced }) => !isReplaced),
      ),
    })),
    supports,
    opposes,
    isOnRecord,
    isNowhere: delegation.own.length === 0 && delegation.groups.length === 0 && !isOnRecord,
    asks,
    addressed: addressedView(delegation, views, otherTexts),
    named: namedIssues(brief, delegation, asked, proposals),
    statedOnly: delegation.asks
      .flatMap(({ issue }) => issues.get(issue) ?? [])
      .map(({ anchor, title, reservation }) => ({ anchor, text: title, reservation }))
      .filter(({ anchor }) => !asking.has(anchor)),
    asked,
    lapsed: changes
      .filter(({ asks }) => asks !== "")
      .map((change) => ({ change, isNamed: ENDINGS.has(change.kind) })),
    news: newsOf(changes),
  };
}

/** The slugs of the issues that the page names. */
function namedIssues(
  { texts }: Brief,
  delegation: Delegation,
  asked: readonly AskedView[] | null,
  proposals: ReadonlyMap<string, ProposalView>,
): string[] {
  const addressed = new Set(delegation.addressed.texts);
  return [
    ...delegation.asks.map(({ issue }) => issue),
    ...(asked ?? []).map(({ issue }) => issue.slug),
    ...delegation.addressed.issues,
    ...texts.filter(({ slug }) => addressed.has(slug)).map(({ issue = "" }) => issue),
    ...proposalsOf([...proposalsNamed(delegation)], proposals).map(({ issue }) => issue),
  ];
}

function newsOf(changes: readonly ChangeView[]): DelegationView["news"] {
  return byName(changes.filter(({ asks, isMinor }) => asks === "" && !isMinor)).map(([kind, ofKind]) => {
    const named = ofKind.slice(0, MOST_NAMED);
    return { kind, changes: named, more: ofKind.length - named.length };
  });
}

function positionInShort(
  proposal: ProposalView,
  issue: IssueView | undefined,
  language: string,
): PositionInShort {
  const { positionText, reservation, inferredPosition: isInferred } = proposal;
  const own = inShort(positionText, positionText?.language ?? language);
  const local = localOf(own, proposal);
  if (own !== "") return { wanted: own, isWantedOnIssue: false, reservation, isInferred, ...local };
  return {
    ...local,
    wanted: issue?.commonPositionInShort ?? "",
    isWantedOnIssue: true,
    reservation: issue?.reservation ?? "",
    isInferred: issue?.inferred === true,
  };
}

function askedView(
  ask: Delegation["asks"][number],
  views: readonly IssueView[],
  proposals: ReadonlyMap<string, ProposalView>,
): AskedView[] {
  const asked = proposalsOf(ask.proposals, proposals);
  return (
    views
      .filter(({ slug }) => slug === ask.issue)
      .map((issue) => {
        const own = asksOfIssue(issue);
        return {
          ...issueEnding(issue),
          words: own.length > 0 || asked.length > 0 ? own : [issue.commonPositionInShort].filter(Boolean),
          proposals: asked,
        };
      })
      // Without words, a verdict or proposals, only the name of the issue would be left.
      .filter(({ words, issue }) => words.length > 0 || issue.outcome !== null || asked.length > 0)
  );
}
