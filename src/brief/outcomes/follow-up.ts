import { conferences } from "../../itu/conferences.ts";
import { optionalKeys } from "../../optional-keys.ts";
import type { FollowUp, NextConference } from "../declaration/outcomes.ts";
import type { Brief, BriefProposal, ProposalRef } from "../types.ts";
import { isNotOnRecord } from "./scores.ts";

/** The Council and the Secretary-General by name, in English, French and Spanish: as proper names, in capitals. */
const BODIES =
  /(?<!\p{L})(?:Council|Secretary-General|Conseil|Secrétaire général|Consejo|Secretario General)(?!\p{L})/u;

/** What the conference leaves behind, from what the reader's Brief holds. */
export function followUpOf({
  issues,
  proposals,
  conference,
}: Pick<Brief, "issues" | "proposals" | "conference">): FollowUp {
  const current = proposals.filter(({ successors }) => successors === undefined);
  const notOnRecord = new Set(current.filter(isNotOnRecord).map(({ key }) => key));
  return {
    deferred: current.filter(({ status }) => status === "deferred").map(({ key }) => key),
    named: namingBodies(current),
    notOnRecord: issues
      .map(({ slug, proposals: keys }) => ({
        issue: slug,
        proposals: keys.filter((key) => notOnRecord.has(key)),
      }))
      .filter(({ proposals: keys }) => keys.length > 0),
    ...optionalKeys({ conference: conferenceAfter(conference) }),
  };
}

/**
 * Outcomes that name one of the two bodies, in the record's words: what a conference asks of them has no key of its
 * own, and whether an outcome asks anything is for the reader to see. Several proposals may share an outcome.
 */
function namingBodies(current: readonly BriefProposal[]): FollowUp["named"] {
  const named = new Map<string, ProposalRef[]>();
  for (const proposal of current) {
    const { outcome, key, title } = proposal;
    if (outcome === undefined || !BODIES.test(outcome)) continue;
    const reference = { key, ...optionalKeys({ label: proposal.id ?? proposal.number }), title };
    named.set(outcome, [...(named.get(outcome) ?? []), reference]);
  }
  return [...named].map(([outcome, references]) => ({ outcome, proposals: references }));
}

/** The Plenipotentiary that follows; none for another series, nor where the table ends. */
function conferenceAfter({ series, ends }: Brief["conference"]): NextConference | undefined {
  if (series !== "PP") return undefined;
  const next = conferences().find(({ starts }) => starts > ends);
  if (next === undefined) return undefined;
  return { id: next.id, city: next.city, country: next.country, starts: next.starts, ends: next.ends };
}
