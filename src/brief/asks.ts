import { isKnown } from "../corpus/record-date.ts";
import type { Audience, Day, Position } from "../corpus/types.ts";
import { isCovered, type Membership } from "../itu/regional-groups.ts";
import { parseTarget, targetKey } from "../itu/target.ts";
import { optionalKeys } from "../json-values.ts";
import { isAfterwards } from "./as-of.ts";
import { isOnePlace } from "./halftime/place.ts";
import { addressedIn, sponsorRef } from "./references.ts";
import type {
  BackerRef,
  Brief,
  BriefIssue,
  BriefProposal,
  ChangedField,
  Delegation,
  LapsedAsk,
  SponsorRef,
} from "./types.ts";

/** Whether delegations can still act on a proposal: it has not ended, and no other replaced it. */
export function isPending({ open, successors }: Pick<BriefProposal, "open" | "successors">): boolean {
  return open && successors === undefined;
}

/** What the group does about a proposal, in the order of print. */
export const SIDES = ["resist", "back", "watch"] as const;
export type Side = (typeof SIDES)[number];

const SIDE_OF: Readonly<Record<Position, Side | undefined>> = {
  oppose: "resist",
  support: "back",
  "support-with-changes": "back",
  watch: "watch",
  none: undefined,
};

/**
 * The side that the group takes on a proposal, as every output counts and lists it. Before the end of the conference that is
 * something to do, so a proposal that has ended has none; after it, it is the side that the group took. Undefined for none.
 */
export function sideOn(
  proposal: BriefProposal,
  brief: Pick<Brief, "kind" | "asOf" | "conference">,
): Side | undefined {
  return isPending(proposal) || isAfterwards(brief) ? SIDE_OF[proposal.position ?? "none"] : undefined;
}

/** Whether delegations are asked to act on a proposal. The position "watch" asks for nothing without words of an ask. */
export function isAskedAbout(proposal: BriefProposal): boolean {
  return isPending(proposal) && wasAskedAbout(proposal);
}

/** Whether delegations were asked to act on a proposal that was not replaced, whether it has ended or not. */
function wasAskedAbout({ successors, position = "none", ask }: BriefProposal): boolean {
  return successors === undefined && (ask !== undefined || (position !== "none" && position !== "watch"));
}

/** Whether an issue of the brief has a common position or asks. */
export function isStated({ position, asks }: BriefIssue): boolean {
  return position !== "none" || asks !== undefined;
}

/**
 * What became of an ask about a proposal: it `ended` with the proposal; it was `reworded` where only its own words are gone,
 * and the position still asks; it is `under-review` where the position is no longer agreed, for a reason that only the group
 * may know; else it was `withdrawn`. Undefined where nothing became of it, and for other audiences: the public has no asks,
 * and the group sees the reason itself.
 */
export function lapsedAsk(
  before: BriefProposal,
  now: BriefProposal,
  audience: Audience,
): LapsedAsk | undefined {
  if (audience !== "delegation" || !isAskedAbout(before)) return undefined;
  if (!isPending(now)) return "ended";
  if (isAskedAbout(now)) return before.ask !== undefined && now.ask === undefined ? "reworded" : undefined;
  return now.position === undefined ? "under-review" : "withdrawn";
}

/**
 * Why a position, or what is asked, is not in force, so that every output states it: a common position is `proposed`, the
 * position on a proposal is a `draft`, `in-review` or `agreed-later`; the agreement on either is `void`. Only briefs for the
 * group have others than `proposed`.
 */
export type Reservation = "proposed" | "draft" | "in-review" | "agreed-later" | "void";

/** Why the common position of an issue, with its asks, is not in force; empty where it is, or where there is none. */
export function reservationOnIssue(issue: BriefIssue): Reservation | "" {
  if (issue.voided !== undefined) return "void";
  return issue.position === "proposed" ? "proposed" : "";
}

/** Why the position on a proposal, with its ask, is not in force on the day; empty where it is, or where there is none. */
export function reservationOn(proposal: BriefProposal, asOf: Day): Reservation | "" {
  const { position = "none", positionText, ask, review, reviewedOn, voided } = proposal;
  if (position === "none" && positionText === undefined && ask === undefined) return "";
  if (voided !== undefined) return "void";
  if (review !== undefined && review !== "agreed") return review;
  return review === "agreed" && !isKnown(reviewedOn, asOf) ? "agreed-later" : "";
}

/**
 * Whether the position on a proposal is in force. Briefs for others than the group have no state of review, and only
 * positions in force.
 */
export function isInForce({ review, voided }: Pick<BriefProposal, "review" | "voided">): boolean {
  return review === undefined || (review === "agreed" && voided === undefined);
}

/**
 * The state of an agreement that became void since, or that holds again, which only briefs for the group have.
 *
 * @param field the field that has the state: that of the position on a proposal, or of the one on an issue
 */
export function voidedSince<Field extends "review" | "position">(
  field: Field,
  before: WithAgreement<Field>,
  now: WithAgreement<Field>,
): ChangedField[] {
  const [wasVoid, isVoid] = [before.voided !== undefined, now.voided !== undefined];
  if (wasVoid === isVoid) return [];
  const [was, is] = [before[field], now[field]];
  if (isVoid) return [{ field, ...optionalKeys({ before: was }), after: "void" }];
  // Another state is a change of the key itself.
  return is !== undefined && was === is ? [{ field, before: "void", after: is }] : [];
}

type WithAgreement<Field extends string> = Partial<Record<Field, string>> & { voided?: unknown };

/** What became of the asks of an issue: its common position is `under-review`, or only the asks were `withdrawn`. */
export function lapsedAskOfIssue(
  before: BriefIssue,
  now: BriefIssue,
  { audience }: Pick<Brief, "audience">,
): LapsedAsk | undefined {
  if (audience !== "delegation" || !isStated(before)) return undefined;
  if (now.position === "none") return before.position === "none" ? undefined : "under-review";
  return before.asks !== undefined && now.asks === undefined ? "withdrawn" : undefined;
}

/**
 * The page of one delegation, as keys of what is in the brief, so it reveals nothing else. `memberships` are those of the
 * state on the brief's day; a group whose membership is suspended is named without its proposals. All lists are in the
 * order of print. Undefined where the brief is for no state.
 */
export function delegationOf(
  brief: Omit<Brief, "delegation">,
  memberships: readonly Membership[],
): Delegation | undefined {
  if (brief.for === undefined) return undefined;
  const state = brief.for;
  const covering = new Set(memberships.filter(isCovered).map(({ group }) => group));
  const isOwn = ({ code }: SponsorRef) => code === state.code;
  // What a state does in its own name is not what its group does.
  const backedBy = (backers: BackerRef[], opposite: readonly SponsorRef[]) =>
    backers
      .filter((backer) => isOwn(backer) || (covering.has(backer.code) && !opposite.some(isOwn)))
      .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  const backings = (side: "supports" | "opposes") =>
    brief.proposals
      .map((proposal) => {
        const { key, supporters, opponents, sponsors, signatories = [] } = proposal;
        const by =
          side === "supports"
            ? backedBy(supporters, opponents)
            : backedBy(opponents, [...sponsors, ...signatories, ...supporters]);
        return { key, by };
      })
      .filter(({ by }) => by.length > 0);
  return {
    own: sponsoredBy(state.code, brief.proposals),
    groups: memberships.map((membership) => ({
      group: sponsorRef(membership.group, brief.language, brief.asOf),
      membership: membership.standing,
      proposals: isCovered(membership) ? sponsoredBy(membership.group, brief.proposals) : [],
    })),
    supports: backings("supports"),
    opposes: backings("opposes"),
    addressed: addressedIn(brief),
    ...(isAfterwards(brief)
      ? { asks: [], asked: asksOf(brief, wasAskedAbout) }
      : { asks: asksOf(brief, isAskedAbout) }),
  };
}

function sponsoredBy(code: string, proposals: BriefProposal[]): string[] {
  return proposals
    .filter(({ sponsors }) => sponsors.some((sponsor) => sponsor.code === code))
    .map(({ key }) => key);
}

/** The issues with a common position, with asks, or with proposals that delegations are asked to act on. */
export function asksOf(
  { issues, proposals }: Pick<Brief, "issues" | "proposals">,
  isAsked: (proposal: BriefProposal) => boolean,
): Delegation["asks"] {
  return issues
    .map((issue) => ({
      issue: issue.slug,
      proposals: proposals.filter((each) => each.issue === issue.slug && isAsked(each)).map(({ key }) => key),
      hasPosition: isStated(issue),
    }))
    .filter((ask) => ask.hasPosition || ask.proposals.length > 0)
    .map(({ issue, proposals }) => ({ issue, proposals }));
}

/** When a body meets. */
export type Meeting = NonNullable<Brief["conference"]["meetings"]>[number];

/**
 * The next meeting for a proposal: on one of its texts, else on its whole issue, else of the committee that handles it. A
 * meeting on other texts, or in a committee on other issues, is not one on this proposal.
 */
export function nextMeetingOn(proposal: BriefProposal, brief: Brief): Meeting | null {
  const keys = new Set(proposal.target.map(({ key }) => key));
  return (
    nextMeeting(brief, ({ targets = [] }) => targets.some((text) => keys.has(keyOf(text)))) ??
    nextMeeting(
      brief,
      ({ issues = [], targets = [] }) => targets.length === 0 && issues.includes(proposal.issue),
    ) ??
    nextMeeting(
      brief,
      ({ committee, issues = [], targets = [] }) =>
        issues.length + targets.length === 0 && isOnePlace(committee, proposal.committee ?? ""),
    )
  );
}

/** The next meeting that has an issue on its agenda, or some of its texts. */
export function nextMeetingOnIssue(slug: string, brief: Brief): Meeting | null {
  return nextMeeting(brief, ({ issues = [] }) => issues.includes(slug));
}

function keyOf(text: string): string {
  const parsed = parseTarget(text);
  return parsed.ok ? targetKey(parsed.value) : text;
}

/** The first meeting from the day of the brief on; one without a time counts as the first of its day. */
function nextMeeting({ asOf, conference }: Brief, concerns: (meeting: Meeting) => boolean): Meeting | null {
  const when = ({ date, time = "" }: Meeting) => `${date} ${time}`;
  const coming = (conference.meetings ?? []).filter((meeting) => meeting.date >= asOf && concerns(meeting));
  const [first, ...others] = coming;
  return first === undefined ? null : others.reduce((a, b) => (when(b) < when(a) ? b : a), first);
}
