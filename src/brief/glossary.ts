import { compareCodeUnits } from "../canonical-json.ts";
import { stateBySymbol } from "../itu/member-states.ts";
import { groupByCode } from "../itu/regional-groups.ts";
import { compareSponsors } from "./order.ts";
import type { BriefIssue, BriefProposal, GlossaryEntry } from "./types.ts";
import type { VisibleProposal } from "./viewer.ts";

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
