import {
  type Meeting,
  nextMeetingOn,
  nextMeetingOnIssue,
  type Reservation,
  reservationOnIssue,
} from "../../brief/asks.ts";
import { introducedLines } from "../../brief/body/introduced-lines.ts";
import { shownPlace } from "../../brief/halftime/place.ts";
import type { Brief, BriefIssue, Delegation, RichText } from "../../brief/types.ts";
import { askedBehind, isWhoAsks } from "../../corpus/sections/requests-to-readers.ts";
import type { Position } from "../../corpus/types.ts";
import { localOf } from "../../direction.ts";
import { clauses } from "../templates/words.ts";
import { issueAnchor } from "./anchors.ts";
import type { TextOutcomeView } from "./issue-tables.ts";
import type { IssueView } from "./issue-view.ts";
import { type Link, type ProposalView, proposalsOf } from "./proposal-view.ts";

type SponsorLinks = ProposalView["sponsorLinks"];

/**
 * One thing to say: the words, to whom, and on which documents. Proposals on one issue with the same words share a row. An
 * issue's asks are rows of their own, without a proposal: beside one they would be read as what to say about it.
 */
export interface AskRow {
  position: Position;
  hasPosition: boolean;
  /** The first rows stand out. */
  isTop: boolean;
  /** Plain text; empty where a proposal has no words of its own: then its position is what to say. */
  words: string;
  /** The words are the reason of the position, not an ask. */
  isReason: boolean;
  language: string;
  direction: string;
  issue: Link;
  /** Why what is asked is not in force: a key of `reservation`, or empty. */
  reservation: Reservation | "";
  /** Empty where the issue itself asks. */
  proposals: ProposalView[];
  /** Their documents; those that read the same are one. */
  documents: ProposalView[];
  /** The state proposes one of them itself. */
  isOwn: boolean;
  /** The other sponsors. */
  sponsors: SponsorLinks;
  hasUnnamedSponsor: boolean;
  /** Who proposes on the issue, where no sponsor is on record. */
  onIssue: SponsorLinks;
  supporters: string[];
  opponents: string[];
  committees: string[];
  /** The next meeting on the text, the whole issue or in the committee. */
  meeting: Meeting | null;
}

/** Rows that stand out. */
const TOP = 3;
const isWatched = ({ position }: AskRow) => position === "watch";

/**
 * What is asked of a delegation, the most important first: on its own proposals, then in the order of the issues, those
 * with priority first; last on what is only watched.
 */
export function askRows(
  brief: Brief,
  delegation: Pick<Delegation, "own" | "asks">,
  views: ReadonlyMap<string, ProposalView>,
): AskRow[] {
  const own = new Set(delegation.own);
  const sorted = delegation.asks
    .flatMap(({ issue: slug, proposals: keys }) => {
      const issue = brief.issues.find((one) => one.slug === slug);
      if (issue === undefined) return [];
      const asked = proposalsOf(keys, views).map((proposal) => rowOf(proposal, issue, brief, views));
      return rowsOnIssue(issue, sharedRows(asked), brief);
    })
    .map((row) => ({ ...row, isOwn: row.proposals.some(({ key }) => own.has(key)) }))
    .sort((a, b) => Number(isWatched(a)) - Number(isWatched(b)) || Number(b.isOwn) - Number(a.isOwn));
  return sorted.map((row, index) => ({
    ...row,
    sponsors: row.sponsors.filter(({ code }) => code !== brief.for?.code),
    isTop: index < TOP && sorted.length > TOP && !isWatched(row),
  }));
}

/** One row for the proposals of an issue with the same words, position, meeting, supporters and opponents. */
function sharedRows(asked: readonly AskRow[]): AskRow[] {
  const rows = new Map<string, AskRow>();
  for (const row of asked) {
    const { meeting, position, reservation, words, isReason, proposals, supporters, opponents } = row;
    // Who is for one of several proposals may not be for the others.
    const facts = [meeting, position, reservation, isReason, supporters.toSorted(), opponents.toSorted()];
    const key = JSON.stringify([...facts, words || proposals.map(({ key }) => key)]);
    const same = rows.get(key);
    rows.set(key, same === undefined ? row : joined(same, row));
  }
  return [...rows.values()];
}

/** The rows of an issue. A short message has the first of them only, so those with words come before mere positions. */
function rowsOnIssue(issue: BriefIssue, asked: readonly AskRow[], brief: Brief): AskRow[] {
  const reservation = reservationOnIssue(issue);
  const printed = new Set(asked.filter((row) => row.reservation === reservation).map(({ words }) => words));
  const others = [...new Set(asksOfIssue(issue))].filter((words) => !printed.has(words));
  return [
    ...asked.filter(({ words }) => words !== ""),
    ...others.map((words) => issueRow(words, issue, brief)),
    ...asked.filter(({ words }) => words === ""),
  ];
}

function rowOf(
  proposal: ProposalView,
  issue: BriefIssue,
  brief: Brief,
  views: ReadonlyMap<string, ProposalView>,
): AskRow {
  const { ask, positionText } = proposal;
  const lines = linesOf(ask ?? positionText, false);
  const words = ask !== undefined || lines.length < 2 ? clauses(lines) : `${lines[0]} …`;
  const isUnnamed = proposal.sponsors.length === 0;
  const others = isUnnamed ? proposalsOf(issue.proposals, views) : [];
  return {
    ...aboutIssue(issue),
    reservation: proposal.reservation,
    position: proposal.shownPosition,
    hasPosition: proposal.hasPosition,
    words,
    isReason: ask === undefined,
    ...localOf(words, proposal),
    proposals: [proposal],
    documents: [proposal],
    sponsors: proposal.sponsorLinks,
    hasUnnamedSponsor: isUnnamed,
    onIssue: once(others.flatMap(({ sponsorLinks }) => sponsorLinks)),
    supporters: proposal.supporters.map(({ code }) => code),
    opponents: proposal.opponents.map(({ code }) => code),
    committees: proposal.committee === undefined ? [] : [proposal.committee],
    meeting: shownMeeting(nextMeetingOn(proposal, brief), brief),
  };
}

/** What an issue asks, and none of its proposals. */
function issueRow(words: string, issue: BriefIssue, brief: Brief): AskRow {
  return {
    ...aboutIssue(issue),
    position: "none",
    hasPosition: false,
    words,
    isReason: false,
    language: "",
    direction: "",
    proposals: [],
    documents: [],
    sponsors: [],
    hasUnnamedSponsor: false,
    onIssue: [],
    supporters: [],
    opponents: [],
    committees: [],
    meeting: shownMeeting(nextMeetingOnIssue(issue.slug, brief), brief),
  };
}

const shownMeeting = (meeting: Meeting | null, brief: Brief): Meeting | null =>
  meeting && { ...meeting, committee: shownPlace(meeting.committee, brief) };

function aboutIssue(issue: BriefIssue): Pick<AskRow, "issue" | "reservation" | "isTop" | "isOwn"> {
  return {
    issue: { anchor: issueAnchor(issue.slug), text: issue.title },
    reservation: reservationOnIssue(issue),
    isTop: false,
    isOwn: false,
  };
}

function joined(first: AskRow, second: AskRow): AskRow {
  const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];
  const sponsors = once([...first.sponsors, ...second.sponsors]);
  return {
    ...first,
    proposals: [...first.proposals, ...second.proposals],
    documents: distinct([...first.documents, ...second.documents]),
    sponsors,
    hasUnnamedSponsor: first.hasUnnamedSponsor || second.hasUnnamedSponsor,
    onIssue: sponsors.length > 0 ? [] : once([...first.onIssue, ...second.onIssue]),
    committees: union(first.committees, second.committees),
  };
}

function once(links: SponsorLinks): SponsorLinks {
  return [...new Map(links.map((link) => [link.code, link])).values()];
}

/** Proposals whose action, targets and number read differently. */
function distinct(proposals: readonly ProposalView[]): ProposalView[] {
  const read = ({ action, target, label }: ProposalView) =>
    JSON.stringify([action, target.map(({ text }) => text), label]);
  return [...new Map(proposals.toReversed().map((each) => [read(each), each])).values()].toReversed();
}

const isAnnouncement = (words: string) => askedBehind(words).includes("");

/** No row has the words of an introduction that only states who asks whom, "Demandes aux délégations :"; of any other, "Do not accept:", each has them. */
const linesOf = (text: RichText | undefined, isEach: boolean): string[] =>
  text === undefined ? [] : introducedLines(text, { isAnnouncement, isLeftOut: isWhoAsks, isEach });

/** What an issue asks by itself, an ask each. */
export function asksOfIssue({ asks }: Pick<BriefIssue, "asks">): string[] {
  return linesOf(asks, true);
}

/** Where text in blocks for delegations is. */
export interface AddressedView {
  isAny: boolean;
  introduction: boolean;
  /** Issues, each before its proposals and texts, and then texts of no issue of the brief. */
  links: Link[];
  /** Some of these texts are of no issue of the brief. */
  otherTexts: boolean;
}

/** Where text is that only delegations, or this one, may read. @param otherTexts those of no issue of the brief */
export function addressedView(
  { addressed }: Pick<Delegation, "addressed">,
  issues: readonly Pick<IssueView, "slug" | "title" | "anchor" | "rows" | "texts">[],
  otherTexts: readonly TextOutcomeView[],
): AddressedView {
  const [slugs, keys] = [new Set(addressed.issues), new Set(addressed.proposals)];
  const texts = new Set(addressed.texts);
  const linksTo = (rows: readonly TextOutcomeView[]): Link[] =>
    rows.filter(({ slug }) => texts.has(slug)).map(({ anchor, text }) => ({ anchor, text }));
  const others = linksTo(otherTexts);
  const links = [
    ...issues.flatMap((issue) => [
      ...(slugs.has(issue.slug) ? [{ anchor: issue.anchor, text: issue.title }] : []),
      ...issue.rows.filter(({ key }) => keys.has(key)).map(({ anchor, title }) => ({ anchor, text: title })),
      ...linksTo(issue.texts.rows),
    ]),
    ...others,
  ];
  return {
    isAny: addressed.conference || links.length > 0,
    introduction: addressed.conference,
    links,
    otherTexts: others.length > 0,
  };
}
