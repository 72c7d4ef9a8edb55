import type { Day } from "../../corpus/types.ts";
import { regionalGroups } from "../../itu/regional-groups.ts";
import { optionalKeys } from "../../json-values.ts";
import { SCORED_STATUSES, type Score, type ScoreSheet } from "../declaration/outcomes.ts";
import { compareSponsors } from "../order.ts";
import { sponsorRef } from "../references.ts";
import type { BriefProposal } from "../types.ts";

/**
 * The outcomes of each sponsor's proposals: a row for each regional group, for each state or other body with a proposal, and
 * for "not stated". A proposal with several sponsors is counted in the row of each and once in the total.
 *
 * @param language BCP 47, for the names of states
 */
export function scoreSheet(proposals: readonly BriefProposal[], language: string, day: Day): ScoreSheet {
  const groups = regionalGroups().map(({ key }) => key);
  const bySponsor = new Map<string, BriefProposal[]>(groups.map((code) => [code, []]));
  const notStated = proposals.filter(({ sponsors }) => sponsors.length === 0);
  for (const proposal of proposals) {
    for (const code of new Set(proposal.sponsors.map((sponsor) => sponsor.code))) {
      bySponsor.set(code, [...(bySponsor.get(code) ?? []), proposal]);
    }
  }
  const others = [...bySponsor.keys()].filter((code) => !groups.includes(code)).sort(compareSponsors);
  const subjects = subjectsOf(proposals);
  const scoreOf = (own: readonly BriefProposal[]) => score(own, subjects);
  const rows: ScoreSheet["rows"] = [...groups, ...others].map((code) => ({
    sponsor: sponsorRef(code, language, day),
    ...scoreOf(bySponsor.get(code) ?? []),
  }));
  if (notStated.length > 0) {
    rows.push({ sponsor: { code: "not-stated", kind: "not-stated", name: "" }, ...scoreOf(notStated) });
  }
  return { rows, total: scoreOf(proposals) };
}

/** By the key of a proposal, the first of those that are on the same subject, each with another of them. */
function subjectsOf(proposals: readonly BriefProposal[]): Map<string, string> {
  const subjects = new Map(proposals.map(({ key }) => [key, key]));
  const first = (key: string): string => {
    const next = subjects.get(key) ?? key;
    return next === key ? key : first(next);
  };
  for (const { key, sameSubject } of proposals) {
    for (const other of sameSubject) {
      if (subjects.has(other.key)) subjects.set(first(other.key), first(key));
    }
  }
  return new Map(proposals.map(({ key }) => [key, first(key)]));
}

/**
 * The score of the proposals, each counted once. Where proposals on one subject ended alike, the number of subjects is
 * given too: one event may have ended several of them.
 */
function score(proposals: readonly BriefProposal[], subjects: ReadonlyMap<string, string>): Score {
  const current = proposals.filter(({ successors }) => successors === undefined);
  const filed = current.filter(isFiled);
  const reported = current.filter(({ status }) => status === "reported");
  const endings = SCORED_STATUSES.map((status) => {
    const ended = filed.filter((proposal) => proposal.status === status);
    const inferred = ended.filter(({ confidence }) => confidence.status === "inferred");
    const onSubjects = new Set(ended.map(({ key }) => subjects.get(key))).size;
    return {
      status,
      count: ended.length,
      inferred: inferred.length,
      ...optionalKeys({ subjects: onSubjects < ended.length ? onSubjects : undefined }),
    };
  });
  return {
    filed: filed.length,
    endings,
    notOnRecord: filed.filter(isNotOnRecord).length,
    announcedOnly: current.length - filed.length - reported.length,
    reportedOnly: reported.length,
    replaced: proposals.length - current.length,
  };
}

/** Whether a submission to the conference is on record, or a later step. */
function isFiled({ status }: Pick<BriefProposal, "status">): boolean {
  return status !== "announced" && status !== "reported";
}

/** Whether the ending of a proposal is unknown: it is still open on record, or its status is `unknown`. */
export function isNotOnRecord({ status, open }: Pick<BriefProposal, "status" | "open">): boolean {
  return open || status === "unknown";
}
