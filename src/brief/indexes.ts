import { type Corpus, type Day, POSITIONS } from "../corpus/types.ts";
import { stateBySymbol } from "../itu/member-states.ts";
import { groupByCode, isCovered, membersOf, regionalGroups, type Standing } from "../itu/regional-groups.ts";
import { compareTargets, type Target, targetKey } from "../itu/target.ts";
import { compareCodeUnits, optionalKeys } from "../json-values.ts";
import { compareProposals, compareSponsors } from "./order.ts";
import { sponsorRef, targetKind, targetRef } from "./references.ts";
import { outcomeOfTarget } from "./text-outcomes.ts";
import type {
  Brief,
  BriefIssue,
  BriefProposal,
  Change,
  ChangeKind,
  GlossaryEntry,
  Grid,
  GridCell,
  SponsorEntry,
  TargetEntry,
} from "./types.ts";
import type { Viewer, VisibleProposal } from "./viewer.ts";

/**
 * The grid of who proposes what: a row for each issue; a column for each regional group, for each state or other body that
 * proposes, and for "not stated" where a source names no sponsor. Superseded and merged proposals are not counted; a
 * proposal with several sponsors is counted in the cell of each.
 *
 * @param ofSponsor whether the brief has the proposals of one sponsor only: other groups then have no column
 */
export function gridOf(
  issues: BriefIssue[],
  counted: BriefProposal[],
  language: string,
  ofSponsor: boolean,
  day: Day,
): Grid {
  const used = new Set(counted.flatMap((proposal) => proposal.sponsors.map((sponsor) => sponsor.code)));
  const groups = regionalGroups()
    .map((group) => group.key)
    .filter((code) => !ofSponsor || used.has(code));
  const others = [...used].filter((code) => !groups.includes(code)).sort(compareSponsors);
  const codes = [...groups, ...others];
  const columns: Grid["columns"] = codes.map((code) => sponsorRef(code, language, day));
  if (counted.some((proposal) => proposal.sponsors.length === 0)) {
    columns.push({ code: "not-stated", kind: "not-stated", name: "" });
  }
  const byKey = new Map(counted.map((proposal) => [proposal.key, proposal]));
  const rows = issues.map((issue) => {
    const ofIssue = issue.proposals.flatMap((key) => byKey.get(key) ?? []);
    return { issue: issue.slug, cells: columns.map((column) => cellOf(column.code, ofIssue)) };
  });
  return { columns, rows };
}

function cellOf(code: string, ofIssue: BriefProposal[]): GridCell {
  const proposals = ofIssue.filter((proposal) =>
    code === "not-stated"
      ? proposal.sponsors.length === 0
      : proposal.sponsors.some((sponsor) => sponsor.code === code),
  );
  return { proposals: proposals.map((proposal) => proposal.key), positions: positionsOf(proposals) };
}

/** How many proposals have each position, in the order of the closed list; `none` is not counted. */
function positionsOf(proposals: BriefProposal[]): GridCell["positions"] {
  return POSITIONS.filter((position) => position !== "none")
    .map((position) => ({ position, count: proposals.filter((each) => each.position === position).length }))
    .filter(({ count }) => count > 0);
}

/** A position and how many proposals of a cell have it; `partial`: not all of them, so that the number is printed. */
export type HeldPosition = GridCell["positions"][number] & { partial: boolean };

/** The positions to print beside the number of a cell. */
export function heldPositions({ proposals, positions }: GridCell): HeldPosition[] {
  return positions
    .filter(({ position }) => position !== "none")
    .map((held) => ({ ...held, partial: held.count < proposals.length }));
}

/**
 * The index by sponsor: every group, state and body that proposes, and every member state of a group that does, so that each
 * delegate finds their own country. Proposals of a group are listed as such.
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
    ...sponsorRef(code, viewer.language, viewer.day),
    proposals: own.get(code) ?? [],
    throughGroups: throughGroups.get(code) ?? [],
  }));
}

/** The unconfirmed memberships that the index is based on, by group. */
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
        .map(({ state }) => sponsorRef(state, viewer.language, viewer.day)),
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
    .map((code) => sponsorRef(code, viewer.language, viewer.day))
    .filter(({ kind }) => kind === "group")
    .sort((a, b) => compareSponsors(a.code, b.code));
}

/** The index by target: each text that proposals act on, in the order of `compareTargets`, with their keys. */
export function targetIndex(
  seen: ReadonlyMap<string, VisibleProposal>,
  corpus: Corpus,
  viewer: Viewer,
): TargetEntry[] {
  const byKey = new Map<string, { target: Target; proposals: string[] }>();
  const proposals = [...seen.values()].map(({ proposal }) => proposal).sort(compareProposals);
  for (const proposal of proposals) {
    for (const target of proposal.target) {
      const key = targetKey(target);
      const entry = byKey.get(key) ?? { target, proposals: [] };
      if (!entry.proposals.includes(proposal.key)) entry.proposals.push(proposal.key);
      byKey.set(key, entry);
    }
  }
  return [...byKey.values()]
    .sort((a, b) => compareTargets(a.target, b.target))
    .map(({ target, proposals: keys }) => {
      const outcome = outcomeOfTarget(target, keys, corpus, viewer);
      return {
        ...targetRef(target, viewer.day),
        kind: targetKind(target),
        proposals: keys,
        ...optionalKeys({ result: outcome?.result, outcome: outcome?.slug }),
      };
    });
}

/**
 * The most important change of each proposal, by its key, of those of some kinds: the first one in the list.
 *
 * @param counts whether changes of a kind are among them
 */
export function foremostChanges(
  { list }: Brief["changes"],
  counts: (kind: ChangeKind) => boolean,
): Map<string, Change> {
  const foremost = new Map<string, Change>();
  for (const change of list) {
    const key = change.proposal?.key;
    if (key !== undefined && counts(change.kind) && !foremost.has(key)) foremost.set(key, change);
  }
  return foremost;
}

const INSTRUMENTS = [
  ["CS", /^CS\b/],
  ["CV", /^CV\b/],
  ["GR", /^GR\b/],
  ["Dec.", /^Dec\. /],
  ["Res.", /^Res\. /],
] as const;

/** Short names of committees and working groups of a Plenipotentiary. */
const BODY = /^(?:COM\d|WG-PL|PL)$/;

/**
 * The codes that the brief uses, by kind and then in the order of their tables: groups, states, other sponsors, prefixes of
 * proposal IDs, instruments, actions, committees.
 */
export function glossaryOf(
  issues: BriefIssue[],
  proposals: BriefProposal[],
  seen: ReadonlyMap<string, VisibleProposal>,
): GlossaryEntry[] {
  const sponsors = new Map(
    proposals
      .flatMap(({ sponsors, supporters, opponents }) => [...sponsors, ...supporters, ...opponents])
      .map((sponsor) => [sponsor.code, sponsor]),
  );
  const named = [...sponsors.values()].sort((a, b) => compareSponsors(a.code, b.code));
  const ofKind = (kind: string) => named.filter((sponsor) => sponsor.kind === kind);
  const targets = proposals.flatMap(({ target }) => target.map(({ text }) => text));
  const hasResolutions = issues.some(({ resolutions }) => resolutions.length > 0);
  const actions = ["ADD", "MOD", "SUP", "NOC"].filter((action) =>
    proposals.some((each) => each.action === action),
  );
  const bodies = new Set(
    proposals.flatMap(({ committee }) =>
      committee !== undefined && BODY.test(committee) ? [committee] : [],
    ),
  );
  return [
    ...ofKind("group").map(({ code, name }) => ({ term: code, kind: "group" as const, meaning: name })),
    ...ofKind("state").map(({ code, name }) => ({ term: code, kind: "state" as const, meaning: name })),
    ...ofKind("other").map(({ code, name }) => ({ term: code, kind: "other" as const, meaning: name })),
    ...prefixes(proposals, seen),
    ...INSTRUMENTS.filter(
      ([term, pattern]) => targets.some((text) => pattern.test(text)) || (term === "Res." && hasResolutions),
    ).map(([term]) => ({ term, kind: "instrument" as const })),
    ...actions.map((term) => ({ term, kind: "action" as const })),
    ...[...bodies].sort(compareCodeUnits).map((term) => ({ term, kind: "body" as const })),
  ];
}

/** The prefixes of groups in the IDs of the brief's proposals; the prefix of a state is its symbol. */
function prefixes(proposals: BriefProposal[], seen: ReadonlyMap<string, VisibleProposal>): GlossaryEntry[] {
  const used = new Set(proposals.flatMap(({ key }) => seen.get(key)?.proposal.id?.sponsors ?? []));
  return [...used].sort(compareCodeUnits).flatMap((term): GlossaryEntry[] => {
    const group = stateBySymbol(term) === undefined ? groupByCode(term) : undefined;
    return group === undefined ? [] : [{ term, kind: "prefix", meaning: group.proposalName }];
  });
}
