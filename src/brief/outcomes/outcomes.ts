import { certainlyBefore, isKnown } from "../../corpus/record-date.ts";
import {
  type Corpus,
  ENDINGS,
  type Ending,
  type Position,
  type Proposal,
  type Status,
} from "../../corpus/types.ts";
import { hasEnded } from "../../corpus/vocabulary.ts";
import { conferences } from "../../itu/conferences.ts";
import { namesBody } from "../../itu/sponsor-meanings.ts";
import { optionalKeys } from "../../json-values.ts";
import { matchProposals } from "../changes/match-records.ts";
import {
  type FollowUp,
  type IssueOutcome,
  type IssueVerdict,
  type NextConference,
  type Outcomes,
  type ProposalVerdict,
  VERDICTS,
  type Verdict,
} from "../declaration/outcomes.ts";
import type { Brief, BriefIssue, BriefProposal, ProposalRef } from "../types.ts";
import { isNotOnRecord, scoreSheet } from "./scores.ts";

/** What the outcomes part is made from: a Brief that is complete but for it. */
type OutcomesRecord = Pick<
  Brief,
  "issues" | "proposals" | "texts" | "conference" | "language" | "audience" | "asOf"
>;

/**
 * The outcomes of the conference, from what is in the reader's Brief only: without a position in it, there is no verdict. A
 * verdict is the same for every audience: a position that is not agreed, which only the internal audience sees, gives none.
 *
 * @param whole the Brief that `record` is an extract of: the verdict on an issue depends on all of its proposals
 */
export function outcomesOf(record: OutcomesRecord, whole: OutcomesRecord = record): Outcomes {
  const judged = new Map(judgedIssues(whole).map((outcome) => [outcome.issue, outcome]));
  const shown = new Set(record.proposals.map(({ key }) => key));
  const issues = record.issues.flatMap(({ slug }) => {
    const outcome = judged.get(slug);
    if (outcome === undefined) return [];
    return [{ ...outcome, proposals: outcome.proposals.filter(({ key }) => shown.has(key)) }];
  });
  const verdicts = issues.flatMap(({ proposals }) => proposals.map(({ verdict }) => verdict));
  return {
    issues,
    tally: VERDICTS.map((verdict) => ({
      verdict,
      count: verdicts.filter((one) => one === verdict).length,
    })).filter(({ count }) => count > 0),
    scores: scoreSheet(record.proposals, record.language, record.asOf),
    sequel: followUpOf(record),
  };
}

function judgedIssues(record: OutcomesRecord): IssueOutcome[] {
  const byKey = new Map(record.proposals.map((proposal) => [proposal.key, proposal]));
  return record.issues.map((issue) => issueOutcome(issue, byKey, record));
}

function issueOutcome(
  issue: BriefIssue,
  byKey: ReadonlyMap<string, BriefProposal>,
  record: OutcomesRecord,
): IssueOutcome {
  const proposals = issue.proposals
    .flatMap((key) => byKey.get(key) ?? [])
    .map((proposal) => proposalVerdict(proposal, hasAgreedPosition(proposal, record)))
    .filter(({ verdict }) => verdict !== "carried-on");
  // Without an agreed common position there is nothing to measure the issue against.
  const verdict =
    issue.position === "agreed" && issue.voided === undefined
      ? verdictOnIssue(proposals.map((one) => one.verdict))
      : "reported";
  const isMeasured = verdict !== "reported";
  const inferred = issue.confidence === "inferred" || proposals.some((one) => one.inferred);
  return {
    issue: issue.slug,
    verdict,
    ...(isMeasured && inferred ? { inferred: true as const } : {}),
    proposals,
  };
}

/** Whether the position is agreed and in force. Audiences other than the internal one see no other positions. */
function hasAgreedPosition(
  { review, reviewedOn, voided }: BriefProposal,
  { audience, asOf }: Pick<OutcomesRecord, "audience" | "asOf">,
): boolean {
  if (audience !== "internal") return true;
  return review === "agreed" && voided === undefined && isKnown(reviewedOn, asOf);
}

/** A verdict that is another one than in an edition, because the position was agreed on after the proposal had ended. */
export interface LateVerdict {
  proposal: BriefProposal;
  /** Undefined where the edition has no agreed position on it. */
  before: Verdict | undefined;
  now: Verdict;
}

/**
 * The verdicts that changed, or came, because a position was agreed on after the end of its proposal: an ending is compared
 * with what the group wanted until then. A position that is gone is no verdict that changed.
 */
export function lateVerdicts(edition: Brief, now: Brief, { proposals, renames }: Corpus): LateVerdict[] {
  const late = new Set(proposals.filter(isAgreedAfterEnd).map(({ key }) => key));
  if (late.size === 0) return [];
  return matchProposals(edition, now, renames).flatMap(({ before: was, now: is }) => {
    if (was === undefined || is === undefined || !late.has(is.key) || !hasEnded(is.status)) return [];
    if (!hasAgreedPosition(is, now) || is.position === undefined || is.position === "none") return [];
    const wanted = hasAgreedPosition(was, edition) ? was.position : undefined;
    const before = wanted === undefined ? undefined : verdictOn(is.status, wanted);
    const after = verdictOn(is.status, is.position);
    const isChanged = before !== after && ((before !== undefined && isMeasured(before)) || isMeasured(after));
    return isChanged ? [{ proposal: is, before, now: after }] : [];
  });
}

function isAgreedAfterEnd({ review, reviewedOn, status, history }: Proposal): boolean {
  if (review !== "agreed" || reviewedOn === undefined || !hasEnded(status)) return false;
  const end = history.findLast((entry) => entry.status !== undefined)?.date;
  return end !== undefined && certainlyBefore(end, reviewedOn);
}

function proposalVerdict(proposal: BriefProposal, isAgreed: boolean): ProposalVerdict {
  const { key, status, position = "none", confidence } = proposal;
  const verdict = verdictOn(status, isAgreed ? position : "none");
  const inferred = Object.values(confidence).includes("inferred");
  return { key, verdict, ...(isMeasured(verdict) && inferred ? { inferred: true as const } : {}) };
}

function isMeasured(verdict: Verdict): boolean {
  return verdict === "gained" || verdict === "mixed" || verdict === "lost";
}

/** The positions for or against a proposal; `watch` and `none` take no side. */
type Side = Exclude<Position, "watch" | "none">;

/** The verdict on each ending for each side. A side or an ending without a verdict does not compile. */
const VERDICT_ON: Readonly<Record<Ending, Readonly<Record<Side, Verdict>>>> = {
  // The status does not state whether the wanted changes were made.
  adopted: { support: "gained", "support-with-changes": "mixed", oppose: "lost" },
  // Neither side got everything.
  "in-part": sameForAll("mixed"),
  // Without a text, support with changes is lost too.
  "not-adopted": { support: "lost", "support-with-changes": "lost", oppose: "gained" },
  "put-off": sameForAll("deferred"),
  // The verdict is on the successor, by the position on that one.
  replaced: sameForAll("carried-on"),
  "not-on-record": sameForAll("not-on-record"),
};

function sameForAll(verdict: Verdict): Readonly<Record<Side, Verdict>> {
  return { support: verdict, "support-with-changes": verdict, oppose: verdict };
}

/**
 * The verdict on a status for a group with an agreed position. Without a side the outcome is only reported; a replaced
 * proposal is reported at its successor, whatever the position.
 */
export function verdictOn(status: Status, position: Position): Verdict {
  const endings: Partial<Readonly<Record<Status, Ending>>> = ENDINGS;
  const ending = endings[status] ?? "not-on-record";
  if (ending === "replaced") return "carried-on";
  return position === "watch" || position === "none" ? "reported" : VERDICT_ON[ending][position];
}

/**
 * The verdict on an issue from those on its proposals, which has to stay true whatever is not on record yet: mixed if any is
 * mixed, or if some are gained and some lost; not on record where an ending is missing, and deferred where every ending is
 * on record; gained or lost only if no proposal on which the group took a side is either. Only reported where the group took no side.
 */
export function verdictOnIssue(verdicts: readonly Verdict[]): IssueVerdict {
  const has = (verdict: Verdict) => verdicts.includes(verdict);
  if (has("mixed") || (has("gained") && has("lost"))) return "mixed";
  if (has("not-on-record")) return "not-on-record";
  if (has("deferred")) return "deferred";
  if (has("gained")) return "gained";
  return has("lost") ? "lost" : "reported";
}

/** What remains to be done after the conference, from what is in the reader's Brief only. */
function followUpOf({
  issues,
  proposals,
  texts,
  conference,
}: Pick<Brief, "issues" | "proposals" | "texts" | "conference">): FollowUp {
  const current = proposals.filter(({ successors }) => successors === undefined);
  // Those that were only announced are not on the score sheet; what became of them is asked all the same.
  const notOnRecord = new Set(current.filter(isNotOnRecord).map(({ key }) => key));
  return {
    deferred: current.filter(({ status }) => status === "deferred").map(({ key }) => key),
    named: namingBodies(current),
    texts: texts.filter(({ summary }) => namesBody(summary?.text ?? "")).map(({ slug }) => slug),
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
    if (outcome === undefined || !namesBody(outcome)) continue;
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
