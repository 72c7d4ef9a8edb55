import { conferences } from "../../itu/conferences.ts";
import { optionalKeys } from "../../optional-keys.ts";
import type { FollowUp, NextConference } from "../declaration/outcomes.ts";
import type { Brief, BriefProposal, ProposalRef } from "../types.ts";
import { isNotOnRecord } from "./scores.ts";

/** The names of the Council and the Secretary-General in English, French and Spanish, capitalised as proper names. */
const BODIES =
  /(?<!\p{L})(?:Council|Secretary-General|Conseil|Secrétaire général|Consejo|Secretario General)(?!\p{L})/u;

/** What remains to be done after the conference, from what is in the reader's Brief only. */
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
 * Outcomes that name one of the two bodies, as written. Tasks of these bodies have no key of their own, so it is for the
 * reader to see whether an outcome gives them one. Several proposals may have the same outcome.
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

/** The next Plenipotentiary; undefined for another series, and after the last one in the table. */
function conferenceAfter({ series, ends }: Brief["conference"]): NextConference | undefined {
  if (series !== "PP") return undefined;
  const next = conferences().find(({ starts }) => starts > ends);
  if (next === undefined) return undefined;
  return { id: next.id, city: next.city, country: next.country, starts: next.starts, ends: next.ends };
}
