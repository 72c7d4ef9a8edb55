import { isKnown } from "../as-of.ts";
import { type IssueOutcome, type Outcomes, type ProposalVerdict, VERDICTS } from "../declaration/outcomes.ts";
import type { Brief, BriefIssue, BriefProposal } from "../types.ts";
import { scoreSheet } from "./scores.ts";
import { sequelOf } from "./sequel.ts";
import { verdictOn, verdictOnIssue } from "./verdict.ts";

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
    sequel: sequelOf(record),
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
