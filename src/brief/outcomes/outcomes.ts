import { ENDINGS, type Ending, type Position, type Status } from "../../corpus/types.ts";
import { isKnown } from "../as-of.ts";
import {
  type IssueOutcome,
  type IssueVerdict,
  type Outcomes,
  type ProposalVerdict,
  VERDICTS,
  type Verdict,
} from "../declaration/outcomes.ts";
import type { Brief, BriefIssue, BriefProposal } from "../types.ts";
import { followUpOf } from "./follow-up.ts";
import { scoreSheet } from "./scores.ts";

/** What an outcomes brief is made from: a Brief that is complete but for it. */
export type OutcomesRecord = Pick<
  Brief,
  "issues" | "proposals" | "conference" | "language" | "audience" | "asOf"
>;

/**
 * What became of it all, from what the reader's Brief holds and nothing else: where a position is not in it, there
 * is no verdict. A verdict means the same to every audience: a position that only the internal audience sees, since
 * it is not agreed, gives none there either.
 *
 * @param whole the record that `record` is an extract of: an issue is judged by all of its proposals
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
    scores: scoreSheet(record.proposals, record.language),
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
  // Without an agreed common position there is nothing that the issue as a whole could be measured against.
  const verdict =
    issue.position === "agreed" ? verdictOnIssue(proposals.map((one) => one.verdict)) : "reported";
  const isMeasured = verdict !== "reported";
  const inferred = issue.confidence === "inferred" || proposals.some((one) => one.inferred);
  return {
    issue: issue.slug,
    verdict,
    ...(isMeasured && inferred ? { inferred: true as const } : {}),
    proposals,
  };
}

/** Others than the internal audience see a position only where it is agreed and in force. */
function hasAgreedPosition(
  { review, reviewedOn, voided }: BriefProposal,
  { audience, asOf }: OutcomesRecord,
): boolean {
  if (audience !== "internal") return true;
  return review === "agreed" && voided === undefined && isKnown(reviewedOn, asOf);
}

function proposalVerdict(proposal: BriefProposal, isAgreed: boolean): ProposalVerdict {
  const { key, status, position = "none", confidence } = proposal;
  const verdict = verdictOn(status, isAgreed ? position : "none");
  const isMeasured = verdict === "gained" || verdict === "mixed" || verdict === "lost";
  const inferred = Object.values(confidence).includes("inferred");
  return { key, verdict, ...(isMeasured && inferred ? { inferred: true as const } : {}) };
}

/** The positions that want something of a proposal; `watch` and `none` take no side. */
type Side = Exclude<Position, "watch" | "none">;

/** What an ending is to each side. A position or an ending that has no place here does not compile. */
const VERDICT_ON: Readonly<Record<Ending, Readonly<Record<Side, Verdict>>>> = {
  // The text came, and that is all that the status says: whether with the changes that were wanted, it does not.
  adopted: { support: "gained", "support-with-changes": "mixed", oppose: "lost" },
  // Nobody got all, and nobody was spared all.
  "in-part": sameForAll("mixed"),
  // Who would have backed a changed text has no text.
  "not-adopted": { support: "lost", "support-with-changes": "lost", oppose: "gained" },
  "put-off": sameForAll("deferred"),
  // Judged at the successor, by the position on it: what the group thinks of one text says nothing of another.
  replaced: sameForAll("carried-on"),
  "not-on-record": sameForAll("not-on-record"),
};

function sameForAll(verdict: Verdict): Readonly<Record<Side, Verdict>> {
  return { support: verdict, "support-with-changes": verdict, oppose: verdict };
}

/**
 * What an ending is to a group with an agreed position. Without a side there is no verdict: it is reported only,
 * except that what was replaced is told at its successor whatever the position.
 */
export function verdictOn(status: Status, position: Position): Verdict {
  const endings: Partial<Readonly<Record<Status, Ending>>> = ENDINGS;
  const ending = endings[status] ?? "not-on-record";
  if (ending === "replaced") return "carried-on";
  return position === "watch" || position === "none" ? "reported" : VERDICT_ON[ending][position];
}

/**
 * What the verdicts on an issue's proposals come to, and no more than stays true whatever is still missing: mixed
 * once anything is, or once something is gained and something lost; all gained or all lost only where nothing that
 * the group took a side on is open. Nothing is measured where the group took no side.
 */
export function verdictOnIssue(verdicts: readonly Verdict[]): IssueVerdict {
  const has = (verdict: Verdict) => verdicts.includes(verdict);
  if (has("mixed") || (has("gained") && has("lost"))) return "mixed";
  if (has("deferred") || has("not-on-record")) return "not-on-record";
  if (has("gained")) return "gained";
  return has("lost") ? "lost" : "reported";
}
