import type { Corpus } from "../corpus/types.ts";
import { isCovered, membersOf } from "../itu/membership.ts";
import type { Standing } from "../itu/regional-groups.ts";
import { compareSponsors } from "./order.ts";
import { sponsorRef } from "./sponsor-ref.ts";
import type { Brief, BriefProposal, SponsorEntry } from "./types.ts";
import type { Viewer } from "./viewer.ts";

/**
 * The index by sponsor: every group, state and body that proposes, and every member state of a group that does,
 * so that each delegate finds their own country. What comes through a group is marked as the group's.
 */
export function sponsorIndex(proposals: BriefProposal[], corpus: Corpus, viewer: Viewer): SponsorEntry[] {
  const own = proposalsBySponsor(proposals);
  const throughGroups = new Map<string, SponsorEntry["throughGroups"]>();
  for (const group of proposingGroups(own, viewer)) {
    for (const membership of membersOf(group.code, viewer.day, corpus.conference.membership)) {
      const proposals = isCovered(membership) ? (own.get(group.code) ?? []) : [];
      const through = throughGroups.get(membership.state) ?? [];
      throughGroups.set(membership.state, [
        ...through,
        { group, proposals, membership: membership.standing },
      ]);
    }
  }
  const codes = new Set([...own.keys(), ...throughGroups.keys()]);
  return [...codes].sort(compareSponsors).map((code) => ({
    ...sponsorRef(code, viewer.language),
    proposals: own.get(code) ?? [],
    throughGroups: throughGroups.get(code) ?? [],
  }));
}

/** The memberships that the index relies on and that nobody has confirmed, by group. */
export function unconfirmedMemberships(
  proposals: BriefProposal[],
  corpus: Corpus,
  viewer: Viewer,
): Brief["unconfirmedMemberships"] {
  const unconfirmed = (standing: Standing) => standing === "unconfirmed" || standing === "unsure";
  return proposingGroups(proposalsBySponsor(proposals), viewer)
    .map((group) => ({
      group,
      states: membersOf(group.code, viewer.day, corpus.conference.membership)
        .filter(({ standing }) => unconfirmed(standing))
        .map(({ state }) => sponsorRef(state, viewer.language)),
    }))
    .filter(({ states }) => states.length > 0);
}

function proposalsBySponsor(proposals: BriefProposal[]): Map<string, string[]> {
  const bySponsor = new Map<string, string[]>();
  for (const proposal of proposals) {
    for (const { code } of proposal.sponsors) {
      bySponsor.set(code, [...(bySponsor.get(code) ?? []), proposal.key]);
    }
  }
  return bySponsor;
}

function proposingGroups(own: ReadonlyMap<string, string[]>, viewer: Viewer) {
  return [...own.keys()]
    .map((code) => sponsorRef(code, viewer.language))
    .filter(({ kind }) => kind === "group")
    .sort((a, b) => compareSponsors(a.code, b.code));
}
