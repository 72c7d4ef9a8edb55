import { isCovered, type Membership } from "../itu/regional-groups.ts";
import { isAskedAbout, isStated, wasAskedAbout } from "./asks.ts";
import { isAfterwards } from "./kind.ts";
import { sponsorRef } from "./references.ts";
import type { BackerRef, Brief, BriefProposal, Delegation } from "./types.ts";

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
  const backedAs = (backers: BackerRef[]) =>
    backers
      .filter(({ code }) => code === state.code || covering.has(code))
      .sort((a, b) => Number(b.code === state.code) - Number(a.code === state.code));
  const backings = (backersOf: (proposal: BriefProposal) => BackerRef[]) =>
    brief.proposals
      .map((proposal) => ({ key: proposal.key, by: backedAs(backersOf(proposal)) }))
      .filter(({ by }) => by.length > 0);
  return {
    own: sponsoredBy(state.code, brief.proposals),
    groups: memberships.map((membership) => ({
      group: sponsorRef(membership.group, brief.language, brief.asOf),
      membership: membership.standing,
      proposals: isCovered(membership) ? sponsoredBy(membership.group, brief.proposals) : [],
    })),
    supports: backings(({ supporters }) => supporters),
    opposes: backings(({ opponents }) => opponents),
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
